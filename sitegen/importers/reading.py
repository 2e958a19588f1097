"""A seed read anew: its bytes and its sidecar's, the text, the facts in it, the article made of both.

Nothing is known here of earlier imports, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sitegen.errors import Problem, SiteError
from sitegen.importers.addressing import mint
from sitegen.importers.assemble import Assembled, Identity, assemble
from sitegen.importers.draft import Draft, Evidence, Fact, Span
from sitegen.importers.known_day import with_known_day
from sitegen.importers.opened import Opened, Piece, Split
from sitegen.importers.outcome import Reading
from sitegen.importers.picture_desk import Kept, keep_pictures
from sitegen.importers.records.corrections import Applied, Correction, Corrections, apply
from sitegen.importers.review import to_review
from sitegen.importers.seed_files import SeedFile, find_seeds, read_bytes
from sitegen.importers.sidecar import Sidecar, read_sidecar
from sitegen.model import Site
from sitegen.text import digest
from sitegen.utf8 import decoded
from sitegen.vocabulary import Sources, Tags


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every seed of one import."""

    site: Site
    tags: Tags
    sources: Sources
    rules: str
    """The version of all that decides how a seed is read."""
    settled: str
    """The version by which every seed was read last, whatever the records say."""
    now: datetime | None
    is_forced: bool
    """Whether to read also the seeds that have not changed."""
    folder: Path
    """The site's."""
    keeps_pictures: bool = False
    """Whether pictures that were saved with their page are copied; where they were once, they are again."""


@dataclass(frozen=True, slots=True)
class RawSeed:
    """One article of a raw file, and the bytes of the file's sidecar."""

    file: SeedFile
    piece: Piece
    sidecar: bytes = b""
    sidecar_path: str = ""
    """Relative to the site's folder; empty where there is none."""

    @property
    def path(self) -> str:
        """The seed, relative to the site's folder; an article of many as a file in a folder of that name."""
        return f"{self.file.path}/{self.piece.name}" if self.piece.name else self.file.path

    def opened(self) -> Opened:
        """The article, ready to be read. Raises SiteError where it cannot be."""
        return self.piece.open(self.path)

    def fingerprint(self, corrections: Corrections) -> str:
        """The same as long as neither of the two files changes, nor what the curator decided about lines."""
        decided = f"\0{corrections!r}" if corrections else ""
        decided += f"\0{self.file.named}" if self.file.named else ""
        return digest(f"{self.piece.data.decode('latin-1')}\0{self.sidecar.decode('latin-1')}{decided}")


def read_raw(file: SeedFile, folder: Path, split: Split) -> tuple[RawSeed, ...]:
    """The articles of a raw file in the site's `folder`. Raises SiteError where they cannot be had."""
    pieces = split(read_bytes(file.file, file.path, folder), file.path)
    names = [f"{file.path.rpartition('/')[0]}/{sidecar.name}" for sidecar in file.sidecars]
    if len(names) > 1:
        what = f"tells of {file.path}, as does {names[0]}"
        raise SiteError(Problem(what, "keep one of the two", names[1]))
    sidecar = read_bytes(file.sidecars[0], names[0], folder) if names else b""
    return tuple(RawSeed(file, piece, sidecar, names[0] if names else "") for piece in pieces)


def raw_seed(folder: Path, seed: str, kinds: Mapping[str, Split]) -> RawSeed | None:
    """The seed of this path in the site's `folder`; None where it is gone. Raises SiteError like read_raw."""
    for path in (seed, seed.rpartition("/")[0]):
        file = folder / path
        if file.is_file() and (split := kinds.get(file.suffix.casefold())):
            found = find_seeds(folder, [file], kinds)
            raws = (raw for each in found.seeds for raw in read_raw(each, folder, split))
            return next((raw for raw in raws if raw.path == seed), None)
    return None


def called(draft: Draft, name: str, sources: Sources) -> Draft:
    """The draft with what a list of feeds calls its publication, where it names none itself."""
    if draft.source or not name:
        return draft
    known = sources.known(name)
    evidence = Evidence("a list of feeds calls it so; the feed itself does not say")
    named = replace(draft, source=Fact(known.key if known else name, "inferred", (evidence,)))
    return replace(named, review=to_review(named))


@dataclass(frozen=True, slots=True)
class Read:
    """A seed, read: what was found, the article made of it, and the decisions about its lines as applied."""

    reading: Reading
    assembled: Assembled
    corrections: Corrections
    minted: str
    """The id that the seed would be given today."""
    kept: Kept
    """The pictures to be copied, and what is to be told of the others."""
    lost: tuple[Correction, ...] = ()
    """Decisions about lines that the seed no longer holds."""


def read_article(
    raw: RawSeed,
    opened: Opened,
    identity: Identity,
    terms: Terms,
    corrections: Corrections,
    *,
    keeps_pictures: bool,
) -> Read:
    """Read an opened seed. Raises SiteError with every fault of its sidecar."""
    sidecar = Sidecar()
    if raw.sidecar_path:
        sidecar = read_sidecar(decoded(raw.sidecar, raw.sidecar_path), raw.sidecar_path, terms.site.zone)
    applied: list[Applied] = []

    def amend(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        applied.append(apply(text, spans, corrections))
        return applied[-1].spans

    draft = called(opened.read(terms.tags, terms.sources, amend), raw.file.named, terms.sources)
    draft = with_known_day(draft, opened.text, sidecar.values)
    kept = keep_pictures(draft, opened, raw.file, terms.folder) if keeps_pictures else Kept(draft)
    draft = kept.draft
    made = assemble(draft, opened.text, identity, sidecar=sidecar, tags=terms.tags, sources=terms.sources)
    reading = Reading(opened.text, draft, made.statements, opened.repairs)
    return Read(reading, made, applied[-1].corrections, mint(opened.minted_from), kept, applied[-1].lost)
