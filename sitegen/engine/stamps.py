"""Stamps: what the disk says of a file without opening it, and when that can be believed.

A stamp is the file's size, times and inode. Times alone lie: a checkout or a copy can bring other
bytes with the old size and time, but not with the old inode and moment of change. A stamp that is not
clearly older than the look that took it is never believed, for a second write may leave it as it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

DOUBTFUL = ""
"""The stamp of a file that has to be read to know whether it changed."""

_DEEPEST = 18
_TICK = 20_000_000
"""Nanoseconds that a disk with fractions of a second takes, at most, to give a new time."""
_COARSE_TICK = 2_000_000_000
"""The same for one that knows whole seconds only."""


def stamp(status: os.stat_result, now: int | None = None) -> str:
    """The stamp of a file; `DOUBTFUL` if it was taken at `now` and the file is too young to tell."""
    if now is not None:
        tick = _TICK if status.st_mtime_ns % 1_000_000_000 else _COARSE_TICK
        if max(status.st_mtime_ns, status.st_ctime_ns) > now - tick:
            return DOUBTFUL
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def stamps(top: Path, label: str, now: int) -> Iterator[tuple[str, str]]:
    """Every file below a folder (or the file that `top` is) by its name under `label`, with its stamp.

    What is hidden or an editor's backup is passed over. A folder that cannot be read, and whatever else is no
    plain file, is a doubtful file: who reads it says what is wrong with it.
    """
    waiting = [(str(top), label)]
    while waiting:
        place, name = waiting.pop()
        try:
            entries = tuple(os.scandir(place)) if name.count("/") <= _DEEPEST else None
        except NotADirectoryError:
            yield name, stamp(Path(place).stat(), now)
            continue
        except FileNotFoundError:
            continue
        except OSError:
            entries = None
        if entries is None:
            yield name, DOUBTFUL
            continue
        for entry in entries:
            if entry.name.startswith(".") or entry.name.endswith("~"):
                continue
            below = f"{name}/{entry.name}"
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, below))
                else:
                    yield below, stamp(entry.stat(), now)
            except OSError:
                yield below, DOUBTFUL


def is_as_recorded(path: str, recorded: str) -> bool:
    """Whether the file still bears the stamp that was recorded of it."""
    try:
        return stamp(os.lstat(path)) == recorded
    except (OSError, ValueError):
        return False
