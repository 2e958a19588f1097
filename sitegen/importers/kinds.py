"""The kinds of raw file that are read, by their suffix: the table of contents of the importers.

A new kind is one module and one line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sitegen.importers.feeds.json_feed import split_json_feed
from sitegen.importers.feeds.read_feed import split_feed
from sitegen.importers.html.read_page import split_archive, split_page
from sitegen.importers.opened import Split
from sitegen.importers.text_files import split_text

KINDS: Mapping[str, Split] = MappingProxyType(
    {
        ".txt": split_text,
        ".html": split_page,
        ".htm": split_page,
        ".mhtml": split_archive,
        ".rss": split_feed,
        ".atom": split_feed,
        ".xml": split_feed,
        ".json": split_json_feed,
    }
)
"""How a file of each kind is taken apart into articles."""
