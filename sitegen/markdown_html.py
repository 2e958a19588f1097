"""The HTML of a Markdown text, from the parser's tokens: markdown-it-py's, but where our pages differ.

They differ in images, code, tables and typography. Which tokens there are, and which addresses may
stand in them, is decided by whoever parses (see markdown); everything is escaped here all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from sitegen.typography import typeset

_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_CODE = frozenset({"fence", "code_block"})
_CELLS = frozenset({"th_open", "td_open"})
_BREAKS = {"softbreak": "\n", "hardbreak": "<br>\n"}


def render(blocks: Sequence[Token], lang: str) -> str:
    """The HTML fragment of these blocks, their running text set by the typography of the language."""
    return "".join(_rendered(blocks, lang))


def _rendered(blocks: Sequence[Token], lang: str) -> Iterator[str]:
    for index, block in enumerate(blocks):
        if block.type == "inline":
            yield from _text(block.children or (), lang)
        elif block.type in _CODE:  # wide code is scrolled, by keyboard too
            yield f'<pre tabindex="0"><code>{escaped(block.content)}</code></pre>\n'
        elif block.nesting < 0 and not block.hidden:
            yield f"</{block.tag}>\n</div>\n" if block.tag == "table" else f"</{block.tag}>\n"
        elif not block.hidden:
            yield _opening(blocks, index)


def _opening(blocks: Sequence[Token], index: int) -> str:
    """A block's opening tag, on a line of its own unless its text follows."""
    block = blocks[index]
    before = "\n" if index and blocks[index - 1].hidden else ""
    if block.type == "table_open":
        before = f'<div class="table-scroll" tabindex="0">\n{before}'
    elif block.type in _CELLS and block.attrs:  # pages allow no styles in attributes
        block.attrs = {"class": str(block.attrs["style"]).replace("text-align:", "align-")}
    following = blocks[index + 1] if block.nesting else block
    holds_text = following.type == "inline" or following.hidden
    is_empty = following.nesting < 0 and following.tag == block.tag
    return f"{before}<{block.tag}{_attributes(block)}>" + ("" if holds_text or is_empty else "\n")


def _text(tokens: Sequence[Token], lang: str) -> Iterator[str]:
    is_linked = False
    for token in tokens:
        kind = token.type
        if kind == "text":
            yield escaped(typeset(token.content, lang))
        elif kind in _BREAKS:
            yield _BREAKS[kind]
        elif kind == "code_inline":
            yield f"<code>{escaped(token.content)}</code>"
        elif kind == "image":
            yield _image(token, is_linked=is_linked)
        else:
            is_linked = kind == "link_open" or (is_linked and kind != "link_close")
            yield f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}{_attributes(token)}>"


def _image(token: Token, *, is_linked: bool) -> str:
    """An image of this site; one of another host as a link, or its description inside of a link."""
    address = str(token.attrs.get("src", ""))
    description = described(token.children or (), "\n")
    if not _ELSEWHERE.match(address):
        token.attrs = {**token.attrs, "alt": description, "loading": "lazy"}
        return f"<img{_attributes(token)}>"
    label = escaped(description or address)
    return label if is_linked else f'<a href="{escaped(address)}">{label}</a>'


def described(tokens: Sequence[Token], line_end: str) -> str:
    """What a text says without its marks; an image says its description."""
    return "".join(
        line_end
        if token.type in _BREAKS
        else described(token.children, line_end)
        if token.children
        else token.content
        for token in tokens
    )


def escaped(text: str) -> str:
    """The text as it can stand in HTML, between tags or in an attribute in double quotation marks."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _attributes(token: Token) -> str:
    if not token.attrs:
        return ""
    return "".join(f' {name}="{escaped(str(value))}"' for name, value in token.attrs.items())
