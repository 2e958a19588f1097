"""Who claims which address: no two files of `content/` may ask for the same, nor for one of the site's own.

The plan refuses two outputs with one address as well; here the fault is found where a person can mend it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sitegen import urls
from sitegen.errors import Problem
from sitegen.front_matter import Document
from sitegen.model import Catalog, Listed, Page
from sitegen.urls import Url

_OWN_PAGES = (urls.FRONT, urls.ABOUT_FEEDS, urls.TAGS, urls.SOURCES, urls.ARCHIVE, urls.NOT_FOUND)
_OWN_FOLDERS = frozenset(
    {"articles", "tags", "sources", "feeds", "pictures", "archive", "assets", "editions", "search", "404"}
)
"""First parts of addresses that pages of `content/pages/` leave to the site."""


def claim_problems(catalog: Catalog, documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Every clash of slugs, ids and addresses; `documents`, by path, tell the places in the files."""
    yield from _shared_slugs(catalog)
    yield from _shared_ids(catalog, documents)
    yield from _reserved_pages(catalog)
    yield from _taken_aliases(catalog, documents)


def _shared_slugs(catalog: Catalog) -> Iterator[Problem]:
    if len({article.slug for article in catalog.articles}) == len(catalog.articles):
        return
    owners: dict[str, str] = {}
    for article in sorted(catalog.articles, key=lambda article: article.path):
        owner = owners.setdefault(article.slug, article.path)
        if owner != article.path:
            what = f"the address {urls.article(article.slug).path} is that of {owner} already"
            yield Problem(what, "rename one of the two files", article.path)


def _shared_ids(catalog: Catalog, documents: Mapping[str, Document]) -> Iterator[Problem]:
    if len({article.id for article in catalog.articles}) == len(catalog.articles):
        return
    owners: dict[str, str] = {}
    for article in sorted(catalog.articles, key=lambda article: article.path):
        owner = owners.setdefault(article.id, article.path)
        if owner != article.path:
            what, hint = f'the id "{article.id}" is that of {owner} already', "give the newer one another id"
            yield documents[article.path].problem(article.path, "id", what, hint)


def _reserved_pages(catalog: Catalog) -> Iterator[Problem]:
    for page in catalog.pages:
        is_year = len(page.slug) == len("2025") and page.slug.isdigit()
        if is_year or page.slug in _OWN_FOLDERS:
            what = f"the address {urls.page(page.slug).path} belongs to the site itself"
            yield Problem(what, "rename the file", page.path)


def _taken_aliases(catalog: Catalog, documents: Mapping[str, Document]) -> Iterator[Problem]:
    nouns: list[Listed | Page] = [*catalog.articles, *catalog.pages]
    nouns.sort(key=lambda noun: noun.path)
    if not any(noun.aliases for noun in nouns):
        return
    owners = dict(_claimed(catalog))
    folders = {folder for file in owners for folder in _folders(file)}
    for noun in nouns:
        for item, alias in enumerate(noun.aliases):
            file = Url(alias).file
            blocking = next((above for above in _folders(file) if above in owners), file)
            owner = owners.get(blocking) or ("a folder of the site" if file in folders else "")
            if owner:
                what, hint = f"the old address {alias} is taken by {owner}", "remove it from aliases"
                yield documents[noun.path].problem(noun.path, "aliases", what, hint, item)
            else:
                owners[file] = noun.path
                folders.update(_folders(file))


def _claimed(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Files of the output, with who asks for each."""
    for url in _OWN_PAGES:
        yield url.file, "the site itself"
    for shelf in catalog.shelves:
        yield urls.period(shelf.period).file, "the archive"
        yield f"{shelf.period.year:04}/index.html", "the archive"
    for tagged in catalog.tags:
        yield urls.tag(tagged.tag.slug).file, f'the tag "{tagged.tag.name}"'
    for sourced in catalog.sources:
        yield urls.source(sourced.source.key).file, f'the source "{sourced.source.name}"'
    for page in catalog.pages:
        yield urls.page(page.slug).file, page.path
    for article in catalog.articles:
        yield urls.article(article.slug).file, article.path


def _folders(file: str) -> Iterator[str]:
    while file := file.rpartition("/")[0]:
        yield file
