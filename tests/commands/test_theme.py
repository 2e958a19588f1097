"""`sitegen theme check`: the verb, and what its exit code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.cli import main
from tests.sites import CONFIGURATION, make_site, write_files

MINE = "-- themes/mine/theme.yaml --\nname: mine\ncontract: 1\nparent: default\n"


def test_the_sites_theme_is_tried_with_its_weight(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site(tmp_path)
    assert main(["theme", "check", "--site", str(site)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.startswith("theme default: ")
    assert "an article of 600 words travels as" in printed.out
    assert printed.out.endswith("all is well\n")
    assert sorted(path.name for path in site.iterdir()) == ["sitegen.yaml"], "nothing is written"


def test_a_theme_with_a_fault_is_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site(tmp_path, f"{MINE}-- themes/mine/templates/page.html --\n{{% if %}}\n")
    assert main(["theme", "check", "mine", "--site", str(site)]) == 1
    assert "themes/mine/templates/page.html:1: " in capsys.readouterr().err


def test_the_sites_options_are_tried_with_its_theme(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path)
    write_files(site, f'-- sitegen.yaml --\n{CONFIGURATION}theme_options:\n  papr: "#fff"\n')
    assert main(["theme", "check", "--site", str(site)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("sitegen.yaml:6:9: the theme has no option papr\n  hint: did you mean paper?")


def test_a_theme_that_does_not_exist_is_answered_with_the_nearest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["theme", "check", "defualt", "--site", str(make_site(tmp_path))]) == 1
    assert "did you mean default?" in capsys.readouterr().err


def test_there_is_nothing_else_to_do_with_a_theme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["theme", "chek", "--site", str(tmp_path)]) == 2
    assert "check" in capsys.readouterr().err
