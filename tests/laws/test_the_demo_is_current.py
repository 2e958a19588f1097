"""`content/` is what today's importer makes of `seeds/`, and what the curator wrote on it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from sitegen.config import load_config
from sitegen.importers.run import import_seeds
from tests.sites import tree

REPOSITORY = Path(__file__).resolve().parents[2]


def test_importing_the_demo_again_changes_nothing(tmp_path: Path) -> None:
    for name in ("seeds", "content"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    shutil.copy(REPOSITORY / "sitegen.yaml", tmp_path)
    before = tree(tmp_path / "content")

    report = import_seeds(tmp_path, load_config(tmp_path), now=datetime.now(UTC))

    assert report.problems == ()
    assert tree(tmp_path / "content") == before
