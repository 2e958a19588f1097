"""Where a build may write."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.engine.ownership import output_folder
from sitegen.errors import UsageError
from tests.sites import link


@pytest.mark.parametrize("chosen", [".", "..", "content", "content/2026", "seeds", "themes/mine", ".git/x"])
def test_a_place_where_output_and_site_would_mix_is_refused(tmp_path: Path, chosen: str) -> None:
    folder = tmp_path / "site"
    (folder / "content").mkdir(parents=True)

    with pytest.raises(UsageError, match=r"holds the site itself|from which the site is made"):
        output_folder(folder, folder / chosen)


def test_a_symbolic_link_is_not_taken_for_an_output_folder(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link(tmp_path / "output", tmp_path / "elsewhere")

    with pytest.raises(UsageError, match="symbolic link to"):
        output_folder(tmp_path, None)


def test_any_other_place_may_be_chosen(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()

    assert output_folder(folder, None) == folder / "output"
    assert output_folder(folder, tmp_path / "www") == tmp_path / "www"
    assert output_folder(folder, folder / "contents") == folder / "contents"
