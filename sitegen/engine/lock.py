"""The state folder, and the lock in it that lets one build at a time write.

SQLite's own file lock is used, on every system the same: the operating system drops it when its
holder ends, however that happened, so a lock is never stale and there is nothing to clean up. A file
created exclusively was rejected: after a crash somebody has to decide whether its owner still lives.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sitegen.errors import Problem, SiteError

STATE = ".sitegen"
"""The folder of a site that holds caches and the preview: never committed, always safe to delete."""

PATIENCE = 5.0
"""How long a build waits for another one to finish, in seconds."""

_PAUSE = 0.05


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
    with closing(_connect(state / "lock")) as connection:
        deadline = time.monotonic() + patience
        while not _takes(connection):
            if time.monotonic() > deadline:
                raise SiteError(_held(holder))
            time.sleep(_PAUSE)
        holder.write_text(str(os.getpid()), encoding="ascii")
        yield


def _connect(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise SiteError(_damaged(f"cannot be opened: {error}")) from error


def _takes(connection: sqlite3.Connection) -> bool:
    """Whether the lock could be taken now. Waiting is not left to SQLite, which would not hear Ctrl-C."""
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError as error:
        raise SiteError(_damaged("is damaged")) from error
    return True


def _damaged(what: str) -> Problem:
    return Problem(
        f"the lock {what}", f"delete the folder {STATE}; it holds nothing of yours", f"{STATE}/lock"
    )


def _held(holder: Path) -> Problem:
    try:
        process = f"process {int(holder.read_text(encoding='ascii'))}"
    except (OSError, ValueError):
        process = "another process"
    return Problem(
        f"{process} is at work on this site",
        "wait until it has finished, or end it; a preview lets go between two builds",
    )
