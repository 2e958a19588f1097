"""A classified page as the facts look at it: its lines, and how far they stand from the article.

No fact is read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.importers.draft import Role, Span

LONGEST_FURNITURE = 600
"""Characters read of a line outside the body: a longer one is prose, whatever its role."""

_ENDS_THE_PAGE = frozenset({Role.COMMENTS, Role.TEASER})
_OF_OTHERS = frozenset({Role.COMMENTS, Role.TEASER, Role.EMBED, Role.ADVERTISEMENT, Role.CAPTION})


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of one span."""

    start: int
    """Offset into the raw text."""
    text: str
    role: Role
    number: int
    """Position among the lines that are not blank."""


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page that are not blank, and the numbers of those that bound the article."""

    text: str
    """The raw text."""
    lines: tuple[PageLine, ...]
    title: int | None
    """Number of the title's line."""
    first: int
    """Number of the first line of the body; the number after the last line where there is no body."""
    last: int
    """Number of the last line of the body."""
    end: int
    """Number of the first line behind the body that belongs to other articles or to readers' comments."""

    def body(self) -> Iterator[PageLine]:
        """The lines that are kept."""
        return (line for line in self.lines if line.role.is_kept)

    def furniture(self) -> Iterator[PageLine]:
        """The lines that are neither kept nor the title."""
        return (line for line in self.lines if not line.role.is_kept and line.role is not Role.TITLE)

    def around(self) -> str:
        """The furniture that belongs to this article or to the whole page, not to others or to readers."""
        return "\n".join(
            line.text[:LONGEST_FURNITURE] for line in self.furniture() if line.role not in _OF_OTHERS
        )

    def distance(self, line: PageLine) -> int:
        """Lines between this one and the article, title included: 0 beside it or inside."""
        top = self.first if self.title is None else min(self.title, self.first)
        return max(top - line.number - 1, line.number - self.last - 1, 0)

    def is_above(self, line: PageLine) -> bool:
        """Whether the line stands above the title, or above the body of a page that has none."""
        return line.number < (self.first if self.title is None else self.title)

    def is_below(self, line: PageLine) -> bool:
        """Whether the line stands behind the body."""
        return line.number > self.last


def read_page(text: str, spans: tuple[Span, ...]) -> Page:
    """The page that these spans of the text make up."""
    lines: list[PageLine] = []
    for span in spans:
        if span.role is not Role.BLANK:
            lines.extend(_lines_of(text, span, len(lines)))
    title = next((line.number for line in lines if line.role is Role.TITLE), None)
    kept = [line.number for line in lines if line.role.is_kept]
    first, last = (kept[0], kept[-1]) if kept else (len(lines), title if title is not None else -1)
    end = next(
        (line.number for line in lines if line.number > last and line.role in _ENDS_THE_PAGE), len(lines)
    )
    return Page(text, tuple(lines), title, first, last, end)


def _lines_of(text: str, span: Span, number: int) -> Iterator[PageLine]:
    offset = span.start
    for written in text[span.start : span.end].splitlines(keepends=True):
        if visible := written.strip():
            start = offset + written.index(visible[0])
            yield PageLine(start, visible, span.role, number)
            number += 1
        offset += len(written)
