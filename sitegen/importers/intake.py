"""One seed taken in: whether it is new, known, renamed or held already, and what becomes of its article.

The article is written before its record, so that a crash between the two leaves an article that the next
import recognises by its id, never a second copy. How a seed is read and how versions are merged is
decided by pure modules; where files stand, by seed_files and content_files.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen import front_matter
from sitegen.errors import Problem, SiteError
from sitegen.importers import addressing
from sitegen.importers.assemble import Assembled, Identity
from sitegen.importers.decode import Decoded, decode
from sitegen.importers.outcome import Conflict, Outcome, Reading, SeedReport
from sitegen.importers.reading import RawSeed, Terms, read_article, read_raw
from sitegen.importers.records import provenance
from sitegen.importers.records.content_files import ContentFolder, record_path
from sitegen.importers.records.merge import merge
from sitegen.importers.records.places import shortened
from sitegen.importers.records.provenance import LISTED, Identification, Record, dropped_lines
from sitegen.importers.seed_files import SeedFile

PROVISIONAL = "provisional"
"""Stands for the rules in the record of an article that has no `added` yet: its seed is to be read again."""


class Intake:
    """Takes in one seed after the other."""

    def __init__(self, terms: Terms, content: ContentFolder) -> None:
        """Learn what earlier imports recorded."""
        self.notices: list[Problem] = []
        self._terms = terms
        self._content = content
        self._records = dict(content.records())
        sound = {seed: record for seed, record in self._records.items() if isinstance(record, Identification)}
        by_presence = sorted(sound, key=lambda seed: (content.has(seed), seed))
        self._owners = {sound[seed].id: seed for seed in by_presence}

    @property
    def is_settled(self) -> bool:
        """Whether every record bears the current rules."""
        records = (record for record in self._records.values() if isinstance(record, Identification))
        return all(record.rules == self._terms.rules for record in records)

    def knows(self, file: SeedFile) -> bool:
        """Whether an earlier import recorded the seed."""
        return file.path in self._records

    def take(self, file: SeedFile) -> SeedReport:
        """Import one seed. Raises SiteError, with every fault found, where it cannot be."""
        raw = read_raw(file, self._content.folder)
        record = self._records.get(file.path)
        if record is None:
            return self._take_unknown(raw)
        if isinstance(record, SiteError):
            raise record
        article = self._find(record)
        if article is None:
            return self._deleted(file, record)
        if article == record.article and self._is_current(record, raw):
            return SeedReport(file.path, Outcome.UNCHANGED, article)
        return self._renew(raw, decode(raw.data, file.path), record, article)

    def _take_unknown(self, raw: RawSeed) -> SeedReport:
        """A seed without a record: new, a copy of another, or another under a new name."""
        text = decode(raw.data, raw.path)
        id_ = addressing.mint(text.text)
        owner = self._owners.get(id_)
        record = self._records[owner] if owner else None
        if owner is None or not isinstance(record, Identification):
            article = self._content.with_id(id_)
            return self._adopt(raw, text, id_, article) if article else self._create(raw, text, id_)
        if self._content.has(owner):
            self._notice(
                raw.path,
                f"holds the same text as {owner}, and is not imported twice",
                "remove one of the two",
            )
            return SeedReport(raw.path, Outcome.DUPLICATE, record.article)
        article = self._find(record)
        if article is None:
            return self._deleted(raw.file, record, owner)
        report = self._renew(raw, text, record, article, owner)
        self._content.remove(record_path(owner))
        del self._records[owner]
        return report

    def _create(self, raw: RawSeed, text: Decoded, id_: str) -> SeedReport:
        """A new article."""
        reading, assembled = self._assemble(raw, text, Identity(id_, self._terms.now))
        values = assembled.front_matter
        slug = addressing.name(values.title, id_, self._content.slugs())
        article = addressing.place(slug, values.date)
        generated = self._checked(article, front_matter.write(values, assembled.body))
        self._content.write(article, generated)
        self._content.expect(id_, article)
        self._record(raw, id_, article, reading, assembled)
        return SeedReport(raw.path, Outcome.IMPORTED, article, values, reading)

    def _adopt(self, raw: RawSeed, text: Decoded, id_: str, article: str) -> SeedReport:
        """An article that stands already, its record lost: it stays as it is, and has a record again."""
        values = front_matter.read(self._content.read(article), article, self._terms.site.zone).front_matter
        reading, assembled = self._assemble(raw, text, Identity(id_, values.added or self._terms.now))
        self._record(raw, id_, article, reading, assembled)
        return SeedReport(raw.path, Outcome.UNCHANGED, article, values, reading)

    def _renew(
        self, raw: RawSeed, text: Decoded, known: Identification, article: str, former_seed: str = ""
    ) -> SeedReport:
        """A known article, read again: what the editor did to it stands."""
        path = record_path(former_seed or raw.path)
        old = provenance.read(self._content.read(path), path)
        zone = self._terms.site.zone
        added = front_matter.read(old.generated, path, zone).front_matter.added
        reading, assembled = self._assemble(raw, text, Identity(known.id, added or self._terms.now))
        generated = front_matter.write(assembled.front_matter, assembled.body)
        before = self._content.read(article)
        merged = merge(old.generated, before, generated, article, zone)
        values = front_matter.read(merged.text, article, zone).front_matter
        if merged.text != before:
            self._content.write(article, merged.text)
        self._record(raw, known.id, article, reading, assembled)
        for conflict in merged.conflicts:
            self._notice(article, *_dispute(conflict))
        outcome = Outcome.UNCHANGED if merged.text == before else Outcome.UPDATED
        if merged.conflicts:
            outcome = Outcome.CONFLICT
        return SeedReport(raw.path, outcome, article, values, reading, merged.conflicts)

    def _deleted(self, file: SeedFile, record: Identification, owner: str = "") -> SeedReport:
        self._notice(
            file.path,
            f"its article {record.article} was deleted by hand, and is not brought back",
            f"remove this file as well, or remove {record_path(owner or file.path)} to import it again",
        )
        return SeedReport(file.path, Outcome.DELETED, record.article)

    def _find(self, record: Identification) -> str | None:
        """Where the record's article stands now; None where the editor removed it."""
        stated = self._content.id_of(record.article)
        if stated == record.id:
            return record.article
        if moved := self._content.with_id(record.id):
            return moved
        is_other = stated in self._owners
        return record.article if self._content.has(record.article) and not is_other else None

    def _is_current(self, record: Identification, raw: RawSeed) -> bool:
        """Whether reading the seed again could tell nothing new."""
        terms = self._terms
        if terms.is_forced or record.rules == PROVISIONAL or record.digest != raw.fingerprint:
            return False
        return terms.rules in {record.rules, terms.settled}

    def _assemble(self, raw: RawSeed, text: Decoded, identity: Identity) -> tuple[Reading, Assembled]:
        for repair in text.repairs:
            self._notice(raw.path, repair, "where letters came out wrong, save the file as UTF-8")
        return read_article(raw, text, identity, self._terms)

    def _checked(self, article: str, generated: str) -> str:
        """The text, if it can be read back: no build is broken by what we write."""
        front_matter.read(generated, article, self._terms.site.zone)
        return generated

    def _record(self, raw: RawSeed, id_: str, article: str, reading: Reading, assembled: Assembled) -> None:
        """Write the seed's record, unless it would differ in the version of the rules alone."""
        path = record_path(raw.path)
        rules = self._terms.rules if assembled.front_matter.added else PROVISIONAL
        identification = Identification(raw.path, raw.fingerprint, rules, article, id_)
        dropped = tuple(dropped_lines(reading.draft, reading.text))
        generated = front_matter.write(assembled.front_matter, assembled.body)
        unlisted = max(0, len(dropped) - LISTED)
        record = Record(identification, assembled.statements, dropped[:LISTED], unlisted, generated)
        before = self._records.get(raw.path)
        if isinstance(before, Identification) and PROVISIONAL not in {before.rules, rules}:
            same = replace(record, identification=replace(identification, rules=before.rules))
            if provenance.write(same) == self._content.read(path):
                return
        self._content.write(path, provenance.write(record))
        self._records[raw.path] = identification
        self._owners[id_] = raw.path

    def _notice(self, path: str, what: str, hint: str) -> None:
        self.notices.append(Problem(what, hint, path))


def _dispute(conflict: Conflict) -> tuple[str, str]:
    kept = f"yours stands ({shortened(conflict.kept, 60)})" if conflict.kept else "you removed it"
    offered = f"says: {shortened(conflict.offered, 200)}" if conflict.offered else "leaves it out"
    return (
        f"{conflict.where}: {kept}; the new reading {offered}",
        "change the article if the new reading is better",
    )
