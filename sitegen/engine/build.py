"""Build: bring an output folder up to date, at the cost of what changed.

    look      what moved on the disk, and what in the output folder is not as it was left
    rebuild   only if something did: read, plan, make, write (see rebuild)

Knows nothing of raw articles: the site is made from `content/` alone.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sitegen.engine.inputs import Moved, look
from sitegen.engine.ledger import DamagedLedger, Ledger
from sitegen.engine.lock import STATE, site_lock, state_folder
from sitegen.engine.ownership import OUTPUT, output_folder
from sitegen.engine.report import Report
from sitegen.engine.request import Progress, Request, base_of
from sitegen.engine.stamps import is_as_recorded
from sitegen.engine.version import engine_version
from sitegen.errors import Problem, SiteError, UsageError
from sitegen.text import digest

_ROUNDS = 5
"""How often a build begins again because files change while they are read."""


def build(
    folder: Path,
    *,
    base_url: str | None = None,
    output: Path | None = None,
    drafts: bool = False,
    clean: bool = False,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Report:
    """Bring the output folder of the site in `folder` up to date.

    With `clean` nothing is remembered and every file is written anew. Raises SiteError, with all problems
    that were found, and leaves the output as it was.
    """
    target = output_folder(folder, output)
    request = Request(folder, target, base_url, drafts, clean, engine_version(), jobs)
    request = replace(request, progress=progress) if progress else request
    with site_lock(folder):
        for _ in range(_ROUNDS):
            try:
                return _build(request, is_fresh=clean)
            except Moved:
                continue
            except DamagedLedger as error:
                if clean:
                    what, hint = f"what was built cannot be remembered: {error}", f"make room for {STATE}/"
                    raise SiteError(Problem(what, hint)) from error
                clean = True  # whatever was remembered, it cannot be read
    what, hint = "the files of the site change while they are read", "build again when they have settled"
    raise SiteError(Problem(what, hint))


def check_request(folder: Path, *, base_url: str | None, output: Path | None) -> None:
    """Raise UsageError where a build could not work with these, before anything is done for it."""
    if output_folder(folder, output).resolve().is_relative_to((folder / STATE).resolve()):
        what = f"{output} lies in {STATE}/, which may be deleted at any time"
        raise UsageError(Problem(what, "choose another folder with --output"))
    if base_url is not None:
        base_of(base_url)


def _build(request: Request, *, is_fresh: bool) -> Report:
    ledger = Ledger(ledger_file(request.folder, request.output), is_fresh=is_fresh)
    is_whole = False
    try:
        found = look(request.folder, ledger)
        damaged = damaged_outputs(request.output, ledger)
        if found.changed or found.gone or damaged or ledger.note("request") != request.digest:
            from sitegen.engine.rebuild import rebuild  # noqa: PLC0415 - most of the program, for most builds idle

            report = rebuild(request, ledger, found, damaged)
        else:
            report = Report(unchanged=ledger.one("select count(*) from outputs") - 1)
        if found.touched:
            ledger.change(
                "replace into files values (?, ?, coalesce(?, (select digest from articles where path = ?)))",
                ((path, found.stamps[path], digest, path) for path, digest in found.touched.items()),
            )
        is_whole = True
        return report
    finally:
        ledger.close(is_whole=is_whole)


def damaged_outputs(output: Path, ledger: Ledger) -> frozenset[str]:
    """The outputs that are not as the last build left them, the list of our files among them."""
    place = f"{output}/"
    return frozenset(
        file
        for file, stamp in ledger.rows("select path, stamp from outputs")
        if not is_as_recorded(place + file, stamp)
    )


def ledger_file(folder: Path, output: Path) -> Path:
    """The ledger of one output folder: every folder has its own, for each holds another site."""
    place = output.resolve()
    own = place == (folder / OUTPUT).resolve()
    return state_folder(folder) / ("ledger.sqlite" if own else f"ledger-{digest(str(place))}.sqlite")
