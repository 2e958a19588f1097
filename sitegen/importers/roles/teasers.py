"""Teasers to other articles that show only in a row of lines built alike: headlines with a sentence each.

Asked before the article is looked for. Such a list only keeps the article from reaching over it: articles
have passages like that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import REPEATED, Verdict

TEASER = Verdict(Role.TEASER, "one of several headlines, each with a sentence")
_HEADLINE_WORDS = range(4, 19)
_SENTENCE_WORDS = range(7, 31)
_SEAM = re.compile(r"[^\W\d_]{2}[a-zß-ÿ?!](?=[A-ZÀ-Þ][^\W\d_]*\s)")
_GLUED_WORDS = 12
_LEAST_BESIDE = 4
"""The fewest words on either side of a seam."""
_STOP = re.compile(r"[.!?…][\"'”’»)]*\s")


def with_teasers(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; headlines with a sentence each, one behind the other, are teasers to other articles."""
    settled = list(verdicts)
    pairs = [index for index in range(len(lines) - 1) if _is_pair(lines, verdicts, index)]
    for group in _groups(pairs, apart=3, least=4):
        for index in group:
            settled[index] = settled[index + 1] = TEASER
    for group in _groups(_glued(lines, verdicts), apart=5, least=4):
        for index in group:
            settled[index] = TEASER
    return settled


def _is_pair(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a headline stands here, and a sentence of a teaser's length below it."""
    headline, sentence = lines[index], lines[index + 1]
    if verdicts[index] not in {None, REPEATED} or verdicts[index + 1] is not None:
        return False
    if headline.words not in _HEADLINE_WORDS or headline.ends_sentence or not headline.text[:1].isupper():
        return False
    return sentence.words in _SENTENCE_WORDS and sentence.ends_sentence


def _glued(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[int]:
    """The indexes of the lines that are a headline and its teaser without a blank between.

    The word at such a seam ("againThe") is made by accident, so it stands on the page once; a name that is
    written like that ("OpenAI") comes back.
    """
    seams = {
        index: seam
        for index, line in enumerate(lines)
        if line.words >= _GLUED_WORDS and verdicts[index] is None and (seam := _seam(line)) is not None
    }
    often = Counter(seams.values())
    return [index for index, seam in seams.items() if often[seam] == 1]


def _seam(line: Line) -> str | None:
    """The word in which a headline meets a sentence, where the line has one."""
    found = _SEAM.search(line.text)
    if found is None or not line.ends_sentence:
        return None
    headline, sentence = line.text[: found.end()], line.text[found.end() :]
    if min(len(headline.split()), len(sentence.split())) < _LEAST_BESIDE or _STOP.search(headline):
        return None
    return headline.split()[-1] + sentence.split()[0]


def _groups(indexes: Sequence[int], *, apart: int, least: int) -> Iterator[list[int]]:
    """The stretches of at least so many indexes of which each is at most so far from the one before."""
    group: list[int] = []
    for index in indexes:
        if group and index - group[-1] > apart:
            if len(group) >= least:
                yield group
            group = []
        group.append(index)
    if len(group) >= least:
        yield group
