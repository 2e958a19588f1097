"""Whether some words are a person's name.

By shape alone: a few capitalised words, particles between them, none of the words that headings, menus
and companies are made of. There is no list of names; a single word is never taken for a person.
"""

from __future__ import annotations

import re

from sitegen.importers.words.agencies import agency_name
from sitegen.importers.words.byline_words import GENERIC, INNER_WORDS, NOT_NAMES, PARTICLES, PLACES, ROLES
from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.publication_words import KIND_WORDS
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

LONGEST = 60
"""Characters of the longest name we take for one."""
_MOST_WORDS = 5
_INITIALS = 2
_PART = re.compile(
    r"(?:[dDlL]['’]|O['’]|[Mm]a?c|[Dd][eiu]|[Ll]e|[Ll]a|[Vv]an|Fitz|Mc|St)?"
    r"[A-ZÀ-ÖØ-ÞĀ-ſ](?:[A-ZÀ-ÖØ-Þ]*|[^\W\d_A-ZÀ-ÖØ-Þ]*)(?:['’-][^\W\d_]+){0,3}"
    r"|[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.)?"
)
_TITLES = words("""
    dr prof pr mr mrs ms mme mlle m me sir dame lord herr frau sr sra dott dra ing dipl phd
    rechtsanwalt rechtsanwaltin avv avvocato maitre docteur professeur professor
""")


def person_in(words: str) -> str | None:
    """The name that these words are, as written, without an academic title; None where they are no name."""
    written = " ".join(words.split()).strip(" ,;:|·•–—-")
    if not written or len(written) > LONGEST:
        return None
    parts = written.split(" ")
    if len(parts) == 1 or not _PART.fullmatch(parts[-1]):
        return None
    while parts and fold(parts[0]).rstrip(".") in _TITLES:
        parts = parts[1:]
    names = [part for part in parts if not _is_link(part)]
    if not 2 <= len(names) <= len(parts) <= _MOST_WORDS or parts[-1] not in names:  # noqa: PLR2004 - given name and surname
        return None
    if any(not _PART.fullmatch(part) or _is_no_name(part) for part in names):
        return None
    if (
        parts[0] not in names
        or _is_acronym(names)
        or fold(written).replace("-", " ") in PLACES
        or agency_name(written)
    ):
        return None
    return _in_usual_case(parts) if any(len(name.rstrip(".")) > 1 for name in names) else None


def may_open_name(words: str) -> bool:
    """Whether a person's name may stand at the beginning of the words.

    Most sentences show at their second word, a small one that is no particle, that none does.
    """
    beginning = words.split(maxsplit=2)
    return len(beginning) > 1 and not (beginning[1].islower() and not _is_link(beginning[1].rstrip(",;:")))


def _is_link(part: str) -> bool:
    return fold(part) in PARTICLES or fold(part).rstrip(".") in INNER_WORDS


def _is_acronym(names: list[str]) -> bool:
    """Whether one part is an abbreviation among words in usual case: "Track AI", "NYC Council"."""
    if all(name.isupper() for name in names):
        return False
    return (names[0].isupper() and len(names[0]) > _INITIALS and "." not in names[0]) or (
        names[-1].isupper() and len(names[-1]) <= _INITIALS + 1
    )


def _is_no_name(part: str) -> bool:
    folded = fold(part).strip(".,")
    pieces = folded.replace("'", "-").split("-")
    return (
        folded in NOT_NAMES
        or folded in GENERIC
        or folded in _TRADES
        or folded in _OF_PAPERS
        or (folded in CALENDAR_WORDS and folded not in _NAMES_TOO)
        or any(piece in GENERIC for piece in pieces)
        or folded.endswith(_NEWSROOMS)
        or all(piece in NOT_NAMES for piece in pieces)
    )


_OF_PAPERS = KIND_WORDS - words("""
    sun star eco faro mirror guardian mail monitor express nation voz soir reporter abend standard
""")
_NEWSROOMS = ("redaktion", "redazione", "redaccion", "redacao")
"""`Sportredaktion`: compounds that are no surname."""
_TRADES = ROLES - words("junior fellow")
_NAMES_TOO = frozenset(
    {
        "may",
        "avril",
        "marco",
        "april",
        "june",
        "august",
        "marzo",
        "augusto",
        "agosto",
        "domingo",
        "juni",
        "maggio",
        "mai",
        "mars",
        "summer",
        "jan",
        "janvier",
    }
)


_CAPITALISED = re.compile(r"[^\W\d_]+")


def _in_usual_case(parts: list[str]) -> str:
    """JANE DOE as Jane Doe; a name with only its surname in capitals stays as written."""
    written = " ".join(parts)
    if not written.isupper():
        return written
    return " ".join(
        part.lower()
        if fold(part) in PARTICLES and index
        else _CAPITALISED.sub(lambda piece: piece[0].capitalize(), part)
        for index, part in enumerate(parts)
    )
