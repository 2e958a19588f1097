"""Items of lists that look like something else by themselves: "• Google", "June 10 — Open Air Stage, Tampa".

Looked for before the article is: what stands among items is one of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict

_ITEM_WORDS = 4
_FEWEST, _SHORTEST, _LONGEST = 3, 2, 25
INTRODUCTION = 4
"""Words of the shortest line that introduces a list with its colon; "More photos:" heads a box."""
MISREAD = frozenset({Role.DATE, Role.CAPTION, Role.CREDIT})
"""What an item may look like by itself."""


def with_lists(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts, those of items of lists taken back."""
    return _introduced(lines, _marked(lines, verdicts))


def _marked(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; a short item among items of unknown meaning ("• Google") is one of them."""
    freed = list(verdicts)
    for index in range(1, len(lines) - 1):
        if freed[index] is not None and lines[index].words <= _ITEM_WORDS and is_item(lines[index]):
            beside = (index - 1, index + 1)
            if all(is_item(lines[at]) and freed[at] is None for at in beside):
                freed[index] = None
    return freed


def _introduced(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; a line that begins with a date is an item in a list that a colon introduces."""
    freed = list(verdicts)
    index = 0
    while index < len(lines):
        end = index + 1
        if lines[index].text.endswith(":") and lines[index].words >= INTRODUCTION and verdicts[index] is None:
            while end < len(lines) and _may_be_item(lines[end], verdicts[end]):
                end += 1
            likely = sum(
                verdict is None or verdict.role is Role.DATE for verdict in verdicts[index + 1 : end]
            )
            if end - index > _FEWEST and likely * 2 >= end - index - 1:
                freed[index + 1 : end] = [None] * (end - index - 1)
        index = end
    return freed


def _may_be_item(line: Line, verdict: Verdict | None) -> bool:
    return _SHORTEST <= line.words <= _LONGEST and (verdict is None or verdict.role in MISREAD)
