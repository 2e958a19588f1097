"""Build: the stages in order. Everything is read, planned and rendered before the first byte is written.

Knows nothing of raw articles: the site is made from `content/` alone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from sitegen.config import load_config
from sitegen.engine.lock import site_lock
from sitegen.engine.ownership import output_folder
from sitegen.engine.plan import expand, plan
from sitegen.engine.render import render
from sitegen.engine.report import Report
from sitegen.engine.sink import write
from sitegen.errors import Problem, UsageError
from sitegen.markdown import to_html
from sitegen.model import Markdown, Site
from sitegen.pages.rendering import make_renderer
from sitegen.source.load import load
from sitegen.theme import load_theme
from sitegen.urls import Base


def build(
    folder: Path,
    *,
    base_url: str | None = None,
    output: Path | None = None,
    drafts: bool = False,
    clean: bool = False,
) -> Report:
    """Bring the output folder of the site in `folder` up to date.

    Raises SiteError, with all problems that were found, and leaves the output as it was.
    """
    target = output_folder(folder, output)
    site = published_at(load_config(folder), base_url)
    with site_lock(folder):
        catalog = load(folder, site, drafts=drafts)
        theme = load_theme(folder, site.theme)
        outputs = expand(plan(site, catalog, theme))
        files = render(outputs, make_renderer(theme, cache(render_body)))
        return write(target, files, clean=clean)


def published_at(site: Site, base_url: str | None) -> Site:
    """The site as published under another base URL than its configuration's; None keeps that.

    Raises UsageError where it is no base URL.
    """
    if base_url is None:
        return site
    try:
        return replace(site, base=Base.parse(base_url))
    except ValueError as error:
        raise UsageError(Problem(str(error), "write it like https://example.org/digest/")) from error


def render_body(body: Markdown) -> str:
    """A body as HTML."""
    return to_html(body.text, body.lang)
