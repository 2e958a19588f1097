"""The documentation names everything a user can write or type, and the code is as clean as we say."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from sitegen.commands import VERBS
from sitegen.front_matter import FrontMatter
from sitegen.model import Site

REPOSITORY = Path(__file__).resolve().parents[2]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
EDITING = (REPOSITORY / "docs/editing.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_command_is_in_the_readme(verb: str) -> None:
    assert f"`sitegen {verb}" in README


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(FrontMatter)])
def test_every_front_matter_field_is_explained(field: str) -> None:
    assert f"`{field}`" in EDITING


@pytest.mark.parametrize("key", [field.name for field in dataclasses.fields(Site)])
def test_every_configuration_key_is_explained(key: str) -> None:
    assert f"| `{'base_url' if key == 'base' else key}` |" in EDITING


@pytest.mark.parametrize(
    "command",
    [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]],
    ids=["lint", "format", "types"],
)
def test_the_code_is_clean(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
