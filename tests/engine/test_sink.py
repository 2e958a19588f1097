"""Writing: exactly what is given, only what differs, nothing of anybody else's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.engine.ownership import MANIFEST
from sitegen.engine.report import Change
from sitegen.engine.sink import TEMPORARY, write
from sitegen.errors import SiteError
from tests.running import ENVIRONMENT
from tests.sites import link, tree

SITE = {"index.html": b"front", "articles/a/index.html": b"a", "feed.xml": b"<rss/>"}


def published(output: Path) -> dict[str, bytes]:
    return {name: content for name, content in tree(output).items() if name != MANIFEST}


def test_a_first_build_writes_everything_and_lists_it(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "output"

    report = write(output, SITE)

    assert published(output) == SITE
    assert (output / MANIFEST).read_text() == "articles/a/index.html\nfeed.xml\nindex.html\n"
    assert [change.file for change in report.written] == sorted(SITE)
    assert {change.reason for change in report.written} == {"is new"}


def test_a_second_build_touches_nothing(tmp_path: Path) -> None:
    write(tmp_path, SITE)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    report = write(tmp_path, SITE)

    assert (report.written, report.removed, report.unchanged) == ((), (), 3)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    write(tmp_path, SITE)

    report = write(tmp_path, {**SITE, "index.html": b"FRONT"})

    assert report.written == (Change("index.html", "has changed"),)
    assert report.unchanged == 2


def test_a_file_deleted_by_hand_comes_back(tmp_path: Path) -> None:
    write(tmp_path, SITE)
    (tmp_path / "feed.xml").unlink()

    assert write(tmp_path, SITE).written == (Change("feed.xml", "was missing"),)
    assert published(tmp_path) == SITE


def test_a_file_edited_by_hand_is_mended(tmp_path: Path) -> None:
    write(tmp_path, SITE)
    (tmp_path / "feed.xml").write_bytes(b"<rss>")

    write(tmp_path, SITE)

    assert published(tmp_path) == SITE


def test_what_is_gone_is_removed_with_the_folders_that_are_empty_then(tmp_path: Path) -> None:
    write(tmp_path, SITE)

    report = write(tmp_path, {"index.html": b"front"})

    assert [change.file for change in report.removed] == ["articles/a/index.html", "feed.xml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "index.html"]


def test_what_is_not_ours_is_never_touched(tmp_path: Path) -> None:
    write(tmp_path, SITE)
    (tmp_path / "articles" / "a" / "mine.txt").write_text("mine")
    (tmp_path / "CNAME").write_text("example.org")

    write(tmp_path, {"index.html": b"front"})

    assert published(tmp_path) == {
        "index.html": b"front",
        "articles/a/mine.txt": b"mine",
        "CNAME": b"example.org",
    }


def test_with_clean_every_file_is_written_anew(tmp_path: Path) -> None:
    write(tmp_path, SITE)

    report = write(tmp_path, SITE, clean=True)

    assert len(report.written) == 3
    assert published(tmp_path) == SITE


def test_a_folder_with_content_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("three years of work")

    with pytest.raises(SiteError, match="sitegen did not make"):
        write(tmp_path, SITE)

    assert tree(tmp_path) == {"thesis.txt": b"three years of work"}


def test_an_empty_folder_is_fine(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()

    write(tmp_path / "output", SITE)

    assert published(tmp_path / "output") == SITE


def test_a_file_where_the_folder_must_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("notes")

    with pytest.raises(SiteError, match="is a file"):
        write(tmp_path / "output", SITE)

    assert (tmp_path / "output").read_text() == "notes"


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "shelf").write_text("a file, so nothing can lie below it")

    with pytest.raises(SiteError, match="could not be written"):
        write(tmp_path / "shelf" / "output", SITE)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_folder_without_leave_to_write_is_said_so(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir(mode=0o555)

    with pytest.raises(SiteError, match="Permission denied"):
        write(output, SITE)


@pytest.mark.parametrize(
    "stranger", ["index.html", "articles/a/index.html", "articles", "feed.xml/theirs.txt"]
)
def test_a_strangers_file_in_the_way_stops_the_build_before_the_first_byte(
    tmp_path: Path, stranger: str
) -> None:
    write(tmp_path, {"about/index.html": b"about"})
    (tmp_path / stranger).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / stranger).write_bytes(b"theirs")
    before = tree(tmp_path)

    with pytest.raises(SiteError, match="in the way"):
        write(tmp_path, SITE)

    assert tree(tmp_path) == before


def test_a_strangers_file_with_the_very_bytes_becomes_ours(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": b"front"})
    (tmp_path / "feed.xml").write_bytes(b"<rss/>")

    report = write(tmp_path, {"index.html": b"front", "feed.xml": b"<rss/>"})

    assert report.written == ()
    assert "feed.xml" in (tmp_path / MANIFEST).read_text().splitlines()


def test_a_file_can_become_a_folder_and_back(tmp_path: Path) -> None:
    write(tmp_path, {"a": b"file"})

    write(tmp_path, {"a/b": b"below"})
    assert published(tmp_path) == {"a/b": b"below"}

    write(tmp_path, {"a": b"file"})
    assert published(tmp_path) == {"a": b"file"}


def test_an_empty_folder_left_in_the_place_of_a_file_is_no_obstacle(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": b"front"})
    (tmp_path / "a" / "b").mkdir(parents=True)

    write(tmp_path, {"index.html": b"front", "a": b"file"})

    assert published(tmp_path)["a"] == b"file"


@pytest.mark.parametrize(
    "line",
    ["../precious.txt", "{outside}/precious.txt", "a/../../precious.txt", "..\\precious.txt", "./x", ""],
)
def test_a_hostile_list_of_files_never_leads_outside(tmp_path: Path, line: str) -> None:
    output = tmp_path / "output"
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    write(output, SITE)
    (output / MANIFEST).write_text(line.replace("{outside}", str(tmp_path)) + "\n")

    report = write(output, SITE)

    assert precious.read_text() == "precious"
    assert report.removed == ()


def test_a_link_to_another_folder_is_neither_followed_nor_emptied(tmp_path: Path) -> None:
    output, elsewhere = tmp_path / "output", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "index.html").write_text("precious")
    write(output, {"index.html": b"front", "tags/index.html": b"tags"})
    (output / "tags" / "index.html").unlink()
    (output / "tags").rmdir()
    link(output / "tags", elsewhere)

    write(output, {"index.html": b"front"})
    assert (elsewhere / "index.html").read_text() == "precious"

    with pytest.raises(SiteError, match="output/tags is in the way"):
        write(output, {"index.html": b"front", "tags/index.html": b"tags"})
    assert (elsewhere / "index.html").read_text() == "precious"


def test_a_link_in_the_place_of_our_file_is_replaced_not_written_through(tmp_path: Path) -> None:
    output, precious = tmp_path / "output", tmp_path / "precious.txt"
    precious.write_text("precious")
    write(output, SITE)
    (output / "feed.xml").unlink()
    link(output / "feed.xml", precious)

    write(output, SITE)

    assert precious.read_text() == "precious"
    assert published(output) == SITE
    assert not (output / "feed.xml").is_symlink()


def test_a_temporary_file_left_by_a_crash_is_cleaned_away(tmp_path: Path) -> None:
    write(tmp_path, SITE)
    (tmp_path / TEMPORARY).write_bytes(b"half a fi")

    write(tmp_path, SITE)

    assert published(tmp_path) == SITE


CRASH = """
import os, sys
from pathlib import Path
from sitegen.engine import sink

steps = int(sys.argv[2])
put = sink._put

def fail_after_some_steps(output, file, content):
    global steps
    steps -= 1
    if steps < 0:
        (output / sink.TEMPORARY).write_bytes(content[:3])
        os._exit(9)
    put(output, file, content)

sink._put = fail_after_some_steps
sink.write(Path(sys.argv[1]), {"index.html": b"FRONT", "articles/b/index.html": b"b"})
"""


@pytest.mark.parametrize("steps", range(4))
def test_after_a_crash_at_any_step_the_next_build_ends_as_a_clean_one(tmp_path: Path, steps: int) -> None:
    output, clean = tmp_path / "output", tmp_path / "clean"
    write(output, SITE)

    crashed = subprocess.run(
        [sys.executable, "-c", CRASH, str(output), str(steps)], env=ENVIRONMENT, check=False
    )
    assert crashed.returncode == 9

    after = {"index.html": b"Front", "articles/c/index.html": b"c"}
    write(output, after)
    write(clean, after)
    assert tree(output) == tree(clean)
    assert {path.relative_to(output) for path in output.rglob("*")} == {
        path.relative_to(clean) for path in clean.rglob("*")
    }


FILES = st.dictionaries(
    st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map(
        lambda parts: "/".join(parts) + ".x"
    ),
    st.binary(max_size=3),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(plans=st.lists(FILES, min_size=1, max_size=4))
def test_any_row_of_plans_leaves_exactly_the_last_one(
    tmp_path_factory: pytest.TempPathFactory, plans: list[dict[str, bytes]]
) -> None:
    output = tmp_path_factory.mktemp("output")

    for plan in plans:
        report = write(output, plan)
        assert len(report.written) + report.unchanged == len(plan)

    assert published(output) == plans[-1]
    assert all(any(folder.rglob("*.x")) for folder in output.rglob("*") if folder.is_dir())
