"""`sitegen init`, `new` and `check`: the first and the last step of a digest."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sitegen.cli import main
from tests.running import build
from tests.sites import TWO_ARTICLES, article, make_site, tree


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", TWO_ARTICLES)


def test_init_makes_a_digest_that_builds_and_passes_its_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "digest"

    assert main(["init", str(folder)]) == 0
    assert build(folder) == 0

    printed = capsys.readouterr()
    assert printed.err == ""
    assert len(list((folder / "output" / "articles").iterdir())) == 1
    assert "output/" in (folder / ".gitignore").read_text()
    workflow = (folder / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")
    assert re.search(r'SITEGEN: "sitegen @ ', workflow)


def test_init_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "README.md").write_text("mine")
    assert main(["init", str(tmp_path)]) == 0
    (tmp_path / "sitegen.yaml").write_text("mine")
    before = tree(tmp_path)

    assert main(["init", str(tmp_path)]) == 2

    assert "sitegen.yaml is there already" in capsys.readouterr().err
    assert tree(tmp_path) == before


def test_init_refuses_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "digest").write_text("mine")

    assert main(["init", str(tmp_path / "digest")]) == 2

    assert "is a file" in capsys.readouterr().err


def test_new_writes_an_article_that_builds_and_never_overwrites(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--site", str(site), "L'été :", "bilan"]) == 0
    name = capsys.readouterr().out.strip()
    assert re.fullmatch(r"content/\d{4}/\d\d/l-ete-bilan\.md", name)
    written = (site / name).read_bytes()

    assert main(["new", "--site", str(site), "L'été : bilan"]) == 2
    assert (site / name).read_bytes() == written

    assert build(site) == 0
    assert "L’été" in (site / "output/articles/l-ete-bilan/index.html").read_text(encoding="utf-8").replace(
        "'", "’"
    )


@pytest.mark.parametrize("title", ["   ", "\x00"])
def test_new_needs_a_title(site: Path, title: str) -> None:
    assert main(["new", "--site", str(site), title]) == 2


def test_a_title_that_no_address_can_spell_still_has_an_address(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--site", str(site), "🙂"]) == 0
    assert re.search(r"/article-[0-9a-f]{12}\.md", capsys.readouterr().out)

    assert main(["new", "--site", str(site), "../../etc/passwd"]) == 0
    assert re.search(r"content/\d{4}/\d\d/etc-passwd\.md", capsys.readouterr().out)


def test_check_fails_for_problems_and_not_for_warnings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path, f"-- content/2026/11/un.md --\n{article('Un', date='2026-11-02')}")
    build(site)
    capsys.readouterr()

    assert main(["check", "--site", str(site)]) == 0
    assert re.search(
        r"content/2026/11/un\.md:.*: warning: nobody is credited\n  hint: ", capsys.readouterr().err
    )

    (site / "output" / "tags" / "index.html").unlink()
    assert main(["check", "--site", str(site)]) == 1
    assert re.search(r"^\d+ problems?, \d+ warnings?$", capsys.readouterr().err, re.MULTILINE)


def test_check_lists_for_machines(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(site)
    capsys.readouterr()

    code = main(["check", "--site", str(site), "--json"])

    problems = json.loads(capsys.readouterr().out)
    assert problems
    assert all(
        problem.keys() == {"path", "line", "column", "what", "hint", "is_warning"} for problem in problems
    )
    assert code == (0 if all(problem["is_warning"] for problem in problems) else 1)


def test_check_says_that_a_site_is_not_built(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--site", str(site)]) == 1

    assert "sitegen build" in capsys.readouterr().err
