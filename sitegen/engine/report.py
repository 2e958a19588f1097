"""What a build did, as data and as the one line that is printed about it.

The time it took is measured by whoever calls; nothing here looks at a clock.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One file of `output/` that was written or removed, and why."""

    file: str
    reason: str
    """Completes the sentence "articles/x/index.html …": "is new"."""


@dataclass(frozen=True, slots=True)
class Report:
    """The difference a build made to `output/`. The list of our files is not counted in it."""

    written: tuple[Change, ...] = ()
    removed: tuple[Change, ...] = ()
    unchanged: int = 0

    def line(self, seconds: float) -> str:
        """One line for people: "12 written, 1 removed, 11 752 unchanged in 0.21 s"."""
        parts = [f"{_count(len(self.written))} written"]
        if self.removed:
            parts.append(f"{_count(len(self.removed))} removed")
        parts.append(f"{_count(self.unchanged)} unchanged")
        return f"{', '.join(parts)} in {seconds:.2f} s"

    def details(self) -> tuple[str, ...]:
        """A line for every file that was touched, with the reason."""
        written = (f"wrote {change.file}: {change.reason}" for change in self.written)
        removed = (f"removed {change.file}: {change.reason}" for change in self.removed)
        return (*written, *removed)

    def sentences(self) -> tuple[str, ...]:
        """Why each file was touched: "articles/x/index.html shows another title and body."."""
        return tuple(f"{change.file} {change.reason}." for change in (*self.written, *self.removed))


def _count(number: int) -> str:
    return f"{number:,}".replace(",", " ")
