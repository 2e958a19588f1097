"""The day a page was published: what its metadata states, weighed against its visible text."""

from __future__ import annotations

import re

from sitegen.dates import PartialDate
from sitegen.importers import facts
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.html.witnesses import QUOTED, Witnesses
from sitegen.importers.mentions.date_mentions import find_dates

_ISO = re.compile(r"(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)")
_PLACEHOLDERS = frozenset({"1970-01-01", "0001-01-01", "1900-01-01"})
_MONTH = re.compile(r"[^\W\d_]{3}")
"""A date without a month's name is written year first where it is meant for machines; else it is in doubt."""
_LONGEST_DATE = 60


def date(witnesses: Witnesses, page: Page, lang: str | None) -> Fact[PartialDate] | None:
    """The day of publication, never one of modification."""
    known = [(each, day) for each in witnesses.of("date") if (day := _day(each.value))]
    named = [(each, day) for each, day in known if each.place != "<time datetime>"]
    marked = [(each, day) for each, day in named if _ISO.match(each.value)]
    seen = facts.publication_date(page, lang)
    if marked:
        best, day = marked[0]
        if seen is not None and _is_day_here(best.value, day, seen.value):
            return Fact(
                seen.value, "stated", (*seen.evidence, Evidence(f"{best.place}: {best.value[:QUOTED]}"))
            )
        others = [(str(other), each.place) for each, other in marked[1:] if _differ(day, other)]
        if seen is not None and seen.certainty == "stated" and _differ(day, seen.value):
            others.append((str(seen.value), "the page's text"))
        witnesses.differ("date", str(day), best.place, others)
        return Fact(day, "stated", (Evidence(f"{best.place}: {best.value[:QUOTED]}"),))
    if seen is not None:
        return seen
    if named:
        # Programs that write a day in words often mean that of the last change: what readers see goes first.
        each, day = named[0]
        return Fact(day, "inferred", (Evidence(f"{each.place}: {each.value[:QUOTED]}"),))
    if len({day for _, day in known}) == 1:
        each, day = known[0]
        return Fact(day, "inferred", (Evidence(f"the page's only {each.place}: {each.value[:QUOTED]}"),))
    return None


def _day(value: str) -> PartialDate | None:
    """The day that a statement names: "2026-10-12T08:00Z", "20261012", "October 12, 2026"; none in doubt."""
    match = _ISO.match(value)
    if match is None:
        named = [mention for mention in find_dates(value[:_LONGEST_DATE], None) if mention.year_stated]
        is_plain = len(named) == 1 and not named[0].is_range and _MONTH.search(value)
        return named[0].date if is_plain else None
    written = "-".join(part for part in match.groups() if part)
    if written in _PLACEHOLDERS:
        return None
    try:
        return PartialDate.parse(written)
    except ValueError:
        return None


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates are no one day; neighbours may be one day in two time zones."""
    if one.contains(other) or other.contains(one):
        return False
    return abs((one.first_day - other.first_day).days) > 1 or None in {one.day, other.day}


def _is_day_here(written: str, day: PartialDate, seen: PartialDate) -> bool:
    """Whether a moment in universal time is the neighbouring day that readers of the page see."""
    is_universal = "T" in written and written.endswith(("Z", "+00:00", "+0000"))
    return (
        is_universal and None not in {day.day, seen.day} and abs((day.first_day - seen.first_day).days) == 1
    )
