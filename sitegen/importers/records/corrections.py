"""What the curator decides about single lines: restored though a rule dropped them, dropped though kept.

A line is remembered by how it begins, so that the decision stands when the seed changes around it; its number
only tells repeated lines apart. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sitegen.importers.draft import Role, Span
from sitegen.importers.records.places import Places, shortened

PREFIX = 80
"""Characters of its beginning by which a line is remembered."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line that was decided about."""

    line: int | None = None
    """1-based; as it stood when the decision was last applied."""
    text: str = ""
    """How the line begins; empty until the decision has been applied once."""


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


UNDECIDED = Corrections()


@dataclass(frozen=True, slots=True)
class Applied:
    """The spans as the curator wants them, and the decisions as they are to be remembered."""

    spans: tuple[Span, ...]
    corrections: Corrections
    lost: tuple[Correction, ...] = ()
    """Decisions about lines that the seed does not hold; those that stood once are remembered."""


def apply(text: str, spans: tuple[Span, ...], corrections: Corrections) -> Applied:
    """Give the lines that were decided about the roles that the curator wants."""
    if not corrections:
        return Applied(spans, corrections)
    places = Places.of(text)
    roles: dict[int, tuple[Role, str]] = {}
    lost: list[Correction] = []

    def settled(decided: Iterable[Correction], role: Role, reason: str) -> Iterator[Correction]:
        for each in decided:
            found = _meant(each, spans, places)
            roles.update((index, (role, reason)) for index in found)
            for span in (spans[index] for index in found):
                yield Correction(places.lines(span)[0], _beginning(places, span))
            if not found:
                lost.append(each)
                if each.text:
                    yield each

    restored = tuple(settled(corrections.restore, Role.BODY, "restored by the curator"))
    dropped = tuple(settled(corrections.drop, Role.NOISE, "dropped by the curator"))
    amended = tuple(
        replace(span, role=roles[index][0], reason=roles[index][1])
        if _changes(span, roles.get(index))
        else span
        for index, span in enumerate(spans)
    )
    return Applied(amended, Corrections(_once(restored), _once(dropped)), tuple(lost))


def _changes(span: Span, wanted: tuple[Role, str] | None) -> bool:
    """Whether a wish makes a difference: a line that is kept already keeps the role it has."""
    return wanted is not None and not (wanted[0].is_kept and span.role.is_kept)


def _meant(correction: Correction, spans: tuple[Span, ...], places: Places) -> list[int]:
    """The indexes of the spans of the line that is meant; none where the seed does not hold it."""
    visible = [index for index, span in enumerate(spans) if span.role is not Role.BLANK]
    if not correction.text:
        line = correction.line or 0
        return [index for index in visible if (ends := places.lines(spans[index]))[0] <= line <= ends[1]]
    wanted = _even(correction.text)
    found = [index for index in visible if _even(_text(places, spans[index])).startswith(wanted)]
    if correction.line is None or len(found) <= 1:
        return found
    at = correction.line
    return [min(found, key=lambda index: abs(places.lines(spans[index])[0] - at))]


def _text(places: Places, span: Span) -> str:
    return places.text[span.start : min(span.end, span.start + 8 * PREFIX)]


def _beginning(places: Places, span: Span) -> str:
    return shortened(places.text[span.start : span.end], PREFIX)


def _even(text: str) -> str:
    """The text as two beginnings are compared: blanks evened out, no ellipsis behind."""
    return " ".join(text.split()).removesuffix("…").rstrip()


def _others(decided: Iterable[Correction], than: Iterable[Correction]) -> Iterator[Correction]:
    """The decisions about other lines than those; of two beginnings, the longer names the same line."""
    lines = {each.line for each in than if each.line is not None}
    texts = tuple(_even(each.text) for each in than if each.text)
    for each in decided:
        text = _even(each.text)
        is_same_line = each.line is not None and each.line in lines
        is_same_text = bool(text) and (text.startswith(texts) or any(one.startswith(text) for one in texts))
        if not (is_same_line or is_same_text):
            yield each


def _once(decided: Iterable[Correction]) -> tuple[Correction, ...]:
    return tuple(sorted(dict.fromkeys(decided), key=lambda each: (each.line or 0, each.text)))
