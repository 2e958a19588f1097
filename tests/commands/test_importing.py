"""`sitegen import`, `convert` and `explain`: from raw texts to articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.cli import main
from tests.sites import RAW_TEXT, TWO_ARTICLES, make_site, tree, write_files


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", TWO_ARTICLES)


def test_import_writes_articles_once(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(site, RAW_TEXT)

    assert main(["import", "--site", str(site)]) == 0
    first = tree(site / "content")
    assert len([name for name in first if name.endswith(".md")]) == 3

    assert main(["import", "--site", str(site)]) == 0
    assert tree(site / "content") == first
    assert "robot" in capsys.readouterr().out


def test_a_dry_run_shows_and_writes_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(site, RAW_TEXT)
    before = tree(site)

    assert main(["import", "--site", str(site), "--dry-run"]) == 0

    printed = capsys.readouterr().out
    assert "Un robot trie les déchets" in printed
    assert "Se connecter" in printed
    assert tree(site) == before


def test_convert_prints_one_text_and_needs_no_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path, RAW_TEXT)

    assert main(["convert", str(tmp_path / "seeds" / "brut.txt")]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("---\n")
    assert "robot" in printed
    assert "Se connecter" not in printed


def test_convert_writes_several_texts_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path, RAW_TEXT)

    assert main(["convert", str(tmp_path / "seeds")]) == 2
    assert "--output" in capsys.readouterr().err

    assert main(["convert", str(tmp_path / "seeds"), "--output", str(tmp_path / "out")]) == 0
    assert list(tree(tmp_path / "out")) == ["brut.md"]


def test_convert_writes_over_an_edited_file_only_when_it_is_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path, RAW_TEXT)
    convert = ["convert", str(tmp_path / "seeds"), "--output", str(tmp_path / "out")]
    assert main(convert) == 0
    converted = (tmp_path / "out" / "brut.md").read_text("utf-8")
    assert main(convert) == 0
    (tmp_path / "out" / "brut.md").write_text("My own words.\n", "utf-8")
    capsys.readouterr()

    assert main(convert) == 1
    assert "brut.md: stands there already and says something else" in capsys.readouterr().err
    assert (tmp_path / "out" / "brut.md").read_text("utf-8") == "My own words.\n"

    assert main([*convert, "--replace"]) == 0
    assert (tmp_path / "out" / "brut.md").read_text("utf-8") == converted


def test_explain_tells_where_facts_come_from(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(site, RAW_TEXT)
    main(["import", "--site", str(site)])
    capsys.readouterr()

    assert main(["explain", "seeds/brut.txt", "--site", str(site)]) == 0

    assert "12 octobre 2026" in capsys.readouterr().out
