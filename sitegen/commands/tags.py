"""`sitegen tags`: words that articles offer for tags.yaml, and one of them accepted into it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sitegen.commands.console import say, width
from sitegen.commands.site import site_folder
from sitegen.engine.lock import site_lock
from sitegen.errors import Problem, UsageError
from sitegen.importers.reports.columns import fitted
from sitegen.importers.tag_desk import accept_word, proposals
from sitegen.layout import TAGS_FILE

EXAMPLE = """\
Examples:
  sitegen tags                                         words that tags.yaml does not know
  sitegen tags --accept "cloud souverain"              a term of its own
  sitegen tags --accept "sovereign cloud" --as cloud-souverain
                                                       a synonym of a term that is there

Then `sitegen import` gives the tag to the articles that speak of it.
"""
_MOST = 200
_WORD, _COUNT = 28, 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--accept", metavar="WORD", help="add a word to tags.yaml")
    parser.add_argument("--as", dest="slug", metavar="SLUG", default="", help="the term that it names")


def run(arguments: argparse.Namespace) -> bool:
    """Show what is proposed, or accept a word."""
    folder = site_folder(arguments)
    if arguments.accept is None:
        if arguments.slug:
            hint = "write  sitegen tags --accept WORD --as SLUG"
            raise UsageError(Problem("--as names the term of a word that is accepted", hint))
        _show(folder)
        return False
    word = " ".join(arguments.accept.split())
    if not word:
        raise UsageError(Problem("there is no word to accept", "write  sitegen tags --accept WORD"))
    with site_lock(folder):
        accept_word(folder, word, arguments.slug)
    say(f"{word} is now in {TAGS_FILE}")
    return False


def _show(folder: Path) -> None:
    found = proposals(folder)
    room = max(width(sys.stdout) - _WORD - _COUNT - 4, 20)
    for each in found[:_MOST]:
        examples = fitted(" · ".join(each.examples), room).rstrip()
        say(f"{each.count:>{_COUNT}}  {fitted(each.word, _WORD)}  {examples}")
    if len(found) > _MOST:
        say(f"… and {len(found) - _MOST} more")
    what = f"{len(found)} word{'' if len(found) == 1 else 's'} that {TAGS_FILE} does not know"
    say(f"{what}; to add one:  sitegen tags --accept WORD" if found else f"nothing to add to {TAGS_FILE}")
