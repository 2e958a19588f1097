"""An import run: raw files in, articles and their provenance out.

The importers' way in for the command line. Which kinds of raw file are read stands in kinds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from sitegen.errors import Problem, SiteError
from sitegen.importers.intake import Intake
from sitegen.importers.kin_search import likenesses
from sitegen.importers.kinds import KINDS, SUFFIXES
from sitegen.importers.listings import follow
from sitegen.importers.outcome import ImportReport, SeedReport
from sitegen.importers.reading import RawSeed, Terms, read_raw
from sitegen.importers.records.content_files import ContentFolder
from sitegen.importers.records.corrections import Corrections
from sitegen.importers.remarks import unheard
from sitegen.importers.seed_files import SEEDS, find_seeds
from sitegen.importers.version import rules_version
from sitegen.layout import SOURCES_FILE, TAGS_FILE
from sitegen.model import Site
from sitegen.text import digest
from sitegen.vocabulary import Sources, Tags
from sitegen.vocabulary_files import read_sources, read_tags

NO_WISHES: Mapping[str, Corrections] = MappingProxyType({})
"""Nothing new decided about any line."""


def import_seeds(
    folder: Path,
    site: Site,
    paths: Sequence[Path] | None = None,
    *,
    now: datetime | None,
    dry_run: bool = False,
    wishes: Mapping[str, Corrections] = NO_WISHES,
    pictures: bool = False,
) -> ImportReport:
    """Bring `content/` up to date with `seeds/`, or with the seeds at `paths` alone.

    `now` is written as `added` into new articles; None (a machine that cannot commit) leaves it out.
    With `dry_run` nothing is written. `wishes` are lines to restore or to drop, by seed, remembered from
    then on. With `pictures` those that were saved with their page are copied. Seeds that have not changed are
    left alone, unless it is a dry run, pictures are asked for, or they are named. One bad seed never stops
    the others: what keeps one from being imported stands in the report's problems. Raises SiteError where the
    vocabularies cannot be read, or `content` is a file.
    """
    content = ContentFolder(folder, dry_run)
    content.refuse_file()
    tags, sources = _vocabularies(content)
    found = find_seeds(folder, paths, SUFFIXES)
    every = found.seeds if paths is None else find_seeds(folder, None, SUFFIXES).seeds
    found = follow(found, every, SEEDS, folder)
    moment = now.astimezone(site.zone).replace(microsecond=0) if now else None
    rules = rules_version(tags, sources)
    if site.pictures == "copy":
        rules = digest(f"{rules}\npictures")
    terms = Terms(
        site,
        tags,
        sources,
        rules,
        content.remembered(),
        moment,
        is_forced=dry_run or pictures or paths is not None,
        folder=folder,
        keeps_pictures=pictures or site.pictures == "copy",
    )
    intake = Intake(terms, content, wishes)
    problems = list(found.problems)
    reports: list[SeedReport] = []
    has_read_all = paths is None and now is not None
    for file in found.seeds:
        raws: tuple[RawSeed, ...] = ()
        try:
            raws = read_raw(file, folder, KINDS[file.file.suffix.casefold()])
            intake.expect(file.path, raws)
        except SiteError as error:
            problems += error.problems
            has_read_all = has_read_all and not intake.knows(file.path)
        for raw in raws:
            try:
                reports.append(intake.take(raw))
            except SiteError as error:
                problems += error.problems
                has_read_all = has_read_all and not intake.knows(raw.path)
    problems += intake.problems
    problems += unheard(wishes, intake.present, reports)
    notices = (*found.notices, *intake.notices, *likenesses(content, reports))
    if has_read_all and not intake.is_settled:
        content.remember(rules)
    return ImportReport(
        seeds=tuple(reports),
        problems=tuple(problems),
        notices=notices,
        written=tuple(content.written),
        has_seeds_folder=(folder / SEEDS).is_dir(),
    )


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
