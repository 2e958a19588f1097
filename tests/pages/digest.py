"""A small digest as values, and all that it consists of, rendered without the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sitegen.dates import PartialDate
from sitegen.markdown import to_html
from sitegen.model import Article, Catalog, Markdown, Page, Site
from sitegen.outputs import Output
from sitegen.pages import PAGES
from sitegen.pages.rendering import make_renderer
from sitegen.source.catalog import index
from sitegen.text import digest, slugify
from sitegen.theme import Theme, load_theme
from sitegen.urls import Base
from sitegen.vocabulary import Source, Tag

MORNING = datetime(2025, 8, 1, 6, 30, tzinfo=UTC)
"""When the articles came in, unless a test says otherwise."""

SITE = Site(
    title="Le Fil",
    base=Base.parse("https://example.org/digest/"),
    description="Une revue de presse pour les tests, courte et datée.",
    timezone="Europe/Paris",
    curator="Noa Weiss",
)
GAZETTE = Source("gazette", "La Gazette", "https://gazette.example.org/", lang="fr")
WIRE = Source("wire", "The Wire", lang="en")
CHINA = Tag("Chine", "chine")
SCHOOL = Tag("École", "ecole")


def article(title: str, **stated: Any) -> Article:
    """An article with a body of two paragraphs, changed as stated."""
    lang = stated.pop("lang", "fr")
    body = stated.pop("body", f"{title} : voici le début. Il est court.\n\nEt voici la suite, plus longue.")
    date = stated.pop("date", "2025-07-23")
    slug = stated.pop("slug", slugify(title, fallback=f"article-{digest(title)}"))
    plain = Article(
        path=f"content/2025/07/{slug}.md",
        slug=slug,
        id=digest(title),
        title=title,
        lang=lang,
        body=Markdown(body, lang),
        words=len(body.split()),
        date=PartialDate.parse(date) if date else None,
        added=stated.pop("added", MORNING),
        source=stated.pop("source", GAZETTE),
    )
    return replace(plain, summary_lang=stated.pop("summary_lang", lang), **stated)


def articles(number: int, **stated: Any) -> tuple[Article, ...]:
    """As many articles, each an hour older than the one before."""
    return tuple(
        article(f"Article {n}", added=MORNING - timedelta(hours=n), **stated) for n in range(1, number + 1)
    )


def catalog(given: Iterable[Article], pages: Iterable[Page] = (), site: Site = SITE) -> Catalog:
    """The articles on their shelves."""
    return index(given, pages, site.zone)


def outputs(
    given: Iterable[Article] = (),
    pages: Iterable[Page] = (),
    site: Site = SITE,
    theme: Theme | None = None,
) -> Iterator[Output]:
    """All that the site consists of, with the bundled theme unless another is given."""
    shelves, theme = catalog(given, pages, site), theme or bundled_theme()
    for family in PAGES:
        for group in family.plan(site, shelves, theme):
            yield from group.expand(*group.arguments)


def views(given: Iterable[Article] = (), pages: Iterable[Page] = (), site: Site = SITE) -> dict[str, Any]:
    """What each output shows, by its address below the base."""
    return {output.url.path: output.view for output in outputs(given, pages, site)}


def build(given: Iterable[Article] = (), pages: Iterable[Page] = (), site: Site = SITE) -> dict[str, bytes]:
    """The whole site: files and their bytes."""
    render = bundled_renderer()
    return {output.url.file: render(output) for output in outputs(given, pages, site)}


def html_pages(files: dict[str, bytes]) -> dict[str, str]:
    """The pages among the files."""
    return {file: content.decode() for file, content in files.items() if file.endswith(".html")}


@cache
def bundled_renderer() -> Callable[[Output], bytes]:
    """The renderer with the bundled theme, its templates compiled once."""
    return make_renderer(bundled_theme(), lambda markdown: to_html(markdown.text, markdown.lang))


@cache
def bundled_theme() -> Theme:
    """The theme that comes with the program."""
    return load_theme(Path(__file__).parent, "default")
