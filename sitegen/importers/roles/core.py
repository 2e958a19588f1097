"""Where on the page the article is: the run of lines with the largest sum.

Prose counts its words; furniture and lines of unknown meaning cost a price (Kadane, one pass). Of the
runs a page has, one that stands under its own headline counts for more. What else of the page belongs to
the chosen run is settled in resumed; what the lines within it are, elsewhere. Learned classifiers were
rejected: they fail on short pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.headlines import find_headline
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.repetitions import Repetitions
from sitegen.importers.roles.resumed import Run, is_imprint, whole
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


def find_core(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], names: Repetitions, live: range = range(0)
) -> range:
    """The indexes of the lines that form the article's core; empty where the text has no prose.

    `names` tells how often each short line stands on the page (see repetitions), `live` which lines are a
    live report's.
    """
    runs = tuple(_runs(lines, verdicts, live))
    if not runs:
        return range(0)

    def standing(run: Run) -> float:
        headline = find_headline(lines, verdicts, range(run.start, run.end), names)
        return run.total + (min(HEADLINE * max(headline.score, 0.0), PULL * run.total) if headline else 0.0)

    runs = tuple(run for run in runs if not is_imprint(lines, verdicts, run.start, run.end)) or runs
    contenders = sorted(runs, key=lambda run: (-run.total, run.start))[:_CONTENDERS]
    best = max(contenders, key=standing)
    return whole(lines, verdicts, runs, best)


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


def _runs(lines: Sequence[Line], verdicts: Sequence[Verdict | None], live: range) -> Iterator[Run]:
    """The runs whose sum never falls to nothing, each cut behind its peak; in a live report nothing costs."""
    total, start, peak, end = 0.0, 0, 0.0, 0
    for index, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        gain = weight(line, verdict)
        total += max(gain, 0.0) if index in live else gain
        if total > peak:
            peak, end = total, index + 1
        if total <= 0 or index == len(lines) - 1:
            if peak > 0:
                yield Run(start, end, peak)
            total, start, peak, end = 0.0, index + 1, 0.0, index + 1
