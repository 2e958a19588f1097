"""The state folder, and the lock in it that lets one build at a time write.

SQLite's own file lock is used, on every system the same: the operating system drops it when its
holder ends, however that happened, so a lock is never stale and there is nothing to clean up. A file
created exclusively was rejected: after a crash somebody has to decide whether its owner still lives.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sitegen.errors import Problem, SiteError

STATE = ".sitegen"
"""The folder of a site that holds caches and the preview: never committed, always safe to delete."""

PATIENCE = 5.0
"""How long a build waits for another one to finish, in seconds."""


def state_folder(folder: Path) -> Path:
    """The site's state folder, made if need be, and unseen by git whatever the site ignores."""
    state = folder / STATE
    try:
        state.mkdir(exist_ok=True)
        ignore = state / ".gitignore"
        if not ignore.exists():
            ignore.write_bytes(b"*\n")
    except OSError as error:
        problem = Problem(
            f"the folder for caches cannot be written: {error.strerror}",
            "make the site's folder writable, or remove what stands in its place",
            STATE,
        )
        raise SiteError(problem) from error
    return state


@contextmanager
def site_lock(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the site's lock.

    Raises SiteError, naming the process that holds it, after waiting `patience` seconds in vain.
    """
    state = state_folder(folder)
    holder = state / "lock-holder"
    with closing(_connect(state / "lock", patience)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise SiteError(_held(holder)) from error
        except sqlite3.DatabaseError as error:
            problem = Problem("the lock is damaged", f"delete the folder {STATE}", f"{STATE}/lock")
            raise SiteError(problem) from error
        holder.write_text(str(os.getpid()), encoding="ascii")
        yield


def _connect(path: Path, patience: float) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        problem = Problem(
            f"the lock cannot be opened: {error}", f"delete the folder {STATE}", f"{STATE}/lock"
        )
        raise SiteError(problem) from error


def _held(holder: Path) -> Problem:
    try:
        process = f"process {int(holder.read_text(encoding='ascii'))}"
    except (OSError, ValueError):
        process = "another process"
    return Problem(
        f"{process} is at work on this site",
        "wait until it has finished, or end it; a preview lets go between two builds",
    )
