"""What is left at an old address: a page that leads on, for hosts that cannot redirect by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.errors import Problem, SiteError
from sitegen.model import Catalog, Site
from sitegen.outputs import Group, Html, Output
from sitegen.theme import Theme
from sitegen.urls import Url
from sitegen.wording import Words, language, page_lang


@dataclass(frozen=True, slots=True)
class RedirectView:
    """What redirect.html may show."""

    lang: str
    words: Words
    target: str
    """The new address, under the base path."""
    canonical: str
    """The same, absolute."""


def plan(site: Site, catalog: Catalog, _theme: Theme) -> Iterator[Group]:
    """One group an article or page that has lived elsewhere.

    Raises SiteError where an alias is no address of a site.
    """
    problems = []
    moved = [
        (article.path, article.aliases, urls.article(article.slug))
        for article in catalog.articles
        if article.aliases
    ]
    moved += [(page.path, page.aliases, urls.page(page.slug)) for page in catalog.pages]
    for path, aliases, target in moved:
        old: list[Url] = []
        for alias in aliases:
            try:
                old.append(Url(alias.removeprefix("/")))
            except ValueError:
                hint = "write an address below the site's base: articles/old-name/"
                problems.append(Problem(f"the alias {alias!r} is no address", hint, path))
        if old:
            yield Group(f"redirects to {target.path}", expand, (site, tuple(old), target))
    if problems:
        raise SiteError(*problems)


def expand(site: Site, old: tuple[Url, ...], target: Url) -> Iterator[Output]:
    """A page at each old address."""
    view = RedirectView(
        lang=page_lang(site.lang),
        words=language(site.lang).words,
        target=site.base.href(target),
        canonical=site.base.absolute(target),
    )
    for url in sorted(set(old) - {target}):
        yield Output(url, view, Html("redirect.html"))
