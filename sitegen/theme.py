"""The theme: how a site looks, as plain values.

This is the one place that reads themes from the disk. A site's own `themes/<name>/` wins over the
theme of that name that comes with the program. What a theme may see and must bring is the contract
(`CONTRACT`); what its templates mean is the renderer's business (see pages.rendering).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sitegen.errors import Problem, SiteError, nearest
from sitegen.yaml_text import Entry, Mapping, Node, Scalar, examine

CONTRACT = 1
"""The version of the contract between the program and its themes that this program keeps."""

REQUIRED_TEMPLATES = (
    "404.html", "archive.html", "article.html", "feeds.html", "front.html", "month.html", "page.html",
    "redirect.html", "shelf.html", "sources.html", "tags.html", "year.html",
)  # fmt: skip
"""The templates that every theme brings: one a kind of page."""

LARGEST_FILE = 5_000_000
"""Bytes; a larger file in a theme is a mistake, and would be sent to every reader."""

_PACKAGE = Path(__file__).resolve().parent
_KEYS = ("name", "contract", "options")


@dataclass(frozen=True, slots=True)
class Static:
    """A file that the theme brings and the site serves as it is."""

    name: str
    """"style.css"; a file in a folder of `static/` has that folder's name before it."""
    content: bytes
    digest: str
    """Stands for the content in the file's address."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme, read whole."""

    name: str
    folder: str
    """Where it lies, as problems name it: relative to the site's folder where it is the site's own."""
    templates: tuple[tuple[str, str], ...]
    """Names and sources, by name."""
    statics: tuple[Static, ...] = ()
    """By name."""
    options: tuple[tuple[str, str], ...] = ()
    """What theme.yaml sets, by name: colours for the browser's frame, for example."""


def load_theme(site_folder: Path, name: str) -> Theme:
    """Read the theme that the site names.

    Raises SiteError with every problem found: no such theme, a missing or faulty theme.yaml, a
    required template that is missing, a file that cannot be read, a link that leads out of the theme.
    """
    known = dict(_known_themes(site_folder))
    if name not in known:
        near = nearest(name, known)
        guess = f"did you mean {near}? " if near else ""
        hint = f"{guess}There are: {', '.join(sorted(known))}; a theme of your own lies in themes/<name>/"
        raise SiteError(Problem(f"there is no theme {name!r}", hint, "sitegen.yaml"))
    root = known[name]
    label = f"themes/{name}" if root.parent == site_folder / "themes" else root.as_posix()
    return _Reader(root, label).theme(name)


def _known_themes(site_folder: Path) -> Iterator[tuple[str, Path]]:
    """The themes by name: the bundled ones first, so that the site's own win."""
    for shelf in (_PACKAGE.parent / "themes", _PACKAGE / "themes", site_folder / "themes"):
        if shelf == _PACKAGE.parent / "themes" and not (_PACKAGE.parent / "pyproject.toml").is_file():
            continue  # installed: what lies beside the package is not ours
        if shelf.is_dir():
            yield from ((folder.name, folder) for folder in sorted(shelf.iterdir()) if folder.is_dir())


class _Reader:
    """Reads one theme's folder, collecting what is wrong on the way."""

    def __init__(self, root: Path, label: str) -> None:
        self.root = root
        self.label = label
        self.problems: list[Problem] = []

    def theme(self, name: str) -> Theme:
        options = self._description(name)
        templates = tuple(
            (file, self._text(content, f"templates/{file}")) for file, content in self._files("templates")
        )
        statics = tuple(
            Static(file, content, hashlib.blake2b(content, digest_size=5).hexdigest())
            for file, content in self._files("static")
        )
        have = {file for file, _ in templates}
        for missing in sorted(set(REQUIRED_TEMPLATES) - have):
            near = nearest(missing, have - set(REQUIRED_TEMPLATES))
            hint = f"rename templates/{near}, or " if near else ""
            self._fault(
                "this template is missing",
                f"{hint}begin with a copy of the default theme's",
                f"templates/{missing}",
            )
        if self.problems:
            raise SiteError(*self.problems)
        return Theme(name, self.label, templates, statics, options)

    def _description(self, name: str) -> tuple[tuple[str, str], ...]:
        """Read theme.yaml; answer its options."""
        path = self.root / "theme.yaml"
        content = self._bytes(path) if path.is_file() else None
        if content is None:
            form = f"it needs two lines at least: `name: {name}` and `contract: {CONTRACT}`"
            self._fault("theme.yaml is missing", form, "theme.yaml")
            return ()
        stated, problems = examine(self._text(content, "theme.yaml"), f"{self.label}/theme.yaml")
        self.problems += problems
        entries = {entry.key.text: entry for entry in stated.entries}
        for key, entry in entries.items():
            if key not in _KEYS:
                near = nearest(key, _KEYS)
                hint = f"did you mean {near}?" if near else f"the keys are: {', '.join(_KEYS)}"
                self._fault(f"{key!r} is no key of theme.yaml", hint, "theme.yaml", entry.key)
        self._expect(entries.get("name"), name, "the name in theme.yaml is not its folder's", "name")
        other = f"this program keeps contract {CONTRACT} with its themes, and this one says otherwise"
        self._expect(entries.get("contract"), str(CONTRACT), other, "contract")
        return self._options(entries["options"].value) if "options" in entries else ()

    def _expect(self, entry: Entry | None, value: str, what: str, key: str) -> None:
        node = entry.value if entry else None
        if not isinstance(node, Scalar) or node.text != value:
            self._fault(what, f"write `{key}: {value}`", "theme.yaml", node)

    def _options(self, node: Node) -> tuple[tuple[str, str], ...]:
        entries = node.entries if isinstance(node, Mapping) else ()
        options = tuple(
            sorted((entry.key.text, entry.value.text) for entry in entries if isinstance(entry.value, Scalar))
        )
        if not isinstance(node, Mapping) or len(options) < len(entries):
            self._fault("options are names with a text each", 'write `paper: "#fffdf8"`', "theme.yaml", node)
        return options

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

    def _fault(self, what: str, hint: str, name: str, node: Node | None = None) -> None:
        line, column = (node.line, node.column) if node else (None, None)
        self.problems.append(Problem(what, hint, f"{self.label}/{name}", line, column))
