"""Every error as problems that a person can act on, also those that nobody foresaw."""

from __future__ import annotations

import traceback
from pathlib import Path

from sitegen.errors import Problem, SiteError

_PACKAGE = Path(__file__).resolve().parents[1]


def problems_of(error: Exception) -> tuple[Problem, ...]:
    """What to tell people about this error."""
    if isinstance(error, SiteError):
        return error.problems
    if isinstance(error, OSError) and error.strerror:
        name = f"{error.filename}: " if error.filename else ""
        return (Problem(f"{name}{error.strerror}", "mend that on the disk, then run the command again"),)
    message = " ".join(str(error).split())[:200]
    what = f"sitegen has made a mistake, not you: {type(error).__name__}: {message}{_place(error)}"
    hint = "please report it with what you did; SITEGEN_DEBUG=1 in the environment shows the details to send"
    return (Problem(what, hint),)


def _place(error: Exception) -> str:
    """Where in our own code it happened: " (engine/plan.py, line 33)"."""
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    if not ours:
        return ""
    return f" ({Path(ours[-1].filename).relative_to(_PACKAGE).as_posix()}, line {ours[-1].lineno})"
