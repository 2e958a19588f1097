"""The nouns and fixed phrases that a story goes on speaking of: "zone à trafic limité", "certificats".

For the tags of articles that state none. No dictionary: a noun is what an article stands before again and
again, a fixed phrase is a run of words of the headline that the body repeats.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from sitegen.importers.facts.title_words import LEAST_LETTERS, NO_SUBJECT, determiners_of
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

_READ = 40_000
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d{2,4}|['’]|[^\w\s]|\n")
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
_ELISIONS = frozenset({"'", "’"})
_LONGEST_PHRASE = 4
_SHORTEST_END = 3
"""Letters of the first and the last word of a phrase."""
_OFTEN = 3
"""How often an article must stand before a noun that the headline lacks."""
_MOST_TITLE_WORDS = 40
_OPENING = 25
"""Characters by which a title is known that is nothing but the beginning of the body."""
_OF_NOUNS = words("de du des d di del della dei do da dos das of von")
"""What joins two nouns to one name: "viaduc de Millau"."""


def title_phrases(title: str, body: str, lang: str) -> tuple[str, ...]:
    """Two to four words of the title that the body has too, as the body writes them; most told first.

    Words that merely follow each other must come back twice; behind an article, or joined by "of", once.
    """
    headline = [word for word in _words(title)[:_MOST_TITLE_WORDS] if word != "\n"]
    heard = _words(body)
    folded = [fold(word) for word in heard]
    places: dict[str, list[int]] = {}
    for at, word in enumerate(folded):
        places.setdefault(word, []).append(at)
    told: dict[str, tuple[int, int]] = {}
    determiners = determiners_of(lang)
    once = 1 if fold(title[:_OPENING]) in fold(body) else 0
    for start in range(len(headline)):
        for length in range(_LONGEST_PHRASE, 1, -1):
            run = [fold(word) for word in headline[start : start + length]]
            if len(run) < length or not _is_phrase(run):
                continue
            found = [at for at in places.get(run[0], ()) if folded[at : at + length] == run]
            is_noun = not _OF_NOUNS.isdisjoint(run) or (start and fold(headline[start - 1]) in determiners)
            if len(found) > once + (0 if is_noun else 1):
                written = Counter(_joined(heard[at : at + length]) for at in found).most_common(1)[0][0]
                told.setdefault(written, (len(found), length))
    ranked = sorted(told, key=lambda phrase: (-told[phrase][0], -told[phrase][1]))
    return tuple(
        phrase for phrase in ranked if not any(phrase != other and phrase in other for other in ranked)
    )


def body_nouns(body: str, lang: str) -> tuple[str, ...]:
    """The nouns that articles stand before most often in the body, the most told first."""
    determiners = frozenset(word.rstrip("'") for word in determiners_of(lang))
    least = LEAST_LETTERS.get(lang, 4)
    after: Counter[str] = Counter()
    said: Counter[str] = Counter()
    written: dict[str, str] = {}
    before = ""
    for word in _words(body):
        folded = fold(word)
        if word in _ELISIONS:
            continue
        if len(folded) >= least and folded.isalpha() and folded not in NO_SUBJECT:
            key = folded.removesuffix("s")
            said[key] += 1
            if before in determiners and (word.islower() or lang == "de"):
                after[key] += 1
                written.setdefault(key, word)
        before = folded
    often = [key for key in written if after[key] >= _OFTEN]
    return tuple(written[key] for key in sorted(often, key=lambda key: -said[key]))


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_READ])


def _is_phrase(run: list[str]) -> bool:
    """Whether the words may be one: no mark in them, no small word or word of every story at their ends."""
    return (
        all(word[:1].isalnum() or word in _ELISIONS for word in run)
        and not any(word in _ELISIONS and after == "s" for word, after in pairwise(run))
        and all(
            len(end) >= _SHORTEST_END and end not in _SMALL and end not in NO_SUBJECT
            for end in (run[0], run[-1])
        )
        and not run[0].isdigit()
    )


def _joined(run: list[str]) -> str:
    return re.sub(r" (['’]) ", r"\1", " ".join(run))
