"""A real Chromium, a real preview server, the demo digest. Skipped where there is no Chromium."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
"""Seconds a preview may take to answer before the test gives up; a machine can be slow."""


@dataclass(frozen=True)
class Preview:
    """A digest being previewed."""

    folder: Path
    url: str
    """The front page."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The browser, or a skip that says what is missing."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not program:
        missing("no Chromium on this machine (Debian: apt-get install chromium)")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright is not installed (pip install -e '.[test,browser]')")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        )
        yield browser
        browser.close()


def missing(reason: str) -> None:
    """Skip, unless this run promised to test in a browser (CI does)."""
    if os.environ.get("SITEGEN_REQUIRE_BROWSER"):
        pytest.fail(f"SITEGEN_REQUIRE_BROWSER is set, but {reason}")
    pytest.skip(reason)


@pytest.fixture
def preview(tmp_path: Path, chromium: Any) -> Iterator[Preview]:
    """A copy of the demo digest, previewed on a free port."""
    folder = tmp_path / "digest"
    folder.mkdir()
    for name in ("content", "seeds", "themes"):
        shutil.copytree(REPOSITORY / name, folder / name)
    shutil.copy(REPOSITORY / "sitegen.yaml", folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "sitegen", "serve", "--site", str(folder), "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}/digest/"
    try:
        wait_for(url, server)
        yield Preview(folder, url)
    finally:
        server.terminate()
        server.wait(PATIENCE)


def wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the preview answers."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if server.poll() is not None:
            pytest.fail(f"the preview ended with exit code {server.returncode}")
        try:
            urllib.request.urlopen(url, timeout=1).close()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"no answer from {url} within {PATIENCE:.0f} s")
