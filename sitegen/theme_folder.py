"""One theme's folder, read and looked over: its theme.yaml, its templates, its static files.

The one place that reads themes from the disk. What a theme takes over from its parents is put together
in `theme`; what its options are, `theme_options` knows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sitegen.errors import Problem
from sitegen.theme_options import Option, declared
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Mapping as Declared
from sitegen.yaml_text import Scalar, examine

CONTRACT = 1
"""The version of the contract between the program and its themes that this program keeps."""

LARGEST_FILE = 5_000_000
"""Bytes; a larger file in a theme is a mistake, and would be sent to every reader."""

_KEYS = ("name", "contract", "parent", "options")


@dataclass(frozen=True, slots=True)
class Static:
    """A file that the theme brings and the site serves as it is."""

    name: str
    """"style.css"; a file in a folder of `static/` has that folder's name before it."""
    content: bytes
    digest: str
    """Stands for the content in the file's address."""


class Layer:
    """One theme's folder, read; what is wrong with it is collected on the way."""

    def __init__(self, name: str, root: Path, label: str) -> None:
        self.name = name
        self.root = root
        self.label = label
        self.problems: list[Problem] = []
        self.parent: Scalar | None = None
        self.values = Fields(self._description(), f"{label}/theme.yaml", _KEYS)
        self._look_over()
        self.templates = tuple(
            (file, self._text(content, f"templates/{file}")) for file, content in self._files("templates")
        )
        self.statics = tuple(
            Static(file, content, hashlib.blake2b(content, digest_size=5).hexdigest())
            for file, content in self._files("static")
        )

    @property
    def files(self) -> frozenset[str]:
        """The names of its templates and static files: "templates/base.html"."""
        templates = (f"templates/{name}" for name, _ in self.templates)
        return frozenset((*templates, *(f"static/{static.name}" for static in self.statics)))

    def options(self, inherited: Mapping[str, Option]) -> dict[str, Option]:
        """Its options, those of its parents among them."""
        node = self.values.node("options")
        if node is not None and not isinstance(node, Declared):
            self.values.refuse(node, "options are names, each with its type", "see docs/themes.md")
        return declared(node.entries if isinstance(node, Declared) else (), inherited, self.values)

    def _description(self) -> Declared:
        """Read theme.yaml."""
        path = self.root / "theme.yaml"
        content = self._bytes(path) if path.is_file() else None
        if content is None:
            form = f"it needs two lines at least: `name: {self.name}` and `contract: {CONTRACT}`"
            self._fault("theme.yaml is missing", form, "theme.yaml")
            return Declared((), 1, 1)
        stated, problems = examine(self._text(content, "theme.yaml"), f"{self.label}/theme.yaml")
        self.problems += problems
        return stated

    def _look_over(self) -> None:
        """Look at all that theme.yaml says but the options; they depend on the parent's."""
        if not (self.root / "theme.yaml").is_file():
            return
        self._expect(self.name, "the name in theme.yaml is not its folder's", "name")
        other = f"this program keeps contract {CONTRACT} with its themes, and this one says otherwise"
        self._expect(str(CONTRACT), other, "contract")
        parent = self.values.node("parent")
        if isinstance(parent, Scalar):
            self.parent = parent
        elif parent is not None:
            self.values.refuse(
                parent, "a theme has one parent, named by its folder", "write `parent: default`"
            )

    def _expect(self, value: str, what: str, key: str) -> None:
        node = self.values.node(key)
        if not isinstance(node, Scalar) or node.text != value:
            self.values.refuse(node, what, f"write `{key}: {value}`")

    def _files(self, folder: str) -> Iterator[tuple[str, bytes]]:
        """The files below one of the theme's folders: names with forward slashes, in order."""
        top = self.root / folder
        for path in sorted(top.rglob("*"), key=lambda path: path.relative_to(top).as_posix()):
            name = path.relative_to(top).as_posix()
            if any(part.startswith(".") for part in name.split("/")) or path.name.endswith("~"):
                continue
            if not path.resolve().is_relative_to(self.root.resolve()):
                self._fault("this link leads out of the theme", "put a copy in its place", f"{folder}/{name}")
            elif path.is_file():
                content = self._bytes(path)
                if content is not None:
                    yield name, content

    def _bytes(self, path: Path) -> bytes | None:
        name = path.relative_to(self.root).as_posix()
        try:
            if path.stat().st_size > LARGEST_FILE:
                self._fault(f"this file is larger than {LARGEST_FILE} bytes", "make it smaller", name)
                return None
            return path.read_bytes()
        except OSError as error:
            self._fault(
                f"this file cannot be read: {error.strerror or error}", "look at its permissions", name
            )
            return None

    def _text(self, content: bytes, name: str) -> str:
        try:
            return content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            self._fault("this is not UTF-8", f"save it as UTF-8; line {line} is the first that is not", name)
            return ""

    def _fault(self, what: str, hint: str, name: str) -> None:
        self.problems.append(Problem(what, hint, f"{self.label}/{name}"))
