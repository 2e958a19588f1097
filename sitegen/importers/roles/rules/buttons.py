"""Roles of buttons and links told by what they are made of: something done, to the text or the page."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.button_words import (
    DOES,
    DOES_LAST,
    LANGUAGE_JOINTS,
    LANGUAGES_NAMED,
    LASTS,
    PLAYER,
    PLAYER_JOINTS,
    TO_WHAT,
)

_BUTTON_WORDS, _LANGUAGE_WORDS, _AD_WORDS, _PLAYER_WORDS = 6, 8, 25, 12
_SIGN = re.compile(r"[▶►▷➤→»›>+▾▼\U0001f300-\U0001faff\s]{1,6}")
"""What a button may show before its words."""
_CODE = re.compile(
    r"\b[Cc](?:ode|ódigo|odice|upom|oupon)\s(?:promo\s)?[\"«“'‘]?\s?(?=\w*[A-Z])[A-Z0-9]{3,20}\b"
)
_GAIN = re.compile(
    r"\d\s?%|[€$£]|\b(?:off|free|gratuit|offert|gratis|kostenlos|Rabatt|descuento|sconto|desconto)\b"
)


def button(line: Line) -> Verdict | None:
    """A button or link that does something with the text: "Afficher la suite", "Artikel merken"."""
    if (
        not 1 < len(line.cues) <= _BUTTON_WORDS
        or line.ends_sentence
        or not _SIGN.sub("", line.text[:8])[:1].isalpha()
    ):
        return None
    first, last = line.cues[0], line.cues[-1]
    if first in DOES and TO_WHAT.issuperset(line.cues[1:]):
        return Verdict(Role.NAVIGATION, "a button: what it does, and to what")
    if last in DOES_LAST and TO_WHAT.issuperset(line.cues[:-1]):
        return Verdict(Role.NAVIGATION, "a button: what it does, and to what")
    return None


def player(line: Line) -> Verdict | None:
    """What a player says of itself, or how long a text takes: "Quality: Auto", "Reading time 4 min"."""
    if line.words > _PLAYER_WORDS or (line.ends_sentence and len(line.cues) > _BUTTON_WORDS):
        return None
    said = [word for word in line.cues if word != ":"]
    if not all(word in PLAYER or word in PLAYER_JOINTS for word in said):
        return None
    is_counted = any(char.isdigit() for char in line.text)
    named = sum(word in PLAYER for word in said)
    if not named and not (is_counted and not LASTS.isdisjoint(said)):
        return None
    sure = is_counted or named > 1 or ":" in line.cues
    return Verdict(Role.NAVIGATION, "a player, or the time that it takes", sure=sure)


def language_switch(line: Line) -> Verdict | None:
    """A link to the text in another language: "Read this article in English", "Version française"."""
    if not line.cues or line.words > _LANGUAGE_WORDS or line.ends_sentence:
        return None
    named = sum(word in LANGUAGES_NAMED for word in line.cues)
    if not named or not all(word in LANGUAGES_NAMED or word in LANGUAGE_JOINTS for word in line.cues):
        return None
    is_alone = len(line.cues) == 1
    return Verdict(Role.NAVIGATION, "a link to another language's version", sure=not is_alone)


def advertised_code(line: Line) -> Verdict | None:
    """What is cheaper with a code: "–10 % sur les bottes avec le code ESSAI"."""
    if line.words > _AD_WORDS or not _CODE.search(line.text) or not _GAIN.search(line.text):
        return None
    return Verdict(Role.ADVERTISEMENT, "something cheaper with a code")
