"""The topics: an index of all, and a page with its own feed for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Article, Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.periods import Count
from sitegen.pages.phrase import Link, Phrase, phrase
from sitegen.pages.shelf import Naming, ShelfLine, older_months, shelf_view
from sitegen.theme import Theme
from sitegen.typography import typeset
from sitegen.vocabulary import Tag
from sitegen.wording import language


@dataclass(frozen=True, slots=True)
class TagsView:
    """What tags.html may show."""

    chrome: Chrome
    head: Head
    tags: tuple[ShelfLine, ...]
    """By name."""


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """The index of topics, and a page a topic."""
    frame = chrome(site, catalog.pages, theme)
    counts = tuple((shelf.tag, len(shelf.articles)) for shelf in catalog.tags)
    yield Group("tags", expand_index, (site, frame, counts))
    for shelf in catalog.tags:
        newest = shelf.articles[: site.front_items]
        older = older_months(shelf.articles[site.front_items :], site.zone)
        yield Group(f"tag {shelf.tag.slug}", expand_tag, (site, frame, shelf.tag, newest, older))


def expand_index(site: Site, frame: Chrome, counts: tuple[tuple[Tag, int], ...]) -> Iterator[Output]:
    """The index of topics."""
    words = frame.words
    view = TagsView(
        chrome=frame,
        head=head(
            site,
            frame,
            urls.TAGS,
            heading=words.tags,
            description=words.tags_description.format(site=site.title),
        ),
        tags=tuple(
            ShelfLine(
                phrase(tag.name, site.lang, frame.lang),
                site.base.href(urls.tag(tag.slug)),
                language(site.lang).count("articles", count),
            )
            for tag, count in counts
        ),
    )
    yield Output(urls.TAGS, view, Html("tags.html"))


def expand_tag(
    site: Site, frame: Chrome, tag: Tag, newest: tuple[Article, ...], older: tuple[Count, ...]
) -> Iterator[Output]:
    """The page of one topic."""
    words = frame.words
    name = typeset(tag.name, site.lang)
    naming = Naming(
        url=urls.tag(tag.slug),
        feed_url=urls.tag_feed(tag.slug),
        name=name,
        title=words.tag_title.format(name=name),
        description=words.tag_description.format(site=site.title, name=name),
        label=phrase(tag.name, site.lang, frame.lang),
        index=Link(Phrase(words.tags), site.base.href(urls.TAGS)),
    )
    yield Output(naming.url, shelf_view(site, frame, naming, newest, older), Html("shelf.html"))
