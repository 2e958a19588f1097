"""`sitegen explain`: where each fact of an article comes from, or why a page was made anew."""

from __future__ import annotations

import argparse
import sys

from sitegen.commands.console import has_colour, say, width
from sitegen.commands.site import site_folder
from sitegen.engine.explain import explain_output
from sitegen.errors import SiteError
from sitegen.importers.reports.explain import explain

EXAMPLE = """\
Examples:
  sitegen explain content/2026/11/solar.md   an article by its file
  sitegen explain solar                      or by its name in addresses, its id, its raw text
  sitegen explain articles/solar/            why that page was last made, then the same
  sitegen explain tags/ia/index.html         why this one was
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "target", metavar="X", help="an article's file, name, id, address or raw text; or a page of the site"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Show what is known of a page, and the provenance of an article."""
    folder = site_folder(arguments)
    page = explain_output(folder, arguments.target)
    if page:
        say(page)
    try:
        say(explain(folder, arguments.target, width(sys.stdout), colour=has_colour(sys.stdout)))
    except SiteError:
        if not page:
            raise
    return False
