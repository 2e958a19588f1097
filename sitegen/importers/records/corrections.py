"""What the curator decides about single lines: restored though a rule dropped them, dropped though kept.

A line is remembered by how it begins, so that the decision stands when the seed changes around it; its number
only tells repeated lines apart. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sitegen.importers.draft import Role, Span
from sitegen.importers.records.places import Places, shortened

PREFIX = 80
"""Characters of its beginning by which a line is remembered."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line that was decided about."""

    line: int | None = None
    """1-based; as it stood when the decision was last applied. None where only the beginning was named."""
    text: str = ""
    """How the line begins; empty until the decision has been applied once."""

    @property
    def was_applied(self) -> bool:
        """Whether it names a line that was found; if not, it is newer than those that do."""
        return self.line is not None and bool(self.text)


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that was decided about one seed."""

    restore: tuple[Correction, ...] = ()
    drop: tuple[Correction, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.restore or self.drop)

    def joined(self, new: Corrections) -> Corrections:
        """These and newer ones; where the two disagree about a line, the newer one stands."""
        return Corrections(
            (*_others(self.restore, new.drop), *_others(new.restore, self.restore)),
            (*_others(self.drop, new.restore), *_others(new.drop, self.drop)),
        )

    def by_age(self) -> tuple[Corrections, Corrections]:
        """Those that were applied before, then those that were not, which hold where the two disagree."""
        every = {*self.restore, *self.drop}
        applied = {each for each in every if each.was_applied}
        return self.without(every - applied), self.without(applied)

    def without(self, forgotten: Collection[Correction]) -> Corrections:
        """All but these."""
        return Corrections(
            tuple(each for each in self.restore if each not in forgotten),
            tuple(each for each in self.drop if each not in forgotten),
        )


UNDECIDED = Corrections()


@dataclass(frozen=True, slots=True)
class Applied:
    """The spans as the curator wants them, and the decisions as they are to be remembered."""

    spans: tuple[Span, ...]
    corrections: Corrections
    lost: tuple[Correction, ...] = ()
    """Decisions about lines that the seed does not hold; a beginning is remembered, a number is not. Empty
    lines among others that are named by their numbers are no loss: whoever names a range means them too."""


def apply(text: str, spans: tuple[Span, ...], corrections: Corrections) -> Applied:
    """Give the lines that were decided about the roles that the curator wants."""
    if not corrections:
        return Applied(spans, corrections)
    places = Places.of(text)
    lines = _Lines.of(spans, places)
    decided: dict[int, tuple[Role, Correction]] = {}
    lost: list[tuple[Role, Correction]] = []
    for batch in corrections.by_age():
        for role, decisions in ((Role.BODY, batch.restore), (Role.NOISE, batch.drop)):
            meant = [(each, lines.meant(each)) for each in decisions]
            lost += ((role, each) for each in _not_there(meant, lines.count))
            for index in (index for _, found in meant for index in found):
                decided[index] = (role, _anchored(spans[index], places))
    standing = [*decided.values(), *((role, each) for role, each in lost if each.text)]
    return Applied(
        tuple(_amended(span, decided.get(index)) for index, span in enumerate(spans)),
        Corrections(_once(standing, Role.BODY), _once(standing, Role.NOISE)),
        tuple(each for _, each in lost),
    )


def _not_there(meant: Sequence[tuple[Correction, Sequence[int]]], lines: int) -> Iterator[Correction]:
    """The decisions that name nothing. Empty lines in a range that names others as well are no such thing."""
    are_numbers_right = any(found for each, found in meant if not each.text)
    for each, found in meant:
        is_blank = are_numbers_right and not each.text and (each.line or 0) <= lines
        if not found and not is_blank:
            yield each


def _amended(span: Span, decided: tuple[Role, Correction] | None) -> Span:
    if decided is None or not _changes(span, decided[0]):
        return span
    role = decided[0]
    verb = "restored" if role.is_kept else "dropped"
    return replace(span, role=role, reason=f"{verb} by the curator")


def _changes(span: Span, wanted: Role) -> bool:
    """Whether a wish makes a difference: a line that is kept already keeps the role it has."""
    return not (wanted.is_kept and span.role.is_kept)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The spans that show, by the numbers of their lines and by how they begin."""

    first: Mapping[int, int]
    """The number of the first line of each span, by its index."""
    beginnings: Mapping[int, str]
    numbered: Mapping[int, Sequence[int]]
    """The indexes of the spans on each line."""
    count: int

    @classmethod
    def of(cls, spans: Sequence[Span], places: Places) -> _Lines:
        shown = {index: span for index, span in enumerate(spans) if span.role is not Role.BLANK}
        ends = {index: places.lines(span) for index, span in shown.items()}
        numbered: dict[int, list[int]] = {}
        for index, (first, last) in ends.items():
            for line in range(first, last + 1):
                numbered.setdefault(line, []).append(index)
        beginnings = {index: _even(_text(places, span)) for index, span in shown.items()}
        return cls(
            {index: first for index, (first, _) in ends.items()}, beginnings, numbered, len(places.starts)
        )

    def meant(self, correction: Correction) -> Sequence[int]:
        """The indexes of the spans of the line that is meant; none where the seed does not hold it."""
        if not correction.text:
            return self.numbered.get(correction.line or 0, ())
        wanted = _even(correction.text)
        found = [index for index, text in self.beginnings.items() if text.startswith(wanted)]
        if correction.line is None or len(found) <= 1:
            return found
        at = correction.line
        nearest = min((self.first[index] for index in found), key=lambda line: abs(line - at))
        return [index for index in found if self.first[index] == nearest]


def _text(places: Places, span: Span) -> str:
    return places.text[span.start : min(span.end, span.start + 8 * PREFIX)]


def _anchored(span: Span, places: Places) -> Correction:
    """A line as it is remembered: by its number and how it begins."""
    return Correction(places.lines(span)[0], shortened(places.text[span.start : span.end], PREFIX))


def _even(text: str) -> str:
    """The text as two beginnings are compared: blanks evened out, no ellipsis behind, unless it is all."""
    line = " ".join(text.split())
    return line.removesuffix("…").rstrip() or line


def _others(decided: Iterable[Correction], than: Iterable[Correction]) -> Iterator[Correction]:
    """The decisions about other lines than those; of two beginnings, the longer names the same line.

    Numbers are compared only while neither has been applied: afterwards lines may have moved.
    """
    lines = {each.line for each in than if not each.text}
    texts = tuple(_even(each.text) for each in than if each.text)
    for each in decided:
        text = _even(each.text)
        is_same_line = not text and each.line in lines
        is_same_text = bool(text) and (text.startswith(texts) or any(one.startswith(text) for one in texts))
        if not (is_same_line or is_same_text):
            yield each


def _once(standing: Iterable[tuple[Role, Correction]], wanted: Role) -> tuple[Correction, ...]:
    decided = (each for role, each in standing if role is wanted)
    return tuple(sorted(dict.fromkeys(decided), key=lambda each: (each.line or 0, each.text)))
