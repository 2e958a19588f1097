"""What `pip install` of the built wheel gives somebody who has never seen this repository."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def sitegen(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The `sitegen` command of the built wheel, installed in an environment of its own.

    The libraries it depends on are lent by the environment of the tests (through PYTHONPATH, which
    does not activate this checkout's editable install), so that the suite needs no network.
    """
    wheels = tmp_path_factory.mktemp("wheels")
    environment = tmp_path_factory.mktemp("environment")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet"]
    subprocess.run([*build, "--wheel-dir", str(wheels), str(REPOSITORY)], check=True)
    venv.create(environment, with_pip=False)
    bin_folder = environment / ("Scripts" if os.name == "nt" else "bin")
    python = bin_folder / Path(sys.executable).name.replace("pythonw", "python")
    (wheel,) = wheels.glob("sitegen-*.whl")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(python),
            "install",
            "--no-deps",
            "--no-index",
            "--quiet",
            wheel,
        ],
        check=True,
    )
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    lent = os.pathsep.join(sorted(libraries))

    def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [python, "-m", "sitegen", *arguments],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": lent, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run


def test_the_wheel_builds_a_new_digest_with_the_theme_it_brings(sitegen: Run, tmp_path: Path) -> None:
    created = sitegen("init", "digest", cwd=tmp_path)
    assert created.returncode == 0, created.stderr

    built = sitegen("build", "--site", "digest", cwd=tmp_path)

    assert built.returncode == 0, built.stderr
    front = (tmp_path / "digest/output/index.html").read_text(encoding="utf-8")
    assert "<h1" in front
    assert list((tmp_path / "digest/output/assets").glob("*.css"))
    assert (tmp_path / "digest/output/feed.xml").exists()


def test_the_wheel_is_not_the_checkout(sitegen: Run, tmp_path: Path) -> None:
    shown = sitegen("--version", cwd=tmp_path)

    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("sitegen ")
