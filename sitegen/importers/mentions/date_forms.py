"""The shapes in which dates are written, as patterns, and what one match of each shape means.

Patterns are bounded everywhere, so that each costs a fixed number of steps per place in the text.
Words are looked up after the match: a shape with a word that is no month means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sitegen.dates import PartialDate
from sitegen.importers.words.calendar_words import is_season, month_number, weekday_number

_GAP = r"[ \t\u00a0\u2009\u202f]"
_YEAR = r"(?:1[89]|20)\d\d"
_WORD = r"[^\W\d_]{3,10}"
_LINK = rf"(?:(?:del|de|do|di|of|im|dell['’]anno){_GAP}{{1,2}}|d['’]{_GAP}?)"
_DAY = r"3[01]|[12]\d|0?[1-9]"
_DAY_BEGINS = r"(?:(?<!\w)(?<!\d[.,:/])|(?<=19\d\d)|(?<=20\d\d)|(?-i:(?<=[a-zß-ÿ])(?=\d)))"
"""A day may stand glued behind a year or a word in small letters: "22. Mai 202422. Mai 2024"."""
_COUNTED = r"\d{1,3}[ \u00a0]?(?:min|[ap]m|[ck]omm?ent|views|vues|lectures|shares)"
_LETTER = r"[^\W\d_]"
_YEAR_ENDS = (
    rf"(?=\D|$|\d{{1,2}}(?::\d\d|h\d\d|\.?{_GAP}[^\W\d_]{{3}})|{_COUNTED})(?!{_GAP}?(?:%|€|\$|[.,]\d))"
)
"""Behind a year may stand, glued to it, a time of day or a count: "May 2, 20244 min read"."""
_WORD_BEGINS = r"(?:(?<!\w)|(?<=[12]\d\d\d)|(?-i:(?<=[a-zß-ÿ])(?=[A-Z])))"
"""A month may stand glued behind a year or a word in small letters: "HealthMay 2, 2024"."""

DAY_MONTH = re.compile(
    rf"(?=[\dp]){_DAY_BEGINS}(?P<day>{_DAY}|premier|primero|primo)(?:er|ère|ᵉʳ|st|nd|rd|th|º|°|ª)?"
    rf"(?:{_GAP}{{1,3}}|\.{_GAP}{{0,2}}|[/-])(?:{_LINK}|the{_GAP})?(?P<month>{_WORD})(?P<dot>\.?)"
    rf"(?:[ \t\u00a0\u2009\u202f,/-]{{0,3}}{_LINK}?(?:(?P<year>{_YEAR}){_YEAR_ENDS}|"
    r"['’](?P<short>\d\d)(?!\d)))?",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(
    rf"(?={_LETTER}){_WORD_BEGINS}(?P<month>{_WORD})\.?{_GAP}{{1,3}}(?P<day>{_DAY})(?:st|nd|rd|th)?"
    rf"(?P<range>{_GAP}?(?:[-–—&]|and|to){_GAP}?(?:{_DAY})(?:st|nd|rd|th)?)?(?![\d:h])"
    rf"(?:[ \t\u00a0\u2009\u202f,.]{{1,3}}{_LINK}?(?P<year>{_YEAR}){_YEAR_ENDS})?",
    re.IGNORECASE,
)
YEAR_WORD_DAY = re.compile(
    rf"(?<![\w./,-])(?P<year>{_YEAR}),?{_GAP}{{1,2}}(?P<month>{_WORD})\.?{_GAP}{{1,2}}(?P<day>{_DAY})(?![\w:])",
    re.IGNORECASE,
)
WORD_YEAR = re.compile(
    rf"(?<!\w)(?P<word>{_WORD})\.?,?[ \t\u00a0\u2009\u202f/-]{{1,3}}{_LINK}?(?P<year>{_YEAR})"
    rf"(?![\d_]|[.,]\d|{_GAP}?%)(?P<span>[-–/](?:\d\d){{1,2}}(?!\d))?",
    re.IGNORECASE,
)
YEAR_FIRST = re.compile(
    rf"(?<![\w./-])(?P<year>{_YEAR})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d|"
    rf"[-/.]\d)"
)
YEAR_MONTH = re.compile(rf"(?<![\w./-])(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])(?![\w/-])(?!\.\d)")
MONTH_YEAR = re.compile(rf"(?<![\w./,-])(?P<month>0?[1-9]|1[0-2])/(?P<year>{_YEAR})(?![\w/-])(?!\.\d)")
ALL_DIGITS = re.compile(
    rf"(?<![\w./,-])(?P<first>\d{{1,2}})(?P<sep>[/.-]){_GAP}?(?P<second>\d{{1,2}})(?P=sep){_GAP}?"
    rf"(?P<year>{_YEAR}(?!\d)|{_YEAR}(?={_COUNTED})|\d\d(?!\w))(?![/-]\d|[.,]\d)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{2,10})\.?,?[ \u00a0](?:(?:le|den|dem|el|il) )?$", re.IGNORECASE)
_LONGEST_DAY = 18
URL_DAY = re.compile(
    r"/(?P<year>20\d\d)[/-](?P<month>0[1-9]|1[0-2])(?:[/-](?P<day>0[1-9]|[12]\d|3[01]))?(?=[/-]|\b)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one match says: a date as far as the words go, with nothing filled in."""

    month: int | None = None
    day: int | None = None
    year: int | None = None
    ambiguous: tuple[int, int] | None = None
    """Day and month as two numbers whose order the text alone must settle."""
    is_coarse: bool = False
    """A range, of which only the part common to both ends is kept."""
    is_short: bool = False
    """Whether the year is told by two digits: nothing is sure then unless the order of the numbers is."""


def _year(match: re.Match[str]) -> int | None:
    if match["year"]:
        return int(match["year"])
    return 2000 + int(match["short"]) if "short" in match.re.groupindex and match["short"] else None


def read_day_month(match: re.Match[str], lang: str | None) -> Reading | None:
    """`23 Juillet 2025`, `1er mars`, `23. Juli 2025`, `23 de julio de 2025`."""
    month = month_number(match["month"], lang)
    if month is None:
        return None
    return Reading(month, int(match["day"]) if match["day"].isdigit() else 1, _year(match))


def read_month_day(match: re.Match[str], lang: str | None) -> Reading | None:
    """`July 23rd, 2025`; without a year only where English is the language."""
    month = month_number(match["month"], lang)
    if month is None or (match["year"] is None and lang != "en"):
        return None
    if match["range"]:
        return Reading(month, None, _year(match), is_coarse=True)
    return Reading(month, int(match["day"]), _year(match))


def read_year_word_day(match: re.Match[str], lang: str | None) -> Reading | None:
    """`2023 Jan 7`, as journals cite."""
    month = month_number(match["month"], lang)
    return Reading(month, int(match["day"]), _year(match)) if month else None


def read_word_year(match: re.Match[str], lang: str | None) -> Reading | None:
    """`juin 2024`, `Summer 2021`; a season is no more than its year, and a double year is nothing."""
    if month := month_number(match["word"], lang):
        return None if match["span"] else Reading(month, None, _year(match))
    if not is_season(match["word"]) or match["span"]:
        return None
    return Reading(None, None, _year(match))


def read_numbers(match: re.Match[str], _lang: str | None) -> Reading | None:
    """`2025-07-23`, `2024-06`, `06/2024`, and the parts of an address."""
    parts = match.groupdict()
    return Reading(int(parts["month"]), int(parts["day"]) if parts.get("day") else None, _year(match))


def read_all_digits(match: re.Match[str], lang: str | None) -> Reading | None:
    """`23/07/2025`, `07/23/2025`; of two-digit years only those beside two digits each, and no `03-04-21`.

    Behind the name of a day one digit is enough: `Fr. 21.3.25`.
    """
    first, second = int(match["first"]), int(match["second"])
    year, is_short = int(match["year"]), len(match["year"]) == 2  # noqa: PLR2004 - the number of its digits
    if is_short:
        is_padded = len(match["first"]) == len(match["second"]) == len(match["year"])
        is_day = is_padded or _follows_a_weekday(match, lang)
        if lang is None or match["sep"] == "-" or not is_day:
            return None
        year += 2000
    has_points = match["sep"] == "." and lang != "en"
    if has_points or (first == second and not is_short):
        return Reading(second, first, year)
    return Reading(None, None, year, ambiguous=(first, second), is_short=is_short)


def _follows_a_weekday(match: re.Match[str], lang: str | None) -> bool:
    before = _DAY_BEFORE.search(match.string[max(0, match.start() - _LONGEST_DAY) : match.start()])
    return before is not None and weekday_number(before[1], lang) is not None


Read = Callable[[re.Match[str], str | None], Reading | None]

ANY = "any language"
FORMS: tuple[tuple[re.Pattern[str], Read, str], ...] = (
    (DAY_MONTH, read_day_month, ANY),
    (MONTH_DAY, read_month_day, "en"),
    (YEAR_WORD_DAY, read_year_word_day, ""),
    (WORD_YEAR, read_word_year, ""),
    (YEAR_FIRST, read_numbers, ""),
    (ALL_DIGITS, read_all_digits, ANY),
    (YEAR_MONTH, read_numbers, ""),
    (MONTH_YEAR, read_numbers, ""),
)
"""Each with how it is read, and in which language it means a date without a year of four digits as well.

A form that needs such a year is not tried on a line without one: most lines with a digit have none.
"""
NUMBERS = re.compile(rf"\d[/.-]{_GAP}?\d{{1,2}}[/.-]")
"""What a text has at least that states a date in numbers."""
HAS_YEAR = re.compile(_YEAR)


def partial(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date of these parts; None where the calendar has none such."""
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
