"""What the pages of tags and of sources have in common: a bounded list, newest first, with its own feed.

What is older is reached through the calendar: the months that hold more of it are linked.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import tzinfo

from sitegen.dates import PartialDate
from sitegen.model import Listed
from sitegen.pages.card import Card
from sitegen.pages.chrome import Chrome
from sitegen.pages.head import Head
from sitegen.pages.periods import Count, YearLine
from sitegen.pages.phrase import Link, Phrase


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


def older_months(older: tuple[Listed, ...], zone: tzinfo) -> tuple[Count, ...]:
    """The months that hold these articles, newest first; a year's undated ones after its January."""
    periods = [article.calendar(zone) for article in older]
    counts = Counter((period.year, period.month or 0) for period in periods)
    return tuple(
        (PartialDate(year, month or None), counts[year, month])
        for year, month in sorted(counts, reverse=True)
    )
