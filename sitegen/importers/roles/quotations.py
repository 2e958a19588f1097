"""Paragraphs that are quotations from their first character to their last, over one paragraph or several."""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.importers.roles.lines import Line

_PAIRS = {"«": "»", "“": "”", "„": '“”"', '"': '"', "»": "«", "‘": "’"}  # fmt: skip
"""Opening quotation marks and what closes them, in the six languages' styles."""
_LEAST_WORDS = 4
_MOST_PARAGRAPHS = 8
_LONGEST = 20_000
_ENDINGS = " \u00a0\u202f.,;!?…"


def quoted(lines: Sequence[Line], index: int) -> int:
    """How many lines from `index` on are one quotation and nothing else; 0 where the line opens none.

    A paragraph that goes on after its quotation ("« Oui », a déclaré X") is none.
    """
    line = lines[index]
    closing = _PAIRS.get(line.text[0])
    if closing is None or line.words < _LEAST_WORDS or len(line.text) > _LONGEST:
        return 0
    if _closes(line.text[1:], closing):
        return 1
    if any(mark in line.text[1:] for mark in closing):
        return 0
    return _over_paragraphs(lines, index, closing)


def is_closed(text: str) -> bool:
    """Whether a quotation's last paragraph ends with a closing mark."""
    return text.rstrip(_ENDINGS)[-1:] in set('»”“"«’')  # fmt: skip


def _over_paragraphs(lines: Sequence[Line], index: int, closing: str) -> int:
    opening = lines[index].text[0]
    for count, line in enumerate(lines[index + 1 : index + _MOST_PARAGRAPHS], start=2):
        inner = line.text[1:] if line.text[0] in {opening, *closing} else line.text
        if not line.is_prose and not _closes(inner, closing):
            return 0
        if _closes(inner, closing):
            return count
        if any(mark in inner for mark in closing):
            return 0
    return 0


def _closes(inner: str, closing: str) -> bool:
    """Whether the text's only closing mark is at its end (a mark nested further in is balanced)."""
    end = inner.rstrip(_ENDINGS)
    if end[-1:] not in set(closing):
        return False
    depth = 1
    for char in end[:-1]:
        if char in closing:
            depth -= 1
        elif _PAIRS.get(char) == closing:
            depth += 1
        if depth == 0:
            return False
    return True
