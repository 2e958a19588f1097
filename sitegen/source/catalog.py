"""The articles and pages of a digest in all the orders in which it shows them. Pure.

Every order is total: two articles never change places from one build to the next. Words that share an
address are one tag, publications that share a key one source. Who claims whose address is checked in claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import tzinfo

from sitegen.dates import EPOCH, PartialDate
from sitegen.model import Article, Catalog, Page, Shelf, SourceShelf, TagShelf
from sitegen.text import fold
from sitegen.vocabulary import Source, Tag


def index(articles: Iterable[Article], pages: Iterable[Page], zone: tzinfo) -> Catalog:
    """Shelve articles and pages; the order in which they are given does not matter."""
    ordered = _newest_first(_with_one_name_each(tuple(articles)), zone)
    by_period: dict[PartialDate, list[Article]] = defaultdict(list)
    by_tag: dict[Tag, list[Article]] = defaultdict(list)
    by_source: dict[Source, list[Article]] = defaultdict(list)
    for article in ordered:
        by_period[article.calendar(zone)].append(article)
        for tag in article.tags:
            by_tag[tag].append(article)
        if article.source:
            by_source[article.source].append(article)
    periods = sorted(by_period, key=lambda period: (period.year, period.month or 0), reverse=True)
    tags = sorted(by_tag, key=lambda tag: (fold(tag.name), tag.slug))
    sources = sorted(by_source, key=lambda source: (fold(source.name), source.key))
    return Catalog(
        articles=ordered,
        pages=tuple(sorted(pages, key=lambda page: (page.order, fold(page.title), page.slug))),
        shelves=tuple(Shelf(period, tuple(by_period[period])) for period in periods),
        tags=tuple(TagShelf(tag, tuple(by_tag[tag])) for tag in tags),
        sources=tuple(SourceShelf(source, tuple(by_source[source])) for source in sources),
    )


def _newest_first(articles: tuple[Article, ...], zone: tzinfo) -> tuple[Article, ...]:
    """By when they stand; what was added at one moment by its date, then by its address."""
    by_address = sorted(articles, key=lambda article: (article.slug, article.path))
    by_date = sorted(by_address, key=lambda a: a.date.starts(zone) if a.date else EPOCH, reverse=True)
    return tuple(sorted(by_date, key=lambda article: article.stands(zone), reverse=True))


def _with_one_name_each(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The articles with one tag for each slug and one source for each key: the first by name."""
    tags = {tag.slug: tag for tag in sorted(_tags(articles), key=_tag_preference, reverse=True)}
    found = (article.source for article in articles if article.source)
    sources = {source.key: source for source in sorted(found, key=_source_preference, reverse=True)}
    return tuple(
        replace(
            article,
            tags=tuple(tags[tag.slug] for tag in article.tags),
            source=sources[article.source.key] if article.source else None,
        )
        for article in articles
    )


def _tags(articles: Iterable[Article]) -> set[Tag]:
    return {tag for article in articles for tag in article.tags}


def _tag_preference(tag: Tag) -> tuple[bool, str]:
    return (not tag.synonyms, tag.name)


def _source_preference(source: Source) -> tuple[str, bool, str]:
    return (source.name, not source.url, source.url or "")
