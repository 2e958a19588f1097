"""sitemap.xml: every page that search engines are welcome to, with the date of its newest article.

The dates come from the content, never from the build. A digest of more than 10 000 addresses is
listed a year at a time, so that a new article moves one part only (sitemaps.org protocol 0.9).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import groupby
from xml.etree import ElementTree as ET

from sitegen import urls
from sitegen.dates import EPOCH, PartialDate
from sitegen.model import Article, Catalog, Shelf, Site
from sitegen.outputs import BodyHtml, Group, Output
from sitegen.pages.xml import document
from sitegen.theme import Theme
from sitegen.urls import Url

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
LARGEST = 10_000
"""Articles in one file, at most; a fifth of what the protocol allows."""


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
        yield Group("sitemap", expand_whole, (site, fixed, catalog.shelves))
        return
    years = {
        year: tuple(shelves)
        for year, shelves in groupby(catalog.shelves, key=lambda shelf: shelf.period.year)
    }
    yield Group("sitemap", expand_index, (site, tuple(years)))
    yield Group("sitemap pages", expand_part, (site, part("pages"), fixed, ()))
    for year, shelves in years.items():
        yield Group(f"sitemap {year:04}", expand_part, (site, part(f"{year:04}"), (), shelves))


def expand_whole(site: Site, fixed: tuple[Url, ...], shelves: tuple[Shelf, ...]) -> Iterator[Output]:
    """The whole site in one file."""
    yield from expand_part(site, urls.SITEMAP, fixed, shelves)


def expand_index(site: Site, years: tuple[int, ...]) -> Iterator[Output]:
    """The index of the parts."""
    parts = (part("pages"), *(part(f"{year:04}") for year in years))
    entries = tuple(Entry(site.base.absolute(url), "") for url in parts)
    yield Output(urls.SITEMAP, SitemapView(entries, is_index=True), write)


def expand_part(site: Site, url: Url, fixed: tuple[Url, ...], shelves: tuple[Shelf, ...]) -> Iterator[Output]:
    """A part: pages that are no article's, then the articles and the calendar of some years."""
    dated = [*((page, ()) for page in fixed), *_calendar(shelves)]
    pages = tuple(Entry(site.base.absolute(page), _newest(articles, site.zone)) for page, articles in dated)
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


def _calendar(shelves: tuple[Shelf, ...]) -> Iterator[tuple[Url, tuple[Article, ...]]]:
    for year, group in groupby(shelves, key=lambda shelf: shelf.period.year):
        of_year = tuple(group)
        yield urls.period(PartialDate(year)), sum((shelf.articles for shelf in of_year), ())
        for shelf in of_year:
            if shelf.period.month:
                yield urls.period(shelf.period), shelf.articles
            yield from ((urls.article(article.slug), (article,)) for article in shelf.articles)


def _newest(articles: Iterable[Article], zone: tzinfo) -> str:
    """When the newest of the articles was published here."""
    newest: datetime = max((article.stands(zone) for article in articles), default=EPOCH)
    return (
        "" if newest == EPOCH else newest.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    )
