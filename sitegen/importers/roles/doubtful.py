"""Short lines within the article that look like subheadings or text, and are neither: their neighbours tell.

Asked last of what stands within: each step takes back what the steps before it believed of a single line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.placed import (
    Settled,
    arrows,
    buttons_above,
    captions,
    contents,
    forms,
    numbered,
    own_pitches,
    stores,
    toggles,
)
from sitegen.importers.roles.series import settle_series
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

COUNTER = Verdict(Role.NOISE, "a number without a word, as counters of pictures and hearts are")
STACKED = Verdict(Role.NAVIGATION, "a short line right above a subheading")
COUNTED = Verdict(Role.COMMENTS, "a heading with a number in brackets, and what is below it", heads=True)
BOX = Verdict(Role.NAVIGATION, "a box with a heading in capitals, as no subheading of the article is")
_WORD = re.compile(r"[^\W\d_]{2}")
_NUMBERED = re.compile(r"(?:\d{1,3}|[IVXLC]{1,5})(?:[.):]|\s|$)")
_COUNT = re.compile(r"\(\d{1,4}\)$|^\d{1,4}\s+\w+$")
_LATE = 0.6
"""The share of the article's words behind which a counted heading is that of its comments."""
_HEAD_WORDS = 7
_ITEM_WORDS, _BOX_LINES = 20, 8


def settle_doubtful(
    lines: Sequence[Line], verdicts: Sequence[Verdict], names: Collection[str] = ()
) -> tuple[Verdict, ...]:
    """The verdicts, those of doubtful short lines replaced. `names` are the publication's own."""
    settled = list(verdicts)
    for step in (contents, numbered, captions, buttons_above, arrows, stores, toggles, forms):
        step(lines, settled)
    own_pitches(lines, settled, names)
    for step in (_counters, _counted, _stacked, settle_series, _boxes):
        step(lines, settled)
    return tuple(settled)


def _counters(lines: Sequence[Line], settled: Settled) -> None:
    """No subheading is a number without a word: "2 / 6", "❤ 2,1 k"."""
    for index, line in enumerate(lines):
        is_wordless = settled[index].role in {Role.SUBHEADING, Role.BODY} and not _WORD.search(line.text)
        if is_wordless and any(char.isdigit() for char in line.text) and not line.ends_sentence:
            settled[index] = COUNTER


def _counted(lines: Sequence[Line], settled: Settled) -> None:
    """A heading with a number, "React to this (3)", ends the article where it stands behind most of it."""
    words = [line.words if verdict.role.is_kept else 0 for line, verdict in zip(lines, settled, strict=True)]
    total, before = sum(words), 0
    for index, line in enumerate(lines):
        is_head = settled[index].role is Role.SUBHEADING and line.words <= _HEAD_WORDS
        if is_head and before > _LATE * total and _COUNT.search(line.text):
            for at in range(index, len(lines)):
                settled[at] = COUNTED if settled[at].role.is_kept else settled[at]
            return
        before += words[index]


def _stacked(lines: Sequence[Line], settled: Settled) -> None:
    """Of two subheadings in a row the first is a label or a button, unless it numbers a part."""
    for index in range(len(lines) - 1):
        both = settled[index].role is settled[index + 1].role is Role.SUBHEADING
        if both and not (is_item(lines[index]) or _NUMBERED.match(lines[index].text)):
            settled[index] = STACKED


def _boxes(lines: Sequence[Line], settled: Settled) -> None:
    """A heading in capitals among others that have none heads a box of short lines."""
    heads = [index for index, verdict in enumerate(settled) if verdict.role is Role.SUBHEADING]
    loud = [index for index in heads if lines[index].text.isupper()]
    if len(loud) == len(heads) > 1:
        return
    for head in loud:
        end = head + 1
        while end < min(len(lines), head + _BOX_LINES) and lines[end].words <= _ITEM_WORDS:
            if settled[end].role is Role.SUBHEADING and end not in loud:
                break
            end += 1
        settled[head] = BOX
        for at in range(head + 1, end):
            settled[at] = BOX if settled[at].role.is_kept else settled[at]
