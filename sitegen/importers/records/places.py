"""Offsets into a raw text -> what a person can look up: line numbers and short quotations. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from sitegen.importers.draft import Evidence, Span
from sitegen.importers.outcome import Ground

QUOTE = 160
"""Longest quotation, in characters."""


@dataclass(frozen=True, slots=True)
class Places:
    """A raw text, and where its lines begin."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Places:
        """Find the lines of a decoded text."""
        return cls(text, (0, *(match.end() for match in re.finditer("\n", text))))

    def line(self, offset: int) -> int:
        """The 1-based number of the line in which the offset lies."""
        return bisect_right(self.starts, offset)

    def lines(self, span: Span) -> tuple[int, int]:
        """The numbers of the first and the last line of which the span covers something visible."""
        content = self.text[span.start : span.end]
        first = span.start + len(content) - len(content.lstrip())
        last = max(span.start + len(content.rstrip()) - 1, first)
        return self.line(first), self.line(last)

    def quote(self, start: int, end: int, limit: int = QUOTE) -> str:
        """What stands between two offsets, on one line, shortened where long."""
        return shortened(self.text[start:end], limit)

    def ground(self, evidence: Evidence) -> Ground:
        """The evidence as a person reads it."""
        rule = shortened(evidence.rule)
        if evidence.start is None:
            return Ground(rule)
        end = evidence.start if evidence.end is None else evidence.end
        return Ground(rule, self.line(evidence.start), self.quote(evidence.start, end))


def shortened(text: str, limit: int = QUOTE) -> str:
    """The text on one line, with an ellipsis for what goes beyond the limit."""
    line = " ".join(text[: limit * 4].split())
    return line if len(line) <= limit and len(text) <= limit * 4 else f"{line[: limit - 1].rstrip()}…"
