"""One seed taken in: whether it is new, known, renamed or held already, and what becomes of its article.

The article is written before its record, so that a crash between the two leaves an article that the next
import recognises by its id, never a second copy. How a seed is read and how versions are merged is
decided by pure modules; where files stand, by seed_files and content_files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sitegen import front_matter
from sitegen.errors import Problem, SiteError
from sitegen.importers import addressing
from sitegen.importers.assemble import Identity
from sitegen.importers.former_seed import FormerSeeds
from sitegen.importers.opened import Opened
from sitegen.importers.outcome import Outcome, SeedReport
from sitegen.importers.picture_desk import FOLDER, path_of
from sitegen.importers.reading import RawSeed, Read, Terms, read_article
from sitegen.importers.records import provenance, record_reading
from sitegen.importers.records.content_files import ContentFolder, record_path
from sitegen.importers.records.corrections import UNDECIDED, Corrections
from sitegen.importers.records.disputes import dispute
from sitegen.importers.records.merge import merge
from sitegen.importers.records.provenance import LISTED, Identification, Record, dropped_lines
from sitegen.importers.remarks import copy_told, lost_lines, remarks

PROVISIONAL = "provisional"
"""Stands for the rules in the record of an article that has no `added` yet: its seed is to be read again."""


class Intake:
    """Takes in one seed after the other."""

    def __init__(self, terms: Terms, content: ContentFolder, wishes: Mapping[str, Corrections]) -> None:
        """Learn what earlier imports recorded. `wishes` are new decisions about lines, by seed."""
        self._wishes = wishes
        self.notices: list[Problem] = []
        self.problems: list[Problem] = []
        """Decisions about lines that are not there."""
        self._terms = terms
        self._content = content
        self._records = dict(content.records())
        sound = {seed: record for seed, record in self._records.items() if isinstance(record, Identification)}
        self.present: dict[str, frozenset[str]] = {}
        """The articles of each raw file."""
        self._gone = FormerSeeds(content, (seed for seed in sorted(sound) if not self._is_there(seed)))
        by_presence = sorted(sound, key=lambda seed: (self._is_there(seed), seed))
        self._owners = {sound[seed].id: seed for seed in by_presence}
        self._owners |= {sound[seed].text: seed for seed in by_presence if sound[seed].text}

    @property
    def is_settled(self) -> bool:
        """Whether every record bears the current rules."""
        records = (record for record in self._records.values() if isinstance(record, Identification))
        return all(record.rules == self._terms.rules for record in records)

    def expect(self, file: str, raws: Sequence[RawSeed]) -> None:
        """Learn which articles a raw file holds now, before the first of them is taken in."""
        self.present[file] = frozenset(raw.path for raw in raws)

    def knows(self, seed: str) -> bool:
        """Whether an earlier import recorded the seed."""
        return seed in self._records

    def take(self, raw: RawSeed) -> SeedReport:
        """Import one seed. Raises SiteError, with every fault found, where it cannot be."""
        record = self._records.get(raw.path)
        if record is None:
            return self._take_unknown(raw)
        if isinstance(record, SiteError):
            raise record
        article = self._find(record)
        if article is None:
            return self._deleted(raw.path, record)
        if article == record.article and self._is_current(record, raw):
            return SeedReport(raw.path, Outcome.UNCHANGED, article)
        return self._renew(raw, raw.opened(), record, article)

    def _take_unknown(self, raw: RawSeed) -> SeedReport:
        """A seed without a record: new, a copy of another, or another under a new name."""
        opened = raw.opened()
        id_ = addressing.mint(opened.minted_from)
        owner = self._owners.get(id_)
        record = self._records[owner] if owner else None
        if owner is None or not isinstance(record, Identification):
            if article := self._content.with_id(id_):
                return self._adopt(raw, opened, id_, article)
            owner = self._former(raw, opened, id_)
            record = self._records.get(owner or "")
            if owner is None or not isinstance(record, Identification) or not self._find(record):
                return self._create(raw, opened, id_)
        if self._is_there(owner):
            file = owner if self._content.has(owner) else owner.rpartition("/")[0]
            self.notices += (each for each in copy_told(raw, file) if each not in self.notices)
            return SeedReport(raw.path, Outcome.DUPLICATE, record.article)
        article = self._find(record)
        if article is None:
            return self._deleted(raw.path, record, owner)
        report = self._renew(raw, opened, record, article, owner)
        self._content.remove(record_path(owner))
        del self._records[owner]
        return report

    def _former(self, raw: RawSeed, opened: Opened, id_: str) -> str | None:
        """The seed that this one was before it was renamed and corrected; entries of feeds have ids."""
        if raw.piece.name or not self._gone:
            return None
        read = read_article(raw, opened, Identity(id_), self._terms, UNDECIDED, keeps_pictures=False)
        return self._gone.of(read, self._terms.site.zone)

    def _create(self, raw: RawSeed, opened: Opened, id_: str) -> SeedReport:
        """A new article."""
        read = self._read(raw, opened, Identity(id_, self._terms.now))
        values = read.assembled.front_matter
        slug = addressing.name(values.title, id_, self._content.slugs())
        article = addressing.place(slug, values.date)
        generated = self._checked(article, front_matter.write(values, read.assembled.body))
        self._content.write(article, generated)
        self._content.expect(id_, article)
        self._record(raw, id_, article, read)
        return SeedReport(raw.path, Outcome.IMPORTED, article, values, read.reading)

    def _adopt(self, raw: RawSeed, opened: Opened, id_: str, article: str) -> SeedReport:
        """An article that stands already, its record lost: it stays as it is, and has a record again."""
        values = front_matter.read(self._content.read(article), article, self._terms.site.zone).front_matter
        read = self._read(raw, opened, Identity(id_, values.added or self._terms.now))
        self._record(raw, id_, article, read)
        return SeedReport(raw.path, Outcome.UNCHANGED, article, values, read.reading)

    def _renew(
        self, raw: RawSeed, opened: Opened, known: Identification, article: str, former_seed: str = ""
    ) -> SeedReport:
        """A known article, read again: what the editor did to it stands."""
        path = record_path(former_seed or raw.path)
        old = record_reading.read(self._content.read(path), path)
        zone = self._terms.site.zone
        added = record_reading.as_generated(old, path, zone).front_matter.added
        identity = Identity(known.id, added or self._terms.now)
        had_pictures = f"]({FOLDER}" in old.generated
        read = self._read(raw, opened, identity, old.identification.corrections, had_pictures=had_pictures)
        generated = front_matter.write(read.assembled.front_matter, read.assembled.body)
        before = self._content.read(article)
        merged = merge(old.generated, before, generated, article, zone)
        values = front_matter.read(merged.text, article, zone).front_matter
        if merged.text != before:
            self._content.write(article, merged.text)
        self._record(raw, known.id, article, read)
        for conflict in merged.conflicts:
            self._notice(article, *dispute(conflict), conflict.line)
        outcome = Outcome.UNCHANGED if merged.text == before else Outcome.UPDATED
        if merged.conflicts:
            outcome = Outcome.CONFLICT
        return SeedReport(raw.path, outcome, article, values, read.reading, merged.conflicts)

    def _deleted(self, seed: str, record: Identification, owner: str = "") -> SeedReport:
        self._notice(
            seed,
            f"its article {record.article} was deleted by hand, and is not brought back",
            f"remove this file as well, or remove {record_path(owner or seed)} to import it again",
        )
        return SeedReport(seed, Outcome.DELETED, record.article)

    def _is_there(self, seed: str) -> bool:
        """Whether a seed stands in `seeds/` still; an entry, whether it stands in its feed."""
        file = seed.rpartition("/")[0]
        return self._content.has(seed) or (
            seed in self.present[file] if file in self.present else self._content.has(file)
        )

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
        is_same = record.digest == raw.fingerprint(record.corrections)
        if terms.is_forced or record.rules == PROVISIONAL or not is_same or raw.path in self._wishes:
            return False
        return terms.rules in {record.rules, terms.settled}

    def _read(
        self,
        raw: RawSeed,
        opened: Opened,
        identity: Identity,
        decided: Corrections = UNDECIDED,
        *,
        had_pictures: bool = False,
    ) -> Read:
        """Read the seed, and note what a person should know of it."""
        new = self._wishes.get(raw.path, UNDECIDED)
        keeps_pictures = self._terms.keeps_pictures or had_pictures
        read = read_article(
            raw, opened, identity, self._terms, decided.joined(new), keeps_pictures=keeps_pictures
        )
        for picture in read.kept.pictures:
            self._content.write_bytes(path_of(picture), picture.content)
        self.notices += remarks(raw, read)
        asked = {each for each in read.lost if each in (*new.restore, *new.drop)}
        self.problems += lost_lines(raw.path, (each for each in read.lost if each in asked), asked)
        self.notices += lost_lines(raw.path, (each for each in read.lost if each not in asked), ())
        return replace(read, corrections=read.corrections.without(asked))

    def _checked(self, article: str, generated: str) -> str:
        """The text, if it can be read back: no build is broken by what we write."""
        front_matter.read(generated, article, self._terms.site.zone)
        return generated

    def _record(self, raw: RawSeed, id_: str, article: str, read: Read) -> None:
        """Write the seed's record, unless it would differ in the version of the rules alone."""
        path = record_path(raw.path)
        reading, assembled = read.reading, read.assembled
        rules = self._terms.rules if assembled.front_matter.added else PROVISIONAL
        fingerprint = raw.fingerprint(read.corrections)
        minted = read.minted
        text = "" if minted == id_ else minted
        identification = Identification(raw.path, fingerprint, rules, article, id_, read.corrections, text)
        dropped = tuple(dropped_lines(reading.draft, reading.text))
        generated = front_matter.write(assembled.front_matter, assembled.body)
        unlisted = max(0, len(dropped) - LISTED)
        record = Record(
            identification,
            assembled.statements,
            dropped[:LISTED],
            unlisted,
            generated,
            reading.draft.proposed_tags,
        )
        before = self._records.get(raw.path)
        if isinstance(before, Identification) and PROVISIONAL not in {before.rules, rules}:
            same = replace(record, identification=replace(identification, rules=before.rules))
            if provenance.write(same) == self._content.read(path):
                return
        self._content.write(path, provenance.write(record))
        self._records[raw.path] = identification
        self._owners |= {id_: raw.path, minted: raw.path}

    def _notice(self, path: str, what: str, hint: str, line: int | None = None) -> None:
        self.notices.append(Problem(what, hint, path, line))
