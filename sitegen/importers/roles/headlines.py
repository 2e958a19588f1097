"""Headlines: which line above a run of prose is the title of what follows.

A headline is short, is no furniture, and speaks of what the prose below it speaks of. Its distance
and its repetition on the page count as well. A working title for pages without one is derived here too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import looks_like_person
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.structure import BAR
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import REPEATED, Verdict
from sitegen.importers.words.byline_words import NOT_NAMES
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.publication_words import HEADS
from sitegen.text import fold

REACH = 45
"""How many lines above the article its title is looked for."""
LONGEST = 30
"""Words of the longest title."""
WORKING_TITLE = 90
"""Characters of the longest derived title."""
NEARNESS = 0.02
"""What each line between a title and the text costs it."""
FIRST = 1.1
"""How much better than a title of some length a line just below it must be to be preferred."""
_FULL_TITLE = 5
_FEW_WORDS = 3
_NAME_WORDS = 4
_NEXT = 2
_PARAGRAPH = 14
LENGTH = 0.5
STOPPED = 1.2
"""What a full stop or a colon at its end costs."""
SENTENCES = 0.8
KICKER = 1.2
"""What it costs to begin with the words of a page's head: "Press note", "Communiqué de presse"."""
MASTHEAD = 1.5
"""What it costs to be the page's first line and look like a name."""
PROSE = 0.8
SIGNED = 0.6
AGAIN = 0.3
LONG = 0.06
CUED = 1.6
_CUED_WORDS = 4
CERTAIN = 3.0
"""What a line is worth that is labelled as the title."""
_INSIDE = 8
_SIGNED_WITHIN = 6
_SAMPLE = 12
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
_CONTENT = 4
"""Letters of the shortest word that says what a text is about."""
_RULED_OUT = frozenset({
    Role.LEGAL, Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.ADVERTISEMENT, Role.CREDIT,
    Role.CAPTION, Role.SOURCE, Role.NOISE, Role.TABLE,
})  # fmt: skip
_TITLE_LABEL = re.compile(
    r"(?:titre|title|headline|subject|objet|titel|betreff|título|titolo|oggetto|assunto|asunto)\s?:\s*(?=\S)",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:[#>*]{1,6}\s+)+")
_RUBRIC = re.compile(r"(?P<name>[A-ZÀ-Þ&'’ ]{4,25})\s?[–—|]\s(?=\S)")
_DASHED_SITE = re.compile(r"(?P<name>[^«»“”\"]+?)\s[-–—]\s(?:[A-ZÀ-Þ][\w'’&.]*(?:\s|$)){2,4}")
_BREADCRUMB = re.compile(r"\s[|›>·]\s|^[^«]*\s»\s")
_SUFFIX = re.compile(r"\s+[|–—·-]\s+")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'»”’)]*\s+(?=[«“\"A-ZÀ-ÖØ-Þ¿¡])")


@dataclass(frozen=True, slots=True)
class Headline:
    """A line that may be the title of a run of prose."""

    index: int
    score: float
    """How well it fits; about 2 for a good one."""


def find_headline(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range, names: Counter[tuple[str, ...]]
) -> Headline | None:
    """The line that is most likely the title of the article in `core`; None where no line can be it.

    `names` counts how often each short line stands on the page: see repetitions.
    """
    about = _vocabulary(lines, core)
    first = _first_paragraph(lines, verdicts, core)
    best: Headline | None = None
    for index in range(max(core.start - REACH, 0), min(first + _INSIDE, core.stop, len(lines))):
        if index < first and _TITLE_LABEL.match(lines[index].text) and lines[index].words <= LONGEST:
            return Headline(index, CERTAIN)
        if not _can_be(lines[index], verdicts[index]):
            continue
        is_signed = _is_signed(lines, verdicts, index)
        if index > first and not is_signed:
            continue
        score = _fitness(lines[index], about) - NEARNESS * abs(first - index)
        score += (SIGNED if is_signed or _is_dated_above(verdicts, index) else 0.0) + (
            AGAIN if names[lines[index].cues] > 1 else 0.0
        )
        score -= MASTHEAD if index == 0 and _is_name(lines[0]) else 0.0
        score -= _doubt(verdicts[index]) + (0.7 if index > first else 0.0)
        if best is None or score > best.score + _lead_of(lines, verdicts, about, best.index, index):
            best = Headline(index, score)
    return best and _bare(lines, verdicts, best)


def _bare(lines: Sequence[Line], verdicts: Sequence[Verdict | None], found: Headline) -> Headline:
    """The same title where it stands without the publication's name behind it, if it does."""
    name, separator, _ = _SUFFIX.sub("\n", lines[found.index].text).rpartition("\n")
    if separator:
        for index in range(found.index + 1, min(found.index + REACH, len(lines))):
            if lines[index].text == name and _can_be(lines[index], verdicts[index]):
                return Headline(index, found.score)
    return found


def repetitions(lines: Sequence[Line]) -> Counter[tuple[str, ...]]:
    """How often each line that is short enough for a title stands on the page."""
    return Counter(line.cues for line in lines if _FEW_WORDS <= line.words <= LONGEST)


def unlabelled(title: str) -> str:
    """The title without what goes before it: a label, a mark of Markdown or of a mail, a rubric in capitals.

    >>> unlabelled("Titre : Huit ans de retard pour ITER")
    'Huit ans de retard pour ITER'
    """
    title = _MARK.sub("", title)
    title = _TITLE_LABEL.sub("", title) or title
    rubric = _RUBRIC.match(title)
    if rubric and NOT_NAMES.issuperset(fold(rubric["name"]).split()):
        return title[rubric.end() :]
    return title


def without_site(title: str) -> str:
    """The title without the publication's name behind a bar, as browsers show it.

    >>> without_site("Huit ans de retard pour ITER | La Lettre")
    'Huit ans de retard pour ITER'
    """
    name, _, site = title.rpartition(" | ")
    if len(name.split()) > len(site.split()) / 2 and len(name.split()) >= _FEW_WORDS:
        return name.strip()
    dashed = _DASHED_SITE.fullmatch(title)
    is_plain = dashed and sum(word[0].isupper() for word in dashed["name"].split()) <= _FEW_WORDS
    return dashed["name"] if dashed and is_plain and len(dashed["name"].split()) > _FEW_WORDS else title


def working_title(paragraph: str) -> str:
    """A title derived from an article's first paragraph: its first sentence, shortened between words."""
    sentence = _SENTENCE.split(" ".join(paragraph.split()), maxsplit=1)[0].rstrip(" .:;,")
    if len(sentence) <= WORKING_TITLE:
        return sentence
    cut = sentence[: WORKING_TITLE - 1].rpartition(" ")[0] or sentence[: WORKING_TITLE - 1]
    return cut.rstrip(' ,;:.–—-(«“"') + "…"


def _can_be(line: Line, verdict: Verdict | None) -> bool:
    if verdict is REPEATED:
        verdict = None
    if verdict is BAR or (verdict is not None and verdict.role is Role.DATE and _is_dated(line, verdict)):
        return False
    if verdict is not None and (verdict.role in _RULED_OUT or (verdict.sure and line.words < _CUED_WORDS)):
        return False
    if is_item(line):
        return False
    if line.words > LONGEST or len(line.text) < _CONTENT or line.text[0].islower():
        return False
    return not (line.is_prose and line.text[-1] == "." and line.words > _PARAGRAPH)


def _is_dated(line: Line, verdict: Verdict) -> bool:
    return verdict.sure or line.undated != line.text


def _first_paragraph(lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range) -> int:
    """The index of the core's first long paragraph: the title stands above it."""
    for index in core:
        if lines[index].is_prose and not _can_be(lines[index], verdicts[index]):
            return index
    return core.start + 1


def _vocabulary(lines: Sequence[Line], run: range) -> frozenset[str]:
    prose = [lines[index] for index in run if lines[index].is_prose and lines[index].words > _PARAGRAPH][
        :_SAMPLE
    ]
    return frozenset().union(*map(_stems, prose))


def _stems(line: Line) -> frozenset[str]:
    """The beginnings of the words that say what a line is about."""
    return frozenset(word[:6] for word in line.cues if len(word) >= _CONTENT and word not in _SMALL)


def _fitness(line: Line, about: frozenset[str]) -> float:
    """How much a line looks and reads like the title of a text about these words."""
    content = _stems(line)
    score = 3.0 * len(content & about) / (len(content) + 2)
    score -= STOPPED if line.text[-1] in ".:,;" else 0.0
    score -= SENTENCES if _SENTENCE.search(line.text) else 0.0
    score -= PROSE if line.is_prose else 0.0
    score -= 1.2 if line.words == 1 else 0.5 if line.words < _FEW_WORDS else 0.0
    score += LENGTH * min(line.words, 6) / 6
    score -= KICKER if HEADS.issuperset(line.cues[:2]) else 0.0
    score -= 0.6 if _BREADCRUMB.search(line.text) else 0.0
    score -= 1.0 if line.words <= _FULL_TITLE and looks_like_person(line.text) else 0.0
    return score - LONG * max(0, line.words - 16)


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
    if other - index > _NEXT or BAR in verdicts[index:other] or not _stems(lines[index]) & about:
        return 0.0
    if lines[index].words < _FULL_TITLE:
        return 0.1
    return FIRST if other - index == 1 else FIRST / 2


def _is_name(line: Line) -> bool:
    """Whether a line is a few capitalised words, as a publication's name is."""
    return line.words <= _NAME_WORDS and all(word[0].isupper() for word in line.text.split())


def _doubt(verdict: Verdict | None) -> float:
    """What it costs a title that a rule took the line for something else."""
    if verdict is None or verdict is REPEATED:
        return 0.0
    return CUED if verdict.sure else 0.5


def _is_dated_above(verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether the line above is a byline or a date, as on older pages."""
    above = verdicts[index - 1] if index else None
    return above is not None and above.role in {Role.BYLINE, Role.DATE}


def _is_signed(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a byline or a date follows soon, at most a standfirst between and no menu."""
    prose = 0
    for at in range(index + 1, min(index + 1 + _SIGNED_WITHIN, len(lines))):
        verdict = verdicts[at]
        if verdict is not None and verdict.role in {Role.BYLINE, Role.DATE}:
            return True
        if verdict is BAR:
            return False
        prose += lines[at].is_prose
        if prose > 1:
            return False
    return False
