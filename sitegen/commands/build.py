"""`sitegen build`: the two halves in turn, raw texts to articles and articles to the site."""

from __future__ import annotations

import argparse
import gc
import time
from pathlib import Path

from sitegen.commands.console import say
from sitegen.commands.progress import progress_bar
from sitegen.commands.site import site_folder
from sitegen.engine.build import build, check_request

EXAMPLE = """\
Examples:
  sitegen build                                            into output/
  sitegen build --base-url https://example.org/digest/     for another address
  sitegen build --output /var/www/digest                   into another folder

Only files that differ are written, files that are no longer part of the site are removed, and a
folder that sitegen did not make is refused. Nothing is written while an article has a fault.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--base-url", metavar="URL", help="where the site is published, instead of sitegen.yaml's"
    )
    parser.add_argument(
        "--output", metavar="DIR", type=Path, help="where to build (default: output/ in the site)"
    )
    parser.add_argument("--drafts", action="store_true", help="show drafts as well")
    parser.add_argument(
        "--clean", action="store_true", help="write every file anew, trusting none that is there"
    )
    parser.add_argument(
        "--jobs", metavar="N", type=_number, help="how many processes may work (default: one a core)"
    )
    parser.add_argument("--explain", action="store_true", help="say of every file why it was made anew")
    parser.add_argument("--no-import", action="store_true", help="leave seeds/ alone")
    parser.add_argument(
        "--deploy",
        action="store_true",
        help="for a machine that cannot commit: new articles get no `added`, and are named",
    )
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="name every file written or removed, and why"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Import, build, and say what was done."""
    start = time.perf_counter()
    gc.set_threshold(100_000)  # a build makes many records and next to no cycles
    folder = site_folder(arguments)
    check_request(folder, base_url=arguments.base_url, output=arguments.output)
    has_problems = False if arguments.no_import else _import(folder, can_commit=not arguments.deploy)
    report = build(
        folder,
        base_url=arguments.base_url,
        output=arguments.output,
        drafts=arguments.drafts,
        clean=arguments.clean,
        jobs=arguments.jobs,
        progress=progress_bar(start),
    )
    if arguments.explain:
        for sentence in report.sentences():
            say(sentence)
    elif arguments.verbose:
        for line in report.details():
            say(line)
    say(report.line(time.perf_counter() - start))
    return has_problems


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one process has to work")
    return number


def _import(folder: Path, *, can_commit: bool) -> bool:
    """Import what is new and say so, if anything is; whether there were problems."""
    # Half of the program, which a build of the site alone need not wait for.
    from sitegen.commands.import_seeds import has_news, show_findings, take_in  # noqa: PLC0415
    from sitegen.config import load_config  # noqa: PLC0415
    from sitegen.importers.reports.report import summary  # noqa: PLC0415

    report = take_in(folder, load_config(folder), can_commit=can_commit)
    if has_news(report):
        say(summary(report))
    if report.written and not can_commit:
        say("awaiting a commit: run `sitegen import` on your own machine and commit what it writes:")
        for file in report.written:
            say(f"  {file}")
    return show_findings(report)
