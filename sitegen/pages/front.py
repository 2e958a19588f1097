"""The front page: the newest article as the lead, then the others by the day the digest took them in.

A day that took in very many, as the first import does, is told apart by the months or years in which
their sources published them: one label above everything would tell nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sitegen import urls
from sitegen.dates import PartialDate
from sitegen.model import Article, Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.card import Card, When, card, day_of, note_label, when
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.linked_data import website
from sitegen.pages.periods import capitalized
from sitegen.pages.phrase import Prose, prose
from sitegen.theme import Theme

LARGEST_DAY = 6
"""Articles that can stand under one day."""

FEWEST = 3
"""Articles that a month should hold on average to be worth a label of its own."""


@dataclass(frozen=True, slots=True)
class Section:
    """Articles under one date: the day they were taken in, or the month or year they were published."""

    date: When
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FrontView:
    """What front.html may show."""

    chrome: Chrome
    head: Head
    lead: Card | None
    """The newest article; None in a digest that is empty yet."""
    lead_note: Prose | None
    """What the curator says of it."""
    lead_note_label: str
    sections: tuple[Section, ...]
    """The others, newest first."""
    archive: str
    """Where everything older is."""


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """One page, bounded by the site's `front_items`."""
    newest = catalog.articles[: site.front_items]
    yield Group("front page", expand, (site, chrome(site, catalog.pages, theme), newest))


def expand(site: Site, frame: Chrome, newest: tuple[Article, ...]) -> Iterator[Output]:
    """The front page."""
    lead = newest[0] if newest else None
    view = FrontView(
        chrome=frame,
        head=head(
            site,
            frame,
            urls.FRONT,
            heading=frame.site_title.text,
            description=frame.site_description.text,
            data=website(site),
        ),
        lead=card(lead, site, frame) if lead else None,
        lead_note=prose(lead.note, frame.lang) if lead and lead.note else None,
        lead_note_label=note_label(site, frame),
        sections=tuple(_sections(newest[1:], site, frame)),
        archive=site.base.href(urls.ARCHIVE),
    )
    yield Output(urls.FRONT, view, Html("front.html"))


def _sections(articles: tuple[Article, ...], site: Site, frame: Chrome) -> Iterator[Section]:
    for day, group in groupby(articles, key=lambda article: day_of(article.stands(site.zone), site)):
        taken_in = tuple(group)
        if len(taken_in) <= LARGEST_DAY:
            yield _section(day, taken_in, site, frame)
        else:
            yield from (_section(date, told, site, frame) for date, told in _told_apart(taken_in))


def _told_apart(articles: tuple[Article, ...]) -> list[tuple[PartialDate | None, tuple[Article, ...]]]:
    """The articles by the month in which they were published; by the year, where months would hold few."""
    months = _runs(articles, lambda date: PartialDate(date.year, date.month))
    if FEWEST * len(months) <= len(articles):
        return months
    return _runs(articles, lambda date: PartialDate(date.year))


def _runs(
    articles: tuple[Article, ...], period: Callable[[PartialDate], PartialDate]
) -> list[tuple[PartialDate | None, tuple[Article, ...]]]:
    runs = groupby(articles, key=lambda article: period(article.date) if article.date else None)
    return [(date, tuple(group)) for date, group in runs]


def _section(date: PartialDate | None, articles: tuple[Article, ...], site: Site, frame: Chrome) -> Section:
    label = when(date, site, weekday=True)
    return Section(
        When(capitalized(label.words), label.datetime),
        tuple(card(article, site, frame) for article in articles),
    )
