"""Filing: what is kept of an article so that it can be listed without being opened, and opened unparsed.

`file_article` turns a file's bytes into a `Record`; `Filed` is how the catalog lists it, and
`open_article` makes the `Article` again out of the record and the same bytes. Every article that a page
shows has gone this way, whether its record is a year old or new, so what is kept can make no difference.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from sitegen.dates import EPOCH, PartialDate
from sitegen.front_matter import Document, FrontMatter, SourceReference, Summary
from sitegen.front_matter_fences import split
from sitegen.model import Article, Site
from sitegen.source.read import Vocabularies, read_article, read_document, slug_of
from sitegen.source.scan import ContentFile
from sitegen.text import digest_of
from sitegen.utf8 import decoded
from sitegen.vocabulary import Source, Tag

Listing = tuple[str, bytes, bool, str, str, int, int, str, str, str, str]
"""A record's fields without the facts."""

_BETWEEN = "\x1f"
"""Stands between texts; no text of an article can hold it."""


class Record(NamedTuple):
    """An article's file as it is kept."""

    path: str
    digest: bytes
    """Of the file's bytes."""
    is_draft: bool
    id: str
    name: str
    moment: int
    """When it stands, in µs since 1970."""
    begins: int
    """When its source published it, in µs since 1970."""
    period: str
    tags: str
    source: str
    aliases: str
    facts: str
    """All that its front matter states."""


class Filed(NamedTuple):
    """An article as the catalog lists it."""

    path: str
    identity: bytes
    """Stands for all that the article says."""
    slug: str
    id: str
    name: str
    moment: int
    begins: int
    period: PartialDate
    tags: tuple[Tag, ...]
    source: Source | None
    aliases: tuple[str, ...]

    def stands(self, _zone: tzinfo) -> datetime:
        """The moment by which lists are ordered."""
        return EPOCH + timedelta(microseconds=self.moment)

    def order(self, _zone: tzinfo) -> tuple[int, int]:
        """What decides its place in lists."""
        return self.moment, self.begins

    def calendar(self, _zone: tzinfo) -> PartialDate:
        """Where it is shelved in the calendar."""
        return self.period

    def bearing(self, tags: tuple[Tag, ...], source: Source | None) -> Filed:
        """The same with these tags and this source, which its identity then stands for as well."""
        if self.tags == tags and self.source == source:
            return self
        names = _short((tags, source))
        return self._replace(tags=tags, source=source, identity=self.identity + names)


def file_article(file: ContentFile, site: Site, vocabularies: Vocabularies) -> tuple[Record, Article]:
    """Read an article's file. Raises SiteError with every problem of it."""
    document = read_document(file, site)
    article = read_article(file.path, document, site, vocabularies)
    stated = document.front_matter
    moment, begins = article.order(site.zone)
    source = _BETWEEN.join((stated.source.name, stated.source.url or "")) if stated.source else ""
    record = Record(
        file.path,
        digest_of(file.raw),
        article.draft,
        article.id,
        article.name,
        moment,
        begins,
        str(article.calendar(site.zone)),
        _BETWEEN.join(stated.tags),
        source,
        _BETWEEN.join(article.aliases),
        _written(stated, article.words),
    )
    return record, article


def lister(site: Site, vocabularies: Vocabularies) -> Callable[[Listing], Filed]:
    """What makes an article's entry for the catalog of a record's fields (all but the facts)."""
    context = _short((site.lang, site.timezone))

    @cache
    def term(word: str) -> tuple[Tag, bytes]:
        tag = vocabularies.tag(word)
        return tag, _short(tag)

    @cache
    def publication(reference: str) -> tuple[Source | None, bytes]:
        name, _, url = reference.partition(_BETWEEN)
        source = vocabularies.source(SourceReference(name, url or None)) if name else None
        return source, context + _short(source)

    parse = cache(PartialDate.parse)

    def listed(row: Listing) -> Filed:
        path, digest, _is_draft, id_, name, moment, begins, period, words, reference, aliases = row
        terms = {tag.slug: (tag, mark) for tag, mark in map(term, words.split(_BETWEEN))} if words else {}
        source, mark = publication(reference)
        return Filed(
            path,
            b"".join((digest, mark, *[mark for _, mark in terms.values()])),
            slug_of(path),
            id_,
            name,
            moment,
            begins,
            parse(period),
            tuple([tag for tag, _ in terms.values()]),
            source,
            tuple(aliases.split(_BETWEEN)) if aliases else (),
        )

    return listed


def open_article(filed: Filed, facts: str, raw: bytes, site: Site, vocabularies: Vocabularies) -> Article:
    """The article itself, out of its record's facts and its file's bytes."""
    body = split(decoded(raw, filed.path), filed.path).body
    stated, words = _read(facts)
    article = read_article(filed.path, Document(stated, body, 1), site, vocabularies, words)
    return article.bearing(filed.tags, filed.source)


def _short(value: object) -> bytes:
    return blake2b(repr(value).encode(), digest_size=12).digest()


def _written(stated: FrontMatter, words: int) -> str:
    source, summary = stated.source, stated.summary
    values = (
        stated.id, stated.title, str(stated.date) if stated.date else None,
        stated.added.isoformat() if stated.added else None, source and (source.name, source.url), stated.url,
        stated.author, stated.agency, stated.lang, stated.tags, summary and (summary.text, summary.lang),
        stated.note, stated.draft, stated.aliases, stated.review, stated.order, words,
    )  # fmt: skip
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _read(facts: str) -> tuple[FrontMatter, int]:
    (id_, title, date, added, source, url, author, agency, lang, tags, summary, note, draft, aliases, review,
     order, words) = json.loads(facts)  # fmt: skip
    stated = FrontMatter(
        id=id_,
        title=title,
        date=PartialDate.parse(date) if date else None,
        added=datetime.fromisoformat(added) if added else None,
        source=SourceReference(*source) if source else None,
        url=url,
        author=tuple(author),
        agency=agency,
        lang=lang,
        tags=tuple(tags),
        summary=Summary(*summary) if summary else None,
        note=note,
        draft=draft,
        aliases=tuple(aliases),
        review=tuple(review),
        order=order,
    )
    return stated, words
