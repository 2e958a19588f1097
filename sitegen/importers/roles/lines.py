"""A raw text as lines with their offsets and the few features that the role rules look at.

A `Line` is what is judged as one: mostly a line of the file, sometimes several hard-wrapped lines
(see wrapped), sometimes a part of one (see glued). Nothing here knows what a line means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sitegen.importers.mentions.date_mentions import DateMention
from sitegen.text import fold

HEAD = 400
"""How many characters of a line its cue words are looked for in; a longer line is prose."""

_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+|(?<=[^\W\d_]):|(?<=[^\W\d_]\s):")
_SENTENCE_END = re.compile(r"(?:[.!?…。！？][\"'»”’“)\]]{0,3}|[.!?…]\s?[»”\"])$")  # fmt: skip
_BAR = re.compile(r"\s[|•·›»/]\s")
_TAIL = 12
INITIALS = re.compile(
    r"[.!?…][\"”“»]?\s\((?:[Mm]it |[Mm]at\. )?(?=[^()]{0,30}[a-zß-ÿ])"
    r"[A-Za-zß-ÿ]{2,4}(?:\s?[/,]\s?[A-Za-zß-ÿ]{2,4}){0,3}\)$"
)
"""The initials of who wrote a text and its agency behind the last sentence: "(abc/dpa)"."""
_INITIALS_TAIL = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of the raw text that gets one role."""

    start: int
    """Offset of its first visible character."""
    end: int
    """Offset after its last visible character."""
    text: str
    """What stands there, wrapped lines rejoined, without blanks at either end."""
    undated: str
    """The same without the dates in it."""
    cues: tuple[str, ...]
    """The words of its beginning, folded, numbers left out: what phrases are matched against."""
    words: int
    ends_sentence: bool
    """Whether it stops where a sentence does: "Fin." and "« Fin ! »", not "Fin" nor "Fin :"."""
    is_prose: bool
    """Whether it reads as running text: a whole sentence of some length, or very many words and no menu."""
    after_blank: bool
    """Whether an empty line (or the beginning of the text) goes before it."""
    indent: int = 0
    """Blank characters before it on its line."""


PROSE_WORDS = 9
LONG_WORDS = 28
BARS = 5
"""How many separators the beginning of a menu has."""


def cue_words(text: str) -> tuple[str, ...]:
    """The words that phrases are matched against; a colon behind a word counts as one.

    >>> cue_words("Commentaires (12), Photo : l’avis d'Éric :")
    ('commentaires', 'photo', ':', 'l', 'avis', 'd', 'eric')
    """
    folded = text.lower() if text.isascii() else fold(text)
    words = (_WORD if ":" in folded else _LETTERS).findall(folded)
    while words and words[-1] == ":":
        words.pop()
    return tuple(words)


def read_lines(text: str, mentions: Sequence[DateMention] = ()) -> tuple[Line, ...]:
    """The lines of the text that hold anything, in order. `mentions` are the dates found in it."""
    return tuple(_lines(text, mentions))


def make_line(text: str, start: int, end: int, mentions: Sequence[DateMention], *, after_blank: bool) -> Line:
    """The line between two offsets, which must hold a visible character."""
    raw = text[start:end]
    content = raw.strip()
    begin = start + len(raw) - len(raw.lstrip())
    count, ends = _count_words(content), _ends_sentence(content)
    return Line(
        start=begin,
        end=begin + len(content),
        text=content,
        undated=_without(content, begin, mentions) if mentions else content,
        cues=cue_words(content[:HEAD]),
        words=count,
        ends_sentence=ends,
        is_prose=_is_prose(content, count, ends=ends),
        after_blank=after_blank,
        indent=begin - start,
    )


def join(parts: Sequence[Line], text: str) -> Line:
    """One line out of several that follow each other; `text` is how they read together."""
    first, last = parts[0], parts[-1]
    count, ends = _count_words(text), _ends_sentence(text)
    return replace(
        first,
        end=last.end,
        text=text,
        undated=" ".join(part.undated for part in parts),
        cues=cue_words(text[:HEAD]),
        words=count,
        ends_sentence=ends,
        is_prose=_is_prose(text, count, ends=ends),
    )


def _lines(text: str, mentions: Sequence[DateMention]) -> Iterator[Line]:
    offset, after_blank, first = 0, True, 0
    for raw in text.splitlines(keepends=True):
        end = offset + len(raw)
        while first < len(mentions) and mentions[first].end <= offset:
            first += 1
        if raw.strip():
            last = first
            while last < len(mentions) and mentions[last].start < end:
                last += 1
            yield make_line(text, offset, end, mentions[first:last], after_blank=after_blank)
        after_blank = not raw.strip()
        offset = end


def _count_words(text: str) -> int:
    # Scripts that put no spaces between words are counted by their length.
    return max(text.count(" ") + 1, len(text) // 15)


def _ends_sentence(text: str) -> bool:
    if text[-1:] == ")" and INITIALS.search(text[-_INITIALS_TAIL:]):
        return True
    return _SENTENCE_END.search(text[-_TAIL:]) is not None


def _is_prose(text: str, words: int, *, ends: bool) -> bool:
    if ends:
        return words >= PROSE_WORDS
    return words >= LONG_WORDS and len(_BAR.findall(text[:HEAD])) < BARS


def _without(text: str, start: int, mentions: Sequence[DateMention]) -> str:
    parts, at = [], 0
    for mention in mentions:
        low, high = max(mention.start - start, at), min(mention.end - start, len(text))
        if low < high:
            parts.append(text[at:low])
            at = high
    parts.append(text[at:])
    return " ".join(" ".join(parts).split()) if at else text
