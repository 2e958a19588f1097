"""Who speaks in an article, and to whom: what that says of the appeals that stand in it.

In a report, a line that says "we" and "you" is the publication's own. In a guide or an interview most
lines do, so there such a line is believed only at the article's end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import (
    APPEAL,
    addresses_reader,
    is_conversation,
    is_quoting,
    speaks_of_us,
)
from sitegen.importers.roles.verdicts import Verdict

ADVISES = 0.3
"""The share of its paragraphs that address the reader from which on a text is a guide."""
CONFIDES = 0.5
"""The share of its paragraphs that say "we" from which on it is told by those whom it is about."""
REPORTS = 0.15
"""The share of paragraphs with either, up to which it is a report."""

NOBODY = 0.05
"""The share of paragraphs that address the reader up to which one that does is no part of the report."""
FEW = 4
"""How many appeals a report may hold, however short it is."""


def with_voices(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; appeals are unsure where the whole text speaks so, and sure where nothing else does."""
    told = [
        line
        for line, verdict in zip(lines, verdicts, strict=True)
        if verdict is None and line.is_prose and not is_quoting(line)
    ]
    if not told:
        return list(verdicts)
    advises = sum(map(addresses_reader, told)) / len(told)
    confides = sum(map(speaks_of_us, told)) / len(told)
    if advises > ADVISES or confides > CONFIDES:
        return [
            replace(verdict, sure=False) if _is_appeal(verdict) and verdict is not None else verdict
            for verdict in verdicts
        ]
    appeals = sum(map(_is_appeal, verdicts))
    if max(advises, confides) > REPORTS or appeals > max(FEW, ADVISES * len(told)):
        return list(verdicts)
    return [
        replace(
            verdict,
            sure=verdict.sure or (is_conversation(line) and (advises <= NOBODY or speaks_of_us(line))),
        )
        if _is_appeal(verdict) and verdict is not None
        else verdict
        for line, verdict in zip(lines, verdicts, strict=True)
    ]


def _is_appeal(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.reason == APPEAL
