"""Where a page names its own publication: each place is a witness with a weight.

Weights are small whole numbers: 3 is believed alone, less needs a second witness. Shapes of names only; there is no
list of publications here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.importers.agencies import agencies_in, agency_name
from sitegen.importers.byline_words import GENERIC, NOT_NAMES, PARTICLES
from sitegen.importers.calendar_words import CALENDAR_WORDS
from sitegen.importers.date_mentions import find_dates
from sitegen.importers.draft import Role
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.person_names import person_in
from sitegen.importers.publication_words import COMPANY_FORMS, KIND_WORDS, NAMING_PHRASES, PLATFORMS, WEAK_PHRASES
from sitegen.text import fold
from sitegen.vocabulary import Sources


@dataclass(frozen=True, slots=True)
class Witness:
    """One place that names the publication."""

    name: str
    weight: int
    rule: str
    start: int
    end: int
    is_stated: bool = True


_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w.&'’+-]*|[a-z]+[A-Z]\w*)"
_NAME = (
    rf"(?:(?:[Ll]e|[Ll]a|[Ll]es|[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ee]l|[Ll]os|[Ii]l|[Oo]|[Aa])\s|[Ll]['’])?{_CAPITAL}"
    rf"(?:\s(?:(?:de la|de l['’]|de|du|des|d['’]|del|della|delle|dei|do|da|dos|das|di|of|the|und|et|and|y|e|für|en|&)\s?)?(?:{_CAPITAL}|\d{{1,4}}(?=\s|$))){{0,4}}"
)
_DOMAIN = r"(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,3}(?:[a-z]{2,12})"
DOMAIN = re.compile(rf"(?<![\w@./-])(?:www\.)?(?P<host>{_DOMAIN})(?![\w@-]|\.\w)", re.IGNORECASE)
_ENDINGS = frozenset(
    "com org net info eu fr be ch ca de at uk us es it pt br mx ar cl co io tv fm news press media ai dev me lu ma tn dz cm sn ci ie au nz in example "
    "online site blog gov edu ru cn jp kr africa asia paris tech".split()
)
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|copyright|ⓒ)\s?(?:©\s?|\(c\)\s?|by\s)?(?:\d{{4}}(?:\s?[-–—/]\s?\d{{2,4}})?\s?,?\s?)?(?:by\s|[-–—|:]\s)?"
    rf"(?P<name>(?-i:(?:{_NAME})|{_DOMAIN}))",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    rf"(?P<name>{_NAME})\s?[-–—|,.]?\s?(?:©\s?\d{{4}}|[-–—|,.]\s?(?:[Tt]ous droits réservés|[Aa]ll rights reserved|[Aa]lle Rechte vorbehalten|"
    rf"[Tt]odos los derechos reservados|[Tt]utti i diritti riservati|[Tt]odos os direitos reservados))"
)
_SOURCE_LABEL = re.compile(
    r"^\W{0,3}(?:article |texte )?(?:source|sources|quelle|fuente|fonte|origine|publication|publi[ée]+ (?:par|dans|sur)|paru dans|journal|média|media|site|via|"
    r"published (?:by|in|on)|originally published (?:in|on|at)|first published (?:in|on|at)|veröffentlicht (?:in|auf|von)|erschienen (?:in|im|auf)|publicado (?:en|por|em|no|na)|pubblicato (?:su|da))"
    rf"(?P<mark>\s?[:：]\s?|\s)(?P<name>{_NAME}|(?:https?://)?(?:www\.)?{_DOMAIN})",
    re.IGNORECASE,
)
_SELF = re.compile(rf"(?<![\w'’])(?P<phrase>(?i:{'|'.join(NAMING_PHRASES)}))\s?(?P<name>{_NAME})")
_SUFFIX = re.compile(r"\s(?:\||::|·|•|»|[-–—])\s(?=[^|»·•]{2,45}$)")
_PIPE = re.compile(r"\s?[|•·/»>]\s?|\s[–—-]\s")
_MASTHEAD_LINES = 8


def name_key(name: str) -> str:
    """What spellings of one publication have in common: "cameroun24.net", "Cameroun24" and "CAMEROUN 24"."""
    folded = fold(name).removeprefix("https://").removeprefix("http://").removeprefix("www.")
    if DOMAIN.fullmatch(folded):
        folded = folded.split(".")[-2]
    return re.sub(r"^(?:le|la|les|l|the|der|die|das|el|il|o)(?=[\s'])|[\W_]+", "", folded)


def witnesses(page: Page, sources: Sources) -> Iterator[Witness]:
    """Every place of the page that names its publication, with a weight."""
    prose = fold(" ".join(line.text for line in page.body())[:200_000])
    furniture = [line for line in page.furniture() if len(line.text) <= LONGEST_FURNITURE]
    for rule in (_dated, _labelled, _copyright, _self_named, _masthead):
        for line in furniture:
            for name, weight, start, words in rule(line, page, prose):
                witness = _witness(line, name, weight, start, words, sources)
                if witness:
                    yield witness
    yield from _suffixes(page, furniture, sources)


def _witness(line: PageLine, name: str, weight: int, start: int, rule: str, sources: Sources) -> Witness | None:
    cleaned = _cleaned(name)
    known = sources.known(cleaned)
    if known is None and not is_publication_name(cleaned):
        return None
    weight = weight + 2 if known else weight
    begin = line.start + start
    return Witness(cleaned, weight, rule, begin, begin + len(name), is_stated=rule not in _ONLY_IMPLIED)


_ONLY_IMPLIED = frozenset({"the page names itself", "name at the head of the page"})


def _cleaned(name: str) -> str:
    name = name.strip(" \t\u00a0,;:.|-–—•·\"'“”«»")
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", name, flags=re.IGNORECASE).rstrip("/")


def is_publication_name(name: str) -> bool:
    """Whether a publication can be called so: no platform, agency, person, section, date or company form."""
    if not 2 <= len(name) <= 50:  # noqa: PLR2004 - characters of a name
        return False
    folded = fold(name)
    if DOMAIN.fullmatch(name):
        return folded.rpartition(".")[2] in _ENDINGS and folded.split(".")[0] not in PLATFORMS
    words = re.findall(r"[\w']+", folded)
    if folded in PLATFORMS or agency_name(name) or agencies_in(name) or not words:
        return False
    if words[-1] in COMPANY_FORMS or all(word in CALENDAR_WORDS or word.isdigit() for word in words):
        return False
    return any(word not in NOT_NAMES | GENERIC | PARTICLES and not word.isdigit() for word in words) or (
        bool(KIND_WORDS & set(words)) and words[0] in _ARTICLES and len(words) > 1
    )


_ARTICLES = frozenset("le la les l the der die das el los il o a".split())


def _is_journalistic(name: str) -> bool:
    words = re.findall(r"[^\W_]+", fold(name))
    return bool(KIND_WORDS & set(words)) or bool(DOMAIN.fullmatch(name.strip()))


_Found = Iterator[tuple[str, int, int, str]]


def _dated(line: PageLine, page: Page, prose: str) -> _Found:
    """`cameroun24.net Mercredi le 23 Juillet 2025`: a name beside the date on a source or date line."""
    if line.role not in {Role.SOURCE, Role.DATE, Role.BYLINE} or line.number >= page.end:
        return
    mentions = find_dates(line.text, None)
    if not mentions:
        return
    for start, rest in ((0, line.text[: mentions[0].start]), (mentions[-1].end, line.text[mentions[-1].end :])):
        if match := DOMAIN.search(rest):
            yield match["host"], 4, start + match.start("host"), "name beside the date"
        else:
            for piece in _PIPE.split(rest):
                written = piece.strip(" ,:()")
                if re.fullmatch(_NAME, written) and not person_in(written) and not _is_label(written):
                    weight = 3 if _is_journalistic(written) else 2
                    yield written, weight, line.text.find(written), "name beside the date"


def _is_label(written: str) -> bool:
    return any(fold(word) in _LABEL_WORDS for word in written.split())


_LABEL_WORDS = frozenset(
    "publie publiee mis mise updated published posted par by von por di le on at a am il el em veroffentlicht aktualisiert publicado actualizado "
    "pubblicato aggiornato atualizado modifie date datum fecha data lecture min uhr est edt pst pdt gmt bst utc cet cest".split()
)


def _labelled(line: PageLine, page: Page, prose: str) -> _Found:
    """`Source : Le Monde` on a line of its own, unless the story itself speaks of that source."""
    if line.role not in {Role.SOURCE, Role.DATE, Role.BYLINE, Role.LEGAL, Role.NOISE} or line.number >= page.end:
        return
    match = _SOURCE_LABEL.match(line.text)
    if match is None:
        if line.role is Role.SOURCE and re.fullmatch(_NAME, line.text) and not person_in(line.text):
            yield line.text, 3, 0, "source line"
        elif line.role is Role.SOURCE and (host := DOMAIN.search(line.text)):
            yield host["host"], 3, host.start("host"), "source line"
        return
    name = match["name"]
    after = line.text[match.end() :]
    is_cited = re.search(rf"\b{re.escape(fold(name))}\b", prose) is not None and not _is_journalistic(_cleaned(name))
    is_alone = len(after) < 60 and not after.strip().endswith("?")  # noqa: PLR2004 - room for a date
    if is_alone and not is_cited and (":" in match["mark"] or line.role is Role.SOURCE) and name[:1].isupper() | ("." in name):
        yield name, 3, match.start("name"), "source line"


def _copyright(line: PageLine, page: Page, prose: str) -> _Found:
    """`© 2011-2025 Le Courrier`, `Le Courrier - Tous droits réservés`; the line of a photograph's credit is none."""
    if line.role in {Role.CAPTION, Role.CREDIT, Role.TEASER, Role.COMMENTS, Role.EMBED}:
        return
    for pattern in (_COPYRIGHT, _RIGHTS):
        match = pattern.search(line.text)
        if match and (page.is_below(line) or line.role is Role.LEGAL):
            yield match["name"], 3, match.start("name"), "copyright line"
            return


def _self_named(line: PageLine, page: Page, prose: str) -> _Found:
    """`Boutique ActuIA`, `Siga o Diário …`: phrases that sites use of themselves."""
    if line.role in {Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.EMBED, Role.KEYWORDS, Role.ABSTRACT}:
        return
    for match in _SELF.finditer(line.text):
        name = _without_sections(match["name"])
        if person_in(name) and not _is_journalistic(name):
            continue
        if _is_known_topic(name, prose):
            continue
        is_weak = fold(match["phrase"]) in _WEAK or line.role is Role.TEASER
        is_short = len(line.text.split()) <= 6  # noqa: PLR2004 - words of a menu entry
        weight = (2 if _is_journalistic(name) else 1) if is_weak else 3
        if line.text.istitle() and not is_short:
            weight = 1
        yield name, weight, match.start("name"), "the page names itself"


def _without_sections(name: str) -> str:
    """The name without the menu entries that follow it on the line: "Boutique ActuIA Recherche, Business"."""
    words = name.split(" ")
    while len(words) > 1 and fold(words[-1]) in NOT_NAMES - KIND_WORDS and fold(words[0]) not in _ARTICLES:
        words.pop()
    return " ".join(words)


_WEAK = frozenset(fold(words) for words in WEAK_PHRASES)


def _is_known_topic(name: str, prose: str) -> bool:
    """Whether the story speaks of this name: then the furniture does so as a subject."""
    return len(name) > 2 and re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", prose) is not None  # noqa: PLR2004


def _masthead(line: PageLine, page: Page, prose: str) -> _Found:
    """`Tagblatt Musterstadt` at the head of the page: a title in the manner of newspapers, or named again below."""
    top = page.title if page.title is not None else page.first
    if line.number >= min(top, _MASTHEAD_LINES) or line.role in {Role.TEASER, Role.COMMENTS, Role.EMBED, Role.ADVERTISEMENT}:
        return
    for position, piece in enumerate(_PIPE.split(line.text)[:1]):
        written = piece.strip()
        shown = written.title() if written.isupper() else written
        is_name = re.fullmatch(_NAME, shown) is not None or DOMAIN.fullmatch(written) is not None
        if not is_name or position or len(written.split()) > 6 or person_in(written):  # noqa: PLR2004 - words
            continue
        words = [fold(word) for word in written.split()]
        has_article = words[0] in _ARTICLES and len(words) > 1
        is_again = _named_again(written, line, page)
        if line.text == written or is_again:
            strong = _is_journalistic(written) or has_article
            weight = (3 if strong else 0) + (2 if is_again else 0)
            if len(words) >= 2 and not strong and not _is_known_topic(written, prose) and line.role is Role.SOURCE:  # noqa: PLR2004
                weight += 3
            if weight:
                yield written, weight, line.text.find(written), "name at the head of the page"


def _named_again(name: str, line: PageLine, page: Page) -> bool:
    wanted = fold(name)
    return any(wanted in fold(other.text) for other in page.furniture() if other.number != line.number and len(other.text) <= 300)  # noqa: PLR2004


def _suffixes(page: Page, furniture: list[PageLine], sources: Sources) -> Iterator[Witness]:
    """`Title | Publication`: what follows the article's own title on one line."""
    heads = [line for line in page.lines if line.role is Role.TITLE]
    title = fold(heads[0].text) if heads else ""
    for line in [*heads[:1], *(line for line in furniture if line.number < page.first)]:
        match = _SUFFIX.search(line.text[:LONGEST_FURNITURE])
        if match is None:
            continue
        before, name = line.text[: match.start()], line.text[match.end() :]
        is_titled = line.role is Role.TITLE or (title and fold(before).startswith(title[:60]))
        is_plain = "|" in match[0] or _is_journalistic(name) or sources.known(name) or any(
            fold(name) in fold(other.text) for other in furniture if other.number != line.number
        )
        if is_titled and is_plain and len(before.split()) >= 3 and re.fullmatch(rf"{_NAME}|{_DOMAIN}", name.strip()) and not person_in(name):  # noqa: PLR2004
            witness = _witness(line, name, 4, match.end(), "name behind the title", sources)
            if witness:
                yield witness
