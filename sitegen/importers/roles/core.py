"""Where on the page the article is: the run of lines with the largest sum.

Prose counts its words; furniture and lines of unknown meaning cost a price (Kadane, one pass). Of the
runs a page has, one that stands under its own headline counts for more. The chosen run is let out at
both ends over what plainly belongs to it, because a last short sentence weighs little. What the lines
within the run are is decided elsewhere. Learned classifiers were rejected: they fail on short pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.roles.headlines import find_headline, repetitions
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

UNKNOWN = 9.0
"""What a short line of unknown meaning costs."""
ITEM = 2.0
"""What an item of a list costs that is no sentence."""
FURNITURE = 14.0
INTERRUPTION = 10.0
"""What a line costs of a kind that stands within articles as well: a time, a caption, a share button."""
_WITHIN = frozenset({Role.DATE, Role.BYLINE, Role.CAPTION, Role.CREDIT, Role.SHARE, Role.EMBED})
SECTION = 30.0
"""What the head of a list of other articles costs; articles do resume behind one."""
COMMENTS = 150.0
"""What the head of the comments costs; an article hardly ever resumes behind it."""
MOST = 100.0
"""The most that one line counts: one endless paragraph is no proof."""
HEADLINE = 250.0
"""What a run gains by a headline of its own, times how well that fits."""
PULL = 5.0
"""How many times its own sum a headline may add to a run: a cookie notice has a title as well."""
_CONTENDERS = 8
_SENTENCE = 4
_STEM_LETTERS = 5
_LAST_ROLES = frozenset({Role.COMMENTS, Role.LEGAL, Role.KEYWORDS, Role.SOURCE})
GAP = 8
"""The most lines of a box behind which an article resumes."""
GAP_ABOVE = 12
"""The same above its core: teasers often stand below the first paragraph."""
_NEAR = 6
_LONG = 14
_SHARED_NAMES = 2
SHARED = 0.3
"""The share of its longer words that a resuming sentence has from the article."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some lines that follow each other."""

    start: int
    end: int
    """Index after the last line."""
    total: float


_CLAUSE = 6
"""The fewest words of a sentence with which an article resumes right behind a pointer to another."""


def find_core(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> range:
    """The indexes of the lines that form the article's core; empty where the text has no prose."""
    runs = sorted(_runs(lines, verdicts), key=lambda run: (-run.total, run.start))[:_CONTENDERS]
    if not runs:
        return range(0)
    names = repetitions(lines)

    def standing(run: Run) -> float:
        headline = find_headline(lines, verdicts, range(run.start, run.end), names)
        return run.total + (min(HEADLINE * max(headline.score, 0.0), PULL * run.total) if headline else 0.0)

    best = max(runs, key=standing)
    start = _let_out(lines, verdicts, best.start - 1, -1) + 1
    start = _begun(lines, verdicts, range(start, best.end))
    end = _let_out(lines, verdicts, best.end, 1)
    return range(start, _resumed(lines, verdicts, range(start, end)))


def weight(line: Line, verdict: Verdict | None) -> float:  # noqa: PLR0911 - a table, read from the top
    """What a line adds to the sum of its run."""
    if verdict is None:
        if line.is_prose:
            return min(line.words, MOST)
        if line.ends_sentence and line.words >= _SENTENCE:
            return line.words / 2
        return -ITEM if is_item(line) else -UNKNOWN
    if verdict.heads:
        return -COMMENTS if verdict.role is Role.COMMENTS else -SECTION
    if verdict.role.is_kept:
        return line.words / 2
    if verdict.role in _WITHIN:
        return -INTERRUPTION
    if verdict.sure or verdict.role is Role.TEASER:
        return -FURNITURE
    return min(line.words, MOST) if line.is_prose else -UNKNOWN


def _runs(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> Iterator[Run]:
    """The runs whose sum never falls to nothing, each cut behind its peak."""
    total, start, peak, end = 0.0, 0, 0.0, 0
    for index, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        total += weight(line, verdict)
        if total > peak:
            peak, end = total, index + 1
        if total <= 0 or index == len(lines) - 1:
            if peak > 0:
                yield Run(start, end, peak)
            total, start, peak, end = 0.0, index + 1, 0.0, index + 1


def _let_out(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int, step: int) -> int:
    """The first index outside the core when its end at `index` is moved on over whole sentences and items."""
    while 0 <= index < len(lines):
        line, verdict = lines[index], verdicts[index]
        belongs = verdict is None or (not verdict.sure and not verdict.role.is_kept) or verdict.role.is_kept
        is_text = line.ends_sentence or line.text[-1] == ":" or is_item(line)
        if not belongs or not (is_text or (verdict is not None and verdict.role.is_kept)):
            break
        if line.words < _SENTENCE - 1 and verdict is None:
            break
        index += step
    return index


def _resumed(lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range) -> int:
    """The core's end, moved on where the article resumes behind a box: a sentence about the same things."""
    about = _stems(lines[index] for index in core if lines[index].is_prose)
    end, index = core.stop, core.stop
    while index < min(end + GAP, len(lines)):
        line, verdict = lines[index], verdicts[index]
        if verdict is not None and (verdict.role in _LAST_ROLES):
            break
        is_near = index - end < _NEAR and line.words >= _LONG
        is_text = line.is_prose and (is_near or _is_about(line, about))
        is_text = is_text or (index == end + 1 and _parts_nothing(verdicts[end]) and line.words >= _CLAUSE)
        if verdict is None and line.ends_sentence and is_text:
            end = _let_out(lines, verdicts, index + 1, 1)
            index = end
        else:
            index += 1
    return end


def _parts_nothing(verdict: Verdict | None) -> bool:
    """Whether a line is a pointer that stands within articles: one teaser, which heads no list of them."""
    return verdict is not None and verdict.role is Role.TEASER and verdict.sure and not verdict.heads


def _begun(lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range) -> int:
    """The core's start, moved up where the article began above a box: sentences about the same things."""
    about = _stems(lines[index] for index in core if lines[index].is_prose)
    start, index = core.start, core.start - 1
    while index >= max(start - GAP_ABOVE, 0):
        line = lines[index]
        shares = len(_stems([line]) & about)
        is_text = verdicts[index] is None and line.is_prose and line.words >= _LONG
        if is_text and (shares >= _SHARED_NAMES or _is_about(line, about)):
            start = _let_out(lines, verdicts, index - 1, -1) + 1
            index = start
        index -= 1
    return start


def _is_about(line: Line, about: frozenset[str]) -> bool:
    stems = _stems([line])
    return len(stems & about) >= max(2, SHARED * len(stems))


def _stems(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset(word[:6] for line in lines for word in line.cues if len(word) >= _STEM_LETTERS)
