"""A bar that shows how far a long build is, on a terminal only; it never mixes with what is printed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

_WAIT = 1.0
"""Seconds that pass before anything is shown."""
_PAUSE = 0.1
_WIDTH = 30


def progress_bar(start: float) -> Callable[[str, int, int], None] | None:
    """What to tell how far the work is that began at `start` (time.perf_counter); None where nobody looks."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    shown = [start]

    def show(what: str, done: int, total: int) -> None:
        now = time.perf_counter()
        is_visible = shown[0] > start
        if done >= total and is_visible:
            sys.stderr.write("\r\x1b[K")
        elif done < total and now - start > _WAIT and now - shown[0] > _PAUSE:
            shown[0] = now
            sys.stderr.write(f"\r\x1b[K{_bar(done / total)} {done} of {total} {what}")
        sys.stderr.flush()

    return show


def _bar(share: float) -> str:
    filled = round(share * _WIDTH)
    if os.environ.get("NO_COLOR"):
        return f"[{'#' * filled}{'.' * (_WIDTH - filled)}]"
    return f"\x1b[32m{'━' * filled}\x1b[0;2m{'━' * (_WIDTH - filled)}\x1b[0m"
