"""The page that the host shows for an address that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.head import Head, head
from sitegen.theme import Theme


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """What 404.html may show; the host shows it at any depth, so that its links begin at the root."""

    chrome: Chrome
    head: Head


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """One page."""
    yield Group("not found", expand, (site, chrome(site, catalog.pages, theme)))


def expand(site: Site, frame: Chrome) -> Iterator[Output]:
    """The page, which no search engine should list."""
    words = frame.words
    page = head(
        site,
        frame,
        urls.NOT_FOUND,
        heading=words.not_found,
        description=words.not_found_description.format(site=site.title),
        is_indexed=False,
    )
    yield Output(urls.NOT_FOUND, NotFoundView(frame, page), Html("404.html"))
