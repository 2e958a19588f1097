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


class PhraseBook(Generic[Meaning]):
    """Many phrases, found by their first word."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._by_first_word: dict[str, list[Phrase[Meaning]]] = {}
        self._anywhere: dict[str, list[Phrase[Meaning]]] = {}
        for written, meaning in phrases:
            phrase = Phrase.parse(written, meaning)
            first = phrase.pieces[0][0]
            self._by_first_word.setdefault(first, []).append(phrase)
            if not phrase.at_start:
                self._anywhere.setdefault(first, []).append(phrase)

    def find(self, words: Sequence[str]) -> tuple[Meaning, int] | None:
        """The meaning of the earliest phrase in a line's words, and of how many words it is.

        Of several phrases there, the longest decides; of two equally long, the one listed first.
        """
        if self._by_first_word.keys().isdisjoint(words):
            return None
        for at, word in enumerate(words):
            listed = (self._anywhere if at else self._by_first_word).get(word)
            if listed and (found := [phrase for phrase in listed if phrase.matches(words, at)]):
                longest = max(found, key=lambda phrase: phrase.length)
                return longest.meaning, longest.length
        return None

    def longest(self, words: Sequence[str], at: int) -> tuple[Meaning, int] | None:
        """The meaning of the longest phrase whose words begin at index `at`, and of how many words it is."""
        best: tuple[Meaning, int] | None = None
        for phrase in self._by_first_word.get(words[at], ()):
            piece = phrase.pieces[0]
            if (best is None or len(piece) > best[1]) and tuple(words[at : at + len(piece)]) == piece:
                best = phrase.meaning, len(piece)
        return best


def _find(words: Sequence[str], piece: tuple[str, ...], at: int) -> int:
    for index in range(at, len(words) - len(piece) + 1):
        if tuple(words[index : index + len(piece)]) == piece:
            return index
    return -1
