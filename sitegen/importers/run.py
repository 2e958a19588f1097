"""An import run: raw files in, articles and their provenance out; single files also without a site.

The importers' way in for the command line. New kinds of raw input are one module and one line in READERS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from sitegen import front_matter
from sitegen.errors import Problem, SiteError
from sitegen.importers import addressing
from sitegen.importers.assemble import Identity, assemble
from sitegen.importers.decode import decode
from sitegen.importers.draft import Draft
from sitegen.importers.intake import Intake
from sitegen.importers.outcome import ConversionReport, ImportReport, SeedReport
from sitegen.importers.read_text import read_text
from sitegen.importers.reading import Terms
from sitegen.importers.records.content_files import ContentFolder
from sitegen.importers.seed_files import SEEDS, find_seeds, raw_files, read_bytes
from sitegen.importers.sidecar import Sidecar
from sitegen.importers.version import rules_version
from sitegen.model import Site
from sitegen.vocabulary import Sources, Tags
from sitegen.vocabulary_files import SOURCES_FILE, TAGS_FILE, read_sources, read_tags

READERS: Mapping[str, Callable[..., Draft]] = MappingProxyType({".txt": read_text})
"""How each kind of raw file is read, by its suffix."""


def import_seeds(
    folder: Path,
    site: Site,
    paths: Sequence[Path] | None = None,
    *,
    now: datetime | None,
    dry_run: bool = False,
) -> ImportReport:
    """Bring `content/` up to date with `seeds/`, or with the seeds at `paths` alone.

    `now` is written as `added` into new articles; None (a machine that cannot commit) leaves it out.
    With `dry_run` nothing is written. Seeds that have not changed are left alone, unless it is a dry run
    or they are named. One bad seed never stops the others: what keeps one from being imported stands in
    the report's problems. Raises SiteError where the vocabularies cannot be read.
    """
    content = ContentFolder(folder, dry_run)
    tags, sources = _vocabularies(content)
    found = find_seeds(folder, paths, READERS)
    moment = now.astimezone(site.zone).replace(microsecond=0) if now else None
    rules = rules_version(tags, sources)
    is_forced = dry_run or paths is not None
    terms = Terms(site, tags, sources, READERS, rules, content.remembered(), moment, is_forced)
    intake = Intake(terms, content)
    problems = list(found.problems)
    reports: list[SeedReport] = []
    has_read_all = paths is None and now is not None
    for seed in found.seeds:
        try:
            reports.append(intake.take(seed))
        except SiteError as error:
            problems += error.problems
            has_read_all = has_read_all and not intake.knows(seed)
    if has_read_all and not intake.is_settled:
        content.remember(rules)
    return ImportReport(
        seeds=tuple(reports),
        problems=tuple(problems),
        notices=(*found.notices, *intake.notices),
        written=tuple(content.written),
        has_seeds_folder=(folder / SEEDS).is_dir(),
    )


def convert(path: Path) -> str:
    """One raw file as Markdown with front matter; nothing is recorded. Raises SiteError."""
    raw_files(path, READERS)
    text = decode(read_bytes(path, str(path)), str(path)).text
    tags, sources = Tags(), Sources()
    draft = READERS[path.suffix.casefold()](text, tags=tags, sources=sources)
    identity = Identity(addressing.mint(text))
    assembled = assemble(draft, text, identity, sidecar=Sidecar(), tags=tags, sources=sources)
    return front_matter.write(assembled.front_matter, assembled.body)


def convert_into(paths: Sequence[Path], output: Path) -> ConversionReport:
    """Convert each raw file, and each file of a folder, into `output` under its own stem.

    One bad file never stops the others. Of two files with one stem the first is converted.
    """
    problems: list[Problem] = []
    taken: dict[str, Path] = {}
    for path in paths:
        try:
            files = raw_files(path, READERS)
        except SiteError as error:
            problems += error.problems
            continue
        for file in files:
            if (owner := taken.setdefault(file.stem, file)) is not file:
                hint = "convert the two into different folders"
                problems.append(Problem(f"has the same name as {owner}", hint, str(file)))
    written = []
    for stem, file in taken.items():
        target = output / f"{stem}.md"
        try:
            markdown = convert(file)
            output.mkdir(parents=True, exist_ok=True)
            target.write_text(markdown, "utf-8", newline="\n")
        except SiteError as error:
            problems += error.problems
        except OSError as error:
            problems.append(
                Problem(f"could not be written: {error.strerror}", "choose another folder", str(target))
            )
        else:
            written.append(str(target))
    return ConversionReport(tuple(written), tuple(problems))


def _vocabularies(content: ContentFolder) -> tuple[Tags, Sources]:
    problems: list[Problem] = []
    tags, sources = Tags(), Sources()
    try:
        tags = read_tags(content.read(TAGS_FILE))
    except SiteError as error:
        problems += error.problems
    try:
        sources = read_sources(content.read(SOURCES_FILE))
    except SiteError as error:
        problems += error.problems
    if problems:
        raise SiteError(*problems)
    return tags, sources
