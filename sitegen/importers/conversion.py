"""Raw files to Markdown without a site: nothing is recorded, no vocabulary is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sitegen import front_matter
from sitegen.errors import Problem, SiteError, UsageError
from sitegen.importers import addressing
from sitegen.importers.assemble import Identity, assemble
from sitegen.importers.kinds import KINDS, SUFFIXES
from sitegen.importers.listings import follow, is_listing
from sitegen.importers.opened import Piece, as_classified
from sitegen.importers.outcome import ConversionReport
from sitegen.importers.reading import called
from sitegen.importers.seed_files import Found, SeedFile, raw_files, read_bytes
from sitegen.importers.sidecar import Sidecar
from sitegen.vocabulary import Sources, Tags

_REPAIRED = "compare it with the original"


def convert(path: Path) -> tuple[str, tuple[Problem, ...]]:
    """One raw file as Markdown with front matter, and what a person should know of it.

    Raises SiteError where it cannot be read, UsageError where it holds several articles.
    """
    found = _found(path)
    if found.problems:
        raise SiteError(*found.problems)
    pieces = [(file, piece) for file in found.seeds for piece in _pieces(file)]
    if len(pieces) != 1:
        number = f"holds {len(pieces)} articles" if pieces else "lists no feed that is saved beside it"
        hint = "name a folder for the results: --output markdown" if pieces else "save the feeds beside it"
        raise UsageError(Problem(number, hint, str(path)))
    markdown, repairs = _markdown(pieces[0][1], pieces[0][0])
    return markdown, (*found.notices, *repairs)


def convert_into(paths: Sequence[Path], output: Path, *, replace: bool = False) -> ConversionReport:
    """Convert each raw file, each file of a folder, and each that a list of feeds means, into `output`.

    Each is called by its own stem; the entries of a feed are numbered. One bad file never stops the others.
    Of two texts that would have one name the first is converted. A file that stands there already and says
    something else may hold an editor's work: it stays as it is and is reported, unless `replace` is set.
    """
    run = _Run(output, replace)
    for file in run.chosen(paths):
        try:
            pieces = _pieces(file)
        except SiteError as error:
            run.problems += error.problems
            continue
        for number, piece in enumerate(pieces, start=1):
            run.convert(piece, file, f"{file.file.stem}-{number}" if piece.name else file.file.stem)
    return ConversionReport(tuple(run.written), tuple(run.problems), tuple(run.notices))


@dataclass(slots=True)
class _Run:
    """One conversion of many files, and what came of it so far."""

    output: Path
    replace: bool
    written: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    _owners: dict[str, str] = field(default_factory=dict)

    def chosen(self, paths: Sequence[Path]) -> Iterator[SeedFile]:
        """The files to convert, each once."""
        files: dict[Path, SeedFile] = {}
        for path in paths:
            try:
                found = _found(path)
            except SiteError as error:
                self.problems += error.problems
                continue
            self.problems += found.problems
            self.notices += found.notices
            for file in found.seeds:
                files.setdefault(file.file.absolute(), file)
        yield from files.values()

    def convert(self, piece: Piece, file: SeedFile, name: str) -> None:
        """Convert one article, unless another has its name."""
        owner = self._owners.setdefault(name.casefold(), file.path)
        if owner != file.path:
            hint = "convert the two into different folders"
            self.problems.append(Problem(f"has the same name as {owner}: {name}.md", hint, file.path))
            return
        target = self.output / f"{name}.md"
        try:
            markdown, repairs = _markdown(piece, file)
            self._write(target, markdown.encode())
        except SiteError as error:
            self.problems += error.problems
        except OSError as error:
            what = f"could not be written: {error.strerror}"
            self.problems.append(Problem(what, "choose another folder", str(target)))
        else:
            self.written.append(str(target))
            self.notices += repairs

    def _write(self, target: Path, markdown: bytes) -> None:
        """Raises SiteError where other words stand there already."""
        target.parent.mkdir(parents=True, exist_ok=True)
        if not self.replace and target.exists() and target.read_bytes() != markdown:
            hint = "move it away, choose another folder, or write over it with --replace"
            raise SiteError(Problem("stands there already and says something else", hint, str(target)))
        target.write_bytes(markdown)


def _found(path: Path) -> Found:
    """The raw files that a path means; for a list of feeds those that it means. Raises SiteError for none."""
    seeds = _files(raw_files(path, SUFFIXES))
    if path.is_dir():
        return follow(Found(seeds), seeds, _named(path), None)
    if not is_listing(seeds[0], None):
        return Found(seeds)
    return follow(Found(seeds), _files(raw_files(path.parent, SUFFIXES)), _named(path.parent), None)


def _named(folder: Path) -> str:
    """The folder as the paths in it begin."""
    return "" if folder == Path() else folder.as_posix()


def _files(paths: Sequence[Path]) -> tuple[SeedFile, ...]:
    return tuple(SeedFile(path.as_posix(), path) for path in paths)


def _pieces(file: SeedFile) -> Sequence[Piece]:
    return KINDS[file.file.suffix.casefold()](read_bytes(file.file, file.path), file.path)


def _markdown(piece: Piece, file: SeedFile) -> tuple[str, tuple[Problem, ...]]:
    """The article, and what had to be repaired to read it."""
    opened = piece.open(file.path)
    tags, sources = Tags(), Sources()
    draft = called(opened.read(tags, sources, as_classified), file.named, sources)
    identity = Identity(addressing.mint(opened.minted_from))
    assembled = assemble(draft, opened.text, identity, sidecar=Sidecar(), tags=tags, sources=sources)
    repairs = tuple(Problem(repair, _REPAIRED, file.path) for repair in opened.repairs)
    return front_matter.write(assembled.front_matter, assembled.body), repairs
