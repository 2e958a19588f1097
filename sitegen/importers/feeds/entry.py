"""One entry of a feed, whatever the feed's format, read as a small page of its own.

What the feed says of an entry is its metadata, each statement with its place; its content is the raw
text. Nothing is fetched: an entry that holds but a teaser becomes an article that holds but a teaser.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from html import escape

from sitegen.errors import Problem, SiteError
from sitegen.importers.html.read_page import SavedPage, read_saved
from sitegen.importers.html.rendering import render
from sitegen.importers.html.said import Field, Said
from sitegen.importers.html.tree import parsed
from sitegen.importers.opened import Opened, Piece
from sitegen.text import digest


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """What a feed says of one entry; empty where it does not say."""

    id: str = ""
    title: str = ""
    """Plain text."""
    address: str = ""
    published: str = ""
    """ISO 8601; never the day of an update."""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    lang: str = ""
    source: str = ""
    """The feed's title, or that of the feed from which the entry was taken over."""
    content: str = ""
    """HTML."""


def pieces(entries: Sequence[FeedEntry]) -> tuple[Piece, ...]:
    """The entries as articles. Each is known by its id; those that share one, by their content as well."""
    keys = Counter(_key(entry) for entry in entries)
    found: dict[str, Piece] = {}
    for entry in entries:
        data = json.dumps(asdict(entry), ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
        key = _key(entry) if keys[_key(entry)] == 1 else f"{_key(entry)}\n{entry.address}\n{entry.title}"
        found.setdefault(digest(key), Piece(data, _Opener(entry), digest(key)))
    return tuple(found.values())


def _key(entry: FeedEntry) -> str:
    return entry.id or entry.address or f"{entry.title}\n{entry.content}"


@dataclass(frozen=True, slots=True)
class _Opener:
    """Opens one entry when it is asked for: most of a feed's entries were imported long ago."""

    entry: FeedEntry

    def __call__(self, path: str) -> Opened:
        entry = self.entry
        root = parsed(f"<body><h1>{escape(entry.title)}</h1>{entry.content}</body>")
        rendering = render(root, entry.address) if root is not None else None
        if rendering is None or not any(char.isalnum() for char in rendering.text):
            hint = "nothing is lost: the feed says no more of it"
            raise SiteError(Problem("an entry without a word", hint, path))
        saved = SavedPage(rendering, tuple(_said(entry)), rendering.text)
        return Opened(rendering.text, lambda tags, sources, amend: read_saved(saved, tags, sources, amend))


def _said(entry: FeedEntry) -> Iterator[Said]:
    """The entry's own statements, as metadata."""
    single: tuple[tuple[Field, str, str], ...] = (
        ("title", entry.title, "feed entry title"),
        ("date", entry.published, "feed entry, published"),
        ("url", entry.address, "feed entry link"),
        ("lang", entry.lang, "feed language"),
        ("source", entry.source, "feed title"),
    )
    yield from (Said(field, value, place) for field, value, place in single if value)
    yield from (Said("author", author, "feed entry author") for author in entry.authors)
    yield from (Said("tags", tag.replace(",", " "), "feed entry category") for tag in entry.tags)
