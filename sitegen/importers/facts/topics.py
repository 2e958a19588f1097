"""What an article is about: the tags that its own keywords, the vocabulary and its proper names suggest.

The page's keywords speak first, then terms of the vocabulary that the text repeats, then the names and nouns
of the headline and those the text keeps coming back to. A keyword of which the article says nothing is none.
Where there is a vocabulary, words it does not know are proposed, never added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.keyword_lines import lines_of_keywords
from sitegen.importers.facts.keywords import (
    in_number_of,
    is_told,
    parts_of,
    split_keywords,
    stems,
)
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.facts.proper_names import proper_names
from sitegen.importers.facts.publication_names import name_key
from sitegen.importers.facts.title_words import title_label, title_words
from sitegen.importers.facts.told_nouns import body_nouns, title_phrases
from sitegen.importers.words.subject_words import SUBJECTS
from sitegen.importers.words.whole_words import count_in, stands_in
from sitegen.importers.words.word_lists import words
from sitegen.text import fold
from sitegen.vocabulary import Tags

MOST_TAGS = 8
FEW = 3
"""With fewer tags than this from a vocabulary, names are proposed as well."""
ENOUGH = 5
"""Up to so many tags, what the story tells of is taken beside the keywords."""
_READ = 120_000
_LONGEST_TITLE = 400
_BEGINNING = 700
_OFTEN = 3
_COLUMN_NAME = 5
"""Words of the longest name of a column."""
_SECTIONS = words("""
    actualite actualites news actu home accueil article articles a la une featured breaking divers
    breves flash brief
""")


def tags(
    page: Page, title: str, lang: str, vocabulary: Tags, credited: Iterable[str] = ()
) -> tuple[Fact[tuple[str, ...]] | None, tuple[str, ...]]:
    """The article's tags, the most telling first, and the page's keywords that the vocabulary does not know.

    Display forms are the vocabulary's where it knows a word, else the page's own. An empty vocabulary knows
    nothing, so that the page's words are tags themselves and none is proposed. Who is `credited` with the
    article (authors, agency, publication) is no subject of it.
    """
    title = title[:_LONGEST_TITLE]
    body = "\n".join(line.text for line in page.body())[:_READ]
    story = fold(f"{title}\n{body}")
    keyword_lines = lines_of_keywords(page)
    stated = _stated(keyword_lines, story, _capitalised(body, title))
    unwanted = _unwanted(credited)
    evidence = tuple(
        Evidence("keyword line", line.start, line.start + len(line.text)) for line in keyword_lines
    )
    if not vocabulary.terms:
        story_stems = frozenset(stems(story))
        kept = (in_number_of(word, story) for word in stated if is_told(word, story_stems))
        found = _by_presence(kept, story, title)
        besides = _told(_own_title(title, body), body, lang) if len(found) < ENOUGH else ()
        chosen = _distinct(
            (word for word in chain(found, besides) if not _is_unwanted(word, unwanted)),
            max(ENOUGH, min(len(stated), MOST_TAGS)),
        )
        return _fact(chosen, evidence, is_stated=bool(stated)), ()
    names = [name.written for name in proper_names(body, title, lang)]
    known = [tag.name for word in stated if (tag := vocabulary.known(word))]
    told = _terms_told(vocabulary, title, body)
    from_names = [tag.name for word in names if (tag := vocabulary.known(word))]
    chosen = _distinct([*known, *told, *from_names], MOST_TAGS)
    unknown = [
        word for word in (*stated, *(names if len(chosen) < FEW else ())) if not vocabulary.known(word)
    ]
    proposed = _distinct((word for word in unknown if not _is_unwanted(word, unwanted)), MOST_TAGS * 2)
    return _fact(chosen, evidence, is_stated=bool(known)), proposed


def subjects_of(title: str, body: str, lang: str, *, least: int = 2) -> list[str]:
    """What digests file such articles under, where the story says the word: the most told first."""
    folded_title, folded_body = fold(title), fold(body)
    told: dict[str, int] = {}
    for subject in SUBJECTS.get(lang, ()):
        word = fold(subject)
        if word not in folded_body and word not in folded_title:
            continue
        count = count_in(word, folded_body, most=20) + 4 * stands_in(word, folded_title)
        if count >= least:
            told[subject] = count + (1 if " " in subject else 0)
    return sorted(told, key=lambda subject: -told[subject])


def _told(title: str, body: str, lang: str) -> Iterator[str]:
    """What the story tells of: names, phrases and nouns of the headline, then those of the body.

    Each kind is looked for only when those before it were not enough.
    """
    names = proper_names(body, title, lang)
    if label := title_label(title, body):
        yield label
    yield from (name.written for name in names if name.in_title)
    yield from title_phrases(title, body, lang)[:2]
    yield from title_words(title, body, lang)[:2]
    yield from (name.written for name in names if not name.in_title and name.count >= _OFTEN)
    subjects = subjects_of(title, body, lang)
    yield from subjects[:2]
    yield from (name.written for name in names if not name.in_title)
    yield from subjects[2:]
    yield from title_words(title, body, lang)
    yield from body_nouns(body, lang)[:3]
    yield from title_words(title, body, lang, least=1)
    yield from _early_names(body, title, lang)
    yield from subjects_of(title, body, lang, least=1)


def _own_title(title: str, body: str) -> str:
    """The title, unless it is a few words of which the body has none: the name of a column or of the site."""
    telling = [stem for stem in stems(title) if len(stem) > 4]  # noqa: PLR2004 - small words are shorter
    if len(title.split()) > _COLUMN_NAME or not telling:
        return title
    heard = frozenset(stems(body))
    return title if any(stem in heard for stem in telling) else ""


def _early_names(body: str, title: str, lang: str) -> list[str]:
    """The names of the beginning, where a story says who and where; for the few that repeat none."""
    beginning = body[:_BEGINNING].rpartition(" ")[0]
    return [name.written for name in proper_names(beginning, title, lang, least=1)][:FEW]


def _fact(
    chosen: tuple[str, ...], evidence: tuple[Evidence, ...], *, is_stated: bool
) -> Fact[tuple[str, ...]] | None:
    if not chosen:
        return None
    found = evidence if is_stated else (Evidence("names and terms that the title and the body repeat"),)
    return Fact(chosen, "stated" if is_stated else "inferred", found)


def _stated(lines: list[PageLine], story: str, names: frozenset[str]) -> list[str]:
    """What the keyword lines hold, long strings of names taken apart."""
    words = [
        part
        for line in lines
        for keyword in split_keywords(line.text)
        for part in parts_of(keyword, story, names)
    ]
    return [word for word in words if fold(word) not in _SECTIONS]


_CAPITAL = re.compile(r"(?<=[a-zà-ÿ,0-9»”)] )(?:[LlDd]['’]|[Qq]u['’])?([A-ZÀ-Þ][\w-]*)")


def _capitalised(body: str, title: str) -> frozenset[str]:
    """The words, folded, that stand with a capital inside a sentence."""
    return frozenset(
        fold(match[1]) for text in (title, body) for match in _CAPITAL.finditer(text.replace("\u00a0", " "))
    )


def _by_presence(words: Iterable[str], story: str, title: str) -> list[str]:
    """The words by how much title and body hold them; equal ones in the page's order."""
    folded_title = fold(title)

    def presence(word: str) -> int:
        folded = fold(word)
        return count_in(folded, story, most=5) + 5 * stands_in(folded, folded_title)

    return sorted(dict.fromkeys(words), key=lambda word: -presence(word))


def _terms_told(vocabulary: Tags, title: str, body: str) -> list[str]:
    """The vocabulary's terms that stand in the title, or more than once in the body; the most told first."""
    folded_title, folded_body = f" {_spaced(title)} ", f" {_spaced(body)} "
    scores: dict[str, int] = {}
    for term in vocabulary.terms:
        score = 0
        for word in dict.fromkeys((term.name, *term.synonyms)):
            for form in _forms(word):
                score += 5 * folded_title.count(f" {form} ") + folded_body.count(f" {form} ")
        if score > 1:
            scores[term.name] = score
    return sorted(scores, key=lambda name: -scores[name])


_NOT_WORD = re.compile(r"[^\w]+")


def _spaced(text: str) -> str:
    """Folded, with single spaces in place of all punctuation: elided articles part from their words."""
    return _NOT_WORD.sub(" ", fold(text)).strip()


def _forms(word: str) -> set[str]:
    """The word and its plain plural or singular."""
    spaced = _spaced(word)
    forms = {spaced}
    if len(spaced) > 3:  # noqa: PLR2004 - abbreviations have no plural
        forms |= {spaced + "s", spaced + "x", spaced.removesuffix("s")}
    return forms - {""}


def _unwanted(credited: Iterable[str]) -> frozenset[str]:
    """What those who are credited may be called in a list of keywords."""
    return frozenset(key for name in credited for key in (fold(name), name_key(name)))


def _is_unwanted(word: str, unwanted: frozenset[str]) -> bool:
    folded = fold(word)
    if any(" " in name and name in folded for name in unwanted):
        return True
    return folded in unwanted or name_key(word) in unwanted or folded.isdigit()


def _distinct(words: Iterable[str], most: int) -> tuple[str, ...]:
    """At most so many of the words, none naming the same as another, plurals included."""
    kept: dict[str, str] = {}
    for word in words:
        key = fold(word)
        if key.removesuffix("s") in kept or key + "s" in kept or key in kept:
            continue
        kept[key] = word
        if len(kept) >= most:
            break
    return tuple(kept.values())
