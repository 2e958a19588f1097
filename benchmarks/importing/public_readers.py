"""Everything that can read a page of a public set: the importer, the baselines, and other people's libraries.

A library that is not installed is left out. Each reader gets a page and gives a Reading; what a reader
raises counts as nothing found, as it would for the person who ran it.
"""

from __future__ import annotations

import html as markup
import logging
import re
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from baselines import BASELINES
from figures import Reader, Reading
from page_text import page_text
from public_sets import Page

PageReader = Callable[[Page], Reading]
Source = Callable[[Page], bytes]
"""What of a page a library is given."""


def readers(form: str, importer: Reader) -> dict[str, PageReader]:
    """Every reader of one form of the page: "html" as it was saved, or the "text" copied from it.

    Libraries know HTML only, so they get copied text as one paragraph for each line. The importer's reader of
    raw texts and the baselines read the copied text under both forms, its reader of saved pages only these.
    """
    found: dict[str, PageReader] = {}
    if form == "html":
        found["sitegen, HTML"] = _importer_of_pages
    found["sitegen, text"] = lambda page: importer(page.text)
    for name, body_of in BASELINES.items():
        found[f"{name}, text"] = _baseline(body_of)
    source: Source = _as_saved if form == "html" else _as_paragraphs
    for package, module, manner, make in _LIBRARIES:
        try:
            import_module(module)
            found[f"{package} {version(package)}{manner}"] = make(source)
        except (ImportError, PackageNotFoundError):
            continue
    logging.disable(logging.CRITICAL)
    return found


def _importer_of_pages(page: Page) -> Reading:
    """The importer's reader of saved pages, with empty vocabularies. Its body is Markdown (see measure)."""
    from sitegen.importers.html.read_page import open_page  # noqa: PLC0415 - its extra may be missing
    from sitegen.importers.opened import as_classified  # noqa: PLC0415 - as above
    from sitegen.vocabulary import Sources, Tags  # noqa: PLC0415 - as above

    draft = open_page(page.html, page.name).read(Tags(), Sources(), as_classified)
    return Reading(
        body=_IMAGE.sub("", draft.body),
        title=None if draft.title.certainty == "derived" else draft.title.value,
        date=str(draft.date.value) if draft.date else None,
        authors=draft.authors.value if draft.authors else (),
        source=draft.source.value if draft.source else None,
    )


_IMAGE = re.compile(r"!\[(?:[^\]\\]|\\.)*\]\([^)\s]*\)")
"""A picture is no text of the body, its description no word of it."""


def _as_saved(page: Page) -> bytes:
    return page.html


def _as_paragraphs(page: Page) -> bytes:
    paragraphs = (f"<p>{markup.escape(line)}</p>" for line in page.text.split("\n") if line.strip())
    return f"<html><head></head><body>{''.join(paragraphs)}</body></html>".encode()


def _baseline(body_of: Callable[[str], str]) -> PageReader:
    return lambda page: Reading(body=body_of(page.text))


def _trafilatura(source: Source) -> PageReader:
    from trafilatura import bare_extraction  # noqa: PLC0415 - only where it is installed

    def read(page: Page) -> Reading:
        found = bare_extraction(source(page), include_comments=False, with_metadata=True)
        if found is None:
            return Reading(body="")
        fields = found.as_dict()
        names = tuple(filter(None, (fields["author"] or "").split("; ")))
        return Reading(fields["text"] or "", fields["title"], fields["date"], authors=names)

    return read


def _trafilatura_precise(source: Source) -> PageReader:
    from trafilatura import extract  # noqa: PLC0415 - only where it is installed

    return lambda page: Reading(
        body=extract(source(page), include_comments=False, favor_precision=True) or ""
    )


def _readability(source: Source) -> PageReader:
    from readability import Document  # noqa: PLC0415 - only where it is installed

    def read(page: Page) -> Reading:
        document = Document(source(page).decode("utf-8", errors="replace"))
        body = page_text(document.summary(html_partial=True).encode("utf-8"))
        return Reading(body, title=document.short_title() or None)

    return read


def _newspaper(source: Source) -> PageReader:
    from newspaper import Article, Config  # noqa: PLC0415 - only where it is installed

    config = Config()
    config.fetch_images = False

    def read(page: Page) -> Reading:
        article = Article("http://page.invalid/", config=config)
        article.download(input_html=source(page).decode("utf-8", errors="replace"))
        article.parse()
        day = article.publish_date.date().isoformat() if article.publish_date else None
        return Reading(article.text, article.title or None, day, authors=tuple(article.authors))

    return read


_LIBRARIES: tuple[tuple[str, str, str, Callable[[Source], PageReader]], ...] = (
    ("trafilatura", "trafilatura", "", _trafilatura),
    ("trafilatura", "trafilatura", ", precise", _trafilatura_precise),
    ("readability-lxml", "readability", "", _readability),
    ("newspaper4k", "newspaper", "", _newspaper),
)
"""Distribution, module, manner of use."""
