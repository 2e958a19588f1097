"""Who signed a page: what its metadata states, told apart from publications and accounts, else its byline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.importers import facts
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.facts.signing import Signature
from sitegen.importers.html.said import Said
from sitegen.importers.html.witnesses import QUOTED, Witnesses, is_address
from sitegen.importers.mentions.bylines import is_generic, looks_like_person, parse_byline, people_in
from sitegen.text import fold

_BY = re.compile(
    r"^(?:(?:écrit|written|posted|geschrieben|escrito|scritto)\s+)?(?:par|by|von|por|di|da|de)\s+",
    re.IGNORECASE,
)
_QUOTES = " \t\"'“”«»,"
_BEHIND = re.compile(r"\s[-–—|/]\s")
"""What stands behind a name: "Ana Prado - Redação"."""
_GIVEN = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,11}")
_AND = re.compile(r"[,;]|\s(?:et|and|und|y|e|&)\s")


def authors(
    witnesses: Witnesses, page: Page, published: str | None, signing: Sequence[Signature]
) -> Fact[tuple[str, ...]] | None:
    """The people who signed. Where the page names one who is no person, a line must say "by" to differ.

    `signing` are the signatures that its lines bear.
    """
    said = [each for each in witnesses.of("author") if not is_address(each.value)]
    named = [(name, each) for each in said for name in _names(each, published)]
    if named:
        place = named[0][1].place
        names = {fold(name): name for name, each in reversed(named) if each.place == place}
        evidence = Evidence(f"{place}: {named[0][1].value[:QUOTED]}")
        return Fact(tuple(reversed(names.values())), "stated", (evidence,))
    seen = facts.authors(page, published, signing)
    return None if said and seen is not None and not _is_signed(page, seen) else seen


def _is_signed(page: Page, seen: Fact[tuple[str, ...]]) -> bool:
    """Whether a line of the page says in words who wrote it."""
    return any(bool(parse_byline(page.text[each.start : each.end].strip())) for each in seen.evidence)


def _names(said: Said, published: str | None) -> Iterator[str]:
    """The people's names in a statement of who wrote it; a publication's own only where it reads like one."""
    value = said.value.strip(_QUOTES)
    whole = _BY.sub("", _BEHIND.split(value, maxsplit=1)[0], count=1).strip(_QUOTES)
    couple = [part.strip() for part in _AND.split(whole)]
    if said.is_person and len(couple) > 1 and all(_is_given_name(each, published) for each in couple):
        yield from couple
        return
    if said.is_person and "," not in whole and _is_name(whole, published):
        yield whole
        return
    if said.place.startswith(("meta ", "JSON-LD ")):
        found = [_BY.sub("", part.strip(), count=1) for part in _AND.split(value)]
    else:
        found = [*people_in(_BY.sub("", value, count=1))] or [_BY.sub("", value, count=1)]
    for name in found:
        person = name.title() if name.islower() and " " in name else name
        is_other = said.is_person or fold(name) != fold(published or "")
        if (looks_like_person(person) and is_other) or _is_given_name(person, published):
            yield person


def _is_given_name(name: str, published: str | None) -> bool:
    """Whether it is one word that may be a first name, as blogs sign: "Nolwenn" of "Carnets du ponant"."""
    is_other = bool(published) and fold(name) not in fold(published or "")
    return is_other and bool(_GIVEN.fullmatch(name)) and not is_generic(name)


def _is_name(name: str, published: str | None) -> bool:
    if not any(char.isalpha() for char in name) or "@" in name or "." in name.rstrip(".").split(" ")[-1]:
        return False
    return looks_like_person(name) or (not is_generic(name) and fold(name) != fold(published or ""))
