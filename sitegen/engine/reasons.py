"""Why: the reason for which an output is made anew, in words that complete "articles/x/index.html …"."""

from __future__ import annotations

from collections.abc import Sequence

MARK = 8
"""Bytes of a digest that tell whether a field of a view is the same."""


def why(
    before: bytes | None, now: bytes, names: Sequence[str], template: str, *, is_same: bool, is_upgraded: bool
) -> str:
    """The reason, from the marks of the fields `before` and `now`; empty where nothing was known before.

    `is_same` where the output's key has not moved at all.
    """
    if before is None:
        return ""
    if is_same:
        return "was changed or lost in the output folder"
    if is_upgraded:
        return "was made by another version of the program"
    if len(before) != len(now):
        return "is another kind of page now"
    moved = [
        name.replace("_", " ")
        for name, old, new in zip(names, _marks(before), _marks(now), strict=True)
        if old != new
    ]
    if moved:
        return f"shows another {_listed(moved)}"
    return f"is made with the template {template}, which changed" if template else "is made in another way"


def _marks(marks: bytes) -> list[bytes]:
    return [marks[start : start + MARK] for start in range(0, len(marks), MARK)]


def _listed(words: Sequence[str]) -> str:
    """The words as a sentence lists them: "title, tags and body"."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
