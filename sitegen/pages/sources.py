"""The publications that the digest draws from: an index of all, and a page with its own feed for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Article, Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.periods import Count
from sitegen.pages.phrase import Link, Phrase, outward, phrase
from sitegen.pages.shelf import Naming, ShelfLine, older_months, shelf_view
from sitegen.theme import Theme
from sitegen.typography import typeset
from sitegen.vocabulary import Source
from sitegen.wording import language


@dataclass(frozen=True, slots=True)
class SourcesView:
    """What sources.html may show."""

    chrome: Chrome
    head: Head
    sources: tuple[ShelfLine, ...]
    """By name."""


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """The index of sources, and a page a source."""
    frame = chrome(site, catalog.pages, theme)
    counts = tuple((shelf.source, len(shelf.articles)) for shelf in catalog.sources)
    yield Group("sources", expand_index, (site, frame, counts))
    for shelf in catalog.sources:
        newest = shelf.articles[: site.front_items]
        older = older_months(shelf.articles[site.front_items :], site.zone)
        yield Group(f"source {shelf.source.key}", expand_source, (site, frame, shelf.source, newest, older))


def expand_index(site: Site, frame: Chrome, counts: tuple[tuple[Source, int], ...]) -> Iterator[Output]:
    """The index of sources."""
    words = frame.words
    view = SourcesView(
        chrome=frame,
        head=head(
            site,
            frame,
            urls.SOURCES,
            heading=words.sources,
            description=words.sources_description.format(site=site.title),
        ),
        sources=tuple(
            ShelfLine(
                _name(source, site, frame),
                site.base.href(urls.source(source.key)),
                language(site.lang).count("articles", count),
            )
            for source, count in counts
        ),
    )
    yield Output(urls.SOURCES, view, Html("sources.html"))


def expand_source(
    site: Site, frame: Chrome, source: Source, newest: tuple[Article, ...], older: tuple[Count, ...]
) -> Iterator[Output]:
    """The page of one source."""
    words = frame.words
    name = typeset(source.name, source.lang or site.lang)
    visit = Link(Phrase(words.source_site.format(name=name)), outward(source.url)) if source.url else None
    naming = Naming(
        url=urls.source(source.key),
        feed_url=urls.source_feed(source.key),
        name=name,
        title=words.source_title.format(name=name),
        description=words.source_description.format(site=site.title, name=name),
        label=_name(source, site, frame),
        index=Link(Phrase(words.sources), site.base.href(urls.SOURCES)),
        visit=visit,
    )
    yield Output(naming.url, shelf_view(site, frame, naming, newest, older), Html("shelf.html"))


def _name(source: Source, site: Site, frame: Chrome) -> Phrase:
    return phrase(source.name, source.lang or site.lang, frame.lang)
