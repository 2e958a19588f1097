"""The files of `content/`, in one order on every machine, with their bytes. Reading them is not done here.

Hidden files and editors' backups are passed over; what has no business in `content/` is reported.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sitegen.errors import Problem, SiteError
from sitegen.layout import CONTENT, PAGES, PICTURES, SOURCES_FILE, TAGS_FILE
from sitegen.pictures import HEAD, SUFFIXES, kind_of
from sitegen.text import slugify

LARGEST_FILE = 5 << 20
"""In bytes. A long book is a tenth of that."""
_PICTURES = frozenset(f".{suffix}" for suffix in SUFFIXES)
_DEEPEST = 16
"""Folders below `content/`."""


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file as it was found."""

    path: str
    """Relative to the site's folder, with forward slashes."""
    raw: bytes


@dataclass(frozen=True, slots=True)
class Scan:
    """All that `content/` holds."""

    articles: tuple[ContentFile, ...]
    pages: tuple[ContentFile, ...]
    pictures: tuple[ContentFile, ...]
    tags: ContentFile | None
    sources: ContentFile | None
    problems: tuple[Problem, ...]
    """What could not be read, or does not belong there."""


def scan(folder: Path) -> Scan:
    """Read every file of the site's `content/`, sorted by path.

    Raises SiteError where there is no such folder; faults of single files are among the scan's problems.
    """
    content = folder / CONTENT
    if not content.is_dir():
        if os.path.lexists(content):
            raise SiteError(Problem("is not a folder", "make a folder content/ in its place", CONTENT))
        hint = "import raw articles:  sitegen import  or begin one:  sitegen new TITLE"
        raise SiteError(Problem("there is no such folder", hint, CONTENT))
    problems: list[Problem] = []
    files = {file.path: file for file in _files(folder, problems)}
    paths = sorted(path for path in files if path.endswith(".md"))
    return Scan(
        articles=tuple(files[path] for path in paths if not _is_page(path)),
        pages=tuple(files[path] for path in paths if _is_page(path)),
        pictures=tuple(files[path] for path in sorted(files) if path.startswith(f"{PICTURES}/")),
        tags=files.get(TAGS_FILE),
        sources=files.get(SOURCES_FILE),
        problems=tuple(problems),
    )


def is_welcome(folder: Path, path: str) -> bool:
    """Whether the file is one that `scan` would read without a problem."""
    try:
        return _belongs(path, _kind(folder / path, folder.resolve()), [])
    except OSError:
        return False


def _is_page(path: str) -> bool:
    return path.startswith(f"{PAGES}/")


def _files(folder: Path, problems: list[Problem]) -> Iterator[ContentFile]:
    root = folder.resolve()
    waiting = [(CONTENT, 0)]
    while waiting:
        path, depth = waiting.pop()
        if depth > _DEEPEST:
            problems.append(Problem(f"more than {_DEEPEST} folders deep", "move it further up", path))
            continue
        for name in _names(folder, path, problems):
            below = f"{path}/{name}"
            try:
                kind = _kind(folder / below, root)
                if kind == "folder":
                    waiting.append((below, depth + 1))
                elif _belongs(below, kind, problems):
                    yield ContentFile(below, (folder / below).read_bytes())
            except OSError as error:
                hint = "make it readable, or move it out of content/"
                problems.append(Problem(f"cannot be read: {error.strerror}", hint, below))


def _names(folder: Path, path: str, problems: list[Problem]) -> list[str]:
    try:
        names = [entry.name for entry in (folder / path).iterdir()]
    except OSError as error:
        problems.append(Problem(f"cannot be read: {error.strerror}", "make the folder readable", path))
        return []
    return sorted(name for name in names if not name.startswith(".") and not name.endswith("~"))


def _kind(path: Path, root: Path) -> str:
    """What the path is: "folder", "file", "large", "link" for one that leads out or nowhere, "other".

    A file that begins like a picture is called by its kind, "png".
    """
    if path.is_symlink():
        target = Path(os.path.realpath(path))  # which, unlike resolve, does not raise for a link to itself
        if not target.is_relative_to(root) or not target.is_file():
            return "link"
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        return "folder"
    if not stat.S_ISREG(status.st_mode):
        return "other"
    if status.st_size > LARGEST_FILE:
        return "large"
    if path.suffix in _PICTURES:
        with path.open("rb") as file:
            return kind_of(file.read(HEAD)) or "file"
    return "file"


def _belongs(path: str, kind: str, problems: list[Problem]) -> bool:
    """Whether the file is one to read; otherwise its problem is noted."""
    problem = None
    stem, _, suffix = path.rpartition("/")[2].partition(".")
    if kind == "link":
        hint = "put the file itself there"
        problem = Problem("is a link that does not lead to a file of this site", hint, path)
    elif kind == "large":
        what = f"is larger than {LARGEST_FILE >> 20} MiB"
        hint = "make it smaller" if suffix in SUFFIXES else "cut it into several articles"
        problem = Problem(what, hint, path)
    elif kind == "other":
        problem = Problem("is no regular file", "move it out of content/", path)
    elif path in {TAGS_FILE, SOURCES_FILE}:
        return True
    elif path.startswith(f"{PICTURES}/"):
        problem = _no_picture(path, stem, suffix, kind)
    elif suffix != "md":
        problem = _misplaced(path, stem, suffix)
    elif stem != slugify(stem):
        hint = f"rename it to {slugify(stem, fallback='article')}.md"
        problem = Problem("the file's name cannot stand in an address", hint, path)
    elif _is_page(path) and path.count("/") > PAGES.count("/") + 1:
        problem = Problem("pages stand in content/pages/ itself", f"move it to {PAGES}/{stem}.md", path)
    if problem:
        problems.append(problem)
    return problem is None


def _no_picture(path: str, stem: str, suffix: str, kind: str) -> Problem | None:
    """What is wrong with a file among the pictures, if anything is."""
    wanted = SUFFIXES.get(suffix, "")
    if not wanted or (kind != wanted and kind not in SUFFIXES.values()):
        hint = "put a PNG, JPEG, GIF, WebP or AVIF image there, or move it elsewhere"
        return Problem("is no picture that can be shown", hint, path)
    if kind != wanted:
        return Problem(
            f"is not what its name says: its bytes are {kind}", f"rename it to {stem}.{kind}", path
        )
    if path.count("/") > PICTURES.count("/") + 1:
        return Problem("pictures stand in content/pictures/ itself", f"move it to {PICTURES}/", path)
    if stem != slugify(stem):
        hint = f"rename it to {slugify(stem, fallback='picture')}.{suffix}"
        return Problem("the file's name cannot stand in an address", hint, path)
    return None


def _misplaced(path: str, stem: str, suffix: str) -> Problem:
    words = suffix.casefold().split(".")
    if words[-1] in {"md", "markdown"}:
        name = slugify(".".join([stem, *words[:-1]]), fallback="article")
        return Problem("the file's name cannot stand in an address", f"rename it to {name}.md", path)
    if words[-1] in {"txt", "html", "htm"}:
        hint = "move it to seeds/ and import it:  sitegen import"
        return Problem("a raw article does not belong in content/", hint, path)
    if words[-1] in SUFFIXES:
        return Problem("pictures stand in content/pictures/", f"move it to {PICTURES}/", path)
    return Problem("only .md files belong in content/", "move it elsewhere", path)
