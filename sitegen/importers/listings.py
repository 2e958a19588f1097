"""Lists of saved feeds among raw files: read, followed to the files they mean, and left out of what is read.

A list may name another list; each is read once, so that lists that name each other come to an end. What a
list calls a feed is kept beside the file, for entries whose feed names no publication.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sitegen.errors import Problem, SiteError
from sitegen.importers.feeds.outlines import is_list, read_outlines
from sitegen.importers.html.characters import page_text
from sitegen.importers.kinds import LISTS
from sitegen.importers.saved_feeds import Listed, resolve
from sitegen.importers.seed_files import Found, SeedFile, read_bytes

_HEAD = 1 << 15
"""Bytes of a file in which a feed says what it is."""
_LIKELY = frozenset({".xml", *LISTS})
_FEEDS = frozenset({".xml", ".rss", ".atom", ".json"})


def follow(found: Found, every: Iterable[SeedFile], root: str, within: Path | None) -> Found:
    """The raw files that were found, and those that the lists among them mean, without the lists.

    `every` are all raw files below `root` (a path written as theirs are), so that a file has the name that a
    list gives it also where the list itself was not asked for.
    """
    desk = _Desk({file.path: file for file in (*every, *found.seeds)}, root, within)
    if not desk.lists:
        return found
    read = {path: desk.read(path) for path in desk.lists}
    names = _names(read.values())
    wanted = [file.path for file in found.seeds]
    followed: dict[str, SeedFile] = {}
    for path in wanted:  # which grows while it is walked: a list adds what it means
        if path in followed:
            continue
        followed[path] = desk.files[path]
        wanted += read[path].names if path in read else ()
    seeds = [replace(file, named=names.get(path, "")) for path, file in followed.items() if path not in read]
    asked = [read[path] for path in sorted(followed) if path in read]
    return Found(
        tuple(sorted(seeds, key=lambda file: file.path)),
        (*found.problems, *(problem for each in asked for problem in each.problems)),
        (*found.notices, *(notice for each in asked for notice in each.notices)),
    )


def is_listing(file: SeedFile, within: Path | None) -> bool:
    """Whether a raw file is a list of feeds; one that cannot be read is told by whoever reads it."""
    suffix = file.file.suffix.casefold()
    if suffix not in _LIKELY:
        return False
    try:
        return suffix in LISTS or is_list(read_bytes(file.file, file.path, within))
    except SiteError:
        return False


def _names(lists: Iterable[Listed]) -> dict[str, str]:
    """What each file is called; of two lists the first by name is believed."""
    names: dict[str, str] = {}
    for each in lists:
        for path, name in each.names.items():
            names[path] = names.get(path) or name
    return names


class _Desk:
    """The raw files, and which of them are lists."""

    def __init__(self, files: Mapping[str, SeedFile], root: str, within: Path | None) -> None:
        self.files = files
        self._root = root
        self._within = within
        self._heads: dict[str, str] = {}
        self.lists: Sequence[str] = [path for path, file in sorted(files.items()) if is_listing(file, within)]

    def read(self, path: str) -> Listed:
        """What a list says; its own fault among the problems where it cannot be read."""
        try:
            read = read_outlines(self._bytes(self.files[path]), path)
        except SiteError as error:
            return Listed({}, error.problems)
        listed = resolve(path, self._root, read, self._all_heads())
        odd = [f"{path.rpartition('/')[0]}/{each.name}" for each in self.files[path].sidecars]
        hint = "put what you know beside the feed that it concerns"
        notices = (Problem("belongs to a list, which is no article", hint, each) for each in odd)
        return replace(listed, notices=(*listed.notices, *notices))

    def _all_heads(self) -> Mapping[str, str]:
        if not self._heads:
            self._heads = {path: self._head(file) for path, file in self.files.items()}
        return self._heads

    def _head(self, file: SeedFile) -> str:
        """The beginning of a feed; of other files nothing, for they are known by their names alone."""
        if file.file.suffix.casefold() not in _FEEDS:
            return ""
        try:
            return page_text(self._bytes(file)[:_HEAD])[0]
        except SiteError:
            return ""

    def _bytes(self, file: SeedFile) -> bytes:
        return read_bytes(file.file, file.path, self._within)
