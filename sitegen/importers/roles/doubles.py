"""What stands in an article twice: captions and their doubles, pulled passages, refrains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

PULLED = Verdict(Role.NOISE, "pulled out of the paragraph beside it")
_QUOTES = "«“„\"'‘»"
_FAR = 3
"""How many lines apart a caption and its double stand at most."""
_TELLING = 5
"""Words of the shortest line that says something."""
_REFRAIN = 3
"""How often a line stands in an article that is meant to come back."""
_LONG_PARAGRAPH = 25
_LEAST_LETTERS = 3


def settle_doubles(lines: Sequence[Line], settled: list[Verdict | None]) -> None:
    """Two neighbours that begin alike are a caption and its double, as pages give a picture's text twice.

    A whole paragraph given twice is none, and stays once; a question put again and again stays each time.
    """
    times = Counter(line.text for line in lines)
    for index, line in enumerate(lines):
        if times[line.text] >= _REFRAIN and (line.text[-1:] == "?" or line.words < _TELLING):
            continue
        for other in range(index + 1, min(index + 1 + _FAR, len(lines))):
            if _is_double(line, lines[other]) and not (settled[index] and settled[other]):
                if _is_pulled(line, lines[other]) and not _is_credited(settled, other):
                    shorter = index if line.words <= lines[other].words else other
                    settled[shorter] = settled[shorter] or PULLED
                    continue
                reason = "repeated by its neighbour, as captions are"
                if line.words < _LONG_PARAGRAPH or _is_credited(settled, other):
                    settled[index] = settled[index] or Verdict(Role.CAPTION, reason)
                settled[other] = settled[other] or Verdict(Role.CAPTION, reason)
    seen: set[str] = set()
    for index, line in enumerate(lines):
        if settled[index] is None and line.words >= _TELLING and not _is_refrain(line, times):
            if line.text in seen:
                settled[index] = Verdict(Role.NOISE, "repeats an earlier line")
            seen.add(line.text)


def _is_pulled(line: Line, other: Line) -> bool:
    """Whether one of two that begin alike was pulled out of the other: a quotation, or its first sentence."""
    if line.text[0] in _QUOTES and other.text[0] in _QUOTES:
        return True
    return line.is_prose and other.is_prose and other.words > line.words + _TELLING


def _is_refrain(line: Line, times: Counter[str]) -> bool:
    return times[line.text] >= _REFRAIN and _TELLING <= line.words < _LONG_PARAGRAPH


def _is_credited(settled: list[Verdict | None], index: int) -> bool:
    return any(
        verdict is not None and verdict.role in {Role.CREDIT, Role.CAPTION}
        for verdict in settled[index + 1 : index + 1 + _FAR]
    )


def _is_double(line: Line, other: Line) -> bool:
    short, long = sorted((line.text, other.text), key=len)
    return (
        long.startswith(short)
        and len(short) >= _LEAST_LETTERS
        and len(long) <= len(short) + 160
        and not is_item(line)
    )
