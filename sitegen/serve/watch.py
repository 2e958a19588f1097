"""Watch: wait until the files of a site really differ from what was seen last.

Events of the file system are only a hint to look again: some arrive twice, some are caused by reading,
some never come (network disks, containers, a folder that was deleted and made anew). What decides is a
scan by size, time and bytes, made soon after a hint and, as a safety net, every few seconds without
one; where that net catches what no event announced, it is drawn tighter and simply polls.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from sitegen.serve.scan import FOLDERS, Seen, is_litter, scan

QUIET = 0.05
"""Seconds without a further hint after which a burst of events counts as over."""
CAP = 0.5
"""Seconds after which a burst that does not end is looked into all the same."""
NET = 2.0
"""Seconds between two looks where no event hints at anything."""
POLL = 0.5
"""The same, once events have proved not to arrive."""
SHARE = 20
"""A look without a hint takes at most one part in so many of the time, however large the site is."""

LATE = 0.2
"""Seconds granted to an event to arrive after what it announces was seen."""

_SEES_TREES = sys.platform in {"win32", "darwin"}
"""Whether the system reports on a whole tree at the price of one folder. Where it does not, the folders of
inputs are watched one by one, so that a repository and an output of any size cost nothing."""
_READING = frozenset({"opened", "closed_no_write"})
_LEAVING = frozenset({"deleted", "moved"})


class Watch:
    """Tells when the site's inputs have changed since it last told."""

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._say = say
        self._seen: dict[Path, Seen] = scan(folder, {})
        self._roots = (folder,) if _SEES_TREES else (folder, *(folder / name for name in FOLDERS))
        self._hint = threading.Event()
        self._are_events_dead = False
        self._scan_seconds = 0.0
        self._lost: set[Path] = set()
        self._armed: dict[Path, tuple[tuple[int, int], ObservedWatch]] = {}
        self._observer: BaseObserver = Observer()
        try:
            self._observer.start()
            self._arm()
        except OSError as error:
            self._fall_back(str(error.strerror or error))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()

    def wait(self, stop: threading.Event) -> bool:
        """Wait until something has changed; False where `stop` was set instead (and `wake` called)."""
        while not stop.is_set():
            was_hinted = self._hint.wait(self._pause())
            self._settle()
            self._arm()
            if self._has_changed():
                if not was_hinted and not self._hint.wait(LATE) and not self._are_events_dead:
                    self._fall_back("no events arrive from this disk")
                return True
        return False

    def wake(self) -> None:
        """Look again now."""
        self._hint.set()

    def _pause(self) -> float:
        return max(POLL if self._are_events_dead else NET, SHARE * self._scan_seconds)

    def _settle(self) -> None:
        """Let a burst of events end: an editor saves in several steps, a checkout in thousands."""
        start = time.monotonic()
        while self._hint.is_set() and time.monotonic() - start < CAP:
            self._hint.clear()
            self._hint.wait(QUIET)
        self._hint.clear()

    def _has_changed(self) -> bool:
        start = time.monotonic()
        seen = scan(self._folder, self._seen)
        self._scan_seconds = time.monotonic() - start
        is_same = {path: one.digest for path, one in seen.items()} == {
            path: one.digest for path, one in self._seen.items()
        }
        self._seen = seen
        return not is_same

    def _arm(self) -> None:
        """Watch every folder that is there, and anew where it was replaced by one of the same name."""
        if self._are_events_dead:
            return
        for path in self._roots:
            identity = None if path in self._lost else _identity(path)
            self._lost.discard(path)
            if path in self._armed and self._armed[path][0] != identity:
                self._observer.unschedule(self._armed.pop(path)[1])
                identity = _identity(path)
            if identity and path not in self._armed:
                hints = _Hints(self._folder, self._hint, self._lost)
                watch = self._observer.schedule(
                    hints, str(path), recursive=_SEES_TREES or path != self._folder
                )
                self._armed[path] = (identity, watch)
                self._hint.set()

    def _fall_back(self, reason: str) -> None:
        self._are_events_dead = True
        self._say(f"looking for changes every {POLL:g} s ({reason})")


class _Hints(FileSystemEventHandler):
    """Raises the hint for every event that may mean other bytes."""

    def __init__(self, folder: Path, hint: threading.Event, lost: set[Path]) -> None:
        self._folder = folder
        self._hint = hint
        self._lost = lost
        """Folders that were deleted or moved: a new one of the same name may even have their inode."""

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _READING:
            return
        paths = [Path(str(path)) for path in (event.src_path, event.dest_path) if path]
        if event.event_type in _LEAVING and paths[0].parent == self._folder:
            self._lost.add(paths[0])
        if any(self._is_of_interest(path) for path in paths):
            self._hint.set()

    def _is_of_interest(self, path: Path) -> bool:
        try:
            parts = path.relative_to(self._folder).parts
        except ValueError:
            return True
        return not any(is_litter(part) for part in parts)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
