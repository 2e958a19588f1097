"""Roles of notes on a text itself: its corrections and versions, who may read it, who may copy it."""

from __future__ import annotations

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader, is_quoting, speaks_of_us
from sitegen.importers.roles.rules.said import any_of, said
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.note_words import CHANGES, COPYING, FORBIDS, ITSELF, MAKING, WITHOUT_LEAVE

_NOTE_WORDS, _RIGHTS_WORDS = 45, 60
_ITSELF = any_of(ITSELF)
_WITHOUT_LEAVE = any_of(WITHOUT_LEAVE)
_EARLY = 60
"""How many letters from its beginning a note names the text that it is about."""


def self_note(line: Line) -> Verdict | None:
    """A note on the text itself: "An earlier version of this article named the wrong bridge"."""
    if line.words > _NOTE_WORDS or is_quoting(line):
        return None
    if not _ITSELF.search(said(line)[:_EARLY]):
        return None
    if not MAKING.isdisjoint(line.cues):
        return Verdict(Role.NOISE, "a note on the text itself")
    if not CHANGES.isdisjoint(line.cues):
        return Verdict(
            Role.NOISE, "a note on the text itself", sure=addresses_reader(line) or speaks_of_us(line)
        )
    return None


def copying_note(line: Line) -> Verdict | None:
    """A notice on copying: "Reproduction et entraînement d'IA interdits sans accord écrit"."""
    if line.words > _RIGHTS_WORDS or COPYING.isdisjoint(line.cues) or is_quoting(line):
        return None
    sides = (not FORBIDS.isdisjoint(line.cues)) + bool(_WITHOUT_LEAVE.search(said(line)))
    return Verdict(Role.LEGAL, "a notice on copying", sure=sides > 1) if sides else None
