"""Running commands in tests: in this process, or in one of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sitegen.cli import main

PATIENCE = 60.0
"""Seconds that anything may take before a test gives up; a machine can be slow."""

REPOSITORY = Path(__file__).resolve().parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
"""In which `python -m sitegen` is this checkout, from whatever folder it is called."""


def build(site: Path, *options: str | Path) -> int:
    """`sitegen build` in this process; its exit code."""
    return main(["build", "--site", str(site), *map(str, options)])


def sitegen(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "sitegen", *map(str, arguments)],
        cwd=cwd,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )


@contextmanager
def serving(site: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A preview in a process of its own, once it answers, and the address it names."""
    command = [sys.executable, "-m", "sitegen", "serve", "--site", str(site), "--port", "0", *options]
    with subprocess.Popen(
        command,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            assert process.stdout
            for line in process.stdout:
                if line.startswith("preview at "):
                    yield process, line.split()[2]
                    break
            else:
                raise AssertionError("the preview ended without naming its address")
        finally:
            process.kill()
