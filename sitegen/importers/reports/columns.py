"""Text in columns of a terminal: how wide it shows, cut and padded to fit. Pure.

Wide East Asian characters and emoji take two columns, combining marks none. Whatever could move the
cursor or turn the writing direction is left out: raw articles are hostile until proven otherwise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sitegen.importers.draft import Role

_JOINERS = "\u200c\u200d"
_VARIATION = "\ufe0f"
_STEERING = frozenset({"Cc", "Cf", "Cs"})
"""The Unicode categories of control, format (they turn directions) and half characters."""
_HARMLESS = f"\n\t{_JOINERS}"

_MARGIN_COLOURS: Mapping[Role, str] = MappingProxyType({
    Role.TITLE: "1",
    Role.LEAD: "1;32",
    Role.BODY: "32",
    Role.SUBHEADING: "1;32",
    Role.QUOTATION: "32",
    Role.LIST: "32",
    Role.TABLE: "32",
    Role.CAPTION: "33",
    Role.CREDIT: "33",
    Role.BYLINE: "36",
    Role.DATE: "36",
    Role.SOURCE: "36",
    Role.KEYWORDS: "36",
    Role.ABSTRACT: "36",
    Role.ADVERTISEMENT: "31",
    Role.NEWSLETTER: "31",
    Role.LEGAL: "31",
})  # fmt: skip


def display_width(text: str) -> int:
    """How many columns the text takes."""
    return sum(_width(char) for char in text)


def sayable(text: str) -> str:
    """The text on one line, without characters that steer a terminal."""
    shown = (char for char in text if char in _HARMLESS or unicodedata.category(char) not in _STEERING)
    return " ".join("".join(shown).split())


def fitted(text: str, width: int) -> str:
    """The text cut to the width, an ellipsis in the place of the rest, and padded with spaces."""
    line = sayable(text[: 4 * width + 400])
    if display_width(line) > width:
        line = f"{_cut(line, width - 1).rstrip()}…"
    return line + " " * (width - display_width(line))


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most the width, broken between words."""
    line = ""
    for word in sayable(text).split(" "):
        longer = f"{line} {word}" if line else word
        if display_width(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while display_width(line) > width:
            head = _cut(line, width) or line[:1]
            yield head
            line = line[len(head) :]
    yield line


def coloured(text: str, role: Role, *, colour: bool) -> str:
    """The text in the colour of a role, where colours are wanted."""
    return painted(text, _MARGIN_COLOURS.get(role, "2"), colour=colour)


def painted(text: str, code: str, *, colour: bool) -> str:
    """The text in a colour (ECMA-48 SGR), where colours are wanted."""
    return f"\x1b[{code}m{text}\x1b[0m" if colour and text else text


def _cut(line: str, width: int) -> str:
    taken = 0
    for index, char in enumerate(line):
        taken += _width(char)
        if taken > width:
            return line[:index]
    return line


def _width(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.combining(char) or char in f"{_JOINERS}{_VARIATION}" or unicodedata.category(char) == "Mn":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
