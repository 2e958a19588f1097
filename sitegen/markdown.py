"""Markdown as safe HTML: CommonMark with tables, no raw HTML, safe addresses only.

Bodies are hostile until proven otherwise: no tag passes, links lead to http, https, mailto or within
the site, and an image of another host becomes a link to it, for pages make no third-party request.
Headings begin below the page's own and skip no level. Typography is applied to running text alone.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import filterfalse

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sitegen.markdown_html import described, render
from sitegen.markdown_shortcuts import install_shortcuts

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SAFE_SCHEME = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_LINK_TARGET = re.compile(r"\]\([^()\n]*\)")
_LETTER = re.compile(r"[^\W_]")
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_TOP_HEADING = 2
_DEEPEST_HEADING = 6
_ADDRESS_ALLOWANCE = 100_000
"""Characters of addresses that a short text may have before its reference links are cut off."""


@dataclass(frozen=True, slots=True)
class Link:
    """A reference that a text makes: a link's address, or an image's."""

    href: str
    line: int
    """1-based, within the text."""


def to_html(text: str, lang: str) -> str:
    """Render Markdown as an HTML fragment, its running text set by the typography of its language."""
    return render(_parser().parse(text), lang)


def plain_text(text: str) -> str:
    """The words alone: one line for each paragraph, heading, list item, table cell or block of code."""
    blocks = (_block_text(token) for token in _parser().parse(text))
    return "\n".join(block for block in blocks if block)


def count_words(text: str) -> int:
    """About how many words a reader reads; not parsed, for every article is counted at every build."""
    words = (_LINK_TARGET.sub("]", text) if "](" in text else text).split()
    return len(words) - sum(1 for word in filterfalse(str.isalnum, words) if not _LETTER.search(word))


def links(text: str) -> tuple[Link, ...]:
    """Every address the text refers to, in its order."""
    return tuple(
        Link(address, line)
        for block in _parser().parse(text)
        for address, line in _addresses(block.children or (), block.map[0] + 1 if block.map else 1)
    )


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the parser's hook for which addresses may pass
        """Whether the address is relative, or of a scheme that cannot run anything."""
        address = _CONTROL.sub("", url)
        return bool(_SAFE_SCHEME.match(address)) or not _SCHEME.match(address)


@functools.cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False}).enable("table").disable(["html_block", "html_inline"])
    install_shortcuts(parser)
    parser.core.ruler.push("headings", lambda state: _level_headings(state.tokens))
    parser.core.ruler.push("addresses", lambda state: _cut_addresses(state.tokens, len(state.src)))
    return parser


def _level_headings(tokens: list[Token]) -> None:
    """Give the headings levels from 2 downward without a gap, and drop those without a text."""
    empty = [
        index
        for index, token in enumerate(tokens)
        if token.type == "heading_open" and not tokens[index + 1].content.strip()
    ]
    for index in reversed(empty):
        del tokens[index : index + 3]
    above: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            while above and above[-1] >= token.tag:
                above.pop()
            above.append(token.tag)
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(_TOP_HEADING - 1 + len(above), _DEEPEST_HEADING)}"


def _cut_addresses(tokens: Sequence[Token], length: int) -> None:
    """Take the addresses from the links where, taken together, they outgrow the text many times.

    One long reference that is used a hundred thousand times would otherwise make pages without end.
    """
    allowance = 4 * length + _ADDRESS_ALLOWANCE
    for token in (child for block in tokens for child in block.children or () if child.attrs):
        allowance -= sum(len(str(value)) for value in token.attrs.values())
        if allowance < 0:
            token.attrs = {}


def _block_text(block: Token) -> str:
    if block.type in {"fence", "code_block"}:
        return " ".join(block.content.split())
    return " ".join(described(block.children or (), " ").split())


def _addresses(tokens: Sequence[Token], line: int) -> Iterator[tuple[str, int]]:
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            line += 1
        address = token.attrGet("href") if token.type == "link_open" else token.attrGet("src")
        if address is not None:
            yield str(address), line
