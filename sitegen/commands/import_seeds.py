"""`sitegen import`: raw texts become articles; with `--dry-run`, only what would be stated, and why."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sitegen.commands.console import complain, has_colour, remark, say, width
from sitegen.commands.site import site_folder
from sitegen.commands.wishes import files_of, read_wishes
from sitegen.config import load_config
from sitegen.engine.lock import site_lock
from sitegen.importers.outcome import ImportReport, Outcome
from sitegen.importers.records.corrections import Corrections
from sitegen.importers.reports.report import preview, summary, table
from sitegen.importers.run import NO_WISHES, import_seeds
from sitegen.model import Site

EXAMPLE = """\
Put raw texts into seeds/, then:
  sitegen import --dry-run          see what would be stated, kept and dropped, and why
  sitegen import                    write the articles
  sitegen import seeds/solar.txt    only this one

A line judged wrongly is corrected once, and stays so when the seed or the rules change:
  sitegen import --restore seeds/solar.txt:12
  sitegen import --drop "seeds/solar.txt:Follow us on"

Importing twice changes nothing, and never undoes what you edited by hand.
"""

_NEWS = frozenset({Outcome.IMPORTED, Outcome.UPDATED, Outcome.CONFLICT})


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="raw files (default: all of seeds/)"
    )
    for verb, what in (("restore", "bring back a line that was left out"), ("drop", "leave out a line")):
        help_ = f"{what}, from now on: seeds/solar.txt:12, :12-14, or how it begins"
        parser.add_argument(f"--{verb}", metavar="SEED:LINE", action="append", default=[], help=help_)
    parser.add_argument(
        "--pictures",
        action="store_true",
        help="copy the pictures that were saved with a page, where there are any",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing; show what would be, and why")


def run(arguments: argparse.Namespace) -> bool:
    """Import, and show what came of it."""
    folder = site_folder(arguments)
    site = load_config(folder)
    paths = arguments.paths or None
    wishes = read_wishes(folder, arguments.restore, arguments.drop)
    if wishes and paths is None:
        paths = [folder / path for path in files_of(folder, wishes)]
    if arguments.dry_run:
        now = datetime.now(site.zone)
        report = import_seeds(
            folder, site, paths, now=now, dry_run=True, wishes=wishes, pictures=arguments.pictures
        )
        say(preview(report, width(sys.stdout), colour=has_colour(sys.stdout)))
    else:
        report = take_in(folder, site, paths, wishes=wishes, pictures=arguments.pictures)
        if articles := table(report, width(sys.stdout)):
            say(articles)
        say(summary(report))
    return show_findings(report)


def take_in(
    folder: Path,
    site: Site,
    paths: Sequence[Path] | None = None,
    *,
    can_commit: bool = True,
    wishes: Mapping[str, Corrections] = NO_WISHES,
    pictures: bool = False,
) -> ImportReport:
    """Import what is new while no other command writes; without `added` where nothing can be committed."""
    with site_lock(folder):
        now = datetime.now(site.zone) if can_commit else None
        return import_seeds(folder, site, paths, now=now, wishes=wishes, pictures=pictures)


def has_news(report: ImportReport) -> bool:
    """Whether an import made or changed an article, or met an edit by hand that it had to leave alone."""
    return any(seed.outcome in _NEWS for seed in report.seeds)


def show_findings(report: ImportReport) -> bool:
    """Show what people should know of an import; whether any of it is a problem."""
    remark(report.notices)
    complain(report.problems)
    return bool(report.problems)
