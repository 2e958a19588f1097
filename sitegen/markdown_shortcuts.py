"""The common cases of Markdown, recognised in one look; everything else is the parser's.

An article is mostly paragraphs of words with a few links, emphases and snippets of code. For exactly
these, where no other reading is possible, the tokens are made here; at the first doubt nothing is
decided, and markdown-it-py's own rules run. What a page says is therefore defined by them alone, and a
test compares the two on whatever can be written.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore, normalize, text_join
from markdown_it.token import Token

_CAN_BEGIN_A_BLOCK = frozenset("|:-=+*_#>~`[<0123456789")
"""What the first line of a block other than a paragraph begins with, or the second of a table or heading."""

_WORDS = r"[^\n!&*<\[\\\]_`]"
_PLAIN = rf"(?:{_WORDS}++|!(?!\[)|&(?![#A-Za-z])|\])++"
_HOST = r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}"
_ADDRESS = rf"https?://{_HOST}(?:/(?:[A-Za-z0-9._~/?=+,;:#-]|%[0-9A-Fa-f]{{2}})*+)?"
"""Addresses that are spelled as they would be normalised."""
_PIECE = re.compile(
    rf"(?P<text>{_PLAIN})"
    r"|(?P<line_end>\n[ \t]*+)"
    rf"|\[(?P<label>{_WORDS}++)\]\((?P<link>{_ADDRESS})\)"
    # A mark between a space or an opening sign and a letter can open only, and the other way round.
    rf"|(?<![^ \n(«“\"'’-])(?P<mark>\*\*?|__?)(?=[^\W_])(?P<emphasis>{_WORDS}++)(?<=[^\W_])(?P=mark)"
    r"(?=[ \n.,;:!?)»”\"'’…-]|\Z)"
    r"|`(?P<code>[^`\s][^`\n]*+)`(?!`)"
)


def install_shortcuts(parser: MarkdownIt) -> None:
    """Let the parser look for the common cases first."""
    parser.block.ruler.before("table", "plain paragraph", _plain_paragraph)
    parser.core.ruler.at("normalize", _normalize)
    parser.core.ruler.at("inline", _inline)
    parser.core.ruler.disable("text_join")


def _plain_paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001 - a rule's signature
    """Lines of which none is indented or begins as another block could, up to an empty one."""
    after = start
    while after < state.lineMax and not state.isEmpty(after):
        first = state.src[state.bMarks[after] + state.tShift[after]]
        if first in _CAN_BEGIN_A_BLOCK or state.sCount[after] != state.blkIndent:
            return False
        after += 1
    lines = [start, after]
    state.line = after
    state.push("paragraph_open", "p", 1).map = lines
    token = state.push("inline", "", 0)
    token.content = mdTrim(state.getLines(start, after, state.blkIndent, False))
    token.map = lines
    token.children = []
    state.push("paragraph_close", "p", -1)
    return True


def _normalize(state: StateCore) -> None:
    if "\r" in state.src or "\0" in state.src:
        normalize(state)


def _inline(state: StateCore) -> None:
    """Give every block of text its tokens; what escapes leave in pieces is joined where there can be any."""
    others = []
    for block in state.tokens:
        if block.type == "inline":
            block.children = _plain_tokens(block.content)
            if block.children is None:
                others.append(block)
                block.children = []
                state.md.inline.parse(block.content, state.md, state.env, block.children)
    blocks, state.tokens = state.tokens, others
    text_join(state)
    state.tokens = blocks


def _plain_tokens(content: str) -> list[Token] | None:
    """The tokens of a text that consists of common cases only; None for any other."""
    tokens: list[Token] = []
    end = 0
    for piece in _PIECE.finditer(content):
        if piece.start() != end:
            return None
        end = piece.end()
        kind = piece.lastgroup or ""
        if kind == "text":
            tokens.append(_text(piece[kind]))
        else:
            _MAKERS[kind](tokens, piece)
    return tokens if end == len(content) else None


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _add_line_end(tokens: list[Token], piece: re.Match[str]) -> None:  # noqa: ARG001 - one of the makers
    """A line's end, which spaces before it make a break; they go."""
    spaces = 0
    if tokens and tokens[-1].type == "text":
        words = tokens[-1].content.rstrip(" ")
        spaces = len(tokens[-1].content) - len(words)
        tokens[-1].content = words
        if not words:
            tokens.pop()
    tokens.append(Token("hardbreak" if spaces > 1 else "softbreak", "br", 0))


def _add_link(tokens: list[Token], piece: re.Match[str]) -> None:
    tokens += (
        Token("link_open", "a", 1, {"href": piece["link"]}),
        _text(piece["label"]),
        Token("link_close", "a", -1),
    )


def _add_emphasis(tokens: list[Token], piece: re.Match[str]) -> None:
    mark = piece["mark"]
    name = "em" if len(mark) == 1 else "strong"
    tokens += (
        Token(f"{name}_open", name, 1, markup=mark),
        _text(piece["emphasis"]),
        Token(f"{name}_close", name, -1, markup=mark),
    )


def _add_code(tokens: list[Token], piece: re.Match[str]) -> None:
    tokens.append(Token("code_inline", "code", 0, markup="`", content=piece["code"]))


_MAKERS: dict[str, Callable[[list[Token], re.Match[str]], None]] = {
    "line_end": _add_line_end,
    "link": _add_link,
    "emphasis": _add_emphasis,
    "code": _add_code,
}
