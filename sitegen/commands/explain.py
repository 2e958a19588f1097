"""`sitegen explain`: where each fact of an article comes from."""

from __future__ import annotations

import argparse
import sys

from sitegen.commands.console import has_colour, say, width
from sitegen.commands.site import site_folder
from sitegen.importers.reports.explain import explain

EXAMPLE = """\
Examples:
  sitegen explain content/2026/11/solar.md   an article by its file
  sitegen explain solar                      or by its name in addresses, its id, its raw text
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("target", metavar="ARTICLE", help="its file, name, id, address or raw text")


def run(arguments: argparse.Namespace) -> bool:
    """Show the provenance of one article."""
    folder = site_folder(arguments)
    say(explain(folder, arguments.target, width(sys.stdout), colour=has_colour(sys.stdout)))
    return False
