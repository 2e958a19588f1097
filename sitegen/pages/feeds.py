"""The feeds: everything as RSS, Atom and JSON; each tag and each source as RSS. Bounded, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.model import Article, Catalog, Site
from sitegen.outputs import Group, Output
from sitegen.pages import atom, json_feed, rss
from sitegen.pages.chrome import ICON
from sitegen.pages.feed import datable, feed
from sitegen.theme import Theme
from sitegen.typography import typeset
from sitegen.vocabulary import Source, Tag
from sitegen.wording import language


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """A group for the whole digest, one a tag, one a source."""
    icon = next(
        (
            site.base.absolute(urls.asset(ICON, static.digest))
            for static in theme.statics
            if static.name == ICON
        ),
        "",
    )
    yield Group("feeds", expand_whole, (site, icon, datable(catalog.articles, site)))
    for tag in catalog.tags:
        yield Group(
            f"feed of tag {tag.tag.slug}", expand_tag, (site, icon, tag.tag, datable(tag.articles, site))
        )
    for source in catalog.sources:
        articles = datable(source.articles, site)
        yield Group(
            f"feed of source {source.source.key}", expand_source, (site, icon, source.source, articles)
        )


def expand_whole(site: Site, icon: str, articles: tuple[Article, ...]) -> Iterator[Output]:
    """The digest's feeds in the three formats."""
    for url, write in ((urls.RSS, rss.write), (urls.ATOM, atom.write), (urls.JSON_FEED, json_feed.write)):
        view = feed(
            site, articles, url, urls.FRONT, title=site.title, description=site.description, icon=icon
        )
        yield Output(url, view, write)


def expand_tag(site: Site, icon: str, tag: Tag, articles: tuple[Article, ...]) -> Iterator[Output]:
    """A tag's feed."""
    words = language(site.lang).words
    name = typeset(tag.name, site.lang)
    view = feed(
        site,
        articles,
        urls.tag_feed(tag.slug),
        urls.tag(tag.slug),
        title=words.feed_of.format(site=site.title, name=name),
        description=words.tag_description.format(site=site.title, name=name),
        icon=icon,
    )
    yield Output(urls.tag_feed(tag.slug), view, rss.write)


def expand_source(site: Site, icon: str, source: Source, articles: tuple[Article, ...]) -> Iterator[Output]:
    """A source's feed."""
    words = language(site.lang).words
    name = typeset(source.name, source.lang or site.lang)
    view = feed(
        site,
        articles,
        urls.source_feed(source.key),
        urls.source(source.key),
        title=words.feed_of.format(site=site.title, name=name),
        description=words.source_description.format(site=site.title, name=name),
        icon=icon,
    )
    yield Output(urls.source_feed(source.key), view, rss.write)
