"""What a page says of itself to browsers, search engines and those who share it."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Site
from sitegen.pages.chrome import SOCIAL_IMAGE, Chrome, FeedLink
from sitegen.pages.extract import shorten
from sitegen.urls import Url
from sitegen.wording import language

SHORTEST_DESCRIPTION = 30
LONGEST_DESCRIPTION = 200
"""Characters: what search engines show of a description, and the least that says anything."""

_KINDS = ("font-src", "frame-src", "media-src", "object-src", "worker-src", "base-uri", "form-action")
_NOTHING_ELSE = "; ".join(f"{kind} 'none'" for kind in _KINDS)

_LONGEST_TITLE = 300
"""Characters; a title beyond this is a whole paragraph, and shortened in the head only."""


@dataclass(frozen=True, slots=True)
class SocialImage:
    """The picture that stands for a page where it is shared."""

    href: str
    """Absolute, as sharing needs it."""
    alt: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one page."""

    title: str
    """For the browser's tab and search results: the page's own, then the site's."""
    heading: str
    """The page's own title alone, for those who share it."""
    description: str
    path: str
    """The page's own address under the base path; the navigation marks where one is by it."""
    canonical: str
    """The page's absolute address; empty where it has none of its own."""
    kind: str
    """Open Graph's type: "website" or "article"."""
    locale: str
    image: SocialImage | None
    feeds: tuple[FeedLink, ...]
    """The page's own feed first, then the site's."""
    published: str = ""
    """When the digest published it, RFC 3339; articles only."""
    data: str = ""
    """JSON-LD, for the `script` filter."""
    content_policy: str = ""
    """The page's content security policy."""
    is_indexed: bool = True
    """Whether search engines are welcome."""


def head(
    site: Site,
    chrome: Chrome,
    url: Url,
    *,
    heading: str,
    description: str,
    title: str = "",
    own_feeds: tuple[FeedLink, ...] = (),
    is_article: bool = False,
    published: str = "",
    data: str = "",
    is_indexed: bool = True,
) -> Head:
    """The head of the page at `url`; `title` where the tab should say more than the heading does."""
    full = shorten(title or heading, _LONGEST_TITLE)
    return Head(
        title=full if url == urls.FRONT else f"{full} – {chrome.site_title.text}",
        heading=shorten(heading, _LONGEST_TITLE),
        description=description_of(description, f"{full} – {chrome.site_title.text}"),
        path=site.base.href(url),
        canonical=site.base.absolute(url) if is_indexed else "",
        kind="article" if is_article else "website",
        locale=_locale(site.lang),
        image=_social_image(site, chrome),
        feeds=own_feeds + chrome.feeds,
        published=published,
        data=data,
        content_policy=content_policy(data),
        is_indexed=is_indexed,
    )


def content_policy(data: str) -> str:
    """A policy under which nothing runs, is embedded or sent; the page's own JSON-LD is named by its hash.

    Styles and pictures are not restricted, for checkers that read files from a disk cannot tell which
    are the site's own; a page's text brings none of another host (see markdown).
    """
    digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
    source = f"'sha256-{digest}'" if data else "'none'"
    return f"script-src {source}; {_NOTHING_ELSE}"


def description_of(text: str, fallback: str) -> str:
    """A description of the length that search engines show; of a short text, with `fallback` added."""
    text = " ".join(text.split())
    if len(text) < SHORTEST_DESCRIPTION:
        text = f"{text} – {fallback}" if text else fallback
    return shorten(text, LONGEST_DESCRIPTION)


def _social_image(site: Site, chrome: Chrome) -> SocialImage | None:
    if SOCIAL_IMAGE not in chrome.assets:
        return None
    # The theme's file names become addresses in one place, and the absolute form is that of the same path.
    path = chrome.assets[SOCIAL_IMAGE].removeprefix(site.base.path)
    return SocialImage(site.base.absolute(Url(path)), chrome.words.social_image)


def _locale(lang: str) -> str:
    """The locale as Open Graph writes it: the site's region where it states one, else the language's home."""
    parts = lang.replace("_", "-").split("-")
    if len(parts) > 1 and len(parts[-1]) == 2:  # noqa: PLR2004 - a region has two letters
        return f"{parts[0].lower()}_{parts[-1].upper()}"
    return language(lang).locale
