"""What a build was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sitegen.errors import Problem, UsageError
from sitegen.urls import Base

Progress = Callable[[str, int, int], None]
"""Told what is done, how much of it, of how much."""


@dataclass(frozen=True, slots=True)
class Request:
    """One build."""

    folder: Path
    output: Path
    base_url: str | None
    drafts: bool
    clean: bool
    version: bytes
    """Of the engine."""
    jobs: int | None = None
    """How many processes may work; None for one a core where it is worth it."""
    progress: Progress = lambda what, done, total: None  # noqa: ARG005 - nobody looks

    @property
    def digest(self) -> str:
        """Stands for all that decides, besides the files, what is built."""
        return repr((self.base_url, self.drafts, self.version.hex()))


def base_of(text: str) -> Base:
    """The base URL that a person typed. Raises UsageError where it is none."""
    try:
        return Base.parse(text)
    except ValueError as error:
        raise UsageError(Problem(str(error), "write it like https://example.org/digest/")) from error
