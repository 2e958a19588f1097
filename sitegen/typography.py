"""Typography as an output filter: the spaces and apostrophes a good printer would set.

It works on plain text, never on markup or code, and the source keeps its own spelling. It changes
the kind of a space, adds one where French wants it and none can be meant otherwise, and bends
apostrophes. It changes no word and no quotation mark: what opens and what closes is the author's to say.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable

NARROW = "\u202f"
"""Narrow no-break space: before ; ! ? and %, inside « », between groups of digits."""
FIXED = "\u00a0"
"""No-break space: before a colon, between a number and its unit."""

Rule = tuple[tuple[str, ...], Callable[[str], str]]
"""Characters, and what sets a text in which one of them stands."""

# Each pattern begins with the character it is about and looks back from there: the search for a character
# is fast, and a pattern that begins by looking back, or with the frequent space, is tried nearly everywhere.
_SPACE = "[ \u00a0\u2009\u202f]"
_ANY_SPACES = " \u00a0\u2009\u202f"
_LETTER = r"[^\W\d_]"
_FACE = r"-?[()DPpO|/\\*](?!\w)"
_NO_SMILEY = f"(?<![:;](?={_FACE}))"
_UNIT = (
    r"(?:millions?|milliards?|euros?|dollars?|yuans?|francs?|[kMGT]?Wh?|[kMGT]o|[kcm]?m|kg|min|h|°C)(?!\w)"
)

_CAN_BE_UNTOUCHABLE = ("://", "www.", "&")
_UNTOUCHABLE = re.compile(r"((?<![\w])(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|www\.)[^\s«»]+|&#?\w{1,10};)")

_APOSTROPHE = re.compile(f"'(?<={_LETTER}')(?={_LETTER})")
_ELISIONS = "|".join(rf"(?<=\b{word}')" for word in ("[cdjlmnst]", "qu", "lorsqu", "puisqu", "jusqu"))
_ELISION = re.compile(rf"""(?i)'(?=[\d«“"])(?:{_ELISIONS})""")

_SPACED = re.compile(f"[;:!?»](?<={_SPACE}.){_NO_SMILEY}")
# A name's own mark is not the sentence's: "Yahoo! a dit".
_UNSPACED = re.compile(
    rf"""[;!?](?<=[\w)\]»”’"%€].){_NO_SMILEY}(?<!!(?=\s{{0,3}}[a-zß-öø-ÿ]))(?=[!?]*+(?:[\s»”’")\]…]|$))"""
)
_OPENING = re.compile(rf"«(?:{_SPACE}++(?=\S|$)|(?=[^\s«»]))")
_CLOSING = re.compile(r"»(?<=[^\s«»]»)")

# [0-9] finds its place several times faster than \d.
_GROUPS = re.compile(rf"[0-9](?<![\w.,].)\d{{0,2}}(?:{_SPACE}\d{{3}})++(?!\d)")
_MEASURE = re.compile(rf"[0-9]{_SPACE}++(?:(?=[%‰])|(?=(?P<unit>[€$£¥]|{_UNIT})))")
_TITLES = ("n°", "M.", "Mme", "Mlle", "Dr", "Pr")
_TITLE = re.compile(rf"\b(n°|M\.|MM\.|Mmes?|Mlles?|Dr|Pr){_SPACE}++(?=[\dA-ZÀ-Þ])")


def typeset(text: str, lang: str) -> str:
    """Set plain text by the rules of its language (BCP 47); of a language without rules here, as it is.

    French follows the Imprimerie nationale: narrow no-break space before ; ! ? and inside « »,
    no-break space before the colon. Addresses, times and smileys are left alone. Setting a text twice
    gives what setting it once gives, and apart from spaces and apostrophes the text is the source's.
    """
    rules = _RULES.get(lang) or _RULES.get(lang.partition("-")[0].casefold())
    if not rules:
        return text
    if not _has_one(text, _CAN_BE_UNTOUCHABLE):
        return _apply(rules, text)
    pieces = _UNTOUCHABLE.split(text)
    pieces[::2] = [_apply(rules, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _apply(rules: tuple[Rule, ...], text: str) -> str:
    for characters, rule in rules:
        if _has_one(text, characters):
            text = rule(text)
    return text


def _has_one(text: str, parts: tuple[str, ...]) -> bool:
    for part in parts:  # noqa: SIM110 - a generator would cost more than what it saves us from
        if part in text:
            return True
    return False


def _bend_apostrophes(text: str) -> str:
    return _APOSTROPHE.sub("’", text)


def _bend_elisions(text: str) -> str:
    return _ELISION.sub("’", text)


def _space_marks(text: str) -> str:
    """Before ; : ! ? and inside « »: the right space in the place of any, and one where there is none."""
    parts: list[str] = []
    end = 0
    for mark in _SPACED.finditer(text):
        parts += (text[end : mark.start()].rstrip(_ANY_SPACES), FIXED if mark[0] == ":" else NARROW)
        end = mark.start()
    parts.append(text[end:])
    return _UNSPACED.sub(lambda mark: NARROW + mark[0], "".join(parts))


def _space_quotations(text: str) -> str:
    return _CLOSING.sub(f"{NARROW}»", _OPENING.sub(f"«{NARROW}", text))


def _space_figures(text: str) -> str:
    text = _GROUPS.sub(lambda number: re.sub(_SPACE, NARROW, number[0]), text)
    return _MEASURE.sub(lambda figure: figure[0][0] + (FIXED if figure["unit"] else NARROW), text)


def _space_titles(text: str) -> str:
    return _TITLE.sub(rf"\1{FIXED}", text)


_APOSTROPHES: Rule = (("'",), _bend_apostrophes)
_FRENCH: tuple[Rule, ...] = (
    _APOSTROPHES,
    (("'",), _bend_elisions),
    ((";", ":", "!", "?", "»"), _space_marks),
    (("«", "»"), _space_quotations),
    (tuple(string.digits), _space_figures),
    (_TITLES, _space_titles),
)
_RULES: dict[str, tuple[Rule, ...]] = {"fr": _FRENCH, "en": (_APOSTROPHES,)}
