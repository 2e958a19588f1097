"""Lists and tables: lines that show what they are only together with their neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.roles.lines import Line

BULLET = re.compile(r"^(?:[-–—*•‣▪●◦■►▶✓✔→·]|\(?\d{1,2}[.)°]|\(?[a-zA-Z]\))\s+(?=\S)")
"""How an item of a list begins."""
ORDINAL = re.compile(r"\(?(?:\d{1,2}[.)°]|[a-zA-Z]\))\s+(?=\S)")
"""How it begins where it has a number or a letter."""
_CELLS = re.compile(r"\t+|\s*[|;]\s*| {3,}")
_ROW_WORDS, _CELL_WORDS = 60, 8
_FIGURE = re.compile(r"[\d–—-]")


def cells(row: str) -> tuple[str, ...]:
    """The cells of a table's row.

    >>> cells("| Pays | 2023 |  2024 |")
    ('Pays', '2023', '2024')
    """
    return tuple(cell.strip() for cell in _CELLS.split(row.strip().strip("|").strip()))


def table_rows(lines: Sequence[Line]) -> frozenset[int]:
    """The indexes of the lines that are rows of a table: neighbours with as many cells, figures in most."""
    rows: set[int] = set()
    start = 0
    widths = [_width(line) for line in lines]
    for index in range(1, len(lines) + 1):
        if index < len(lines) and widths[index] and widths[index] == widths[start]:
            continue
        if widths[start] and _is_table(lines[start:index]):
            rows.update(range(start, index))
        start = index
    return frozenset(rows)


def is_item(line: Line) -> bool:
    """Whether the line begins as an item of a list does."""
    return BULLET.match(line.text) is not None


def _width(line: Line) -> int:
    """How many cells the line has, where it has several short ones; else 0."""
    if line.words > _ROW_WORDS or line.ends_sentence or not _CELLS.search(line.text):
        return 0
    row = cells(line.text)
    return len(row) if len(row) > 1 and max(len(cell.split()) for cell in row) <= _CELL_WORDS else 0


def _is_table(lines: Sequence[Line]) -> bool:
    if len(lines) <= 1:
        return False
    rows = [cells(line.text) for line in lines]
    figures = sum(any(char.isdigit() for char in "".join(row[1:])) for row in rows)
    return figures >= max(2, 0.6 * (len(rows) - 1)) or (
        _FIGURE.search(rows[1][0]) is not None and set("".join(rows[1])) <= set("-: ")
    )
