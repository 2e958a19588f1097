"""The language of a stretch of text, from its small words, letters and endings.

Six languages are named; a text in any other, or too short to tell, has none. No statistics are loaded
and nothing is learnt: for whole paragraphs the small words alone decide, and each of them can be shown.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from sitegen.importers.words.language_words import ENDINGS, LETTERS, SMALL_WORDS

LANGUAGES = ("fr", "en", "de", "es", "it", "pt")
"""The languages that are told by name."""

READ_LENGTH = 6_000
"""Characters read of a long text, in slices spread over it: more changes no verdict."""
_SLICES = 6
_LEAST_SCORE = 1.0
_LEAST_MARGIN = 1.2
_WEAK_SHARE = 0.06
"""Below this score a word, a text is in none of the languages."""

_WORD = re.compile(r"[^\W\d_]+")


def _weights(table: dict[str, list[str]], full: float) -> dict[str, tuple[tuple[str, float], ...]]:
    """What each mark says for each language: the more languages share it, the less."""
    owners: dict[str, list[str]] = {}
    for lang, marks in table.items():
        for mark in dict.fromkeys(marks):
            owners.setdefault(mark, []).append(lang)
    return {mark: tuple((lang, full / len(langs)) for lang in langs) for mark, langs in owners.items()}


_BY_WORD = _weights({lang: words.split() for lang, words in SMALL_WORDS.items()}, 1.0)
_BY_LETTER = _weights({lang: list(letters) for lang, letters in LETTERS.items()}, 0.5)
_BY_ENDING = _weights({lang: words.split() for lang, words in ENDINGS.items()}, 0.35)
_ENDING_LENGTHS = tuple(sorted({len(ending) for ending in _BY_ENDING}, reverse=True))


def detect(text: str) -> str | None:
    """The language of the text as ISO 639-1, one of LANGUAGES; None where it cannot be told.

    Sure on paragraphs of some eight words; reads a bounded part of longer texts.
    """
    words = _WORD.findall(_sample(text).casefold())
    scores = _scores(words)
    if not scores:
        return None
    (best, top), *others = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    second = others[0][1] if others else 0.0
    is_sure = top >= _LEAST_SCORE and top >= second * _LEAST_MARGIN and top / len(words) >= _WEAK_SHARE
    return best if is_sure and best in LANGUAGES else None


def _sample(text: str) -> str:
    if len(text) <= READ_LENGTH:
        return text
    size = READ_LENGTH // _SLICES
    step = (len(text) - size) // (_SLICES - 1)
    return " ".join(text[index * step : index * step + size] for index in range(_SLICES))


def _scores(words: list[str]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for word, times in Counter(words).items():
        for lang, weight in _marks(word):
            scores[lang] = scores.get(lang, 0.0) + times * weight
    return scores


@lru_cache(maxsize=1 << 15)
def _marks(word: str) -> tuple[tuple[str, float], ...]:
    """What one word says for each language."""
    marks = _BY_WORD.get(word, ())
    if not marks:
        longest = len(word) - 3
        for length in _ENDING_LENGTHS:
            if length <= longest and (marks := _BY_ENDING.get(word[-length:], ())):
                break
    letters = (
        ()
        if word.isascii()
        else [mark for letter in sorted(set(word)) for mark in _BY_LETTER.get(letter, ())]
    )
    return (*marks, *letters)
