"""Roles of lines about an article rather than in it: who made it, how many read it, who comments on it."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line, cue_words
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.craft_words import (
    COUNTED,
    COUNTED_WITH,
    CRAFT_JOINTS,
    CRAFTS,
    SAYS_BELOW,
)
from sitegen.text import fold

_PAIR = re.compile(
    r"(?P<label>[^\W\d_][^:;|./·•]{1,40}?)\s?:\s+(?P<name>[^:;|/·•]{2,60}?)(?=\s*(?:[;|/·•]|\.\s|\.?$|$))"
)
_BETWEEN = re.compile(r"[\s.;|/·•,]*")
_PARTICLES = frozenset(
    {"de", "du", "da", "di", "van", "von", "der", "la", "le", "et", "and", "und", "y", "e", "&"}
)
_CREDITS_WORDS, _NAME_WORDS, _LABEL_WORDS = 32, 8, 4
_COUNT_WORDS, _DATED_WORDS = 10, 18
_BAR = re.compile(r"\s[|·•/–-]\s")
_COMMENTATOR = re.compile(
    r"(?P<name>[^\s:,.!?«»“”]{2,25}(?:\s[^\s:,.!?«»“”]{1,20}\.?){0,2})\s(?P<says>"
    + "|".join(sorted(map(re.escape, SAYS_BELOW), key=len, reverse=True))
    + r")\s?:"
)
_COMMENTATOR_WORDS = 6


def production_credit(line: Line) -> Verdict | None:
    """Those who made an article, by their craft: "Texte : A. Exemple. Dessins : B. Modèle"."""
    if line.words > _CREDITS_WORDS or ":" not in line.text:
        return None
    at = 0
    while match := _PAIR.match(line.text, at):
        if not _is_craft(match["label"]) or not _is_named(match["name"]):
            return None
        between = _BETWEEN.match(line.text, match.end())
        at = between.end() if between else match.end()
        if at >= len(line.text):
            return Verdict(Role.CREDIT, "names those who made the article, by their craft")
    return None


def counter(line: Line) -> Verdict | None:
    """How often something was read, shared or answered: "1 284 lectures", "312 Retweets 2 048 J'aime"."""
    if line.words > _COUNT_WORDS or line.ends_sentence or COUNTED.isdisjoint(line.cues):
        return None
    if not any(map(str.isdigit, line.text)):
        return None
    said = [word for word in line.cues if word != ":"]
    if COUNTED.isdisjoint(said) or not all(word in COUNTED or word in COUNTED_WITH for word in said):
        return None
    return Verdict(Role.SHARE, "counts its readers")


def dated_counts(line: Line) -> Verdict | None:
    """A date and counts side by side: "Vendredi 20 décembre 2024 | Lu 4 112 fois | Commentaires : 5"."""
    if line.undated == line.text or line.words > _DATED_WORDS or not _BAR.search(line.text):
        return None
    said = [word for word in cue_words(line.undated) if word != ":"]
    if COUNTED.isdisjoint(said) or not all(word in COUNTED or word in COUNTED_WITH for word in said):
        return None
    return Verdict(Role.DATE, "a date, and how often the text was read")


def commentator(line: Line) -> Verdict | None:
    """The head of a reader's comment: "Sidoine dit :", "Jane says:"."""
    if line.words > _COMMENTATOR_WORDS:
        return None
    match = _COMMENTATOR.fullmatch(fold(line.text))
    if match is None or line.text[0].islower():
        return None
    return Verdict(Role.COMMENTS, "names the writer of a comment", sure=False, heads=False)


def _is_craft(label: str) -> bool:
    said = fold(label).replace(",", " ").split()
    return (
        0 < len(said) <= _LABEL_WORDS
        and said[0] in CRAFTS
        and all(word in CRAFTS or word in CRAFT_JOINTS for word in said)
    )


def _is_named(name: str) -> bool:
    """Whether this may be names: capitals but for particles, or the initials in small letters of a desk."""
    said = name.split()
    if len(said) > _NAME_WORDS:
        return False
    return len(said) == 1 or all(word[0].isupper() or word.strip(",") in _PARTICLES for word in said)
