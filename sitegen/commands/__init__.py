"""The verbs, in the order in which people meet them. Each is one module here."""

from __future__ import annotations

import argparse
from typing import NamedTuple, Protocol


class Verb(NamedTuple):
    """One entry of the table."""

    name: str
    module: str
    summary: str


class Command(Protocol):
    """What the module of a verb offers."""

    EXAMPLE: str
    """Shown below the verb's help."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the verb's arguments."""

    def run(self, arguments: argparse.Namespace) -> bool:
        """Do it. Returns whether problems were found and shown; raises SiteError where it cannot be done."""


VERBS = (
    Verb("init", "init", "start a digest in a new folder, ready to build"),
    Verb("import", "import_seeds", "make articles in content/ from the raw texts in seeds/"),
    Verb("new", "new", "write an empty article, for what is not imported"),
    Verb("build", "build", "import what is new, then bring output/ up to date"),
    Verb("serve", "serve", "show the site in the browser, and again after every change"),
    Verb("check", "check", "find everything that would embarrass us after publishing"),
    Verb("theme", "theme", "try a theme on everything that might break it"),
    Verb("tags", "tags", "show words that articles offer as tags, and accept one"),
    Verb("explain", "explain", "say where each fact of an article comes from"),
    Verb("convert", "convert", "turn raw texts into Markdown, without any site"),
)
