"""Sentences and furniture that a copy glued together: "attente.Cette série", "écrasantDans sa mise à jour".

Text is parted only where it is certain that two things met. Names ("OpenAI", "iPhone", "McDonald"),
abbreviations ("e.g.", "U.S."), numbers, files, domains and addresses stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.importers.mentions.date_mentions import DateMention
from sitegen.importers.roles.lines import Line, make_line
from sitegen.importers.roles.rules.wording import furniture_phrase
from sitegen.importers.words.phrases import LANGUAGES

_OPENERS = frozenset(
    word.strip() for language in LANGUAGES for word in language.openers.split(";") if len(word.strip()) > 1
)
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "ste", "mme", "mlle", "m", "me", "bzw", "usw", "etc", "vs",
    "no", "nr", "fig", "art", "vol", "ed", "cf", "ca", "op", "sr", "sra", "srta", "dott", "sig", "ing",
    "avv", "inc", "ltd", "co", "corp", "jr", "gen", "gov", "sen", "rep", "col", "capt", "sgt", "abs",
    "ph", "al", "str", "tel", "hr", "hrn", "chap", "p", "pp", "jan", "feb", "aug", "sept", "oct", "nov",
    "dec",
})  # fmt: skip
_SUFFIXES = frozenset({
    "com", "net", "org", "io", "fr", "de", "es", "it", "pt", "br", "uk", "eu", "ai", "app", "dev", "js",
    "ts", "py", "md", "txt", "pdf", "html", "htm", "php", "asp", "exe", "zip", "jpg", "png", "gif",
    "tv", "me", "info", "news", "ly", "co", "us", "ch", "be", "at", "ca", "au",
})  # fmt: skip
_AFTER_STOP = re.compile(r"(?P<stop>\.[»”\"]|[.!?…])(?P<right>[«“„\"]?[A-ZÀ-ÖØ-Þ¿¡][^\W\d_]{0,40}['’]?)")
_CLOSING = ')]»”"%'
_SHORT_ENDINGS = frozenset(
    {"IA", "UE", "EU", "AI", "KI", "US", "UN", "là", "ça", "ci", "an", "or", "us", "it", "so", "ab"}
)
"""Words of two letters that may end a sentence; others are more likely abbreviations."""
_IN_WORD = re.compile(
    r"(?P<left>[a-zß-öø-ÿ)»”]{3}|[A-Z]{2})(?P<right>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|[ÀÈÉ])(?=[\s'’-])"
)
_WORDS_OF_ONE_LETTER = frozenset("ÀÈÉ")
"""Words that open sentences and no name ends with: "purement techniqueÀ Séoul"."""
_TOKEN_START = re.compile(r"[#@/=&_\\.]")
_DATE_FIELD = re.compile(
    r"(?:date|published|publié|fecha|datum|data)?\W{0,3}\d{4}-\d{2}(?:-\d{2})?(?=\s+\S)", re.IGNORECASE
)
_POINTERS = (
    "Lire aussi",
    "À lire aussi",
    "A lire aussi",
    "Lire également",
    "Voir aussi",
    "Read also",
    "Read more",
    "Also read",
    "See also",
    "Lesen Sie auch",
    "Mehr zum Thema",
    "Lea también",
    "Lee también",
    "Leer también",
    "Leggi anche",
    "Leia também",
    "Leia mais",
    "Veja também",
)
_POINTER = re.compile(r"(?<=[.!?»”)])\s+(?=(?:" + "|".join(_POINTERS) + r")\b)")
_POINTER_TAIL = 220
_BYLINE = re.compile(r"[^.!?:,]\s(?P<by>(?:Par|By|Von|Por|Di|PAR|BY|VON)\s(?:[A-ZÀ-Þ][\w'’-]{1,20}\s?){2,4})")
_FEWEST, _MOST, _LONG_LINE, _ROOM, _LONGEST_TAIL = 2, 20, 40, 60, 90
_LEAST_WORDS = 12
_SHORTEST = 3
_LONG_ENOUGH = 4
_HEAD = 200
_LABEL_WORDS = 5


def part(text: str, lines: Sequence[Line], mentions: Sequence[DateMention]) -> tuple[Line, ...]:
    """The lines, glued ones parted. `mentions` are the dates of the whole text."""
    parted: list[Line] = []
    dates = _Dates(mentions)
    for line in lines:
        cuts = _cuts(text, line, dates) if len(line.text) == line.end - line.start else ()
        if not cuts:
            parted.append(line)
            continue
        edges = [line.start, *(line.start + cut for cut in cuts), line.end]
        for number, (start, end) in enumerate(pairwise(edges)):
            if not text[start:end].strip():  # two cuts with nothing but a blank between them
                continue
            blank = line.after_blank if number == 0 else True
            parted.append(make_line(text, start, end, dates.within(start, end), after_blank=blank))
    return tuple(parted)


def seams(text: str) -> tuple[int, ...]:
    """The offsets at which glued sentences part.

    >>> seams("La liste d'attente.Cette série d’OpenAI suit.")
    (19,)
    >>> seams("Node.Js, example.Com, U.S. and e.g. McDonald stay")
    ()
    """
    return tuple(sorted({*_after_stops(text), *_in_words(text)}))


def _cuts(raw: str, line: Line, dates: _Dates) -> tuple[int, ...]:
    text = line.text
    cuts: set[int] = set()
    if match := _DATE_FIELD.match(text):
        cuts.add(match.end())
    if line.words >= _LEAST_WORDS:
        cuts.update(seams(text))
        for match in _POINTER.finditer(text):
            if match.end() >= len(text) - _POINTER_TAIL:
                cuts.add(match.end())
        cuts.update(_head(line, dates))
        cuts.update(_tail(raw, line))
    return tuple(sorted(cut for cut in cuts if 0 < cut < len(text)))


def _head(line: Line, dates: _Dates) -> Iterator[int]:
    """Where a title, its byline and date end that the text follows: "Title By Jane Doe - 3 May 2021 Text"."""
    match = _BYLINE.search(line.text[:_HEAD])
    if (
        match is None
        or line.words < _LONG_LINE
        or not _FEWEST <= line.text.count(" ", 0, match.start()) <= _MOST
    ):
        return
    dated = [date.end - line.start for date in dates.within(line.start, line.start + _HEAD + len(match[0]))]
    if any(match.end() <= end <= match.end() + _ROOM for end in dated):
        yield match.start("by")
        yield next(end for end in dated if end >= match.end())


def _tail(raw: str, line: Line) -> Iterator[int]:
    """Where furniture begins that follows the last sentence: "… dit-il. Partager Commentaires (3)"."""
    if line.ends_sentence or line.words < _LONG_LINE:
        return
    stop = max(line.text.rfind(mark) for mark in (". ", "! ", "? ", "» ", "” "))
    if stop > 0 and len(line.text) - stop <= _LONGEST_TAIL:
        tail = make_line(raw, line.start + stop + 1, line.end, (), after_blank=True)
        verdict = furniture_phrase(tail)
        if verdict is not None and verdict.sure:
            yield stop + 1


def _after_stops(text: str) -> Iterator[int]:
    for match in _AFTER_STOP.finditer(text):
        if _is_seam(text, match):
            yield match.start("right")


def _is_seam(text: str, match: re.Match[str]) -> bool:  # noqa: PLR0911 - one exception a line
    before, right = _token_before(text, match.start()), match["right"].lstrip('«“„"¿¡')
    word = before.rstrip(_CLOSING)
    left = _last_word(word)
    following = text[match.end() : match.end() + 1]
    if following and not (following.isspace() or following in ",;:-" or right.endswith(("'", "’"))):
        return False
    if _TOKEN_START.search(before):
        return False
    if match["stop"] in "!?":
        return True
    if not before or right.casefold() in _SUFFIXES:
        return False
    if match["stop"] == "…" or not left:
        return before[-1] in _CLOSING or match["stop"] == "…"
    if left.isdigit():
        return right in _OPENERS and match.start() > len(left)
    if len(left) < _SHORTEST and left not in _SHORT_ENDINGS:
        return False
    if left.casefold() in _ABBREVIATIONS:
        return False
    return len(right) > 1 or right in "AÀEÉIOYÓ"


def _in_words(text: str) -> Iterator[int]:
    for match in _IN_WORD.finditer(text):
        right, end = match["right"], match.end()
        if match.start() < _HEAD and text.count(" ", 0, match.start()) < _LABEL_WORDS:
            continue  # a label met a headline; the rules know labels
        if right not in _OPENERS | _WORDS_OF_ONE_LETTER or (
            match["left"].isupper() and len(right) < _LONG_ENOUGH
        ):
            continue
        token = _token_before(text, match.start("right"))
        is_plain = token[:1].islower() or token[:1] in "«“(" or token[-1:] in ")»”"
        if is_plain and len(token) >= _LONG_ENOUGH and text[end : end + 1] != "-":
            is_seam = not _TOKEN_START.search(token)
        else:
            is_seam = token.isupper() and len(token) >= _SHORTEST
        if is_seam:
            yield match.start("right")


def _last_word(token: str) -> str:
    """The letters and digits at the end of a token: "attente" of "d'attente"."""
    at = len(token)
    while at and token[at - 1].isalnum():
        at -= 1
    return token[at:]


def _token_before(text: str, at: int) -> str:
    start = max(at - 80, 0)
    before = text[start:at]
    return before[max(before.rfind(" "), before.rfind("\u00a0"), before.rfind("\t")) + 1 :]


class _Dates:
    """The dates of a text, handed out for stretches that are asked for in order."""

    def __init__(self, mentions: Sequence[DateMention]) -> None:
        self._mentions = mentions
        self._first = 0

    def within(self, start: int, end: int) -> Sequence[DateMention]:
        """Those that touch the stretch."""
        while self._first < len(self._mentions) and self._mentions[self._first].end <= start:
            self._first += 1
        last = self._first
        while last < len(self._mentions) and self._mentions[last].start < end:
            last += 1
        return self._mentions[self._first : last]
