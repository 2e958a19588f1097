"""The keyword line of a page, taken apart into words that can be tags.

Keywords written for search engines are strings of names ("Amazon AI China"); they are broken where the
article itself writes the parts separately.
"""

from __future__ import annotations

import re

from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.publication_words import PLATFORMS
from sitegen.importers.words.whole_words import stands_in
from sitegen.text import fold

LONGEST_PHRASE = 4
"""Words of a keyword that may stand as one tag."""
_STRUNG, _SHORT = 3, 3
"""Words of a string of keywords ("port crane bridge"), and letters of a word that is none."""
_MOST = 60
_LABEL = re.compile(
    r"^\W{0,3}(?:mots?[ -]cl[ée]s?|tags?|étiquettes?|sujets?|thèmes?|thématiques?|sur le même sujet|"
    r"rubriques?|filed under|keywords?|topics?|"
    r"related topics|more on|tagged(?: with| as)?|categories|category|catégories?|schlagw[oö]rter|"
    r"kategorien?|rubrik|"
    r"schlagworte|stichw[oö]rter|themen|mehr zum thema|"
    r"etiquetas|palabras clave|temas|archivado en|más sobre|parole chiave|argomenti|temi|tag|"
    r"palavras[ -]chave|assuntos|tópicos|"
    r"mais sobre|in this article|dans cet article)\s?(?:[:：|>]|\s{2,}|$)\s*",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())


def split_keywords(line: str) -> tuple[str, ...]:
    """The keywords of a line: behind its label, at commas, semicolons, bars, bullets or hash signs."""
    text = _LABEL.sub("", " ".join(line[:4_000].split(" ")), count=1).strip()
    if text.count("#") > 1 or text.startswith("#"):
        pieces = [_CAMEL.sub(" ", piece.strip(" ,;")) for piece in text.split("#")]
    elif re.search(r"[,;|•·]", text):
        pieces = re.split(r"[,;|•·]", text)
    else:
        pieces = re.split(r"\s[/–—-]\s|\s{2,}|/", text)
    cleaned = (piece.strip(" \t\u00a0\u202f.\"'«»“”()[]#") for piece in pieces)
    kept = {fold(piece): piece for piece in reversed([piece for piece in cleaned if 1 <= len(piece) <= 60])}  # noqa: PLR2004 - characters
    ordered = [
        piece for piece in reversed(list(kept.values())) if fold(piece) not in PLATFORMS or len(piece) == 1
    ]
    return tuple(ordered[:_MOST])


def parts_of(keyword: str, story: str, names: frozenset[str]) -> tuple[str, ...]:
    """The tags that a keyword holds: itself if it is a phrase, else the names it is strung from.

    `story` is the folded text of title and body; `names` are the folded words that have a
    capital inside its sentences.
    """
    words = keyword.split()
    if len(words) == 1 or stands_in(fold(keyword), story):
        return (keyword,) if len(words) <= LONGEST_PHRASE else ()
    found = _longest_parts(words, story, names)
    if not found and len(words) >= _STRUNG and all(stands_in(fold(word), story) for word in words):
        return tuple(word for word in words if len(word) > _SHORT and fold(word) not in _SMALL)
    return found or ((keyword,) if len(words) <= LONGEST_PHRASE else ())


def _longest_parts(words: list[str], story: str, names: frozenset[str]) -> tuple[str, ...]:
    """Names of the story within the keyword, the longest first from the left."""
    found: list[str] = []
    index = 0
    while index < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - index), 0, -1):
            part = " ".join(words[index : index + length])
            if _is_name(words[index : index + length], part, story, names):
                found.append(part)
                index += length
                break
        else:
            index += 1
    return tuple(found)


def _is_name(words: list[str], part: str, story: str, names: frozenset[str]) -> bool:
    if not words[0][:1].isupper() or not words[-1][:1].isupper() or fold(words[0]) in _SMALL:
        return False
    if not stands_in(fold(part), story):
        return False
    return len(words) > 1 or fold(part) in names
