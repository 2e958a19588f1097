"""The front page: the newest article as the lead, then the others by the day the digest took them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from sitegen import urls
from sitegen.model import Article, Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.card import Card, When, card, day_of, note_label, when
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.linked_data import website
from sitegen.pages.phrase import Prose, prose
from sitegen.theme import Theme


@dataclass(frozen=True, slots=True)
class Day:
    """The articles that the digest took in on one day."""

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
    days: tuple[Day, ...]
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
        days=tuple(_days(newest[1:], site, frame)),
        archive=site.base.href(urls.ARCHIVE),
    )
    yield Output(urls.FRONT, view, Html("front.html"))


def _days(articles: tuple[Article, ...], site: Site, frame: Chrome) -> Iterator[Day]:
    for day, taken_in in groupby(articles, key=lambda article: day_of(article.stands(site.zone), site)):
        yield Day(when(day, site, in_full=True), tuple(card(article, site, frame) for article in taken_in))
