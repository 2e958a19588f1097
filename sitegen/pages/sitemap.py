"""sitemap.xml: every page that search engines are welcome to, with the date of its newest article.

The dates come from the content, never from the build. A digest of more than 1 000 articles is
listed a year at a time, so that a new article moves one part only (sitemaps.org protocol 0.9).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from itertools import groupby
from xml.etree import ElementTree as ET

from sitegen import urls
from sitegen.dates import EPOCH, PartialDate
from sitegen.model import Catalog, Shelf, Site
from sitegen.outputs import BodyHtml, Group, Output
from sitegen.pages.xml import document
from sitegen.theme import Theme
from sitegen.urls import Url

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
LARGEST = 1_000
"""Articles up to which one file holds the whole site."""

Dated = tuple[PartialDate, tuple[tuple[str, int], ...]]
"""A shelf of the calendar: its articles by their slugs, and when each was published here, in µs."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One address."""

    location: str
    """Absolute."""
    modified: str
    """RFC 3339; empty where no date is known."""


@dataclass(frozen=True, slots=True)
class SitemapView:
    """What a sitemap holds: pages, or in an index further sitemaps."""

    entries: tuple[Entry, ...]
    is_index: bool = False


def plan(site: Site, catalog: Catalog, _theme: Theme) -> Iterator[Group]:
    """One file, or an index with a file a year."""
    fixed = tuple(_fixed(catalog))
    if len(catalog.articles) <= LARGEST:
        shelves = tuple(_dated(shelf, site.zone) for shelf in catalog.shelves)
        yield Group("sitemap", expand_part, (site, urls.SITEMAP, fixed, shelves))
        return
    years = {
        year: tuple(_dated(shelf, site.zone) for shelf in shelves)
        for year, shelves in groupby(catalog.shelves, key=lambda shelf: shelf.period.year)
    }
    yield Group("sitemap", expand_index, (site, tuple(years)))
    yield Group("sitemap pages", expand_part, (site, part("pages"), fixed, ()))
    for year, shelves in years.items():
        yield Group(f"sitemap {year:04}", expand_part, (site, part(f"{year:04}"), (), shelves))


def expand_index(site: Site, years: tuple[int, ...]) -> Iterator[Output]:
    """The index of the parts."""
    parts = (part("pages"), *(part(f"{year:04}") for year in years))
    entries = tuple(Entry(site.base.absolute(url), "") for url in parts)
    yield Output(urls.SITEMAP, SitemapView(entries, is_index=True), write)


def expand_part(site: Site, url: Url, fixed: tuple[Url, ...], shelves: tuple[Dated, ...]) -> Iterator[Output]:
    """A part: pages that are no article's, then the articles and the calendar of some years."""
    dated = [*((page, ()) for page in fixed), *_calendar(shelves)]
    pages = tuple(Entry(site.base.absolute(page), _newest(moments)) for page, moments in dated)
    yield Output(url, SitemapView(pages), write)


def part(name: str) -> Url:
    """The address of one part of a large sitemap."""
    return Url(f"sitemap-{name}.xml")


def write(view: SitemapView, _body_html: BodyHtml) -> bytes:
    """The file's bytes."""
    kind, item = ("sitemapindex", "sitemap") if view.is_index else ("urlset", "url")
    root = ET.Element(kind, xmlns=NAMESPACE)
    for entry in view.entries:
        element = ET.SubElement(root, item)
        ET.SubElement(element, "loc").text = entry.location
        if entry.modified:
            ET.SubElement(element, "lastmod").text = entry.modified
    return document(root)


def _fixed(catalog: Catalog) -> Iterator[Url]:
    yield from (urls.FRONT, urls.ARCHIVE, urls.TAGS, urls.SOURCES, urls.ABOUT_FEEDS)
    yield from (urls.page(page.slug) for page in catalog.pages)
    yield from (urls.tag(shelf.tag.slug) for shelf in catalog.tags)
    yield from (urls.source(shelf.source.key) for shelf in catalog.sources)


def _dated(shelf: Shelf, zone: tzinfo) -> Dated:
    return shelf.period, tuple((article.slug, article.order(zone)[0]) for article in shelf.articles)


def _calendar(shelves: tuple[Dated, ...]) -> Iterator[tuple[Url, tuple[int, ...]]]:
    for year, group in groupby(shelves, key=lambda shelf: shelf[0].year):
        of_year = tuple(group)
        yield urls.period(PartialDate(year)), tuple(moment for _, held in of_year for _, moment in held)
        for period, held in of_year:
            if period.month:
                yield urls.period(period), tuple(moment for _, moment in held)
            yield from ((urls.article(slug), (moment,)) for slug, moment in held)


def _newest(moments: Iterable[int]) -> str:
    """When the newest of the articles was published here; empty where no date is known."""
    newest = EPOCH + timedelta(microseconds=max(moments, default=0))
    return "" if newest == EPOCH else newest.isoformat(timespec="seconds").replace("+00:00", "Z")
