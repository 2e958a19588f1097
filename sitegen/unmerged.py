"""Where a text holds two versions that version control could not join, between which nobody chose yet."""

from __future__ import annotations

import re

UNMERGED = "two versions begin here that version control could not join"
CHOOSE = "choose between them, then delete the lines  <<<<<<<  =======  >>>>>>>"
_OPENING = "<<<<<<< "
_CLOSING = ">>>>>>> "
_CODE = re.compile(r" {0,3}(?:```|~~~)")


def unmerged_line(text: str) -> int | None:
    """The 1-based line on which the first such place begins; None where there is none.

    What stands in a block of code is quoted, and means nothing.
    """
    if _OPENING not in text or _CLOSING not in text:
        return None
    opened: int | None = None
    is_code = False
    for number, line in enumerate(text.splitlines(), 1):
        if _CODE.match(line):
            is_code = not is_code
        elif is_code:
            continue
        elif line.startswith(_OPENING):
            opened = opened or number
        elif opened and line.startswith(_CLOSING):
            return opened
    return None
