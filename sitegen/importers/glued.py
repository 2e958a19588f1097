"""Sentences and furniture that a copy glued together: "attente.Cette série", "écrasantDans sa mise à jour".

Text is parted only where it is certain that two things met. Names ("OpenAI", "iPhone", "McDonald"),
abbreviations ("e.g.", "U.S."), numbers, files, domains and addresses stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.importers.date_mentions import DateMention
from sitegen.importers.lines import Line, make_line
from sitegen.importers.phrases import LANGUAGES

_OPENERS = frozenset(
    word.strip()
    for language in LANGUAGES
    for word in language.openers.split(";")
    if len(word.strip()) > 1
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st ste mme mlle m me bzw usw etc vs no nr fig art vol ed cf ca op sr sra srta dott sig ing avv "
    "inc ltd co corp jr gen gov sen rep col capt sgt abs ph al str tel hr hrn chap p pp jan feb aug sept oct nov dec".split()
)
_SUFFIXES = frozenset(
    "com net org io fr de es it pt br uk eu ai app dev js ts py md txt pdf html htm php asp exe zip jpg png gif tv me info "
    "news ly co us ch be at ca au".split()
)
_AFTER_STOP = re.compile(
    r"(?P<left>[^\W_]{1,40}[)\]»”\"%]{0,2}|[»”)\]]|(?<=\s))(?P<stop>[.!?…]|\.[»”\"])(?P<right>[«“„\"]?[A-ZÀ-ÖØ-Þ¿¡][^\W\d_]*['’]?)"
)
_IN_WORD = re.compile(r"(?P<left>[a-zß-öø-ÿ)»”]{3}|[A-Z]{2})(?P<right>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)(?=[\s'’-])")
_TOKEN_START = re.compile(r"[#@/=&_\\.]")
_DATE_FIELD = re.compile(r"(?:date|published|publié|fecha|datum|data)?\W{0,3}\d{4}-\d{2}(?:-\d{2})?(?=\s+\S)", re.IGNORECASE)
_POINTER = re.compile(
    r"(?<=[.!?»”)])\s+(?=(?:Lire aussi|À lire aussi|A lire aussi|Lire également|Voir aussi|Read also|Read more|Also read|"
    r"See also|Lesen Sie auch|Mehr zum Thema|Lea también|Lee también|Leer también|Leggi anche|Leia também|Leia mais|"
    r"Veja também)\b)"
)
_POINTER_TAIL = 220
_LEAST_WORDS = 12
_LABEL_WORDS = 5


def part(text: str, lines: Sequence[Line], mentions: Sequence[DateMention]) -> tuple[Line, ...]:
    """The lines, glued ones parted. `mentions` are the dates of the whole text."""
    parted: list[Line] = []
    first = 0
    for line in lines:
        while first < len(mentions) and mentions[first].end <= line.start:
            first += 1
        cuts = _cuts(line) if len(line.text) == line.end - line.start else ()
        if not cuts:
            parted.append(line)
            continue
        inside = mentions[first : _first_after(mentions, first, line.end)]
        edges = [line.start, *(line.start + cut for cut in cuts), line.end]
        for number, (start, end) in enumerate(zip(edges, edges[1:], strict=False)):
            blank = line.after_blank if number == 0 else True
            parted.append(make_line(text, start, end, inside, after_blank=blank))
    return tuple(parted)


def seams(text: str) -> tuple[int, ...]:
    """The offsets at which glued sentences part.

    >>> seams("La liste d'attente.Cette série d’OpenAI suit.")
    (19,)
    >>> seams("Node.Js, example.Com, U.S. and e.g. McDonald stay")
    ()
    """
    return tuple(sorted({*_after_stops(text), *_in_words(text)}))


def _cuts(line: Line) -> tuple[int, ...]:
    text = line.text
    cuts: set[int] = set()
    if match := _DATE_FIELD.match(text):
        cuts.add(match.end())
    if line.words >= _LEAST_WORDS:
        cuts.update(seams(text))
        for match in _POINTER.finditer(text):
            if match.end() >= len(text) - _POINTER_TAIL:
                cuts.add(match.end())
    return tuple(sorted(cut for cut in cuts if text[:cut].strip() and text[cut:].strip()))


def _after_stops(text: str) -> Iterator[int]:
    for match in _AFTER_STOP.finditer(text):
        left, right = match["left"].rstrip(")]»”\"%"), match["right"].lstrip("«“„\"¿¡")
        if _is_seam(text, match, left, right):
            yield match.start("right")


def _is_seam(text: str, match: re.Match[str], left: str, right: str) -> bool:
    following = text[match.end() : match.end() + 1]
    if following and not (following.isspace() or following in ",;:-" or right.endswith(("'", "’"))):
        return False
    if match["stop"] in "!?":
        return _token_is_plain(text, match.start())
    if right.casefold() in _SUFFIXES or not match["left"]:
        return False
    if match["stop"] == "…" or not left:
        return _token_is_plain(text, match.start())
    if left.isdigit():
        return right in _OPENERS and match.start() > 0 and _token_is_plain(text, match.start())
    if len(left) < 3 and left not in {"IA", "UE", "EU", "AI", "KI", "US", "UN", "là", "ça", "ci"}:
        return False
    if left.casefold() in _ABBREVIATIONS or (left.isupper() and len(left) == 1):
        return False
    return (len(right) > 1 or right in "AÀEÉIOYÓ") and _token_is_plain(text, match.start())


def _in_words(text: str) -> Iterator[int]:
    for match in _IN_WORD.finditer(text):
        right, end = match["right"], match.end()
        if match.start() < 200 and text.count(" ", 0, match.start()) < _LABEL_WORDS:
            continue  # a label met a headline; the rules know labels
        if right not in _OPENERS or (match["left"].isupper() and len(right) < 4):
            continue
        token = _token_before(text, match.start("right"))
        plain = token[:1].islower() or token[:1] in "«“(" or token[-1:] in ")»”" or token.isupper()
        if plain and len(token) >= 4 and not _TOKEN_START.search(token) and text[end : end + 1] != "-":
            yield match.start("right")
        elif plain and token.isupper() and len(token) >= 3 and text[end : end + 1].isspace():
            yield match.start("right")


def _token_is_plain(text: str, at: int) -> bool:
    """Whether the word around an offset is no address, file or handle."""
    return not _TOKEN_START.search(_token_before(text, at)[-80:])


def _token_before(text: str, at: int) -> str:
    start = max(at - 80, 0)
    before = text[start:at]
    return before[max(before.rfind(" "), before.rfind("\u00a0"), before.rfind("\t")) + 1 :]


def _first_after(mentions: Sequence[DateMention], first: int, end: int) -> int:
    while first < len(mentions) and mentions[first].start < end:
        first += 1
    return first
