"""What is left of a byline beside its names: trades, links, a sentence that goes on."""

from __future__ import annotations

import re

from sitegen.importers.words.byline_words import ROLES
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

LONGEST_CREDIT = 6
"""Words of the longest credit that is no sentence."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEXT_WORD = re.compile(r"[^\W\d_A-ZÀ-Þ][^\W\d_]*")
_MAY_FOLLOW = (
    words("""
    as alle ore um kl le la les a au aux
    en in on at am il el em for pour fur avec with mit con com et and und y e vor
    hace ha da de du depuis desde dal aus from zu publie publiee mis modifie updated published posted
    veroffentlicht publicado pubblicato aggiornato actualizado atualizado para hier today gestern ayer
    ieri ontem special to via
""")
    | ROLES
)


def runs_on(rest: str, last: str) -> bool:
    """Whether a sentence goes on behind the name: "Von Angela Merkel hat man lange nichts gehört"."""
    if rest.partition(last)[2][:1] == ",":
        return False
    following = _NEXT_WORD.match(rest[rest.rfind(last.rpartition(" ")[2]) :].partition(" ")[2])
    return following is not None and fold(following[0]) not in _MAY_FOLLOW


def without_trailing_links(piece: str) -> str:
    """The words up to a trade that follows the name, less the small words at their end."""
    words = piece.split()
    trade = next((at for at, word in enumerate(words) if at > 1 and fold(word) in ROLES), len(words))
    words = words[:trade]
    while words and words[-1].islower():
        words.pop()
    return " ".join(words)


def is_role(piece: str) -> bool:
    """Whether it names a trade or an office: "staff writer"."""
    return any(fold(word) in ROLES for word in _WORD.findall(piece))


def is_mere_credit(text: str) -> bool:
    """Whether a line that names agencies is a credit, not a sentence: "(Avec AFP)", "Le Monde avec AFP"."""
    return len(_WORD.findall(text)) <= LONGEST_CREDIT and not text.rstrip(")] ").endswith(
        (".", "?", "!", ":")
    )


def without(text: str, people: tuple[str, ...]) -> str:
    """The line without its names, whatever their letter case."""
    for name in people:
        at = text.find(name)
        if at < 0:
            at = text.casefold().find(name.casefold()) if len(text.casefold()) == len(text) else -1
        text = f"{text[:at]} {text[at + len(name) :]}" if at >= 0 else text
    return text
