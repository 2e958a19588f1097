"""Roles of the heads of lists of other articles, told by what is listed and how near it is to this one."""

from __future__ import annotations

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line, cue_words
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.list_words import ANYTHING, LIST_JOINTS, NEAR, OTHER, PIECES

_HEAD_WORDS, _LISTED_WORDS, _LABEL_LENGTH = 7, 40, 50


def head_of_list(line: Line) -> Verdict | None:
    """What heads other articles: "Les autres chroniques du mois", "Ähnliche Beiträge", "Fiches voisines"."""
    label, colon, rest = line.text[: 2 * _LABEL_LENGTH].partition(":")
    if colon and rest.strip():
        if line.words > _LISTED_WORDS or line.is_prose or not _is_head(cue_words(label)):
            return None
        return Verdict(Role.TEASER, "behind the head of a list of other articles")
    if line.words > _HEAD_WORDS or line.ends_sentence or not _is_head(line.cues):
        return None
    return Verdict(Role.TEASER, "heads a list of other articles", heads=True)


def _is_head(cues: tuple[str, ...]) -> bool:
    said = frozenset(cues)
    if not 1 < len(cues) <= _HEAD_WORDS or not said <= PIECES | ANYTHING | NEAR | OTHER | LIST_JOINTS:
        return False
    is_near = not NEAR.isdisjoint(said) and not said.isdisjoint(PIECES | ANYTHING)
    return is_near or not (PIECES.isdisjoint(said) or OTHER.isdisjoint(said))
