"""Whether a text writes 03/04/2021 with the day first, where its language does not say.

English alone is in doubt. Time zones, spelling, currency and addresses tell its two habits apart; where
they are silent or disagree, so are we.
"""

from __future__ import annotations

import re

_READ = 40_000
_MONTH_FIRST = re.compile(
    r"\b(?:E[SD]?T|P[SD]T|C[SD]T|M[SD]T|AKDT|HST)\b|\b(?:center|color|labor|favor|neighbor|defense|percent|"
    r"organiz\w+|analyz\w+|traveled|canceled|gasoline|sidewalks?|subway)\b|\bU\.S\.(?!\w)"
)
_DAY_FIRST = re.compile(
    r"\b(?:BST|GMT|IST|AEST|AEDT|NZST|NZDT|SAST)\b|\b(?:centre|colour|labour|favour|neighbour|defence|per "
    r"cent|"
    r"organis\w+|analys(?:e|ed|ing)|travelled|cancelled|petrol|pavements?|whilst)\b|£|\.(?:co\.uk|org\.uk|"
    r"ac\.uk|com\.au|co\.nz|ie|co\.za|co\.in)\b"
)


def numbers_are_day_first(text: str) -> bool | None:
    """True for British habits, False for American ones, None where the text shows neither or both."""
    head = text[:_READ]
    american, british = len(_MONTH_FIRST.findall(head)), len(_DAY_FIRST.findall(head))
    if american == british or min(american, british) * 3 > max(american, british):
        return None
    return british > american
