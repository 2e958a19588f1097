"""How much a line looks and reads like the title of a text. Its place on the page is not asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sitegen.importers.mentions.bylines import looks_like_person
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.title_marks import is_mere_path, is_page_talk
from sitegen.importers.roles.title_text import SENTENCE_BREAK
from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.publication_words import HEADS
from sitegen.text import fold

NAME_WORDS = 4
_FEW_WORDS, _FULL_TITLE = 3, 5
SMALL = 1.0
"""What it costs to begin with a small letter."""
NO_HEADLINE = 1.2
"""What it costs to be the result of a match or the name of a day's issue."""
_RESULT = re.compile(r"\s\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s|$)")
PAGE_TALK = 2.5
"""What it costs to tell something of the page itself."""
PATH = 1.0
"""What it costs to be the path to the page."""
PEOPLE = 1.0
"""What it costs to be a list of people."""
_LISTED = re.compile(r"[;,&+/]|\s(?:and|et|und|y|e)\s")
_IN_BRACKETS = re.compile(r"\s?\([^()]{0,40}\)")
_MOST_NAMES = 14
ARROW = 1.2
"""What it costs to point to the article before or after."""
PARAGRAPH = 14
LENGTH = 0.5
STOPPED = 1.2
"""What a full stop or a colon at its end costs."""
SENTENCES = 0.8
KICKER = 1.2
"""What it costs to begin with the words of a page's head: "Press note", "Communiqué de presse"."""
PROSE = 0.8
LONG = 0.06
_SAMPLE = 12
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
CONTENT = 4
"""Letters of the shortest word that says what a text is about."""
BREADCRUMB = re.compile(r"\s[|›>·/]\s|^[^«]*\s»\s|\s{3}|\t")
_KICKER = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,24}[.:!]\s(?=[A-ZÀ-Þ«“\"])")
"""Capitals that go before a headline: "EN DIRECT. Le deuxième tour"."""
_ARROWS = "←→‹›➜➔▸►▶◀"


def vocabulary(lines: Sequence[Line], run: range) -> frozenset[str]:
    """What the first paragraphs of a run are about."""
    prose = [lines[index] for index in run if lines[index].is_prose and lines[index].words > PARAGRAPH][
        :_SAMPLE
    ]
    return frozenset().union(*map(stems, prose))


def stems(line: Line) -> frozenset[str]:
    """The beginnings of the words that say what a line is about."""
    return _stems_of(line.cues)


@lru_cache(maxsize=512)  # each run of prose looks for its headline among the same lines
def _stems_of(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset([word[:6] for word in cues if len(word) >= CONTENT and word not in _SMALL])


def fitness(line: Line, about: frozenset[str]) -> float:
    """How much a line looks and reads like the title of a text about these words."""
    content = stems(line)
    score = 3.0 * len(content & about) / (len(content) + 2)
    score -= STOPPED if line.text[-1] in ".:,;" else 0.0
    score -= SENTENCES if SENTENCE_BREAK.search(_KICKER.sub("", line.text, count=1)) else 0.0
    score -= PROSE if line.is_prose else 0.0
    score -= 1.2 if line.words == 1 else 0.5 if line.words < _FEW_WORDS else 0.0
    score += LENGTH * min(line.words, 6) / 6
    score -= KICKER if HEADS.issuperset(line.cues[:2]) else 0.0
    score -= 0.6 if BREADCRUMB.search(line.text) else 0.0
    score -= ARROW if line.text[0] in _ARROWS or line.text[-1] in _ARROWS else 0.0
    score -= 1.0 if line.words <= _FULL_TITLE and looks_like_person(line.text) else 0.0
    score -= NO_HEADLINE if _RESULT.search(line.text) or _names_a_day(line) else 0.0
    score -= PAGE_TALK if is_page_talk(line.text) else 0.0
    score -= PATH if is_mere_path(line.text) else 0.0
    score -= PEOPLE if _names_people(line) else 0.0
    score -= SMALL if line.text[0].islower() else 0.0
    return score - LONG * max(0, line.words - 16)


def is_name(line: Line) -> bool:
    """Whether a line is a few capitalised words, as a publication's name is."""
    return line.words <= NAME_WORDS and all(
        word[0].isupper() or word[0].isdigit() for word in line.text.split()
    )


def _names_people(line: Line) -> bool:
    """Whether the line lists people and says nothing else: "Ada Shore; Tom Quay (earlier)"."""
    if line.words > _MOST_NAMES or not _LISTED.search(line.text):
        return False
    parts = [each.strip() for each in _LISTED.split(_IN_BRACKETS.sub("", line.text))]
    return len(parts) > 1 and all(looks_like_person(each) for each in parts)


def _names_a_day(line: Line) -> bool:
    """Whether the line is a few words with a day or a month among them: "Saturday edition"."""
    return line.words <= NAME_WORDS and not CALENDAR_WORDS.isdisjoint(line.cues)
