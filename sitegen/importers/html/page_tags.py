"""The tags of a page: its own keywords that the vocabulary knows or the text uses, else as in raw texts."""

from __future__ import annotations

import re

from sitegen.importers import facts
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.html.witnesses import Witnesses
from sitegen.text import fold
from sitegen.vocabulary import Tags

MOST_TAGS = 8
_TAG_WORDS = 5
_ENOUGH_TAGS = 2
"""Keywords of the page that its text uses, from which no others are looked for in it."""
_READ = 120_000


def tags(
    witnesses: Witnesses, page: Page, told: tuple[str, str], vocabulary: Tags, credited: tuple[str, ...]
) -> tuple[Fact[tuple[str, ...]] | None, tuple[str, ...]]:
    """The page's keywords that the vocabulary knows; the others are proposed. Without keywords, as in texts.

    `told` is the article's title and its language.
    """
    name, lang = told
    said = witnesses.of("tags")
    unwanted = {fold(each) for each in credited}
    words = {
        fold(word): word
        for each in said
        for part in re.split(r"[,;]", each.value)
        if (word := part.strip()) and len(word.split()) <= _TAG_WORDS and fold(word) not in unwanted
    }
    evidence = tuple(Evidence(place) for place in dict.fromkeys(each.place for each in said))
    present: list[str] = []
    if words and not vocabulary.terms:
        story = fold(f"{name} {' '.join(line.text for line in page.body())}"[:_READ])
        present = [word for key, word in words.items() if key in story]
        if len(present) >= _ENOUGH_TAGS:
            return Fact(tuple(present[:MOST_TAGS]), "stated", evidence), ()
    found, proposed = facts.tags(page, name, lang, vocabulary, credited)
    if not words:
        return found, proposed
    if not vocabulary.terms:
        chosen = tuple(dict.fromkeys((*present, *(found.value if found else ()))))[:MOST_TAGS]
        return (
            (Fact(chosen, "stated" if present else "inferred", evidence), ()) if chosen else (found, proposed)
        )
    known = [tag.name for word in words.values() if (tag := vocabulary.known(word))]
    chosen = tuple(dict.fromkeys((*known, *(found.value if found else ()))))[:MOST_TAGS]
    unknown = [word for word in words.values() if not vocabulary.known(word)]
    offered = tuple({fold(word): word for word in (*proposed, *unknown)}.values())[: MOST_TAGS * 2]
    return (Fact(chosen, "stated" if known else "inferred", evidence) if chosen else found), offered
