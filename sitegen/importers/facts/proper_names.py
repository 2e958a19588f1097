"""The proper names and abbreviations that a story keeps coming back to.

Told by their capitals in the middle of sentences, so that no dictionary is needed; in German, where every
noun has one, only names of two words, abbreviations and words with inner capitals are trusted.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.words.byline_words import PARTICLES
from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.capital_words import INSTITUTIONS, OFFICES, PEOPLES
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.whole_words import stands_in
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

READ = 60_000
"""Characters of a body in which names are counted."""

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*|[a-z]{1,2}[A-Z][\w-]*)"
_SEQUENCE = re.compile(
    rf"(?<![\w@#/.-])(?:[A-Za-zÀ-ÿ]{{1,4}}['’])?(?P<name>{_WORD}(?:[ \u00a0](?:(?:von|van|van der|bin|al|"
    rf"von der|de la)[ \u00a0])?(?:{_WORD}|\d{{1,3}}(?=\W))){{0,4}}(?:[ \u00a0](?:du|del|do|"
    rf"della)[ \u00a0](?:Sud|Nord|Sur|Norte|Sul))?)"
)
_ELISION = re.compile(
    r"^(?:[LlDdNnSsJjMmTtCc]|[Qq]u|[Aa]ll|[Dd]ell|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n|[Ll]orsqu|[Jj]usqu|"
    r"[Pp]uisqu)['’]"
)
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:;|•\n»”\"“«‘(\[–—-]|\d\.)[\s\u00a0\"“«‘(–—-]*$")
_ACRONYM = re.compile(r"[A-ZÀ-Þ]{1,3}\d?[A-ZÀ-Þ]{1,3}s?|[A-ZÀ-Þ]{2,6}")
_CENTURY = re.compile(r"[IVXLC]{1,6}(?:e|è|ème|th|st|nd|rd|º)?")
_COUNTED = re.compile(r" \d+$")
"""`Among 2`: a word that opens a sentence before a number shows no name."""
_NO_ACRONYMS = words("""
    TV PDG CEO OK FAQ PDF NB PS ET LE LA DE EN UN IN ON NO II III IV VI VII VIII IX XI XX XIX XXI MM DR
    AM PM EUR USD KM CO
""")
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
_SMALL_OR_OFFICE = _SMALL | OFFICES
_TITLES = OFFICES | PEOPLES
_LEAST_LETTERS = 2
_LONG_NOUN = 8
"""Letters from which a German noun of the title is a subject of its own."""
_MOST = 12


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name of the text."""

    written: str
    count: int
    """How often the body holds it."""
    in_title: bool
    first: int
    """Offset of its first mention in the body."""

    @property
    def weight(self) -> int:
        """How much the story is about it."""
        return self.count + (4 if self.in_title else 0) + (1 if " " in self.written else 0)


def proper_names(body: str, title: str, lang: str, *, least: int = 2) -> tuple[Name, ...]:
    """The names that title and body hold so often at `least`; a surname counts for its full name."""
    counts: Counter[str] = Counter()
    inside: set[str] = set()
    first: dict[str, int] = {}
    for start, name, is_opening in _sequences(body[:READ]):
        counts[name] += 1
        first.setdefault(name, start)
        if not is_opening:
            inside.add(name)
    headline = "" if _is_all_capitals(title) else title
    for _, name, is_opening in _sequences(headline):
        counts.setdefault(name, 0)
        if not is_opening:
            inside.add(name)
    names = [
        Name(name, count, stands_in(name, headline), first.get(name, 0))
        for name, count in _merged(counts, inside, lang).items()
        if name in inside or (_is_unmistakable(name) and (name in headline or not _COUNTED.search(name)))
    ]
    subjects = [name for name in names if _is_subject(name, lang, least)]
    return tuple(sorted(subjects, key=lambda name: (-name.weight, name.first))[:_MOST])


def _is_all_capitals(title: str) -> bool:
    """Whether the title's capitals say nothing: all letters, or the first of nearly every word."""
    words = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) > 3]  # noqa: PLR2004 - small words keep small letters
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.8 * len(words)  # noqa: PLR2004


@lru_cache(maxsize=8)
def _sequences(text: str) -> tuple[tuple[int, str, bool], ...]:
    """Each run of capitalised words, its place, and whether it opens a sentence."""
    found: list[tuple[int, str, bool]] = []
    for match in _SEQUENCE.finditer(text):
        before = text[max(0, match.start() - 6) : match.start()]
        is_opening = match.start() == 0 or _STARTS_SENTENCE.search(before) is not None
        written = match["name"].replace("\u00a0", " ")
        if "'" in written or "’" in written:
            written = _ELISION.sub("", written).removesuffix("'s").removesuffix("’s")
        owner, _, owned = written.replace("’s ", "'s ").partition("'s ")
        words = (owned or owner).split(" ")
        if is_opening and fold(words[0]) in _SMALL_OR_OFFICE:
            words, is_opening = words[1:], False
        name = " ".join(_without_titles(words)).rstrip("-'’.")
        if name and not _is_shouted(words) and (name[0].isupper() or re.search(r"[A-Z]", name[:3])):
            found.append((match.start("name"), name, is_opening))
    return tuple(found)


def _is_shouted(words: list[str]) -> bool:
    """Whether the run is a heading or a dateline in capitals, not an abbreviation."""
    return all(word.isupper() for word in words) and (len(words) > 1 or len(words[0]) > 6)  # noqa: PLR2004 - no abbreviation is longer


def _is_title(word: str) -> bool:
    return fold(word).rstrip(".") in _TITLES


def _without_titles(words: list[str]) -> list[str]:
    """The words of a name without offices and peoples before it and particles at its ends."""
    while words and (fold(words[0]) in PARTICLES or (words[2:] and _is_title(words[0]))):
        words = words[1:]
    while words and fold(words[-1]) in PARTICLES:
        words = words[:-1]
    return words


def _merged(counts: Counter[str], inside: set[str], lang: str) -> dict[str, int]:
    """Counts with surnames added to the full names they belong to, and longer names to the usual one."""
    merged = dict(counts)
    bearers = Counter(name.rpartition(" ")[2] for name in counts if " " in name)
    for long in sorted((name for name in counts if " " in name), key=lambda name: (-counts[name], name)):
        head, _, last = long.partition(" ")[0], "", long.rpartition(" ")[2]
        if last in merged and bearers[last] == 1 and person_in(long) and lang != "de":
            merged[long] += merged.pop(last)
            if last in inside:
                inside.add(long)
        elif merged.get(head, 0) > merged[long]:
            merged[head] += merged.pop(long)
        elif head in merged:
            merged[long] += merged.pop(head)
    return merged


def _is_unmistakable(name: str) -> bool:
    """Whether the letters alone show a name: inner capitals, digits, an abbreviation, several words."""
    return " " in name or bool(_ACRONYM.fullmatch(name)) or bool(re.search(r"[a-z][A-Z]|\d", name))


def _is_subject(name: Name, lang: str, least: int) -> bool:
    """Whether the name is repeated enough, and is not a word that only carries a capital."""
    folded = fold(name.written)
    words = folded.split()
    if (
        len(folded) < _LEAST_LETTERS
        or name.written in _NO_ACRONYMS
        or (len(words) > 1 and len(words[-1]) == 1 and words[-1].isalpha())
        or _CENTURY.fullmatch(name.written)
        or all(word in _SMALL or word.isdigit() for word in words)
    ):
        return False
    if any(word in CALENDAR_WORDS for word in words) or _TITLES.issuperset(words):
        return False
    if len(words) == 1 and folded in INSTITUTIONS:
        return False
    if len(words) == 1 and lang == "de" and not _is_unmistakable(name.written):
        return name.in_title and name.count >= least and len(folded) >= _LONG_NOUN
    if len(words) > 1 and lang == "de":
        return name.count >= least and person_in(name.written) is None
    return name.count + name.in_title >= least or name.in_title
