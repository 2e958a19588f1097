"""Words for tags.yaml: what the imported pages called their subjects, and what articles bear already.

Gathered, counted, shown with examples; adding one is the curator's decision (see tag_file). Pure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sitegen.text import fold
from sitegen.vocabulary import Tags

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Bearer:
    """An article, and the words that stand for its subjects."""

    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One word that the vocabulary does not know."""

    word: str
    """In the spelling that is most frequent."""
    count: int
    """How many articles it would name."""
    examples: tuple[str, ...]
    """Titles of some of them."""


def propose(bearers: Iterable[Bearer], vocabulary: Tags) -> tuple[Proposal, ...]:
    """The words that the vocabulary does not know, the most frequent first; the same whatever the order."""
    spellings: dict[str, Counter[str]] = {}
    titles: dict[str, set[str]] = {}
    for bearer in bearers:
        for word in {fold(word): word for word in bearer.words}.values():
            if word.strip() and vocabulary.known(word) is None:
                spellings.setdefault(fold(word), Counter())[word] += 1
                titles.setdefault(fold(word), set()).add(bearer.title)
    found = [
        Proposal(
            min(counts, key=lambda word: (-counts[word], word)),
            counts.total(),
            tuple(sorted(titles[key])[:EXAMPLES]),
        )
        for key, counts in spellings.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.count, fold(each.word), each.word)))
