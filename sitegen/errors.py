"""What can be wrong with a site, said so that a person can mend it.

One family of errors. A stage collects all its problems and raises them together; a traceback in
front of a user is always a bug of ours, never a way to report theirs.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

_QUOTED = 60
"""Longest text that a message quotes, in characters."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what, where, and the next step."""

    what: str
    hint: str = ""
    """What to do, in the imperative: "write YYYY-MM-DD, for example 2026-11-22"."""
    path: str = ""
    """The file, relative to the site's folder, with forward slashes; empty where no file is at fault."""
    line: int | None = None
    """1-based."""
    column: int | None = None
    """1-based."""
    is_warning: bool = False
    """Whether the site can be published all the same: `check` lists it, and does not fail for it."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        what = f"warning: {self.what}" if self.is_warning else self.what
        text = f"{place}: {what}" if place else what
        return f"{text}\n  hint: {self.hint}" if self.hint else text


class SiteError(Exception):
    """The site has problems; all that were found are named together. Exit code 1."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class UsageError(SiteError):
    """The command was given something it cannot work with. Exit code 2."""


def problem_order(problem: Problem) -> tuple[str, int, int, str]:
    """The order in which problems are reported: by file, then by place in it."""
    return (problem.path, problem.line or 0, problem.column or 0, problem.what)


def told_once(faults: Iterable[Problem], others: Iterable[Problem]) -> list[Problem]:
    """All of them in order; of a line with faults these alone, for the others may follow from them."""
    every = set(faults)
    lines = {(fault.path, fault.line) for fault in every}
    return sorted(
        every.union(each for each in others if (each.path, each.line) not in lines), key=problem_order
    )


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be, if any is near."""
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)), None)


def shortened(text: str) -> str:
    """The text as a message can quote it: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…"
