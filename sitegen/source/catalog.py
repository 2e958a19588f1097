"""The articles and pages of a digest in all the orders in which it shows them. Pure.

Every order is total: two articles never change places from one build to the next. Words that share an
address are one tag, publications that share a key one source. Who claims whose address is checked in claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import tzinfo

from sitegen.dates import PartialDate
from sitegen.model import Catalog, Listed, Page, Shelf, SourceShelf, TagShelf
from sitegen.text import fold
from sitegen.vocabulary import Source, Tag


def index(articles: Iterable[Listed], pages: Iterable[Page], zone: tzinfo) -> Catalog:
    """Shelve articles and pages; the order in which they are given does not matter."""
    ordered = _newest_first(_with_one_name_each(tuple(articles)), zone)
    by_period: dict[tuple[int, int], list[Listed]] = defaultdict(list)
    by_tag: dict[str, list[Listed]] = defaultdict(list)
    by_source: dict[str, list[Listed]] = defaultdict(list)
    for article in ordered:
        period = article.calendar(zone)
        by_period[period.year, period.month or 0].append(article)
        for tag in article.tags:
            by_tag[tag.slug].append(article)
        if article.source:
            by_source[article.source.key].append(article)
    tags = {tag.slug: tag for held in by_tag.values() for tag in held[0].tags}
    sources = {key: held[0].source for key, held in by_source.items()}
    return Catalog(
        articles=ordered,
        pages=tuple(sorted(pages, key=lambda page: (page.order, fold(page.title), page.slug))),
        shelves=tuple(
            Shelf(PartialDate(year, month or None), tuple(by_period[year, month]))
            for year, month in sorted(by_period, reverse=True)
        ),
        tags=tuple(
            TagShelf(tag, tuple(by_tag[tag.slug]))
            for tag in sorted(tags.values(), key=lambda tag: (fold(tag.name), tag.slug))
        ),
        sources=tuple(
            SourceShelf(source, tuple(by_source[source.key]))
            for source in sorted(filter(None, sources.values()), key=lambda one: (fold(one.name), one.key))
        ),
    )


def _newest_first(articles: tuple[Listed, ...], zone: tzinfo) -> tuple[Listed, ...]:
    """By when they stand; what was added at one moment by its date, then by its address."""
    by_address = sorted(articles, key=lambda article: (article.slug, article.path))
    return tuple(sorted(by_address, key=lambda article: article.order(zone), reverse=True))


def _with_one_name_each(articles: tuple[Listed, ...]) -> tuple[Listed, ...]:
    """The articles with one tag for each slug and one source for each key: the first by name."""
    found_tags = {id(tag): tag for article in articles for tag in article.tags}.values()
    found_sources = {id(article.source): article.source for article in articles}.values()
    tags = {tag.slug: tag for tag in sorted(found_tags, key=_tag_preference, reverse=True)}
    known = (source for source in found_sources if source)
    sources = {source.key: source for source in sorted(known, key=_source_preference, reverse=True)}
    return tuple(
        article.bearing(
            tuple([tags[tag.slug] for tag in article.tags]),
            sources[article.source.key] if article.source else None,
        )
        for article in articles
    )


def _tag_preference(tag: Tag) -> tuple[bool, str, tuple[str, ...]]:
    return (not tag.synonyms, tag.name, tag.synonyms)


def _source_preference(source: Source) -> tuple[str, bool, str]:
    return (source.name, not source.url, source.url or "")
