"""Raw files to Markdown without a site: nothing is recorded, no vocabulary is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sitegen import front_matter
from sitegen.errors import Problem, SiteError
from sitegen.importers import addressing
from sitegen.importers.assemble import Identity, assemble
from sitegen.importers.kinds import KINDS
from sitegen.importers.opened import Piece, as_classified
from sitegen.importers.outcome import ConversionReport
from sitegen.importers.seed_files import raw_files, read_bytes
from sitegen.importers.sidecar import Sidecar
from sitegen.vocabulary import Sources, Tags


def convert(path: Path) -> str:
    """One raw file as Markdown with front matter; nothing is recorded. Raises SiteError."""
    raw_files(path, KINDS)
    pieces = _pieces(path)
    if len(pieces) != 1:
        hint = "name a folder for the results: --output markdown"
        raise SiteError(Problem(f"holds {len(pieces)} articles", hint, str(path)))
    return _markdown(pieces[0], str(path))


def convert_into(paths: Sequence[Path], output: Path) -> ConversionReport:
    """Convert each raw file, and each file of a folder, into `output` under its own stem.

    One bad file never stops the others. Of two files with one stem the first is converted. The entries of a
    feed are numbered.
    """
    problems: list[Problem] = []
    written: list[str] = []
    for file in _chosen(paths, problems):
        try:
            pieces = _pieces(file)
        except SiteError as error:
            problems += error.problems
            continue
        for number, piece in enumerate(pieces, start=1):
            name = file.stem if not piece.name else f"{file.stem}-{number}"
            _write(piece, file, output / f"{name}.md", written, problems)
    return ConversionReport(tuple(written), tuple(problems))


def _chosen(paths: Sequence[Path], problems: list[Problem]) -> Iterator[Path]:
    """The files to convert; one for each name."""
    taken: dict[str, Path] = {}
    for path in paths:
        try:
            files = raw_files(path, KINDS)
        except SiteError as error:
            problems += error.problems
            continue
        for file in files:
            if (owner := taken.setdefault(file.stem, file)) is not file:
                hint = "convert the two into different folders"
                problems.append(Problem(f"has the same name as {owner}", hint, str(file)))
    yield from taken.values()


def _pieces(file: Path) -> Sequence[Piece]:
    return KINDS[file.suffix.casefold()](read_bytes(file, str(file)), str(file))


def _write(piece: Piece, file: Path, target: Path, written: list[str], problems: list[Problem]) -> None:
    try:
        markdown = _markdown(piece, str(file))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(markdown, "utf-8", newline="\n")
    except SiteError as error:
        problems += error.problems
    except OSError as error:
        what = f"could not be written: {error.strerror}"
        problems.append(Problem(what, "choose another folder", str(target)))
    else:
        written.append(str(target))


def _markdown(piece: Piece, path: str) -> str:
    opened = piece.open(path)
    tags, sources = Tags(), Sources()
    draft = opened.read(tags, sources, as_classified)
    identity = Identity(addressing.mint(opened.minted_from))
    assembled = assemble(draft, opened.text, identity, sidecar=Sidecar(), tags=tags, sources=sources)
    return front_matter.write(assembled.front_matter, assembled.body)
