"""Trying a theme: what it is told, and that the bundled ones are told nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sitegen.check import theme as trying
from sitegen.check.contrast import contrast, pale_pairs, variables
from sitegen.check.kitchen_sink import digests
from sitegen.check.page_parts import invalid_html, missing_parts
from sitegen.check.theme import try_theme
from sitegen.check.theme_names import unknown_names
from sitegen.theme import Theme, load_theme, theme_names
from tests.sites import write_files

CHILD = "-- themes/mine/theme.yaml --\nname: mine\ncontract: 1\nparent: default\n"

PAGE = """<!doctype html>
<html lang="fr">
<head>
<title>Titre</title>
<meta name="viewport" content="width=device-width">
<link rel="alternate" type="application/rss+xml" href="a">
<link rel="alternate" type="application/atom+xml" href="b">
<link rel="alternate" type="application/feed+json" href="c">
</head>
<body>
<a href="#content">Au texte</a>
<nav aria-label="Menu"><a href="/">Accueil</a></nav>
<main id="content"><h1>Titre</h1></main>
</body>
</html>
"""


@pytest.fixture
def few_digests(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two oddest digests alone: a mistake in a template shows in them as well."""
    monkeypatch.setattr(trying, "digests", lambda: digests()[:1])


def child(folder: Path, files: str = "") -> Theme:
    return load_theme(write_files(folder, CHILD + files), "mine")


def told(folder: Path, files: str = "") -> list[str]:
    return [str(problem) for problem in try_theme(child(folder, files)).problems]


@pytest.mark.parametrize("name", theme_names(Path(__file__).parent))
def test_the_bundled_themes_stand_every_trial(name: str) -> None:
    trial = try_theme(load_theme(Path(__file__).parent, name))
    assert trial.problems == ()
    assert trial.pages > 300
    assert 0 < trial.page_bytes + trial.style_bytes < trying.MOST_BYTES


@pytest.mark.usefixtures("few_digests")
def test_a_name_that_does_not_exist_is_told_once_with_the_nearest(tmp_path: Path) -> None:
    template = '{% extends "default/article.html" %}\n{% block text %}\n{{ titel.text }}\n{% endblock %}\n'
    (said,) = told(tmp_path, f"-- themes/mine/templates/article.html --\n{template}")
    assert said.startswith("themes/mine/templates/article.html:3: 'titel' is no name that article.html knows")
    assert "did you mean title?" in said


@pytest.mark.usefixtures("few_digests")
def test_a_field_that_does_not_exist_is_told_where_it_stands(tmp_path: Path) -> None:
    template = '{% extends "default/page.html" %}{% block content %}\n<h1>{{ title.txt }}</h1>{% endblock %}'
    (said,) = told(tmp_path, f"-- themes/mine/templates/page.html --\n{template}\n")
    assert said.startswith("themes/mine/templates/page.html:2: a Phrase has no 'txt'")
    assert "did you mean text?" in said


def test_a_name_is_told_also_where_nothing_has_gone_yet(tmp_path: Path) -> None:
    template = "{% if 1 > 2 %}{{ titel }}{% endif %}{% set own = head.title %}{{ own }}"
    (problem,) = unknown_names(child(tmp_path, f"-- themes/mine/templates/page.html --\n{template}\n"))
    assert "'titel' is no name that page.html knows" in problem.what


def test_templates_that_cannot_be_read_are_told_alone(tmp_path: Path) -> None:
    trial = try_theme(child(tmp_path, "-- themes/mine/templates/page.html --\n{% if %}\n"))
    assert [(problem.path, problem.line) for problem in trial.problems] == [
        ("themes/mine/templates/page.html", 1)
    ]
    assert trial.pages == 0


@pytest.mark.usefixtures("few_digests")
def test_what_a_page_lacks_is_told_with_its_template(tmp_path: Path) -> None:
    said = "\n".join(told(tmp_path, "-- themes/mine/templates/page.html --\n<p>{{ title.text }}\n"))
    for wanted in (
        "its language",
        "0 <h1>",
        "0 <main>",
        "skip to its main part",
        "all feeds",
        "invalid HTML",
    ):
        assert wanted in said
    assert "themes/mine/templates/page.html: " in said
    assert "(seen at about/index.html of a digest of oddities)" in said


@pytest.mark.usefixtures("few_digests")
def test_without_the_parser_it_is_said_that_nobody_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "HAS_PARSER", False)
    (said,) = told(tmp_path)
    assert said.startswith("warning: whether the HTML is valid was not looked at")


@pytest.mark.usefixtures("few_digests")
def test_a_heavy_style_is_told_with_its_weight(tmp_path: Path) -> None:
    noise = "\n".join(
        f".c{number * 7919 % 100003} {{ order: {number * 104729 % 99991} }}" for number in range(3000)
    )
    css = f":root {{ --ink: #000; --paper: #fff }}\n{noise}"
    (said,) = told(tmp_path, f"-- themes/mine/static/style.css --\n{css}\n")
    assert "warning: an article of 600 words and its style weigh" in said


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ('lang="fr"', "", "does not say its language"),
        ("Titre</title>", "</title>", "has no title"),
        ("<h1>", "<h1></h1><h1>", "has 2 <h1>"),
        ("<main", "<main></main><main", "has 2 <main>"),
        ('"#content"', '"#contents"', "does not skip"),
        (' aria-label="Menu"', "", "no navigation with a name"),
        ("atom+xml", "xml", "does not offer all feeds"),
        ("viewport", "robots", "not made for telephones"),
        ("<main", "<script>1</script><main", "has a script"),
    ],
)
def test_each_part_that_a_page_must_have_is_missed(old: str, new: str, wanted: str) -> None:
    assert list(missing_parts(PAGE, "page.html")) == []
    (found,) = missing_parts(PAGE.replace(old, new, 1), "page.html")
    assert wanted in found[0]


def test_a_page_that_leads_on_needs_no_frame() -> None:
    bare = '<html lang="fr"><title>T</title><main><h1>T</h1></main></html>'
    assert list(missing_parts(bare, "redirect.html")) == []


def test_invalid_html_is_told_with_its_line() -> None:
    (said,) = invalid_html("<!doctype html>\n<title>T</title>\n<p>a</b>\n")
    assert said.endswith("<p>a</b>")


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)
    assert contrast("red", "#fff") is None


CSS = """
/* :root { --ink: #fff } */
:root { --paper: #fff; --ink: #222; --soft: var(--grey); --grey: #999 }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #111; --ink: #333; --grey: #ccc } }
@media print { :root { --ink: #fff } }
p { --soft: #000 }
"""


def test_the_night_has_colours_of_its_own_and_print_does_not_count() -> None:
    day, night = variables(CSS)
    assert (day["ink"], night["ink"]) == ("#222", "#333")
    assert [(pair.ink, pair.paper, pair.time) for pair in pale_pairs(CSS)] == [
        ("soft", "paper", "by day"),
        ("ink", "paper", "by night"),
    ]


def test_a_colour_that_cannot_be_reckoned_with_is_no_verdict() -> None:
    (pair,) = pale_pairs(":root { --ink: oklch(20% 0 0); --paper: #fff }")
    assert pair.ratio is None


@pytest.mark.usefixtures("few_digests")
def test_pale_colours_are_told_with_the_style_sheet(tmp_path: Path) -> None:
    (said,) = told(tmp_path, "-- themes/mine/static/style.css --\n:root { --ink: #999; --paper: #fff }\n")
    assert said.startswith("themes/mine/static/style.css: --ink on --paper by day is hard to read: 2.85 to 1")


@pytest.mark.usefixtures("few_digests")
def test_a_theme_with_variables_of_its_own_is_told_that_nobody_looked(tmp_path: Path) -> None:
    (said,) = told(tmp_path, "-- themes/mine/static/style.css --\n:root { --fg: #999 }\n")
    assert said.startswith(
        "themes/mine/static/style.css: warning: the contrast of its colours was not looked at"
    )


def test_the_oddities_are_what_they_are_meant_to_be() -> None:
    by_name = {digest.name: digest.catalog for digest in digests()}
    assert len(by_name["a digest of a thousand articles"].articles) == 1000
    assert len(by_name["a digest of one article"].articles) == 1
    assert by_name["an empty digest"].articles == ()
    odd = by_name["a digest of oddities"].articles
    assert {article.date is None for article in odd} == {True, False}
    assert max(len(article.tags) for article in odd) > 40
    assert replace(digests()[0]) == digests()[0]
