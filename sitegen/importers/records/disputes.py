"""A conflict in words: what the editor wrote and what the new reading says, cut to where the two part. Pure.

Two versions of a paragraph begin alike more often than not, and differ in a word far behind. So what they
have in common is left out but for a few words on either side.
"""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.importers.outcome import Conflict
from sitegen.importers.records.places import shortened

AROUND = 4
"""Words that are shown on either side of a difference."""
LONGEST = 160
"""Of each version, in characters."""
_BLANKS = "the two differ in nothing but blanks and line ends"


def dispute(conflict: Conflict) -> tuple[str, str]:
    """What is told of a conflict, and the next step."""
    kept, offered = apart(conflict.kept, conflict.offered)
    if conflict.kept and kept == offered:
        what = _BLANKS
    else:
        mine = f"yours stands ({kept})" if kept else "you removed it"
        what = f"{mine}; the new reading {f'says: {offered}' if offered else 'leaves it out'}"
    return f"{conflict.where}: {what}", "change the article if the new reading is better"


def apart(one: str, other: str) -> tuple[str, str]:
    """Both texts on one line each, with an ellipsis for what they have in common."""
    words, others = one.split(), other.split()
    start = _common(words, others)
    end = _common(words[start:][::-1], others[start:][::-1])
    return _excerpt(words, start, end), _excerpt(others, start, end)


def _common(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(words, others, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(words), len(others)))


def _excerpt(words: Sequence[str], start: int, end: int) -> str:
    low, high = max(0, start - AROUND), min(len(words), len(words) - end + AROUND)
    if not words:
        return ""
    before, behind = "… " if low else "", " …" if high < len(words) else ""
    shown = shortened(" ".join(words[low:high]), LONGEST)
    return f"{before}{shown}{'' if shown.endswith('…') else behind}"
