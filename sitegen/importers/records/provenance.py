"""The record that an import leaves of a seed, committed beside the articles.

It holds what was stated and why, what was left out and why, and the Markdown as it was generated, from
which a later import tells the editor's hand from its own.

YAML that people can read, read back by record_reading. The generated text comes last and is taken as it
stands, line by line, so that it survives whatever characters are in it, and is quickly read though long.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.importers.draft import Draft, Role
from sitegen.importers.outcome import Statement
from sitegen.importers.records.corrections import UNDECIDED, Correction, Corrections
from sitegen.importers.records.places import Places, shortened
from sitegen.yaml_writing import double_quoted, flow_list, quoted

LISTED = 1000
"""How many dropped lines a record lists at most."""

_HEADER = """\
# How an article came out of its seed: what it states and where that was read, what was left out and why.
# Written by `sitegen import`. Correct the article, not this file; to import the seed afresh, delete both.
# Only this is yours to write here:  restore: [12]  brings line 12 back,  drop: [12]  leaves it out, for good.
"""
GENERATED = "\ngenerated: |\n"
"""Stands before the generated text, every line of which is indented."""
FACTS = "\nfacts:"
IDENTITY = ("seed", "digest", "rules", "article", "id")
TEXT = "text"
CORRECTIONS = ("restore", "drop")
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
    identification = ((name, getattr(record.identification, name)) for name in IDENTITY)
    lines = [_HEADER, *(f"{name}: {quoted(value)}\n" for name, value in identification)]
    if record.identification.text:
        lines.append(f"{TEXT}: {quoted(record.identification.text)}\n")
    for name in CORRECTIONS:
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
    lines.append(GENERATED)
    lines += (f"  {line}\n" if line else "\n" for line in record.generated.removesuffix("\n").split("\n"))
    return "".join(lines)


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


def _corrections(name: str, decided: tuple[Correction, ...]) -> Iterator[str]:
    """The lines that were decided about, as the record holds them; nothing where there are none."""
    if decided:
        yield f"{name}:\n"
    for each in decided:
        line = f"line: {each.line}" if each.line is not None else ""
        text = f"text: {double_quoted(each.text)}" if each.text else ""
        yield "  - " + "\n    ".join(filter(None, (line, text))) + "\n"
