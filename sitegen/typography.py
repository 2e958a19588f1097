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

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
Occasion = tuple[tuple[str, ...], tuple[Rule, ...]]
"""Strings, and the rules that can change only a text in which one of them stands."""

# Each pattern begins with the character it is about and looks back from there: the search for a
# character is fast, and a pattern that begins by looking back is tried at every place.
_SPACE = "[ \u00a0\u2009\u202f]"
# A run is entered at its first space only and never given back: a long one costs one pass, not its square.
_SPACES = f"{_SPACE}(?<!{_SPACE}{_SPACE}){_SPACE}*+"
_LETTER = r"[^\W\d_]"
_ELIDED = "|".join(rf"(?<=\b{word}')" for word in ("[cdjlmnst]", "qu", "lorsqu", "puisqu", "jusqu"))
_FACE = r"-?[()DPpO|/\\*](?!\w)"
_SMILEY = f"[:;]{_FACE}"
# A name's own mark is not the sentence's: "Yahoo! a dit".
_MARK = rf"(?:;(?!{_FACE})|\?|!(?!\s{{0,3}}[a-zß-öø-ÿ]))"
_CLOSED = r"""[!?]*+(?:[\s»”’")\]…]|$)"""
_TITLE = r"n(?<!\wn)°|M(?<!\wM)(?:M?\.|mes?|lles?)|D(?<!\wD)r|P(?<!\wP)r"
_UNIT = (
    r"(?:millions?|milliards?|euros?|dollars?|yuans?|francs?|[kMGT]?Wh?|[kMGT]o|[kcm]?m|kg|min|h|°C)(?!\w)"
)

_CAN_BE_UNTOUCHABLE = ("://", "www.", "&")
_UNTOUCHABLE = re.compile(r"((?<![\w])(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|www\.)[^\s«»]+|&#?\w{1,10};)")

_APOSTROPHE: Rule = (re.compile(f"'(?<={_LETTER}')(?={_LETTER})"), "’")

_FRENCH: tuple[Occasion, ...] = (
    (("'",), (_APOSTROPHE, (re.compile(rf"""(?i)'(?=[\d«“"])(?:{_ELIDED})"""), "’"))),
    (
        (";", "!", "?"),
        (
            (re.compile(f"{_SPACES}(?!{_SMILEY})(?=[;!?])"), NARROW),
            (re.compile(rf"""{_MARK}(?<=[\w)\]»”’"%€].)(?={_CLOSED})"""), lambda mark: f"{NARROW}{mark[0]}"),
        ),
    ),
    ((":",), ((re.compile(f"{_SPACES}(?!{_SMILEY})(?=:)"), FIXED),)),
    (
        ("«", "»"),
        (
            (re.compile(rf"«{_SPACE}++(?=\S|$)"), f"«{NARROW}"),
            (re.compile(r"«(?=[^\s«»])"), f"«{NARROW}"),
            (re.compile(f"{_SPACES}(?=»)"), NARROW),
            (re.compile(r"»(?<=[^\s«»]»)"), f"{NARROW}»"),
        ),
    ),
    (
        tuple(string.digits),
        (
            (
                re.compile(rf"\d(?<![\w.,]\d)\d{{0,2}}(?:{_SPACE}\d{{3}})++(?!\d)"),
                lambda number: re.sub(_SPACE, NARROW, number[0]),
            ),
            (re.compile(f"{_SPACE}(?<=\\d{_SPACE}){_SPACE}*+(?=[%‰])"), NARROW),
            (re.compile(f"{_SPACE}(?<=\\d{_SPACE}){_SPACE}*+(?=[€$£¥]|{_UNIT})"), FIXED),
        ),
    ),
    (
        ("°", "M", "D", "P"),
        (
            (
                re.compile(rf"(?:{_TITLE}){_SPACE}++(?=[\dA-ZÀ-Þ])"),
                lambda title: f"{title[0].rstrip()}{FIXED}",
            ),
        ),
    ),
)

_RULES: dict[str, tuple[Occasion, ...]] = {"fr": _FRENCH, "en": ((("'",), (_APOSTROPHE,)),)}


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


def _apply(occasions: tuple[Occasion, ...], text: str) -> str:
    for characters, rules in occasions:
        if _has_one(text, characters):
            for pattern, replacement in rules:
                text = pattern.sub(replacement, text)
    return text


def _has_one(text: str, parts: tuple[str, ...]) -> bool:
    for part in parts:  # noqa: SIM110 - a generator would cost more than what it saves us from
        if part in text:
            return True
    return False
