"""The phrases by which a page names its publication: copyright lines, pitches, "follow us".

The rules are asked by self_naming; a weight of 3 is believed alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import PageLine
from sitegen.importers.facts.publication_names import (
    HOST,
    LONGEST,
    NAME,
    cleaned,
    firm_of,
    is_journalistic,
    is_name_shaped,
    without_sections,
)
from sitegen.importers.facts.scene import Found, Scene
from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.words.publication_words import (
    FOLLOWED,
    NAMED_BEFORE,
    NAMING_PHRASES,
    PLATFORMS,
    WEAK_PHRASES,
)
from sitegen.text import fold

_LONGEST_MENU_ENTRY = 6
_OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.EMBED})
_PLATFORM = "|".join(re.escape(name) for name in sorted(PLATFORMS, key=lambda name: (-len(name), name)))
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|copyright|ⓒ)\s?(?:©\s?|\(c\)\s?|"
    rf"by\s)?(?:\d{{4}}(?:\s?[-–—/]\s?\d{{2,4}})?\s?,?\s?)?(?:by\s|[-–—|:]\s)?"
    rf"(?P<name>(?-i:{NAME}|{HOST}))",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    rf"(?P<name>{NAME}?)(?:\s\d{{4}})?\s?(?:[-–—|,.]?\s?©\s?\d{{4}}|[-–—|,.]\s?(?i:tous droits réservés|"
    rf"all rights reserved|alle rechte vorbehalten|todos los derechos reservados|"
    rf"tutti i diritti riservati|todos os direitos reservados))"
)
_SELF = re.compile(rf"(?<![\w'’])(?P<phrase>(?i:{'|'.join(NAMING_PHRASES)}))\s?(?P<name>{NAME})")
_BEFORE = re.compile(rf"(?<![\w'’])(?P<name>{NAME})\s(?i:{'|'.join(NAMED_BEFORE)})")
_FOLLOWED = re.compile(rf"(?i:{FOLLOWED[0]})\s(?P<name>{NAME})\s(?i:{FOLLOWED[1]})\s(?i:{_PLATFORM})\b")
_RIGHTS_BEFORE = re.compile(
    r"(?i:tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|"
    r"riproduzione riservata|tutti i diritti riservati|todos os direitos reservados)"
    rf"\s?[-–—|,.©]{{1,3}}\s?(?P<name>{NAME})"
)
_STRONG = re.compile(
    r"paru|publi|appeared|erschienen|veröffentlicht|abonn|subscri|newsletter|boutique|suscr|assine|"
    r"iscriviti|lu dans|lettre|reading|lisez|download",
    re.IGNORECASE,
)
"""Phrases behind which no person's name stands."""
_PHRASES_OF_OTHERS = frozenset(fold(words) for words in WEAK_PHRASES)


def _copyright(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`© 2011-2025 La Feuille`, `La Feuille - Tous droits réservés`; a photograph's credit is none."""
    is_below = scene.page.is_below(line)
    is_small_print = is_below and line.role is Role.CREDIT and "/" not in line.text
    if line.role in {*_OF_PICTURES, Role.TEASER} and not is_small_print:
        return
    if not (is_below or line.role is Role.LEGAL):
        return
    match = _COPYRIGHT.search(line.text) or _RIGHTS.search(line.text) or _RIGHTS_BEFORE.search(line.text)
    if match:
        yield Found(match["name"], 3, match.start("name"), "copyright line")
        firm = firm_of(line.text[match.start("name") : match.start("name") + LONGEST].partition(".")[0])
        if firm != match["name"] and is_name_shaped(firm):
            is_known = is_journalistic(firm) or scene.names_elsewhere(firm, line)
            yield Found(firm, 3 if is_known else 1, match.start("name"), "the firm in the copyright line")


def _self_named(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`Boutique Nomade`, `Siga o Diário …`: phrases that sites use of themselves."""
    if line.role in {*_OF_PICTURES, Role.KEYWORDS, Role.ABSTRACT}:
        return
    for plain in (_BEFORE, _FOLLOWED):
        for match in plain.finditer(line.text):
            name = without_sections(match["name"].rpartition(" the ")[2])
            if not scene.tells_of(cleaned(name)):
                yield Found(name, 3, line.text.find(name), "the page names itself", is_stated=False)
    for match in _SELF.finditer(line.text):
        name = without_sections(match["name"])
        is_known_kind = is_journalistic(name)
        is_strong = _STRONG.search(match["phrase"]) is not None
        if (person_in(name) and not is_known_kind and not is_strong) or scene.tells_of(name):
            continue
        is_loose = fold(match["phrase"]) in _PHRASES_OF_OTHERS or line.role is Role.TEASER
        is_headline = line.text.istitle() and len(line.text.split()) > _LONGEST_MENU_ENTRY
        weight = 1 if is_headline or (is_loose and not is_known_kind) else 2 if is_loose else 3
        yield Found(name, weight, match.start("name"), "the page names itself", is_stated=False)


PHRASE_RULES: tuple[Callable[[PageLine, Scene], Iterator[Found]], ...] = (_copyright, _self_named)
