"""What a new article is called: its id, its slug, and where its file stands in `content/`.

Asked once, at the first import. Afterwards none of the three ever moves, whatever becomes of the
title and the date: links and feed readers hold on to them.
"""

from __future__ import annotations

from collections.abc import Container

from sitegen.dates import PartialDate
from sitegen.text import SLUG_LENGTH, digest, slugify

_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_NUMBERED = 50
"""How many articles of one title are told apart by numbers."""
_DEVICES = frozenset({"con", "prn", "aux", "nul"} | _PORTS)
"""Names that Windows gives no file, whatever its suffix."""


def mint(text: str) -> str:
    """The id of the article in a decoded raw text: the same wherever and whenever it is imported."""
    return digest(text)


def name(title: str, id_: str, taken: Container[str]) -> str:
    """The slug of a new article: its title's, numbered where it is taken, by its id where many have it."""
    slug = slugify(title, fallback=f"article-{id_}")
    if slug in _DEVICES:
        slug = f"{slug}-{id_}"
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        ending = f"-{id_}" if number == _NUMBERED else f"-{number}"
        candidate = slug[: SLUG_LENGTH - len(ending)].rstrip("-") + ending
    return candidate


def place(slug: str, date: PartialDate | None) -> str:
    """The file of a new article, relative to the site's folder: "content/2025/07/amazon-labo.md"."""
    if date is None:
        return f"content/undated/{slug}.md"
    month = f"{date.month:02}/" if date.month else ""
    return f"content/{date.year:04}/{month}{slug}.md"
