"""Files that are no pages: what the theme brings, and what hosts and crawlers look for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Catalog, Site
from sitegen.outputs import BodyHtml, Group, Output
from sitegen.theme import Static, Theme
from sitegen.urls import Url


@dataclass(frozen=True, slots=True)
class FileView:
    """A file's bytes, served as they are."""

    content: bytes


def plan(site: Site, _catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """The theme's static files under addresses that change with their content, and the host's files."""
    for static in theme.statics:
        yield Group(f"asset {static.name}", expand_asset, (static,))
    yield Group("host files", expand_host_files, (site,))


def expand_asset(static: Static) -> Iterator[Output]:
    """One static file."""
    yield Output(urls.asset(static.name, static.digest), FileView(static.content), write)


def expand_host_files(site: Site) -> Iterator[Output]:
    """robots.txt, and the sign that tells GitHub Pages to serve the files as they are."""
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {site.base.absolute(urls.SITEMAP)}\n"
    yield Output(urls.ROBOTS, FileView(robots.encode()), write)
    yield Output(NO_JEKYLL, FileView(b""), write)


def write(view: FileView, _body_html: BodyHtml) -> bytes:
    """The bytes."""
    return view.content


NO_JEKYLL = Url(".nojekyll")
