"""The version of the engine: a digest of all that turns the same input into the same bytes.

That is our own sources, Python, and the versions of the libraries that parse and render, which their
installers record in the names of folders; importing the libraries to ask them would cost more than a
whole build that has nothing to do.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_OTHER_ROOMS = frozenset({"importers", "serve", "check", "commands", "__pycache__"})
"""What no page is made by."""
_SOURCES = (".py", ".toml")
_LIBRARIES = re.compile(
    r"(?i)(markdown[_-]it[_-]py|mdurl|jinja2|markupsafe|pyyaml|feedgen|lxml|python[_-]dateutil|tzdata)-\d.*"
    r"\.(dist|egg)-info"
)


def engine_version() -> bytes:
    """Equal only where the same sources, libraries and Python are at work."""
    digest = blake2b(f"{sys.version}\n{sys.implementation.cache_tag}".encode(), digest_size=16)
    for path in _sources(str(_PACKAGE)):
        digest.update(f"\n{path}\n".encode())
        with open(path, "rb") as file:  # noqa: PTH123 - a hundred files at every start: this is the fast way
            digest.update(file.read())
    for name in sorted(set(_libraries())):
        digest.update(f"\n{name}".encode())
    return digest.digest()


def _sources(folder: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            if entry.name not in _OTHER_ROOMS:
                yield from _sources(entry.path)
        elif entry.name.endswith(_SOURCES):
            yield entry.path


def _libraries() -> Iterator[str]:
    for place in dict.fromkeys(sys.path):
        try:
            names = os.listdir(place or ".")  # noqa: PTH208 - as above
        except OSError:
            continue
        yield from (name for name in names if _LIBRARIES.fullmatch(name))
