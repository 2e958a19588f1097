"""Three versions of a text, merged by paragraph.

They are what was generated last, what the editor made of it, and what would be generated now. Changes to
different paragraphs are both taken, also where they touch; where both sides changed one paragraph the
editor's stands. Nothing finer than a paragraph is merged: half a sentence of each side would be a
sentence that nobody wrote.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from sitegen.importers.outcome import Conflict

_PARAGRAPH = re.compile(r"(?:[ \t\r]*\n)*(?:[^\n]*[^\s][^\n]*(?:\n|\Z))+(?:[ \t\r]*\n)*")
_AROUND = re.compile(r"\A(?:[ \t]*\n)+|\n\s*\Z")
_SPACED = re.compile(r"\n[ \t\r]*\n\Z")
_AFFORDABLE = 4_000_000
"""Pairs of paragraphs that are compared at most: matching is quadratic where paragraphs repeat."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Paragraphs `low` to `high` of the base, replaced."""

    low: int
    high: int
    paragraphs: tuple[str, ...]

    def meets(self, other: _Change) -> bool:
        """Whether the two cannot both be made."""
        if self.low == self.high == other.low == other.high:
            return True
        return self.low < other.high and other.low < self.high

    def without(self, removed: Collection[str]) -> _Change:
        """The change without paragraphs that the editor removed: moved elsewhere, they would come back."""
        kept = zip(self.paragraphs, _keys(self.paragraphs), strict=True)
        return replace(self, paragraphs=tuple(paragraph for paragraph, key in kept if key not in removed))


def split(text: str) -> list[str]:
    """The paragraphs, each with the blank lines around it as they stand: joined, they are the text."""
    return _PARAGRAPH.findall(text)


def merge_paragraphs(base: str, ours: str, theirs: str) -> tuple[str, tuple[Conflict, ...]]:
    """The editor's text with the changes from `base` to `theirs`, and the places where both changed it.

    Every change from `base` to `ours` stands in the result, in which the lines of the places are counted.
    """
    old, edited, new = (split(text) for text in (base, ours, theirs))
    if _keys(new) in (_keys(old), _keys(edited)):
        return ours, ()
    if ours == base:
        return theirs, ()
    standing = _as_edited(old, edited)
    removed = set(_keys(old)).difference(_keys(edited))
    offers = deque(change.without(removed) for change in _changes(old, new))
    merged: list[str] = []
    conflicts: list[Conflict] = []
    position = 0
    for low, high, kept, offered in _clusters(_changes(old, edited), offers):
        merged += standing[position:low]
        chosen = _version(standing, low, high, kept or offered)
        rejected = _version(standing, low, high, offered or kept)
        if _keys(rejected) != _keys(chosen):
            where = f"paragraph {len(merged) + 1}" if chosen else f"after paragraph {len(merged)}"
            line = _join(merged).count("\n") + 2 if merged else 1
            conflicts.append(Conflict(where, "".join(chosen).strip(), "".join(rejected).strip(), line))
        merged += chosen
        position = high
    return _join(merged + standing[position:]), tuple(conflicts)


def _keys(paragraphs: Sequence[str]) -> list[str]:
    """What decides whether two paragraphs are one: all but the blank lines around and the kind of break."""
    return [_AROUND.sub("", paragraph.replace("\r\n", "\n")) for paragraph in paragraphs]


def _as_edited(base: Sequence[str], edited: Sequence[str]) -> list[str]:
    """The base, its paragraphs spaced as the editor spaced them where they still stand."""
    standing = list(base)
    shift = position = 0
    for low, high, first, last in (*_differences(base, edited), (len(base), len(base), len(edited), 0)):
        standing[position:low] = edited[position + shift : first]
        position, shift = high, last - high
    return standing


def _changes(base: Sequence[str], side: Sequence[str]) -> deque[_Change]:
    """What turns the base into the side; paragraphs replaced one for one are told apart."""
    changes: deque[_Change] = deque()
    for low, high, first, last in _differences(base, side):
        if high - low == last - first:
            changes += (_Change(low + n, low + n + 1, (side[first + n],)) for n in range(high - low))
        else:
            changes.append(_Change(low, high, tuple(side[first:last])))
    return changes


def _differences(base: Sequence[str], side: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches of base and side that differ, as `(low, high, first, last)`."""
    old, new = _keys(base), _keys(side)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    if len(old) * len(new) > _AFFORDABLE:
        yield start, start + len(old), start, start + len(new)
        return
    for tag, low, high, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield start + low, start + high, start + first, start + last


def _clusters(
    ours: deque[_Change], theirs: deque[_Change]
) -> Iterator[tuple[int, int, list[_Change], list[_Change]]]:
    """The changes of both sides in the order of the base, those that meet taken together."""
    while ours or theirs:
        waiting = [side[0] for side in (ours, theirs) if side]
        cluster = min(waiting, key=lambda change: (change.low, change.high))
        taken: tuple[list[_Change], list[_Change]] = ([], [])
        grown = True
        while grown:
            grown = False
            for side, group in zip((ours, theirs), taken, strict=True):
                while side and (side[0] is cluster or cluster.meets(side[0])):
                    change = side.popleft()
                    group.append(change)
                    cluster = _Change(min(cluster.low, change.low), max(cluster.high, change.high), ())
                    grown = True
        yield cluster.low, cluster.high, *taken


def _version(base: Sequence[str], low: int, high: int, changes: Sequence[_Change]) -> list[str]:
    """Paragraphs `low` to `high` of the base after the changes."""
    version: list[str] = []
    for change in changes:
        version += [*base[low : change.low], *change.paragraphs]
        low = change.high
    return [*version, *base[low:high]]


def _join(paragraphs: Sequence[str]) -> str:
    """The text of the paragraphs, a blank line between any two."""
    spaced = [
        paragraph if _SPACED.search(paragraph) else paragraph.rstrip("\r\n") + "\n\n"
        for paragraph in paragraphs
    ]
    return "".join(spaced).rstrip("\r\n") + "\n" if spaced else ""
