"""Where a page names its own publication: each place is a witness with a weight.

A weight of 3 is believed alone; less needs a second witness. What a name looks like is known elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sitegen.importers.draft import Role
from sitegen.importers.facts.mastheads import HEAD_RULES, PIPE
from sitegen.importers.facts.naming_credits import CREDIT_RULES
from sitegen.importers.facts.naming_phrases import PHRASE_RULES
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.facts.publication_names import (
    DOMAIN,
    HOST,
    NAME,
    cleaned,
    is_journalistic,
    is_name_shaped,
    is_paper,
    is_publication_name,
)
from sitegen.importers.facts.scene import MAIL, Found, Scene, Witness, read_scene
from sitegen.importers.mentions.bylines import Byline
from sitegen.importers.mentions.date_mentions import find_dates
from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.words.publication_words import (
    BESIDE_DATES,
    FREE_MAIL,
)
from sitegen.importers.words.whole_words import stands_in
from sitegen.text import fold
from sitegen.vocabulary import Sources

BESIDE_DATE = "name beside the date"
_LINES_OF_HEAD = 200
_ROOM_FOR_DATE = 60

_SOURCE_LABEL = re.compile(
    r"^\W{0,3}(?:article |texte )?(?:sources?|quelle|fuente|fonte|origine|publication|publi[ée]+ (?:par|"
    r"dans|sur)|paru dans|"
    r"journal|média|media|site|via|(?:originally |first )?published (?:by|in|on|at)|veröffentlicht (?:in|"
    r"auf|von)|"
    r"erschienen (?:in|im|auf)|publicado (?:en|por|em|no|na)|pubblicato (?:su|da))(?P<mark>\s?[:：]\s?|\s)"
    rf"(?P<name>{NAME}|(?:https?://)?(?:www\.)?{HOST})",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\s(?:\||::|·|•|»|[-–—])\s(?=[^|»·•]{2,45}$)")
_OWN_ADDRESS = re.compile(r"https?://(?P<host>[^/\s]{4,80})/\S{2,600}")
_FROM = re.compile(r"^(?:from|de|dans|aus|in|en|da|via|lu dans|tiré de)\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
_PAGED = re.compile(
    r"\b(?:page|seite|página|pagina|p\.|pp\.|s\.|n[°ºr]\.?|no\.|issue|ausgabe|numéro)\s?\d", re.IGNORECASE
)
_NOBODY = Byline((), None)
_LEAST_KNOWN = 4
_OF_OTHERS = frozenset({Role.TEASER, Role.COMMENTS, Role.EMBED, Role.CREDIT, Role.KEYWORDS})
_NOT_HEADS = frozenset({Role.TEASER, Role.COMMENTS, Role.EMBED})
_OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.EMBED})
_DATED = frozenset({Role.SOURCE, Role.DATE, Role.BYLINE})


def witnesses(page: Page, sources: Sources) -> Iterator[Witness]:
    """Every place of the page that names its publication, with a weight; known names weigh more."""
    scene = read_scene(page)
    for line in scene.furniture:
        for rule in _RULES:
            for found in rule(line, scene):
                yield from _judged(found, line, scene, sources)
    yield from _suffixes(scene, sources)
    yield from _vocabulary(scene, sources)


def _vocabulary(scene: Scene, sources: Sources) -> Iterator[Witness]:
    """Names that the digest's own vocabulary holds, where the page's furniture spells them."""
    whole = "\n".join(scene.folded.values())
    for publication in sources.publications:
        for name in (publication.name, *publication.domains):
            wanted = fold(name)
            if len(wanted) < _LEAST_KNOWN or wanted not in whole:
                continue
            for line in scene.furniture:
                if line.role not in _OF_OTHERS and stands_in(wanted, scene.folded[line.number]):
                    rule = "a name of the vocabulary beside the article"
                    yield Witness(name, 3, rule, line.start, line.start + len(line.text), is_stated=False)
                    break


def _judged(found: Found, line: PageLine, scene: Scene, sources: Sources) -> Iterator[Witness]:
    name = cleaned(scene.full(cleaned(found.name), line))
    known = sources.known(name)
    if known or is_publication_name(name):
        start = line.start + max(found.start, 0)
        weight = found.weight + (2 if known else 0)
        yield Witness(name, weight, found.rule, start, start + len(found.name), is_stated=found.is_stated)


def _beside_date(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`feuille24.net Mercredi le 23 Juillet 2025`: a name beside the date on a source or date line."""
    if line.role not in _DATED or line.number >= scene.page.end:
        return
    mentions = find_dates(line.text, None)
    if not mentions:
        return
    for start, end in ((0, mentions[0].start), (mentions[-1].end, len(line.text))):
        rest = line.text[start:end]
        if match := DOMAIN.search(rest):
            yield Found(match["host"], 4, start + match.start("host"), BESIDE_DATE)
            continue
        for piece in PIPE.split(rest):
            written = _FROM.sub("", piece.strip(" ,:()"))
            if (
                is_name_shaped(written)
                and not _PAGED.match(written)
                and BESIDE_DATES.isdisjoint(fold(written).split())
            ):
                is_paged = _PAGED.search(line.text) is not None
                is_named = " " in written and (scene.signed - {line.number} or not person_in(written))
                weight = 3 if is_paper(written) or is_paged or is_named else 1 if person_in(written) else 2
                yield Found(written, weight, line.text.find(written), BESIDE_DATE)


def _labelled(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`Source : La Feuille` on a line of its own, unless the story itself speaks of that source."""
    match = _SOURCE_LABEL.match(line.text)
    is_whole = match is not None and match.end() >= len(line.text.rstrip(" ."))
    is_placed = line.role in {*_DATED, Role.LEGAL, Role.NOISE} or (line.role is Role.NAVIGATION and is_whole)
    if not is_placed or line.number >= scene.page.end:
        return
    if match is None:
        if line.role is Role.SOURCE and is_name_shaped(line.text) and not person_in(line.text):
            yield Found(line.text, 3, 0, "source line")
        elif line.role is Role.SOURCE and (host := DOMAIN.search(line.text)):
            yield Found(host["host"], 3, host.start("host"), "source line")
        return
    name, after = match["name"], line.text[match.end() :].strip()
    is_cited = scene.tells_of(cleaned(name)) and not is_journalistic(cleaned(name))
    is_marked = ":" in match["mark"] or line.role is Role.SOURCE
    if (
        is_marked
        and not is_cited
        and len(after) < _ROOM_FOR_DATE
        and not after.endswith("?")
        and (name[0].isupper() or "." in name)
    ):
        yield Found(name, 3, match.start("name"), "source line")


def _mail(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`odile@feuille.example` beside the author or in the small print: the publication's own host."""
    if line.role in {*_OF_PICTURES, Role.TEASER} or line.number >= scene.page.end:
        return
    for match in MAIL.finditer(line.text):
        if match["host"].partition(".")[0].casefold() not in FREE_MAIL:
            yield Found(match["host"], 2, match.start("host"), "host of an address for letters")


def _address(line: PageLine, scene: Scene) -> Iterator[Found]:
    """The host of the page's own address, alone on a line at its head or foot."""
    match = _OWN_ADDRESS.fullmatch(line.text)
    is_outside = scene.page.is_above(line) or scene.page.is_below(line)
    if match and is_outside and line.number < scene.page.end:
        yield Found(match["host"], 3, match.start("host"), "the page's address", is_stated=False)


_RULES: tuple[Callable[[PageLine, Scene], Iterator[Found]], ...] = (
    _beside_date,
    _labelled,
    *PHRASE_RULES,
    *HEAD_RULES,
    _address,
    _mail,
    *CREDIT_RULES,
)


def _suffixes(scene: Scene, sources: Sources) -> Iterator[Witness]:
    """`Title | Publication`: what follows the article's own title on one line."""
    heads = [line for line in scene.page.lines if line.role is Role.TITLE][:1]
    title = fold(heads[0].text)[:60] if heads else ""
    above = [line for line in scene.furniture if line.number < scene.page.first][:_LINES_OF_HEAD]
    for line in [*heads, *above]:
        match = _SUFFIX.search(line.text[:LONGEST_FURNITURE])
        if match is None:
            continue
        before, name = line.text[: match.start()], line.text[match.end() :]
        is_titled = line.role is Role.TITLE or bool(title and fold(before).startswith(title))
        is_plain = (
            "|" in match[0]
            or is_journalistic(name)
            or sources.known(name)
            or scene.names_elsewhere(name, line)
        )
        is_headline = len(before.split()) > 2  # noqa: PLR2004 - words
        if is_titled and is_plain and is_headline and is_name_shaped(name.strip()) and not person_in(name):
            found = Found(name, 4, match.end(), "name behind the title")
            yield from _judged(found, line, scene, sources)
