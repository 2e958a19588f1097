"""The keyword line of a page, taken apart into words that can be tags.

Keywords written for search engines are strings of names ("Amazon AI China"); they are broken where the
article itself writes the parts separately.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.publication_words import PLATFORMS
from sitegen.importers.words.whole_words import stands_in
from sitegen.text import fold

LONGEST_PHRASE = 4
"""Words of a keyword that may stand as one tag."""
_STRUNG, _SHORT = 3, 3
"""Words of a string of keywords ("port crane bridge"), and letters of a word that is none."""
_MOST = 60
_LONGEST = 60
"""Characters of the longest keyword."""
_HEADS = (
    r"mots?[ -]cl(?:[ée]s?|efs?)|tags?|étiquettes?|sujets?|thèmes?|thématiques?|filed under|keywords?|"
    r"topics?|tagged|schlagw[oö]rter|schlagworte?|stichw[oö]rter|stichworte|themen|etiquetas|palabras clave|"
    r"temas|parole chiave|argomenti|temi|palavras[ -]chave|assuntos|tópicos|marcadores"
)
"""What lists of keywords call themselves."""
_SECTION_HEADS = (
    r"rubriques?|categories|category|catégories?|kategorien?|rubrik|categor[ií]as?|categorie|ressort"
)
_OTHER_HEADS = (
    r"sur le même sujet|more on|more about|mehr zum thema|archivado en|archiviato in|arquivado em|más sobre|"
    r"mais sobre|in this article|dans cet article|classé dans|posted in|publié dans|read more on"
)
_END = r"\s?(?:[:：|>]|\s{2,}|$)\s*"
_LABEL = re.compile(
    rf"(?:^\W{{0,3}}|(?<=[.|•·] ))(?:\w+ )?(?:(?:{_HEADS}|{_SECTION_HEADS}|{_OTHER_HEADS})"
    rf"(?: [\w’']{{1,14}}){{0,4}}?{_END}"
    r"|(?:keywords|tagged)\b(?: with| as| in| under)?\W+)",
    re.IGNORECASE,
)
"""`Mots-clés :`, `Tags relacionados:`, `Schlagwörter zu diesem Artikel`; `Tagged` needs no colon."""
_SECTION = re.compile(rf"^\W{{0,3}}(?:{_SECTION_HEADS}){_END}", re.IGNORECASE)
_JOINED = re.compile(r"\s(?:et|and|und|y|e|&)\s")
_HEAD_WORD = re.compile(rf"(?<!\w)(?:{_HEADS})(?!\w)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_BRACKETS = re.compile(r"\s?\([^()]{0,60}\)")
_FIGURES = re.compile(r"[▲▼△▽↑↓%$€£¥=<>@{}]|\d[.,:]\d")
"""Marks of rates and prices, which stand in no keyword."""
_WHEN = re.compile(
    r"\b\d+\s?(?:h|s|min|minutes?|hours?|days?|weeks?|heures?|jours?|semaines?|stunden?|tagen?|minuten?|horas?|"
    r"d[ií]as?|minutos?|ore|ora|giorni|minuti)\b",
    re.IGNORECASE,
)
_SCORED = re.compile(r"\(\d")
"""`Haller (81e)`: who scored, and when."""
_COUNTED = re.compile(r"\W*\d+\W*[^\W\d_]{0,3}\W*")
"""A number, alone or with the letters of an ordinal or a unit: "63e", "12 km"."""
_STEM = 5
"""Letters by which forms of one word are known as the same."""
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())


def split_keywords(line: str) -> tuple[str, ...]:
    """The keywords of a line: behind its label, at commas, semicolons, bars, bullets or hash signs.

    None where the line is no list of keywords: rates of a market, or a name with the hour it wrote.
    """
    stated = " ".join(line[:4_000].split(" ")).strip()
    text = _LABEL.sub("", stated, count=1).strip()
    if _FIGURES.search(text) or (text == stated and (_WHEN.search(text) or _SCORED.search(text))):
        return ()
    text = _BRACKETS.sub("", text)
    if text.count("#") > 1 or text.startswith("#"):
        pieces = [_CAMEL.sub(" ", piece.strip(" ,;")) for piece in text.split("#")]
    elif re.search(r"[,;|•·]", text):
        pieces = re.split(r"[,;|•·]", text)
    else:
        pieces = re.split(r"\s[/–—-]\s|\s{2,}|/", text)
    is_section = bool(_SECTION.match(stated))
    parted = (part for piece in pieces for part in _LABEL.split(piece.strip()))
    cleaned = (part.strip(" \t\u00a0\u202f.\"'«»“”()[]#") for part in parted)
    wanted = [piece for piece in cleaned if _is_keyword(piece) and not (is_section and _JOINED.search(piece))]
    if text == stated and any(_is_day(piece) for piece in wanted):
        return ()
    kept = {fold(piece): piece for piece in reversed(wanted)}
    ordered = [
        piece for piece in reversed(list(kept.values())) if fold(piece) not in PLATFORMS or len(piece) == 1
    ]
    return tuple(ordered[:_MOST])


def is_label(line: str) -> bool:
    """Whether the line is the head of a list of keywords and nothing else."""
    return len(line) <= _LONGEST and (
        not _LABEL.sub("", line.strip()) or (bool(_HEAD_WORD.search(line)) and not re.search(r"[,;|#]", line))
    )


def _is_keyword(piece: str) -> bool:
    """Whether a piece of the line can be one: no number, no time, no head of the list."""
    return (
        1 <= len(piece) <= _LONGEST
        and not _COUNTED.fullmatch(piece)
        and not _WHEN.search(piece)
        and not _HEAD_WORD.search(piece)
        and not re.search(r"[:!?]", piece)
    )


def _is_day(piece: str) -> bool:
    """`22 décembre 2023`: episodes and comments carry one, lists of keywords do not."""
    return bool(re.search(r"\d", piece)) and any(fold(word) in CALENDAR_WORDS for word in piece.split())


def is_told(keyword: str, story_words: Collection[str]) -> bool:
    """Whether the article says the keyword: at least half of its words, in some form of theirs.

    `story_words` are the article's words, folded, cut to the letters that their forms share (`stems`).
    """
    words = [word for word in stems(keyword) if word not in _SMALL]
    told = sum(word in story_words for word in words)
    return not words or 2 * told >= len(words)


def in_number_of(keyword: str, story: str) -> str:
    """The keyword in the singular or plural that the folded story has, where it has only the other one."""
    if " " in keyword or stands_in(fold(keyword), story):
        return keyword
    for ending in ("n", "s", "en"):
        shorter = keyword.removesuffix(ending)
        if shorter != keyword and len(shorter) > _SHORT and stands_in(fold(shorter), story):
            return shorter
    return f"{keyword}s" if stands_in(f"{fold(keyword)}s", story) else keyword


def stems(text: str) -> tuple[str, ...]:
    """The words of the text, folded, each cut to the letters that its forms share."""
    return tuple(word[:_STEM] for word in re.findall(r"\w+", fold(text)))


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
