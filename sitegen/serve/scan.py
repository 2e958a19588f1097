"""Scan: what the inputs of a site are right now, cheaply enough to ask again and again.

A file is read only if its size or time moved, or is too young to be trusted: two saves within one tick
of the disk's clock look alike. Output, caches, hidden files and editors' litter are no inputs.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("content", "seeds", "themes")
CONFIGURATION = "sitegen.yaml"

_RACY = 2_000_000_000
"""Nanoseconds within which a second write may leave the time as it was (two seconds on FAT)."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One file as it was at a scan."""

    size: int
    modified: int
    """In nanoseconds."""
    digest: bytes
    is_settled: bool
    """Whether size and time alone will tell the next change."""


def scan(folder: Path, before: dict[Path, Seen]) -> dict[Path, Seen]:
    """The input files of the site; those that look as they did `before` are not read again."""
    now = time.time_ns()
    seen: dict[Path, Seen] = {}
    for path in _files(folder):
        try:
            status = path.stat()
            old = before.get(path)
            if old and old.is_settled and (old.size, old.modified) == (status.st_size, status.st_mtime_ns):
                seen[path] = old
            elif stat.S_ISREG(status.st_mode):
                is_settled = status.st_mtime_ns < now - _RACY
                seen[path] = Seen(status.st_size, status.st_mtime_ns, _digest(path), is_settled)
        except OSError:  # gone, or not ours to read, between two looks; the build says what matters
            continue
    return seen


def is_litter(name: str) -> bool:
    """Whether a file or folder of this name is an editor's or a system's own affair."""
    return (
        name.startswith((".", "~$", "___jb_"))
        or name.endswith(("~", ".swp", ".swx", ".tmp"))
        or name == "4913"
    )


def _files(folder: Path) -> Iterator[Path]:
    yield folder / CONFIGURATION
    for name in FOLDERS:
        for parent, folders, files in os.walk(folder / name):
            folders[:] = [child for child in folders if not is_litter(child)]
            yield from (Path(parent, file) for file in files if not is_litter(file))


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").digest()
