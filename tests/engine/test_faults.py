"""Faults: whatever happens to a build, the next one ends in what a clean build makes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from sitegen.engine.build import build
from sitegen.engine.ownership import ASIDE, TEMPORARY
from sitegen.errors import SiteError
from tests.running import ENVIRONMENT
from tests.sites import article, make_site, tree

BUILD = "import sys; from sitegen.cli import main; sys.exit(main(sys.argv[1:]))"
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and permissions")


def path_of(folder: Path, name: str) -> Path:
    return folder / "content" / "2026" / "11" / f"{name}.md"


def write(folder: Path, name: str, title: str, body: str = "Le corps.") -> None:
    path = path_of(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(article(title, date="2026-11-02", tags="[IA]", id=name, body=body), encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site")
    for number in range(12):
        write(folder, f"a{number}", f"Article {number}")
    return folder


def start(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", BUILD, "build", "--no-import", "--site", str(folder), *options]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def clean_tree(folder: Path, where: Path) -> dict[str, bytes]:
    build(folder, output=where, clean=True)
    return tree(where)


def killed_at_random(folder: Path, times: int, seed: int, clean: Path) -> None:
    moments = random.Random(seed)
    for number in range(times):
        if number % 4 == 0:
            (folder / ".sitegen" / "ledger.sqlite").unlink(missing_ok=True)
        write(folder, f"a{number % 12}", f"Article {number}, revu", body="Mot. " * number)
        process = start(folder, *(["--jobs", "2"] if number % 2 else []))
        time.sleep(moments.uniform(0.15, 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        for name, content in tree(folder / "output").items() if (folder / "output").exists() else ():
            if not name.startswith((TEMPORARY, ASIDE)) and name.endswith((".html", ".json")):
                assert content.endswith((b"</html>\n", b"}\n")), f"seed {seed}, kill {number}: half of {name}"
        if number % 5 == 4:
            build(folder)
            assert tree(folder / "output") == clean_tree(folder, clean), f"seed {seed}, kill {number}"


@POSIX
def test_after_a_kill_at_any_moment_the_next_build_is_a_clean_one(site: Path, tmp_path: Path) -> None:
    killed_at_random(site, 5, 1, tmp_path / "clean")


@POSIX
@pytest.mark.fuzz
@pytest.mark.skipif(os.environ.get("SITEGEN_FUZZ") != "long", reason="SITEGEN_FUZZ=long runs it")
def test_after_two_hundred_kills_the_next_build_is_a_clean_one(site: Path, tmp_path: Path) -> None:
    killed_at_random(site, 200, random.randrange(1 << 30), tmp_path / "clean")


def test_two_builds_at_once_both_end_well(site: Path, tmp_path: Path) -> None:
    both = [start(site), start(site)]
    for process in both:
        process.communicate()

    assert [process.returncode for process in both] == [0, 0]
    assert tree(site / "output") == clean_tree(site, tmp_path / "clean")


def test_bytes_that_change_under_an_old_size_and_time_are_seen(site: Path) -> None:
    build(site)
    path = path_of(site, "a3")
    status = path.stat()
    path.write_text(path.read_text(encoding="utf-8").replace("Article 3", "Article E"), encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert path.stat().st_size == status.st_size

    build(site)

    assert b"Article E" in (site / "output" / "articles" / "a3" / "index.html").read_bytes()


@pytest.mark.parametrize("moment", [1, 2_000_000_000, 4_000_000_000])
def test_a_clock_that_jumps_hides_no_edit(site: Path, tmp_path: Path, moment: int) -> None:
    build(site)
    for number in range(3):
        write(site, "a3", f"Titre {number}")
        os.utime(path_of(site, "a3"), (moment, moment))
        build(site)
        assert f"Titre {number}".encode() in (site / "output" / "articles" / "a3" / "index.html").read_bytes()
    assert tree(site / "output") == clean_tree(site, tmp_path / "clean")


def test_two_saves_within_one_tick_of_the_clock_are_two_edits(site: Path) -> None:
    page = site / "output" / "articles" / "a3" / "index.html"
    for letter in "ABCDE":
        write(site, "a3", f"Titre {letter}")
        build(site)
        assert f"Titre {letter}".encode() in page.read_bytes()


def test_files_that_change_all_the_time_end_in_a_whole_site(site: Path, tmp_path: Path) -> None:
    is_over = threading.Event()

    def scribble() -> None:
        number = 0
        while not is_over.wait(0.01):
            number += 1
            path = path_of(site, "a5")
            part = path.with_name("a5.part~")
            part.write_text(article(f"Titre {number}", date="2026-11-02", id="a5"), encoding="utf-8")
            part.replace(path)

    scribbler = threading.Thread(target=scribble)
    scribbler.start()
    try:
        for _ in range(4):
            with suppress(SiteError):
                build(site)
    finally:
        is_over.set()
        scribbler.join()

    build(site)
    assert tree(site / "output") == clean_tree(site, tmp_path / "clean")


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_may_not_be_written_is_named_and_mended_later(site: Path, tmp_path: Path) -> None:
    build(site)
    write(site, "a3", "Autre titre")
    folder = site / "output" / "articles" / "a3"
    folder.chmod(0o500)

    with pytest.raises(SiteError, match="could not be written"):
        build(site)

    folder.chmod(0o700)
    build(site)
    assert tree(site / "output") == clean_tree(site, tmp_path / "clean")


LITTLE_ROOM = """
import resource, sys
from sitegen.cli import main

room = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
sys.exit(main(["build", "--no-import", "--site", sys.argv[1], *sys.argv[3:]]))
"""


@POSIX
@pytest.mark.parametrize("room", [100, 3000, 20_000, 60_000])
@pytest.mark.parametrize("options", [(), ("--jobs", "2")])
def test_a_full_disk_is_said_so_and_the_next_build_finishes(
    site: Path, tmp_path: Path, room: int, options: tuple[str, ...]
) -> None:
    build(site)
    write(site, "a3", "Autre titre", body="Mot. " * 5000)

    result = subprocess.run(
        [sys.executable, "-c", LITTLE_ROOM, str(site), str(room), *options],
        env=ENVIRONMENT, capture_output=True, check=False, timeout=60,
    )  # fmt: skip

    assert result.returncode == 1
    assert "mistake" not in result.stderr.decode()
    build(site)
    assert tree(site / "output") == clean_tree(site, tmp_path / "clean")
