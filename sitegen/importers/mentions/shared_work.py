"""Lines that share out the work: who wrote the text, who took the pictures, who drew.

`Ana Exemplo (texto) e Rui Exemplo (fotos)`, `Texte : Léa Modèle – Photos : Max Modèle`,
`Words by Jane Doe, pictures by John Doe`. The writers are the authors, the others are none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sitegen.text import fold

_WRITING = (
    r"textes?|texts?|textos?|testo|testi|words?|story|stories|report(?:age)?s?|reporting|reportajes?|reportagem|"
    r"recits?|enquete|redaction|redaktion|bericht|written|writing|interviews?|entretiens?|entrevistas?|intervista"
)
_OTHER = (
    r"photos?|photograph(?:s|y|ies?|es?|er|ed)?|pictures?|images?|illustrations?|illustrated|dessins?|drawings?|"
    r"videos?|infographies?|graphics?|fotos?|fotografi[ae]s?|fotografien|bild(?:er)?|imagenes|imagens|immagini|"
    r"ilustracion(?:es)?|ilustracao|ilustracoes|illustrazion[ei]|illustrationen|zeichnungen|grafik(?:en)?|"
    r"disegni|dibujos|desenhos|camera|kamera|montage|traduction|translation|ubersetzung|traduccion|traduzione"
)
_KIND = re.compile(rf"(?<![\w@.-])(?:(?P<writing>{_WRITING})|(?P<other>{_OTHER}))(?![\w@-])")
_JOINED = re.compile(r"\s?(?:,|/|&|\+|et|and|und|y|e)\s")
_TO_THE_NAMES = re.compile(r"\s?[:·|–—-]?\s?(?:(?:de|par|by|von|por|di|da|a cura di)\s)?[:·|–—-]?\s?")
_BETWEEN = " ,;/|·•–—-&+"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class _Label:
    """A word for a kind of work, and where it stands."""

    start: int
    end: int
    is_writing: bool


def writers_in(line: str, people_in: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """The people who wrote, where the line shares out writing and other work; empty where it does not.

    `people_in` reads the names at the beginning of some words.
    """
    text = " ".join(line[: _LONGEST + 1].split())
    if len(text) > _LONGEST or len(fold(text)) != len(text):
        return ()
    labels = [
        _Label(match.start(), match.end(), match["writing"] is not None)
        for match in _KIND.finditer(fold(text))
    ]
    if not labels or all(label.is_writing for label in labels) or not any(x.is_writing for x in labels):
        return ()
    if text[: labels[0].start].strip(" ("):
        return _named_before(text, labels, people_in)
    return _named_behind(text, labels, people_in)


def _named_before(
    text: str, labels: list[_Label], people_in: Callable[[str], tuple[str, ...]]
) -> tuple[str, ...]:
    """`Jane Doe (words) and John Doe (pictures)`: each kind in brackets behind its names."""
    writers: list[str] = []
    start = 0
    for label in labels:
        before, opening, inside = text[start : label.start].rpartition("(")
        close = text.find(")", label.end)
        if label.start < start:
            continue
        if not opening or inside.strip() or close < 0:
            return ()
        people = people_in(_JOINED.sub("", before, count=1) if _JOINED.match(before) else before)
        if not people:
            return ()
        if label.is_writing:
            writers += people
        start = close + 1
    return tuple(dict.fromkeys(writers))


def _named_behind(
    text: str, labels: list[_Label], people_in: Callable[[str], tuple[str, ...]]
) -> tuple[str, ...]:
    """`Text: Jane Doe, Fotos: John Doe`, `Texte et photos : Jane Doe`: each kind before its names."""
    writers: list[str] = []
    is_writing = False
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        between = text[label.end : following.start if following else len(text)]
        is_writing = is_writing or label.is_writing
        if following and _JOINED.fullmatch(between):
            continue
        opening = _TO_THE_NAMES.match(between)
        named = between[opening.end() if opening else 0 :].strip(_BETWEEN)
        people = people_in(named)
        if is_writing and not people:
            return ()
        if is_writing:
            writers += people
        is_writing = False
    return tuple(dict.fromkeys(writers))
