"""The calendar: the archive, a page a year, a page a month.

Lists are cut by calendar, not by count: months and years never move when one old article is
corrected, as numbered pages would. Totals stand on the archive and on the years' pages alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from sitegen import urls
from sitegen.dates import PartialDate
from sitegen.model import Article, Catalog, Listed, Shelf, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.card import Card, card, title_link
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.neighbours import with_neighbours
from sitegen.pages.periods import Count, MonthLine, YearLine, capitalized, month_line, period_link, year_lines
from sitegen.pages.phrase import Link, Phrase
from sitegen.theme import Theme
from sitegen.wording import language

_TITLES = 3
"""How many titles of each month a year's page shows."""

Month = tuple[PartialDate, int, tuple[Article, ...]]
"""A month of a year: how many articles it holds, and the newest of them."""


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """What archive.html may show."""

    chrome: Chrome
    head: Head
    years: tuple[YearLine, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True)
class YearView:
    """What year.html may show."""

    chrome: Chrome
    head: Head
    title: str
    months: tuple[MonthLine, ...]
    """Newest first."""
    undated: tuple[Card, ...]
    """Articles of which only the year is known."""
    undated_title: str
    archive: Link
    newer: Link | None
    older: Link | None


@dataclass(frozen=True, slots=True)
class MonthView:
    """What month.html may show."""

    chrome: Chrome
    head: Head
    title: str
    cards: tuple[Card, ...]
    year: Link
    newer: Link | None
    older: Link | None


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """The archive, the years, the months; each knows its neighbours' names only."""
    frame = chrome(site, catalog.pages, theme)
    shelves = catalog.shelves
    counts = tuple((shelf.period, len(shelf.articles)) for shelf in shelves)
    yield Group("archive", expand_archive, (site, frame, counts))
    years = {year: tuple(group) for year, group in groupby(shelves, key=lambda shelf: shelf.period.year)}
    for year, newer, older in with_neighbours(tuple(years)):
        held = tuple(_month(shelf) for shelf in years[year] if shelf.period.month)
        undated = next((shelf.articles for shelf in years[year] if not shelf.period.month), ())
        yield Group(f"archive {year:04}", expand_year, (site, frame, year, (held, undated), (newer, older)))
    months = {shelf.period: shelf for shelf in shelves if shelf.period.month}
    for month, after, before in with_neighbours(tuple(months)):
        shelf = (month, months[month].articles)
        yield Group(f"archive {month}", expand_month, (site, frame, *shelf, (after, before)))


def expand_archive(site: Site, frame: Chrome, counts: tuple[Count, ...]) -> Iterator[Output]:
    """The archive."""
    words = frame.words
    view = ArchiveView(
        chrome=frame,
        head=head(
            site,
            frame,
            urls.ARCHIVE,
            heading=words.archive,
            description=words.archive_description.format(site=site.title),
        ),
        years=year_lines(counts, site),
    )
    yield Output(urls.ARCHIVE, view, Html("archive.html"))


def expand_year(
    site: Site,
    frame: Chrome,
    year: int,
    shelves: tuple[tuple[Month, ...], tuple[Article, ...]],
    beside: tuple[int | None, int | None],
) -> Iterator[Output]:
    """A year's page: its months, each with its newest titles, and what is known by the year alone."""
    words = frame.words
    (held, undated), (newer, older) = shelves, beside
    months = tuple(
        month_line(period, count, site, tuple(title_link(article, site, frame) for article in newest))
        for period, count, newest in held
    )
    url = urls.period(PartialDate(year))
    view = YearView(
        chrome=frame,
        head=head(
            site,
            frame,
            url,
            heading=str(year),
            description=words.year_description.format(site=site.title, year=year),
        ),
        title=str(year),
        months=months,
        undated=tuple(card(article, site, frame) for article in undated),
        undated_title=words.undated.format(year=year),
        archive=Link(Phrase(words.archive), site.base.href(urls.ARCHIVE)),
        newer=period_link(PartialDate(newer), site) if newer else None,
        older=period_link(PartialDate(older), site) if older else None,
    )
    yield Output(url, view, Html("year.html"))


def expand_month(
    site: Site,
    frame: Chrome,
    month: PartialDate,
    articles: tuple[Article, ...],
    beside: tuple[PartialDate | None, PartialDate | None],
) -> Iterator[Output]:
    """A month's page."""
    newer, older = beside
    spoken = language(site.lang)
    name = spoken.date(month)
    url = urls.period(month)
    description = frame.words.month_description.format(
        count=spoken.count("articles", len(articles)), month=name, site=site.title
    )
    view = MonthView(
        chrome=frame,
        head=head(site, frame, url, heading=capitalized(name), description=description),
        title=capitalized(name),
        cards=tuple(card(article, site, frame) for article in articles),
        year=period_link(PartialDate(month.year), site),
        newer=period_link(newer, site) if newer else None,
        older=period_link(older, site) if older else None,
    )
    yield Output(url, view, Html("month.html"))


def _month(shelf: Shelf) -> tuple[PartialDate, int, tuple[Listed, ...]]:
    return shelf.period, len(shelf.articles), shelf.articles[:_TITLES]
