"""How well an importer read a raw article, in figures: pure functions from two values to a judgement.

The body is compared on runs of four words, so that neither Markdown signs, nor spaces, nor the place of
a line break count. It knows no importer and no corpus, and reads no file.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sitegen.dates import PartialDate
from sitegen.text import fold

SHINGLE = 4
"""Words in a row that are compared as one."""

DateOutcome = Literal["exact", "coarser", "finer", "wrong", "missing"]

_WORD = re.compile(r"[^\W_]+")
_GLUED = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[»”\"'’)\]]*(?:\s+|(?=[A-ZÀ-ÖØ-Þ«“¿¡]))")
_LINK = re.compile(r"\]\([^)\s]*\)")
_QUOTES = str.maketrans(dict.fromkeys('«»“”„‟‹›"', '"') | dict.fromkeys("‘’‚‛ʼ", "'") | {"\u00ad": None})


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two bodies of text agree."""

    precision: float
    """Share of what was stated that belongs there."""
    recall: float
    """Share of what belongs there that was stated."""

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class TagOutcome:
    """How an article's tags were chosen."""

    enough: bool
    """At least two of them are tags that an editor would choose."""
    absurd: int
    """How many are neither such tags nor made of words of the article."""
    total: int


def words(text: str) -> list[str]:
    """The words of a text, folded; glued ones (`endStart`) are parted, so that repairing them is free."""
    plain = html.unescape(_LINK.sub("]", text)).replace("\u00ad", "")
    return [fold(word) for word in _WORD.findall(_GLUED.sub(" ", unicodedata.normalize("NFKC", plain)))]


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Every run of SHINGLE words, counted; a shorter text is one run."""
    found = words(text)
    if len(found) <= SHINGLE:
        return Counter([tuple(found)] if found else [])
    return Counter(zip(*(found[start:] for start in range(SHINGLE)), strict=False))


def overlap(stated: str, wanted: str) -> Overlap:
    """Compare a stated body with the wanted one, shingle by shingle."""
    ours, theirs = shingles(stated), shingles(wanted)
    common = (ours & theirs).total()
    return Overlap(
        precision=common / ours.total() if ours else float(not theirs),
        recall=common / theirs.total() if theirs else 1.0,
    )


def left_over(furniture: Iterable[str], stated: str, wanted: str) -> list[str]:
    """The furniture lines that stand in the stated body all the same, each as often as it does.

    A line that the wanted body holds as well must stand there once more than wanted to count. A line of
    fewer than four words is looked for as a line of its own, since its words occur anywhere.
    """
    ours, theirs = _Occurrences(stated), _Occurrences(wanted)
    copies = Counter(line for line in furniture if words(line))
    surplus = {line: max(0, ours.count(line) - theirs.count(line)) for line in copies}
    return [line for line, number in copies.items() for _ in range(min(number, surplus[line]))]


def lost_sentences(stated: str, wanted: str) -> tuple[list[str], int]:
    """The sentences of the wanted body of which less than half was stated, and how many sentences it has."""
    ours = shingles(stated)
    spaced = _spaced(stated)
    every = sentences(wanted)
    return [sentence for sentence in every if not _stands(sentence, ours, spaced)], len(every)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line break ends one only after a full stop or before an empty line.

    The number of a list item ("1.") is no sentence.
    """
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    pieces = (piece for part in paragraphs for piece in _SENTENCE_END.split(part))
    return [piece for piece in pieces if not all(word.isdigit() for word in words(piece))]


def judge_date(stated: str | None, true: str | None) -> DateOutcome:
    """Compare a stated date with the true one, both ISO and possibly partial; None says nothing.

    A date stated where the text allows none is wrong.
    """
    if stated is None:
        return "missing" if true else "exact"
    if true is None:
        return "wrong"
    ours, theirs = PartialDate.parse(stated[:10]), PartialDate.parse(true[:10])
    if ours == theirs:
        return "exact"
    if ours.contains(theirs):
        return "coarser"
    return "finer" if theirs.contains(ours) else "wrong"


def same_title(stated: str, true: str) -> bool:
    """Whether two titles differ in nothing but spaces, quotation marks and apostrophes."""
    return _plain_title(stated) == _plain_title(true)


def same_names(stated: Iterable[str], true: Iterable[str]) -> bool:
    """Whether two lists name the same people, in whatever order, case or accents."""
    return {fold(name) for name in stated} == {fold(name) for name in true}


def same_source(stated: str | None, accepted: Sequence[str]) -> bool:
    """Whether the publication is one of the accepted spellings; no spelling means: the text names none."""
    if stated is None or not accepted:
        return stated is None and not accepted
    return _host(stated) in {_host(name) for name in accepted}


def judge_tags(stated: Sequence[str], acceptable: Iterable[str], article: str) -> TagOutcome:
    """Count the tags that an editor could have chosen and those that no reader would understand.

    A tag of more than five words, or one that is no word of the article, is absurd unless it is acceptable.
    """
    good = {fold(tag) for tag in acceptable}
    vocabulary = set(words(article))
    strange = [tag for tag in stated if fold(tag) not in good and not _is_sensible(tag, vocabulary)]
    chosen = {fold(tag) for tag in stated}
    return TagOutcome(enough=len(chosen & good) >= 2, absurd=len(strange), total=len(stated))


def _is_sensible(tag: str, vocabulary: set[str]) -> bool:
    parts = words(tag)
    return 0 < len(parts) <= 5 and not all(part.isdigit() for part in parts) and vocabulary.issuperset(parts)


def _plain_title(title: str) -> str:
    return " ".join(
        unicodedata.normalize("NFKC", title.translate(_QUOTES)).replace('" ', '"').replace(' "', '"').split()
    )


def _host(name: str) -> str:
    return fold(name).removeprefix("https://").removeprefix("http://").removeprefix("www.").strip("/")


class _Occurrences:
    """How often a line stands in a text."""

    __slots__ = ("_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = _spaced(text)
        self._lines = Counter(tuple(words(line)) for line in text.split("\n"))

    def count(self, line: str) -> int:
        found = words(line)
        if len(found) < SHINGLE:
            return self._lines[tuple(found)]
        return self._text.count(f" {' '.join(found)} ")


def _spaced(text: str) -> str:
    return f" {' '.join(words(text))} "


def _stands(sentence: str, ours: Counter[tuple[str, ...]], spaced: str) -> bool:
    if len(words(sentence)) < SHINGLE:
        return _spaced(sentence) in spaced
    wanted = shingles(sentence)
    return (ours & wanted).total() * 2 >= wanted.total()
