"""An import in words: one line that sums it up, a table of what came in, and the preview of a dry run.

Pure text for a terminal or a file; colours only where they are asked for, and meaning never depends on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.dates import PartialDate
from sitegen.importers.assemble import spoken
from sitegen.importers.draft import Role
from sitegen.importers.outcome import ImportReport, Outcome, Reading, SeedReport
from sitegen.importers.records.provenance import dropped_lines
from sitegen.importers.reports.columns import display_width, fitted, sayable, wrapped
from sitegen.importers.reports.fact_lines import facts, heading
from sitegen.importers.reports.marked import KEY, facts_by_line, marked

_MARKS = {Outcome.IMPORTED: "+", Outcome.UPDATED: "~", Outcome.CONFLICT: "!"}
_NONE = "—"
_DATE = 11
_TITLE = 45
"""The share of a row that a title may claim, in percent."""
_LEAST = 70
"""Columns below which a table is none."""
_ROWS = 120
"""How many passages of a raw article the preview shows."""


def summary(report: ImportReport) -> str:
    """The import in one line: "3 imported, 1 updated, 12 unchanged"."""
    if not report.has_seeds_folder:
        hint = "make it beside sitegen.yaml, and put raw articles (.txt, .html, feeds) into it"
        return f"nothing to import: there is no folder seeds/\n  hint: {hint}"
    counts = ((len(report.having(outcome)), outcome.value) for outcome in Outcome)
    parts = [f"{number} {what}" for number, what in counts if number]
    if report.problems:
        parts.append(f"{len(report.problems)} problem{'' if len(report.problems) == 1 else 's'}")
    return ", ".join(parts) or "nothing to import: there is no raw article (.txt, .html, feeds) in seeds/"


def table(report: ImportReport, width: int = 100) -> str:
    """The articles that are new or changed, one a line; empty where there are none."""
    seeds = [seed for seed in report.seeds if seed.outcome in _MARKS and seed.front_matter]
    if not seeds:
        return ""
    rows = [_cells(seed) for seed in seeds]
    if width < _LEAST:
        return "\n".join(line for row in rows for line in _stacked(row, width))
    header = ("", "date", "title", "source", "tags", "to look at")
    widths = _column_widths((header, *rows), width)
    lines = [line for row in (header, *rows) for line in _row(row, widths)]
    if any(row[1].endswith("?") for row in rows):
        lines.append("? the date follows from what the text says, which does not state it")
    return "\n".join(lines)


def preview(report: ImportReport, width: int = 100, *, colour: bool = False) -> str:
    """What `--dry-run` shows: for each seed, what would be stated, kept and dropped, and why."""
    blocks = [
        "\n".join(_preview(seed, seed.reading, width, colour=colour)) for seed in report.seeds if seed.reading
    ]
    return "\n\n".join((*blocks, f"dry run, nothing written: {summary(report)}"))


def _column_widths(rows: Sequence[tuple[str, ...]], width: int) -> tuple[int, ...]:
    """Each column as wide as its cells need while there is room; what nobody needs goes to the title."""
    room = width - 1 - _DATE - 5 * 2
    natural = [max(display_width(sayable(row[column][:width])) for row in rows) for column in range(2, 6)]
    left = room - min(natural[0], room * _TITLE // 100)
    others: list[int] = []
    for cells in natural[1:]:
        others.append(min(cells, left // (3 - len(others))))
        left -= others[-1]
    return (1, _DATE, room - sum(others), *others)


def _row(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """A row of the table: each cell cut to its column but the last, which goes on below."""
    first, *rest = wrapped(cells[-1], widths[-1])
    yield "  ".join((*map(fitted, cells[:-1], widths[:-1]), first)).rstrip()
    indent = sum(width + 2 for width in widths[:-1])
    yield from (" " * indent + line for line in rest)


def _cells(seed: SeedReport) -> tuple[str, str, str, str, str, str]:
    values = seed.front_matter
    assert values is not None
    is_sure = not seed.reading or all(
        each.certainty == "stated" for each in seed.reading.statements if each.field == "date"
    )
    return (
        _MARKS[seed.outcome],
        _day(values.date, is_sure=is_sure),
        values.title,
        spoken(values.source) or _NONE,
        ", ".join(values.tags) or _NONE,
        ", ".join(values.review) or _NONE,
    )


def _day(date: PartialDate | None, *, is_sure: bool) -> str:
    """The date as precise as it is known, without its time; a question mark where it was inferred."""
    if date is None:
        return _NONE
    return f"{PartialDate(date.year, date.month, date.day)}{'' if is_sure else '?'}"


def _stacked(row: tuple[str, ...], width: int) -> Iterator[str]:
    mark, date, title, source, tags, missing = row
    first, *rest = wrapped(title, max(width - 2, 10))
    yield f"{mark} {first}"
    yield from (f"  {line}" for line in rest)
    for line in (f"{date} · {source}", f"tags: {tags}", f"to look at: {missing}"):
        yield f"  {fitted(line, max(width - 2, 10)).rstrip()}"


def _preview(seed: SeedReport, reading: Reading, width: int, *, colour: bool) -> Iterator[str]:
    yield heading(f"{seed.seed} ({seed.outcome.value})", colour=colour)
    yield f"  {seed.article}"
    yield from (f"  {repair}" for repair in reading.repairs)
    yield from facts(reading.statements, {}, width, colour=colour)
    if review := _to_look_at(seed, reading):
        yield from (heading(line, colour=colour) for line in wrapped(f"to look at: {review}", width))
    if reading.draft.proposed_tags:
        proposed = f"words of the page that tags.yaml does not know: {', '.join(reading.draft.proposed_tags)}"
        yield from (f"  {line}" for line in wrapped(proposed[:1000], width - 2))
    spans = [span for span in reading.draft.spans if span.role is not Role.BLANK]
    kept = sum(span.role.is_kept for span in spans)
    dropped = sum(1 for _ in dropped_lines(reading.draft, reading.text))
    yield heading(f"kept: {_counted(kept)}, dropped: {_counted(dropped)}", colour=colour)
    yield f"  {KEY}"
    shown = marked(reading.text, spans[:_ROWS], facts_by_line(reading.statements), width, colour=colour)
    yield from shown
    if len(spans) > _ROWS:
        yield f"  … and {len(spans) - _ROWS} more"


def _to_look_at(seed: SeedReport, reading: Reading) -> str:
    """The fields that a person should look at, each with the cause."""
    certainties = {each.field: each.certainty for each in reading.statements}
    review = seed.front_matter.review if seed.front_matter else ()
    return ", ".join(f"{name} ({certainties.get(name, 'not stated')})" for name in review)


def _counted(number: int) -> str:
    return f"{number} passage{'' if number == 1 else 's'}"
