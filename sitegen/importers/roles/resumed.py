"""How far the article reaches beyond the run of lines that was found to be its core.

The core is let out at both ends over what plainly belongs to it, because a last short sentence weighs
little. An article also resumes behind a box, and behind whole columns of figures or buttons, as reviews
and lists of the ten best do: there its words tell, for what follows speaks of the same things.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.importers.draft import Role
from sitegen.importers.roles.itemised import INTRODUCTION, MISREAD
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

GAP = 8
"""The most lines of a box behind which an article resumes with a single sentence."""
GAP_ABOVE = 12
"""The same above its core: teasers often stand below the first paragraph."""
GAP_RUNS = 200
"""The most lines between two runs of one article."""
PARAGRAPH = 25
"""Words of the longest sentence that another run of the article holds at least; teasers have fewer."""
SHARED = 0.3
"""The share of its longer words that a resuming sentence has from the article."""
SHARED_RUN = 0.25
"""The same of a whole run, which has more words to go astray with."""
_SENTENCE = 4
_CLAUSE = 6
"""The fewest words of a sentence with which an article resumes right behind a pointer to another."""
_STEM_LETTERS = 5
_NEAR = 6
_LONG = 14
_SHARED_NAMES = 2
_MANY = 40
LONGEST_LIST = 60
_ITEMS, _ITEM_WORDS = 2, 2
_IMPRINT_LINES, _FOOT_LINES = 2, 8
_LAST_ROLES = frozenset({Role.COMMENTS, Role.KEYWORDS, Role.SOURCE})


@dataclass(frozen=True, slots=True)
class Run:
    """Some lines that follow each other."""

    start: int
    end: int
    """Index after the last line."""
    total: float


def whole(lines: Sequence[Line], verdicts: Sequence[Verdict | None], runs: Sequence[Run], best: Run) -> range:
    """The indexes of the whole article, of which `best` is the core. `runs` are all of the page, in order."""
    start = _let_out(lines, verdicts, best.start - 1, -1) + 1
    start = _begun(lines, verdicts, range(start, best.end))
    end = _let_out(lines, verdicts, best.end, 1)
    end = _resumed(lines, verdicts, range(start, end))
    core = _joined(lines, verdicts, runs, range(start, end))
    return range(core.start, _listed(lines, verdicts, core.stop))


def is_imprint(lines: Sequence[Line], verdicts: Sequence[Verdict | None], start: int, end: int) -> bool:
    """Whether some lines are what the publisher says at the page's foot: a line or two above its rights."""
    if end - start > _IMPRINT_LINES or len(lines) - end > _FOOT_LINES:
        return False
    return any(
        verdict is not None and verdict.role is Role.LEGAL for verdict in verdicts[end : end + _IMPRINT_LINES]
    )


def _joined(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], runs: Sequence[Run], core: range
) -> range:
    """The core with the runs before and behind it that speak of the same things as those nearer to it."""
    start, end = core.start, core.stop
    about = _stems(lines[index] for index in core if lines[index].is_prose)
    for run in runs:
        if run.start - end > GAP_RUNS:
            break
        if run.end > end and not _is_over(lines, verdicts, end, run.start):
            stems = _stems(_paragraphs(lines, verdicts, run))
            if stems and len(stems & about) >= SHARED_RUN * len(stems):
                end = _let_out(lines, verdicts, run.end, 1)
                about |= stems
    for run in reversed(runs):
        if start - run.end > GAP_RUNS:
            break
        if run.start < start and not _is_over(lines, verdicts, run.end, start):
            stems = _stems(_paragraphs(lines, verdicts, run))
            if stems and len(stems & about) >= SHARED_RUN * len(stems):
                start = _let_out(lines, verdicts, run.start - 1, -1) + 1
                about |= stems
    return range(start, end)


def _is_over(lines: Sequence[Line], verdicts: Sequence[Verdict | None], start: int, end: int) -> bool:
    """Whether what lies between two runs parts them for good: comments, or a copyright; no cookie notice."""
    return any(
        verdict is not None
        and (
            verdict.heads
            if verdict.role is Role.COMMENTS
            else verdict.role is Role.LEGAL and _is_copyright(line)
        )
        for line, verdict in zip(lines[start:end], verdicts[start:end], strict=True)
    )


def _is_copyright(line: Line) -> bool:
    return "©" in line.text or "copyright" in line.cues


def _paragraphs(lines: Sequence[Line], verdicts: Sequence[Verdict | None], run: Run) -> list[Line]:
    """The prose of a run; none where all of it is as short as teasers are."""
    prose = [
        line
        for line, verdict in zip(lines[run.start : run.end], verdicts[run.start : run.end], strict=True)
        if line.is_prose and verdict is None
    ]
    return prose if any(line.words >= PARAGRAPH for line in prose) else []


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
    """The core's end, moved on where the article resumes behind a box: a sentence about the same things.

    Close behind it one word in common is enough, of a short text none; below the page's rights it takes two.
    """
    about = _stems(lines[index] for index in core if lines[index].is_prose)
    end, index = core.stop, core.stop
    least = 1 if len(about) >= _MANY else 0
    while index < min(end + GAP, len(lines)):
        line, verdict = lines[index], verdicts[index]
        if verdict is not None and verdict.role in _LAST_ROLES and not _is_button(lines, verdicts, index):
            break
        if verdict is not None and _is_copyright(line):
            least = _SHARED_NAMES
        is_near = index - end < _NEAR and line.words >= _LONG and len(_stems([line]) & about) >= least
        is_text = line.is_prose and (is_near or _is_about(line, about))
        is_text = is_text or (index == end + 1 and _parts_nothing(verdicts[end]) and line.words >= _CLAUSE)
        if verdict is None and line.ends_sentence and is_text:
            end = _let_out(lines, verdicts, index + 1, 1)
            index = end
        else:
            index += 1
    return end


def _is_button(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a count of comments is a button within the article: paragraphs follow, and no name."""
    below = range(index + 1, min(index + 3, len(lines)))
    return any(char.isdigit() for char in lines[index].text) and all(
        verdicts[at] is None and lines[at].is_prose and lines[at].words >= _LONG for at in below
    )


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


def _listed(lines: Sequence[Line], verdicts: Sequence[Verdict | None], end: int) -> int:
    """The core's end, moved on over a list that its last line introduces with a colon."""
    if not lines[end - 1].text.endswith(":") or lines[end - 1].words < INTRODUCTION:
        return end
    last = end
    for index in range(end, min(end + LONGEST_LIST, len(lines))):
        verdict = verdicts[index]
        if verdict is not None and verdict.role not in MISREAD | {Role.TABLE}:
            break
        if lines[index].words < _ITEM_WORDS and not is_item(lines[index]):
            break
        last = index + 1
    return last if last - end >= _ITEMS else end


def _stems(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset().union(*(_stems_of(line.cues) for line in lines))


@lru_cache(maxsize=512)  # every run that may join the core asks for the stems of the same lines
def _stems_of(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset([word[:6] for word in cues if len(word) >= _STEM_LETTERS])
