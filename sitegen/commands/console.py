"""How the program speaks: results on standard output, problems on standard error, always in UTF-8."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from sitegen.errors import Problem

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: a French title never stops a build on an ASCII terminal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print a result, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def complain(problems: Sequence[Problem]) -> None:
    """Print problems with their hints, and how many there are where more than one."""
    remark(problems)
    if len(problems) > 1:
        sys.stderr.write(f"{tally(problems)}\n")
        sys.stderr.flush()


def tally(problems: Sequence[Problem]) -> str:
    """How many problems and warnings: "2 problems, 1 warning"."""
    warnings = sum(problem.is_warning for problem in problems)
    counts = ((len(problems) - warnings, "problem"), (warnings, "warning"))
    return ", ".join(f"{number} {word}{'s' if number > 1 else ''}" for number, word in counts if number)


def remark(problems: Sequence[Problem]) -> None:
    """Print what people should know, in the form of problems, without counting."""
    sys.stdout.flush()
    is_coloured = has_colour(sys.stderr)
    for problem in problems:
        what, newline, hint = str(problem).partition("\n")
        sys.stderr.write(
            f"{_BOLD}{what}{_PLAIN}{newline}{_DIM}{hint}{_PLAIN}\n" if is_coloured else f"{problem}\n"
        )
    sys.stderr.flush()


def has_colour(stream: TextIO) -> bool:
    """Whether a stream shows colours: a terminal that can, of someone who has not said no (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.name == "nt" and not os.environ.get("WT_SESSION"):
        return False
    return stream.isatty()


def width(stream: TextIO) -> int:
    """The columns of a terminal, within reason; 100 for a file or a pipe."""
    try:
        return max(40, min(os.get_terminal_size(stream.fileno()).columns, 160))
    except (OSError, ValueError):
        return 100
