"""Files that must be refused: each NAME.md in `invalid/` with the message that NAME.expected states."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from sitegen.errors import SiteError
from sitegen.front_matter import read
from sitegen.utf8 import decoded

FILES = sorted((Path(__file__).parent / "invalid").glob("*.md"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_invalid_file_is_refused_in_the_words_expected(path: Path):
    with pytest.raises(SiteError) as raised:
        read(decoded(path.read_bytes(), path.name), path.name, ZoneInfo("Europe/Paris"))
    assert str(raised.value) + "\n" == path.with_suffix(".expected").read_text(encoding="utf-8")


def test_every_expectation_has_its_file():
    folder = Path(__file__).parent / "invalid"
    assert [path.stem for path in FILES] == sorted(path.stem for path in folder.glob("*.expected"))
    assert FILES
