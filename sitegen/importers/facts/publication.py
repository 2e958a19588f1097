"""When an article was published: the statement of the page that an editor would believe, or none.

The day of a change, the reader's own day and days that contradict each other are never taken: a wrong date is
worse than none. Where only such are there, the reason for saying nothing is kept for the curator.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sitegen.dates import PartialDate
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.date_places import SPOKEN, Place
from sitegen.importers.facts.date_statements import Dates, Statement, read_dates
from sitegen.importers.facts.dateline import from_dateline
from sitegen.importers.facts.page import Page
from sitegen.importers.facts.publisher import url
from sitegen.importers.facts.relative_day import from_relative
from sitegen.importers.facts.weekday_year import inferred_month
from sitegen.importers.mentions.date_mentions import find_url_date

_AT_THE_HEAD = frozenset({Place.BESIDE, Place.JUST_ABOVE})
_FEW_ADDRESSES = 3
"""Lines with an address above which they are a list of sources, not where the article was found."""
_CONTESTABLE = Place.FOOT
"""From this place on, two statements that disagree are no statement."""


@dataclass(frozen=True, slots=True)
class Dating:
    """The day of publication, or why there is none."""

    fact: Fact[PartialDate] | None
    doubt: str = ""
    """What the page says that is no day of publication; empty where it says nothing of the sort."""


def publication_date(page: Page, lang: str | None, known: date | None = None) -> Fact[PartialDate] | None:
    """The day the page says it was published, as precise as its words; None where it does not say.

    `known` is a day on which the page was seen, as the curator tells: "2 days ago" needs one.
    """
    return dating(page, lang, known).fact


def dating(page: Page, lang: str | None, known: date | None = None) -> Dating:
    """The day of publication, or what made us say nothing."""
    dates = read_dates(page, lang)
    chosen = _choice(dates)
    if isinstance(chosen, Statement):
        opening = from_dateline(page, lang) if chosen.date.day is None else None
        return Dating(opening or _stated(chosen))
    relative = from_relative(page, lang, dates, known)
    found = relative.fact or from_dateline(page, lang) or _from_address(page) or _from_weekday(page, lang)
    if found is not None:
        return Dating(found)
    return Dating(None, chosen or relative.doubt or _doubt(dates))


def _stated(chosen: Statement) -> Fact[PartialDate]:
    start = chosen.line.start + chosen.mention.start
    rule = SPOKEN[chosen.place]
    if chosen.mention.is_range:
        rule += "; of a range, what its ends have in common"
    elif chosen.date.month is None:
        rule += "; no more than the year is sure"
    evidence = Evidence(rule, start, chosen.line.start + chosen.mention.end)
    return Fact(chosen.date, "inferred" if chosen.is_inferred else "stated", (evidence,))


def _choice(dates: Dates) -> Statement | str | None:
    """The statement to believe; words for a contradiction; None where nothing is stated."""
    statements = sorted(_before_the_change(dates), key=lambda each: (each.place, each.line.number))
    if not statements:
        return None
    best = _earlier_beside(statements)
    for other in statements:
        if best.date.contains(other.date) and not other.date.contains(best.date):
            best = replace(other, place=max(best.place, other.place))
    if best.place >= _CONTESTABLE:
        elsewhere = (each for each in statements if each.place == best.place and each.line is not best.line)
        rivals = [each for each in elsewhere if not _agree(each, best)]
        if rivals and not best.is_labelled:
            return f"two days that contradict each other: {best.date} and {rivals[0].date}"
    return best


def _before_the_change(dates: Dates) -> list[Statement]:
    """The statements less those without a label that lie behind a change told at the headline."""
    changes = [each.date.last_day for each in dates.updated if each.place <= Place.LABELLED_ABOVE]
    return [
        each
        for each in dates.published
        if each.is_labelled or not changes or each.date.first_day <= min(changes)
    ]


def _earlier_beside(statements: Sequence[Statement]) -> Statement:
    """The first statement, or an earlier one that stands as near: what is later is a change or a comment.

    So two days in one line, or in one below the other, are the first version and the last, and a signature
    at the foot that is later than the day at the headline is a reader's.
    """
    best = statements[0]
    for other in statements[1:]:
        is_beside = other.place is best.place and abs(other.line.number - best.line.number) <= 1
        in_one_line = is_beside and other.line.role is best.line.role and not best.is_labelled
        at_both_ends = best.place is Place.LABELLED_FOOT and other.place in _AT_THE_HEAD
        is_earlier = other.date.day is not None and other.date.first_day < best.date.first_day
        if (in_one_line or at_both_ends) and is_earlier and not best.date.contains(other.date):
            best = other
    return best


def _agree(one: Statement, other: Statement) -> bool:
    return one.date.contains(other.date) or other.date.contains(one.date)


def _doubt(dates: Dates) -> str:
    if dates.updated:
        return f"{dates.updated[0].date}, the day of the last change"
    if dates.unclear:
        mention = dates.unclear[0]
        return "a range over two years" if mention.is_range else "a day without its year"
    return ""


def _from_address(page: Page) -> Fact[PartialDate] | None:
    """The day in the article's own address."""
    address = url(page)
    found = find_url_date(address.value) if address else None
    if address is None or found is None:
        return None
    place = address.evidence[0]
    addresses = sum("://" in line.text for line in page.lines)
    if addresses > _FEW_ADDRESSES:
        return None
    return Fact(found, "inferred", (Evidence("date in the article's address", place.start, place.end),))


def _from_weekday(page: Page, lang: str | None) -> Fact[PartialDate] | None:
    body = "\n".join(line.text for line in page.body())
    found = inferred_month(body, lang, page.around())
    if found is None:
        return None
    month, mention = found
    offset = 0
    for line in page.body():
        if offset + len(line.text) >= mention.end:
            start = line.start + mention.start - offset
            rule = f"weekday, day and month agree in {month.year} only, within the years the text tells of"
            return Fact(month, "inferred", (Evidence(rule, start, start + mention.end - mention.start),))
        offset += len(line.text) + 1
    return None
