"""The ledger: what the engine remembers from one build of a folder to the next. A cache, safe to delete.

One SQLite file, into which nothing but numbers, texts and digests is written. It is believed only as
the last build left it: a seal beside it names the stamp of the file, is broken before the first change
and set when all is written. So a crash, a full disk or a stray edit costs the memory, and can never
make it false; no write waits for the disk.

    files      what the site is made from: each file's stamp and the digest of its bytes
    articles   what is kept of each article (see source.filing); facts, the part that is rarely read
    bodies     Markdown as HTML, by digest
    groups     the keys of the groups that were expanded, with the templates that they used
    outputs    what each group left in the output folder, with its stamp
    traces     the key of each output, the digests of what it shows, why it was last made
    notes      single values: the version of the engine, the last build's request
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from sitegen.engine.stamps import stamp

_SCHEMA = """
create table files (path text primary key, stamp text, digest blob) without rowid;
create table articles (path text primary key, digest blob, is_draft int, id text, name text, moment int,
    begins int, period text, tags text, source text, aliases text) without rowid;
create table facts (path text primary key, facts text) without rowid;
create table bodies (key blob primary key, html text);
create table groups (key blob primary key, templates text) without rowid;
create table outputs (path text primary key, grp blob, stamp text) without rowid;
create index outputs_of_group on outputs (grp);
create table traces (path text primary key, key blob, shown blob, reason text) without rowid;
create table notes (name text primary key, value blob) without rowid;
"""

DamagedLedger = sqlite3.DatabaseError
"""Raised by whatever reads a ledger that is no database."""


class Reader:
    """What can be asked of a ledger; by itself, what another process of the same build may do with it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def of(cls, path: Path) -> Reader:
        """Open a ledger that another process has opened for writing."""
        return cls(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None))

    def rows(self, query: str, values: Iterable[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """What the ledger holds."""
        return self._connection.execute(query, tuple(values))

    def one(self, query: str, *values: object) -> Any:  # noqa: ANN401 - the query says what it is
        """The first column of the first row; None where there is none."""
        row = self._connection.execute(query, values).fetchone()
        return row[0] if row else None

    def note(self, name: str) -> Any:  # noqa: ANN401 - whoever noted it knows
        """A single value; None where it was never noted."""
        return self.one("select value from notes where name = ?", name)


class Ledger(Reader):
    """One output folder's memory."""

    def __init__(self, path: Path, *, is_fresh: bool = False) -> None:
        """Open the ledger for reading; one that cannot be believed, or with `is_fresh`, begins empty."""
        self.path = path
        self._seal = path.with_suffix(".seal")
        self.is_sealed = not is_fresh and self._has_valid_seal()
        if not self.is_sealed:
            self._break_seal()
            path.unlink(missing_ok=True)
        self._is_settled = False
        super().__init__(sqlite3.connect(path, isolation_level=None))
        self._connection.execute("pragma synchronous = off")
        self._connection.execute("pragma journal_mode = memory")
        if not self.is_sealed:
            self._connection.executescript(_SCHEMA)

    def change(self, statement: str, rows: Iterable[Iterable[Any]]) -> None:
        """Change the ledger, once for each row of values."""
        if self.is_sealed:
            self._break_seal()
            self.is_sealed = False
        if not self._connection.in_transaction:
            self._connection.execute("begin")
        self._connection.executemany(statement, (tuple(row) for row in rows))

    def settle(self) -> None:
        """Let other readers see what was changed; it is not believed by a later build yet."""
        if self._connection.in_transaction:
            self._connection.execute("commit")
            self._is_settled = True

    def close(self, *, is_whole: bool) -> None:
        """Close the ledger, with all that was changed or as it was before, and seal it if it is either."""
        if is_whole:
            self.settle()
        elif self._connection.in_transaction:
            self._connection.execute("rollback")
        self._connection.close()
        if not self.is_sealed and (is_whole or not self._is_settled):
            temporary = self._seal.with_suffix(".new")
            temporary.write_text(stamp(self.path.stat()), encoding="ascii")
            temporary.replace(self._seal)

    def _has_valid_seal(self) -> bool:
        try:
            return self._seal.read_text(encoding="ascii") == stamp(self.path.stat())
        except (OSError, ValueError):
            return False

    def _break_seal(self) -> None:
        with suppress(FileNotFoundError):
            self._seal.unlink()
