"""Days told by their distance from today: "hier", "il y a 3 heures", "last Friday". No dates by themselves.

Which day they mean can say only who knows the day on which they were true; see facts.relative_day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from sitegen.importers.mentions.date_labels import READ_BEFORE, Kind, kind_before
from sitegen.importers.words.calendar_words import weekday_number
from sitegen.importers.words.relative_words import (
    DAY_PHRASES,
    LAST_BEFORE,
    LAST_BEHIND,
    Unit,
    days_back,
    small_number,
    unit_of_time,
)
from sitegen.text import fold

MOST = 50
"""Mentions read at most in one line."""


@dataclass(frozen=True, slots=True)
class RelativeMention:
    """One such expression as written."""

    start: int
    end: int
    count: int
    """So many units before today."""
    unit: Unit
    weekday: int | None = None
    """The last day of this name before today, Monday being 0; then the count means nothing."""
    kind: Kind | None = None
    """What the label before it says; None without a label."""


_WORD = r"[^\W\d_]{1,10}(?:-feira)?"
_SPAN = r"(?P<count>\d{1,2}|[^\W\d_]{1,6})[\s\u00a0]?(?P<unit>[^\W\d_]{1,10})(?!\w)\.?"
_DISTANCES = (
    re.compile(rf"(?<!\w)(?:il y a|voici|hace|há|ha|vor)[\s\u00a0]{_SPAN}", re.IGNORECASE),
    re.compile(rf"(?<!\w){_SPAN}[\s\u00a0](?:ago|fa|atrás)(?!\w)", re.IGNORECASE),
)
_PHRASE = re.compile(
    r"(?<!\w)(?:"
    + "|".join(sorted((re.escape(each) for each in DAY_PHRASES), key=len, reverse=True))
    + r")(?!\w)"
)
_NAMED_DAY = re.compile(rf"(?<!\w)(?P<first>{_WORD})[\s\u00a0](?P<second>{_WORD})(?!\w)", re.IGNORECASE)


def find_relative(line: str, lang: str | None) -> tuple[RelativeMention, ...]:
    """Every expression of this sort in a line, in order."""
    found = [*_distances(line), *_phrases(line, lang), *_named_days(line, lang)]
    return tuple(sorted(found, key=lambda mention: mention.start))


def _distances(line: str) -> Iterator[RelativeMention]:
    """`il y a 3 heures`, `2 days ago`, `vor einer Woche`."""
    for pattern in _DISTANCES:
        for match in islice(pattern.finditer(line), MOST):
            count, unit = small_number(match["count"]), unit_of_time(match["unit"])
            if count is not None and unit:
                yield RelativeMention(
                    match.start(), match.end(), count, unit, kind=_kind(line, match.start())
                )


def _phrases(line: str, lang: str | None) -> Iterator[RelativeMention]:
    """`hier`, `this morning`."""
    lowered = line.casefold() if len(line.casefold()) == len(line) else line
    even = lowered.replace("’", "'")
    for match in islice(_PHRASE.finditer(_unaccented(even)), MOST):
        count = days_back(match[0], lang)
        if count is not None:
            yield RelativeMention(match.start(), match.end(), count, "day", kind=_kind(line, match.start()))


def _named_days(line: str, lang: str | None) -> Iterator[RelativeMention]:
    """`vendredi dernier`, `last Friday`."""
    position = 0
    for _ in range(MOST):
        match = _NAMED_DAY.search(line, position)
        if match is None:
            return
        position = match.start("second")
        first, second = match["first"], match["second"]
        name = first if fold(second) in LAST_BEHIND else second if fold(first) in LAST_BEFORE else ""
        weekday = weekday_number(name, lang) if name else None
        if weekday is not None:
            yield RelativeMention(
                match.start(), match.end(), 0, "day", weekday, kind=_kind(line, match.start())
            )
            position = match.end()


def _unaccented(text: str) -> str:
    """The text without accents, each character in its place."""
    return "".join(fold(char) if len(fold(char)) == 1 else char for char in text)


def _kind(line: str, start: int) -> Kind | None:
    return kind_before(line[max(0, start - READ_BEFORE) : start])
