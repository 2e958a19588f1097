"""Whether a text writes 03/04/2021 with the day first, where its language does not say.

English alone is in doubt. A date of the same page that can be read in one way only settles it, and so does
the same day written in words; else time zones, spelling, currency and addresses tell the two habits apart.
Where they are silent or disagree, so are we.
"""

from __future__ import annotations

import re

from sitegen.importers.mentions.date_mentions import find_dates

_READ = 40_000
_MONTHS = 12
_DAYS = 31
_CENTURY = 100
_NUMBERS = re.compile(
    r"(?<![\w./,-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d(?!\d)|\d\d(?!\w))(?![/-]\d|[.,]\d)"
)
_MONTH_FIRST = re.compile(
    r"\b(?:E[SD]?T|P[SD]T|C[SD]T|M[SD]T|AKDT|HST)\b|\b(?:center|color|labor|favor|neighbor|defense|percent|"
    r"organiz\w+|analyz\w+|traveled|canceled|gasoline|sidewalks?|subway)\b|\bU\.S\.(?!\w)"
)
_DAY_FIRST = re.compile(
    r"\b(?:BST|GMT|IST|AEST|AEDT|NZST|NZDT|SAST)\b|\b(?:centre|colour|labour|favour|neighbour|defence|per "
    r"cent|"
    r"organis\w+|analys(?:e|ed|ing)|travelled|cancelled|petrol|pavements?|whilst)\b|£|\.(?:co\.uk|org\.uk|"
    r"ac\.uk|gov\.uk|com\.au|org\.au|co\.nz|org\.nz|ie|co\.za|co\.in|com\.ng|co\.ke)\b"
)


def numbers_are_day_first(text: str) -> bool | None:
    """True for the day first, False for the month first, None where the text shows neither or both."""
    head = text[:_READ]
    numbers = [(int(each[1]), int(each[3]), int(each[4])) for each in _NUMBERS.finditer(head)]
    for votes in (_unmistakable(numbers), _told_in_words(numbers, head) if numbers else (0, 0)):
        if any(votes):
            return None if all(votes) else bool(votes[0])
    american, british = len(_MONTH_FIRST.findall(head)), len(_DAY_FIRST.findall(head))
    if american == british or min(american, british) * 3 > max(american, british):
        return None
    return british > american


def _unmistakable(numbers: list[tuple[int, int, int]]) -> tuple[int, int]:
    """How many dates in numbers can only be read with the day first, and how many with the month first."""
    day_first = sum(_MONTHS < first <= _DAYS and 1 <= second <= _MONTHS for first, second, _ in numbers)
    month_first = sum(_MONTHS < second <= _DAYS and 1 <= first <= _MONTHS for first, second, _ in numbers)
    return day_first, month_first


def _told_in_words(numbers: list[tuple[int, int, int]], text: str) -> tuple[int, int]:
    """How many of the dates in numbers stand in the text a second time, in words, read in either way."""
    dates = (each.date for each in find_dates(text, "en"))
    days = {(date.year, date.month, date.day) for date in dates if date is not None}
    wholes = [(year if year >= _CENTURY else 2000 + year, first, second) for first, second, year in numbers]
    pairs = [each for each in wholes if each[1] != each[2]]
    day_first = sum((year, second, first) in days for year, first, second in pairs)
    month_first = sum((year, first, second) in days for year, first, second in pairs)
    return day_first, month_first
