"""Three ways to find an article's body without thinking, for comparison with the importer.

They state no title, no date and no source: only what body an importer must beat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

PROSE = 10
"""Words from which on a line counts as prose."""
FIXED_PRICE = 12
"""What a line that is no prose costs the block that includes it, in words."""


def whole_text(raw: str) -> str:
    """Everything, furniture included."""
    return raw


def long_lines(raw: str) -> str:
    """Every line of at least PROSE words."""
    return "\n\n".join(line for line in raw.split("\n") if _is_prose(line))


def best_block(raw: str) -> str:
    """The run of lines with the largest sum: prose counts its words, any other line costs a fixed price."""
    lines = [line for line in raw.split("\n") if line.strip()]
    best = (0, 0, 0)
    total = start = 0
    for position, line in enumerate(lines):
        if total <= 0:
            total, start = 0, position
        total += len(line.split()) if _is_prose(line) else -FIXED_PRICE
        best = max(best, (total, start, position + 1), key=lambda run: run[0])
    return "\n\n".join(lines[best[1] : best[2]])


BASELINES: Mapping[str, Callable[[str], str]] = {
    "whole text": whole_text,
    f"lines of {PROSE} words": long_lines,
    "best single block": best_block,
}


def _is_prose(line: str) -> bool:
    return len(line.split()) >= PROSE
