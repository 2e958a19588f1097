"""Roles that show in a line's words: the phrases that pages of each language repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line, cue_words
from sitegen.importers.roles.rules.said import is_polite_bid, said
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.appeal_words import BIDS
from sitegen.importers.words.button_words import LOUD_LABELS
from sitegen.importers.words.house_words import READ_ON
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
_LOUD = re.compile(
    r"\W{0,4}(?P<label>[A-ZÀ-ÖØ-Þ]{2,}|[A-ZÀ-ÖØ-Þ]{1,}(?:\s[A-ZÀ-ÖØ-Þ]{2,}){1,3}):?\s*(?=[«“\"]?[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-Þ])"
)
"""Words in capitals before a word with one."""
_ALSO = frozenset({"aussi", "egalement", "also", "auch", "tambien", "ademas", "anche", "tambem"})
"""Words with which a pointer to another article tells itself from a sentence."""
_LABEL_LENGTH = 60
_LABEL = re.compile(
    r"[^\w\[(]{0,4}(?:[\[(](?P<boxed>[^\[\]()]{2,50})[\])]:?|(?P<plain>[^:|•·–—»›\n]{2,50}?)"
    r"(?:\s?:|(?P<loose>\s?[|•·»›]|\s[-–—]))\s)\s{0,3}(?=\S)"
)
"""What may be a label before other words: "[Publicité] …", "Les plus lus : …", "À voir – …"."""
_LABELS = frozenset({Role.ADVERTISEMENT, Role.TEASER, Role.NEWSLETTER})
"""The roles of labels; rubrics of a menu ("Politique : …") stand before titles."""
_LABELLED_WORDS = 40
"""The longest advertisement behind its label."""
_FEWEST_TILES, _TILED_WORDS = 2, 40
_BUTTONS = frozenset({Role.SHARE, Role.COMMENTS, Role.LEGAL, Role.NEWSLETTER, Role.ADVERTISEMENT})
_MOST_STRANGERS = 0.2
"""The share of a bar's words that no phrase explains: a name, a number in words."""
_SEAM = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
"""Where a label met the headline behind it: "Lire aussiLes garde-fous"."""


_ARROW = re.compile(r"[>›»→➜➤►▶👉]{1,3}\s?(?=\w)")


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
_WHOLE = PhraseBook((written, meaning) for written, meaning in _phrases() if "…" not in written)
"""The phrases that may be a whole line, for what stands before a colon or in brackets."""
_TILES = PhraseBook(
    (written, meaning)
    for written, meaning in _phrases()
    if "…" not in written.rstrip("…") and (not written.endswith("…") or " " in written)
)
"""The same and those that lines begin with, if of several words: for lines made of several buttons."""


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
        sure=(whole or matched > 1 or line.words <= SHORT_LABEL or is_label) and not is_said(line),
        heads=(meaning.heads or (meaning.role is Role.TEASER and matched >= len(line.cues)))
        and line.words <= LABEL_WORDS
        and not line.is_prose
        and not (meaning.role is Role.COMMENTS and _is_call(line)),
    )


_CALLS = re.compile(
    r"temoin|temoign|witness|\btips?\b|hinweis|zeug|testig|testimon|testemunh|erreur|coquille|error|typo|fehler"
)
"""Of what readers are asked for word within an article: what they saw, and its mistakes."""


def _is_call(line: Line) -> bool:
    """Whether a line asks for word from witnesses or of errors; such a call stands within articles too."""
    return "?" in line.text or "@" in line.text or bool(_CALLS.search(said(line)))


_MEDIA = PhraseBook(
    (" ".join(written.split()), language.lang)
    for language in LANGUAGES
    for written in language.media.split(";")
)
_QUALIFIED = 3
"""How many words may follow a label of several words before its colon: "Les plus lus cette semaine :"."""


def is_said(line: Line) -> bool:
    """Whether a paragraph opens with somebody's words: "« Abonnez-vous », répète-t-il sans fin."."""
    return line.is_prose and line.text[0] in '«“„"'


def labelled(line: Line) -> Verdict | None:
    """Something behind the name of a box: "[Publicité] Bottes", "Les plus lus : Un phare à vendre"."""
    if line.words > _LABELLED_WORDS:
        return None
    match = _LABEL.match(line.text[: 2 * _LABEL_LENGTH])
    if match is None:
        return None
    label = cue_words(match["boxed"] or match["plain"])
    found = _WHOLE.longest(label, 0) if label else None
    if found is not None and found[0].role in _LABELS:
        meaning, matched = found
        if match["loose"] and meaning.role is Role.ADVERTISEMENT and not match["plain"].isupper():
            return None  # "Advertising – paid and earned": an item of a list
        is_whole = matched == len(label) or (1 < matched >= len(label) - _QUALIFIED)
        if is_whole and (line.words <= TEASER_WORDS or meaning.role is Role.ADVERTISEMENT):
            is_sure = match["boxed"] is not None or not line.is_prose
            return Verdict(meaning.role, f"behind the label “{meaning.written}”", sure=is_sure)
    if _MEDIA.find(label) and not line.is_prose and line.words <= LABEL_WORDS:
        return Verdict(Role.TEASER, "announces a piece of another kind", sure=False)
    return None


def loud_label(line: Line) -> Verdict | None:
    """A label in capitals before a headline, no colon between: "À LIRE Un phare à vendre"."""
    is_stopped = line.ends_sentence and line.text[-1] != "?"
    match = _LOUD.match(line.text) if line.words <= TEASER_WORDS and not is_stopped else None
    if match is None or line.text.isupper():
        return None
    label = " ".join(cue_words(match["label"]))
    if label not in LOUD_LABELS:
        return None
    return Verdict(Role.TEASER, f"behind the label “{label}” in capitals")


def arrow_pointer(line: Line) -> Verdict | None:
    """An invitation behind an arrow: "> Revivez le match minute par minute"."""
    match = _ARROW.match(line.text) if line.words <= LABEL_WORDS and not line.ends_sentence else None
    if match is None or not line.cues:
        return None
    if line.cues[0] not in BIDS | READ_ON and not is_polite_bid(line.cues[0]):
        return None
    return Verdict(Role.TEASER, "an invitation behind an arrow")


def bar_of_phrases(line: Line) -> Verdict | None:
    """Buttons and links side by side, each known by itself: "Share Print Save", "Répondre · J'aime"."""
    if not _FEWEST_TILES <= len(line.cues) <= _TILED_WORDS or line.ends_sentence:
        return None
    most = _MOST_STRANGERS * len(line.cues)
    tiles, strangers, at = list[Meaning](), 0, 0
    while at < len(line.cues):
        tile = _TILES.longest(line.cues, at)
        if tile is None:
            strangers += line.cues[at] != ":"
            if strangers > most:
                return None
            at += 1
        else:
            tiles.append(tile[0])
            at += tile[1]
    buttons = [tile for tile in tiles if tile.role in _BUTTONS and len(tile.written) > 1]
    is_pair = len(buttons) == len(tiles) == _FEWEST_TILES and not strangers
    is_many = len(tiles) > _FEWEST_TILES and len({tile.written for tile in tiles}) > 1
    if not buttons or not (is_pair or is_many):
        return None
    return Verdict(buttons[0].role, "buttons and links side by side")
