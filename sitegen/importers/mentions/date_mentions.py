"""Every date that a stretch of text spells out, with what its own words say of it.

Whether a mention is the day of publication is not decided here: that takes the whole page. Nothing is
filled in: "8 décembre" has a day and a month and no date; "hier" is no mention at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, timezone
from itertools import islice

from sitegen.dates import PartialDate
from sitegen.importers.mentions.date_forms import FORMS, URL_DAY, Read, Reading, partial, read_numbers
from sitegen.importers.mentions.date_labels import READ_BEFORE, Kind, is_label, kind_before
from sitegen.importers.words.calendar_words import month_number, weekday_number


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date as written in a text."""

    start: int
    end: int
    date: PartialDate | None
    """As precise as the words; None where the year is not stated."""
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
    """First to last day, of which `date` keeps what both have in common."""


_WEEKDAY_BEFORE = re.compile(
    r"(?<!\w)([^\W\d_]{2,10}(?:-feira)?)\.?,?[\s\u00a0]{0,3}(?:(?:le|the|den|dem|der|el|il|o|dia|día|"
    r"giorno)[\s\u00a0]{1,2})?$",
    re.IGNORECASE,
)
_RANGE_BEFORE = re.compile(
    r"(?<!\w)(?:(?:du|vom|del|dal|from|de|between|entre|le|les|los|zwischen)\s)?(\d{1,2})(?:er|st|nd|rd|th|"
    r"\.)?"
    r"(?:\s(?:de\s)?([^\W\d_]{3,10})\.?)?"
    r"(?:\s?[-–—/&]\s?|\s(?:au|aux|to|bis zum|bis|al|a|e|et|and|und|y|à|até|through)\s)(?:(?:le|the|el|"
    r"il)\s)?(?:[^\W\d_]{4,9}\s)?$",
    re.IGNORECASE,
)
_MONTH_RANGE_BEFORE = re.compile(
    r"(?<!\w)([^\W\d_]{3,10})\.?\s?(?:[-–—/&]|et|and|und|y|e|to|bis|à)\s?$", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?:T|[\s\u00a0]{0,3}[,|·•–—(-]?[\s\u00a0]{0,2}(?:(?:à|at|um|a las|alle ore|alle|às|as|ore|kl|"
    r"@)[\s\u00a0]{1,2})?)"
    r"(?P<hour>[01]?\d|2[0-4])[\s\u00a0]?(?:[:h.][\s\u00a0]?(?P<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?|(?P<h>h)(?!\w))"
    r"(?:[\s\u00a0]?(?P<half>[ap]\.?m\b\.?))?(?:[\s\u00a0]?(?:Uhr|h|hrs|min)\b)?"
    r"(?:[\s\u00a0]?\(?(?P<zone>Z|UTC|GMT|[+-][01]\d:?[0-5]\d)(?!\w)\)?)?(?!\d)",
    re.IGNORECASE,
)
_HALF_CLOCK = re.compile(
    r"[\s\u00a0]{0,3},?\s?(?:at\s)?(?P<hour>1[0-2]|0?[1-9])\s?(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_CONTEXT = 40
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
    found = [
        (match.start(), match.end(), reading)
        for pattern, read in FORMS
        for match, reading in islice(_matches(pattern, read, text, lang), MOST_MENTIONS)
    ]
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
    return tuple(_without_overlaps(mentions))


def find_url_date(address: str) -> PartialDate | None:
    """The day or month in an article's own address, as in `/2024/06/11/title`; None where there is none."""
    match = URL_DAY.search(address)
    reading = match and read_numbers(match, None)
    return partial(reading.year, reading.month, reading.day) if reading and reading.year else None


def _matches(
    pattern: re.Pattern[str], read: Read, text: str, lang: str | None
) -> Iterator[tuple[re.Match[str], Reading]]:
    """Matches that mean something; after one that does not, the search goes on just behind its beginning."""
    position = 0
    while match := pattern.search(text, position):
        reading = read(match, lang)
        if reading is None:
            position = match.end(1) if match.end(1) > position else position + 1
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
    widened = _widen_to_range(before, reading, lang)
    if widened is not None:
        start, reading = start - len(before) + widened[0] if weekday is None else start, widened[1]
    date = partial(reading.year, reading.month, reading.day) if reading.year else None
    if date is None and (reading.year or partial(2000, reading.month, reading.day) is None):
        return None
    mention = DateMention(
        start,
        end,
        date,
        weekday,
        reading.year is not None,
        _label_kind(text, start),
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
        return replace(reading, ambiguous=None)
    return Reading(orders[0][0], orders[0][1], reading.year)


def _widen_to_range(before: str, reading: Reading, lang: str | None) -> tuple[int, Reading] | None:
    """A range that ends in this date: where it begins, and what its two ends have in common."""
    if reading.day is not None and (match := _RANGE_BEFORE.search(before)):
        month = month_number(match[2], lang) if match[2] else reading.month
        if month is not None and 1 <= int(match[1]) <= 31:  # noqa: PLR2004 - days
            common = reading.month if month == reading.month else None
            return match.start(), Reading(common, None, reading.year, is_coarse=True)
    match = _MONTH_RANGE_BEFORE.search(before) if reading.day is None and reading.month else None
    if match and month_number(match[1], lang):
        return match.start(), Reading(None, None, reading.year, is_coarse=True)
    return None


def _label_kind(text: str, start: int) -> Kind | None:
    line_start = text.rfind("\n", max(0, start - READ_BEFORE), start) + 1
    context = text[max(line_start, start - READ_BEFORE) : start]
    kind = kind_before(context)
    if kind is None and line_start and not context.strip(" \t\u00a0:-–—|•·"):
        previous = text[max(0, line_start - READ_BEFORE) : line_start].rstrip("\n \t").rpartition("\n")[2]
        kind = kind_before(previous) if is_label(previous) else None
    return kind


def _with_clock(text: str, mention: DateMention) -> DateMention:
    match = _CLOCK.match(text, mention.end) or _HALF_CLOCK.match(text, mention.end)
    if match is None:
        return mention
    hour, parts = int(match["hour"]), match.groupdict()
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"][0] in "pP" else 0)
    clock = time(hour % 24, int(parts.get("minute") or 0))
    zone = _zone(parts.get("zone"))
    date = mention.date
    if date is not None and date.day is not None and zone is not None:
        moment = datetime.combine(date.first_day, clock, zone)
        if (
            parts.get("minute")
            and match[0].count(":") > 1
            and (seconds := re.search(r":\d\d:(\d\d)", match[0]))
        ):
            moment = moment.replace(second=int(seconds[1]))
        date = replace(date, moment=moment)
    return replace(mention, end=match.end(), date=date, clock=clock)


def _zone(written: str | None) -> timezone | None:
    if not written:
        return None
    if written[0] not in "+-":
        return timezone.utc  # noqa: UP017 - typed as the other branch
    digits = written[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if written[0] == "-" else offset)


def _without_overlaps(mentions: list[DateMention]) -> Iterator[DateMention]:
    """Leave out what a later, wider mention (a range) has swallowed."""
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if following is None or following.start >= mention.end:
            yield mention
