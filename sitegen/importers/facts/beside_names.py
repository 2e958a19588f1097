"""What stands beside a bare name and tells whose it is: an address with the name in it, the page's rights.

The addresses of people to ask, as under press notes, are none.
"""

from __future__ import annotations

import re

from sitegen.importers.facts.page import Page
from sitegen.text import fold

_ADDRESS = re.compile(r"(?P<local>[\w.+-]{3,40})@[\w-]{2,40}\.\w|(?<![\w.])@(?P<handle>\w{4,30})")
_TO_ASK = re.compile(
    r"(?:contacts?|kontakte?|contatti|contactos?|contatos?|press|presse|prensa|stampa|imprensa|media|medien|"
    r"medias|inquiries|enquiries|ansprechpartner(?:in)?|renseignements|ruckfragen)\b"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_BELOW, _ABOVE = 3, 2
"""Lines between a name and its address, and between a name and the label that it is one to ask."""
_LONGEST = 120
_OWNED = re.compile(
    r"(?:©|\(c\)|copyright)\s?(?:\d{4}(?:\s?[–-]\s?\d{4})?)?\s?(?P<name>[^\d©|]{4,60})",
    re.IGNORECASE,
)


def has_address(page: Page, number: int, name: str) -> bool:
    """Whether an address or a handle made of the name stands on its line or close below."""
    parts = [fold(part) for part in _WORD.findall(name)]
    beside = [line.text for line in page.lines[number : number + _BELOW] if len(line.text) <= _LONGEST]
    if not any(
        part in fold(match["local"] or match["handle"])
        for text in beside
        for match in _ADDRESS.finditer(text)
        for part in parts
    ):
        return False
    around = page.lines[max(number - _ABOVE, 0) : number + 2]
    return not any(_TO_ASK.search(fold(_ADDRESS.sub(" ", line.text[:_LONGEST]))) for line in around)


def owns_page(page: Page, name: str) -> bool:
    """Whether the page's small print gives the rights to the person: `© Jane Doe`, at its very end."""
    for line in page.lines[page.last + 1 :]:
        match = _OWNED.match(line.text) if len(line.text) <= _LONGEST else None
        if match and fold(match["name"]).strip(" .,·•") == fold(name):
            return True
    return False
