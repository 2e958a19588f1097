"""Headlines: which line above a run of prose is the title of what follows.

A headline is short, is no furniture, and speaks of what the prose below it speaks of. Its distance
and its repetition on the page count as well; how it looks and reads is judged in title_fitness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import (
    Byline,
    is_label,
    opens_as_byline,
    parse_byline,
)
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.live import ENTRY
from sitegen.importers.roles.repetitions import LONGEST, Repetitions
from sitegen.importers.roles.rules.structure import BAR
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.title_fitness import (
    BREADCRUMB,
    CONTENT,
    NAME_WORDS,
    PARAGRAPH,
    fitness,
    is_name,
    stems,
    vocabulary,
)
from sitegen.importers.roles.title_marks import is_issue, is_path, is_portrait, parts_heads, tells_age
from sitegen.importers.roles.title_text import TITLE_LABEL
from sitegen.importers.roles.verdicts import REPEATED, Verdict
from sitegen.text import fold

REACH = 45
"""How many lines above the article its title is looked for."""
FAR = 400
"""The same for a line that a byline or a date follows: lists of products begin far below their headline."""
SIGNED_NEXT = 0.1
"""What it adds if the byline or the date follows at once."""
HEADING = 1.0
"""What it costs to stand again among the paragraphs: an entry of a table of contents."""
FARTHEST = 0.9
_STANDFIRST = 9
"""Words of the shortest line below a short headline that is no headline itself."""
_STATES_A_DAY = re.compile(r"(?:19|20)\d\d|\d[:hH.]\d\d|[|·•:]|\d\s?(?:min|h\b|uhr\b)", re.IGNORECASE)
"""What a line has that states the day of an article: its year, a time, a bar."""
_YEAR_END = re.compile(r"\((?:19|20)\d\d\)$")
_NEAR_PATH = 12
MENU = 0.06
NEARNESS = 0.02
"""What each line between a title and the text costs it."""
FIRST = 1.1
"""How much better than a title of some length a line just below it must be to be preferred."""
_FULL_TITLE = 5
_FEW_WORDS = 3
_NEXT = 2
MASTHEAD = 1.5
"""What it costs to be the page's first line and look like a name."""
SIGNED = 0.8
ABOVE_THE_HEAD = 0.8
"""What it costs to stand above the path to the page, the number of the issue or the mark of an embargo."""
PORTRAIT = 1.2
"""What it costs to say who the author is, whose name goes before."""
AGAIN = 0.3
CUED = 1.6
_CUED_WORDS = 4
CERTAIN = 3.0
"""What a line is worth that is labelled as the title."""
_STAFF = re.compile(r"(?:la |da |die |the )?(?:reda[ckz]|staff|editorial)")
_NOBODY = Byline((), None)
_INSIDE = 8
_SIGNED_WITHIN = 6
_RULED_OUT = frozenset({
    Role.LEGAL, Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.ADVERTISEMENT, Role.CREDIT,
    Role.CAPTION, Role.SOURCE, Role.NOISE, Role.TABLE,
})  # fmt: skip
_SUFFIX = re.compile(r"\s+[|–—·-]\s+")


@dataclass(frozen=True, slots=True)
class Headline:
    """A line that may be the title of a run of prose."""

    index: int
    score: float
    """How well it fits; about 2 for a good one."""


def find_headline(
    lines: Sequence[Line],
    verdicts: Sequence[Verdict | None],
    core: range,
    names: Repetitions,
    reach: int = REACH,
) -> Headline | None:
    """The line that is most likely the title of the article in `core`; None where no line can be it.

    `names` tells how often each short line stands on the page: see repetitions. A title that a byline or a
    date follows is looked for as far above the core as `reach` says.
    """
    about = vocabulary(lines, core)
    first = min(_first_paragraph(lines, verdicts, core), len(lines))
    costs = _distance(lines, verdicts, first, first - max(core.start - reach, 0))
    headings = frozenset(
        lines[index].cues for index in range(first, core.stop) if lines[index].words <= LONGEST
    )
    best: Headline | None = None
    parted = _head_of_article(lines, first)
    for index in range(max(core.start - reach, 0), min(first + _INSIDE, core.stop, len(lines))):
        if index < first and TITLE_LABEL.match(lines[index].text) and lines[index].words <= LONGEST:
            return Headline(index, CERTAIN)
        if not _can_be(lines[index], verdicts[index]):
            continue
        signed_within = _signed_within(lines, verdicts, index)
        is_signed = signed_within > 0
        if lines[index].text[0].islower() and not (is_signed and lines[index].undated == lines[index].text):
            continue
        if (index > first or index < core.start - REACH) and not is_signed:
            continue
        score = fitness(lines[index], about)
        score -= NEARNESS * (index - first) if index > first else min(costs[first - index], FARTHEST)
        score += SIGNED if is_signed or _is_dated_above(lines, verdicts, index) else 0.0
        score += SIGNED_NEXT if signed_within == 1 else 0.0
        score += AGAIN if names.again(lines[index]) and lines[index].cues not in headings else 0.0
        is_entry = not is_signed and index < first - _NEXT and lines[index].cues in headings
        score -= HEADING if is_entry else 0.0
        score -= MASTHEAD if index == 0 and is_name(lines[0]) else 0.0
        score -= ABOVE_THE_HEAD if index < parted else 0.0
        score -= PORTRAIT if index and is_portrait(lines[index].text, lines[index - 1].text) else 0.0
        score -= _doubt(verdicts[index]) + (0.7 if index > first else 0.0)
        is_below_parting = best is not None and best.index < parted <= index
        lead = _lead_of(lines, verdicts, about, best.index, index) if best and not is_below_parting else 0.0
        if best is None or score > best.score + lead:
            best = Headline(index, score)
    return best and _bare(lines, verdicts, best)


def _head_of_article(lines: Sequence[Line], first: int) -> int:
    """The last line close above the text that parts the head of the page from that of the article."""
    above = range(first - 1, max(first - 1 - _NEAR_PATH, -1), -1)
    return next((index for index in above if parts_heads(lines[index].text)), 0)


def _distance(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], first: int, reach: int
) -> list[float]:
    """What it costs each of the lines above the text, nearest first, to stand so far up: menus part most."""
    costs, cost = [0.0], 0.0
    for index in range(first - 1, max(first - reach - 1, -1), -1):
        cost += MENU if _is_menu(lines[index], verdicts[index]) else NEARNESS
        costs.append(cost)
    return costs


def _is_menu(line: Line, verdict: Verdict | None) -> bool:
    """Whether the line looks like an entry of a menu or of a table of contents."""
    is_of_page = verdict is None or verdict is REPEATED or verdict.role is Role.NAVIGATION
    return is_of_page and line.words <= NAME_WORDS and not line.ends_sentence


def _bare(lines: Sequence[Line], verdicts: Sequence[Verdict | None], found: Headline) -> Headline:
    """The same title where it stands without the publication's name behind it, or the path before it."""
    whole = lines[found.index].text
    name, separator, _ = _SUFFIX.sub("\n", whole).rpartition("\n")
    for index in range(max(found.index - _NEAR_PATH, 0), min(found.index + REACH, len(lines))):
        text = lines[index].text
        is_name = index > found.index and bool(separator) and text == name
        is_end = index <= found.index + _NEAR_PATH and len(text) < len(whole) and _ends_path(whole, text)
        is_end = is_end and (index > found.index or lines[index].words >= _FEW_WORDS)
        if (is_name or is_end) and _can_be(lines[index], verdicts[index]):
            return Headline(index, found.score)
    return found


def _ends_path(path: str, name: str) -> bool:
    """Whether a path ends in this name: "Home / News / Name", "HomeNewsName"."""
    if len(name) < CONTENT or not path.endswith(name):
        return False
    before = path[: -len(name)].rstrip()
    return before[-1:] in "/|›»>:·•–—-" or len(name.split()) >= _FEW_WORDS


def _can_be(line: Line, verdict: Verdict | None) -> bool:
    if verdict is REPEATED or (verdict and verdict.role is Role.CAPTION and _YEAR_END.search(line.text)):
        verdict = None
    if (
        verdict is BAR
        or verdict is ENTRY
        or (verdict is not None and verdict.role is Role.DATE and _is_dated(line, verdict))
    ):
        return False
    if verdict is not None and (verdict.role in _RULED_OUT or (verdict.sure and line.words < _CUED_WORDS)):
        return False
    if is_item(line):
        return False
    if line.words > LONGEST or len(line.text) < CONTENT:
        return False
    if line.text[0].islower() and line.words < _CUED_WORDS:
        return False
    return not (line.is_prose and line.text[-1] == "." and line.words > PARAGRAPH)


def _is_dated(line: Line, verdict: Verdict) -> bool:
    """Whether the line is there for its date; a headline may name the day on which something begins."""
    if verdict.sure:
        return True
    is_told = _STATES_A_DAY.search(line.text) or len(line.undated.split()) < _FULL_TITLE
    return line.undated != line.text and bool(is_told)


def _first_paragraph(lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range) -> int:
    """The index of the core's first long paragraph: the title stands above it."""
    for index in core:
        is_text = lines[index].is_prose and len(lines[index].text.split()) >= _STANDFIRST
        if is_text and not _can_be(lines[index], verdicts[index]):
            return index
    return core.start + 1


def _lead_of(
    lines: Sequence[Line],
    verdicts: Sequence[Verdict | None],
    about: frozenset[str],
    index: int,
    other: int,
) -> float:
    """How much better than a candidate one below it must be: a standfirst says the title's words again.

    With a menu between the two, the upper one is the site's motto.
    """
    if other - index > _NEXT or BAR in verdicts[index:other] or not stems(lines[index]) & about:
        return 0.0
    is_standfirst = (
        lines[index].words >= NAME_WORDS
        and len(stems(lines[index]) & about) > 1
        and lines[other].words >= max(_STANDFIRST, 2 * lines[index].words)
        and not BREADCRUMB.search(lines[index].text)
    )
    if lines[index].words < _FULL_TITLE and not is_standfirst:
        return 0.1
    return FIRST if other - index == 1 else FIRST / 2


def _doubt(verdict: Verdict | None) -> float:
    """What it costs a title that a rule took the line for something else."""
    if verdict is None or verdict is REPEATED:
        return 0.0
    return CUED if verdict.sure else 0.5


def _is_dated_above(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether the line above is a byline or a date, as on older pages."""
    above = verdicts[index - 1] if index else None
    return above is not None and _signs(lines[index - 1], above)


def _signed_within(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> int:
    """How many lines below a byline or a date follows, a standfirst between at most; 0 for none."""
    prose = 0
    for at in range(index + 1, min(index + 1 + _SIGNED_WITHIN, len(lines))):
        verdict = verdicts[at]
        is_signature = verdict is not None and _signs(lines[at], verdict)
        if is_signature or is_label(lines[at].text) or tells_age(lines[at].text):
            return at - index
        if verdict is BAR:
            return 0
        prose += lines[at].is_prose
        if prose > 1:
            return 0
    return 0


def _signs(line: Line, verdict: Verdict) -> bool:
    """Whether the line is a date, or a byline of somebody: "Digital Edition" in a menu is none."""
    if verdict.role is Role.BYLINE:
        byline = parse_byline(line.text)
        is_staff = bool(_STAFF.match(fold(line.text)))
        return is_staff or opens_as_byline(line.text) or (byline is not None and byline != _NOBODY)
    return verdict.role is Role.DATE and not (is_path(line.text) or is_issue(line.text))
