"""The portrait of an author below an article: `Jane Doe covers science for us.`.

Asked where no line signs. Whoever the story speaks of has no such portrait, but may have written it no less.
"""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.mentions.bylines import people_in
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

_NEVER = frozenset({Role.COMMENTS, Role.TEASER, Role.CAPTION, Role.CREDIT, Role.EMBED, Role.TITLE})
_IS = r"is|are|was|est|sont|ist|sind|war|es|son|è|sono|é|são"
_WRITES = (
    r"covers?|writes?|reports?|edits?|blogs|runs|"
    r"couvre(?:nt)?|écri(?:t|vent)|signe(?:nt)?|dirige|tient|suit|anime|"
    r"schreib(?:t|en)|berichtet|berichten|leitet|arbeitet|betreut|recherchiert|"
    r"cubre[n]?|escribe[n]?|dirige[n]?|informan?|firma[n]?|"
    r"scriv(?:e|ono)|cura(?:no)?|segue|racconta|collabora|"
    r"escreve[m]?|cobre[m]?|edita|assina|acompanha"
)
_PORTRAIT = re.compile(
    rf"(?P<names>[A-ZÀ-Þ][^.:;!?\d]{{4,80}}?)(?:,\s\d\d,|,[^.,:;!?]{{3,60}},)?\s(?:(?P<is>{_IS})|(?P<writes>{_WRITES}))\s"
    r"(?P<rest>\S.{3,400})"
)
_OUR = re.compile(r"\b(?:our|us|we|notre|nos|nous|unser\w*|uns|nuestr\w+|nostr\w+|noss\w+)\b")
_WORD = re.compile(r"[^\W\d_]+")
_WRITERS = words("""
    journalist journaliste reporter editor writer columnist correspondent blogger redacteur redactrice
    redakteur redakteurin journalistin autor autorin periodista redactor redactora giornalista redattore
    redattrice jornalista redator redatora correspondant correspondante freelance pigiste chroniqueur
    chroniqueuse korrespondent korrespondentin corresponsal corrispondente correspondente
""")
"""Trades of those who write; a lecturer may be a guest of whom the page tells."""
_REACH = 10
"""Lines below the article in which its author is portrayed."""
_SMALL = frozenset(("and", "et", "und", "y", "e", "with", "avec", "mit", "con", "com"))


def portrayed(page: Page) -> tuple[PageLine, tuple[str, ...]] | None:
    """The line of the first portrait below the article, and whom it portrays."""
    for line in page.lines[page.last + 1 : page.last + 1 + _REACH]:
        people = portrait_of(line.text) if line.role not in _NEVER else ()
        if people and not _tells_of(page, line, people):
            return line, people
    return None


def portrait_of(text: str) -> tuple[str, ...]:
    """The people that a line portrays as ones who write; empty where it is no portrait.

    >>> portrait_of("Jane Doe is a staff writer in Leeds.")
    ('Jane Doe',)
    """
    match = _PORTRAIT.match(text[:600])
    if match is None:
        return ()
    people = people_in(match["names"])
    left = match["names"]
    for name in people:
        left = left.replace(name, " ", 1)
    if not people or not _SMALL.issuperset(_WORD.findall(left)):
        return ()
    said = set(_WORD.findall(fold(match["rest"])))
    is_trade = not _WRITERS.isdisjoint(said)
    return people if is_trade or (match["writes"] and _writes_here(match["rest"])) else ()


def _writes_here(rest: str) -> bool:
    """Whether the words behind "covers" are a field, not an event: short, or of the page's own people."""
    first = rest.partition(".")[0]
    return len(first.split()) <= 12 or _OUR.search(fold(rest)) is not None  # noqa: PLR2004 - a field is named in a few words


def _tells_of(page: Page, portrait: PageLine, people: tuple[str, ...]) -> bool:
    title = page.lines[page.title].text if page.title is not None else ""
    return any(
        name in title or any(name in line.text for line in page.body() if line.number != portrait.number)
        for name in people
    )
