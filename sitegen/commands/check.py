"""`sitegen check`: everything that would embarrass us after publishing."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from sitegen.check.run import check
from sitegen.commands.console import complain, say
from sitegen.commands.site import site_folder
from sitegen.engine.ownership import OUTPUT

EXAMPLE = """\
Examples:
  sitegen build && sitegen check
  sitegen check --json           for machines: a list of {path, line, column, what, hint, is_warning}

Warnings are what an editor may want to look at; only problems make the command fail.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--output", metavar="DIR", type=Path, help="the built site (default: output/ in the site)"
    )
    parser.add_argument("--json", action="store_true", help="a list for machines, on standard output")


def run(arguments: argparse.Namespace) -> bool:
    """Look the site over, and show what was found."""
    folder = site_folder(arguments)
    problems = check(folder, arguments.output or folder / OUTPUT)
    if arguments.json:
        say(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2))
    elif problems:
        complain(problems)
    else:
        say("all is well")
    return not all(problem.is_warning for problem in problems)
