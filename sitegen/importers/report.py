"""An import in words: one line that sums it up, a table of what came in, and the preview of a dry run.

Pure text for a terminal or a file; colours only where they are asked for. Meaning never depends on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sitegen.dates import PartialDate
from sitegen.importers.assemble import spoken
from sitegen.importers.columns import coloured, display_width, fitted, painted, sayable, wrapped
from sitegen.importers.draft import Draft, Role
from sitegen.importers.outcome import ImportReport, Outcome, Reading, SeedReport, Statement
from sitegen.importers.places import Places

_BOLD, _FAINT = "1", "2"
_MARKS = {Outcome.IMPORTED: "+", Outcome.UPDATED: "~", Outcome.CONFLICT: "!"}
_LEAST = 60
"""Columns below which a table is no table."""
_QUOTED = 3


def summary(report: ImportReport) -> str:
    """The import in one line: "3 imported, 1 updated, 12 unchanged"."""
    if not report.has_seeds_folder:
        return "nothing to import: there is no folder seeds/\n  hint: make one beside sitegen.yaml and put raw articles (.txt) into it"
    counts = [(len(report.having(outcome)), outcome.value) for outcome in Outcome]
    parts = [f"{number} {what}" for number, what in counts if number]
    if report.problems:
        parts.append(f"{len(report.problems)} with problems" )
    return ", ".join(parts) or "nothing to import: seeds/ holds no raw article (.txt)"
