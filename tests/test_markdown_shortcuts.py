"""The shortcuts say what markdown-it-py says: on every construct, on whatever can be written."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sitegen.markdown_html import render
from sitegen.markdown_shortcuts import install_shortcuts


@functools.cache
def parser(*, is_short: bool) -> MarkdownIt:
    """The parser of articles, with shortcuts or without."""
    parser = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable("table")
    if is_short:
        install_shortcuts(parser)
    return parser


def meaning(text: str, *, is_short: bool) -> list[object]:
    """The tokens, but for what nobody reads: depth within a text, and texts without a character."""
    blocks = parser(is_short=is_short).parse(text)
    return [(_facts(block), _read(block.children or ())) for block in blocks]


def _read(tokens: Sequence[Token]) -> list[object]:
    return [
        ({**_facts(token), "level": 0}, _read(token.children or ()))
        for token in tokens
        if token.type != "text" or token.content
    ]


def _facts(token: Token) -> dict[str, object]:
    return {**token.as_dict(children=False), "children": None}


CONSTRUCTS = r"""
une phrase, puis une autre. | deux\nlignes | deux  \nlignes | deux \nlignes | deux\\\nlignes | a  \n  b |
a\n\n\nb | *a* | **a** | _a_ | __a__ | ***a*** | **a*b*** | *a **b** c* | a*b*c | a_b_c | * a* | **a ** |
l’*auteur* | (*a*) | *a*b | *a*, *b*. | **«a»** | *a* *b* | **a **b** | *a | a* | _a*b_ | __a_b__ | *é* |
*1* | **a**** | «*a*» | "*a*" | * * * | *** | **** | a * b * c | 2*3*4 | __init__ | snake_case_name |
*(a)* | *a.* | *a\nb* | -*a*- | *a*’s | *a*! | !*a* | `a` | ``a`` | `a | `a`b` | ` a ` | `` ` `` | `*a*` |
`a\nb` | *`a`* | `a*b`*c* | \\`a` | `<b>` | `&amp;` | *a`b*c` | [a](https://e.example/b) |
[a](https://e.example) | [a](http://E.example/) | [a]( https://e.example/ ) | [a](/b) |
[a](https://e.example/b "t") | [a](<https://e.example/b>) | [a](https://e.example/(b)) |
[a](https://e.example/é) | [a](https://e.example/%C3%A9) | [a](https://e.example/%zz) |
[a](https://é.example/) | [a](https://e.example/a_b_c) | [*a*](https://e.example/) |
[a [b](https://e.example/)](https://f.example/) | ![a](https://e.example/b.png) | [a]() |
[a](https://e.example/)(b) | [a](https://e.example/)[b] | *[a](https://e.example/)* | [a] | [a][b] |
[a]: /b | a ] b | [a](https://e.example:80/) | [a](https://u@e.example/) | [a](https://e.example?b) |
[a](https://e.example/?b#c) | [a](#b) | [a\nb](https://e.example/) |
![[a](https://e.example/)](https://f.example/) | !a | a ! b | a! [b](https://e.example/) | a & b | &amp; |
&a | &#65; | R&D | a < b | <https://e.example/> | <b>a</b> | 1 < 2 > 0 | \\* | \\a | a\\ | # a | # a # |
a\n=== | a\n--- | a\n- b | a\n1. b | a\n2. b | a\n> b | a\n# b | a\n``` | a\n    b | a\n  b | a\n\tb |
    a |   a | - a\n- b | - a\n\n- b | - a\n\n  b | - a\nb | 1. a\n2. b | 1) a | - - a | -\n  a |
- a\n    - b | > a\nb | > a\n> b
"""
"""Separated by " | "; two characters stand for a line end or a backslash."""


@pytest.mark.parametrize("written", CONSTRUCTS.strip().replace(" |\n", " | ").split(" | "))
def test_a_construct_means_what_the_parser_says(written: str):
    text = written.replace(r"\n", "\n").replace(r"\t", "\t").replace(r"\\", "\\")
    assert meaning(text, is_short=True) == meaning(text, is_short=False)


PIECES = st.sampled_from(
    [
        *"ab é«»()*_`[]!&<\\\n \t|#>-+=~:.,?'’\"1",
        *(
            "**",
            "__",
            "``",
            "](",
            "![",
            "  \n",
            "\n\n",
            "\n\n\n",
            "- ",
            "> ",
            "1. ",
            "## ",
            "    ",
            "---",
            "```",
        ),
        *("*a*", "**b c**", "_d_", "`e`", "[a](https://e.example/b_c)", "[r]", "\n[r]: /x\n", "&amp;"),
        *("| a | b |\n", "|---|--:|\n", "word word", "\u00a0", "\u202f", "\r\n", "\0", "https://e.example/"),
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
@example("[a](https://e.example/b)[a](https://e.example/b)\n[r]: /x")
@example("**b c**\n=\n")
def test_whatever_is_written_means_what_the_parser_says(text: str):
    assert meaning(text, is_short=True) == meaning(text, is_short=False)


@given(st.lists(PIECES.filter(lambda piece: "|" not in piece and piece != "!"), max_size=24).map("".join))
def test_html_is_the_parsers_own_but_where_our_pages_differ(text: str):
    blocks = parser(is_short=False).parse(text)
    for block in blocks:
        block.info = ""  # the language of a block of code
    html = parser(is_short=False).renderer.render(blocks, parser(is_short=False).options, {})
    ours = render(blocks, "und")
    if not any(_is_image(token) for token in blocks):
        assert ours == html.replace("<pre>", '<pre tabindex="0">')


def _is_image(block: Token) -> bool:
    return any(child.type == "image" for child in block.children or ())
