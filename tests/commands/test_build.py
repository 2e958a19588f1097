"""`sitegen build`: the site comes to be what content says, and nothing else happens."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ENVIRONMENT, REPOSITORY, build
from tests.sites import RAW_TEXT, TWO_ARTICLES, article, make_site, tree, write_files


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", TWO_ARTICLES)


def test_build_makes_the_site_and_says_so_in_one_line(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(site) == 0

    printed = capsys.readouterr()
    assert re.fullmatch(r"\d+ written, 0 unchanged in \d+\.\d\d s\n", printed.out)
    assert printed.err == ""
    assert "Deux" in (site / "output" / "index.html").read_text(encoding="utf-8")
    assert (site / "output" / "articles" / "un" / "index.html").is_file()


def test_a_second_build_writes_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(site)
    before = tree(site / "output")
    capsys.readouterr()

    assert build(site) == 0

    assert re.fullmatch(r"0 written, \d+ unchanged in \d+\.\d\d s\n", capsys.readouterr().out)
    assert tree(site / "output") == before


def test_verbose_names_every_file_with_its_reason(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(site, "-v")

    assert "wrote articles/un/index.html: is new\n" in capsys.readouterr().out


def test_a_removed_article_disappears_with_its_folder(site: Path) -> None:
    build(site)
    (site / "content" / "2025" / "07" / "un.md").unlink()

    build(site)

    assert not (site / "output" / "articles" / "un").exists()
    assert not (site / "output" / "2025").exists()


def test_a_faulty_article_leaves_the_site_as_it_was(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(site)
    before = tree(site / "output")
    write_files(site, "-- content/2026/11/faux.md --\n---\ntitle: Faux\ndate: 2026-13-01\n---\n\nTexte.\n")
    write_files(site, "-- content/2026/11/autre.md --\n---\ntitel: Autre\n---\n\nTexte.\n")
    capsys.readouterr()

    assert build(site) == 1

    error = capsys.readouterr().err
    assert "content/2026/11/faux.md:3:" in error
    assert "content/2026/11/autre.md:2:" in error
    assert "\n  hint: " in error
    assert re.search(r"^\d+ problems$", error, re.MULTILINE)
    assert tree(site / "output") == before


def test_a_fault_in_a_template_is_named_and_leaves_the_site_as_it_was(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build(site)
    before = tree(site / "output")
    shutil.copytree(REPOSITORY / "themes" / "default", site / "themes" / "default")
    template = site / "themes" / "default" / "templates" / "base.html"
    template.write_text(template.read_text(encoding="utf-8") + "{{ nothing_of_the_kind }}", encoding="utf-8")
    capsys.readouterr()

    assert build(site) == 1

    error = capsys.readouterr().err
    assert "themes/default/templates/base.html" in error
    assert "nothing_of_the_kind" in error
    assert tree(site / "output") == before


def test_a_foreign_output_folder_is_refused(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "output").mkdir()
    (site / "output" / "thesis.txt").write_text("precious")

    assert build(site) == 1

    assert "--output" in capsys.readouterr().err
    assert tree(site / "output") == {"thesis.txt": b"precious"}


def test_an_output_that_is_a_file_is_refused(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "output").write_text("precious")

    assert build(site) == 1

    assert "is a file" in capsys.readouterr().err
    assert (site / "output").read_text() == "precious"


def test_the_sites_own_folder_is_no_output(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(site, "--output", site) == 2
    assert build(site, "--output", site / "content") == 2

    assert "content" in capsys.readouterr().err


def test_output_goes_where_it_is_told(site: Path, tmp_path: Path) -> None:
    assert build(site, "--output", tmp_path / "www") == 0

    assert (tmp_path / "www" / "index.html").is_file()
    assert not (site / "output").exists()


@pytest.mark.parametrize(
    ("base_url", "front", "about"),
    [
        ("https://example.org/", "https://example.org/", "/tags/"),
        ("https://example.org/digest", "https://example.org/digest/", "/digest/tags/"),
        ("http://localhost:8000/a/b/", "http://localhost:8000/a/b/", "/a/b/tags/"),
    ],
)
def test_the_base_url_decides_every_address(site: Path, base_url: str, front: str, about: str) -> None:
    assert build(site, "--base-url", base_url) == 0

    page = (site / "output" / "index.html").read_text(encoding="utf-8")
    assert f'href="{front}"' in page
    assert f'href="{about}"' in page
    assert f"<link>{front}</link>" in (site / "output" / "feed.xml").read_text(encoding="utf-8")


def test_what_is_no_base_url_is_wrong_use(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(site, "--base-url", "example.org") == 2

    assert "https://example.org/digest/" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong", [["--base-url", "ftp://x/"], ["--output", "content/out"], ["--output", ".sitegen/x"]]
)
def test_wrong_use_is_noticed_before_anything_is_imported(site: Path, wrong: list[str]) -> None:
    write_files(site, f"-- seeds/neuf.txt --\n{RAW_TEXT}")
    if wrong[0] == "--output":
        wrong = [wrong[0], str(site / wrong[1])]
    before = tree(site)

    assert build(site, *wrong) == 2

    assert tree(site) == before


def test_drafts_are_shown_only_on_demand(site: Path) -> None:
    write_files(site, f"-- content/2026/11/ebauche.md --\n{article('Ébauche', draft='true')}")
    page = site / "output" / "articles" / "ebauche" / "index.html"

    build(site)
    assert not page.exists()

    build(site, "--drafts")
    assert page.exists()


def test_a_raw_text_is_imported_unless_it_is_to_be_left_alone(site: Path) -> None:
    write_files(site, RAW_TEXT)

    build(site, "--no-import")
    assert len(list((site / "output" / "articles").iterdir())) == 2

    build(site)
    assert len(list((site / "output" / "articles").iterdir())) == 3


def test_a_deployment_names_what_awaits_a_commit_and_invents_no_date(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(site, RAW_TEXT)
    before = set((site / "content").rglob("*.md"))

    assert build(site, "--deploy") == 0

    (written,) = set((site / "content").rglob("*.md")) - before
    assert written.relative_to(site).as_posix() in capsys.readouterr().out
    assert "added:" not in written.read_text(encoding="utf-8")


FULL_DISK = """
import resource, sys
from sitegen.cli import main

resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
sys.exit(main(["build", "--site", sys.argv[1]]))
"""


@pytest.mark.skipif(os.name == "nt", reason="the size of files cannot be limited there")
def test_a_disk_that_is_full_halfway_is_said_so_and_the_next_build_finishes(
    site: Path, tmp_path: Path
) -> None:
    build(site)
    write_files(site, f"-- content/2026/11/long.md --\n{article('Long', body='Mot. ' * 1000)}")

    result = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(site)], env=ENVIRONMENT, capture_output=True, check=False
    )

    assert result.returncode == 1
    assert "the site could not be written" in result.stderr.decode()
    assert build(site) == 0
    assert build(site, "--output", tmp_path / "clean") == 0
    assert tree(site / "output") == tree(tmp_path / "clean")
