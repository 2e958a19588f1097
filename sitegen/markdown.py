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

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from sitegen.typography import typeset

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SAFE_SCHEME = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_LINK_TARGET = re.compile(r"\]\([^()\n]*\)")
_WORD = re.compile(r"[^\W_]\S*")
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
    parser = _parser()
    tokens = parser.parse(text)
    for token in _running_text(tokens):
        token.content = typeset(token.content, lang)
    html: str = parser.renderer.render(tokens, parser.options, {})
    return html


def plain_text(text: str) -> str:
    """The words alone: one line for each paragraph, heading, list item, table cell or block of code."""
    blocks = (_block_text(token) for token in _parser().parse(text))
    return "\n".join(block for block in blocks if block)


def count_words(text: str) -> int:
    """About how many words a reader reads; not parsed, for every article is counted at every build."""
    return len(_WORD.findall(_LINK_TARGET.sub("]", text)))


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
    parser = _Parser("commonmark", {"html": False, "xhtmlOut": False}, renderer_cls=_Renderer).enable("table")
    parser.core.ruler.push("headings", lambda state: _level_headings(state.tokens))
    parser.core.ruler.push("addresses", lambda state: _cut_addresses(state.tokens, len(state.src)))
    parser.core.ruler.push("linked images", lambda state: _mark_linked_images(state.tokens))
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
    for token in (child for block in tokens for child in block.children or ()):
        allowance -= sum(len(str(value)) for value in token.attrs.values())
        if allowance < 0:
            token.attrs = {}


def _mark_linked_images(tokens: Sequence[Token]) -> None:
    for block in tokens:
        is_linked = False
        for token in block.children or ():
            if token.type in {"link_open", "link_close"}:
                is_linked = token.type == "link_open"
            token.meta["is_linked"] = is_linked


def _running_text(tokens: Sequence[Token]) -> Iterator[Token]:
    for block in tokens:
        for token in block.children or ():
            if token.type == "text":
                yield token


def _block_text(block: Token) -> str:
    if block.type in {"fence", "code_block"}:
        return " ".join(block.content.split())
    return " ".join(_inline_text(block.children or ()).split())


def _inline_text(tokens: Sequence[Token]) -> str:
    return "".join(
        " "
        if token.type in {"softbreak", "hardbreak"}
        else _inline_text(token.children or ()) or token.content
        for token in tokens
    )


def _addresses(tokens: Sequence[Token], line: int) -> Iterator[tuple[str, int]]:
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            line += 1
        address = token.attrGet("href") if token.type == "link_open" else token.attrGet("src")
        if address is not None:
            yield str(address), line


class _Renderer(RendererHTML):
    """HTML as our pages want it; each method is named after the token it renders."""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """An image of this site; one of another host as a link, or its description inside of a link."""
        token = tokens[idx]
        address = str(token.attrGet("src") or "")
        description = self.renderInlineAsText(token.children or [], options, env)
        if not _ELSEWHERE.match(address):
            token.attrs = {**token.attrs, "alt": description, "loading": "lazy"}
            return self.renderToken(tokens, idx, options, env)
        label = _escaped(description or address)
        return label if token.meta.get("is_linked") else f'<a href="{_escaped(address)}">{label}</a>'

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A block of code, scrolled by keyboard where it is too wide."""
        return self.code_block(tokens, idx, options, env)

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002 - the renderer's signature
        """A block of code, scrolled by keyboard where it is too wide."""
        return f'<pre tabindex="0"><code>{_escaped(tokens[idx].content)}</code></pre>\n'

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A table, in a box of its own that scrolls."""
        return '<div class="table-scroll" tabindex="0">\n' + self.renderToken(tokens, idx, options, env)

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The end of the table and its box."""
        return self.renderToken(tokens, idx, options, env) + "</div>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A cell, aligned by class: pages allow no styles in attributes."""
        return self.td_open(tokens, idx, options, env)

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A cell, aligned by class: pages allow no styles in attributes."""
        token = tokens[idx]
        style = str(token.attrs.pop("style", ""))
        if style:
            token.attrSet("class", style.replace("text-align:", "align-"))
        return self.renderToken(tokens, idx, options, env)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
