"""Facts and left-out lines as rows of text: shared by the preview of an import and by `explain`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.provenance import Dropped
from sitegen.importers.reports.columns import coloured, fitted, painted, wrapped

BOLD, FAINT = "1", "2"
_CERTAINTY_COLOURS = {"stated": "32", "inferred": "33", "derived": "31"}
_FIELD = 8
_ROLE = 18
_LONGEST_VALUE = 600
_ROLES: Mapping[str, Role] = {role.value: role for role in Role}


def facts(
    statements: Iterable[Statement], edited: Mapping[str, str], width: int, *, colour: bool
) -> Iterator[str]:
    """Each fact: its value, how sure it is, where it was read. `edited` is what an editor wrote instead."""
    room = width - _FIELD - 4
    margin = " " * (_FIELD + 4)
    for statement in statements:
        by_hand = edited.get(statement.field)
        value = statement.value if by_hand is None else by_hand or "(removed)"
        first, *rest = wrapped(value[:_LONGEST_VALUE], room)
        yield f"  {painted(fitted(statement.field, _FIELD), BOLD, colour=colour)}  {first}"
        yield from (margin + line for line in rest)
        if by_hand is not None:
            yield margin + painted("edited by hand; the text says:", FAINT, colour=colour)
            yield from (f"{margin}  {line}" for line in wrapped(statement.value[:_LONGEST_VALUE], room - 2))
        certainty = painted(statement.certainty, _CERTAINTY_COLOURS[statement.certainty], colour=colour)
        for index, ground in enumerate(statement.grounds or (Ground("no evidence recorded"),)):
            mark = certainty if index == 0 else " " * len(statement.certainty)
            reason = fitted(_reason(ground, statement.value), room - len(statement.certainty) - 2).rstrip()
            yield f"{margin}{mark}  {painted(reason, FAINT, colour=colour)}"


def dropped_rows(dropped: Sequence[Dropped], width: int, *, colour: bool) -> Iterator[str]:
    """Each line that was left out, with its role and the reason."""
    role_width = min(max((len(each.role) for each in dropped), default=0), _ROLE)
    number_width = max((len(str(each.line)) for each in dropped), default=0)
    room = width - number_width - role_width - 8
    text_width = room // 2
    for each in dropped:
        role = fitted(each.role, role_width)
        if each.role in _ROLES:
            role = coloured(role, _ROLES[each.role], colour=colour)
        reason = painted(fitted(each.reason, room - text_width).rstrip(), FAINT, colour=colour)
        yield f"  {each.line:>{number_width}}  {role}  {fitted(each.text, text_width)}  {reason}"


def heading(text: str, *, colour: bool) -> str:
    """A line above a group of rows."""
    return painted(text, BOLD, colour=colour)


def _reason(ground: Ground, value: str) -> str:
    place = f"line {ground.line}: " if ground.line else ""
    quote = "" if not ground.quote or ground.quote.rstrip("…") in value else f" “{ground.quote}”"
    return f"{place}{ground.rule}{quote}"
