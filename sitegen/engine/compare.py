"""Compare: what a folder holds against what it ought to hold. Reads, and changes nothing.

Bytes are compared with bytes; no stamp is trusted here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sitegen.engine.report import Change
from sitegen.errors import Problem, SiteError

Content = bytes | Path
"""What a file is to hold; or where a file that holds it waits to be moved into place."""


def differences(
    output: Path, files: Mapping[str, Content], owned: frozenset[str], *, clean: bool
) -> tuple[Change, ...]:
    """The files that have to be written, each with its reason, sorted; all of them with `clean`.

    Raises SiteError where something that is not `owned` stands in the place of a file or a folder.
    """
    changes: list[Change] = []
    in_the_way = [folder for folder in sorted(folders_of(files)) if not _can_be_folder(output, folder, owned)]
    for file, content in sorted(files.items()):
        reason = _difference(output, file, content, owned)
        if reason is None:
            in_the_way.append(file)
        elif reason or clean:
            changes.append(Change(file, reason or "is written anew"))
    if in_the_way:
        hint = "move it elsewhere; sitegen did not make it, and will not touch it"
        raise SiteError(*(Problem(f"{output.name}/{file} is in the way", hint) for file in in_the_way))
    return tuple(changes)


def parents(file: str) -> Iterator[str]:
    """The folders of a file, innermost first."""
    while "/" in file:
        file = file.rpartition("/")[0]
        yield file


def folders_of(files: Iterable[str]) -> set[str]:
    """All folders that these files need."""
    return {folder for file in files for folder in parents(file)}


def leads_elsewhere(output: Path, file: str) -> bool:
    """Whether a folder on the way to this file is a symbolic link, so that the file is not in `output`."""
    return any((output / folder).is_symlink() for folder in parents(file))


def _can_be_folder(output: Path, folder: str, owned: frozenset[str]) -> bool:
    """Whether a folder is there, can be made, or can replace a file of ours."""
    path = output / folder
    if path.is_symlink():
        return False
    return path.is_dir() or not path.exists() or folder in owned


def _difference(output: Path, file: str, content: Content, owned: frozenset[str]) -> str | None:
    """Why the file has to be written: "" where it need not be, None where it must not."""
    path = output / file
    is_ours = file in owned
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return "was missing" if is_ours else "is new"
    if stat.S_ISREG(status.st_mode):
        if _has_content(path, status.st_size, content):
            return ""
        return "has changed" if is_ours else None
    if stat.S_ISDIR(status.st_mode):
        return "is new" if _holds_only_ours(output, path, owned) else None
    return "has changed" if is_ours else None


def _has_content(path: Path, size: int, content: Content) -> bool:
    if isinstance(content, Path):
        return size == content.stat().st_size and path.read_bytes() == content.read_bytes()
    return size == len(content) and path.read_bytes() == content


def _holds_only_ours(output: Path, folder: Path, owned: frozenset[str]) -> bool:
    """Whether a folder will be empty once our files are gone from it."""
    for parent, folders, files in os.walk(folder):
        found = (Path(parent, name) for name in (*folders, *files))
        things = (path for path in found if path.is_symlink() or not path.is_dir())
        if any(path.relative_to(output).as_posix() not in owned for path in things):
            return False
    return True
