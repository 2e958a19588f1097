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
from sitegen.importers.roles.shapes import BULLET, ORDINAL, cells
from sitegen.importers.roles.wrapped import joined

_NUMBER = re.compile(r"\(?(\d{1,2})[.)°]\s+(?=\S)")
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
        yield from _lists(texts)
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


def _lists(texts: Sequence[str]) -> Iterator[str]:
    """The lists of a run of items: numbered ones apart from the others."""
    for is_numbered, group in groupby(texts, key=lambda each: _NUMBER.match(each) is not None):
        items = list(group)
        numbers = [int(match[1]) for match in map(_NUMBER.match, items) if match]
        if is_numbered and numbers == list(range(numbers[0], numbers[0] + len(items))):
            yield markdown.numbered_list([_NUMBER.sub("", each, count=1) for each in items], numbers[0])
        else:
            yield markdown.bullet_list([_item(each) for each in items])


def _item(text: str) -> str:
    """An item without its bullet; a number or a letter stays, because the text may refer to it."""
    return text if ORDINAL.match(text) else BULLET.sub("", text, count=1)
