"""`sitegen new`: an empty article, with an id that stays and the moment it was added."""

from __future__ import annotations

import argparse
import secrets
from datetime import datetime
from pathlib import Path

from sitegen.commands.console import say
from sitegen.commands.site import site_folder
from sitegen.config import load_config
from sitegen.errors import Problem, UsageError
from sitegen.text import digest, printable, slugify
from sitegen.yaml_writing import double_quoted

EXAMPLE = """\
Example:
  sitegen new "Ce que j'ai retenu de la semaine"
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("title", metavar="TITLE", nargs="+", help="the article's title")


def run(arguments: argparse.Namespace) -> bool:
    """Write the article, and say where it is."""
    folder = site_folder(arguments)
    site = load_config(folder)
    title = " ".join(printable(" ".join(arguments.title)).split())
    if not title:
        raise UsageError(Problem("the title is empty", 'write it in quotes: sitegen new "A title"'))
    slug = slugify(title, fallback=f"article-{digest(title)}")
    added = datetime.now(site.zone).replace(microsecond=0)
    _refuse_second(folder, slug)
    path = folder / "content" / f"{added:%Y}" / f"{added:%m}" / f"{slug}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(_article(title, added, site.lang))
    say(path.relative_to(folder).as_posix())
    return False


def _article(title: str, added: datetime, lang: str) -> str:
    return (
        f"---\nid: {double_quoted(secrets.token_hex(6))}\ntitle: {double_quoted(title)}\n"
        f"added: {added.isoformat()}\nlang: {lang}\n---\n\n"
    )


def _refuse_second(folder: Path, slug: str) -> None:
    """Refuse a name that an article has: the name is the address, for ever."""
    for path in sorted((folder / "content").glob(f"*/*/{slug}.md")):
        name = path.relative_to(folder).as_posix()
        raise UsageError(Problem(f"{name} is there already", "edit that one, or choose another title"))
