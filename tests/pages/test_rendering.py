"""What a theme author is told: every mistake with its template, its line and the nearest right name."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from sitegen.errors import SiteError
from sitegen.model import Markdown
from sitegen.outputs import Html, Output
from sitegen.pages.rendering import check_templates, make_renderer
from sitegen.theme import Theme
from sitegen.urls import Url


@dataclass(frozen=True, slots=True)
class Inner:
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class View:
    title: str
    link: Inner
    body: Markdown


VIEW = View("1 < 2", Inner("ici", "/x/"), Markdown("*Texte*", "fr"))


def render(template: str, view: object = VIEW, **others: str) -> str:
    named = {"page.html": template, **{f"{name}.html": source for name, source in others.items()}}
    theme = Theme("test", "themes/test", tuple(named.items()))
    renderer = make_renderer(theme, lambda markdown: f"<p>{markdown.text}</p>")
    return renderer(Output(Url("articles/une/"), view, Html("page.html"))).decode()


def problem(template: str, **others: str) -> str:
    with pytest.raises(SiteError) as caught:
        render(template, **others)
    return str(caught.value)


def test_a_template_sees_the_fields_of_its_view_escaped() -> None:
    assert render("<p>{{ title }} {{ link.label }}</p>\n") == "<p>1 &lt; 2 ici</p>\n"


def test_markdown_goes_through_the_html_filter() -> None:
    assert render("{{ body | html }}") == "<p>*Texte*</p>"


def test_other_text_does_not() -> None:
    said = problem("{{ title | html }}")
    assert "the filter html is for Markdown" in said


def test_a_part_that_does_not_exist_is_told_in_plain_words() -> None:
    said = problem('<p>\n{% include "part.html" %}', parts="")
    assert "page.html:2: includes a template that does not exist, part.html" in said
    assert "did you mean parts.html?" in said


def test_json_within_a_script_cannot_end_it() -> None:
    assert render("{{ title | script }}") == "1 \\u003c 2"


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    said = problem("<p>\n{{ titel }}\n</p>")
    assert said.startswith("themes/test/templates/page.html:2: 'titel' is no name that this page knows")
    assert "articles/une/index.html" in said
    assert "did you mean title for titel? The page knows: title, link, body" in said


def test_an_unknown_field_is_answered_with_the_nearest() -> None:
    said = problem("\n\n{{ link.lable }}")
    assert "themes/test/templates/page.html:3: a Inner has no 'lable'" in said
    assert "did you mean label? It has: label, href" in said


def test_the_place_is_the_template_that_was_included() -> None:
    said = problem("{% include 'part.html' %}", part="\n{{ titel }}")
    assert said.startswith("themes/test/templates/part.html:2:")


def test_a_test_for_an_unknown_name_is_a_mistake_too() -> None:
    assert "'sumary' is no name" in problem("{% if sumary %}x{% endif %}")


@pytest.mark.parametrize(
    ("template", "wanted"),
    [
        ("{% for x in %}", "page.html:1:"),
        ("\n{{ title | shout }}", "page.html:2: No filter named 'shout'"),
        ("{{ title() }}", "page.html:1: 'str' object is not callable"),
        ("{{ 1 / 0 }}", "page.html:1: division by zero"),
        ("{% include 'none.html' %}", "page.html:1: includes a template that does not exist"),
    ],
)
def test_no_mistake_of_a_theme_is_a_traceback(template: str, wanted: str) -> None:
    assert wanted in problem(template)


def test_a_template_has_no_tools_beside_its_view() -> None:
    for name in ("range", "lipsum", "dict", "cycler", "self.__class__", "url_for"):
        problem(f"{{{{ {name}('x') }}}}")


def test_faults_of_all_templates_are_told_together_before_anything_is_rendered() -> None:
    theme = Theme(
        "test",
        "themes/test",
        (
            ("a.html", "{% if %}"),
            ("b.html", "\n{{ title | shout }}"),
            ("base.html", "fine"),
            ("c.html", "\n\n{% extends 'bose.html' %}"),
        ),
    )
    told = check_templates(theme)
    assert [(found.path.rpartition("/")[2], found.line) for found in told] == [
        ("a.html", 1),
        ("b.html", 2),
        ("c.html", 3),
    ]
    assert told[2].hint == "did you mean base.html?"


def test_a_function_renders_where_no_template_does() -> None:
    def write(view: View, body_html: object) -> bytes:
        return view.title.encode()

    renderer = make_renderer(Theme("test", "themes/test", ()), lambda markdown: markdown.text)
    assert renderer(Output(Url("a.txt"), replace(VIEW, title="x"), write)) == b"x"
