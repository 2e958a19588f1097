"""Roles of what a page says of its own working: players, browsers, forms, applications, what to click.

They are sentences as often as labels, and stand in the middle of articles: told by what they are about.
"""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader, is_quoting, speaks_of_us
from sitegen.importers.roles.rules.said import any_of, said
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.note_words import ITSELF
from sitegen.importers.words.notice_words import (
    APP,
    BROWSER,
    CHANGED,
    CLICKING,
    CORRECTED,
    EARLIER,
    FORM_DONE,
    FORM_WORDS,
    MACHINE_MADE,
    MACHINES,
    MISTAKEN,
    OF_WHAT,
    OUR,
    PAGE_BIDS,
    PLATFORM_JOINTS,
    PLATFORMS,
    PURPOSES,
    RECORDINGS,
    SAYS,
    SHOWN,
    UPDATED,
)
from sitegen.text import fold

_HINT_WORDS, _BROWSER_WORDS, _FORM_WORDS, _MACHINE_WORDS = 26, 30, 14, 24
_PLATFORM_WORDS, _PITCH_WORDS, _CHANGE_WORDS, _EARLIER_WORDS = 12, 12, 30, 50
_HEAD = 120
_PLATFORM = re.compile(rf"\b(?:{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})\b")


_BROWSER, _CLICKING, _MACHINES = any_of(BROWSER), any_of(CLICKING), any_of(MACHINES)
_RECORDINGS, _ITSELF, _EARLIER = any_of(RECORDINGS), any_of((*ITSELF, *RECORDINGS)), any_of(EARLIER)
_UPDATED, _CHANGED, _PURPOSES = any_of(UPDATED), any_of(CHANGED), any_of(PURPOSES)
_WORD = re.compile(r"[^\W\d_]+")
_CORRECTED = re.compile(
    rf"\W{{0,3}}(?:{CORRECTED})s?\b"
    r"(?:\s(?:du|le|of|on|vom|am|del|de|di|do|em)?\s?[\d/. ]{1,8}[^:.]{0,20})?\s?:"
)
_MACHINE_HEAD = 40


def is_reported(line: Line) -> bool:
    """Whether a sentence ends with who says it: "…, avertit la préfète."."""
    return line.ends_sentence and not SAYS.isdisjoint(line.cues[-5:])


def browser_notice(line: Line) -> Verdict | None:
    """What stands where something cannot be shown: "Votre navigateur ne prend pas en charge l'audio."."""
    if line.words > _BROWSER_WORDS or is_quoting(line) or is_reported(line) or not _BROWSER.match(said(line)):
        return None
    return Verdict(Role.NAVIGATION, "what a browser cannot show")


def clicking_hint(line: Line) -> Verdict | None:
    """How to use the page: "Passez la souris sur la carte", "If the chart is missing, click here"."""
    if line.words > _HINT_WORDS or is_quoting(line) or is_reported(line) or not _CLICKING.search(said(line)):
        return None
    return Verdict(Role.NAVIGATION, "how to use the page", sure=not SHOWN.isdisjoint(line.cues))


def form_answer(line: Line) -> Verdict | None:
    """What a form answers: "Merci, votre inscription est confirmée."."""
    if line.words > _FORM_WORDS or is_quoting(line) or not addresses_reader(line):
        return None
    if FORM_WORDS.isdisjoint(line.cues) or FORM_DONE.isdisjoint(line.cues):
        return None
    return Verdict(Role.NEWSLETTER, "what a form answers")


def machine_note(line: Line) -> Verdict | None:
    """Which machine read or wrote something: "Cette lecture a été réalisée par une voix de synthèse."."""
    if line.words > _MACHINE_WORDS or is_quoting(line):
        return None
    if not _RECORDINGS.search(said(line)[:_MACHINE_HEAD]):
        return None
    if MACHINE_MADE.isdisjoint(line.cues) or not _MACHINES.search(said(line)):
        return None
    return Verdict(Role.NOISE, "a note on the machine that made it")


def platforms(line: Line) -> Verdict | None:
    """Where a recording or application is had: "Disponible sur iOS et Android"."""
    if line.words > _PLATFORM_WORDS or line.ends_sentence:
        return None
    folded = fold(line.text)
    rest, found = _PLATFORM.subn(" ", folded)
    if not found or not all(word in PLATFORM_JOINTS for word in _WORD.findall(rest)):
        return None
    return Verdict(Role.SHARE, "names where it can be had")


def own_pitch(line: Line) -> Verdict | None:
    """A page leads to what is its own: "Découvrez nos annonces immobilières", "Scarica la nostra app"."""
    if line.words > _PITCH_WORDS or is_quoting(line) or not line.cues or OUR.isdisjoint(line.cues):
        return None
    if not APP.isdisjoint(line.cues) and not line.ends_sentence:
        return Verdict(Role.ADVERTISEMENT, "a pitch for an application")
    if line.cues[0] in PAGE_BIDS and not line.ends_sentence:
        return Verdict(Role.TEASER, "leads to something of the publication")
    return None


def correction(line: Line) -> Verdict | None:
    """A correction of the text itself: "Rectificatif du 3 mai : …", "In einer früheren Fassung hieß es …"."""
    if line.words > _EARLIER_WORDS:
        return None
    if _CORRECTED.match(fold(line.text[:_HEAD])):
        return Verdict(Role.NOISE, "a correction")
    whole = said(line)
    earlier = _EARLIER.match(whole)
    if earlier is None or MISTAKEN.isdisjoint(line.cues):
        return None
    is_itself = _ITSELF.search(whole) is not None
    if whole[earlier.end() :].partition(" ")[0] in OF_WHAT and not is_itself:
        return None  # an earlier version of something else
    return Verdict(Role.NOISE, "a note on the text itself", sure=speaks_of_us(line) or is_itself)


def update_note(line: Line) -> Verdict | None:
    """When and why a text was changed: "Ce texte a été mis à jour à 14h30"."""
    if line.words > _CHANGE_WORDS or is_quoting(line) or not _ITSELF.match(said(line)):
        return None
    whole = said(line)
    if not (_UPDATED.search(whole) or (_CHANGED.search(whole) and _PURPOSES.search(whole))):
        return None
    return Verdict(Role.NOISE, "a note on a change of the text")
