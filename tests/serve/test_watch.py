"""Noticing that a site's inputs have changed, whatever the editor does, and nothing else."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sitegen.serve.scan import scan
from sitegen.serve.watch import Watch

PATIENCE = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("content", "seeds", "themes/mine"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "sitegen.yaml").write_text("title: Veille\n")
    (tmp_path / "content" / "a.md").write_text("one")
    return tmp_path


@pytest.fixture
def watch(folder: Path) -> Iterator[Watch]:
    with Watch(folder, lambda _: None) as watch:
        yield watch


def notices(watch: Watch, patience: float = PATIENCE) -> bool:
    """Whether a change is noticed in time."""
    stop = threading.Event()

    def give_up() -> None:
        stop.set()
        watch.wake()

    timer = threading.Timer(patience, give_up)
    timer.start()
    try:
        return watch.wait(stop)
    finally:
        timer.cancel()


def save_plainly(folder: Path) -> None:
    (folder / "content" / "a.md").write_text("two")


def save_by_replacing(folder: Path) -> None:
    (folder / "content" / ".a.md.part").write_text("two")
    (folder / "content" / ".a.md.part").replace(folder / "content" / "a.md")


def save_as_vim_does(folder: Path) -> None:
    (folder / "content" / "a.md").rename(folder / "content" / "a.md~")
    (folder / "content" / "a.md").write_text("two")
    (folder / "content" / "a.md~").unlink()


def add_a_seed(folder: Path) -> None:
    (folder / "seeds" / "b.txt").write_text("raw")


def edit_a_template(folder: Path) -> None:
    (folder / "themes" / "mine" / "base.html").write_text("<p>")


def edit_the_configuration(folder: Path) -> None:
    (folder / "sitegen.yaml").write_text("title: Autre\n")


def delete_an_article(folder: Path) -> None:
    (folder / "content" / "a.md").unlink()


def rename_a_folder(folder: Path) -> None:
    (folder / "content" / "2026").mkdir()
    (folder / "content" / "a.md").rename(folder / "content" / "2026" / "a.md")


def check_out_another_branch(folder: Path) -> None:
    shutil.rmtree(folder / "content")
    (folder / "content").mkdir()
    (folder / "content" / "a.md").write_text("from the other branch")


@pytest.mark.parametrize(
    "edit",
    [
        save_plainly,
        save_by_replacing,
        save_as_vim_does,
        add_a_seed,
        edit_a_template,
        edit_the_configuration,
        delete_an_article,
        rename_a_folder,
        check_out_another_branch,
    ],
)
def test_an_edit_is_noticed(watch: Watch, folder: Path, edit: Callable[[Path], None]) -> None:
    edit(folder)

    assert notices(watch)


def test_a_folder_that_was_replaced_is_watched_on(watch: Watch, folder: Path) -> None:
    check_out_another_branch(folder)
    assert notices(watch)

    save_plainly(folder)

    assert notices(watch)


def test_a_folder_that_appears_later_is_watched_too(watch: Watch, folder: Path) -> None:
    shutil.rmtree(folder / "seeds")
    assert not notices(watch, 0.3)

    (folder / "seeds").mkdir()
    (folder / "seeds" / "b.txt").write_text("raw")

    assert notices(watch)


def test_reading_touching_litter_and_our_own_output_are_no_edits(watch: Watch, folder: Path) -> None:
    (folder / "content" / "a.md").read_text()
    os.utime(folder / "content" / "a.md", (1, 1))
    (folder / "content" / ".a.md.swp").write_text("x")
    (folder / "content" / "4913").write_text("x")
    (folder / "content" / "a.md~").write_text("x")
    (folder / "output").mkdir()
    (folder / "output" / "index.html").write_text("x")
    (folder / ".sitegen").mkdir()
    (folder / ".sitegen" / "lock").write_text("x")

    assert not notices(watch, 1.0)


def test_saving_the_same_bytes_again_is_no_edit(watch: Watch, folder: Path) -> None:
    (folder / "content" / "a.md").write_text("one")

    assert not notices(watch, 1.0)


def test_a_burst_of_edits_is_one_change(watch: Watch, folder: Path) -> None:
    for number in range(20):
        (folder / "content" / f"{number}.md").write_text("x")
        time.sleep(0.005)

    assert notices(watch)
    assert not notices(watch, 0.5)


def test_where_no_events_arrive_it_polls_and_says_so(folder: Path) -> None:
    said: list[str] = []
    with Watch(folder, said.append) as watch:
        watch._observer.unschedule_all()
        save_plainly(folder)
        assert notices(watch)

        save_by_replacing(folder)
        (folder / "content" / "a.md").write_text("three")
        assert notices(watch, 5)

    assert said == ["looking for changes every 0.5 s (no events arrive from this disk)"]


def test_two_saves_of_one_size_within_a_tick_of_the_clock_are_told_apart(folder: Path) -> None:
    path = folder / "content" / "a.md"
    stamp = time.time_ns()
    path.write_text("one")
    os.utime(path, ns=(stamp, stamp))
    before = scan(folder, {})

    path.write_text("two")
    os.utime(path, ns=(stamp, stamp))

    assert scan(folder, before) != before


def test_a_file_that_was_at_rest_is_not_read_again(folder: Path) -> None:
    path = folder / "content" / "a.md"
    os.utime(path, (1_000_000_000, 1_000_000_000))
    before = scan(folder, {})

    path.write_text("two")
    os.utime(path, (1_000_000_000, 1_000_000_000))

    assert scan(folder, before) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_among_the_articles_does_not_hang_the_scan(folder: Path) -> None:
    os.mkfifo(folder / "content" / "pipe.md")

    assert {path.name for path in scan(folder, {})} == {"sitegen.yaml", "a.md"}
