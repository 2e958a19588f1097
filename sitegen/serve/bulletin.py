"""What every open tab of the preview is told: which build it may show, and what is wrong, if anything.

One writer, the preview's loop; any number of readers, each the stream of a visible tab.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.errors import Problem


@dataclass(frozen=True, slots=True)
class Notice:
    """The state of the preview at one moment."""

    serial: int
    """Grows with every notice, also with one about a failed build."""
    build: str
    """Names the build whose pages are served; differs from every build of any other preview."""
    problems: tuple[Problem, ...] = ()
    """What is wrong, to be laid over the page; empty while all is well."""

    def as_json(self) -> str:
        """The notice as the script in the page reads it, on one line."""
        problems = [
            {"place": place(problem), "what": problem.what, "hint": problem.hint} for problem in self.problems
        ]
        return json.dumps({"build": self.build, "problems": problems})


def place(problem: Problem) -> str:
    """Where a problem lies: "content/2026/11/a.md:4:7"."""
    return ":".join(str(part) for part in (problem.path, problem.line, problem.column) if part)


class Bulletin:
    """The newest notice, and a way to wait for the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._session = secrets.token_hex(4)
        self._builds = 0
        self._notice = Notice(0, self._name())

    @property
    def notice(self) -> Notice:
        """The newest notice."""
        with self._changed:
            return self._notice

    def built(self, problems: Sequence[Problem] = (), *, anything_changed: bool) -> None:
        """Tell every tab that a build succeeded, whether there is anything new to show, and what is wrong."""
        if anything_changed:
            self._builds += 1
        if anything_changed or tuple(problems) != self.notice.problems:
            self._post(tuple(problems))

    def failed(self, problems: Sequence[Problem]) -> None:
        """Tell every tab why the last build failed; the pages stay as they were."""
        self._post(tuple(problems))

    def after(self, serial: int, patience: float) -> Notice | None:
        """Wait for a notice newer than `serial`; None where none comes within `patience` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._notice.serial > serial, patience)
            return self._notice if self._notice.serial > serial else None

    def _post(self, problems: tuple[Problem, ...]) -> None:
        with self._changed:
            self._notice = Notice(self._notice.serial + 1, self._name(), problems)
            self._changed.notify_all()

    def _name(self) -> str:
        return f"{self._session}-{self._builds}"
