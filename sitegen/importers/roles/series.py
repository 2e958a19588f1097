"""A block of teasers in the middle of an article: headlines with a sentence each, below a label.

Judged as a whole: what is believed of its first headline holds for the sentence below and the next pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

SERIES = Verdict(Role.TEASER, "one of several headlines, each with a sentence, below a label")
PART = Verdict(Role.SUBHEADING, "a heading behind a box of teasers")
_TEASER_WORDS, _HEADLINE_WORDS, _LABEL_WORDS = 30, 20, 5
_SHARE = 2 / 3
"""How long a teaser's sentence is at most, measured by the article's own paragraphs."""
_FEWEST = 2
_DROPPED = frozenset({Role.TEASER, Role.NAVIGATION, Role.NOISE})
_HEADS = _DROPPED | {Role.SUBHEADING, Role.LIST}


def settle_series(lines: Sequence[Line], settled: list[Verdict]) -> None:
    """Headlines with a sentence each, below a label, are teasers to other articles.

    Where the article's own paragraphs are as short as teasers, both of a pair must look like nothing else.
    """
    longest = _longest_sentence(lines, settled)
    index = 1
    while index < len(lines) - 1:
        end, count = index, 0
        if _is_label(lines, settled, index - 1):
            end, count = _block(lines, settled, index, longest)
        if count >= _FEWEST:
            settled[index:end] = [SERIES] * (end - index)
            _restore_heading(lines, settled, end)
        index = max(end, index + 1)


def _block(lines: Sequence[Line], settled: Sequence[Verdict], start: int, longest: float) -> tuple[int, int]:
    """Where a block of teasers ends that begins here, and how many teasers it holds."""
    at, count = start, 0
    while at < len(lines) - 1:
        if _is_pair(lines, settled, at, longest):
            at, count = at + 2, count + 1
        elif (
            count
            and _is_loud(lines[at])
            and not settled[at].heads
            and _is_headline(lines[at + 1], settled[at + 1])
        ):
            is_told = _is_pair(lines, settled, at + 1, longest)
            at, count = at + 2 + is_told, count + 1
        else:
            break
    return at, count


def _is_pair(lines: Sequence[Line], settled: Sequence[Verdict], index: int, longest: float) -> bool:
    """Whether a headline stands here and a teaser's sentence below it."""
    if index + 1 >= len(lines) or not _is_headline(lines[index], settled[index]):
        return False
    below, role = lines[index + 1], settled[index + 1].role
    if role is Role.BODY and settled[index].role is Role.SUBHEADING and below.words <= longest:
        return True
    return role in {Role.BODY, Role.TEASER} and below.ends_sentence and below.words <= longest


def _is_headline(line: Line, verdict: Verdict) -> bool:
    if verdict.heads or line.words > _HEADLINE_WORDS or is_item(line) or _is_loud(line):
        return False
    if line.text[-1] == "?":
        return verdict.role in _HEADS | {Role.BODY}
    return verdict.role in _HEADS and not line.ends_sentence and line.text[-1] != ":"


def _is_label(lines: Sequence[Line], settled: Sequence[Verdict], index: int) -> bool:
    """Whether a line was dropped that can stand above teasers."""
    return settled[index].role in {Role.NAVIGATION, Role.TEASER} and (
        settled[index].heads or lines[index].words <= _LABEL_WORDS
    )


def _is_loud(line: Line) -> bool:
    return line.text.isupper() and line.words <= _LABEL_WORDS and not line.ends_sentence


def _longest_sentence(lines: Sequence[Line], settled: Sequence[Verdict]) -> float:
    """How many words a teaser's sentence has at most: half of the text's words stand in longer paragraphs."""
    prose = sorted(
        line.words
        for line, verdict in zip(lines, settled, strict=True)
        if verdict.role is Role.BODY and line.is_prose
    )
    passed, half = accumulate(prose), sum(prose) / 2
    usual = next((words for words, total in zip(prose, passed, strict=True) if total >= half), 0)
    return min(_TEASER_WORDS, _SHARE * usual) if usual else _TEASER_WORDS


def _restore_heading(lines: Sequence[Line], settled: list[Verdict], index: int) -> None:
    """A short line that was an item only beside the block's own is a heading where text follows it."""
    if index + 1 >= len(lines) or settled[index].role is not Role.LIST or is_item(lines[index]):
        return
    if settled[index + 1].role is Role.BODY and lines[index + 1].is_prose:
        settled[index] = PART
