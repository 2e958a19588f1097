"""Remember: what a build leaves in the ledger for the next one. Called when all bytes are written."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from sitegen.engine.ledger import Ledger
from sitegen.engine.make import Made
from sitegen.engine.ownership import MANIFEST
from sitegen.engine.request import Request
from sitegen.engine.stamps import stamp


def remember(
    request: Request,
    ledger: Ledger,
    kept: Collection[bytes],
    made: Mapping[bytes, tuple[Made, ...]],
    closures: Mapping[str, bytes],
) -> None:
    """Note what stands in the output folder now, and why; `kept` groups were not touched."""
    gone = [(key,) for (key,) in ledger.rows("select key from groups") if key not in kept]
    before = {file for key in gone for (file,) in ledger.rows("select path from outputs where grp = ?", key)}
    ledger.change("delete from groups where key = ?", gone)
    outputs = [(key, output) for key, group in made.items() for output in group]
    lost = [(file,) for file in before - {output.file for _, output in outputs}]
    ledger.change("delete from outputs where path = ?", lost)
    ledger.change("delete from traces where path = ?", lost)
    ledger.change(
        "insert into groups values (?, ?)",
        ((key, json.dumps({o.template: closures[o.template].hex() for o in group if o.template}))
         for key, group in made.items()),
    )  # fmt: skip
    place = request.output
    ledger.change(
        "replace into outputs values (?, ?, ?)",
        ((output.file, key, stamp((place / output.file).lstat())) for key, output in outputs),
    )
    ledger.change(
        "replace into traces values (?, ?, ?, coalesce(?, (select reason from traces where path = ?), ?))",
        ((o.file, o.key, o.shown, o.reason or None, o.file, "is new") for _, o in outputs),
    )
    ledger.change(
        "replace into outputs values (?, ?, ?)", [(MANIFEST, b"", stamp((place / MANIFEST).lstat()))]
    )
    ledger.change(
        "replace into notes values (?, ?)", [("request", request.digest), ("version", request.version)]
    )
