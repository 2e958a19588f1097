"""Intake: bring what the ledger keeps of the articles up to date, and answer the catalog.

Only files that changed are parsed. Where anything at all is wrong, everything is read as if there were no
ledger, so that people are told the same as after a clean build: all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from sitegen.engine.digest import Digests
from sitegen.engine.inputs import Look, Moved, is_article
from sitegen.engine.ledger import Ledger
from sitegen.errors import SiteError
from sitegen.layout import CONTENT, SOURCES_FILE, TAGS_FILE
from sitegen.markdown import to_html
from sitegen.model import Catalog, Page, Site
from sitegen.source.catalog import index
from sitegen.source.claims import claim_problems
from sitegen.source.filing import Record, file_article, lister
from sitegen.source.load import load
from sitegen.source.pictures import FiledPicture, is_picture
from sitegen.source.read import Vocabularies, read_document, read_page
from sitegen.source.scan import ContentFile, is_welcome
from sitegen.utf8 import decoded
from sitegen.vocabulary import Sources, Tags
from sitegen.vocabulary_files import read_sources, read_tags

_LISTED = """
select path, digest, is_draft, id, name, moment, begins, period, tags, source, aliases from articles
where ? or not is_draft
"""


def refuse_strangers(folder: Path, found: Look) -> None:
    """Raise SiteError, without its problems, where `content/` holds what is not to be read, or is no folder.

    Articles are left out: each is asked after when it is read.
    """
    others = (path for path in found.stamps if path.startswith(f"{CONTENT}/") and not is_article(path))
    if not (folder / CONTENT).is_dir() or not all(is_welcome(folder, path) for path in others):
        raise SiteError


def read_vocabularies(folder: Path, found: Look) -> Vocabularies:
    """The site's two vocabularies. Raises SiteError where one is faulty."""
    tags = read_tags(_text(folder, TAGS_FILE)) if TAGS_FILE in found.stamps else Tags()
    sources = read_sources(_text(folder, SOURCES_FILE)) if SOURCES_FILE in found.stamps else Sources()
    return Vocabularies(tags, sources)


def stale_articles(found: Look, ledger: Ledger, way: bytes) -> list[str]:
    """The articles to be parsed: those that changed; all of them where they are read another way now."""
    if ledger.note("way of reading") != way:
        return found.articles
    return sorted(path for path in found.changed if is_article(path))


def way_of_reading(digests: Digests, site: Site) -> bytes:
    """Stands for all, besides its file, that decides what is kept of an article."""
    return digests.of(("way of reading", site.timezone))


@dataclass(frozen=True, slots=True)
class Desk:
    """What the reading of articles needs."""

    folder: Path
    site: Site
    vocabularies: Vocabularies
    version: bytes


class Read(NamedTuple):
    """An article's file, read: what is to be kept of it."""

    record: Record
    body: bytes
    """The key of its body."""
    html: str


def reading(desk: Desk) -> Callable[[Sequence[str]], list[Read]]:
    """Open a place where articles are read and their bodies rendered.

    The work raises SiteError, without its problems, at the first fault.
    """
    digests = Digests(desk.version)

    def read(paths: Sequence[str]) -> list[Read]:
        return [_read(path, desk, digests) for path in paths]

    return read


def _read(path: str, desk: Desk, digests: Digests) -> Read:
    if not is_welcome(desk.folder, path):
        raise SiteError
    file = ContentFile(path, (desk.folder / path).read_bytes())
    record, article = file_article(file, desk.site, desk.vocabularies)
    body = article.body
    return Read(record, digests.of(body), to_html(body.text, body.lang))


def keep(ledger: Ledger, read: Sequence[Read]) -> None:
    """Keep what was read."""
    rows = [article.record for article in read]
    ledger.change("insert or ignore into bodies values (?, ?)", ((body, html) for _, body, html in read))
    ledger.change(
        "replace into articles values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (row[:-1] for row in rows)
    )
    ledger.change("replace into facts values (?, ?)", ((row.path, row.facts) for row in rows))


def forget(ledger: Ledger, paths: Iterable[str]) -> None:
    """Forget these files."""
    rows = [(path,) for path in paths]
    if rows:
        ledger.change("delete from articles where path = ?", rows)
        ledger.change("delete from facts where path = ?", rows)
        ledger.change("delete from files where path = ?", rows)


def catalog(
    folder: Path, found: Look, ledger: Ledger, site: Site, vocabularies: Vocabularies, *, drafts: bool
) -> Catalog:
    """The catalog, its articles unopened. Raises SiteError with every problem of the content."""
    listed = lister(site, vocabularies)
    articles = [listed(row) for row in ledger.rows(_LISTED, (drafts,))]
    pages = (page for page in _pages(folder, found, site) if drafts or not page.draft)
    whole = replace(index(articles, pages, site.zone), pictures=tuple(_pictures(found, ledger)))
    try:
        is_sound = not any(claim_problems(whole, {}))
    except KeyError:  # a problem that wants to name its place in a file, of which none was kept
        is_sound = False
    return whole if is_sound else load(folder, site, drafts=drafts)


def _pages(folder: Path, found: Look, site: Site) -> Iterable[Page]:
    for path in found.pages:
        file = ContentFile(path, (folder / path).read_bytes())
        yield read_page(path, read_document(file, site), site)


def _pictures(found: Look, ledger: Ledger) -> Iterable[FiledPicture]:
    for path in sorted(filter(is_picture, found.stamps)):
        digest = found.touched.get(path) or ledger.one("select digest from files where path = ?", path)
        if not digest:
            raise Moved(path)
        yield FiledPicture(path, digest)


def _text(folder: Path, path: str) -> str:
    return decoded((folder / path).read_bytes(), path)
