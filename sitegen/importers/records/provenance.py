"""The record that an import leaves of a seed, committed beside the articles.

It holds what was stated and why, what was left out and why, and the Markdown as it was generated, from
which a later import tells the editor's hand from its own.

YAML that people can read. The generated text comes last and is taken as it stands, line by line, so that
it survives whatever characters are in it and is quickly read however long it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast, get_args

from sitegen import yaml_text
from sitegen.errors import SiteError, problem_order
from sitegen.importers.draft import Certainty, Draft, Role
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.corrections import UNDECIDED, Correction, Corrections
from sitegen.importers.records.places import Places, shortened
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Mapping, Scalar, Sequence
from sitegen.yaml_writing import double_quoted, flow_list, quoted

LISTED = 1000
"""How many dropped lines a record lists at most."""

_HEADER = """\
# How an article came out of its seed: what it states and where that was read, what was left out and why.
# Written by `sitegen import`. Correct the article, not this file; to import the seed afresh, delete both.
# Only this is yours to write here:  restore: [12]  brings line 12 back,  drop: [12]  leaves it out, for good.
"""
_GENERATED = "\ngenerated: |\n"
_FACTS = "\nfacts:"
_IDENTITY = ("seed", "digest", "rules", "article", "id")
_TEXT = "text"
_CORRECTIONS = ("restore", "drop")
_KEYS = (*_IDENTITY, _TEXT, *_CORRECTIONS, "facts", "dropped", "proposed", "unlisted")
_LINE_HINT = 'write for example  restore: [12, "How the line begins"]'
_FACT = ("field", "value", "certainty", "evidence")
_GROUND = ("rule", "line", "text")
_DROPPED = ("line", "role", "reason", "text")
_LINES = 10**8
_REMEDY = "restore the file from version control, or delete it together with the article and import again"
_VALUE = 400
"""Longest value that a record repeats, in characters."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the seed that does not stand in the article."""

    line: int
    role: str
    reason: str
    text: str
    """Shortened where long."""


@dataclass(frozen=True, slots=True)
class Identification:
    """The record's first lines: all that has to be read where nothing has changed."""

    seed: str
    """The seed, relative to the site's folder: "seeds/a.txt"."""
    digest: str
    """Of the seed's and its sidecar's bytes."""
    rules: str
    """The version of the rules by which it was read."""
    article: str
    """The article's file, relative to the site's folder."""
    id: str
    corrections: Corrections = UNDECIDED
    """Lines that the curator restored or dropped."""
    text: str = ""
    """What its text would be named today, once the seed was corrected; empty while that is the id."""


@dataclass(frozen=True, slots=True)
class Record:
    """All that an import leaves of one seed."""

    identification: Identification
    statements: tuple[Statement, ...]
    dropped: tuple[Dropped, ...]
    unlisted: int
    """How many further dropped lines the record does not list."""
    generated: str
    """The Markdown file as it was generated: the base of the next merge."""
    proposed: tuple[str, ...] = ()
    """Words of the page that tags.yaml did not know."""


def dropped_lines(draft: Draft, text: str) -> Iterator[Dropped]:
    """The spans of a draft that stand neither in its body nor as its title; blank ones go without saying."""
    places = Places.of(text)
    titles = {evidence.start for evidence in draft.title.evidence}
    for span in draft.spans:
        is_used = span.role.is_kept or (span.role is Role.TITLE and span.start in titles)
        quote = "" if is_used else places.quote(span.start, span.end)
        if quote:
            yield Dropped(places.lines(span)[0], span.role.value, shortened(span.reason), quote)


def write(record: Record) -> str:
    """The record as its file holds it. The same record gives the same text."""
    identification = ((name, getattr(record.identification, name)) for name in _IDENTITY)
    lines = [_HEADER, *(f"{name}: {quoted(value)}\n" for name, value in identification)]
    if record.identification.text:
        lines.append(f"{_TEXT}: {quoted(record.identification.text)}\n")
    for name in _CORRECTIONS:
        lines += _corrections(name, getattr(record.identification.corrections, name))
    lines.append("facts:\n" if record.statements else "facts: []\n")
    for statement in record.statements:
        lines += _fact(statement)
    lines.append("dropped:\n" if record.dropped else "dropped: []\n")
    for dropped in record.dropped:
        lines += (
            f"  - line: {dropped.line}\n",
            f"    role: {quoted(dropped.role)}\n",
            f"    reason: {quoted(dropped.reason)}\n",
            f"    text: {double_quoted(dropped.text)}\n",
        )
    if record.proposed:
        lines.append(f"proposed: {flow_list(record.proposed)}\n")
    lines.append(f"unlisted: {record.unlisted}")
    lines.append(_GENERATED)
    lines += (f"  {line}\n" if line else "\n" for line in record.generated.removesuffix("\n").split("\n"))
    return "".join(lines)


def identify(text: str, path: str) -> Identification:
    """Read only the first lines of a record. Raises SiteError where they were damaged."""
    plain = text.replace("\r\n", "\n").partition(_GENERATED)[0]
    head, facts, rest = plain.partition(_FACTS)
    if any(f"\n{name}:" in rest for name in _CORRECTIONS):
        head += facts + rest
    fields = Fields(yaml_text.parse(head, path), path, _KEYS)
    identification = _identification(fields)
    _raise_faults(fields)
    return identification


def read(text: str, path: str) -> Record:
    """Read a record. Raises SiteError where it was damaged, with every fault."""
    head, _, tail = text.replace("\r\n", "\n").partition(_GENERATED)
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
        "\n".join(line.removeprefix("  ") for line in tail.split("\n")),
        fields.lines("proposed"),
    )
    if not tail:
        fields.refuse(None, '"generated" is missing', _REMEDY)
    _raise_faults(fields, *facts, *(item for items in grounds for item in items), *dropped)
    return record


def _fact(statement: Statement) -> Iterator[str]:
    yield f"  - field: {quoted(statement.field)}\n"
    yield f"    value: {double_quoted(shortened(statement.value, _VALUE))}\n"
    yield f"    certainty: {statement.certainty}\n"
    yield "    evidence:\n" if statement.grounds else "    evidence: []\n"
    for ground in statement.grounds:
        yield f"      - rule: {quoted(ground.rule)}\n"
        if ground.line is not None:
            yield f"        line: {ground.line}\n"
        if ground.quote:
            yield f"        text: {double_quoted(ground.quote)}\n"


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
    for name in _IDENTITY:
        if name not in fields:
            fields.refuse(None, f'"{name}" is missing', _REMEDY)
    corrections = Corrections(*(tuple(_read_corrections(fields, name)) for name in _CORRECTIONS))
    seed, digest, rules, article, id_ = (fields.line(name) or "" for name in _IDENTITY)
    return Identification(seed, digest, rules, article, id_, corrections, fields.line(_TEXT) or "")


def _corrections(name: str, decided: tuple[Correction, ...]) -> Iterator[str]:
    """The lines that were decided about, as the record holds them; nothing where there are none."""
    if decided:
        yield f"{name}:\n"
    for each in decided:
        line = f"line: {each.line}" if each.line is not None else ""
        text = f"text: {double_quoted(each.text)}" if each.text else ""
        yield "  - " + "\n    ".join(filter(None, (line, text))) + "\n"


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
