"""Where each fact of an article comes from: its record, told to a person, beside what the article says today.

The raw text is shown passage by passage where the seed is still there; where it is gone, the record tells
what was left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields
from datetime import UTC
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from sitegen import front_matter
from sitegen.errors import Problem, SiteError, nearest
from sitegen.front_matter import FrontMatter
from sitegen.importers.assemble import spoken
from sitegen.importers.draft import Span
from sitegen.importers.kinds import KINDS
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.reading import raw_seed
from sitegen.importers.records import record_reading
from sitegen.importers.records.content_files import ContentFolder, record_path
from sitegen.importers.records.corrections import apply
from sitegen.importers.records.places import shortened
from sitegen.importers.records.provenance import Identification, Record
from sitegen.importers.reports.fact_lines import dropped_rows, facts, heading
from sitegen.importers.reports.marked import KEY, facts_by_line, marked
from sitegen.layout import SOURCES_FILE, TAGS_FILE
from sitegen.vocabulary_files import read_sources, read_tags

_OWN = frozenset({"id", "added", "review", "order"})
"""Fields that say nothing about where an article comes from."""


def explain(folder: Path, target: str, width: int = 100, *, colour: bool = False) -> str:
    """Where each fact of an article comes from, and what of its raw text was left out.

    `target` names it by path, slug, id, address or seed. Raises SiteError where none is meant.
    """
    content = ContentFolder(folder)
    seed, known = _meant(content, target)
    path = record_path(seed)
    record = record_reading.read(content.read(path), path)
    generated = record_reading.as_generated(record, path, UTC).front_matter
    article = _article(content, known)
    today = front_matter.read(content.read(article), article, UTC).front_matter if article else generated
    lines = [
        heading(article or f"{known.article} (deleted by hand)", colour=colour),
        f"  id {known.id}, from {seed}, recorded in {path}",
        *_facts(record, generated, today, width, colour=colour),
    ]
    if shown := list(_raw_text(content, seed, record, width, colour=colour)):
        return "\n".join((*lines, *shown))
    lines += [
        heading(f"dropped: {len(record.dropped) + record.unlisted}", colour=colour),
        *dropped_rows(record.dropped, width, colour=colour),
    ]
    return "\n".join(lines + [f"  … and {record.unlisted} more"] * bool(record.unlisted))


def _raw_text(
    content: ContentFolder, seed: str, record: Record, width: int, *, colour: bool
) -> Iterator[str]:
    """The seed, every passage marked; nothing where it is gone or cannot be read any more."""
    known = record.identification
    try:
        raw = raw_seed(content.folder, seed, KINDS)
        if raw is None:
            return
        tags, sources = read_tags(content.read(TAGS_FILE)), read_sources(content.read(SOURCES_FILE))
        opened = raw.opened()
    except SiteError:
        return

    def amend(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return apply(text, spans, known.corrections).spans

    spans = opened.read(tags, sources, amend).spans
    has_changed = known.digest != raw.fingerprint(known.corrections)
    note = " (it has changed since it was imported)" if has_changed else ""
    yield heading(f"{seed}{note}", colour=colour)
    yield f"  {KEY}"
    yield from marked(opened.text, spans, facts_by_line(record.statements), width, colour=colour)


def _facts(
    record: Record, generated: FrontMatter, today: FrontMatter, width: int, *, colour: bool
) -> Iterator[str]:
    """What was read and what was written by hand, in the order of the front matter."""
    read = {statement.field: statement for statement in record.statements}
    edited = {}
    for field in fields(FrontMatter):
        before, now = getattr(generated, field.name), getattr(today, field.name)
        if before != now and field.name not in _OWN:
            edited[field.name] = spoken(now)
            if field.name not in read:
                del edited[field.name]
                read[field.name] = Statement(field.name, spoken(now), "stated", (Ground("written by hand"),))
    order = [field.name for field in fields(FrontMatter)]
    statements = sorted(read.values(), key=lambda statement: order.index(statement.field))
    return facts(statements, edited, width, colour=colour)


def _meant(content: ContentFolder, target: str) -> tuple[str, Identification]:
    """The seed and the article that a person means."""
    asked = _spellings(content.folder, target)
    slugs = []
    for seed, known in content.records():
        if isinstance(known, SiteError):
            if asked & {seed, record_path(seed)}:
                raise known
            continue
        article = _article(content, known) or known.article
        slug = PurePosixPath(article).stem
        slugs.append(slug)
        names = {
            seed,
            PurePosixPath(seed).name,
            record_path(seed),
            article,
            slug,
            f"articles/{slug}",
            known.id,
        }
        if asked & names:
            return seed, known
    article = next((path for path in sorted(asked) if content.has(path)), "")
    if article:
        hint = "nothing is recorded of articles that were written by hand"
        raise SiteError(Problem("no import made this article", hint, article))
    near = next((slug for slug in slugs if target in slug), None) or nearest(target, slugs)
    hint = (
        f"did you mean {near}?"
        if near
        else "name an article by its file, slug, id or address, or by its seed"
    )
    raise SiteError(Problem(f"no imported article is called {shortened(target, 80)}", hint))


def _spellings(folder: Path, target: str) -> set[str]:
    """What a person may have meant: a path from here, from the site's folder, an address, a name."""
    path = (
        urlsplit(target).path.strip("/") if "://" in target or target.startswith("/") else target.strip("/")
    )
    spellings = {target, path, "/".join(path.split("/")[-2:])}
    with suppress(ValueError):
        spellings.add(Path(target).absolute().relative_to(folder.absolute()).as_posix())
    return spellings


def _article(content: ContentFolder, known: Identification) -> str | None:
    """Where the article stands now; None where it was deleted."""
    return known.article if content.has(known.article) else content.with_id(known.id)
