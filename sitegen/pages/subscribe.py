"""The page that explains what a feed is and offers every one, and the same as an OPML file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from sitegen import urls
from sitegen.model import Catalog, Site
from sitegen.outputs import BodyHtml, Group, Html, Output
from sitegen.pages.chrome import ATOM_TYPE, JSON_TYPE, RSS_TYPE, Chrome, FeedLink, chrome
from sitegen.pages.head import Head, head
from sitegen.pages.phrase import Phrase, phrase
from sitegen.pages.xml import document
from sitegen.theme import Theme
from sitegen.urls import Url
from sitegen.vocabulary import Source, Tag
from sitegen.wording import language


@dataclass(frozen=True, slots=True)
class OfferedFeed:
    """A feed of one tag or one source."""

    label: Phrase
    href: str
    """Its page."""
    feed: str


@dataclass(frozen=True, slots=True)
class FeedsView:
    """What feeds.html may show."""

    chrome: Chrome
    head: Head
    whole: tuple[FeedLink, ...]
    """The feeds of everything, with their absolute addresses, to be copied."""
    tags: tuple[OfferedFeed, ...]
    sources: tuple[OfferedFeed, ...]
    opml: str


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed in the OPML file."""

    title: str
    """Distinct from every other in the file; some readers refuse it otherwise."""
    feed: str
    page: str


@dataclass(frozen=True, slots=True)
class OpmlView:
    """What feeds.opml holds."""

    title: str
    outlines: tuple[Outline, ...]


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """The page and the OPML file; both know names only, no article."""
    tags = tuple(shelf.tag for shelf in catalog.tags)
    sources = tuple(shelf.source for shelf in catalog.sources)
    yield Group("feeds page", expand_page, (site, chrome(site, catalog.pages, theme), tags, sources))
    yield Group("feeds.opml", expand_opml, (site, tags, sources))


def expand_page(
    site: Site, frame: Chrome, tags: tuple[Tag, ...], sources: tuple[Source, ...]
) -> Iterator[Output]:
    """The page that explains."""
    words = frame.words
    whole = (
        ("RSS", urls.RSS, RSS_TYPE), ("Atom", urls.ATOM, ATOM_TYPE), ("JSON Feed", urls.JSON_FEED, JSON_TYPE),
    )  # fmt: skip
    view = FeedsView(
        chrome=frame,
        head=head(
            site,
            frame,
            urls.ABOUT_FEEDS,
            heading=words.feeds_title,
            description=words.feeds_description.format(site=site.title),
        ),
        whole=tuple(
            FeedLink(name, f"{site.title} ({name})", site.base.absolute(url), kind)
            for name, url, kind in whole
        ),
        tags=tuple(
            OfferedFeed(
                phrase(tag.name, site.lang, frame.lang),
                site.base.href(urls.tag(tag.slug)),
                site.base.href(urls.tag_feed(tag.slug)),
            )
            for tag in tags
        ),
        sources=tuple(
            OfferedFeed(
                phrase(source.name, source.lang or site.lang, frame.lang),
                site.base.href(urls.source(source.key)),
                site.base.href(urls.source_feed(source.key)),
            )
            for source in sources
        ),
        opml=site.base.href(urls.OPML),
    )
    yield Output(urls.ABOUT_FEEDS, view, Html("feeds.html"))


def expand_opml(site: Site, tags: tuple[Tag, ...], sources: tuple[Source, ...]) -> Iterator[Output]:
    """The OPML file (version 2.0)."""
    words = language(site.lang).words
    yield Output(
        urls.OPML,
        OpmlView(
            title=f"{site.title} – {words.feeds}",
            outlines=(
                _outline(site, site.title, urls.RSS, urls.FRONT),
                *(
                    _outline(
                        site,
                        words.feed_of.format(site=site.title, name=words.tag_title.format(name=tag.name)),
                        urls.tag_feed(tag.slug),
                        urls.tag(tag.slug),
                    )
                    for tag in tags
                ),
                *(
                    _outline(
                        site,
                        words.feed_of.format(
                            site=site.title, name=words.source_title.format(name=source.name)
                        ),
                        urls.source_feed(source.key),
                        urls.source(source.key),
                    )
                    for source in sources
                ),
            ),
        ),
        write_opml,
    )


def write_opml(view: OpmlView, _body_html: BodyHtml) -> bytes:
    """The OPML file's bytes."""
    opml = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(opml, "head"), "title").text = view.title
    body = ET.SubElement(opml, "body")
    for outline in view.outlines:
        ET.SubElement(
            body,
            "outline",
            type="rss",
            text=outline.title,
            title=outline.title,
            xmlUrl=outline.feed,
            htmlUrl=outline.page,
        )
    return document(opml)


def _outline(site: Site, title: str, feed: Url, page: Url) -> Outline:
    return Outline(title, site.base.absolute(feed), site.base.absolute(page))
