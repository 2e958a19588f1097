"""Markdown: what becomes HTML, what may not, and what is said about a text."""

from __future__ import annotations

import timeit

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.markdown import Link, count_words, links, plain_text, to_html
from sitegen.text import printable


def english(text: str) -> str:
    return to_html(text, "en").strip()


def test_the_usual_marks_become_html():
    assert english("Un **mot**, *deux*, `code`.\n\n> cité\n\n- un\n- deux\n") == (
        "<p>Un <strong>mot</strong>, <em>deux</em>, <code>code</code>.</p>\n"
        "<blockquote>\n<p>cité</p>\n</blockquote>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>"
    )


@pytest.mark.parametrize(
    ("levels", "rendered"),
    [
        ([1], [2]),
        ([2, 3], [2, 3]),
        ([3, 2], [2, 2]),
        ([1, 3, 6, 3, 2], [2, 3, 4, 3, 3]),
        ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
    ],
)
def test_headings_stand_below_the_pages_own_and_skip_no_level(levels: list[int], rendered: list[int]):
    text = "".join(f"{'#' * level} t\n\n" for level in levels)
    assert english(text) == "\n".join(f"<h{level}>t</h{level}>" for level in rendered)


def test_a_heading_without_text_is_left_out():
    assert english("#\n\ntexte\n\n## \n") == "<p>texte</p>"


def test_raw_html_is_shown_not_run():
    assert english("<script>alert(1)</script>") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    assert english('a <img src=x onerror="x"> b') == "<p>a &lt;img src=x onerror=&quot;x&quot;&gt; b</p>"


@pytest.mark.parametrize(
    "address", ["https://e.example/", "http://e.example/", "mailto:a@e.example", "/a/", "b.html", "#c"]
)
def test_a_safe_address_becomes_a_link(address: str):
    assert english(f"[a]({address})") == f'<p><a href="{address}">a</a></p>'


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:x",
        "java\u0001script:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "&#106;avascript:x",
        "tel:1",
        "&Tab;javascript:x",
        "javascript&colon;x",
    ],
)
def test_an_unsafe_address_never_becomes_one(address: str):
    rendered = english(f"[a]({address}) [b][r] <{address}> ![c]({address})\n\n[r]: {address}\n")
    elements = html5lib.parseFragment(rendered, namespaceHTMLElements=False).iter()
    values = [str(element.get("href") or element.get("src") or "").casefold() for element in elements]
    assert not any(
        value.lstrip("\x00 \t").startswith(("java", "data", "vb", "file", "tel")) for value in values
    )


def test_an_image_of_this_site_is_loaded_late_and_described():
    assert english('![une *carte*](carte.png "Titre")') == (
        '<p><img src="carte.png" alt="une carte" title="Titre" loading="lazy"></p>'
    )


def test_an_image_of_another_host_becomes_a_link_to_it():
    assert (
        english("![carte](https://e.example/c.png)") == '<p><a href="https://e.example/c.png">carte</a></p>'
    )
    assert english("![](//e.example/c.png)") == '<p><a href="//e.example/c.png">//e.example/c.png</a></p>'
    assert english("[![carte](https://e.example/c.png)](/a/)") == '<p><a href="/a/">carte</a></p>'


def test_code_can_be_scrolled_by_keyboard():
    block = '<pre tabindex="0"><code>a &lt; b\n</code></pre>'
    assert english("```python\na < b\n```") == block
    assert english("    a < b") == block


def test_a_table_stands_in_a_box_and_is_aligned_by_class():
    rendered = english("| a | b |\n|---|--:|\n| 1 | 2 |\n")
    assert rendered.startswith('<div class="table-scroll" tabindex="0">\n<table>')
    assert rendered.endswith("</table>\n</div>")
    assert '<td class="align-right">2</td>' in rendered
    assert "style=" not in rendered


def test_typography_is_applied_to_running_text_alone():
    rendered = to_html("L'IA : « oui » `l'IA : non` <https://e.example/l'a>\n\n    l'IA ?\n", "fr")
    assert "L’IA\u00a0: «\u202foui\u202f»" in rendered
    assert "<code>l'IA : non</code>" in rendered
    assert "<code>l'IA ?\n</code>" in rendered
    assert 'href="https://e.example/l\'a"' in rendered


def test_plain_text_is_the_words_block_by_block():
    paragraph = "Un *mot* et [lien](/x/) ![carte *x*](c.png)\nsuite."
    text = f"# Titre\n\n{paragraph}\n\n- un\n- deux\n\n```\ncode  ici\n```\n"
    assert plain_text(text) == "Titre\nUn mot et lien carte x suite.\nun\ndeux\ncode ici"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("--- *** # >", 0),
        ("L'IA, c'est 42 mots ?", 4),
        ('[un lien](https://e.example/a/b "titre") ici', 3),
        ("## Titre\n\nUn — deux.", 3),
    ],
)
def test_words_are_counted_as_a_reader_reads(text: str, words: int):
    assert count_words(text) == words


def test_links_are_found_with_their_lines():
    text = "Un [a](/a/)\net ![i](i.png)\n\n- x\n- <https://e.example/>\n\n[b][r]\n\n[r]: /b/\n"
    assert links(text) == (Link("/a/", 1), Link("i.png", 2), Link("https://e.example/", 5), Link("/b/", 7))


def test_rendering_one_text_leaves_no_trace_in_the_next():
    english("[r]: /secret/\n\n[a][r]")
    assert english("[a][r]") == "<p>[a][r]</p>"


def test_one_long_reference_used_often_does_not_swell_the_page():
    text = f"[a]: /{'x' * 50_000}\n\n" + "[a] " * 5_000
    assert len(to_html(text, "fr")) < 10 * len(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 8_000,
        ">" * 20_000,
        "![[" * 4_000,
        "`a``b" * 10_000,
        "a_b*c" * 4_000,
        "*a " * 10_000,
        "[a](" * 4_000,
        "![a](//b/c) " * 5_000,
        "|a" * 20 + "\n" + "|-" * 20 + "\n" + "|a\n" * 2_000,
        "<" * 20_000,
        "- " * 5_000,
        "# " * 20_000,
        "](" * 20_000,
        "-" * 50_000,
        "&#" * 20_000,
        "\\" * 50_000,
        "\n" * 50_000,
        " " * 50_000,
    ],
    ids=lambda text: text[:6],
)
def test_four_times_the_text_takes_about_four_times_as_long(text: str):
    def seconds(part: str) -> float:
        return min(timeit.repeat(lambda: to_html(part, "fr") + plain_text(part), number=1, repeat=3))

    assert seconds(text) < 10 * seconds(text[: len(text) // 4]) + 0.5


MARKED = st.lists(
    st.sampled_from(
        [
            "# ",
            "## ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "    ",
            "```\n",
            "`",
            "*",
            "**",
            "_",
            "[",
            "](",
            ")",
            "![",
            "<",
            ">",
            "&",
            '"',
            "'",
            "a",
            "é ",
            "|",
            "|-|-|\n",
            "\\",
            "https://e.example/",
            "javascript:",
            "<b>",
            "---\n",
            "===\n",
        ]
    )
).map("".join)


@given(MARKED | st.text().map(printable))
def test_whatever_is_written_the_html_is_sound(text: str):
    rendered = to_html(text, "fr")
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    fragment = parser.parseFragment(rendered)
    faults = [code for _, code, _ in parser.errors if code != "invalid-codepoint"]
    assert faults == []
    allowed = {
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "a",
        "img",
        "hr",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "div",
        "DOCUMENT_FRAGMENT",
    }
    assert {element.tag for element in fragment.iter()} <= allowed
    previous = 1
    for element in fragment.iter():
        if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            level = int(element.tag[1])
            assert 2 <= level <= previous + 1
            previous = level
