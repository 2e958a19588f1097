"""A seed read anew: its bytes and its sidecar's, their text, the facts in it, the article made of both.

Nothing is known here of earlier imports, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sitegen.errors import Problem, SiteError
from sitegen.importers.assemble import Assembled, Identity, assemble
from sitegen.importers.decode import Decoded
from sitegen.importers.draft import Draft
from sitegen.importers.outcome import Reading
from sitegen.importers.seed_files import SeedFile, read_bytes
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
    readers: Mapping[str, Callable[..., Draft]]
    """By suffix."""
    rules: str
    """The version of all that decides how a seed is read."""
    settled: str
    """The version by which every seed was read last, whatever the records say."""
    now: datetime | None
    is_forced: bool
    """Whether to read also the seeds that have not changed."""


@dataclass(frozen=True, slots=True)
class RawSeed:
    """A seed's bytes, and its sidecar's."""

    file: SeedFile
    data: bytes
    sidecar: bytes = b""
    sidecar_path: str = ""
    """Relative to the site's folder; empty where there is none."""

    @property
    def path(self) -> str:
        """The seed, relative to the site's folder."""
        return self.file.path

    @property
    def fingerprint(self) -> str:
        """The same as long as neither of the two files changes."""
        return digest(f"{self.data.decode('latin-1')}\0{self.sidecar.decode('latin-1')}")


def read_raw(file: SeedFile, folder: Path) -> RawSeed:
    """The bytes of a seed in the site's `folder`. Raises SiteError where they cannot be had."""
    data = read_bytes(file.file, file.path, folder)
    names = [f"{file.path.rpartition('/')[0]}/{sidecar.name}" for sidecar in file.sidecars]
    if not names:
        return RawSeed(file, data)
    if len(names) > 1:
        what = f"tells of {file.path}, as does {names[0]}"
        raise SiteError(Problem(what, "keep one of the two", names[1]))
    return RawSeed(file, data, read_bytes(file.sidecars[0], names[0], folder), names[0])


def read_article(raw: RawSeed, text: Decoded, identity: Identity, terms: Terms) -> tuple[Reading, Assembled]:
    """Read a decoded seed. Raises SiteError with every fault of its sidecar."""
    sidecar = Sidecar()
    if raw.sidecar_path:
        sidecar = read_sidecar(decoded(raw.sidecar, raw.sidecar_path), raw.sidecar_path, terms.site.zone)
    read = terms.readers[raw.file.file.suffix.casefold()]
    draft = read(text.text, tags=terms.tags, sources=terms.sources)
    made = assemble(draft, text.text, identity, sidecar=sidecar, tags=terms.tags, sources=terms.sources)
    return Reading(text.text, draft, made.statements, text.repairs), made
