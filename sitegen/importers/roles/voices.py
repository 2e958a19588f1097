"""Who speaks in an article, and to whom: what that says of the appeals that stand in it.

In a report, a line that says "we" and "you" is the publication's own. In a guide or an interview most
lines do, so there such a line is believed only at the article's end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import APPEAL, addresses_reader, is_quoting, speaks_of_us
from sitegen.importers.roles.verdicts import Verdict

ADVISES = 0.3
"""The share of its paragraphs that address the reader from which on a text is a guide."""
CONFIDES = 0.5
"""The share of its paragraphs that say "we" from which on it is told by those whom it is about."""


def with_voices(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; appeals are unsure where the whole text speaks as appeals do."""
    told = [
        line
        for line, verdict in zip(lines, verdicts, strict=True)
        if verdict is None and line.is_prose and not is_quoting(line)
    ]
    if not told:
        return list(verdicts)
    advises = sum(map(addresses_reader, told)) > ADVISES * len(told)
    confides = sum(map(speaks_of_us, told)) > CONFIDES * len(told)
    if not (advises or confides):
        return list(verdicts)
    return [
        replace(verdict, sure=False) if verdict is not None and verdict.reason == APPEAL else verdict
        for verdict in verdicts
    ]
