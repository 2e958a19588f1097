"""Plain text survives Markdown: rendered, it says exactly what it said."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sitegen.importers.markdown import bullet_list, escaped, heading, quotation, table

RENDERER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def said(markdown: str) -> tuple[str, str]:
    rendered = RENDERER.render(markdown).strip()
    return rendered, html.unescape(re.sub(r"<[^>]+>", "", rendered)).strip()


@pytest.mark.parametrize(
    "text",
    [
        "2018. Une année",
        "# 5G",
        "- tiret",
        "-",
        "===",
        "---",
        "    retrait",
        "un <b>gras</b>",
        "3 * 4 * 5",
        "_nom_",
        "a_b_c",
        "[lien](x)",
        "![image](y)",
        "> cité",
        "+ plus",
        "1) un",
        "`code`",
        "~~barré~~",
        "&amp; &eacute;",
        "a | b",
        "\\*",
        "***",
    ],
)
def test_a_paragraph_stays_a_paragraph(text):
    rendered, plain = said(escaped(text))
    assert rendered.startswith("<p>")
    assert rendered.count("<") == 2
    assert plain == " ".join(text.split())


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_any_line_reads_as_itself(text):
    line = re.sub(r"[^\S\u00a0\u202f]+", " ", text).strip()
    rendered, plain = said(escaped(text))
    assert plain.split() == "".join(char for char in line if char not in "\ufffe\uffff").split()
    assert "<h" not in rendered
    assert "<li" not in rendered


def test_blocks():
    assert heading("Prix en C#").startswith("## ")
    assert said(heading("Prix en C #"))[1] == "Prix en C #"
    assert quotation(["« Un.", "Deux. »"]) == "> « Un.\n>\n> Deux. »"
    assert said(bullet_list(["- un", "deux"]))[0].count("<li>") == 2
    assert "<th>Année</th>" in said(table([["Année", "Total"], ["2020", "1 | 2"]]))[0]
