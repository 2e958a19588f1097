"""Whether text can be read on its ground, by day and by night: told from a style sheet's variables.

The contrast is the one of WCAG 2 (relative luminance), which asks for 4.5 to 1 (level AA). Only the
variables that the contract names are looked at; which element uses which is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LEAST = 4.5
INKS = ("ink", "soft", "accent")
"""The variables that colour text."""
PAPERS = ("paper", "tint")
"""The variables that lie under it."""

_COMMENT = re.compile(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")
_DELIMITER = re.compile(r"[{};]")
_VARIABLE = re.compile(r"\s*--([\w-]+)\s*:\s*([^;]+?)\s*\Z")
_REFERENCE = re.compile(r"var\(\s*--([\w-]+)\s*\)")
_COLOUR = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})\b", re.IGNORECASE)
_LONGEST_CHAIN = 8
"""Variables that stand for one another."""
_LINEAR, _SLOPE, _OFFSET, _GAMMA = 0.04045, 12.92, 0.055, 2.4
"""How sRGB turns numbers into light (IEC 61966-2-1)."""


@dataclass(frozen=True, slots=True)
class Pale:
    """A pair of variables that cannot be told apart well enough, or not judged at all."""

    ink: str
    paper: str
    time: str
    """ "by day" or "by night"."""
    ratio: float | None
    """None where one of the two is no colour that can be reckoned with."""


def pale_pairs(css: str) -> Iterator[Pale]:
    """The pairs of text and ground below the least contrast; nothing where the variables are not used."""
    day, night = variables(css)
    for time, colours in (("by day", day), ("by night", day | night)):
        if time == "by night" and not night:
            return
        for ink in INKS:
            for paper in PAPERS:
                if ink in colours and paper in colours:
                    ratio = contrast(_resolved(ink, colours), _resolved(paper, colours))
                    if ratio is None or ratio < LEAST:
                        yield Pale(ink, paper, time, ratio)


def variables(css: str) -> tuple[dict[str, str], dict[str, str]]:
    """The variables of `:root`: as they are by day, and what the night changes."""
    css = _COMMENT.sub(" ", css)
    day: dict[str, str] = {}
    night: dict[str, str] = {}
    around: list[str] = []
    start = 0
    for delimiter in _DELIMITER.finditer(css):
        text = css[start : delimiter.start()].strip()
        start = delimiter.end()
        if delimiter[0] == "{":
            around.append(text)
            continue
        if around and around[-1] == ":root" and (found := _VARIABLE.match(text)):
            conditions = [each for each in around[:-1] if each.startswith("@media")]
            if not conditions:
                day[found[1]] = found[2]
            elif any(re.search(r"prefers-color-scheme\s*:\s*dark", each) for each in conditions):
                night[found[1]] = found[2]
        if delimiter[0] == "}" and around:
            around.pop()
    return day, night


def contrast(one: str, other: str) -> float | None:
    """The contrast of two colours, from 1 to 21; None unless both are written `#rgb` or `#rrggbb`."""
    first, second = _luminance(one), _luminance(other)
    if first is None or second is None:
        return None
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def _luminance(colour: str) -> float | None:
    found = _COLOUR.fullmatch(colour)
    if not found:
        return None
    digits = found[1] if len(found[1]) > len("rgb") else "".join(digit * 2 for digit in found[1])
    red, green, blue = (_light(int(digits[place : place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _light(value: float) -> float:
    return value / _SLOPE if value <= _LINEAR else float(((value + _OFFSET) / (1 + _OFFSET)) ** _GAMMA)


def _resolved(name: str, colours: Mapping[str, str]) -> str:
    value = colours[name]
    for _ in range(_LONGEST_CHAIN):
        reference = _REFERENCE.fullmatch(value)
        if not reference or reference[1] not in colours:
            break
        value = colours[reference[1]]
    return value
