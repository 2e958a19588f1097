"""Which lines of a page are its article: what trafilatura found, our line rules, and the page's own elements.

A line that trafilatura took is kept unless a rule is sure that it is furniture. A paragraph that it left
out is taken in where it stands in elements like those of the paragraphs it took: pages part one article
over several boxes. Where it found nothing, the rules for raw texts decide alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from sitegen.importers.draft import Role, Span
from sitegen.importers.html.rendering import Block, Kind, Rendering
from sitegen.importers.roles.classify import first_verdict, judge
from sitegen.importers.roles.lines import Line, make_line
from sitegen.importers.roles.verdicts import Verdict
from sitegen.text import fold

LIKE = 3
"""How many paragraphs of one place must be kept before others of that place are taken in."""
SCRAP = 120
"""Words below which what was found may be a teaser or a notice rather than the article."""
RICHER = 3
"""How many times as many words of running text the rest of the page must hold for that."""
AROUND = 12
"""How many lines before and behind the article are looked at for what they say of it."""
_FEW_WORDS = 5
"""A line of fewer words is found as a whole line only, not within another."""
_LINKED = 0.9
"""Share of a line that leads elsewhere, from which it is a teaser."""
_FURNITURE = frozenset({
    Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.LEGAL, Role.TEASER, Role.BYLINE, Role.DATE,
})  # fmt: skip
_ROLES: Mapping[Kind, Role] = MappingProxyType({
    "": Role.BODY,
    "heading": Role.SUBHEADING,
    "item": Role.LIST,
    "numbered": Role.LIST,
    "quotation": Role.QUOTATION,
    "row": Role.TABLE,
    "caption": Role.CAPTION,
})  # fmt: skip
_WORD = re.compile(r"\w+")


def select(page: Rendering, extracted: str, titles: Sequence[str], lang: str | None) -> tuple[Span, ...]:
    """The page's spans, which are its whole text. `titles` are what the page states as its headline."""
    lines = [make_line(page.text, block.start, block.end, (), after_blank=True) for block in page.blocks]
    title = _title(page.blocks, lines, titles)
    taken = _taken(lines, extracted)
    has_found = any(taken) and not _is_poor(page.blocks, lines, taken)
    decided = [*_decided(page, lines, taken, title)] if has_found else [*judge(lines, lang)]
    if title is not None:
        decided = [_entitled(index, each, lines, title) for index, each in enumerate(decided)]
    return tuple(_tile(page.text, page.blocks, decided))


def _is_poor(blocks: Sequence[Block], lines: Sequence[Line], taken: Sequence[bool]) -> bool:
    """Whether what was found is a scrap beside the running text that the page holds elsewhere."""
    found = sum(line.words for line, is_taken in zip(lines, taken, strict=True) if is_taken)
    if found >= SCRAP:
        return False
    left = sum(
        line.words
        for line, block, is_taken in zip(lines, blocks, taken, strict=True)
        if line.is_prose and not is_taken and not block.is_apart
    )
    return left > RICHER * found


def _decided(
    page: Rendering,
    lines: Sequence[Line],
    taken: Sequence[bool],
    title: int | None,
) -> Iterator[Verdict]:
    linked = _linked(page)
    verdicts = _judged(page.blocks, lines, taken, linked)
    kept = [
        is_taken and index != title and _may_stay(block, verdict, share)
        for index, (is_taken, block, verdict, share) in enumerate(
            zip(taken, page.blocks, verdicts, linked, strict=True)
        )
    ]
    places = Counter(
        block.place
        for block, line, is_kept in zip(page.blocks, lines, kept, strict=True)
        if is_kept and line.is_prose
    )
    for index, (line, block) in enumerate(zip(lines, page.blocks, strict=True)):
        role = _ROLES[block.kind]
        alone = verdicts[index]
        if kept[index]:
            yield Verdict(role, _reason(block, "in what trafilatura takes for the article"))
        elif (
            places[block.place] >= LIKE
            and alone is None
            and line.is_prose
            and not block.is_apart
            and block.kind != "caption"
            and linked[index] < _LINKED / 2
            and block.level != 1
        ):
            yield Verdict(role, _reason(block, "a paragraph in elements like those of the article"))
        elif block.kind == "caption":
            yield Verdict(Role.CAPTION, "in a <figcaption> or <caption>")
        elif alone is not None and not alone.role.is_kept:
            yield alone
        elif taken[index] and linked[index] > _LINKED:
            yield Verdict(Role.TEASER, "a line that is nothing but a link")
        else:
            is_prose = line.is_prose and not block.is_apart
            yield Verdict(Role.NOISE if is_prose else Role.NAVIGATION, "outside the article")


def _judged(
    blocks: Sequence[Block], lines: Sequence[Line], taken: Sequence[bool], linked: Sequence[float]
) -> list[Verdict | None]:
    """What the line rules say of the lines in and around the article; far menus are not worth a look."""
    near = [index for index, is_taken in enumerate(taken) if is_taken]
    around = range(near[0] - AROUND, near[-1] + AROUND)
    return [
        first_verdict(line) if index in around and not (block.is_apart and linked[index] > _LINKED) else None
        for index, (line, block) in enumerate(zip(lines, blocks, strict=True))
    ]


def _may_stay(block: Block, verdict: Verdict | None, linked: float) -> bool:
    is_furniture = verdict is not None and verdict.sure and verdict.role in _FURNITURE
    is_teaser = linked > _LINKED and block.kind != "row"
    return not (is_furniture or is_teaser or block.level == 1 or block.kind == "caption")


def _reason(block: Block, reason: str) -> str:
    return f"{reason}, {_ELEMENTS[block.kind]}" if block.kind in _ELEMENTS else reason


_ELEMENTS: Mapping[Kind, str] = MappingProxyType({
    "heading": "in a heading",
    "item": "in a list",
    "numbered": "in a numbered list",
    "quotation": "in a <blockquote>",
    "row": "a row of a <table>",
})  # fmt: skip


def _taken(lines: Sequence[Line], extracted: str) -> list[bool]:
    """Which lines stand in the extracted text: as a line of it, or the longer ones within a line."""
    found = [_words(line) for line in extracted.split("\n")]
    whole = set(found) - {""}
    running = f" {' '.join(found)} "
    keys = [_words(line.text) for line in lines]
    return [
        bool(key) and (key in whole or (key.count(" ") >= _FEW_WORDS - 1 and f" {key} " in running))
        for key in keys
    ]


def _title(blocks: Sequence[Block], lines: Sequence[Line], titles: Sequence[str]) -> int | None:
    """The line of the headline: one that the page's metadata states, a first-level heading if possible."""
    stated = {_words(title) for title in titles} - {""}
    ranks = [
        (block.level != 1, block.kind != "heading", index)
        for index, (block, line) in enumerate(zip(blocks, lines, strict=True))
        if line.words <= _LONGEST_TITLE
        and (
            (key := _words(line.text)) in stated
            or (block.level == 1 and any(key and key in each for each in stated))
        )
    ]
    if ranks:
        return min(ranks)[2]
    first = [index for index, block in enumerate(blocks) if block.level == 1]
    return first[0] if len(first) == 1 else None


_LONGEST_TITLE = 40


def _entitled(index: int, verdict: Verdict, lines: Sequence[Line], title: int) -> Verdict:
    if index == title:
        return Verdict(Role.TITLE, "the page's headline")
    is_again = lines[index].cues == lines[title].cues and lines[index].cues
    return Verdict(Role.NOISE, "repeats the title") if is_again else verdict


def _linked(page: Rendering) -> list[float]:
    """The share of each line that leads elsewhere."""
    starts = [block.start for block in page.blocks]
    covered = [0] * len(starts)
    for link in page.links:
        covered[bisect_right(starts, link.start) - 1] += link.end - link.start
    return [
        chars / max(1, block.end - block.start) for chars, block in zip(covered, page.blocks, strict=True)
    ]


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower() if text.isascii() else fold(text)))


def _tile(text: str, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> Iterator[Span]:
    at = 0
    for block, verdict in zip(blocks, verdicts, strict=True):
        if block.start > at:
            yield Span(at, block.start, Role.BLANK, "empty")
        yield Span(block.start, block.end, verdict.role, verdict.reason)
        at = block.end
    if at < len(text):
        yield Span(at, len(text), Role.BLANK, "empty")
