"""Where lines of credit name the publication: beside the author, in a portrait, a press note, small print.

The rules are asked by self_naming; a weight of 3 is believed alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import PageLine
from sitegen.importers.facts.publication_names import DOMAIN, NAME, is_host, is_name_shaped
from sitegen.importers.facts.scene import Found, Scene
from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.words.byline_words import ROLES
from sitegen.importers.words.house_words import PRESS_OFFICES
from sitegen.importers.words.publication_words import KIND_WORDS
from sitegen.text import fold

_OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.EMBED})
_PRESS_OFFICE = re.compile(
    rf"(?:[^\W\d_ ]+(?: [^\W\d_]+)?\s[–—-]\s)?(?P<name>[A-ZÀ-Þ][^,|–—]{{2,50}}?)\s?(?:,|\||\s[–—-])\s?"
    rf"(?i:{'|'.join(PRESS_OFFICES)})\.?"
)
_FOR = re.compile(rf"\b(?:pour|for|für|para|per)\s(?P<name>{NAME})[.,]?\s*$")
_PARTS = re.compile(r"\s?[,|/·•]\s?|\s[–—-]\s")
_AT = re.compile(
    rf"\s(?:at|for|with|à|au|chez|pour|bei|für|en|para|di|per|d[oa]|of|de|du)\s(?:the\s)?(?P<name>{NAME})[.,]?"
)
_BRACKETED = re.compile(rf"[(\[](?P<name>{NAME})[)\]]")
_BARE_RIGHTS = re.compile(rf"©\s?(?P<name>{NAME})\.?")
_APPOSITION = re.compile(
    rf"(?P<name>{NAME})(?:,|\s[–—-]|\sis|\sest|\sist|\ses|\sè|\sé)\s(?P<what>\S.{{3,120}})"
)
_FOUND_BY = re.compile(rf"(?P<name>{NAME}),\s(?:by|par|von|por|di)\s(?P<person>.{{4,50}})")
_KINDS = KIND_WORDS | frozenset(
    {
        "site",
        "blog",
        "cooperative",
        "publication",
        "newspaper",
        "portal",
        "podcast",
        "newsletter",
        "outlet",
        "zeitschrift",
    }
)
_WORD = re.compile(r"[^\W\d_]+")


def _of_the_author(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`By Ada Fennimore, Weir & Sluice`, `Léa Montcornet pour La Rive`: whom the author writes for."""
    if line.role is not Role.BYLINE or line.number >= scene.page.end:
        return
    if match := _FOR.search(line.text):
        yield Found(match["name"], 3, match.start("name"), "whom the author writes for")
        return
    for part in _PARTS.split(line.text)[1:]:
        written = part.strip(" .")
        if not ROLES.isdisjoint(_WORD.findall(fold(written))) and (match := _AT.search(f" {written}")):
            yield Found(match["name"], 3, line.text.find(match["name"]), "where the author works")
            continue
        is_trade = not ROLES.isdisjoint(_WORD.findall(fold(written)))
        if is_name_shaped(written) and not is_trade and person_in(written) is None:
            yield Found(written, 3 if " " in written else 2, line.text.find(written), "beside the author")


def _of_the_portrait(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`Ada Fennimore is a staff writer at Weir & Sluice.`: where the author works."""
    if (
        not scene.page.is_below(line)
        or line.number >= scene.page.end
        or ROLES.isdisjoint(_WORD.findall(fold(line.text)))
    ):
        return
    words = line.text.split()
    if person_in(" ".join(words[:2])) or person_in(" ".join(words[:3])):
        for match in _AT.finditer(line.text):
            yield Found(
                match["name"],
                2 if person_in(match["name"]) else 3,
                match.start("name"),
                "where the author works",
            )


def _below(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`(La Rive)`, `La Rive, média indépendant`, `La Rive, by Jane Doe`: what a page says at its end."""
    if not scene.page.is_below(line) or line.number >= scene.page.end:
        return
    if (
        line.role is Role.CREDIT
        and line is scene.page.lines[-1]
        and (match := _BARE_RIGHTS.fullmatch(line.text))
    ):
        yield Found(match["name"], 3, match.start("name"), "rights at the foot of the page")
    if line.role in _OF_PICTURES:
        return
    if match := _BRACKETED.fullmatch(line.text):
        yield Found(match["name"], 3, match.start("name"), "name in brackets below the text")
    elif (match := _FOUND_BY.fullmatch(line.text)) and person_in(match["person"]):
        yield Found(match["name"], 3, match.start("name"), "name and author below the text")
    elif (
        (match := _APPOSITION.fullmatch(line.text))
        and not scene.tells_of(match["name"])
        and not _KINDS.isdisjoint(_WORD.findall(fold(match["what"])))
    ):
        yield Found(match["name"], 3, match.start("name"), "the page says what it is")


def _press_office(line: PageLine, _scene: Scene) -> Iterator[Found]:
    """`Institut für Küstenluft, Pressestelle`: who sends a press note."""
    match = _PRESS_OFFICE.fullmatch(line.text)
    if match and is_name_shaped(match["name"]):
        yield Found(match["name"], 3, match.start("name"), "press office")


def _host(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`rights and imprint, feuille.example`: a host in the small print below the article."""
    if line.role in {*_OF_PICTURES, Role.TEASER} or not scene.page.is_below(line):
        return
    if line.role is Role.LEGAL or "©" in line.text or "(c)" in line.text or is_host(line.text):
        for match in DOMAIN.finditer(line.text):
            yield Found(match["host"], 2, match.start("host"), "host in the small print")


CREDIT_RULES: tuple[Callable[[PageLine, Scene], Iterator[Found]], ...] = (
    _of_the_author,
    _of_the_portrait,
    _below,
    _press_office,
    _host,
)
