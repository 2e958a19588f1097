"""Which rules a seed was read by: a digest of our own sources and of the digest's vocabularies.

A seed whose digest and rules are those of its record is not read again. The one place where the
importers look at their own files; nothing of the site is read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from sitegen.text import digest
from sitegen.vocabulary import Sources, Tags

_SUFFIXES = (".py", ".toml", ".yaml", ".txt")


def rules_version(tags: Tags, sources: Sources) -> str:
    """The version of all that decides how a seed is read, apart from the seed itself and its sidecar."""
    return digest(f"{_program()}\n{tags.terms!r}\n{sources.publications!r}")


@cache
def _program() -> str:
    package = files("sitegen")
    ground = (file for file in package.iterdir() if file.is_file() and file.name.endswith(".py"))
    sources = (*ground, *_below(package / "importers"))
    texts = sorted((file.name, file.read_text("utf-8")) for file in sources)
    return digest("".join(f"{name}\n{text}" for name, text in texts))


def _below(folder: Any) -> Iterator[Any]:  # noqa: ANN401 - Traversable moved between modules from 3.11 to 3.14
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _below(entry)
        elif entry.name.endswith(_SUFFIXES):
            yield entry
