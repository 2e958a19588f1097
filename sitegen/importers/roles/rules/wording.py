"""Roles that show in a line's words: the phrases that pages of each language repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line, cue_words
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.phrases import LANGUAGES
from sitegen.importers.words.phrases.notation import PhraseBook

LABEL_WORDS = 16
"""A longer line is no label; only phrases of several words are believed there."""
SHORT_LABEL = 6
TEASER_WORDS = 30
TELLING = 3
"""How many words a phrase needs to be believed within running text."""
NOTICE_WORDS = 90
"""A longer paragraph is not judged by a phrase in it."""
_ALSO = frozenset({"aussi", "egalement", "also", "auch", "tambien", "ademas", "anche", "tambem"})
"""Words with which a pointer to another article tells itself from a sentence."""
_LABEL_LENGTH = 60
_SEAM = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
"""Where a label met the headline behind it: "Lire aussiLes garde-fous"."""


class Meaning(NamedTuple):
    """What a phrase says of the line it stands in."""

    role: Role
    what: str
    written: str
    heads: bool = False


_LISTS = (
    ("legal", Role.LEGAL, "legal notice", False),
    ("comments", Role.COMMENTS, "comments or their form", True),
    ("newsletter", Role.NEWSLETTER, "newsletter pitch", True),
    ("advertisement", Role.ADVERTISEMENT, "advertisement or subscription", False),
    ("share", Role.SHARE, "share or follow bar", False),
    ("related", Role.TEASER, "heads a list of other articles", True),
    ("teaser", Role.TEASER, "points to another article", False),
    ("about", Role.NAVIGATION, "portrait of the author or publication", True),
    ("keywords", Role.KEYWORDS, "labelled keywords", False),
    ("source", Role.SOURCE, "labelled source", False),
    ("credit", Role.CREDIT, "labelled picture credit", False),
    ("navigation", Role.NAVIGATION, "menu, button or rubric", False),
)
"""The fields of Phrases that are roles: of two phrases equally long, the one further up decides."""


def _phrases() -> Iterator[tuple[str, Meaning]]:
    for field, role, what, heads in _LISTS:
        for language in LANGUAGES:
            for written in getattr(language, field).split(";"):
                phrase = " ".join(written.split())
                yield phrase, Meaning(role, what, phrase, heads)


_BOOK = PhraseBook(_phrases())


def furniture_phrase(line: Line) -> Verdict | None:
    """A line that says what furniture says: "Lire aussi : …", "Leave a comment", "Tous droits réservés"."""
    if line.words > NOTICE_WORDS:
        return None
    found = _BOOK.find(line.cues)
    is_glued = found is None and _SEAM.search(line.text[:_LABEL_LENGTH]) is not None
    if is_glued:
        found = _BOOK.find(cue_words(_SEAM.sub(" ", line.text[:_LABEL_LENGTH])))
    if found is None:
        return None
    meaning, matched = found
    whole = "…" not in meaning.written
    is_label = is_glued or line.cues[matched : matched + 1] == (":",)
    matched += not _ALSO.isdisjoint(line.cues[:matched])
    if (
        not whole
        and not ((is_glued or is_label) and line.words <= TEASER_WORDS)
        and (line.is_prose or line.words > LABEL_WORDS)
        and matched < TELLING
    ):
        return None
    return Verdict(
        meaning.role,
        f"{meaning.what}: “{meaning.written}”",
        sure=whole or matched > 1 or line.words <= SHORT_LABEL or is_label,
        heads=(meaning.heads or (meaning.role is Role.TEASER and matched >= len(line.cues)))
        and line.words <= LABEL_WORDS
        and not line.is_prose,
    )
