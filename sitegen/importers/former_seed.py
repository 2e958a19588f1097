"""A new seed that is an old one, renamed and corrected at once: found among those that are gone.

Only what leaves no doubt is followed, for the article of the old seed becomes that of the new one: the same
title, no other publication or day, and nearly all words in common, whichever of the two is looked at. What is
less alike is imported, and named as alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from sitegen import front_matter
from sitegen.front_matter import FrontMatter
from sitegen.importers.likeness import shared
from sitegen.importers.reading import Read
from sitegen.importers.records import record_reading
from sitegen.importers.records.content_files import ContentFolder, record_path
from sitegen.importers.records.provenance import GENERATED

SHARED = 0.8
"""Which share of the runs of words of each of the two must stand in the other."""


class FormerSeeds:
    """The seeds that are gone, by the titles that were read in them."""

    def __init__(self, content: ContentFolder, gone: Iterable[str]) -> None:
        self._content = content
        self._gone = tuple(gone)
        self._titles: dict[str, list[str]] | None = None

    def __bool__(self) -> bool:
        return bool(self._gone)

    def of(self, read: Read, zone: tzinfo) -> str | None:
        """The one seed that a new one was, as it reads; None where there is none, or more than one."""
        values, body = read.assembled.front_matter, read.assembled.body
        found = []
        for seed in self._titled(_title(front_matter.write(values, ""), "")):
            path = record_path(seed)
            record = record_reading.read(self._content.read(path), path)
            before = record_reading.as_generated(record, path, zone)
            if _agree(before.front_matter, values) and shared(before.body, body) >= SHARED:
                found.append(seed)
        return found[0] if len(found) == 1 else None

    def _titled(self, title: str) -> Iterator[str]:
        if self._titles is None:
            self._titles = {}
            for seed in self._gone:
                generated = (
                    self._content.read(record_path(seed)).replace("\r\n", "\n").partition(GENERATED)[2]
                )
                self._titles.setdefault(_title(generated, "  "), []).append(seed)
        return (seed for seed in self._titles.get(title, ()) if self._content.has(record_path(seed)))


def _title(text: str, indent: str) -> str:
    """The line that states the title, as it is generated."""
    _, _, rest = text.partition(f"\n{indent}title: ")
    return rest.partition("\n")[0]


def _agree(one: FrontMatter, other: FrontMatter) -> bool:
    pairs = ((one.source, other.source), (one.date, other.date), (one.url, other.url))
    return all(first == second or not first or not second for first, second in pairs)
