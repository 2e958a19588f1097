"""`content/` as an import sees it: its articles by id and name, and the records of earlier imports.

Reads and writes files, each write all or nothing. What to write is decided elsewhere (see run); articles
are not read here beyond their id, so that one with a fault in it stands in nobody's way.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from sitegen.errors import Problem, SiteError
from sitegen.importers.records.provenance import Identification
from sitegen.importers.records.record_reading import identify
from sitegen.importers.seed_files import SEEDS
from sitegen.utf8 import decoded

CONTENT = "content"
RECORDS = f"{CONTENT}/.import"
STAMP = ".sitegen/seeds-read-by"
"""Holds the version of the rules by which all seeds were read last. Part of the cache that may be deleted:
committed, it would be a file that changes with every rule and every word, though no article does."""
_PAGES = f"{CONTENT}/pages"
_PART = ".sitegen-part"
_HEAD = 1 << 16
"""How much of an article is looked at for its id and its old addresses, in bytes."""
_ID = re.compile(r"^id:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)
_ADDRESS = re.compile(r"\barticles/([a-z0-9-]+)/")


def record_path(seed: str) -> str:
    """Where the record of a seed stands: "content/.import/a.txt.yaml" for "seeds/a.txt"."""
    return f"{RECORDS}/{seed.removeprefix(f'{SEEDS}/')}.yaml"


@dataclass(slots=True)
class ContentFolder:
    """The `content/` of a site. With `dry_run` nothing is written, but what would be is kept in mind."""

    folder: Path
    dry_run: bool = False
    written: list[str] = field(default_factory=list)
    """The files written or removed, in that order."""
    _ids: dict[str, str] = field(default_factory=dict)
    _slugs: set[str] = field(default_factory=set)
    _is_indexed: bool = False

    def refuse_file(self) -> None:
        """Raise SiteError where a file stands in the folder's place."""
        place = self.folder / CONTENT
        if os.path.lexists(place) and not place.is_dir():
            raise SiteError(Problem("is not a folder", "make a folder content/ in its place", CONTENT))

    def records(self) -> Iterator[tuple[str, Identification | SiteError]]:
        """Every record by its seed's path; one that was damaged as the error that says so."""
        for path in self._paths(RECORDS, ".yaml"):
            seed = f"{SEEDS}{path.removeprefix(RECORDS).removesuffix('.yaml')}"
            try:
                yield seed, identify(self.read(path), path)
            except SiteError as error:
                yield seed, error

    def articles(self) -> Iterator[str]:
        """Every article's file."""
        return (path for path in self._paths(CONTENT, ".md") if not path.startswith(f"{_PAGES}/"))

    def read(self, path: str) -> str:
        """The text of a file; empty where there is none. Raises SiteError where it cannot be read."""
        if self._is_barred(path):
            raise SiteError(Problem("is no plain file of this site", "put the file itself there", path))
        try:
            return decoded((self.folder / path).read_bytes(), path)
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise SiteError(_refused("read", path, error)) from None

    def write(self, path: str, text: str) -> None:
        """Write a file, all or nothing, unless it holds this text already."""
        self.write_bytes(path, text.encode("utf-8"))

    def write_bytes(self, path: str, data: bytes) -> None:
        """The same for a file that is no text."""
        target = (self.folder / path).resolve()
        if not target.is_relative_to(self.folder.resolve()):
            hint = "put a folder in the place of the link"
            raise SiteError(Problem("lies behind a link that leads out of the site's folder", hint, path))
        part = target.with_name(_PART)
        try:
            if target.is_file() and target.read_bytes() == data:
                return
            if not self.dry_run:
                target.parent.mkdir(parents=True, exist_ok=True)
                part.write_bytes(data)
                part.replace(target)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise SiteError(_refused("written", path, error)) from None
        self.written.append(path)

    def remember(self, rules: str) -> None:
        """Note by which rules all seeds have been read; where that fails, they are read again next time."""
        with suppress(OSError):
            if not self.dry_run:
                (self.folder / STAMP).parent.mkdir(exist_ok=True)
                (self.folder / STAMP).write_text(f"{rules}\n", "utf-8")

    def remembered(self) -> str:
        """The rules by which all seeds were read last; empty where that is not known."""
        with suppress(OSError, UnicodeDecodeError):
            return (self.folder / STAMP).read_text("utf-8").strip()
        return ""

    def remove(self, path: str) -> None:
        """Remove a file, if it is there."""
        try:
            if not self.dry_run:
                (self.folder / path).unlink(missing_ok=True)
        except OSError as error:
            raise SiteError(_refused("removed", path, error)) from None
        self.written.append(path)

    def id_of(self, path: str) -> str | None:
        """The id that an article states; None where it has none, or there is no such article."""
        match = _ID.search(self._front(path))
        return match[1] if match else None

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        return (self.folder / path).is_file()

    def with_id(self, id_: str) -> str | None:
        """The article that states this id."""
        self._index()
        return self._ids.get(id_)

    def slugs(self) -> set[str]:
        """The names that articles have, or had: a new one needs another."""
        self._index()
        return self._slugs

    def expect(self, id_: str, path: str) -> None:
        """Keep in mind an article that is new."""
        self._ids[id_] = path
        self._slugs.add(PurePosixPath(path).stem)

    def _index(self) -> None:
        if self._is_indexed:
            return
        self._is_indexed = True
        for path in self.articles():
            front = self._front(path)
            self._slugs.update((PurePosixPath(path).stem, *_ADDRESS.findall(front)))
            if match := _ID.search(front):
                self._ids.setdefault(match[1], path)

    def _front(self, path: str) -> str:
        """The front matter of an article, as far as it can be made out."""
        if self._is_barred(path):
            return ""
        try:
            with (self.folder / path).open("rb") as file:
                head = file.read(_HEAD).decode("utf-8", "replace").replace("\r\n", "\n")
        except OSError:
            return ""
        opening, _, rest = head.lstrip("\ufeff \n").partition("\n")
        return rest.partition("\n---")[0] if opening.rstrip() == "---" else ""

    def _is_barred(self, path: str) -> bool:
        """Whether what is there must not be opened: a pipe, a device, or what lies outside of the site."""
        file = Path(os.path.realpath(self.folder / path))
        if not file.exists():
            return False
        is_inside = file.is_relative_to(os.path.realpath(self.folder))
        return not (is_inside and (file.is_file() or file.is_dir()))

    def _paths(self, top: str, suffix: str) -> Iterator[str]:
        for folder, subfolders, names in os.walk(self.folder / top):
            subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
            place = PurePosixPath(Path(folder).relative_to(self.folder).as_posix())
            yield from (str(place / name) for name in sorted(names) if name.endswith(suffix))


def _refused(verb: str, path: str, error: OSError) -> Problem:
    hint = "make room, or make the file and its folder accessible, and import again"
    return Problem(f"could not be {verb}: {error.strerror or error}", hint, path)
