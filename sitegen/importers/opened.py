"""A raw article as every kind of raw file offers it: its text, and how a draft is made of it.

The nouns only. Opening a file of one kind is the business of text_files, html and feeds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sitegen.importers.draft import Draft, Span
from sitegen.importers.html.saved_parts import Illustrated
from sitegen.vocabulary import Sources, Tags

Amend = Callable[[str, tuple[Span, ...]], tuple[Span, ...]]
"""What the curator changes in the spans of a text: lines restored, lines dropped."""
Read = Callable[[Tags, Sources, Amend], Draft]


def as_classified(_text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans as they are: no one wants any changed."""
    return spans


@dataclass(frozen=True, slots=True)
class Opened:
    """A raw article, decoded and ready to be read."""

    text: str
    """What the draft's spans count."""
    read: Read
    repairs: tuple[str, ...] = ()
    """What had to be changed to open it, each in a clause: "read as Windows-1252"."""
    identity: str = ""
    """What the article's id is minted from where its text alone does not tell it from another."""

    illustrated: Illustrated | None = None
    """Of a page: what may have been saved of its pictures."""

    @property
    def minted_from(self) -> str:
        """What the article's id is minted from."""
        return self.identity or self.text


@dataclass(frozen=True, slots=True)
class Piece:
    """One article of a raw file that may hold several."""

    data: bytes
    """What tells whether it has changed."""
    open: Callable[[str], Opened]
    """Takes the path that messages name; raises SiteError where the piece cannot be read."""
    name: str = ""
    """What tells it from the file's other articles; empty where the file is one article."""


Split = Callable[[bytes, str], Sequence[Piece]]
"""Takes a file's bytes and the path that messages name; raises SiteError where they cannot be read."""
