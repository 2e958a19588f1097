"""Whose folder is it? Decides where a build may write, and which files in it are ours.

`output/` carries the list of the files we made, so it is recognisable and can be pruned without any
other memory. A folder that has content but no such list is somebody else's, and is refused. The list
is input like any other: a line that is no address of a site is ignored, so it cannot lead outside.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sitegen.errors import Problem, SiteError, UsageError
from sitegen.urls import Url

MANIFEST = ".sitegen-files"
"""The list, in the output folder: one file a line, sorted, itself not among them."""

TEMPORARY = ".sitegen-part"
"""The one file that is being written, in the output folder itself; a build that finds one left removes it."""

ASIDE = ".sitegen-parts"
"""The folder in which files wait until all of a large build are made; treated in the same way."""

OUTPUT = "output"
"""Where a site is built unless told otherwise."""

_INPUTS = ("content", "seeds", "themes", ".git")
_ELSEWHERE = "choose another folder with --output"


def output_folder(folder: Path, chosen: Path | None) -> Path:
    """The folder to build into, checked to be neither the site's own nor a way out of it.

    Raises UsageError where it is the site's folder, around it, among its inputs, or a symbolic link.
    """
    output = chosen or folder / OUTPUT
    name = output.name if chosen is None else str(output)
    if output.is_symlink():
        raise UsageError(
            Problem(
                f"{name} is a symbolic link to {output.readlink()}", "name the folder itself with --output"
            )
        )
    place, site = output.resolve(), folder.resolve()
    if site.is_relative_to(place):
        raise UsageError(Problem(f"{name} holds the site itself; a build would mix with it", _ELSEWHERE))
    for inputs in _INPUTS:
        if place.is_relative_to(site / inputs):
            raise UsageError(Problem(f"{name} lies in {inputs}/, from which the site is made", _ELSEWHERE))
    return output


def owned_files(output: Path) -> frozenset[str]:
    """The files in the output folder that a build of ours made, by their addresses as files.

    Raises SiteError where the folder is a file, or has content and is not ours.
    """
    if not output.exists():
        return frozenset()
    if not output.is_dir():
        hint = f"remove that file, or {_ELSEWHERE}"
        raise SiteError(Problem(f"{output.name} is a file; the site needs a folder there", hint))
    manifest = output / MANIFEST
    if manifest.is_file() and not manifest.is_symlink():
        lines = manifest.read_text(encoding="utf-8", errors="replace").splitlines()
        return frozenset(line for line in lines if _is_ours(line))
    if any(path.name not in {TEMPORARY, ASIDE} for path in output.iterdir()):
        what = f"{output.name}/ has content that sitegen did not make ({MANIFEST} is missing)"
        raise SiteError(Problem(what, f"{_ELSEWHERE}, or empty this one yourself"))
    return frozenset()


def manifest_bytes(files: Iterable[str]) -> bytes:
    """The list as it is written."""
    return "".join(f"{file}\n" for file in sorted(files)).encode("ascii")


def _is_ours(line: str) -> bool:
    """Whether a build could have made a file of this name."""
    return line != MANIFEST and Url.names_file(line)
