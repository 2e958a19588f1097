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
from sitegen.importers.feeds.values import without_source, words_in
from sitegen.importers.html.read_page import SavedPage, read_saved
from sitegen.importers.html.rendered import Block, Rendering, whole_address
from sitegen.importers.html.rendering import render
from sitegen.importers.html.said import Field, Said
from sitegen.importers.html.tree import parsed
from sitegen.importers.opened import Opened, Piece
from sitegen.text import digest, fold

_LAST = 3
"""How many lines at the end of an entry may point back to where it stands."""
_POINTER = 30
"""Most words of a line that does."""
_SHELVES = frozenset(map(fold, (
    "uncategorized", "uncategorised", "non classé", "non classifié(e)", "allgemein", "unkategorisiert",
    "sin categoría", "senza categoria", "sem categoria", "default",
)))  # fmt: skip
"""What blogs call the shelf of what stands on none."""


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
    """The publication: the feed's, or that of the feed from which the entry was taken over."""
    content: str = ""
    """HTML."""
    summary: str = ""
    """HTML; what introduces the content, where the feed has both."""
    base: str = ""
    """What the content's links are understood against; empty for the entry's address."""


def pieces(entries: Sequence[FeedEntry], path: str, repairs: tuple[str, ...] = ()) -> tuple[Piece, ...]:
    """The entries as articles. Each is known by its id; those that share one, by address and title as well.

    So an entry keeps its name wherever it stands in the feed, and whatever becomes of its text. Of two with
    one name the first is read, and that is told. `repairs` concern the whole feed, and are told once. Raises
    SiteError, naming `path`, where no entry says anything.
    """
    telling = [entry for entry in entries if any(map(str.isalnum, entry.title)) or words_in(entry.content)]
    if not telling:
        hint = "save it again once it has some, or remove the file"
        raise SiteError(Problem("a feed without an entry that says anything", hint, path))
    keys = Counter(_key(entry) for entry in telling)
    named: dict[str, list[FeedEntry]] = {}
    for entry in telling:
        key = _key(entry) if keys[_key(entry)] == 1 else f"{_key(entry)}\n{entry.address}\n{entry.title}"
        named.setdefault(digest(key), []).append(entry)
    found: list[Piece] = []
    for name, (entry, *others) in named.items():
        data = json.dumps(asdict(entry), ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
        told = () if found else repairs
        if any(other != entry for other in others):
            told = (*told, f"{1 + len(others)} entries of the feed claim to be this one: the first is read")
        found.append(Piece(data, _Opener(entry, told), name))
    return tuple(found)


def _key(entry: FeedEntry) -> str:
    return entry.id or entry.address or f"{entry.title}\n{entry.published or entry.content}"


@dataclass(frozen=True, slots=True)
class _Opener:
    """Opens one entry when it is asked for: most of a feed's entries were imported long ago."""

    entry: FeedEntry
    repairs: tuple[str, ...]

    def __call__(self, path: str) -> Opened:
        entry = self.entry
        title = without_source(entry.title, entry.source)
        root = parsed(f"<body><h1>{escape(title)}</h1>{entry.content}</body>")
        rendering = render(root, entry.base or entry.address) if root is not None else None
        if rendering is None or not any(char.isalnum() for char in rendering.text):
            hint = "nothing is lost: the feed says no more of it"
            raise SiteError(Problem("an entry without a word", hint, path))
        saved = SavedPage(rendering, tuple(_said(entry, title)), _article(rendering, entry))
        return Opened(
            rendering.text,
            lambda tags, sources, amend: read_saved(saved, tags, sources, amend),
            self.repairs,
            f"{rendering.text}\0{entry.published}",
        )


def _said(entry: FeedEntry, title: str) -> Iterator[Said]:
    """The entry's own statements, as metadata."""
    single: tuple[tuple[Field, str, str], ...] = (
        ("title", title, "feed entry title"),
        ("date", entry.published, "feed entry, published"),
        ("url", entry.address, "feed entry link"),
        ("lang", entry.lang, "feed language"),
        ("source", entry.source, "feed title"),
        ("summary", _introduction(entry), "feed entry summary"),
    )
    yield from (Said(field, value, place) for field, value, place in single if value)
    yield from (Said("author", author, "feed entry author") for author in entry.authors)
    yield from (Said("tags", tag, "feed entry category") for tag in entry.tags if fold(tag) not in _SHELVES)


def _introduction(entry: FeedEntry) -> str:
    """The first paragraph of the entry's summary, unless its text begins so: then it is an extract."""
    summary, content = (_rendered(each).text for each in (entry.summary, entry.content))
    first = summary.partition("\n")[0].strip()
    return "" if " ".join(content.split()).startswith(first) else first


def _rendered(markup: str) -> Rendering:
    root = parsed(f"<body>{markup}</body>") if markup else None
    return render(root) if root is not None else Rendering("", ())


def _article(page: Rendering, entry: FeedEntry) -> str:
    """The text without lines at its end that say where it first appeared, with a link to that very place."""
    pointers = {
        block
        for block in page.blocks[1:][-_LAST:]
        if len(page.text[block.start : block.end].split()) <= _POINTER and _points_back(page, block, entry)
    }
    return "\n".join(page.text[each.start : each.end] for each in page.blocks if each not in pointers)


def _points_back(page: Rendering, block: Block, entry: FeedEntry) -> bool:
    return bool(entry.address) and any(
        whole_address(page.base, link.reference) == entry.address
        for link in page.links
        if block.start <= link.start < block.end
    )
