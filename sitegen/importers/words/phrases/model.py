"""The word lists that a language has. One module beside this one fills them in for each language.

Each list is one text: phrases parted by semicolons, written in the notation that notation.py explains.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the furniture of a page says in one language. See notation for how phrases are written."""

    lang: str
    """ISO 639-1."""
    teaser: str
    """Before the title of another article: "Lire aussi"."""
    media: str
    """Before a colon, announces a piece of another kind: "Diaporama", "Quiz"."""
    related: str
    """Heads a list of other articles."""
    navigation: str
    """Menus, buttons, hints how to use the page."""
    share: str
    advertisement: str
    """Advertisements, shops, subscriptions, pay-wall notices."""
    newsletter: str
    comments: str
    """Comment forms, their fields, their notices; heads of the comments."""
    legal: str
    """Cookies, rights, small print."""
    about: str
    """Heads a portrait of the author or the publication."""
    credit: str
    """Begins or marks a picture's credit or caption."""
    keywords: str
    """Labels a list of tags."""
    source: str
    """Labels the origin of a text."""
    date: str
    """Single words, parted by blanks: those that may share a line with a publication date."""
    reader_question: str
    """Turns to the reader at the end of an article."""
    abstract: str
    """Labels a summary."""
    openers: str
    """Single words that open sentences and cannot end a name: glued to a word, they show a seam."""
