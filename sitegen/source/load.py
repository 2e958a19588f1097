"""From the folder `content/` to the catalog: scan, read, index, and one report of all that is wrong.

One bad article never hides the others: every file is read before anything is raised.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, TypeVar

from sitegen.errors import Problem, SiteError, problem_order
from sitegen.front_matter import Document
from sitegen.model import Article, Catalog, Page, Site
from sitegen.source.catalog import index
from sitegen.source.claims import claim_problems
from sitegen.source.pictures import open_picture
from sitegen.source.read import Vocabularies, read_article, read_document, read_page
from sitegen.source.scan import ContentFile, Scan, scan
from sitegen.utf8 import decoded
from sitegen.vocabulary import Sources, Tags
from sitegen.vocabulary_files import read_sources, read_tags

Read = TypeVar("Read")
Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, slots=True)
class Content:
    """All that could be read of `content/`, and all that is wrong with it."""

    catalog: Catalog
    vocabularies: Vocabularies
    documents: dict[str, Document]
    """By path, drafts included."""
    problems: tuple[Problem, ...]


def load(folder: Path, site: Site, *, drafts: bool) -> Catalog:
    """The catalog of the site in `folder`, with or without its drafts.

    Raises SiteError with every problem of every file.
    """
    content = survey(folder, site, drafts=drafts)
    if content.problems:
        raise SiteError(*content.problems)
    return content.catalog


def survey(folder: Path, site: Site, *, drafts: bool) -> Content:
    """Read the content of the site past its problems. Raises SiteError only where there is no `content/`."""
    return _read(scan(folder), site, drafts=drafts)


def _read(found: Scan, site: Site, *, drafts: bool) -> Content:
    faults = _Faults(list(found.problems))
    tags = faults.collected(_read_tags, found.tags) if found.tags else None
    sources = faults.collected(_read_sources, found.sources) if found.sources else None
    vocabularies = Vocabularies(tags or Tags(), sources or Sources())
    documents: dict[str, Document] = {}
    articles: list[Article] = []
    pages: list[Page] = []
    for file in (*found.articles, *found.pages):
        if document := faults.collected(read_document, file, site):
            documents[file.path] = document
    for file in found.articles:
        document = documents.get(file.path)
        article = document and faults.collected(read_article, file.path, document, site, vocabularies)
        if article and (drafts or not article.draft):
            articles.append(article)
    for file in found.pages:
        document = documents.get(file.path)
        page = document and faults.collected(read_page, file.path, document, site)
        if page and (drafts or not page.draft):
            pages.append(page)
    pictures = tuple(map(open_picture, found.pictures))
    catalog = replace(index(articles, pages, site.zone), pictures=pictures)
    problems = (*faults.problems, *claim_problems(catalog, documents))
    return Content(catalog, vocabularies, documents, tuple(sorted(problems, key=problem_order)))


def _read_tags(file: ContentFile) -> Tags:
    return read_tags(decoded(file.raw, file.path), file.path)


def _read_sources(file: ContentFile) -> Sources:
    return read_sources(decoded(file.raw, file.path), file.path)


@dataclass(frozen=True, slots=True)
class _Faults:
    problems: list[Problem]

    def collected(
        self, read: Callable[Arguments, Read], *given: Arguments.args, **named: Arguments.kwargs
    ) -> Read | None:
        """What `read` makes of the arguments; None where it raises, with its problems noted."""
        try:
            return read(*given, **named)
        except SiteError as error:
            self.problems.extend(error.problems)
            return None
