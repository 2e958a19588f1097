"""One build at a time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sitegen.engine.lock import site_lock, state_folder
from sitegen.errors import SiteError
from tests.running import ENVIRONMENT

HOLD = """
import sys, time
from pathlib import Path
from sitegen.engine.lock import site_lock

with site_lock(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def hold(folder: Path, seconds: float) -> subprocess.Popen[str]:
    """Another process that has the lock when this returns."""
    command = [sys.executable, "-c", HOLD, str(folder), str(seconds)]
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    process.stdout.close()
    return process


def test_a_second_build_is_told_which_process_is_at_work(tmp_path: Path) -> None:
    with hold(tmp_path, 60) as other:
        with pytest.raises(SiteError, match=f"process {other.pid} is at work"), site_lock(tmp_path, 0.1):
            pass
        other.kill()


def test_a_second_build_waits_for_the_first_to_finish(tmp_path: Path) -> None:
    with hold(tmp_path, 0.5) as other:
        with site_lock(tmp_path, 20):
            assert (tmp_path / ".sitegen" / "lock-holder").read_text() == str(os.getpid())
        other.wait()


def test_a_killed_build_leaves_no_lock_behind(tmp_path: Path) -> None:
    with hold(tmp_path, 60) as other:
        other.kill()
        other.wait()

    start = time.monotonic()
    with site_lock(tmp_path, 10):
        assert time.monotonic() - start < 5


def test_the_lock_can_be_taken_again_and_is_given_back_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), site_lock(tmp_path):
        raise ZeroDivisionError
    with site_lock(tmp_path, 0.1):
        pass


def test_a_damaged_lock_is_named_with_the_remedy(tmp_path: Path) -> None:
    (state_folder(tmp_path) / "lock").write_bytes(b"not what it should be" * 100)

    with pytest.raises(SiteError, match=r"delete the folder \.sitegen"), site_lock(tmp_path):
        pass


def test_the_state_folder_keeps_itself_out_of_git(tmp_path: Path) -> None:
    assert (state_folder(tmp_path) / ".gitignore").read_text() == "*\n"


def test_a_file_in_the_place_of_the_state_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".sitegen").write_text("")

    with pytest.raises(SiteError, match="folder for caches"):
        state_folder(tmp_path)
