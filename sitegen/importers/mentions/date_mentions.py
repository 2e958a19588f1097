"""Every date that a stretch of text spells out, with what its own words say of it.

Whether a mention is the day of publication is not decided here: that takes the whole page. Nothing is
filled in: "8 décembre" has a day and a month and no date; "hier" is no mention at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache
from itertools import islice

from sitegen.dates import PartialDate
from sitegen.importers.mentions.date_clocks import clock_behind, moment
from sitegen.importers.mentions.date_forms import (
    ANY,
    FORMS,
    HAS_YEAR,
    URL_DAY,
    Read,
    Reading,
    partial,
    read_numbers,
)
from sitegen.importers.mentions.date_labels import READ_BEFORE, Kind, is_label, kind_around, kind_before
from sitegen.importers.mentions.date_ranges import common, joins, widened
from sitegen.importers.words.calendar_words import weekday_number


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date as written in a text."""

    start: int
    end: int
    date: PartialDate | None
    """As precise as the words; None where the year is not stated, or a range runs over two."""
    weekday: int | None = None
    """Day of the week as written, Monday being 0."""
    year_stated: bool = True
    kind: Kind | None = None
    """What the label before it says; None without a label."""
    clock: time | None = None
    """Time of day, where one follows; it enters `date` only together with its zone."""
    month: int | None = None
    day: int | None = None
    is_range: bool = False
    """First to last day, of which `date` keeps what both have in common; None where that is nothing."""


_WEEKDAY_BEFORE = re.compile(
    r"(?<!\w)([^\W\d_]{2,10}(?:-feira)?)\.?,?[\s\u00a0]{0,3}(?:(?:le|the|den|dem|der|el|il|o|dia|día|"
    r"giorno)[\s\u00a0]{1,2})?$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?<!\w)(?:n[°ºo]\.?|nr\.?|num[ée]ro|n[úu]mero|heft|vol\.|issue)[\s\u00a0]{0,2}$", re.IGNORECASE
)
"""Before the number of an issue, which is no day: "N° 12 mars 2022"."""
_DIGIT = re.compile(r"\d")
_LINE_WITH_DIGIT = re.compile(r"^[^\d\n]*\d[^\n]*", re.MULTILINE)
_CONTEXT = 40
_LONGEST_LINE = 300
MOST_MENTIONS = 1_500
"""Mentions read at most: no article has more, and a hostile text costs no more time."""
_DAY_FIRST_LANGUAGES = frozenset({"fr", "de", "es", "it", "pt"})


def find_dates(text: str, lang: str | None, *, day_first: bool | None = None) -> tuple[DateMention, ...]:
    """Every date in the text, in order, none overlapping another.

    `lang` settles abbreviations and the order of numbers. Where it cannot (03/04/2021 in English), what the
    caller knows as `day_first` does, then an unmistakable date of the same text; else only the year is kept.
    """
    if not _DIGIT.search(text):
        return ()
    read = _dates_of_line if len(text) <= _LONGEST_LINE else _dates
    return read(text, lang, day_first)


def _dates(text: str, lang: str | None, day_first: bool | None) -> tuple[DateMention, ...]:
    lines = [line.span() for line in _LINE_WITH_DIGIT.finditer(text)]
    dated = [line for line in lines if HAS_YEAR.search(text, *line)]
    found = [
        (match.start(), match.end(), reading)
        for pattern, read, yearless in FORMS
        if (tried := lines if yearless in {ANY, lang} else dated)
        for match, reading in islice(_matches(pattern, read, (text, tried), lang), MOST_MENTIONS)
    ]
    if not found:
        return ()
    found.sort(key=lambda item: (item[0], -item[1]))
    if day_first is None:
        day_first = _numbers_are_day_first([reading for *_, reading in found], lang)
    mentions: list[DateMention] = []
    read_until = 0
    for start, end, reading in found[:MOST_MENTIONS]:
        if start < read_until:
            continue
        mention = _mention(text, (start, end, reading), lang, day_first)
        read_until = mention.end if mention else end
        if mention is not None:
            mentions.append(mention)
    if not mentions:
        return ()
    return tuple(_labelled(text, list(_with_ranges(text, list(_without_overlaps(mentions))))))


_dates_of_line = lru_cache(maxsize=2_048)(_dates)
"""Several rules ask for the dates of one line."""


def find_url_date(address: str) -> PartialDate | None:
    """The day or month in an article's own address, as in `/2024/06/11/title`; None where there is none."""
    match = URL_DAY.search(address)
    reading = match and read_numbers(match, None)
    return partial(reading.year, reading.month, reading.day) if reading and reading.year else None


def _matches(
    pattern: re.Pattern[str], read: Read, within: tuple[str, Sequence[tuple[int, int]]], lang: str | None
) -> Iterator[tuple[re.Match[str], Reading]]:
    """Matches that mean something; after one that does not, the search goes on just behind its beginning.

    `within` is the text, and its lines that hold a digit: no date reaches over the end of its line.
    """
    text, lines = within
    for start, end in lines:
        position = start
        while match := pattern.search(text, position, end):
            reading = read(match, lang)
            if reading is None:
                position = match.start() + 1
            else:
                yield match, reading
                position = match.end()


def _numbers_are_day_first(readings: list[Reading], lang: str | None) -> bool | None:
    if lang in _DAY_FIRST_LANGUAGES:
        return True
    pairs = [reading.ambiguous for reading in readings if reading.ambiguous]
    orders = {first > 12 for first, second in pairs if (first > 12) != (second > 12)}  # noqa: PLR2004 - months
    return orders.pop() if len(orders) == 1 else None


def _mention(
    text: str, found: tuple[int, int, Reading], lang: str | None, day_first: bool | None
) -> DateMention | None:
    start, end, reading = found
    before = text[max(0, start - _CONTEXT) : start]
    weekday = None
    if match := _WEEKDAY_BEFORE.search(before):
        weekday = weekday_number(match[1], lang)
        start = start - len(before) + match.start() if weekday is not None else start
    if reading.ambiguous:
        settled = _settle(reading, weekday, day_first)
        if settled is None:
            return None
        reading = settled
    if reading.day and reading.month and _NUMBERED.search(before):
        reading = replace(reading, day=None)
    wide = widened(before, reading, lang)
    if wide is not None:
        start, reading = start - len(before) + wide[0] if weekday is None else start, wide[1]
    date = partial(reading.year, reading.month, reading.day) if reading.year else None
    if date is None and (reading.year or partial(2000, reading.month, reading.day) is None):
        return None
    mention = DateMention(
        start,
        end,
        date,
        weekday,
        reading.year is not None,
        month=reading.month,
        day=reading.day,
        is_range=reading.is_coarse,
    )
    return _with_clock(text, mention) if reading.day else mention


def _settle(reading: Reading, weekday: int | None, day_first: bool | None) -> Reading | None:
    """Day and month of two numbers, by what is possible, by the weekday, by the order of the text."""
    assert reading.ambiguous is not None
    assert reading.year is not None
    first, second = reading.ambiguous
    orders = [
        (month, day) for month, day in ((second, first), (first, second)) if partial(reading.year, month, day)
    ]
    if not orders:
        return None
    if weekday is not None:
        fitting = [order for order in orders if partial(reading.year, *order).first_day.weekday() == weekday]  # type: ignore[union-attr]
        orders = fitting or orders
    if len(orders) > 1 and day_first is not None:
        orders = [(second, first) if day_first else (first, second)]
    if len(orders) > 1:
        return None if reading.is_short else replace(reading, ambiguous=None)
    return Reading(orders[0][0], orders[0][1], reading.year)


def _labelled(text: str, mentions: list[DateMention]) -> Iterator[DateMention]:
    """The mentions with what the words between one and the next say of them."""
    previous = 0
    for index, mention in enumerate(mentions):
        following = mentions[index + 1].start if index + 1 < len(mentions) else len(text)
        kind = _kind_before(text, previous, mention.start)
        kind = kind or kind_around(text, mention.start, mention.end, following)
        previous = mention.end
        yield replace(mention, kind=kind) if kind else mention


def _kind_before(text: str, previous: int, start: int) -> Kind | None:
    line_start = text.rfind("\n", max(0, start - READ_BEFORE), start) + 1
    context = text[max(line_start, previous, start - READ_BEFORE) : start]
    kind = kind_before(context)
    if kind is None and line_start and not context.strip(" \t\u00a0:-–—|•·"):
        label = text[max(0, line_start - READ_BEFORE) : line_start].rstrip("\n \t").rpartition("\n")[2]
        kind = kind_before(label) if is_label(label) else None
    return kind


def _with_ranges(text: str, mentions: list[DateMention]) -> Iterator[DateMention]:
    """The mentions, two that are the ends of one range made one."""
    index = 0
    while index < len(mentions):
        joined = _range_of(text, *mentions[index : index + 2])
        yield joined or mentions[index]
        index += 2 if joined else 1


def _range_of(text: str, first: DateMention, second: DateMention | None = None) -> DateMention | None:
    if second is None or first.date is None or second.date is None:
        return None
    if not joins(text[first.end : second.start], first.date, second.date):
        return None
    shared = common(first.date, second.date)
    month = shared.month if shared else None
    return replace(first, end=second.end, date=shared, month=month, day=None, weekday=None, is_range=True)


def _with_clock(text: str, mention: DateMention) -> DateMention:
    clock = clock_behind(text, mention.end)
    if clock is None:
        return mention
    exact = moment(mention.date, clock) if mention.date else None
    date = replace(mention.date, moment=exact) if mention.date and exact else mention.date
    return replace(mention, end=clock.end, date=date, clock=clock.time)


def _without_overlaps(mentions: list[DateMention]) -> Iterator[DateMention]:
    """Leave out what a later, wider mention (a range) has swallowed."""
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if following is None or following.start >= mention.end:
            yield mention
