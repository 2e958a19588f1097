"""Make: from stale groups to the outputs that really have to be rendered, and their bytes.

A workshop opens what a group's arguments stand for, expands the group, and renders each output whose
key is not the one in the ledger. It works in the build's own process or in several (see crew), writes
nothing but files aside, and never the ledger.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sitegen.engine.digest import Digests, name_of
from sitegen.engine.inputs import Moved
from sitegen.engine.ledger import Reader
from sitegen.engine.reasons import MARK, why
from sitegen.errors import Problem, SiteError
from sitegen.markdown import to_html
from sitegen.model import Article, Markdown, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.rendering import make_renderer
from sitegen.pictures import Picture
from sitegen.source.filing import Filed, open_article
from sitegen.source.pictures import FiledPicture, open_picture
from sitegen.source.read import Vocabularies
from sitegen.source.scan import ContentFile
from sitegen.text import digest_of
from sitegen.theme import Theme

_MOST_OPEN = 1000
"""Articles that a workshop keeps open, at most: some ten megabytes."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a workshop works by."""

    folder: Path
    site: Site
    vocabularies: Vocabularies
    theme: Theme
    closures: Mapping[str, bytes]
    """What stands for each template and all that it includes."""
    version: bytes
    aside: Path | None
    """The folder in which rendered files wait to be moved into place; None where they are few."""
    damaged: frozenset[str] | None
    """Outputs that are made whatever their keys say; None stands for all."""
    ledger: Path
    is_upgraded: bool
    """Whether another version of the program built last."""


@dataclass(frozen=True, slots=True)
class Made:
    """One output of an expanded group."""

    file: str
    key: bytes
    template: str
    shown: bytes
    """A mark for each field of its view, in their order."""
    content: bytes | Path | None
    """None where nothing had to be rendered; the folder that waits aside where there are many."""
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of some groups."""

    made: dict[bytes, tuple[Made, ...]]
    """The outputs of each group, by its key."""
    bodies: tuple[tuple[bytes, str], ...]
    """Bodies that were rendered on the way, by their digests."""
    problems: tuple[Problem, ...]


Task = tuple[bytes, Group]
"""A group under its key."""


def making(order: Order) -> Callable[[Sequence[Task]], Batch]:
    """Open a workshop in a process of its own."""
    return Workshop(order, Reader.of(order.ledger)).make


class Workshop:
    """Makes outputs by one order; lives as long as the build."""

    def __init__(self, order: Order, ledger: Reader) -> None:
        self._order = order
        self._ledger = ledger
        self._digests = Digests(order.version)
        self._render = make_renderer(order.theme, self._body_html)
        self._fresh_bodies: dict[bytes, str] = {}
        self._count = 0
        self._open: dict[tuple[str, bytes], Article] = {}

    def make(self, tasks: Sequence[Task]) -> Batch:
        """Expand these groups, and render what differs from what the ledger remembers."""
        made: dict[bytes, tuple[Made, ...]] = {}
        problems: list[Problem] = []
        self._fresh_bodies = {}
        for key, group in tasks:
            arguments = tuple(map(self._opened, group.arguments))
            self._digests.remember(argument for argument in arguments if type(argument) is not Article)
            made[key] = tuple(self._outputs(group.expand(*arguments), problems))
        return Batch(made, tuple(self._fresh_bodies.items()), tuple(problems))

    def _outputs(self, outputs: Iterator[Output], problems: list[Problem]) -> Iterator[Made]:
        for output in outputs:
            try:
                yield self._made(output)
            except SiteError as error:
                problems += error.problems

    def _made(self, output: Output) -> Made:
        file = output.url.file
        template = output.render.template if isinstance(output.render, Html) else ""
        names = [field.name for field in fields(output.view)]
        marks = self._digests.of_all(getattr(output.view, name) for name in names)
        way = name_of(output.render) if callable(output.render) else self._order.closures[template]
        key = self._digests.of((way, type(output.view).__qualname__, *marks))
        shown = b"".join(mark[:MARK] for mark in marks)
        before = next(self._ledger.rows("select key, shown from traces where path = ?", (file,)), None)
        is_same = before is not None and before[0] == key
        is_whole = self._order.damaged is not None and file not in self._order.damaged
        if is_same and is_whole:
            return Made(file, key, template, shown, None, "")
        old = before[1] if before else None
        reason = why(old, shown, names, template, is_same=is_same, is_upgraded=self._order.is_upgraded)
        return Made(file, key, template, shown, self._kept(self._render(output)), reason)

    def _kept(self, content: bytes) -> bytes | Path:
        if self._order.aside is None:
            return content
        self._count += 1
        path = self._order.aside / f"{os.getpid()}-{self._count}"
        path.write_bytes(content)
        return path

    def _opened(self, value: Any) -> Any:  # noqa: ANN401 - any argument
        if type(value) is tuple:
            return tuple([self._opened(part) for part in value])
        if type(value) is FiledPicture:
            return self._opened_picture(value)
        return self._opened_article(value) if type(value) is Filed else value

    def _opened_picture(self, filed: FiledPicture) -> Picture:
        """The picture; none is shown twice, so none is kept open."""
        raw = self._bytes(filed.path)
        if filed.identity != digest_of(raw):
            raise Moved(filed.path)
        return open_picture(ContentFile(filed.path, raw))

    def _opened_article(self, filed: Filed) -> Article:
        """The article; many groups show the same ones, so some are kept open."""
        key = (filed.path, filed.identity)
        if key not in self._open:
            if len(self._open) >= _MOST_OPEN:
                self._open.clear()
            self._open[key] = self._article(filed)
        return self._open[key]

    def _article(self, filed: Filed) -> Article:
        facts = self._ledger.one("select facts from facts where path = ?", filed.path)
        raw = self._bytes(filed.path)
        if facts is None or not filed.identity.startswith(digest_of(raw)):
            raise Moved(filed.path)
        return open_article(filed, facts, raw, self._order.site, self._order.vocabularies)

    def _bytes(self, path: str) -> bytes:
        try:
            return (self._order.folder / path).read_bytes()
        except OSError as error:
            raise Moved(path) from error

    def _body_html(self, body: Markdown) -> str:
        key = self._digests.of(body)
        known: str | None = self._ledger.one("select html from bodies where key = ?", key)
        if known is None:
            known = self._fresh_bodies.get(key) or to_html(body.text, body.lang)
            self._fresh_bodies[key] = known
        return known
