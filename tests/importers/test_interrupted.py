"""An import that ends in the middle, by a signal or for want of room, is completed by the next one."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.importers.importing import HARBOUR, LATER, seed, take_in
from tests.sites import make_site

PORTS = ("Sarelle", "Mont-Lobre", "Quaisin", "Verchamp", "Ombrelle", "Tissey", "Graveron", "Poulhac")


def site_with_seeds(folder: Path) -> Path:
    site = make_site(folder)
    for port in PORTS:
        seed(site, f"{port}.txt", HARBOUR.replace("Liraud", port))
    return site


def contents(site: Path) -> dict[str, str]:
    """Every file of `content/`, but for the moment at which an article was taken in."""
    return {
        path.relative_to(site).as_posix(): re.sub("added: .*", "added", path.read_text("utf-8"))
        for path in (site / "content").rglob("*")
        if path.is_file()
    }


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
@pytest.mark.parametrize("after", [0, 1, 2, 3, 5, 7])
def test_an_import_that_was_killed_is_completed_by_the_next(tmp_path: Path, after: int) -> None:
    whole = site_with_seeds(tmp_path / "whole")
    take_in(whole)
    site = site_with_seeds(tmp_path / "site")
    command = [sys.executable, "-m", "sitegen", "import", "--site", str(site)]

    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 30
        while len(list((site / "content").rglob("*.md"))) < after and time.monotonic() < deadline:
            time.sleep(0.001)
        process.kill()

    report = take_in(site, now=LATER)

    assert not report.problems
    assert contents(site) == contents(whole)
    assert take_in(site).written == ()


def test_without_room_nothing_half_is_left_and_the_next_import_goes_on(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="this system sets no limits")
    whole = site_with_seeds(tmp_path / "whole")
    take_in(whole)
    site = site_with_seeds(tmp_path / "site")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, before[1]))
    try:
        report = take_in(site)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert len(report.problems) == len(PORTS)
    assert all(problem.what.startswith("could not be written") for problem in report.problems)
    assert not [name for _, _, names in os.walk(site / "content") for name in names if "part" in name]
    assert not take_in(site).problems
    assert contents(site) == contents(whole)
