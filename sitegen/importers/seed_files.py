"""Raw files on the disk: which there are, and their bytes. Reads only, and only inside the site's folder.

Nothing is opened before it is known to be a plain file of bearable size; a link that leads out of the
site's folder is refused, whatever it leads to.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sitegen.errors import Problem, SiteError
from sitegen.importers.decode import LIMIT, too_large
from sitegen.importers.html.saved_parts import PAGES, page_of
from sitegen.pictures import LARGEST

SEEDS = "seeds"
_SIDECAR = ".yaml"
_LONGEST_NAME = 240
"""In bytes; a record's name is longer than its seed's, and file systems end at 255."""
_UNSAYABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class SeedFile:
    """A raw file to import."""

    path: str
    """Relative to the site's folder, with forward slashes: "seeds/a.txt"."""
    file: Path
    sidecars: tuple[Path, ...] = ()
    """The curator's files beside it; more than one is a fault."""
    named: str = ""
    """What a list of feeds calls the publication it is of; empty where none says."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in `seeds/`."""

    seeds: tuple[SeedFile, ...] = ()
    """By path."""
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Notice:
    """Something in `seeds/` that is passed over, and that the editor should know of."""

    problem: Problem


_Item = SeedFile | Problem | _Notice


def find_seeds(folder: Path, paths: Sequence[Path] | None, suffixes: Collection[str]) -> Found:
    """The seeds at `paths`, or all of `seeds/`. What is asked for by name and cannot be read is a problem."""
    root = _absolute(folder) / SEEDS
    items: list[_Item] = []
    if paths is None and root.is_dir():
        items = list(_sift(root, root, suffixes))
    elif paths is None and os.path.lexists(root):
        items = [Problem("is no folder", f"make a folder {SEEDS}/ in its place", SEEDS)]
    elif paths is not None:
        items = [item for path in paths for item in _named(root, path, suffixes)]
    seeds = {item.path: item for item in items if isinstance(item, SeedFile)}
    return Found(
        tuple(seeds[path] for path in sorted(seeds)),
        tuple(item for item in items if isinstance(item, Problem)),
        tuple(item.problem for item in items if isinstance(item, _Notice)),
    )


def raw_files(path: Path, suffixes: Collection[str]) -> tuple[Path, ...]:
    """The raw files at a path: the file itself, or those in the folder. Raises SiteError for none."""
    if not path.is_dir():
        if path.suffix.casefold() in suffixes:
            return (path,)
        if path.exists():
            raise SiteError(_not_yet(str(path), suffixes))
        hint = f"name a file that ends in {_spoken(suffixes)}, or a folder of such"
        raise SiteError(Problem("no such file", hint, str(path)))
    files = tuple(
        file for file in _files(path, []) if file.suffix.casefold() in suffixes and not _is_aside(file)
    )
    if not files:
        raise SiteError(
            Problem("no raw file in it", f"name a folder that holds {_spoken(suffixes)}", str(path))
        )
    return files


def read_bytes(file: Path, path: str, within: Path | None = None) -> bytes:
    """The bytes of a raw file, named `path` in messages.

    Raises SiteError where it is no plain file, cannot be read, is too large, or is a link that leads out
    of the folder `within`.
    """
    try:
        if within and not file.resolve().is_relative_to(within.resolve()):
            raise SiteError(_leads_out(path))
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise SiteError(Problem("is a folder, not a text", "name its files *.txt, not the folder", path))
        if not stat.S_ISREG(status.st_mode):
            raise SiteError(Problem("is no plain file", "put a text file in its place", path))
        if status.st_size > LIMIT:
            raise SiteError(too_large(status.st_size, path))
        return file.read_bytes()
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle, before Python 3.13
        reason = getattr(error, "strerror", None) or "links in a circle"
        hint = "check the name, and that you may read the file"
        raise SiteError(Problem(f"cannot be read: {reason}", hint, path)) from None


def read_part(file: SeedFile, place: str, within: Path) -> bytes | None:
    """What was saved beside a page, at this path from its folder; None where nothing is there.

    Raises SiteError, in a clause, where it is no plain file of bearable size below the site's folder.
    """
    part = file.file.parent / place
    try:
        if not part.resolve().is_relative_to(within.resolve()):
            raise SiteError(Problem("behind a link that leads out of the site's folder"))
        status = part.stat()
        if not stat.S_ISREG(status.st_mode):
            raise SiteError(Problem("no plain file"))
        if status.st_size > LARGEST:
            raise SiteError(Problem(f"larger than {LARGEST >> 20} MiB"))
        return part.read_bytes()
    except FileNotFoundError:
        return None
    except (OSError, RuntimeError, ValueError) as error:
        raise SiteError(Problem(f"cannot be read: {getattr(error, 'strerror', None) or error}")) from None


def _sift(root: Path, top: Path, suffixes: Collection[str]) -> Iterator[_Item]:
    """What a folder in `seeds/` holds; sidecars that belong to no seed are worth a notice."""
    unreadable: list[OSError] = []
    files = [file for file in _files(top, unreadable) if not _is_aside(file)]
    used: set[Path] = set()
    for file in files:
        suffix = file.suffix.casefold()
        if file.is_symlink() and file.is_dir():
            yield _linked_folder(root, file)
        elif suffix in suffixes:
            seed = _seed(root, file)
            used.update(seed.sidecars if isinstance(seed, SeedFile) else ())
            yield seed
        elif suffix != _SIDECAR and not file.is_dir():
            yield _Notice(_not_yet(_name(root, file), suffixes))
    for file in files:
        if file.suffix.casefold() == _SIDECAR and file not in used and not file.is_dir():
            hint = "name it like its text: a.yaml beside a.txt"
            yield _Notice(Problem("belongs to no text in its folder", hint, _name(root, file)))
    for error in unreadable:
        hint = "make the folder readable, or move it elsewhere"
        yield Problem(f"cannot be read: {error.strerror}", hint, _name(root, Path(error.filename)))


def _named(root: Path, path: Path, suffixes: Collection[str]) -> Iterator[_Item]:
    """What is meant by a path on the command line."""
    file = _absolute(path)
    if not os.path.lexists(file):
        yield Problem("no such file", f"`sitegen import` without a name takes in all of {SEEDS}/", str(path))
    elif not file.is_relative_to(root):
        hint = f"move it into {SEEDS}/, or use `sitegen convert`"
        yield Problem(f"is not in {root}", hint, str(path))
    elif file.is_dir():
        yield from _sift(root, file, suffixes)
    elif file.suffix.casefold() == _SIDECAR and (seeds := _beside(file, suffixes)):
        yield from (_seed(root, seed) for seed in seeds)
    elif file.suffix.casefold() not in suffixes:
        yield _not_yet(_name(root, file), suffixes)
    else:
        yield _seed(root, file)


def _seed(root: Path, file: Path) -> SeedFile | Problem:
    path = _name(root, file)
    if _UNSAYABLE.search(str(file.relative_to(root))):
        return Problem("its name holds characters that no text can", "rename the file", path)
    if len(os.fsencode(file.name)) > _LONGEST_NAME:
        return Problem("its name is too long", f"rename the file: {_LONGEST_NAME} bytes at most", path)
    names = dict.fromkeys((file.with_name(file.name + _SIDECAR), file.with_suffix(_SIDECAR)))
    return SeedFile(path, file, tuple(name for name in names if os.path.lexists(name)))


def _beside(sidecar: Path, suffixes: Collection[str]) -> list[Path]:
    """The seeds about which a sidecar speaks."""
    stem = sidecar.with_suffix("")
    candidates = (stem, *(stem.with_name(stem.name + suffix) for suffix in sorted(suffixes)))
    return [file for file in candidates if file.suffix.casefold() in suffixes and file.is_file()]


def _linked_folder(root: Path, link: Path) -> _Item:
    if link.resolve().is_relative_to(root.parent.resolve()):
        hint = "move the folder itself here, or remove the link"
        return _Notice(
            Problem("is a link to a folder, and such links are not followed", hint, _name(root, link))
        )
    return _leads_out(_name(root, link))


def _leads_out(path: str) -> Problem:
    return Problem("is a link that leads out of the site's folder", "put the file itself in its place", path)


def _files(top: Path, unreadable: list[OSError]) -> Iterator[Path]:
    """Every file below a folder, sorted, and folders that look like one. No link is followed.

    What a browser saved beside a page is a part of that page.
    """
    for folder, subfolders, names in os.walk(top, onerror=unreadable.append):
        stems = {Path(name).stem for name in names if Path(name).suffix.casefold() in PAGES}
        subfolders[:] = sorted(
            name for name in subfolders if not name.startswith(".") and page_of(name) not in stems
        )
        odd = [name for name in subfolders if Path(name).suffix or Path(folder, name).is_symlink()]
        yield from (Path(folder, name) for name in sorted((*names, *odd)))


def _absolute(path: Path) -> Path:
    """The path from the root of the disk, no link followed."""
    return Path(os.path.normpath(path.absolute()))


def _is_aside(file: Path) -> bool:
    """Whether a file is nobody's article: hidden, an editor's backup, or a note to people."""
    return file.name.startswith(".") or file.name.endswith("~") or file.name.casefold().startswith("readme")


def _name(root: Path, file: Path) -> str:
    """The file as messages and records call it."""
    path = file.relative_to(root.parent).as_posix()
    return _UNSAYABLE.sub(lambda match: ascii(match[0])[1:-1], path)


def _not_yet(path: str, suffixes: Collection[str]) -> Problem:
    hint = "save the page's text as a .txt file, or move this one elsewhere"
    return Problem(f"no kind of file that is read; those are {_spoken(suffixes)}", hint, path)


def _spoken(suffixes: Collection[str]) -> str:
    *others, last = sorted(suffixes)
    return f"{', '.join(others)} and {last}" if others else last
