"""The article's body as Markdown, from the spans that are kept.

One block for each kept span, except that the items of a list, the rows of a table and the paragraphs
of a quotation that follow each other stand together. Wrapped lines are rejoined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from sitegen.importers import markdown
from sitegen.importers.draft import Role, Span
from sitegen.importers.roles.quotations import is_closed
from sitegen.importers.roles.shapes import BULLET, cells
from sitegen.importers.roles.wrapped import joined

_NUMBER = re.compile(r"(\d{1,2})[.)]\s")
_HASHES = re.compile(r"^#{1,6}\s+")
"""A heading that was copied as Markdown."""
_RULE = re.compile(r"[-: ]*")


def write_body(text: str, spans: Sequence[Span]) -> str:
    """The Markdown of the kept spans of `text`; empty where none is kept."""
    kept = [span for span in spans if span.role is not Role.BLANK]
    blocks: list[str] = []
    for role, group in groupby(kept, key=lambda span: span.role):
        if role.is_kept:
            blocks.extend(_blocks(role, [plain(text, span) for span in group]))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def plain(text: str, span: Span) -> str:
    """What a span says, its wrapped lines rejoined."""
    return joined([line.strip() for line in text[span.start : span.end].splitlines()])


def _blocks(role: Role, texts: Sequence[str]) -> Iterator[str]:
    if role is Role.SUBHEADING:
        yield from (markdown.heading(_HASHES.sub("", each)) for each in texts)
    elif role is Role.QUOTATION:
        yield from map(markdown.quotation, _quotations(texts))
    elif role is Role.LIST:
        yield _list(texts)
    elif role is Role.TABLE:
        rows = [cells(each) for each in texts]
        yield markdown.table([row for row in rows if not all(_RULE.fullmatch(cell) for cell in row)] or rows)
    else:
        yield from map(markdown.escaped, texts)


def _quotations(texts: Sequence[str]) -> Iterator[list[str]]:
    """Paragraphs grouped into quotations: one that is not closed goes on in the next paragraph."""
    quotation: list[str] = []
    for each in texts:
        quotation.append(each)
        if is_closed(each):
            yield quotation
            quotation = []
    if quotation:
        yield quotation


def _list(texts: Sequence[str]) -> str:
    numbers = [_NUMBER.match(each) for each in texts]
    items = [BULLET.sub("", each, count=1) for each in texts]
    first = numbers[0]
    if first and all(numbers):
        return markdown.numbered_list(items, int(first[1]))
    return markdown.bullet_list(items)
