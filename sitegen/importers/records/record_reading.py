"""A record read back by the next import: what a person wrote there is taken, what is damaged named. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import cast, get_args

from sitegen import front_matter, yaml_text
from sitegen.errors import Problem, SiteError, problem_order
from sitegen.front_matter import Document
from sitegen.importers.draft import Certainty
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.corrections import Correction, Corrections
from sitegen.importers.records.provenance import (
    CORRECTIONS,
    FACTS,
    GENERATED,
    IDENTITY,
    TEXT,
    Dropped,
    Identification,
    Record,
)
from sitegen.unmerged import UNMERGED, unmerged_line
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Mapping, Scalar, Sequence

_KEYS = (*IDENTITY, TEXT, *CORRECTIONS, "facts", "dropped", "proposed", "unlisted")
_LINE_HINT = 'write for example  restore: [12, "How the line begins"]'
_FACT = ("field", "value", "certainty", "evidence")
_GROUND = ("rule", "line", "text")
_DROPPED = ("line", "role", "reason", "text")
_LINES = 10**8
_REMEDY = "restore the file from version control, or delete it together with the article and import again"
_EITHER = (
    "take either whole (git checkout --theirs FILE), then import again: what was edited in the article stands"
)
_BEHIND = re.compile(r"^(?=\S)", re.MULTILINE)
"""Where the generated text ends and somebody went on writing: its own lines are indented."""


def identify(text: str, path: str) -> Identification:
    """Read only the first lines of a record. Raises SiteError where they were damaged."""
    plain, _ = _parts(text, path)
    head, facts, rest = plain.partition(FACTS)
    if any(f"\n{name}:" in rest for name in CORRECTIONS):
        head += facts + rest
    fields = Fields(yaml_text.parse(head, path), path, _KEYS)
    identification = _identification(fields)
    _raise_faults(fields)
    return identification


def read(text: str, path: str) -> Record:
    """Read a record. Raises SiteError where it was damaged, with every fault."""
    head, generated = _parts(text, path)
    fields = Fields(yaml_text.parse(head, path), path, _KEYS)
    facts = [Fields(item, path, _FACT) for item in _mappings(fields, "facts")]
    grounds = [[Fields(item, path, _GROUND) for item in _mappings(fact, "evidence")] for fact in facts]
    dropped = [Fields(item, path, _DROPPED) for item in _mappings(fields, "dropped")]
    record = Record(
        _identification(fields),
        tuple(_statement(fact, places) for fact, places in zip(facts, grounds, strict=True)),
        tuple(
            Dropped(
                item.integer("line", 1, _LINES) or 1,
                item.line("role") or "",
                item.line("reason") or "",
                item.line("text") or "",
            )
            for item in dropped
        ),
        fields.integer("unlisted", 0, _LINES) or 0,
        "\n".join(line.removeprefix("  ") for line in generated.split("\n")),
        fields.lines("proposed"),
    )
    if not generated:
        fields.refuse(None, '"generated" is missing', _REMEDY)
    _raise_faults(fields, *facts, *(item for items in grounds for item in items), *dropped)
    return record


def as_generated(record: Record, path: str, zone: tzinfo) -> Document:
    """The article as it was generated. Raises SiteError where that part of the record was damaged."""
    try:
        return front_matter.read(record.generated, path, zone)
    except SiteError as error:
        what = f"the text that was generated is damaged: {error.problems[0].what}"
        raise SiteError(Problem(what, _REMEDY, path)) from None


def _parts(text: str, path: str) -> tuple[str, str]:
    """The keys and the generated text, each key on the line that it has in the file."""
    plain = text.replace("\r\n", "\n")
    if line := unmerged_line(plain):
        raise SiteError(Problem(UNMERGED, _EITHER, path, line, 1))
    head, _, tail = plain.partition(GENERATED)
    behind = _BEHIND.search(tail)
    if behind is None:
        return head, tail
    generated = tail[: behind.start()]
    between = "\n" * (generated.count("\n") + GENERATED.count("\n"))
    return head + between + tail[behind.start() :], generated.rstrip("\n") + "\n"


def _statement(fact: Fields, grounds: list[Fields]) -> Statement:
    return Statement(
        fact.line("field") or "",
        fact.line("value") or "",
        cast(Certainty, fact.choice("certainty", get_args(Certainty)) or "derived"),
        tuple(
            Ground(item.line("rule") or "", item.integer("line", 1, _LINES), item.line("text") or "")
            for item in grounds
        ),
    )


def _identification(fields: Fields) -> Identification:
    if missing := [f'"{name}"' for name in IDENTITY if name not in fields]:
        are = "is" if len(missing) == 1 else "are"
        fields.refuse(None, f"{', '.join(missing)} {are} missing", _REMEDY)
    corrections = Corrections(*(tuple(_read_corrections(fields, name)) for name in CORRECTIONS))
    seed, digest, rules, article, id_ = (fields.line(name) or "" for name in IDENTITY)
    return Identification(seed, digest, rules, article, id_, corrections, fields.line(TEXT) or "")


def _read_corrections(fields: Fields, name: str) -> Iterator[Correction]:
    """What is restored or dropped: as it was recorded, or as people write it: a number, a beginning."""
    node = fields.node(name)
    for item in node.items if isinstance(node, Sequence) else (node,) if node else ():
        if isinstance(item, Mapping):
            values = Fields(item, fields.path, ("line", "text"), fields.problems)
            yield Correction(values.integer("line", 1, _LINES), values.line("text") or "")
        elif isinstance(item, Scalar) and item.is_plain and item.text.isascii() and item.text.isdigit():
            yield Correction(min(int(item.text[:9]), _LINES))
        elif isinstance(item, Scalar):
            if item.text.strip():
                yield Correction(text=" ".join(item.text.split()))
        else:
            fields.refuse(item, f"an item of {name} is the number of a line, or its beginning", _LINE_HINT)


def _mappings(fields: Fields, name: str) -> Iterator[Mapping]:
    node = fields.node(name)
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Mapping):
            yield item
        else:
            fields.refuse(item, f"an item of {name} is a mapping", _REMEDY)


def _raise_faults(*fields: Fields) -> None:
    if problems := [problem for each in fields for problem in each.problems]:
        raise SiteError(*sorted(problems, key=problem_order))
