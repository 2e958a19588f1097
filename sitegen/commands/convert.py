"""`sitegen convert`: raw texts to Markdown with front matter, without a site and without a record."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sitegen.commands.console import complain, remark, say
from sitegen.errors import Problem, UsageError
from sitegen.importers.conversion import convert, convert_into

EXAMPLE = """\
Examples:
  sitegen convert clipping.txt                   to the screen
  sitegen convert clippings/ --output markdown   every file of a folder, each under its own name
  sitegen convert feeds.opml --output markdown   every entry of the saved feeds that a list names
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a raw file, or a folder of them")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="where to write (one file needs none)"
    )
    parser.add_argument(
        "--replace", action="store_true", help="write over files of that folder that say something else"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Convert one file to standard output, or all into a folder."""
    if arguments.output is None:
        if len(arguments.paths) > 1 or arguments.paths[0].is_dir():
            hint = "name a folder for the results: --output markdown"
            raise UsageError(Problem("several texts do not fit on one screen", hint))
        markdown, notices = convert(arguments.paths[0])
        sys.stdout.write(markdown)
        remark(notices)
        return False
    report = convert_into(arguments.paths, arguments.output, replace=arguments.replace)
    for file in report.written:
        say(file)
    remark(report.notices)
    complain(report.problems)
    return bool(report.problems)
