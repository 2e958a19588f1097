"""Inputs: what the site is made from, as it stands on the disk, and what of it moved since the ledger knew.

Only stamps are asked for; a file is read when its stamp moved or is doubtful, and what has the old
bytes under a new stamp has not changed. So a checkout that touches every file costs its reading, no more.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from sitegen.engine.ledger import Ledger
from sitegen.engine.stamps import stamps
from sitegen.layout import CONTENT, FILE, PAGES, theme_shelves
from sitegen.text import digest_of


class Moved(Exception):  # noqa: N818 - no fault of anybody's: the build looks again
    """A file changed between the look at it and its reading."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found, compared with what the ledger knew."""

    stamps: dict[str, str]
    """Every input by its name, with its stamp."""
    touched: dict[str, bytes | None]
    """Those whose stamp is another, with the digest of their bytes; None where nobody has read them."""
    changed: frozenset[str]
    """Those whose bytes are others than the ledger knew, or new to it."""
    gone: frozenset[str]

    @property
    def articles(self) -> list[str]:
        """The articles' files."""
        return [path for path in self.stamps if is_article(path)]

    @property
    def pages(self) -> list[str]:
        """The pages' files."""
        return [path for path in self.stamps if path.startswith(f"{PAGES}/")]


def look(folder: Path, ledger: Ledger) -> Look:
    """Look at the inputs of the site."""
    now = time.time_ns()
    found: dict[str, str] = {}
    for name in (FILE, CONTENT):
        found.update(stamps(folder / name, name, now))
    for shelf in theme_shelves(folder):
        found.update(stamps(shelf, shelf.as_posix(), now))
    known = dict(ledger.rows("select path, stamp from files"))
    touched: dict[str, bytes | None] = {}
    changed: set[str] = set()
    for path, stamp in found.items():
        if known.get(path) == stamp != "":
            continue
        before = ledger.one("select digest from files where path = ?", path) if path in known else None
        touched[path] = _digest(folder / path) if before or not is_article(path) else None
        if before is None or touched[path] != before:
            changed.add(path)
    return Look(found, touched, frozenset(changed), frozenset(known.keys() - found.keys()))


def is_article(path: str) -> bool:
    """Whether the file is an article's."""
    return path.startswith(f"{CONTENT}/") and path.endswith(".md") and not path.startswith(f"{PAGES}/")


def _digest(path: Path) -> bytes:
    """Stands for the file's bytes; empty where there are none to read. A pipe is not waited for."""
    try:
        return digest_of(path.read_bytes()) if path.is_file() else b""
    except OSError:
        return b""
