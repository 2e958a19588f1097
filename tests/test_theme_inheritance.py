"""A theme that takes over from another, and what a site may choose about a theme without touching it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.model import Setting
from sitegen.outputs import Html, Output
from sitegen.pages.rendering import check_templates, make_renderer
from sitegen.theme import REQUIRED_TEMPLATES, Theme, load_theme, theme_names
from sitegen.urls import Url
from tests.pages.digest import article, outputs
from tests.sites import write_files

FIVE_LINES = """
-- themes/mine/theme.yaml --
name: mine
contract: 1
parent: default
options:
  paper: "#fff8f0"
"""

DECLARED = """
-- themes/mine/theme.yaml --
name: mine
contract: 1
parent: default
options:
  accent: {type: colour, default: "#a3231a", description: "Rules and marks"}
  columns: {type: choice, choices: [two, three], default: two}
  sticky: {type: flag, default: true}
  ratio: {type: number, default: 1.5}
  motto: {type: text}
"""


DOCUMENTATION = (Path(__file__).parents[1] / "docs" / "themes.md").read_text("utf-8")


def settings(**values: str) -> tuple[Setting, ...]:
    return tuple(Setting(name, value, 7, 11) for name, value in values.items())


def load(folder: Path, text: str, **values: str) -> Theme:
    return load_theme(write_files(folder, text), "mine", settings(**values))


def complaints(folder: Path, text: str, **values: str) -> list[str]:
    with pytest.raises(SiteError) as caught:
        load(folder, text, **values)
    return [str(problem) for problem in caught.value.problems]


def page_of(theme: Theme, template: str) -> str:
    """The first page that this template makes of a digest of one article."""
    page = next(
        output
        for output in outputs([article("Un titre")], theme=theme)
        if isinstance(output.render, Html) and output.render.template == template
    )
    return make_renderer(theme, lambda markdown: markdown.text)(page).decode()


def article_page(theme: Theme) -> str:
    return page_of(theme, "article.html")


def test_five_lines_are_a_whole_theme(tmp_path: Path) -> None:
    theme = load(tmp_path, FIVE_LINES)
    assert {name for name, _ in theme.templates} >= set(REQUIRED_TEMPLATES)
    assert {static.name for static in theme.statics} >= {"style.css", "icon.svg"}
    assert dict(theme.options)["paper"] == "#fff8f0"
    assert check_templates(theme) == ()
    assert "<h1>Un titre</h1>" in article_page(theme)
    assert theme_names(tmp_path) == tuple(sorted({"mine", *theme_names(tmp_path / "elsewhere")}))


def test_what_the_documentation_shows_works(tmp_path: Path) -> None:
    yaml, template = (
        re.search(rf"```{language}\n(.*?)```", DOCUMENTATION, re.DOTALL) for language in ("yaml", "jinja")
    )
    assert yaml
    assert template
    assert len(yaml[1].splitlines()) == 5
    files = f"-- themes/mine/theme.yaml --\n{yaml[1]}-- themes/mine/templates/article.html --\n{template[1]}"
    assert "<p>1 min" in article_page(load(tmp_path, files)).replace("\xa0", " ")


def test_what_a_site_chooses_reaches_the_page(tmp_path: Path) -> None:
    assert '<body class="front three-columns">' in page_of(load_theme(tmp_path, "revue"), "front.html")
    chosen = load_theme(tmp_path, "revue", settings(columns="two"))
    assert '<body class="front two-columns">' in page_of(chosen, "front.html")


def test_a_block_can_be_changed_and_all_else_kept(tmp_path: Path) -> None:
    theme = load(
        tmp_path,
        f"""{FIVE_LINES}
-- themes/mine/templates/article.html --
{{% extends "default/article.html" %}}
{{% block after_text %}}
{{{{ super() }}}}
<p>{{{{ title.text }}}}, encore</p>
{{% endblock %}}
""",
    )
    page = article_page(theme)
    assert "<h1>Un titre</h1>" in page
    assert "<p>Un titre, encore</p>" in page
    assert check_templates(theme) == ()


def test_a_name_alone_means_the_most_derived_template(tmp_path: Path) -> None:
    theme = load(
        tmp_path,
        FIVE_LINES
        + '-- themes/mine/templates/base.html --\n{% extends "default/base.html" %}'
        + "{% block colophon %}<p>Le pied</p>{% endblock %}\n",
    )
    assert "<p>Le pied</p>" in article_page(theme)
    assert theme.path("base.html") == "themes/mine/templates/base.html"
    assert theme.path("default/base.html").endswith("themes/default/templates/base.html")
    assert theme.path("article.html") == theme.path("default/article.html")


def test_a_template_that_extends_itself_is_told_how_to_name_its_parents(tmp_path: Path) -> None:
    theme = load(tmp_path, FIVE_LINES + '-- themes/mine/templates/base.html --\n{% extends "base.html" %}\n')
    with pytest.raises(SiteError) as caught:
        article_page(theme)
    said = str(caught.value)
    assert said.startswith("themes/mine/templates/base.html:1: the template leads back to itself")
    assert "default/base.html" in said


def test_static_files_replace_the_parents_by_name(tmp_path: Path) -> None:
    theme = load(
        tmp_path,
        f"{FIVE_LINES}-- themes/mine/static/style.css --\np {{}}\n-- themes/mine/static/more.css --\n",
    )
    statics = {static.name: static.content for static in theme.statics}
    assert statics["style.css"] == b"p {}\n"
    assert list(statics) == ["icon.png", "icon.svg", "more.css", "social.png", "style.css"]


def test_a_grandchild_has_what_both_have(tmp_path: Path) -> None:
    write_files(
        tmp_path,
        FIVE_LINES.replace("mine", "middle")
        + "-- themes/middle/templates/page.html --\n{{ body.markdown | html }}\n",
    )
    theme = load(tmp_path, FIVE_LINES.replace("parent: default", "parent: middle"))
    templates = dict(theme.templates)
    assert templates["page.html"] == templates["middle/page.html"] != templates["default/page.html"]
    assert theme.path("page.html") == "themes/middle/templates/page.html"


def test_a_mistake_in_a_parents_template_is_told_with_the_parents_file(tmp_path: Path) -> None:
    write_files(tmp_path, FIVE_LINES.replace("mine", "middle"))
    write_files(tmp_path, "-- themes/middle/templates/page.html --\n\n{{ titel }}\n")
    theme = load(tmp_path, FIVE_LINES.replace("parent: default", "parent: middle"))
    view = Setting("title", "x")
    with pytest.raises(SiteError, match=r"^themes/middle/templates/page.html:2: 'titel' is no name"):
        make_renderer(theme, lambda markdown: markdown.text)(Output(Url(""), view, Html("page.html")))


def test_themes_that_are_each_others_parents_are_refused(tmp_path: Path) -> None:
    write_files(tmp_path, "-- themes/other/theme.yaml --\nname: other\ncontract: 1\nparent: mine\n")
    (said,) = complaints(tmp_path, "-- themes/mine/theme.yaml --\nname: mine\ncontract: 1\nparent: other\n")
    assert said.startswith(
        "themes/other/theme.yaml:3:9: the theme 'mine' would be its own parent: mine → other → mine"
    )


def test_a_parent_that_does_not_exist_is_answered_with_the_nearest(tmp_path: Path) -> None:
    (said,) = complaints(tmp_path, FIVE_LINES.replace("parent: default", "parent: defualt"))
    assert said.startswith(
        "themes/mine/theme.yaml:3:9: there is no theme 'defualt'\n  hint: did you mean default?"
    )


def test_a_parent_of_another_contract_is_refused(tmp_path: Path) -> None:
    write_files(tmp_path, "-- themes/old/theme.yaml --\nname: old\ncontract: 0\nparent: default\n")
    (said,) = complaints(tmp_path, FIVE_LINES.replace("parent: default", "parent: old"))
    assert said.startswith("themes/old/theme.yaml:2:11: this program keeps contract 1 with its themes")


def test_options_have_their_defaults(tmp_path: Path) -> None:
    options = dict(load(tmp_path, DECLARED).options)
    assert options["accent"] == "#a3231a"
    assert (options["columns"], options["sticky"], options["ratio"], options["motto"]) == (
        "two",
        "true",
        "1.5",
        "",
    )


def test_a_site_sets_options(tmp_path: Path) -> None:
    theme = load(
        tmp_path, DECLARED, accent="#0b5f73", columns="three", sticky="false", ratio="-2", motto="Oui"
    )
    chosen = dict(theme.options)
    assert (chosen["accent"], chosen["columns"], chosen["ratio"], chosen["motto"]) == (
        "#0b5f73",
        "three",
        "-2",
        "Oui",
    )
    assert chosen["sticky"] == "", "a flag that is off is nothing to a template"


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("acent", "#fff", "the theme has no option acent\n  hint: did you mean accent?"),
        (
            "accent",
            "red",
            '"red" is no value for the option accent\n  hint: write a colour, in quotation marks',
        ),
        ("columns", "tree", '"tree" is no value for the option columns\n  hint: did you mean three?'),
        ("sticky", "yes", '"yes" is no value for the option sticky\n  hint: write true or false'),
        ("ratio", "1e9", '"1e9" is no value for the option ratio\n  hint: write a number'),
        ("motto", "un\ndeux", '"un deux" is no value for the option motto\n  hint: write one line of text'),
    ],
)
def test_a_wrong_choice_is_told_where_the_site_made_it(
    tmp_path: Path, name: str, value: str, wanted: str
) -> None:
    (said,) = complaints(tmp_path, DECLARED, **{name: value})
    assert said.startswith(f"sitegen.yaml:7:11: {wanted}")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('papr: "#fff"', "no parent of this theme has an option papr\n  hint: did you mean paper?"),
        ("paper: white", '"white" is no colour'),
        ("x: {type: color}", '"color" is no value for type\n  hint: write colour'),
        ("x: {default: a}", "the option x has no type"),
        ("x: {type: choice}", "the option x needs choices"),
        ("x: {type: text, choices: [a]}", "choices of what?"),
        ("x: {type: flag, default: maybe}", '"maybe" is no flag\n  hint: write true or false'),
        ("x: {type: text, defualt: a}", 'unknown key "defualt"\n  hint: did you mean default?'),
        ("X y: {type: text}", '"X y" is no name of an option'),
    ],
)
def test_a_faulty_declaration_is_told_with_its_line(tmp_path: Path, line: str, wanted: str) -> None:
    (said, *_) = complaints(tmp_path, f"{FIVE_LINES.rpartition('  paper')[0]}  {line}\n")
    assert said.startswith("themes/mine/theme.yaml:5:")
    assert wanted in said
