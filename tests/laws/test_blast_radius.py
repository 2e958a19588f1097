"""Law: what an edit touches does not depend on how large the digest is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sitegen.engine.build import build
from sitegen.engine.report import Report
from tests.sites import make_site

BOUND = 40
"""Outputs that one edit may touch, at every size."""
TAGS = 12
SOURCES = 5
A_DAY = 3
"""Articles that come in on one day."""


def path_of(folder: Path, number: int) -> Path:
    return folder / "content" / f"{2019 + number % 6}" / f"article-{number}.md"


def write(folder: Path, number: int, **changed: str) -> None:
    day, hour = divmod(number, A_DAY)
    year, day_of_year = divmod(day, 336)
    moment = f"{2019 + year}-{day_of_year // 28 + 1:02}-{day_of_year % 28 + 1:02}"
    stated = {
        "id": f"id-{number}",
        "title": f"Article {number}",
        "date": moment,
        "added": f"{moment}T{8 + hour:02}:00:00Z",
        "source": f"Source {number % SOURCES}",
        "tags": f"[Tag {number % TAGS}, Tag {(number + 5) % TAGS}]",
        "summary": f"En bref {number}.",
        **changed,
    }
    body = stated.pop("body", f"Le corps de {number}.")
    front_matter = "".join(f"{name}: {value}\n" for name, value in stated.items())
    path = path_of(folder, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{front_matter}---\n\n{body}\n", encoding="utf-8")


EDITS: dict[str, Callable[[Path, int], None]] = {
    "the body of an article in the middle": lambda site, size: write(site, size // 2, body="Un autre corps."),
    "the body of the newest article": lambda site, size: write(site, size - 1, body="Un autre corps."),
    "the title of an article in the middle": lambda site, size: write(site, size // 2, title="Autrement"),
    "the title of the newest article": lambda site, size: write(site, size - 1, title="Autrement"),
    "a new article": write,
    "the date of an old article, corrected": lambda site, size: write(site, size // 3, date="2020-03-03"),
    "a tag changed on one article": lambda site, size: write(site, size // 2 + 1, tags="[Tag 1, Tag 3]"),
    "an article deleted": lambda site, size: path_of(site, size // 2 + 2).unlink(),
}


def touched(report: Report) -> int:
    return len(report.written) + len(report.removed)


@pytest.mark.parametrize("size", [100, pytest.param(2000, marks=pytest.mark.large)])
def test_an_edit_touches_a_bounded_number_of_outputs(tmp_path: Path, size: int) -> None:
    folder = make_site(tmp_path / "site")
    for number in range(size):
        write(folder, number)
    build(folder)

    counts = {}
    for name, edit in EDITS.items():
        edit(folder, size)
        counts[name] = touched(build(folder))

    assert all(0 < count <= BOUND for count in counts.values()), counts
    assert touched(build(folder)) == 0
