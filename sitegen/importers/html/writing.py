"""The article's body as Markdown, structured as its page is: headings, lists, quotations, tables, pictures.

Pictures are referred to where they stand within the article. Every text is escaped; links
lead to http and https alone (see rendering).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby

from sitegen.importers import markdown
from sitegen.importers.draft import Role, Span
from sitegen.importers.html.joining import Piece, joined
from sitegen.importers.html.rendered import Block, Picture, Rendering, whole_address
from sitegen.importers.roles.shapes import BULLET

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand for the brackets of links while their text is escaped; no rendered text holds them."""
_LEAST_PICTURE = 3


def write_page(page: Rendering, spans: Sequence[Span]) -> str:
    """The Markdown of the spans that are kept; empty where none is."""
    kept = [span for span in spans if span.role.is_kept]
    if not kept:
        return ""
    writer = _Writer(page)
    captions = [span for span in spans if span.role is Role.CAPTION]
    pieces = [(span.start, writer.piece(span)) for span in kept]
    figures = [
        (picture.at, Piece("", writer.figure(picture, address, captions)))
        for picture, address in _addressed(page, spans).items()
    ]
    ordered = [piece for _, piece in sorted((*figures, *pieces), key=lambda each: each[0])]
    blocks = (joined(kind, [*group]) for kind, group in groupby(ordered, key=lambda each: each.kind))
    return "\n\n".join(blocks) + "\n"


def pictures_within(page: Rendering, spans: Sequence[Span]) -> tuple[Picture, ...]:
    """The pictures between the article's first and last lines."""
    kept = [span for span in spans if span.role.is_kept]
    return tuple(
        picture for picture in page.pictures if kept and kept[0].start < picture.at <= kept[-1].start
    )


def _addressed(page: Rendering, spans: Sequence[Span]) -> dict[Picture, str]:
    """The pictures of the article that have an address, each address once."""
    copies = dict(page.copies)
    found: dict[str, Picture] = {}
    for picture in pictures_within(page, spans):
        address = copies.get(picture.reference)
        if address := whole_address(page.base, picture.reference) if address is None else address:
            found.setdefault(address, picture)
    return {picture: address for address, picture in found.items()}


class _Writer:
    """Writes the spans of one page."""

    def __init__(self, page: Rendering) -> None:
        self._page = page
        self._starts = [block.start for block in page.blocks]
        self._links = sorted(page.links, key=lambda link: link.start)
        self._link_starts = [link.start for link in self._links]

    def piece(self, span: Span) -> Piece:
        """A span as Markdown, without the mark of its kind."""
        block, text = self._block(span), self._page.text[span.start : span.end]
        if span.role is Role.SUBHEADING:
            level = block.level if block.kind == "heading" else 2
            return Piece("", "#" * max(level - 2, 0) + markdown.heading(text))
        if span.role is Role.TABLE:
            return Piece("table", text)
        if block.kind == "code":
            return Piece("code", text)
        if span.role is Role.LIST:
            is_numbered = block.kind == "numbered"
            text = self._inline(span)
            if block.kind in {"item", "numbered"}:
                return Piece("list", text, block.level, block.item, is_numbered=is_numbered)
            return Piece("list", BULLET.sub("", text, count=1), 1, -span.start)
        return Piece("quotation" if span.role is Role.QUOTATION else "", self._inline(span))

    def figure(self, picture: Picture, address: str, captions: Sequence[Span]) -> str:
        """A picture, with the caption that follows it as its description."""
        index = bisect_left(captions, picture.at, key=lambda span: span.start)
        caption = ""
        if index < len(captions) and captions[index].start - picture.at <= _LEAST_PICTURE:
            caption = self._page.text[captions[index].start : captions[index].end]
        description = markdown.escaped(caption or picture.description)
        return f"![{description}]({_target(address)})"

    def _inline(self, span: Span) -> str:
        """A span's text, its links marked."""
        parts: list[str] = []
        targets: list[str] = []
        at = span.start
        for link in self._links[bisect_left(self._link_starts, span.start) :]:
            if link.start >= span.end:
                break
            if link.start < at or link.end > span.end or not self._page.text[link.start : link.end].strip():
                continue
            address = whole_address(self._page.base, link.reference)
            if not address:
                continue
            parts += (
                self._page.text[at : link.start],
                _OPEN,
                self._page.text[link.start : link.end].strip(),
                _CLOSE,
            )
            targets.append(address)
            at = link.end
            if self._page.text[link.start : link.end][-1] == " ":
                parts.append(" ")
        parts.append(self._page.text[at : span.end])
        pieces = markdown.escaped("".join(parts)).replace(_OPEN, "[").split(_CLOSE)
        closed = [f"{piece}]({_target(target)})" for piece, target in zip(pieces, targets, strict=False)]
        return "".join((*closed, pieces[-1]))

    def _block(self, span: Span) -> Block:
        return self._page.blocks[bisect_right(self._starts, span.start) - 1]


def _target(address: str) -> str:
    """An address as Markdown's links hold it."""
    escapes = {
        "(": "%28",
        ")": "%29",
        "<": "%3C",
        ">": "%3E",
        "\\": "%5C",
        " ": "%20",
        "`": "%60",
        "*": "%2A",
    }
    return "".join(escapes.get(char, char) for char in address)
