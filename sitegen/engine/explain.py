"""Explain: why a page was last made, and whether it stands as it was left. Reads, never writes."""

from __future__ import annotations

from pathlib import Path

from sitegen.engine.build import ledger_file
from sitegen.engine.ledger import DamagedLedger, Reader
from sitegen.engine.ownership import OUTPUT
from sitegen.engine.stamps import is_as_recorded
from sitegen.urls import Url


def explain_output(folder: Path, target: str) -> str | None:
    """What is known of an output by its address or its file; None where nothing is."""
    try:
        ledger = Reader.of(ledger_file(folder, folder / OUTPUT))
        for file in _files(target):
            reason = ledger.one("select reason from traces where path = ?", file)
            stamp = ledger.one("select stamp from outputs where path = ?", file)
            if reason is not None and stamp is not None:
                is_whole = is_as_recorded(str(folder / OUTPUT / file), stamp)
                state = "It stands as it was left" if is_whole else "It was changed or lost since"
                return f"{OUTPUT}/{file} was last made because it {reason}. {state}."
    except DamagedLedger:
        pass
    return None


def _files(target: str) -> tuple[str, ...]:
    """The files that the words may mean: one of that name, a page of that address."""
    name = target.removeprefix(f"{OUTPUT}/").removeprefix("/")
    try:
        return name, Url(f"{name}/" if name and not name.endswith("/") else name).file
    except ValueError:
        return (name,)
