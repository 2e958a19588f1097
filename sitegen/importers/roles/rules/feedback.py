"""Roles of what stands beside players and summaries: a position, a warning, a question on their use."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader
from sitegen.importers.roles.rules.said import any_of, said
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.feedback_words import ERRORS, HELPED, MAY, USEFUL
from sitegen.importers.words.note_words import ITSELF

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
_POSITION = re.compile(
    rf"\W{{0,3}}(?:0?0:00(?::00)?\s?[/|–-]\s?-?{_CLOCK}|{_CLOCK}\s?/\s?-?{_CLOCK})\W{{0,3}}"
)
_THUMBS = re.compile("[👍👎]")
_THIS_TEXT = any_of((
    *ITSELF,
    "(?:cette|la) (?:reponse|fiche|video)",
    "(?:cette|ces) informations?",
    "ce (?:guide|texte|service|dossier)",
    "this (?:answer|guide|video)",
    "diese (?:antwort|seite|information)",
    "esta (?:respuesta|pagina|guia)",
    "questa (?:pagina|risposta|guida)",
    "esta (?:resposta|pagina)",
))  # fmt: skip
_EARLY = 60
_LONGEST = 40
_ASKING_WORDS, _CAUTION_WORDS = 16, 20


_ASKS = Verdict(Role.COMMENTS, "asks whether the text was useful")


def position(line: Line) -> Verdict | None:
    """Where a player stands, and how long its piece is: "00:00 / 02:41"."""
    if not _POSITION.fullmatch(line.text[:_LONGEST]):
        return None
    return Verdict(Role.NAVIGATION, "a player's position")


def usefulness(line: Line) -> Verdict | None:
    """A question on the text itself: "Cette fiche vous a-t-elle aidé ? Oui (12) Non (3)"."""
    if line.words > _ASKING_WORDS or "?" not in line.text:
        return None
    if _THUMBS.search(line.text):
        return _ASKS
    question = line.text.partition("?")[0]
    if "," in question or not (addresses_reader(line) or not USEFUL.isdisjoint(line.cues)):
        return None
    is_about_itself = _THIS_TEXT.search(said(line)[:_EARLY]) or line.cues[:1] in {
        ("utile",),
        ("helpful",),
        ("hilfreich",),
    }
    return _ASKS if is_about_itself and not HELPED.isdisjoint(line.cues) else None


def caution(line: Line) -> Verdict | None:
    """A warning of what a machine wrote: "Ce résumé peut contenir des erreurs."."""
    if (
        line.words > _CAUTION_WORDS
        or "," in line.text
        or ERRORS.isdisjoint(line.cues)
        or MAY.isdisjoint(line.cues)
    ):
        return None
    if not _THIS_TEXT.search(said(line)[:_EARLY]):
        return None
    return Verdict(Role.NOISE, "warns of errors in the text itself")
