"""The kinds of raw file that are read, by their suffix: the table of contents of the importers.

A new kind is one module and one line here. What a browser saved under a false suffix is told by its root.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sitegen.importers.feeds.json_feed import split_json_feed
from sitegen.importers.feeds.read_feed import split_feed
from sitegen.importers.feeds.xml_text import root_of
from sitegen.importers.html.read_page import split_archive, split_page
from sitegen.importers.opened import Piece, Split
from sitegen.importers.text_files import split_text

_FEEDS = frozenset({"rss", "feed", "rdf"})
_PAGES = frozenset({"html"})


def split_page_or_feed(data: bytes, path: str) -> Sequence[Piece]:
    """A page, or the feed that a server called one."""
    return split_feed(data, path) if root_of(data) in _FEEDS else split_page(data, path)


def split_text_or_feed(data: bytes, path: str) -> Sequence[Piece]:
    """A text, or the feed that a browser showed as one."""
    return split_feed(data, path) if root_of(data) in _FEEDS else split_text(data, path)


def split_feed_or_page(data: bytes, path: str) -> Sequence[Piece]:
    """A feed, or the page that was saved as XML."""
    return split_page(data, path) if root_of(data) in _PAGES else split_feed(data, path)


KINDS: Mapping[str, Split] = MappingProxyType(
    {
        ".txt": split_text_or_feed,
        ".html": split_page_or_feed,
        ".htm": split_page_or_feed,
        ".mhtml": split_archive,
        ".rss": split_feed,
        ".atom": split_feed,
        ".xml": split_feed_or_page,
        ".json": split_json_feed,
    }
)
"""How a file of each kind is taken apart into articles."""

LISTS = frozenset({".opml"})
"""What lists such files, and is no article itself; so is an .xml file that is OPML inside."""

SUFFIXES = frozenset({*KINDS, *LISTS})
"""What a raw file can end in."""
