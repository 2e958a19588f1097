"""A file of `content/` as the article or page it stands for. Bytes in, a noun out; nothing is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from sitegen.errors import Problem, SiteError
from sitegen.front_matter import Document, FrontMatter, SourceReference, read
from sitegen.markdown import count_words
from sitegen.model import Article, Markdown, Page, Site
from sitegen.source.scan import ContentFile
from sitegen.text import digest, fold, slugify
from sitegen.utf8 import decoded
from sitegen.vocabulary import Source, Sources, Tag, Tags

_PAGE_FIELDS = frozenset({"title", "lang", "summary", "draft", "aliases", "review", "order"})
_ARTICLE_ONLY = tuple(each.name for each in fields(FrontMatter) if each.name not in _PAGE_FIELDS)


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """The two vocabularies of the digest, as its articles' words are looked up in them."""

    tags: Tags
    sources: Sources

    def tag(self, word: str) -> Tag:
        """The term that a word names, by its slug as well; a word that none knows stands for itself."""
        known = self.tags.known(word)
        if known:
            return known
        found = self.tags.resolve(word)
        return next((term for term in self.tags.terms if term.slug == found.slug), found)

    def source(self, reference: SourceReference) -> Source:
        """The publication that front matter names; one that none knows stands for itself."""
        known = self.sources.known(reference.name)
        if known is None:
            key = slugify(reference.name, fallback=f"source-{digest(fold(reference.name))}")
            known = self.sources.known(key) or Source(key, reference.name)
        if reference.url:
            return replace(known, url=reference.url)
        return known


def read_document(file: ContentFile, site: Site) -> Document:
    """Read a file's front matter and body. Raises SiteError with every problem of the file."""
    return read(decoded(file.raw, file.path), file.path, site.zone)


def read_article(
    path: str, document: Document, site: Site, vocabularies: Vocabularies, words: int | None = None
) -> Article:
    """The article that a document states; its `words` where they were counted before.

    Raises SiteError where it cannot be one.
    """
    stated = document.front_matter
    problems = tuple(_article_problems(path, document))
    if problems:
        raise SiteError(*problems)
    source = vocabularies.source(stated.source) if stated.source else None
    lang = stated.lang or (source.lang if source else None) or site.lang
    tags = {tag.slug: tag for tag in map(vocabularies.tag, stated.tags)}
    return Article(
        path=path,
        slug=slug_of(path),
        id=stated.id or "",
        title=stated.title,
        lang=lang,
        body=Markdown(document.body, lang),
        words=count_words(document.body) if words is None else words,
        date=stated.date,
        added=stated.added,
        source=source,
        url=stated.url,
        authors=stated.author,
        agency=stated.agency,
        tags=tuple(tags.values()),
        summary=stated.summary.text if stated.summary else "",
        summary_lang=(stated.summary.lang if stated.summary else None) or lang,
        note=Markdown(stated.note, site.lang) if stated.note else None,
        draft=stated.draft,
        aliases=stated.aliases,
        review=stated.review,
    )


def read_page(path: str, document: Document, site: Site) -> Page:
    """The page that a document states. Raises SiteError where it cannot be one."""
    stated = document.front_matter
    problems = tuple(
        document.problem(path, name, f"a page has no {name}", "remove the line")
        for name in _ARTICLE_ONLY
        if getattr(stated, name)
    )
    if problems:
        raise SiteError(*problems)
    lang = stated.lang or site.lang
    return Page(
        path=path,
        slug=slug_of(path),
        title=stated.title,
        lang=lang,
        body=Markdown(document.body, lang),
        summary=stated.summary.text if stated.summary else "",
        draft=stated.draft,
        aliases=stated.aliases,
        order=stated.order,
    )


def slug_of(path: str) -> str:
    """The name that a file gives its page."""
    return path.rpartition("/")[2].removesuffix(".md")


def _article_problems(path: str, document: Document) -> Iterator[Problem]:
    stated = document.front_matter
    if stated.id is None:
        yield document.problem(path, "id", "the article has no id", f"write  id: {digest(path)}")
    if stated.order:
        yield document.problem(path, "order", "order is for pages in content/pages/", "remove the line")
