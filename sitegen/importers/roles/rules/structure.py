"""Roles that show in a line's shape, whatever its language: bars, symbols, numbers, addresses."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader, speaks_of_us
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.byline_words import NOT_NAMES
from sitegen.importers.words.publication_words import HEADS
from sitegen.text import fold

_SEPARATOR = re.compile(r"\s*[|›»>·•/⋅∙]\s*|\s\.\s|\s+[-–—]\s+|\s{2,}|\t+|\]\s*\[")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_COPYRIGHT = re.compile(r"^\W{0,3}(?:©|\(c\)\W{0,3}(?:19|20)\d\d|copyright\b)", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TRUNCATED = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W{0,3}$")
_HANDLES = re.compile(r"(?:[#@][\w.-]+[\s,|]*){1,30}")
_CODE = re.compile(r"[{}]\s*$|\);\s*$|^\s*(?:var|function|window\.|document\.|\$\(|@media|<[a-z!/])|=>")
_PRICE = re.compile(r"\d\s?(?:€|euros?\b|\$|£)|[€$£]\s?\d", re.IGNORECASE)
_SHOPS = re.compile(
    r"\b(?:boutique|hors-série|en kiosque|commande[rz]|abonnez|s['’]abonner|soutenez|shop|order now|buy now|"
    r"jetzt bestellen|im abo|abonnieren|tienda|suscr[ií]b\w+|compra ahora|abbonati|negozio|assine|loja)\b",
    re.IGNORECASE,
)
"""What only sellers say."""
_COSTS = re.compile(
    r"\b(?:abonnement|par mois|subscri\w+|a month|per month|pro monat|suscripci\w+|al mes|abbonament\w+|"
    r"al mese|assinatura|por mês)\b",
    re.IGNORECASE,
)
_OFFER_WORDS = 45
_MENU_SHARE = 0.5
_JOINTS = frozenset({"&", "et", "and", "und", "y", "e"})
_SECTIONS = NOT_NAMES | HEADS
_LONGEST_BAR = 60
_LONGEST_ADDRESS = 1_000
_CREDIT_WORDS = 8
_FEWEST_ITEMS, _ITEM_WORDS = 3, 4


BAR = Verdict(Role.NAVIGATION, "short items between separators")
"""What a menu is, and a row of buttons."""


def only_symbols(line: Line) -> Verdict | None:
    """A line without a letter or digit: "|", "-", "* * *"."""
    if any(char.isalnum() for char in line.text[:200]):
        return None
    return Verdict(Role.NOISE, "symbols only")


def only_numbers(line: Line) -> Verdict | None:
    """A line without a word: "1 2 3 … 10", "0", "12/45", "(3)"."""
    if (
        line.cues
        or line.undated != line.text
        or line.words > _LONGEST_BAR
        or not any(char.isdigit() for char in line.text)
    ):
        return None
    return Verdict(Role.NAVIGATION, "numbers only", sure=line.words <= 1)


def web_address(line: Line) -> Verdict | None:
    """A web or mail address alone: "https://example.org/a", "redaction@example.org"."""
    if " " in line.text or len(line.text) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(line.text):
        return None
    if not line.cues:
        return None  # "21.12.24" is a date
    return Verdict(Role.SOURCE, "an address alone on its line")


def copyright_notice(line: Line) -> Verdict | None:
    """A notice of rights: "© 2020 Example", "Copyright Example Media"; "© A. Person / Agency" is a credit."""
    if line.words > _LONGEST_BAR or not _COPYRIGHT.match(line.text):
        return None
    if line.text[0] == "©" and not _YEAR.search(line.text) and line.words <= _CREDIT_WORDS:
        return Verdict(Role.CREDIT, "a picture's rights")
    return Verdict(Role.LEGAL, "copyright notice")


def separated_bar(line: Line) -> Verdict | None:
    """Short items between separators: "Home | World | Sport", "Accueil > Monde > Asie"."""
    if line.words > _LONGEST_BAR or line.ends_sentence:
        return None
    items = [item for item in _SEPARATOR.split(line.text) if item]
    if len(items) < _FEWEST_ITEMS or max(len(item.split()) for item in items) > _ITEM_WORDS:
        return None
    if sum(len(item.split()) for item in items) > 3 * len(items):
        return None
    return BAR


def menu(line: Line) -> Verdict | None:
    """Sections of a site side by side without separators: "Monde Afrique Asie Europe Débats"."""
    if not _FEWEST_ITEMS < line.words <= _LONGEST_BAR or line.ends_sentence:
        return None
    words = line.text.split()
    if not all(word[0].isupper() or word in _JOINTS for word in words):
        return None
    known = sum(fold(word) in _SECTIONS for word in words)
    return BAR if known >= _MENU_SHARE * len(words) else None


def offer(line: Line) -> Verdict | None:
    """Something for sale, with its price: "Le hors-série à 12,50 € Boutique"."""
    if line.words > _OFFER_WORDS or not _PRICE.search(line.text):
        return None
    if not _SHOPS.search(line.text):
        is_addressed = not line.ends_sentence or addresses_reader(line) or speaks_of_us(line)
        if not (_COSTS.search(line.text) and is_addressed):
            return None  # a sentence on what something costs
    return Verdict(Role.ADVERTISEMENT, "an offer with its price")


def handles(line: Line) -> Verdict | None:
    """Hashtags or account names only: "#IA #Chine", "@example"."""
    if len(line.text) > _LONGEST_ADDRESS or not _HANDLES.fullmatch(line.text):
        return None
    role = Role.KEYWORDS if line.text[0] == "#" else Role.SHARE
    return Verdict(role, "hashtags or account names only")


def program_text(line: Line) -> Verdict | None:
    """A scrap of a page's program or style sheet: "window.ads = [];"."""
    if line.words > _LONGEST_BAR or line.ends_sentence or not _CODE.search(line.text[:300]):
        return None
    return Verdict(Role.NOISE, "program text of the page", sure=False)


def cut_short(line: Line) -> Verdict | None:
    """A text that breaks off, as teasers do: "The minister said that the…"."""
    if line.words > _LONGEST_BAR or not _TRUNCATED.search(line.text[-8:]):
        return None
    return Verdict(Role.TEASER, "a text that breaks off", sure=False)
