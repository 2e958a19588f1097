"""Pieces of Markdown put together: the items of a list, the rows of a table, the lines of a program."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sitegen.importers import markdown

_TICKS = re.compile("`+")


@dataclass(frozen=True, slots=True)
class Piece:
    """The Markdown of one line of a page, without the mark of its kind; rows and code are plain text yet."""

    kind: Literal["", "list", "quotation", "table", "code"]
    """Neighbours of one kind stand together, but paragraphs."""
    text: str
    depth: int = 0
    """Of an item: how deep its list lies in others."""
    item: int = 0
    """Pieces of one item have the same."""
    is_numbered: bool = False


def joined(kind: str, pieces: Sequence[Piece]) -> str:
    """Neighbours of one kind as one block; paragraphs as one each."""
    texts = [piece.text for piece in pieces]
    if kind == "table":
        return markdown.table([text.split("\t") for text in texts])
    if kind == "list":
        return _list(pieces)
    if kind == "quotation":
        return "\n>\n".join(f"> {text}" for text in texts)
    if kind == "code":
        longest = max((len(ticks) for text in texts for ticks in _TICKS.findall(text)), default=0)
        fence = "`" * max(3, longest + 1)
        return "\n".join([fence, *texts, fence])
    return "\n\n".join(texts)


@dataclass(slots=True)
class _List:
    """A list that is being written."""

    depth: int
    is_numbered: bool
    item: int = 0
    count: int = 0

    @property
    def mark(self) -> str:
        return f"{self.count}. " if self.is_numbered else "- "


def _list(pieces: Sequence[Piece]) -> str:
    """Items below each other, those of a list within an item further in."""
    lines: list[str] = []
    around: list[_List] = []
    for piece in pieces:
        while around and around[-1].depth > piece.depth:
            around.pop()
        if around and around[-1].item == piece.item:
            lines += ["", " " * sum(len(each.mark) for each in around) + piece.text]
            continue
        if not around or around[-1].depth < piece.depth:
            around.append(_List(piece.depth, piece.is_numbered))
        elif around[-1].is_numbered != piece.is_numbered:
            around[-1] = _List(piece.depth, piece.is_numbered)
        own = around[-1]
        own.item, own.count = piece.item, own.count + 1
        lines.append(" " * sum(len(each.mark) for each in around[:-1]) + own.mark + piece.text)
    return "\n".join(lines)
