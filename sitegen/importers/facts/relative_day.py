"""The day that "hier" or "il y a 3 heures" means, once it is known on which day it was written there.

There is no clock here. The day is known where the page says when it was looked at, or where the curator
says when the clipping was taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sitegen.dates import PartialDate
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.date_shapes import DATED, INTO_BODY, count_words
from sitegen.importers.facts.date_statements import Dates
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.mentions.date_relative import RelativeMention, find_relative

_SURELY_TODAY = 6
"""Hours back that we take to lie on the same day, where the time of looking is not told."""
_WEEK = 7
_NEAR = 2
_SHORT = 120
_FEW_WORDS = 6


@dataclass(frozen=True, slots=True)
class RelativeDating:
    """The day that relative words at the headline mean, or the words where nobody knows today."""

    fact: Fact[PartialDate] | None = None
    doubt: str = ""


def from_relative(page: Page, lang: str | None, dates: Dates, known: date | None) -> RelativeDating:
    """The day of "publié hier" at the headline, by a day on which the page is known to have been seen."""
    found = list(_at_the_headline(page, lang))
    if not found:
        return RelativeDating()
    line, mention = found[0]
    quote = line.text[mention.start : mention.end]
    counted_from, whence = _known_day(dates, known)
    days = {day_of(each, counted_from) for _, each in found} if counted_from else set()
    day = days.pop() if len(days) == 1 else None
    if day is None:
        return RelativeDating(doubt=f"“{quote}”, which counts from a day that is not known")
    rule = f"“{quote}”, counted from {counted_from}, {whence}"
    evidence = Evidence(rule, line.start + mention.start, line.start + mention.end)
    return RelativeDating(Fact(day, "inferred", (evidence,)))


def _known_day(dates: Dates, known: date | None) -> tuple[date | None, str]:
    """The one day on which the page was seen, and who says so."""
    if known is not None:
        return known, "the day on which the curator took the clipping"
    for days, whence in (
        (dates.seen, "the day on which the page says it was looked at"),
        (dates.today, "the reader's own day at the head of the page"),
    ):
        told = {each.first_day for each in days if each.day is not None}
        if len(told) == 1:
            return told.pop(), whence
    return None, ""


def _at_the_headline(page: Page, lang: str | None) -> Iterator[tuple[PageLine, RelativeMention]]:
    """Relative days at the headline, in lines that tell little else and not of a change."""
    top = page.first if page.title is None else page.title
    for line in page.lines[max(top - _NEAR, 0) : page.first + INTO_BODY + 1]:
        if line.number == page.title or len(line.text) > _SHORT:
            continue
        for mention in find_relative(line.text, lang):
            others = count_words(line.text[: mention.start]) + count_words(line.text[mention.end :])
            is_told = line.role in DATED or mention.kind == "published"
            if is_told and mention.kind in {None, "published"} and others <= _FEW_WORDS:
                yield line, mention


def day_of(mention: RelativeMention, known: date) -> PartialDate | None:
    """The date of `mention` as seen on the day `known`: no more precise than its own words.

    "2 days ago" is a day; "23 hours ago" is today or yesterday, and "2 weeks ago" any of seven days, so
    that only what all of them have in common is said; None where they share not even the year.
    """
    if mention.weekday is not None:
        back = (known.weekday() - mention.weekday - 1) % _WEEK + 1
        return _shared(known, back, back)
    least, most = _days(mention)
    return _shared(known, least, most)


def _days(mention: RelativeMention) -> tuple[int, int]:
    """The fewest and the most days back that the words can mean, as such counters round down."""
    count = mention.count
    match mention.unit:
        case "minute":
            return 0, 0
        case "hour":
            return count // 24, (count + 23 - _SURELY_TODAY) // 24
        case "day":
            return count, count
        case "week":
            return _WEEK * count, _WEEK * count + _WEEK - 1
        case "month":
            return 30 * count, 31 * (count + 1)


def _shared(known: date, least: int, most: int) -> PartialDate | None:
    try:
        last, first = known - timedelta(days=least), known - timedelta(days=most)
    except OverflowError:
        return None
    if first.year != last.year:
        return None
    if first.month != last.month:
        return PartialDate(last.year)
    return PartialDate(last.year, last.month, last.day if first == last else None)
