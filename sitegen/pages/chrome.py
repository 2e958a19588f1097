"""What every page of the site shows: its name, its navigation, its feeds, the theme's files.

A change here wakes every page, which is the truth; so it holds nothing that moves with an article:
no totals, no latest titles, no date.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Page, Site
from sitegen.pages.phrase import Link, Phrase, phrase
from sitegen.text import fold
from sitegen.theme import Theme
from sitegen.urls import Base
from sitegen.wording import Words, direction, language, page_lang

SOCIAL_IMAGE = "social.png"
"""The static file that, where a theme has it, stands for a page shared elsewhere: 1200 by 630 pixels."""

ICON = "icon.png"
"""The static file that, where a theme has it, stands for the site in feed readers."""


@dataclass(frozen=True, slots=True)
class Names:
    """Texts by name, as templates look them up: `assets["style.css"]`."""

    pairs: tuple[tuple[str, str], ...]

    def __getitem__(self, name: str) -> str:
        return dict(self.pairs)[name]

    def __contains__(self, name: object) -> bool:
        return any(known == name for known, _ in self.pairs)

    def keys(self) -> tuple[str, ...]:
        """The names that are known."""
        return tuple(name for name, _ in self.pairs)


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed, as a page's head and the page of feeds offer it."""

    name: str
    """Short: "RSS"."""
    title: str
    """Distinct from every other feed's."""
    href: str
    type: str
    """Its media type."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """The frame around every page."""

    lang: str
    """The language that the page declares: its interface's."""
    direction: str
    """ "ltr" or "rtl"."""
    site_title: Phrase
    site_description: Phrase
    home: str
    """The front page's address."""
    navigation: tuple[Link, ...]
    feeds: tuple[FeedLink, ...]
    """The feeds of the whole site: RSS, Atom, JSON."""
    signature: str
    """Who keeps the digest, in a sentence; empty where it is not stated."""
    assets: Names
    """The addresses of the theme's static files, by name."""
    options: Names
    """What theme.yaml sets."""
    words: Words


RSS_TYPE = "application/rss+xml"
ATOM_TYPE = "application/atom+xml"
JSON_TYPE = "application/feed+json"


def chrome(site: Site, pages: tuple[Page, ...], theme: Theme) -> Chrome:
    """The frame of this site's pages."""
    words = language(site.lang).words
    own = page_lang(site.lang)
    feeds = ((urls.RSS, "RSS", RSS_TYPE), (urls.ATOM, "Atom", ATOM_TYPE), (urls.JSON_FEED, "JSON", JSON_TYPE))
    return Chrome(
        lang=own,
        direction=direction(own),
        site_title=phrase(site.title, site.lang, own),
        site_description=phrase(site.description, site.lang, own),
        home=site.base.href(urls.FRONT),
        navigation=(
            Link(Phrase(words.archive), site.base.href(urls.ARCHIVE)),
            Link(Phrase(words.tags), site.base.href(urls.TAGS)),
            Link(Phrase(words.sources), site.base.href(urls.SOURCES)),
            *(
                Link(phrase(page.title, page.lang, own), site.base.href(urls.page(page.slug)))
                for page in sorted(pages, key=lambda page: (page.order, fold(page.title), page.slug))
            ),
            Link(Phrase(words.feeds_title), site.base.href(urls.ABOUT_FEEDS)),
        ),
        feeds=tuple(
            FeedLink(name, f"{site.title} ({name})", site.base.href(url), media_type)
            for url, name, media_type in feeds
        ),
        signature=words.published_by.format(name=site.curator) if site.curator else "",
        assets=Names(
            tuple(
                (static.name, static_href(static.name, static.digest, site.base)) for static in theme.statics
            )
        ),
        options=Names(theme.options),
        words=words,
    )


def static_href(name: str, digest: str, base: Base) -> str:
    """The address of a theme's static file, as pages refer to it."""
    return base.href(urls.asset(name, digest))
