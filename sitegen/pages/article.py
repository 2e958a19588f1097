"""An article's page: what it says, whose words they are, how sure we are of its date, where it leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from zlib import crc32

from sitegen import urls
from sitegen.model import Article, Catalog, Listed, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.card import (
    When,
    note_label,
    reading_time,
    source_link,
    tag_links,
    title_link,
    when,
)
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.extract import first_sentences, plain
from sitegen.pages.head import LONGEST_DESCRIPTION, Head, content_policy, head
from sitegen.pages.linked_data import news_article, published
from sitegen.pages.neighbours import with_neighbours
from sitegen.pages.phrase import Link, Phrase, Prose, outward, phrase, prose
from sitegen.pages.rights import Showing, begins_with_its_summary, showing
from sitegen.theme import Theme
from sitegen.typography import typeset
from sitegen.wording import language, primary

_RUN = 16
"""How many articles a group of pages has on average."""


@dataclass(frozen=True, slots=True)
class ArticleView:
    """What article.html may show."""

    chrome: Chrome
    head: Head
    title: Phrase
    source: Link | None
    tags: tuple[Link, ...]
    authors: tuple[str, ...]
    agency: str
    date_published: When
    """When the source published it, with its precision spelled out."""
    language: str
    """The article's language in the site's words."""
    reading_time: str
    summary: Phrase | None
    """Absent where the text that is shown begins with it."""
    summary_label: str
    """What the summary is called where it must be said: an extract, a summary in another language."""
    note: Prose | None
    """The curator's own words."""
    note_label: str
    body: Prose | None
    """Absent where the source's rights do not allow it."""
    original: Link | None
    """The way to the original, where its address is known."""
    newer: Link | None
    older: Link | None


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """One page an article; a run of neighbours is a group, for they show each other's titles."""
    frame = chrome(site, catalog.pages, theme)
    namesakes = Counter(article.name for article in catalog.articles)
    runs = _runs(catalog.articles)
    for run, newer, older in with_neighbours(runs):
        doubles = tuple(article.slug for article in run if namesakes[article.name] > 1)
        beside = (newer[-1] if newer else None, older[0] if older else None)
        yield Group(f"articles from {run[0].slug}", expand, (site, frame, run, beside, doubles))


def _runs(articles: tuple[Listed, ...]) -> tuple[tuple[Listed, ...], ...]:
    """The articles in short runs that begin where a slug says so: one that comes or goes moves no other.

    Runs of a fixed length would all shift; months are too long where a digest began with an archive.
    """
    starts = [index for index, article in enumerate(articles) if crc32(article.slug.encode()) % _RUN == 0]
    bounds = sorted({0, *starts, len(articles)})
    return tuple(articles[start:end] for start, end in pairwise(bounds))


def expand(
    site: Site,
    frame: Chrome,
    run: tuple[Article, ...],
    beside: tuple[Article | None, Article | None],
    doubles: tuple[str, ...],
) -> Iterator[Output]:
    """The pages of articles that follow each other; `doubles` are those whose title another one has."""
    before, after = beside
    for article, newer, older in with_neighbours(run):
        is_double = article.slug in doubles
        yield _page(site, frame, article, (newer or before, older or after), is_double)


def _page(
    site: Site,
    frame: Chrome,
    article: Article,
    neighbours: tuple[Article | None, Article | None],
    is_namesake: bool,
) -> Output:
    newer, older = neighbours
    shown = showing(article, site.rights)
    language_name = language(site.lang).name_of(article.lang)
    view = ArticleView(
        chrome=frame,
        head=_head(site, frame, article, shown, is_namesake),
        title=phrase(article.title, article.lang, frame.lang),
        source=source_link(article, site, frame),
        tags=tag_links(article, site, frame),
        authors=article.authors,
        agency=article.agency or "",
        date_published=when(article.date, site, weekday=True, precision=True),
        language=language_name,
        reading_time=reading_time(article, site),
        summary=_summary(shown, frame),
        summary_label=_summary_label(shown, article, site, frame),
        note=prose(article.note, frame.lang) if article.note else None,
        note_label=note_label(site, frame),
        body=prose(shown.body, frame.lang) if shown.body else None,
        original=_original(article, frame),
        newer=title_link(newer, site, frame) if newer else None,
        older=title_link(older, site, frame) if older else None,
    )
    return Output(urls.article(article.slug), view, Html("article.html"))


def _head(site: Site, frame: Chrome, article: Article, shown: Showing, is_namesake: bool) -> Head:
    title = typeset(article.title, article.lang)
    facts = " – ".join(
        (
            article.source.name if article.source else frame.words.unknown_source,
            when(article.date, site).words,
        )
    )
    text = shown.summary or (
        first_sentences(plain(shown.body.text), LONGEST_DESCRIPTION) if shown.body else ""
    )
    told = f"{facts}. {typeset(text, shown.summary_lang)}" if text else f"{title} – {facts}"
    page = head(
        site,
        frame,
        urls.article(article.slug),
        heading=title,
        title=f"{title} – {facts}" if is_namesake else "",
        description=told if is_namesake or not text else typeset(text, shown.summary_lang),
        is_article=True,
        published=published(article, site),
    )
    image = page.image.href if page.image else ""
    data = news_article(article, site, headline=page.heading, description=page.description, image=image)
    return replace(page, data=data, content_policy=content_policy(data))


def _summary(shown: Showing, frame: Chrome) -> Phrase | None:
    if not shown.summary or begins_with_its_summary(shown):
        return None
    return phrase(shown.summary, shown.summary_lang, frame.lang)


def _summary_label(shown: Showing, article: Article, site: Site, frame: Chrome) -> str:
    if shown.is_extract:
        return frame.words.excerpt
    if shown.summary and primary(shown.summary_lang) != primary(article.lang):
        return frame.words.summary_in.format(language=language(site.lang).name_of(shown.summary_lang))
    return ""


def _original(article: Article, frame: Chrome) -> Link | None:
    if not article.url:
        return None
    words = frame.words
    label = words.original_at.format(name=article.source.name) if article.source else words.original
    return Link(Phrase(label), outward(article.url))
