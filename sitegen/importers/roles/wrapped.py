"""Hard-wrapped text: lines cut at a fixed width are one line again.

A block of lines counts as wrapped only where most of its lines reach nearly the same width, as a
mail program or a terminal leaves them. Spans stay on the raw text; only what is judged is rejoined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.importers.mentions.bylines import opens_as_byline, parse_byline
from sitegen.importers.roles.lines import Line, join

NARROWEST, WIDEST = 45, 110
"""Characters between which a text is wrapped."""
SLACK = 22
"""How much shorter than the longest a wrapped line may be: the next word did not fit."""

_ITEM = re.compile(r"(?:[-*•‣▪–—]|\d{1,3}[.)]|[a-z]\))\s")
_SIGNATURE = 12
"""Words of the longest byline."""
_HEAD = 3
"""Lines among which a headline is followed by its date."""
_PARAGRAPHS = 3
"""How many wrapped paragraphs tell the width of a page."""
_WORDS = re.compile(r"[^\W\d_]{2,}")
_HYPHENATED = re.compile(r"[a-zà-ÿ]{2}[-\u00ad\u2010]$")


def rejoin(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of wrapped blocks joined into paragraphs."""
    blocks = tuple(_blocks(lines))
    width = _page_width(blocks)
    return tuple(
        line
        for block in blocks
        for run in ([block] if _is_wrapped(block) or _fills(block, width) else _runs(block))
        for line in (_paragraphs(run) if _is_wrapped(run) or _fills(run, width) else run)
    )


def joined(parts: Sequence[str]) -> str:
    """How wrapped lines read as one: with a blank between, or none where a word was hyphenated.

    >>> joined(["Die Regie-", "rung sagt", "nichts."])
    'Die Regierung sagt nichts.'
    """
    text = ""
    for part in parts:
        if not text:
            text = part
        elif _HYPHENATED.search(text) and part[:1].islower():
            text = text[:-1] + part
        else:
            text += " " + part
    return text


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if block and (line.after_blank or _ITEM.match(line.text)):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _runs(block: Sequence[Line]) -> Iterator[list[Line]]:
    """The block, stretches of nearly full lines apart: a text may follow its headline at once."""
    longest = max(line.indent + len(line.text) for line in block)
    if not NARROWEST <= longest <= WIDEST:
        yield list(block)
        return
    run: list[Line] = []
    was_full = False
    for line in block:
        is_full = line.indent + len(line.text) >= longest - SLACK
        if run and is_full and not was_full:
            yield run
            run = []
        run.append(line)
        was_full = is_full
    if run:
        yield run


def _is_wrapped(block: Sequence[Line]) -> bool:
    if len(block) <= 1:
        return False
    widths = [line.indent + len(line.text) for line in block]
    longest = max(widths)
    if not NARROWEST <= longest <= WIDEST:
        return False
    full = sum(width >= longest - SLACK for width in widths[:-1])
    flowing = sum(not first.ends_sentence or second.text[:1].islower() for first, second in pairwise(block))
    lower = sum(line.text[:1].islower() for line in block[1:])
    return (
        full >= 0.8 * (len(block) - 1)
        and flowing >= 0.5 * (len(block) - 1)
        and lower >= 0.3 * (len(block) - 1)
        and not any(_is_date_line(line) or _is_signature(line) for line in block[:_HEAD])
    )


def _page_width(blocks: Sequence[Sequence[Line]]) -> int:
    """The width that the page's paragraphs are wrapped at; 0 where too few of them are."""
    widths = [max(_width(line) for line in block) for block in blocks if _is_wrapped(block)]
    return max(widths) if len(widths) >= _PARAGRAPHS else 0


def _fills(block: Sequence[Line], width: int) -> bool:
    """Whether a block goes on as the page's wrapped paragraphs do, whatever its lines begin with.

    In German the second of two lines may well begin with a noun.
    """
    *full, last = block
    if not full or not width or not last.ends_sentence or any(line.ends_sentence for line in full):
        return False
    if any("@" in line.text or _is_date_line(line) or _is_signature(line) for line in block[:_HEAD]):
        return False
    return all(width - SLACK <= _width(line) <= width + SLACK for line in full) and _width(last) <= width


def _width(line: Line) -> int:
    return line.indent + len(line.text)


def _is_date_line(line: Line) -> bool:
    """Whether the line is a date and no more: it does not go on with the headline above it."""
    return line.undated != line.text and not line.ends_sentence and len(_WORDS.findall(line.undated)) <= 1


def _is_signature(line: Line) -> bool:
    """Whether the line is a byline: it does not go on with the headline above it either."""
    if line.words > _SIGNATURE or not opens_as_byline(line.text):
        return False
    byline = parse_byline(line.text)
    return byline is not None and bool(byline.authors)


def _paragraphs(block: Sequence[Line]) -> Iterator[Line]:
    """The paragraphs of a wrapped block: one ends where a sentence does and its last line stays short."""
    longest = max(line.indent + len(line.text) for line in block)
    parts: list[Line] = []
    for line in block:
        parts.append(line)
        if line.ends_sentence and line.indent + len(line.text) < longest - SLACK:
            yield _one(parts)
            parts = []
    if parts:
        yield _one(parts)


def _one(parts: Sequence[Line]) -> Line:
    return join(parts, joined([part.text for part in parts])) if len(parts) > 1 else parts[0]
