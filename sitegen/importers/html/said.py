"""One statement of a page about its article, and its place: the noun that those who read metadata share."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape
from typing import Literal

from sitegen.text import printable

Field = Literal["title", "date", "author", "source", "url", "lang", "tags", "summary"]

LONGEST = 4000
"""Characters of the longest value that is believed to be one."""


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a page about its article."""

    field: Field
    value: str
    place: str
    """The element, as a person finds it: "JSON-LD datePublished", "meta og:title"."""
    is_person: bool = False
    """Of an author: whether the page says that it is a person."""


def on_one_line(text: str) -> str:
    """The text on one line; entities that were escaped twice are read once more."""
    return " ".join(printable(unescape(text[: 4 * LONGEST])).split())
