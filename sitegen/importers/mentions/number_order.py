"""Whether a text writes 03/04/2021 with the day first, where its language does not say.

English alone is in doubt. A date of the same page that can be read in one way only settles it; else time
zones, spelling, currency and addresses tell the two habits apart. Where they are silent or disagree, so are
we.
"""

from __future__ import annotations

import re

_READ = 40_000
_MONTHS = 12
_NUMBERS = re.compile(
    r"(?<![\w./,-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d(?!\d)|\d\d(?!\w))(?![/-]\d|[.,]\d)"
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
    day_first, month_first = _unmistakable(head)
    if day_first or month_first:
        return None if day_first and month_first else bool(day_first)
    american, british = len(_MONTH_FIRST.findall(head)), len(_DAY_FIRST.findall(head))
    if american == british or min(american, british) * 3 > max(american, british):
        return None
    return british > american


def _unmistakable(text: str) -> tuple[int, int]:
    """How many dates in numbers can only be read with the day first, and how many with the month first."""
    pairs = [(int(match[1]), int(match[3])) for match in _NUMBERS.finditer(text)]
    day_first = sum(_MONTHS < first <= 31 and 1 <= second <= _MONTHS for first, second in pairs)  # noqa: PLR2004 - days
    month_first = sum(_MONTHS < second <= 31 and 1 <= first <= _MONTHS for first, second in pairs)  # noqa: PLR2004 - days
    return day_first, month_first
