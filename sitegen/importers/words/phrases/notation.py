"""How the word lists of this package are written, and how a line is matched against them.

A phrase is written as it reads, with "…" where anything may stand:

    "menu"                       the whole line, numbers and punctuation aside
    "lire aussi…"                the line begins so
    "…tous droits reserves…"     the line has these words somewhere
    "recevez…newsletter…"        the line begins so, and has the other word later
    "photo :…"                   the line begins so, colon included

Case, accents, apostrophes, digits and other punctuation do not matter. No regular expressions here: a list
stays readable, and matching costs one look-up for each word of a line, whatever the lists hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sitegen.importers.roles.lines import cue_words

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Phrase(Generic[Meaning]):
    """One phrase, ready to be matched."""

    pieces: tuple[tuple[str, ...], ...]
    """The runs of words that must follow each other, anything between them."""
    at_start: bool
    at_end: bool
    meaning: Meaning

    @property
    def length(self) -> int:
        """Of how many words it is."""
        return sum(map(len, self.pieces))

    @classmethod
    def parse(cls, written: str, meaning: Meaning) -> Phrase[Meaning]:
        """Read a phrase in the notation above."""
        parts = [
            (*cue_words(piece), *(":" if piece.rstrip().endswith(":") else ""))
            for piece in written.split("…")
        ]
        pieces = tuple(part for part in parts if part)
        if not pieces:
            raise ValueError(f"a phrase needs a word: {written!r}")
        return cls(pieces, not written.startswith("…"), not written.endswith("…"), meaning)

    def matches(self, words: Sequence[str], at: int) -> bool:
        """Whether it matches a line's words, its first piece standing at index `at`."""
        if self.at_start and at:
            return False
        for number, piece in enumerate(self.pieces):
            if number:
                at = _find(words, piece, at)
                if at < 0:
                    return False
            elif tuple(words[at : at + len(piece)]) != piece:
                return False
            at += len(piece)
        return not self.at_end or at == len(words)


_Listed = tuple[int, int, Phrase[Meaning]]
"""A phrase behind its length and, negative, its place in the list: the greatest is the one that decides."""
_Index = dict[str, dict[str, list[_Listed[Meaning]]]]
"""Phrases by their first word, then by the second of their first piece; by "" where that has none."""


class PhraseBook(Generic[Meaning]):
    """Many phrases, found by their first two words; by the only word of their first piece, if it has one.

    Many begin with "a" or "le": by the first word alone, each of them would be compared with every line.
    """

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._by_first: _Index[Meaning] = {}
        self._anywhere: _Index[Meaning] = {}
        for place, (written, meaning) in enumerate(phrases):
            phrase = Phrase.parse(written, meaning)
            first, *others = phrase.pieces[0]
            for index in (self._by_first,) if phrase.at_start else (self._by_first, self._anywhere):
                by_second = index.setdefault(first, {})
                by_second.setdefault(others[0] if others else "", []).append((phrase.length, -place, phrase))

    def find(self, words: Sequence[str]) -> tuple[Meaning, int] | None:
        """The meaning of the earliest phrase in a line's words, and of how many words it is.

        Of several phrases there, the longest decides; of two equally long, the one listed first.
        """
        if self._by_first.keys().isdisjoint(words):
            return None
        for at, word in enumerate(words):
            index = self._anywhere if at else self._by_first
            if word in index:
                found = [each for each in _beginning(index, words, at) if each[2].matches(words, at)]
                if found:
                    length, _, longest = max(found)
                    return longest.meaning, length
        return None

    def longest(self, words: Sequence[str], at: int) -> tuple[Meaning, int] | None:
        """The meaning of the longest phrase whose words begin at index `at`, and of how many words it is."""
        if words[at] not in self._by_first:
            return None
        found = [
            (len(phrase.pieces[0]), place, phrase)
            for _, place, phrase in _beginning(self._by_first, words, at)
            if phrase.pieces[0] == tuple(words[at : at + len(phrase.pieces[0])])
        ]
        if not found:
            return None
        length, _, longest = max(found)
        return longest.meaning, length


def _beginning(index: _Index[Meaning], words: Sequence[str], at: int) -> Sequence[_Listed[Meaning]]:
    """The indexed phrases whose first piece begins with the words at a place, which one does by its first."""
    by_second = index[words[at]]
    alone = by_second.get("", ())
    longer = by_second.get(words[at + 1], ()) if at + 1 < len(words) else ()
    return [*alone, *longer] if alone and longer else alone or longer


def _find(words: Sequence[str], piece: tuple[str, ...], at: int) -> int:
    for index in range(at, len(words) - len(piece) + 1):
        if tuple(words[index : index + len(piece)]) == piece:
            return index
    return -1
