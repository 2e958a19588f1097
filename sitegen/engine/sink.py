"""Write: make a folder hold exactly the given files, touching only what differs.

Order of writing, so that a crash at any moment leaves a folder that the next build can finish: the
list of our files first, as the union of what was and what will be; then the bytes, each through a
temporary file; then the removals; then the list as it is now. Whatever is not on the list is somebody
else's: it is never removed, and where it stands in our way the build stops before the first byte.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from sitegen.engine.compare import differences, folders_of, leads_elsewhere, parents
from sitegen.engine.ownership import MANIFEST, manifest_bytes, owned_files
from sitegen.engine.report import Change, Report
from sitegen.errors import Problem, SiteError

TEMPORARY = ".sitegen-part"
"""The one temporary file, in the output folder itself; a build that finds one left removes it."""


def write(output: Path, files: Mapping[str, bytes], *, clean: bool = False) -> Report:
    """Make `output` hold these files, by their addresses as files, and say what was touched and why.

    With `clean` nothing that stands there is trusted: every file is written anew. Raises SiteError
    where the folder is not ours, something of somebody else's is in the way, or the disk refuses.
    """
    try:
        return _write(output, files, clean=clean)
    except OSError as error:
        what = f"the site could not be written: {error.filename or output}: {error.strerror or error}"
        hint = "make room, or make the folder writable, and build again: it goes on where it stopped"
        raise SiteError(Problem(what, hint)) from error


def _write(output: Path, files: Mapping[str, bytes], *, clean: bool) -> Report:
    owned = owned_files(output)
    written = differences(output, files, owned, clean=clean)
    gone = sorted(owned - files.keys())
    removed = tuple(Change(file, "is no longer part of the site") for file in gone if _is_there(output, file))
    output.mkdir(parents=True, exist_ok=True)
    (output / TEMPORARY).unlink(missing_ok=True)
    if written or gone or _listed(output) != manifest_bytes(files):
        _put(output, MANIFEST, manifest_bytes(owned | files.keys()))
        _remove(output, _blocking(gone, files))
        for change in written:
            _put(output, change.file, files[change.file])
        _remove(output, gone)
        _put(output, MANIFEST, manifest_bytes(files))
    return Report(written, removed, len(files) - len(written))


def _listed(output: Path) -> bytes:
    try:
        return (output / MANIFEST).read_bytes()
    except FileNotFoundError:
        return b""


def _is_there(output: Path, file: str) -> bool:
    return os.path.lexists(output / file) and not leads_elsewhere(output, file)


def _blocking(gone: Iterable[str], files: Mapping[str, bytes]) -> list[str]:
    """What has to go before the first byte: files where folders come, and the other way round."""
    folders = folders_of(files)
    return [file for file in gone if file in folders or any(folder in files for folder in parents(file))]


def _put(output: Path, file: str, content: bytes) -> None:
    """Write one file so that nobody ever sees half of it."""
    target, temporary = output / file, output / TEMPORARY
    try:
        temporary.write_bytes(content)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir() and not target.is_symlink():
            _remove_empty_folders(target)
        _replace(temporary, target)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _replace(source: Path, target: Path) -> None:
    """Move into place; on Windows a reader, the preview say, may hold the old file for a moment."""
    for pause in (0.01, 0.05, 0.2):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    source.replace(target)


def _remove(output: Path, files: Iterable[str]) -> None:
    """Remove files of ours, and the folders that are empty then."""
    for file in files:
        path = output / file
        if leads_elsewhere(output, file):
            continue
        if path.is_symlink() or path.is_file():
            path.unlink()
        with suppress(OSError):  # the first folder that still holds something ends the climb
            for folder in parents(file):
                (output / folder).rmdir()


def _remove_empty_folders(folder: Path) -> None:
    """Remove a folder of nothing but empty folders, such as a removal that was cut short leaves."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir()
    folder.rmdir()
