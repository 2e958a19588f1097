"""What a publication can be called: the shape of such names, and what spellings of one name have in common.

Shapes only. There is no list of publications here, and where a page names its own is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.words.agencies import agencies_in, agency_name
from sitegen.importers.words.appeal_words import BIDS, INVITES
from sitegen.importers.words.button_words import DOES
from sitegen.importers.words.byline_words import GENERIC, NOT_NAMES, PARTICLES
from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.publication_words import (
    COMPANY_FORMS,
    HEADS,
    KIND_ENDINGS,
    KIND_WORDS,
    NO_NAMES,
    OF_THE_HOUSE,
    PLATFORMS,
    RIGHTS,
)
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w&'’+-]*(?:\.\w[\w-]*)*|[a-z]+[A-Z]\w*)"
_ARTICLE = r"(?:(?:[Ll]e|[Ll]a|[Ll]es|[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ee]l|[Ll]os|[Ii]l|[Oo]|[Aa])\s|[Ll]['’])"
_LINK = (
    r"(?:de la|de l['’]|de|du|des|d['’]|del|della|delle|dei|do|da|dos|das|di|of|the|und|et|and|y|e|für|en|&)"
)
NAME = rf"{_ARTICLE}?{_CAPITAL}(?:\s(?:{_LINK}\s?)?(?:{_CAPITAL}|\d{{1,4}}(?=\s|$))){{0,4}}"
"""The shape of a name: capitalised words with an article before and small words between them."""
HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,3}(?:[a-z]{2,12})"
"""The shape of a host name."""
DOMAIN = re.compile(rf"(?<![\w@./-])(?:www\.)?(?P<host>{HOST})(?![\w@-]|\.\w)", re.IGNORECASE)

ARTICLES = words("le la les l the der die das el los il o a")
_PITCHES = NO_NAMES | BIDS | INVITES | DOES
COMMON = NOT_NAMES | GENERIC | PARTICLES | KIND_WORDS | HEADS
"""Words of menus, sections and kinds of paper: none of them makes a name by itself."""
_SMALL_LINKS = words("of and for in on et und y e au aux")
LONGEST = 50
_ENDINGS = words("""
    com org net info eu fr be ch ca de at uk us es it pt br mx ar cl co io tv fm news press media ai dev
    me lu ma tn dz cm sn ci ie au nz in example online site blog gov edu ru cn jp kr africa asia paris
    tech int za
""")
_NAME = re.compile(NAME)
_WORD = re.compile(r"[\w']+")
_LEADING_ARTICLE = re.compile(r"^(?:le|la|les|l|the|der|die|das|el|il|o)(?=[\s'])")
_SMALL_ARTICLES = words("the der des den dem die das a o")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRM = re.compile(
    r"(?:\s(?:S\.?\s?p\.?\s?A|S\.?\s?r\.?\s?l|GmbH|mbH|&\sCo|KG|AG|S\.?A(?:\.?S|\.?R\.?L)?|Ltd|Limited|Inc|LLC|PLC|"
    r"Ltda|Medien|Media|Mediengruppe|Verlag|Publishing|Publications|Comunica(?:ção|ción|zione)|Communications?|Edit(?:rice|ora|orial|ore)|"
    r"[ÉE]ditions?)\.?){1,3}$",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def is_name_shaped(words: str) -> bool:
    """Whether the words have the shape of a name or are a host; capitals throughout count as initials."""
    return _NAME.fullmatch(words.title() if words.isupper() else words) is not None or is_host(words)


def is_host(words: str) -> bool:
    """Whether the words are a host name with a usual ending: "news.example"."""
    return DOMAIN.fullmatch(words) is not None and words.casefold().rpartition(".")[2] in _ENDINGS


def is_publication_name(name: str) -> bool:
    """Whether a publication can be called so: no platform, agency, date, firm or mere menu entry."""
    if not 2 <= len(name) <= LONGEST:  # noqa: PLR2004 - characters of a name
        return False
    folded = fold(name)
    if DOMAIN.fullmatch(name):
        return is_host(name) and folded.split(".")[0] not in PLATFORMS
    words = _WORD.findall(folded)
    if not words or _is_another(name, folded, words):
        return False
    if all(word in CALENDAR_WORDS or word in _PITCHES or word.isdigit() for word in words):
        return False
    if not _PITCHES.isdisjoint(words) and all(word in _PITCHES | NOT_NAMES - KIND_WORDS for word in words):
        return False
    is_titled = len(words) > 1 and words[0] in ARTICLES and not KIND_WORDS.isdisjoint(words)
    return is_titled or any(word not in COMMON and not word.isdigit() for word in words)


def _is_another(name: str, folded: str, words: Sequence[str]) -> bool:
    """Whether it is a platform's name, an agency's or a firm's, or speaks of rights."""
    if folded in PLATFORMS or agency_name(name) or agencies_in(name):
        return True
    return words[-1] in COMPANY_FORMS or not RIGHTS.isdisjoint(words)


def is_journalistic(name: str) -> bool:
    """Whether the name says by a word of its own that it is a paper's, or is a host."""
    words = re.findall(r"[^\W_]+", fold(name))
    is_kind = any(word in KIND_WORDS or word.endswith(KIND_ENDINGS) for word in words)
    return is_kind or is_host(name.strip())


def is_paper(name: str) -> bool:
    """Whether the name is one in the manner of papers: journalistic, or with an article before it."""
    if is_journalistic(name):
        return True
    first, mark, rest = name.replace("’", "'").partition("'" if "'" in name.replace("’", "'")[:2] else " ")
    return first.casefold() in ARTICLES and bool(rest) and (mark == " " or rest[0].isupper())


def is_title_case(name: str) -> bool:
    """Whether every word of weight has a capital: two at least, or one with inner capitals or digits."""
    words = [
        word for word in name.split() if word != "&" and fold(word) not in PARTICLES | ARTICLES | _SMALL_LINKS
    ]
    if len(words) == 1:
        return re.search(r"[a-z][A-Z]|\d", words[0]) is not None
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def cleaned(name: str) -> str:
    """The name without address parts, punctuation and what the firm adds ("… Company", "… Homepage")."""
    words = name.strip(" \t\u00a0\ufeff,;:.|-–—•·\"'“”«»").split(" ")
    if len(words) > 1 and words[0] in _SMALL_ARTICLES:
        words = words[1:]
    while len(words) > 1 and (fold(words[-1]) in OF_THE_HOUSE or _YEAR.fullmatch(words[-1])):
        words.pop()
    if len(words) > 2 and words[-1].isdigit() and words[-2] in {"du", "vom", "of", "del", "di", "de"}:  # noqa: PLR2004 - a name before both
        words = words[:-2]
    return _without_firm(_SCHEME.sub("", " ".join(words)).rstrip("/"))


def _without_firm(name: str) -> str:
    """A paper's name without the form of the firm behind it: "Il Corriere dei Laghi S.p.A."."""
    bare = firm_of(name)
    return bare if is_paper(bare) else name


def firm_of(name: str) -> str:
    """What a firm is called but for its form and its trade.

    >>> firm_of("Tyne Lantern Publishing Ltd."), firm_of("Alpenbote GmbH & Co. KG")
    ('Tyne Lantern', 'Alpenbote')
    """
    match = _FIRM.search(name)
    words = (name[: match.start()] if match else name).split()
    while len(words) > 1 and fold(words[-1]) in OF_THE_HOUSE:
        words.pop()
    return " ".join(words)


def without_sections(name: str) -> str:
    """The name without the menu entries that follow it on the line: "Boutique Nomade Sport, Culture"."""
    words = name.split(" ")
    while len(words) > 1 and fold(words[0]) not in ARTICLES and fold(words[-1]) in NOT_NAMES - KIND_WORDS:
        words.pop()
    return " ".join(words)


def name_key(name: str) -> str:
    """What spellings of one publication have in common: "feuille24.net", "La Feuille24" and "FEUILLE 24"."""
    folded = _SCHEME.sub("", fold(name))
    if DOMAIN.fullmatch(folded):
        folded = folded.split(".")[-2]
    return re.sub(r"[\W_]+", "", _LEADING_ARTICLE.sub("", folded))


def compact(name: str) -> frozenset[str]:
    """How an address may write a name: with and without its article and its small words.

    >>> sorted(compact("La Gazette du Bocage"))
    ['gazettebocage', 'gazettedubocage', 'lagazettebocage', 'lagazettedubocage']
    """
    words = re.findall(r"[^\W_]+", fold(name))
    bare = words[1:] if words[:1] and words[0] in ARTICLES else words
    return frozenset(
        "".join(each)
        for kept in (words, bare)
        for each in (kept, [word for at, word in enumerate(kept) if word not in PARTICLES or not at])
    )
