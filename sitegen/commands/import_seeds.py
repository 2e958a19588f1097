"""`sitegen import`: raw texts become articles; with `--dry-run`, only what would be stated, and why."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sitegen.commands.console import complain, has_colour, remark, say, width
from sitegen.commands.site import site_folder
from sitegen.config import load_config
from sitegen.engine.lock import site_lock
from sitegen.importers.outcome import ImportReport, Outcome
from sitegen.importers.reports.report import preview, summary, table
from sitegen.importers.run import import_seeds
from sitegen.model import Site

EXAMPLE = """\
Put raw texts into seeds/, then:
  sitegen import --dry-run          see what would be stated, kept and dropped, and why
  sitegen import                    write the articles
  sitegen import seeds/solar.txt    only this one

Importing twice changes nothing, and never undoes what you edited by hand.
"""

_NEWS = frozenset({Outcome.IMPORTED, Outcome.UPDATED, Outcome.CONFLICT})


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="raw files (default: all of seeds/)"
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing; show what would be, and why")


def run(arguments: argparse.Namespace) -> bool:
    """Import, and show what came of it."""
    folder = site_folder(arguments)
    site = load_config(folder)
    paths = arguments.paths or None
    if arguments.dry_run:
        report = import_seeds(folder, site, paths, now=datetime.now(site.zone), dry_run=True)
        say(preview(report, width(sys.stdout), colour=has_colour(sys.stdout)))
    else:
        report = take_in(folder, site, paths)
        if articles := table(report, width(sys.stdout)):
            say(articles)
        say(summary(report))
    return show_findings(report)


def take_in(
    folder: Path, site: Site, paths: Sequence[Path] | None = None, *, can_commit: bool = True
) -> ImportReport:
    """Import what is new while no other command writes; without `added` where nothing can be committed."""
    with site_lock(folder):
        return import_seeds(folder, site, paths, now=datetime.now(site.zone) if can_commit else None)


def has_news(report: ImportReport) -> bool:
    """Whether an import made or changed an article, or met an edit by hand that it had to leave alone."""
    return any(seed.outcome in _NEWS for seed in report.seeds)


def show_findings(report: ImportReport) -> bool:
    """Show what people should know of an import; whether any of it is a problem."""
    remark(report.notices)
    complain(report.problems)
    return bool(report.problems)
