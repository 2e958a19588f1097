"""Write: make a folder hold exactly the given files, touching only what differs.

Order of writing, so that a crash at any moment leaves a folder that the next build can finish: the
list of our files first, as the union of what was and what will be; then the bytes, each through a
temporary file; then the removals; then the list as it is now. Whatever is not on the list is somebody
else's: it is never removed, and where it stands in our way the build stops before the first byte.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

from sitegen.engine.compare import Content, differences, folders_of, leads_elsewhere, parents
from sitegen.engine.ownership import ASIDE, MANIFEST, TEMPORARY, manifest_bytes, owned_files
from sitegen.engine.report import Change, Report
from sitegen.errors import Problem, SiteError

_NO_REASONS: Mapping[str, str] = MappingProxyType({})


@contextmanager
def files_aside(output: Path, *, is_needed: bool) -> Iterator[Path | None]:
    """A folder in the output folder where files wait until all are made, so that they need only be moved.

    Raises SiteError where the output folder is not ours or the disk refuses; leaves no folder behind.
    """
    aside = output / ASIDE
    try:
        with _refusals(output):
            if is_needed:
                owned_files(output)
            is_new = not output.exists()
            shutil.rmtree(aside, ignore_errors=True)
            if is_needed:
                aside.mkdir(parents=True)
            yield aside if is_needed else None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        if is_needed and is_new:
            with suppress(OSError):  # the site is in it, as it should be
                output.rmdir()


def write(
    output: Path,
    files: Mapping[str, Content],
    *,
    kept: Collection[str] = (),
    reasons: Mapping[str, str] = _NO_REASONS,
    clean: bool = False,
) -> Report:
    """Make `output` hold these files, by their addresses as files, and say what was touched and why.

    Files that are `kept` are known to stand there as they should and are not looked at. With `clean`
    nothing that stands there is trusted: every file is written anew. Raises SiteError where the folder
    is not ours, something of somebody else's is in the way, or the disk refuses.
    """
    with _refusals(output):
        return _write(output, files, frozenset(kept), reasons, clean=clean)


@contextmanager
def _refusals(output: Path) -> Iterator[None]:
    """Say it for people where the disk refuses."""
    try:
        yield
    except OSError as error:
        what = f"the site could not be written: {error.filename or output}: {error.strerror or error}"
        hint = "make room, or make the folder writable, and build again: it goes on where it stopped"
        raise SiteError(Problem(what, hint)) from error


def _write(
    output: Path,
    files: Mapping[str, Content],
    kept: frozenset[str],
    reasons: Mapping[str, str],
    *,
    clean: bool,
) -> Report:
    owned = owned_files(output)
    found = differences(output, files, owned, clean=clean)
    written = tuple(Change(change.file, reasons.get(change.file) or change.reason) for change in found)
    planned = kept | files.keys()
    gone = sorted(owned - planned)
    removed = tuple(Change(file, "is no longer part of the site") for file in gone if _is_there(output, file))
    output.mkdir(parents=True, exist_ok=True)
    (output / TEMPORARY).unlink(missing_ok=True)
    if written or gone or owned != planned:
        if owned != planned:
            _put(output, MANIFEST, manifest_bytes(owned | planned))
        _remove(output, _blocking(gone, files))
        for change in written:
            _put(output, change.file, files[change.file])
        _remove(output, gone)
    if _listed(output) != (list_of_files := manifest_bytes(planned)):
        _put(output, MANIFEST, list_of_files)
    return Report(written, removed, len(planned) - len(written))


def _listed(output: Path) -> bytes:
    try:
        return (output / MANIFEST).read_bytes()
    except FileNotFoundError:
        return b""


def _is_there(output: Path, file: str) -> bool:
    return os.path.lexists(output / file) and not leads_elsewhere(output, file)


def _blocking(gone: Iterable[str], files: Mapping[str, Content]) -> list[str]:
    """What has to go before the first byte: files where folders come, and the other way round."""
    folders = folders_of(files)
    return [file for file in gone if file in folders or any(folder in files for folder in parents(file))]


def _put(output: Path, file: str, content: Content) -> None:
    """Write one file so that nobody ever sees half of it; one that waits aside is moved."""
    target, temporary = output / file, content if isinstance(content, Path) else output / TEMPORARY
    try:
        if isinstance(content, bytes):
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
