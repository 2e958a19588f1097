"""Bylines: who a line says wrote the article.

Reads one line. Generic signatures ("La rédaction", "Staff") are bylines without an author; agencies
are kept apart from people. Which line of a page is its byline is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sitegen.importers.mentions.byline_rest import (
    is_mere_credit,
    is_role,
    runs_on,
    without,
    without_trailing_links,
)
from sitegen.importers.mentions.date_mentions import find_dates
from sitegen.importers.mentions.manners_of_signing import end_of_manner
from sitegen.importers.mentions.person_names import may_open_name, person_in
from sitegen.importers.mentions.shared_work import writers_in
from sitegen.importers.words.agencies import agencies_in, agency_name, credited_agencies, slashed_agencies
from sitegen.importers.words.byline_words import GENERIC, NOT_NAMES, OPENINGS, ROLES
from sitegen.importers.words.word_lists import words
from sitegen.text import fold


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; both empty where it names nobody in particular."""

    authors: tuple[str, ...]
    """People, as written, in order."""
    agency: str | None
    """The news agency credited in it, by its usual name; several are separated by a comma."""


LONGEST = 220
"""Characters of the longest line that is read as a byline."""

_NEED_COLON = words("""
    texte textes text words auteur auteure autrice auteurs redacteur redactrice journaliste author authors
    writer autor redaction redaktion redaccion redazione redacao suivi autorin autoren autora autores
    texto autore autori reportagem
""")
_OPENING = re.compile(
    r"(?P<opening>"
    + "|".join(re.escape(words) for words in sorted(OPENINGS, key=lambda words: (-len(words), words)))
    + r")"
    r"(?:\(e\)s?|·e)?(?:(?P<colon>\s?:\s?)|\s)"
)
_SEPARATOR = re.compile(
    r"\s?(?:[,;/&]|\b(?:et|and|und|y|e|avec|with|mit|con|com|para|for|pour|für|AND|ET|UND|AVEC|WITH|"
    r"MIT)\b)\s?"
)
_PLACE = (
    r"\b(?:à|au|aux|in|en|em|aus|at|near|outside|aboard|bei|desde|from|depuis|dans|zu|vor|il y a|hace|há|le|"
    r"am|el|il|on)\s(?=[A-ZÀ-Þ\d])"
)
_BRACKETS = re.compile(r"\s?\([^()]{0,60}\)")
_BEHIND_DATE = re.compile(
    r"^[\s,.:|•·–—-]{0,4}(?:uhr\s)?(?=(?:par|by|von|por|di|da|a cura di|de)\s)", re.IGNORECASE
)
_STOP = re.compile(
    rf"(?<=[a-zà-ÿ]{{3}})\.\s|[|•·@(<\d\[]|\s[–—-]\s|https?:|\b[Pp]ubli|\b[Mm]is\b|\b[Uu]pdated|\b[Pp]osted|\b[Vv]eröff|{_PLACE}"
)
_REPORTING = re.compile(
    r"[(\[]?(?:Reporting|Additional reporting|Writing) by (?P<names>[^;)\]\n]{3,120})", re.IGNORECASE
)
_DATED = re.compile(
    r"[\s,.|·•–—-]*(?:(?:(?:à|at|um|alle|ore|às|a las|le|h)\s)?\d{1,2}(?:[:.]|\s?[hH]\s?)(?:\d{2})?"
    r"(?::\d{2})?(?:\s?(?:[Uu]hr|h|hs|hrs|[ap]\.?m\.?|[AP]M))?)?(?:\s?\(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?\s?[|·•–—,/:-]\s?"
)
"""What stands between a date and who signs behind it: `| 09:12 GMT |`."""
_RUN_INTO = re.compile(
    r"(?<=^By)(?=[A-Z][a-z])|(?<=^Par)(?=[A-Z][a-z])|"
    r"(?<=[a-zà-ÿ.])(?=(?:Published|Updated|Posted|Follow|Last (?:Updated|"
    r"Modified)|Publié|Mis à jour|Veröffentlicht|Aktualisiert|Publicado|Actualizado|Pubblicato|"
    r"Aggiornato|Atualizado|January|February|March|April|June|July|August|September|October|November|"
    r"December)\b)"
)
"""Where copied text misses a blank: "ByJane DoePublished: May 3"."""
_MAY_RUN_INTO = re.compile(r"[a-zà-ÿ.][A-Z]")
"""What such a place looks like at least, quickly found; nearly all lines have none."""
_OUR_OWN = re.compile(
    r"(?:(?:de|from|von|da|dal|dalla|do|d[ae])\s)?(?:notre|our|nuestr[oa]|nostr[oa]|unsere[mnr]?|noss[oa])\s"
    r"(?:[^\W\d_]+(?:-[^\W\d_]+)?\s){0,2}?(?:correspond\w+|envoyée?|reporter|inviat[oa]|corrispondente|corresponsal|"
    r"enviad[oa]|correspondente|Korrespondent\w*|Reporter\w*)(?:[^,:.]{0,50}[,:]\s?|\s)(?P<names>[A-ZÀ-Þ][^.]{3,80})",
    re.IGNORECASE,
)
"""`Notre correspondante à Rome, Jeanne Exemple`."""
_FULL_STOP = re.compile(r"(?<=[a-zà-ÿ]{2})\.\s*$")
_INSIDE = re.compile(r"[()\[\]]")
_INITIALLED = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,14}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?\s[A-ZÀ-Þ]\.(?=$|[\s,|·(])")
"""`Jeanne D.`: a surname that the page keeps to itself."""
_PEN_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,14}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN_WORDS = re.compile(r"[\s/'’.:,()-]+")
_LONGEST_TRADE = 9
_LONGEST_LABEL = 40
_LONGEST_GENERIC = 6
_LABELS = (
    frozenset(OPENINGS) | words("author(s) auteur(s)") | {"the author", "l'auteur", "article written by"}
) - {"redaction", "redaktion", "redaccion", "redazione", "redacao", "da"}
_NO_PEN_NAMES = NOT_NAMES | ROLES
_BESIDE_GENERIC = words("la le l the die a o notre our das il")


@lru_cache(maxsize=1024)  # several rules and facts ask after one line
def parse_byline(line: str) -> Byline | None:  # noqa: PLR0911 - one form of byline after the other
    """What the line says of the author, where it is a byline: it opens as one, or is a name and its trade.

    None where it is no byline. A bare name is a byline only where its place says so: see looks_like_person.
    """
    text = _readable(line)
    if not text or len(text) > LONGEST:
        return None
    agency = ", ".join(credited_agencies(text)) or None
    if match := _REPORTING.match(text):
        return Byline(people_in(match["names"]), agency)
    rest = _after_opening(text)
    if writers := (rest and writers_in(rest, people_in)) or writers_in(text, people_in):
        return Byline(writers, agency)
    if rest is not None and (signed := _signed(rest, agency)):
        return signed
    if (end := end_of_manner(text)) is not None:
        signed = _signed(text[end:], agency)
        left = without(text[end:], signed.authors if signed else ())
        return signed if len(_WORD.findall(left)) <= _LONGEST_TRADE else None
    if rest is not None:
        return None
    if (match := _OUR_OWN.match(text)) and (people := people_in(match["names"])):
        return Byline(people, agency)
    if is_generic(text):
        return Byline((), agency or ", ".join(agencies_in(text)) or None)
    if signed := _signed_behind_date(text, agency):
        return signed
    authors = _name_behind_date(text) or _name_and_trade(text)
    named = agencies_in(text) or slashed_agencies(text) if authors else ()
    agency = agency or ", ".join(named) or None
    return Byline(authors, agency) if authors or (agency and is_mere_credit(text)) else None


@lru_cache(maxsize=1024)  # the same; who asks one of the two mostly asks the other
def opens_as_byline(line: str) -> bool:
    """Whether the line says by a word of its own that it names an author: "By Jane Doe", "Text: Jane Doe"."""
    text = _readable(line)
    if _REPORTING.match(text) or _OUR_OWN.match(text) or _after_opening(text) is not None:
        return True
    if end_of_manner(text) is not None or writers_in(text, people_in):
        return True
    return _signed_behind_date(text, None) is not None


def is_label(line: str) -> bool:
    """Whether the line is nothing but what goes before an author's name: "By", "Written by", "Auteur :"."""
    return len(line) <= _LONGEST_LABEL and fold(line).strip(" :·|-–—") in _LABELS


def looks_like_person(line: str) -> bool:
    """Whether the line is a person's name and nothing else: "Ekanga Ekanga Fernand", "Anna van der Berg"."""
    return person_in(line) is not None


def is_generic(words: str) -> bool:
    """Whether the words sign for nobody in particular: "La rédaction", "Redaktion", "Staff", "Admin"."""
    parts = [part for part in _BETWEEN_WORDS.split(fold(words)) if part]
    if not 0 < len(parts) <= _LONGEST_GENERIC or not any(part in GENERIC for part in parts):
        return False
    return parts[0] in GENERIC or parts[0] in _BESIDE_GENERIC or parts[-1] in GENERIC


def people_in(words: str) -> tuple[str, ...]:
    """The people listed at the beginning of the words, up to a date, a place or whatever else is no name."""
    people: list[str] = []
    words = _FULL_STOP.sub("", _BRACKETS.sub("", words[:LONGEST]))
    if not may_open_name(words):
        return ()
    for date in find_dates(words, None)[:1]:
        words = words[: date.start]
    stop = _STOP.search(words[:LONGEST])
    for piece in _SEPARATOR.split(words[: stop.start() if stop else LONGEST]):
        if name := person_in(without_trailing_links(piece)):
            people.append(name)
        elif not people or (piece and not agency_name(piece) and not is_role(piece)):
            break
    return tuple(dict.fromkeys(people))


def _readable(line: str) -> str:
    """The line without marks at its ends, and parted where the page ran two elements into one."""
    text = " ".join(line[: LONGEST + 1].split()).strip(" -–—|•·*_>")
    if text[:1] + text[-1:] in {"()", "[]"} and not _INSIDE.search(text[1:-1]):
        text = text[1:-1].strip()
    return _RUN_INTO.sub(" ", text) if _MAY_RUN_INTO.search(text) else text


def _after_opening(text: str) -> str | None:
    """What follows the opening words; None where the line does not open as a byline."""
    match = _OPENING.match(fold(text[:LONGEST]))
    if match is None or (match["opening"] in _NEED_COLON and not match["colon"]):
        return None
    if match["colon"]:
        return text.partition(":")[2].strip() or None
    return " ".join(text.split()[len(match[0].split()) :]) or None


def _signed(rest: str, agency: str | None) -> Byline | None:
    authors = people_in(rest)
    if authors and runs_on(rest, authors[-1]):
        return None
    stop = _STOP.search(rest)
    head = (rest[: stop.start()] if stop else rest).strip(" ,;:.")
    named = agencies_in(rest) if authors or agency_name(head) else ()
    agency = agency or ", ".join(named) or None
    if authors or agency or is_generic(head):
        return Byline(authors, agency)
    if match := _INITIALLED.match(rest):
        return Byline((match[0],), None)
    is_pen_name = _PEN_NAME.fullmatch(head) and fold(head) not in _NO_PEN_NAMES
    return Byline((head,), None) if is_pen_name else None


def _behind_date(text: str, *marks: re.Pattern[str]) -> str:
    """What stands behind the dates that a line begins with and one of the marks; empty for other lines."""
    mentions = find_dates(text, None)
    if not mentions or mentions[0].start > _LONGEST_LABEL:
        return ""
    rest = text[mentions[-1].end :]
    match = next((found for mark in marks if (found := mark.match(rest))), None)
    return rest[match.end() :].strip(" |·•–—-,") if match else ""


def _signed_behind_date(text: str, agency: str | None) -> Byline | None:
    """`Posté le 3 mars 2022 par Jean Dupont`."""
    rest = _behind_date(text, _BEHIND_DATE, _DATED)
    if not rest:
        return None
    if writers := writers_in(rest, people_in):
        return Byline(writers, agency)
    opened = _after_opening(rest)
    return _signed(opened, agency) if opened else None


def _name_behind_date(text: str) -> tuple[str, ...]:
    """`14.01.2024 | 09:12 GMT | Jane Doe`: names and nothing else but a trade behind a date."""
    rest = _behind_date(text, _DATED)
    people = people_in(rest) if rest else ()
    if not people:
        return ()
    left = without(rest, people)
    return people if (is_role(left) or len(_WORD.findall(left)) <= 1) else ()


def _name_and_trade(text: str) -> tuple[str, ...]:
    """`Jane Doe, staff writer`, `Jean Dupont avec AFP`, `Max Muster | 3. Mai 2022`: no sentence follows."""
    people = people_in(text)
    if not people:
        return ()
    left = without(text, people)
    words = _WORD.findall(left)
    is_marked = (
        is_role(left) or bool(agencies_in(left) or slashed_agencies(text)) or bool(find_dates(left, None))
    )
    return people if is_marked and left != text and len(words) <= _LONGEST_TRADE else ()
