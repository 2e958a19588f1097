"""Front matter: the contract with the people who edit `content/`. Reading is strict, writing is safe.

Both halves of the program meet here: the importers write what the source reader reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sitegen.dates import PartialDate


@dataclass(frozen=True, slots=True)
class SourceReference:
    """Where an article comes from: a key of sources.yaml, or a publication named in place."""

    name: str
    """The key, or the name as the editor writes it."""
    url: str | None = None
    """Only with a name written in place (`source: {name: …, url: …}`)."""


@dataclass(frozen=True, slots=True)
class Summary:
    """An article's summary; `lang` only where it differs from the article's."""

    text: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the two `---` lines of an article, typed. The fields are in file order."""

    id: str | None = None
    title: str = ""
    date: PartialDate | None = None
    added: datetime | None = None
    """Aware; written without a zone it is meant in the site's."""
    source: SourceReference | None = None
    url: str | None = None
    author: tuple[str, ...] = ()
    agency: str | None = None
    lang: str | None = None
    tags: tuple[str, ...] = ()
    summary: Summary | None = None
    note: str | None = None
    draft: bool = False
    aliases: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    order: int = 0
    """Pages only: the position in the navigation."""
