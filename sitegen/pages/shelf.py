"""What the pages of tags and of sources have in common: a bounded list, newest first, with its own feed.

What is older is reached through the calendar: the months that hold more of it are linked.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import tzinfo

from sitegen.dates import PartialDate
from sitegen.model import Article, Listed, Site
from sitegen.pages.card import Card, card
from sitegen.pages.chrome import RSS_TYPE, Chrome, FeedLink
from sitegen.pages.head import Head, head
from sitegen.pages.periods import Count, YearLine, year_lines
from sitegen.pages.phrase import Link, Phrase
from sitegen.urls import Url


@dataclass(frozen=True, slots=True)
class ShelfView:
    """What shelf.html may show: the page of a tag or of a source."""

    chrome: Chrome
    head: Head
    index: Link
    """The page that lists all shelves of this kind."""
    title: Phrase
    cards: tuple[Card, ...]
    """Newest first, bounded."""
    older: tuple[YearLine, ...]
    """The months that hold older ones; empty where all are shown."""
    feed: str
    """The address of its RSS feed."""
    visit: Link | None
    """The publication's own site, of a source that states it."""


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """A tag or a source in the list of all."""

    label: Phrase
    href: str
    count: str
    """In words: "12 articles"."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What the page of one shelf is called, where it stands, and what it says of itself."""

    url: Url
    feed_url: Url
    name: str
    """Typeset."""
    title: str
    description: str
    label: Phrase
    index: Link
    visit: Link | None = None


def shelf_view(
    site: Site,
    frame: Chrome,
    naming: Naming,
    newest: tuple[Article, ...],
    older: tuple[Count, ...],
) -> ShelfView:
    """The page of one tag or of one source."""
    feed_title = frame.words.feed_of.format(site=site.title, name=naming.name)
    feed = FeedLink("RSS", feed_title, site.base.href(naming.feed_url), RSS_TYPE)
    return ShelfView(
        chrome=frame,
        head=head(
            site,
            frame,
            naming.url,
            heading=naming.name,
            title=naming.title,
            description=naming.description,
            own_feeds=(feed,),
        ),
        index=naming.index,
        title=naming.label,
        cards=tuple(card(article, site, frame) for article in newest),
        older=year_lines(older, site),
        feed=feed.href,
        visit=naming.visit,
    )


def older_months(older: tuple[Listed, ...], zone: tzinfo) -> tuple[Count, ...]:
    """The months that hold these articles, newest first; a year's undated ones after its January."""
    periods = [article.calendar(zone) for article in older]
    counts = Counter((period.year, period.month or 0) for period in periods)
    return tuple(
        (PartialDate(year, month or None), counts[year, month])
        for year, month in sorted(counts, reverse=True)
    )
