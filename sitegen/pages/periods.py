"""Years and months as lines of a list, and as links."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from sitegen import urls
from sitegen.dates import PartialDate
from sitegen.model import Site
from sitegen.pages.phrase import Link, Phrase
from sitegen.wording import language

Count = tuple[PartialDate, int]
"""A month, or a year for those whose month is unknown, and how many articles it holds."""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A month in a list of months."""

    label: str
    href: str
    """The year's page where the month is unknown."""
    count: str
    """In words: "12 articles"."""
    titles: tuple[Link, ...] = ()
    """The newest of its articles."""


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year in the archive."""

    label: str
    href: str
    count: str
    months: tuple[MonthLine, ...]


def year_lines(counts: tuple[Count, ...], site: Site) -> tuple[YearLine, ...]:
    """The years with their months, in the order of `counts`."""
    return tuple(
        _year_line(year, tuple(of_year), site)
        for year, of_year in groupby(counts, key=lambda count: count[0].year)
    )


def month_line(period: PartialDate, count: int, site: Site, titles: tuple[Link, ...] = ()) -> MonthLine:
    """A month, or the articles of a year whose month is unknown."""
    spoken = language(site.lang)
    label = spoken.months[period.month - 1] if period.month else spoken.date_forms["no_month"]
    return MonthLine(
        capitalized(label), site.base.href(urls.period(period)), spoken.count("articles", count), titles
    )


def period_link(period: PartialDate, site: Site) -> Link:
    """A year or a month, leading to its page."""
    label = capitalized(language(site.lang).date(period))
    return Link(Phrase(label), site.base.href(urls.period(period)))


def capitalized(text: str) -> str:
    """The text with a capital letter at its beginning, as titles have it in every language."""
    return text[:1].upper() + text[1:]


def _year_line(year: int, counts: tuple[Count, ...], site: Site) -> YearLine:
    link = period_link(PartialDate(year), site)
    total = language(site.lang).count("articles", sum(count for _, count in counts))
    return YearLine(link.label.text, link.href, total, tuple(month_line(*count, site) for count in counts))
