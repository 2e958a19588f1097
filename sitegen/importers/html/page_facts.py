"""The facts of a page's article: what its metadata states, weighed against its visible text.

The most explicit place is believed; where another place says something else, that is told, not hidden. What
metadata leaves out is looked for in the text by the rules for raw texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sitegen.dates import PartialDate
from sitegen.importers import facts
from sitegen.importers.draft import Abstract, Disagreement, Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.html.said import Field, Said
from sitegen.importers.mentions.bylines import looks_like_person
from sitegen.text import fold
from sitegen.vocabulary import Sources, Tags
from sitegen.yaml_fields import web_address

MOST_TAGS = 8
_QUOTED = 80
_SUFFIX = re.compile(r"\s+[|–—·•»-]\s+")
_ISO = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_PLACEHOLDERS = frozenset({"1970-01-01", "0001-01-01", "1900-01-01"})
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")
_CUT = ("…", "...", "[…]", "[...]")
_BY = re.compile(r"(?:par|by|von|por|di|de)\s+", re.IGNORECASE)


@dataclass(slots=True)
class Witnesses:
    """What the page's metadata says, and the contradictions met while listening to it."""

    said: Sequence[Said]
    disagreements: list[Disagreement] = field(default_factory=list)

    def of(self, name: Field) -> list[Said]:
        """All that is said of one field."""
        return [each for each in self.said if each.field == name]

    def differ(self, name: Field, believed: str, place: str, others: Iterable[tuple[str, str]]) -> None:
        """Note the values of other places that are not the one believed."""
        for value, other in dict.fromkeys(others):
            stated = f"{believed[:_QUOTED]} ({place})"
            self.disagreements.append(Disagreement(name, stated, f"{value[:_QUOTED]} ({other})"))


def headlines(said: Sequence[Said]) -> list[str]:
    """The titles that the metadata states, each also without the publication's name behind it."""
    titles = [each.value for each in said if each.field == "title"]
    return [*titles, *(shorter for title in titles for shorter in _without_suffixes(title))]


def title(witnesses: Witnesses, visible: Fact[str] | None) -> Fact[str] | None:
    """The page's headline: the visible one where there is one; else the best that the metadata states."""
    stated = [each for each in witnesses.of("title") if any(char.isalnum() for char in each.value)]
    if visible is not None:
        agree = [each for each in stated if _alike(each.value, visible.value)]
        if stated and not agree:
            witnesses.differ(
                "title", visible.value, "headline", [(each.value, each.place) for each in stated[:2]]
            )
        evidence = (*visible.evidence, *(Evidence(f"{each.place} agrees") for each in agree[:2]))
        return Fact(visible.value, "stated", evidence)
    if not stated:
        return None
    best = min(stated, key=lambda each: each.place == "<title>")
    name = best.value
    for suffix in _without_suffixes(name):
        is_site = any(fold(source.value) in fold(name[len(suffix) :]) for source in witnesses.of("source"))
        if best.place == "<title>" or is_site:
            name = suffix
            break
    others = [each for each in stated if each.place != "<title>" and not _alike(each.value, name)]
    witnesses.differ("title", name, best.place, [(each.value, each.place) for each in others])
    return Fact(name, "stated", (Evidence(f"{best.place}: {best.value[:_QUOTED]}"),))


def date(witnesses: Witnesses, page: Page, lang: str | None) -> Fact[PartialDate] | None:
    """The day of publication, never one of modification."""
    known = [(each, day) for each in witnesses.of("date") if (day := _day(each.value))]
    marked = [(each, day) for each, day in known if each.place != "<time datetime>"]
    seen = facts.publication_date(page, lang)
    if marked:
        best, day = marked[0]
        if seen is not None and _is_day_here(best.value, day, seen.value):
            return Fact(
                seen.value, "stated", (*seen.evidence, Evidence(f"{best.place}: {best.value[:_QUOTED]}"))
            )
        others = [(str(other), each.place) for each, other in marked[1:] if _differ(day, other)]
        if seen is not None and seen.certainty == "stated" and _differ(day, seen.value):
            others.append((str(seen.value), "the page's text"))
        witnesses.differ("date", str(day), best.place, others)
        return Fact(day, "stated", (Evidence(f"{best.place}: {best.value[:_QUOTED]}"),))
    if seen is not None:
        return seen
    if len({day for _, day in known}) == 1:
        each, day = known[0]
        return Fact(day, "inferred", (Evidence(f"the page's only {each.place}: {each.value[:_QUOTED]}"),))
    return None


def source(witnesses: Witnesses, page: Page, sources: Sources) -> Fact[str] | None:
    """The publication: as sources.yaml knows its host, else as the page names it."""
    for each in witnesses.of("url"):
        host = urlsplit(each.value).hostname if _is_address(each.value) else None
        if host and (known := sources.known(host)):
            return Fact(known.key, "stated", (Evidence(f"{each.place}: {each.value[:_QUOTED]}"),))
    named = witnesses.of("source")
    if named:
        best, *others = named
        known = sources.known(best.value)
        differing = [(each.value, each.place) for each in others if not _alike(each.value, best.value)]
        witnesses.differ("source", best.value, best.place, differing)
        return Fact(known.key if known else best.value, "stated", (Evidence(f"{best.place}: {best.value}"),))
    return facts.source(page, sources)


def url(witnesses: Witnesses, page: Page) -> Fact[str] | None:
    """The article's address."""
    stated = [each for each in witnesses.of("url") if _is_address(each.value)]
    if not stated:
        return facts.url(page)
    best = min(stated, key=lambda each: each.place != "link rel=canonical")
    return Fact(best.value, "stated", (Evidence(best.place),))


def authors(witnesses: Witnesses, page: Page, published: str | None) -> Fact[tuple[str, ...]] | None:
    """The people who signed."""
    said = [each for each in witnesses.of("author") if not _is_address(each.value)]
    named = [(name, each) for each in said for name in _names(each) if fold(name) != fold(published or "")]
    if not named:
        return facts.authors(page, published)
    place = named[0][1].place
    names = {fold(name): name for name, each in reversed(named) if each.place == place}
    return Fact(
        tuple(reversed(names.values())), "stated", (Evidence(f"{place}: {named[0][1].value[:_QUOTED]}"),)
    )


def language(witnesses: Witnesses, detected: str | None) -> Fact[str] | None:
    """The language of the text; what the page declares where the text does not tell."""
    stated = [
        (match[0], each) for each in witnesses.of("lang") if (match := _LANGUAGE.match(each.value.lower()))
    ]
    if detected:
        agree = [Evidence(f"{each.place} agrees") for code, each in stated if code == detected]
        return Fact(detected, "inferred", (Evidence("the words of the text"), *agree[:1]))
    return Fact(stated[0][0], "stated", (Evidence(stated[0][1].place),)) if stated else None


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
    found, proposed = facts.tags(page, name, lang, vocabulary, credited)
    if not words:
        return found, proposed
    evidence = tuple(Evidence(place) for place in dict.fromkeys(each.place for each in said))
    if not vocabulary.terms:
        story = fold(f"{name} {' '.join(line.text for line in page.body())}"[:_READ])
        present = [word for key, word in words.items() if key in story]
        chosen = tuple(dict.fromkeys((*present, *(found.value if found else ()))))[:MOST_TAGS]
        return (
            (Fact(chosen, "stated" if present else "inferred", evidence), ()) if chosen else (found, proposed)
        )
    known = [tag.name for word in words.values() if (tag := vocabulary.known(word))]
    chosen = tuple(dict.fromkeys((*known, *(found.value if found else ()))))[:MOST_TAGS]
    unknown = [word for word in words.values() if not vocabulary.known(word)]
    offered = tuple({fold(word): word for word in (*proposed, *unknown)}.values())[: MOST_TAGS * 2]
    return (Fact(chosen, "stated" if known else "inferred", evidence) if chosen else found), offered


_TAG_WORDS = 5
_READ = 120_000


def summary(witnesses: Witnesses, lang: str) -> Fact[Abstract] | None:
    """The page's description of its article, unless it was cut off."""
    for each in witnesses.of("summary"):
        if len(each.value.split()) >= _LEAST_SUMMARY and not each.value.endswith(_CUT):
            return Fact(Abstract(each.value, lang), "stated", (Evidence(each.place),))
    return None


_LEAST_SUMMARY = 6


def _names(said: Said) -> Iterator[str]:
    """The people's names in a statement of who wrote it."""
    if said.is_person and "," not in said.value:
        yield said.value
        return
    for part in re.split(r"[,;]|\s(?:et|and|und|y|e|&)\s", said.value):
        name = _BY.sub("", part.strip(), count=1)
        if looks_like_person(name):
            yield name


def _day(value: str) -> PartialDate | None:
    match = _ISO.match(value)
    if not match or match[0] in _PLACEHOLDERS:
        return None
    try:
        return PartialDate.parse(match[0])
    except ValueError:
        return None


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates are no one day; neighbours may be one day in two time zones."""
    if one.contains(other) or other.contains(one):
        return False
    return abs((one.first_day - other.first_day).days) > 1 or None in {one.day, other.day}


def _is_day_here(written: str, day: PartialDate, seen: PartialDate) -> bool:
    """Whether a moment in universal time is the neighbouring day that readers of the page see."""
    is_universal = "T" in written and written.endswith(("Z", "+00:00", "+0000"))
    return (
        is_universal and None not in {day.day, seen.day} and abs((day.first_day - seen.first_day).days) == 1
    )


def _without_suffixes(name: str) -> Iterator[str]:
    """The title without what stands behind a bar or dash, the shortest cut first."""
    for match in reversed(list(_SUFFIX.finditer(name[:1000]))):
        if len(name[: match.start()].split()) >= 3:  # noqa: PLR2004 - fewer words are no headline
            yield name[: match.start()]


def _alike(one: str, other: str) -> bool:
    """Whether two names are one, or one holds the other."""
    short, long = sorted((_plain(one), _plain(other)), key=len)
    return bool(short) and short in long


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _is_address(value: str) -> bool:
    try:
        web_address(value)
    except ValueError:
        return False
    return True
