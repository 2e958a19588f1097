"""What an import tells: at a glance, in columns that hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sitegen.dates import PartialDate
from sitegen.errors import Problem
from sitegen.front_matter import FrontMatter, SourceReference
from sitegen.importers.outcome import ImportReport, Outcome, SeedReport
from sitegen.importers.reports.columns import display_width, fitted, wrapped
from sitegen.importers.reports.report import preview, summary, table
from tests.importers.importing import HARBOUR, LIBRARY, seed, take_in
from tests.sites import make_site

VALUES = FrontMatter(
    title="Le port confie ses grues à un logiciel",
    date=PartialDate(2026, 10),
    source=SourceReference("vigie-du-port"),
    tags=("Robotique", "Ports"),
    review=("author",),
)
IMPORTED = SeedReport("seeds/a.txt", Outcome.IMPORTED, "content/2026/10/a.md", VALUES)
TITLES = [
    "Un titre " * 50,
    "🎉 🚀 " * 60,
    "人工智能" * 40,
    "👩‍🔬👩‍🔬 é́́ combiné",
    "\u202eenvers\u202c et \x1b[31mrouge",
    "",
]


def row(title: str) -> SeedReport:
    return replace(IMPORTED, front_matter=replace(VALUES, title=title))


def test_the_summary_counts_what_happened() -> None:
    seeds = (IMPORTED, IMPORTED, replace(IMPORTED, outcome=Outcome.UNCHANGED))
    report = ImportReport(seeds, (Problem("the file is empty"),))

    assert summary(report) == "2 imported, 1 unchanged, 1 problem"


def test_an_import_of_nothing_says_what_to_do() -> None:
    assert "no raw article" in summary(ImportReport())
    assert "hint: make it" in summary(ImportReport(has_seeds_folder=False))


def test_the_table_shows_each_new_article_on_a_line() -> None:
    lines = table(
        ImportReport((IMPORTED, row("Autre"), replace(IMPORTED, outcome=Outcome.UNCHANGED)))
    ).splitlines()

    assert lines[0].split() == ["date", "title", "source", "tags", "to", "look", "at"]
    cells = [cell.strip() for cell in lines[1].split("  ") if cell.strip()]
    assert cells == [
        "+",
        "2026-10",
        "Le port confie ses grues à un logiciel",
        "vigie-du-port",
        "Robotique, Por…",
        "author",
    ]
    assert len(lines) == 3


def test_there_is_no_table_where_nothing_changed() -> None:
    assert table(ImportReport((replace(IMPORTED, outcome=Outcome.UNCHANGED, front_matter=None),))) == ""


def test_what_is_not_known_is_a_dash_and_what_was_inferred_bears_a_question_mark(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(
        site,
        "a.txt",
        HARBOUR.replace("12 octobre 2026", "lundi 12 octobre").replace("Depuis", "En 2026, depuis"),
    )
    seed(site, "b.txt", LIBRARY)

    lines = table(take_in(site)).splitlines()

    assert [line.split()[1] for line in lines if line.startswith("+")] == ["2026-10-12?", "—"]
    assert lines[-1].startswith("? the date follows")


def test_all_that_is_missing_is_named_below_one_another_where_the_column_is_narrow() -> None:
    values = row("Un titre " * 50).front_matter
    assert values is not None
    missing = ("date", "source", "author", "tags", "summary")
    untold = replace(row("Un titre"), front_matter=replace(values, review=missing))

    lines = table(ImportReport((untold,)), 80).splitlines()

    column = lines[0].index("to look at")
    assert " ".join(line[column:] for line in lines[1:]) == ", ".join(missing)


@pytest.mark.parametrize("width", [80, 100, 132])
def test_the_columns_hold_whatever_the_titles(width: int) -> None:
    lines = table(ImportReport(tuple(row(title) for title in TITLES)), width).splitlines()

    dates = {display_width(line[: line.index("2026-10")]) for line in lines[1:]}
    sources = {display_width(line[: line.index("vigie")]) for line in lines[1:]}
    assert len(dates) == len(sources) == 1
    assert all(display_width(line) <= width for line in lines)
    assert not any("\x1b" in line or "\u202e" in line for line in lines)


def test_a_narrow_terminal_gets_the_same_in_several_lines() -> None:
    lines = table(ImportReport((row("Un titre " * 50),)), 50).splitlines()

    assert all(display_width(line) <= 50 for line in lines)
    assert "  to look at: author" in lines


def test_the_preview_shows_what_is_stated_kept_and_dropped_and_why(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "port.txt", HARBOUR)

    shown = preview(take_in(site, dry_run=True))

    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert lines[0] == "seeds/port.txt (imported)"
    assert "date 2026-10-12" in lines
    assert any(line.startswith("stated line 3: ") for line in lines)
    assert any(line.startswith("kept: 3 passages, dropped: ") for line in lines)
    assert any(line.startswith("4 + body Depuis lundi, trois grues") for line in lines)
    assert any(line.startswith("1 - navigation Accueil | Monde") for line in lines)
    assert any(line.startswith("to look at: ") and "source (not stated)" in line for line in lines)
    assert any(line.startswith("3 - ") and line.endswith("← date, author") for line in lines)
    assert lines[-1] == "dry run, nothing written: 1 imported"


def test_the_preview_is_coloured_only_on_request(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "port.txt", HARBOUR)
    report = take_in(site, dry_run=True)

    assert "\x1b" not in preview(report)
    assert "\x1b[" in preview(report, colour=True)


def test_the_preview_of_a_long_article_stays_readable(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "port.txt", HARBOUR + "Lire aussi : un autre sujet\n" * 500)

    lines = preview(take_in(site, dry_run=True), 80).splitlines()

    assert len(lines) < 200
    assert all(display_width(line) <= 80 for line in lines)
    assert any("more" in line for line in lines)


@pytest.mark.parametrize("text", TITLES)
@pytest.mark.parametrize("width", [1, 2, 7, 40])
def test_text_is_cut_to_columns_and_not_to_characters(text: str, width: int) -> None:
    assert display_width(fitted(text, width)) == width
    assert all(display_width(line) <= max(width, 2) for line in wrapped(text, width))
