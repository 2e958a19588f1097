"""The line that is printed about a build."""

from __future__ import annotations

from sitegen.engine.report import Change, Report


def changes(number: int) -> tuple[Change, ...]:
    return tuple(Change(f"{index}.html", "is new") for index in range(number))


def test_the_line_counts_in_thousands_apart_and_leaves_out_what_did_not_happen() -> None:
    assert (
        Report(changes(12), changes(1), 11752).line(0.2148)
        == "12 written, 1 removed, 11 752 unchanged in 0.21 s"
    )
    assert Report(changes(3)).line(0.1) == "3 written, 0 unchanged in 0.10 s"
    assert Report(unchanged=3).line(0) == "0 written, 3 unchanged in 0.00 s"


def test_the_details_name_each_file_with_its_reason() -> None:
    report = Report((Change("a.html", "is new"),), (Change("b.html", "is no longer part of the site"),), 1)

    assert report.details() == ("wrote a.html: is new", "removed b.html: is no longer part of the site")
