"""A raw text with every passage marked: its line, whether it is kept, its role, and the facts read there.

The margin says without colours what the colours say: + kept, - left out, = the title. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen.importers.draft import Role, Span
from sitegen.importers.outcome import Statement
from sitegen.importers.records.places import Places
from sitegen.importers.reports.columns import coloured, display_width, fitted, painted

KEY = "+ kept   - left out   = the title   ← a fact that was read there"
_ROLE = 18
_LEAST_TEXT = 24
_FAINT, _BOLD = "2", "1"


def facts_by_line(statements: Iterable[Statement]) -> dict[int, tuple[str, ...]]:
    """The fields of the front matter that were read on each line of the raw text."""
    found: dict[int, dict[str, None]] = {}
    for statement in statements:
        for ground in statement.grounds:
            if ground.line is not None:
                found.setdefault(ground.line, {})[statement.field] = None
    return {line: tuple(fields) for line, fields in found.items()}


def marked(
    text: str, spans: Sequence[Span], facts: Mapping[int, Sequence[str]], width: int, *, colour: bool
) -> Iterator[str]:
    """One row for each passage that is not blank, in the order of the text; what is left out has a reason."""
    places = Places.of(text)
    visible = [span for span in spans if span.role is not Role.BLANK and text[span.start : span.end].strip()]
    roles = min(max((len(span.role.value) for span in visible), default=0), _ROLE)
    numbers = len(str(places.lines(visible[-1])[0])) if visible else 0
    told: set[int] = set()
    for span in visible:
        first, last = places.lines(span)
        fields = [
            field for line in range(first, last + 1) if line not in told for field in facts.get(line, ())
        ]
        told.update(range(first, last + 1))
        pointer = f" ← {', '.join(dict.fromkeys(fields))}" if fields else ""
        room = max(width - numbers - roles - 7 - display_width(pointer), _LEAST_TEXT)
        quote = places.quote(span.start, span.end, 2 * room)
        role = coloured(fitted(span.role.value, roles), span.role, colour=colour)
        if span.role.is_kept or span.role is Role.TITLE:
            shown = coloured(fitted(quote, room).rstrip(), span.role, colour=colour)
        else:
            said = fitted(quote, room // 2)
            reason = fitted(span.reason, room - room // 2 - 2).rstrip()
            shown = f"{coloured(said, span.role, colour=colour)}  {painted(reason, _FAINT, colour=colour)}"
        row = f"  {first:>{numbers}} {_mark(span)} {role}  {shown}"
        yield row + painted(pointer, _BOLD, colour=colour)


def _mark(span: Span) -> str:
    if span.role is Role.TITLE:
        return "="
    return "+" if span.role.is_kept else "-"
