"""The preview: serve, watch, build again. A caller of whatever builds, never a second way to build."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sitegen.engine.report import Report
from sitegen.errors import Problem, SiteError
from sitegen.serve.http import PreviewServer
from sitegen.serve.watch import Watch
from sitegen.urls import Base


@dataclass(frozen=True, slots=True)
class Built:
    """A build that succeeded."""

    base: Base
    """Where the site lies now."""
    report: Report
    seconds: float
    """How long it took."""
    problems: tuple[Problem, ...] = ()
    """What is wrong all the same, with a raw text for example; shown over the pages."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A build that did not; the pages are those of the last one that did."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """What a preview needs of its surroundings."""

    make: Callable[[], Built]
    """Brings the served folder up to date; raises SiteError where it cannot, and leaves it as it was."""
    show: Callable[[Built | Failed], None]
    """Tells the editor how a build went."""
    ready: Callable[[str], None]
    """Tells the editor, once, at which address the preview is."""
    say: Callable[[str], None]
    """Tells the editor anything else."""


class Preview:
    """One session of `sitegen serve`."""

    def __init__(self, folder: Path, server: PreviewServer, desk: Desk) -> None:
        self._folder = folder
        self._server = server
        self._desk = desk
        self._stop = threading.Event()
        self._watch: Watch | None = None

    def run(self) -> None:
        """Build and serve, and build again at every change, until `stop` is called or Ctrl-C pressed."""
        with _serving(self._server), Watch(self._folder, self._desk.say) as watch:
            self._watch = watch
            self._build()
            self._desk.ready(f"{self._server.origin}{self._server.base.path}")
            while watch.wait(self._stop):
                self._build()

    def stop(self) -> None:
        """End `run`, from another thread."""
        self._stop.set()
        if self._watch:
            self._watch.wake()

    def _build(self) -> None:
        try:
            built = self._desk.make()
        except SiteError as error:
            self._server.bulletin.failed(error.problems)
            self._desk.show(Failed(error.problems))
        else:
            self._server.base = built.base
            self._server.bulletin.built(
                built.problems, anything_changed=bool(built.report.written or built.report.removed)
            )
            self._desk.show(built)


@contextmanager
def _serving(server: PreviewServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
