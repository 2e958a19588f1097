"""What an import did: the nouns that `run` hands over, and `report` puts into words. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sitegen.errors import Problem
from sitegen.front_matter import FrontMatter
from sitegen.importers.draft import Certainty, Draft


class Outcome(Enum):
    """What became of one seed."""

    IMPORTED = "imported"
    UPDATED = "updated"
    """Its article follows a changed seed or changed rules."""
    UNCHANGED = "unchanged"
    CONFLICT = "in conflict"
    """A new reading met an edit by hand; the editor's text stands."""
    DUPLICATE = "duplicate"
    """Another seed holds the same text; not imported twice."""
    DELETED = "deleted by hand"
    """Its article was removed by the editor, and is not brought back."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that both the editor and a new reading of the seed changed."""

    where: str
    """The front matter field, or "paragraph 3"."""
    kept: str
    """What stands in the article: the editor's version."""
    offered: str
    """What the new reading says; empty where it drops the place."""
    line: int | None = None
    """Where the place is in the article, 1-based; None where the editor removed the field."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One place, or one reasoning, from which a fact was taken."""

    rule: str
    line: int | None = None
    """1-based line of the raw text; None where it is no place in it."""
    quote: str = ""
    """What stands there, shortened where long."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One front matter field as it was decided, and why."""

    field: str
    value: str
    """As a person reads it; a list with commas."""
    certainty: Certainty
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A seed as it was read: what the dry run shows."""

    text: str
    """The decoded raw text; the draft's spans count its characters."""
    draft: Draft
    statements: tuple[Statement, ...]
    repairs: tuple[str, ...] = ()
    """What decoding had to change: "read as Windows-1252"."""


@dataclass(frozen=True, slots=True)
class SeedReport:
    """What became of one seed."""

    seed: str
    """Relative to the site's folder: "seeds/a.txt"."""
    outcome: Outcome
    article: str = ""
    """Its article's file, relative to the site's folder; of a duplicate, the other seed's."""
    front_matter: FrontMatter | None = None
    """As the article states it now; None where nothing had to be read."""
    reading: Reading | None = None
    """None where the seed did not have to be read again."""
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, seed by seed."""

    seeds: tuple[SeedReport, ...] = ()
    """In the order of their paths."""
    problems: tuple[Problem, ...] = ()
    """What kept seeds from being imported: exit code 1."""
    notices: tuple[Problem, ...] = ()
    """What a person should know though all is well: duplicates, conflicts, articles deleted by hand."""
    written: tuple[str, ...] = ()
    """The files in `content/` that were written, or would be: what awaits committing."""
    has_seeds_folder: bool = True

    def having(self, outcome: Outcome) -> tuple[SeedReport, ...]:
        """The seeds with this outcome."""
        return tuple(seed for seed in self.seeds if seed.outcome is outcome)


@dataclass(frozen=True, slots=True)
class ConversionReport:
    """What `convert_into` did."""

    written: tuple[str, ...] = ()
    """The Markdown files, as paths a person can open."""
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    """What a person should know though the text was converted."""
