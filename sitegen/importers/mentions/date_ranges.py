"""From one date to another: a range, of which a `PartialDate` keeps what both ends have in common.

"du 3 au 5 mai 2024" is May 2024, "juillet-août 2024" is 2024, and "du 28 décembre 2023 au 3 janvier 2024"
has nothing in common: front matter knows days, months and years, and no more than that is claimed.
"""

from __future__ import annotations

import re

from sitegen.dates import PartialDate
from sitegen.importers.mentions.date_forms import Reading, partial
from sitegen.importers.words.calendar_words import is_season, month_number

_GAP = r"[ \t\u00a0\u2009\u202f]"
_RANGE_BEFORE = re.compile(
    r"(?<!\w)(?:(?:du|vom|del|dal|from|de|between|entre|le|les|los|zwischen)\s)?(\d{1,2})(?:er|st|nd|rd|th|"
    r"\.)?"
    r"(?:\s(?:de\s)?([^\W\d_]{3,10})\.?)?"
    r"(?:\s?[-–—/&]\s?|\s(?:au|aux|to|bis zum|bis|al|a|e|et|and|und|y|à|até|through)\s)(?:(?:le|the|el|"
    r"il)\s)?(?:[^\W\d_]{4,9}\s)?$",
    re.IGNORECASE,
)
_WORD_RANGE_BEFORE = re.compile(
    r"(?<!\w)([^\W\d_]{3,10})\.?\s?(?:[-–—/&]|et|and|und|y|e|to|bis|à|a)\s?$", re.IGNORECASE
)
_MONTH_DAY_BEFORE = re.compile(
    r"(?<!\w)(?:from\s|between\s)?([^\W\d_]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?"
    r"(?:\s?[-–—]\s?|\s(?:to|and|through)\s)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"{_GAP}{{1,2}}(?:au|aux|to|until|through|bis(?:{_GAP}zum)?|al|à|até(?:{_GAP}a)?|a){_GAP}{{1,2}}"
    rf"(?:(?:le|the|el|il|den|dem)?{_GAP})?|{_GAP}?[-–—/]{_GAP}?",
    re.IGNORECASE,
)


def widened(before: str, reading: Reading, lang: str | None) -> tuple[int, Reading] | None:
    """A range that ends in this date: where it begins in `before`, and what its two ends share.

    Days from and to are marked as a range; "juillet-août 2024" is how a paper names its issue.
    """
    if reading.day is not None:
        return _days(before, reading, lang)
    match = _WORD_RANGE_BEFORE.search(before)
    if match is None:
        return None
    if month_number(match[1], lang) if reading.month else is_season(match[1]):
        return match.start(), Reading(None, None, reading.year)
    return None


def _days(before: str, reading: Reading, lang: str | None) -> tuple[int, Reading] | None:
    if (match := _MONTH_DAY_BEFORE.search(before)) and month_number(match[1], lang):
        month, day = month_number(match[1], lang), int(match[2])
    elif match := _RANGE_BEFORE.search(before):
        month = month_number(match[2], lang) if match[2] else reading.month
        day = int(match[1])
    else:
        return None
    if month is None or partial(2000, month, day) is None:
        return None
    common = reading.month if month == reading.month else None
    return match.start(), Reading(common, None, reading.year, is_coarse=True)


def joins(between: str, first: PartialDate, second: PartialDate) -> bool:
    """Whether the words between two whole dates make them the ends of one range.

    A dash alone joins months only: between two days it may as well part two statements.
    """
    if not _BETWEEN.fullmatch(between) or first.last_day >= second.first_day:
        return False
    return any(char.isalpha() for char in between) or (first.day is None and second.day is None)


def common(first: PartialDate, second: PartialDate) -> PartialDate | None:
    """What two dates share: their month, their year, or nothing."""
    if first.year != second.year:
        return None
    return PartialDate(first.year, first.month if first.month == second.month else None)
