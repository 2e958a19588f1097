"""The proper names and abbreviations that a story keeps coming back to.

Told by their capitals in the middle of sentences, so that no dictionary is needed; in German, where every noun has
one, only names of two words, abbreviations and words with inner capitals are trusted.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from sitegen.importers.byline_words import PARTICLES, PLACES
from sitegen.importers.calendar_words import CALENDAR_WORDS
from sitegen.importers.language_words import SMALL_WORDS
from sitegen.importers.person_names import person_in
from sitegen.text import fold

READ = 60_000
"""Characters of a body in which names are counted."""

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*|[a-z]{1,2}[A-Z][\w-]*)"
_SEQUENCE = re.compile(rf"(?<![\w@#/.-])(?:[A-Za-zÀ-ÿ]{{1,4}}['’])?(?P<name>{_WORD}(?:[ \u00a0](?:(?:von|van|van der|bin|al|von der|de la)[ \u00a0])?(?:{_WORD}|\d{{1,3}}(?=\W))){{0,4}}(?:[ \u00a0](?:du|del|do|della)[ \u00a0](?:Sud|Nord|Sur|Norte|Sul))?)")
_ELISION = re.compile(r"^(?:[LlDdNnSsJjMmTtCc]|[Qq]u|[Aa]ll|[Dd]ell|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n|[Ll]orsqu|[Jj]usqu|[Pp]uisqu)['’]")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:;|•\n»”\"“«‘(\[–—-]|\d\.)[\s\u00a0\"“«‘(–—-]*$")
_ACRONYM = re.compile(r"[A-ZÀ-Þ]{1,3}\d?[A-ZÀ-Þ]{1,3}s?|[A-ZÀ-Þ]{2,6}")
_NO_ACRONYMS = frozenset("TV PDG CEO OK FAQ PDF NB PS ET LE LA DE EN UN IN ON NO II III IV VI VII VIII IX XI XX XIX XXI MM DR AM PM EUR USD KM CO".split())
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
_TITLE_WORDS = frozenset(
    "president presidente presidente ministre minister premier premiere etat state gouvernement government regierung "
    "gobierno governo chambre house senat senate congres congress parlement parliament tribunal cour court commission "
    "commissaire departement department ministere ministry secretaire secretary general directeur director monsieur "
    "madame mr mrs ms dr pr professeur professor herr frau senor senora tresor treasury maison conseil council comite "
    "union bourse rue avenue place saint university universite institut institute vice chef roi reine king queen prince "
    "pape pope internet web eglise republique republic royaume kingdom guerre war loi act nord sud est ouest north south "
    "east west norte sur nord ovest federal national international monde terre ciel dieu god english french francais "
    "europeen europeenne americain americains american chinois chinese europeens russes russe allemand german italien "
    "espagnol portugais britannique british japonais japanese coreen korean indien indian "
    "commerce finances affaires justice defense interieur travail education transports economie sante agriculture culture "
    "group groupe company compagnie inc ltd corp selon according pour".split()
)
"""Words with a capital for respect or by grammar; alone they are no subject."""
_SINGLE_LEAST = 3
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


def proper_names(body: str, title: str, lang: str) -> tuple[Name, ...]:
    """The names that title and body repeat, the most present first; a surname counts for its full name."""
    body = body[:READ]
    counts: Counter[str] = Counter()
    inside: set[str] = set()
    first: dict[str, int] = {}
    for start, name, is_opening in _sequences(body):
        counts[name] += 1
        first.setdefault(name, start)
        if not is_opening:
            inside.add(name)
    in_title = {name for _, name, _ in _sequences(title)} if not title.isupper() else set()
    found = _merged(counts, inside)
    names = [
        Name(name, count, _is_in(name, in_title, title), first.get(name, 0))
        for name, count in found.items()
        if _is_subject(name, count, title, lang, is_inside=name in inside or _is_unmistakable(name))
    ]
    return tuple(sorted(names, key=lambda name: (-name.weight, name.first))[:_MOST])


def _sequences(text: str) -> list[tuple[int, str, bool]]:
    """Each run of capitalised words, its place, and whether it opens a sentence."""
    found: list[tuple[int, str, bool]] = []
    for match in _SEQUENCE.finditer(text):
        start = match.start("name")
        is_opening = _STARTS_SENTENCE.search(text[max(0, match.start() - 6) : match.start()]) is not None or match.start() == 0
        words = _ELISION.sub("", match["name"].replace("\u00a0", " ")).removesuffix("'s").removesuffix("’s").split(" ")
        if is_opening and fold(words[0]) in _SMALL | _TITLE_WORDS:
            words, is_opening = words[1:], False
        while words and (fold(words[0]) in PARTICLES or fold(words[0]).rstrip(".") in _HONORIFICS):
            words = words[1:]
        while words and fold(words[-1]) in PARTICLES:
            words = words[:-1]
        name = " ".join(words).rstrip("-'’.")
        if name and not name[0].islower() or re.search(r"[A-Z]", name[:3]):
            found.append((start, name, is_opening and match["name"].startswith(name.split(" ")[0])))
    return found


_HONORIFICS = frozenset("m mm mme mr mrs ms dr president presidente sir herr frau premier".split())


def _merged(counts: Counter[str], inside: set[str]) -> dict[str, int]:
    """Counts with surnames added to the full names they belong to, and names within names to the shorter one."""
    merged = dict(counts)
    for long in sorted((name for name in counts if " " in name), key=lambda name: (-counts[name], name)):
        parts = long.split(" ")
        head, last = parts[0], parts[-1]
        if long not in merged:
            continue
        if last in merged and person_in(long) and not _is_shared(last, counts):
            merged[long] += merged.pop(last)
            if last in inside:
                inside.add(long)
        elif merged.get(head, 0) > merged[long]:
            merged[head] += merged.pop(long)
        elif head in merged:
            merged[long] += merged.pop(head)
    return merged


def _is_shared(last: str, counts: Counter[str]) -> bool:
    """Whether several people bear the surname, so that alone it means none of them."""
    return sum(name.endswith(f" {last}") for name in counts) > 1


def _is_in(name: str, in_title: set[str], title: str) -> bool:
    return name in in_title or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None


def _is_unmistakable(name: str) -> bool:
    """Whether the letters alone show a name: inner capitals, digits, an abbreviation, several words."""
    return " " in name or bool(_ACRONYM.fullmatch(name)) or bool(re.search(r"[a-z][A-Z]|\d", name))


def _is_subject(name: str, count: int, title: str, lang: str, *, is_inside: bool) -> bool:
    folded = fold(name)
    words = folded.split()
    in_title = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None and not title.isupper()
    if folded in CALENDAR_WORDS or folded in _SMALL or name in _NO_ACRONYMS or not is_inside:
        return False
    if all(word in _TITLE_WORDS or word in CALENDAR_WORDS or word in _SMALL or word.isdigit() for word in words):
        return False
    if len(words) == 1 and lang == "de" and not _is_unmistakable(name):
        return False
    if len(name) == 1:
        return False
    if len(words) > 1 or _ACRONYM.fullmatch(name):
        return count + in_title >= 2 or (folded in PLACES and count > 0)  # noqa: PLR2004 - repeated
    return count >= _SINGLE_LEAST or (in_title and count > 0)
