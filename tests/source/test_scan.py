"""What is found in content/, and what is refused there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.source import scan as scanning
from sitegen.source.scan import LARGEST_FILE, scan


def put(folder: Path, path: str, raw: bytes = b"x") -> None:
    target = folder / "content" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(raw)


def complaints(folder: Path) -> list[str]:
    return [str(problem) for problem in scan(folder).problems]


def test_articles_pages_and_vocabularies_are_found_in_one_order(tmp_path: Path):
    for path in ["2025/07/b.md", "2025/07/a.md", "z.md", "pages/about.md", "tags.yaml", "sources.yaml"]:
        put(tmp_path, path, path.encode())
    found = scan(tmp_path)
    assert [file.path for file in found.articles] == [
        "content/2025/07/a.md",
        "content/2025/07/b.md",
        "content/z.md",
    ]
    assert [(file.path, file.raw) for file in found.pages] == [("content/pages/about.md", b"pages/about.md")]
    assert found.tags is not None
    assert found.sources is not None
    assert found.problems == ()


def test_hidden_files_and_backups_are_passed_over(tmp_path: Path):
    for path in [".import/a.yaml", ".DS_Store", "2025/.a.md.swp", "2025/a.md~"]:
        put(tmp_path, path)
    assert scan(tmp_path) == scanning.Scan((), (), (), None, None, ())


def test_an_empty_content_folder_is_fine(tmp_path: Path):
    (tmp_path / "content").mkdir()
    assert scan(tmp_path).articles == ()


def test_without_a_content_folder_the_next_step_is_named(tmp_path: Path):
    with pytest.raises(SiteError, match="sitegen import"):
        scan(tmp_path)
    (tmp_path / "content").write_text("", encoding="utf-8")
    with pytest.raises(SiteError, match="content: is not a folder"):
        scan(tmp_path)


@pytest.mark.parametrize(
    ("path", "complaint"),
    [
        ("carte.png", "content/carte.png: pictures stand in content/pictures/"),
        ("carte.pdf", "content/carte.pdf: only .md files belong in content/"),
        ("2025/tags.yaml", "content/2025/tags.yaml: only .md files belong in content/"),
        ("a.txt", "content/a.txt: a raw article does not belong in content/"),
        ("Été.md", "content/Été.md: the file's name cannot stand in an address\n  hint: rename it to ete.md"),
        ("a.b.md", "content/a.b.md: the file's name cannot stand in an address\n  hint: rename it to a-b.md"),
        ("a.MD", "content/a.MD: the file's name cannot stand in an address\n  hint: rename it to a.md"),
        ("pages/a/b.md", "content/pages/a/b.md: pages stand in content/pages/ itself"),
        ("/".join("abcdefghijklmnopqrstu") + "/x.md", "more than 16 folders deep"),
    ],
)
def test_what_does_not_belong_there_is_reported_with_the_next_step(tmp_path: Path, path: str, complaint: str):
    put(tmp_path, path)
    (found,) = complaints(tmp_path)
    assert complaint in found
    assert "hint: " in found


def test_a_link_may_not_lead_out_of_the_site(tmp_path: Path):
    site = tmp_path / "site"
    outside = tmp_path / "secret.md"
    outside.write_text("secret", encoding="utf-8")
    put(site, "2025/real.md")
    (tmp_path / "elsewhere").mkdir()
    content = site / "content"
    try:
        (content / "out.md").symlink_to(outside)
        (content / "folder").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
        (content / "nowhere.md").symlink_to("missing.md")
        (content / "loop.md").symlink_to("loop.md")
        (content / "within.md").symlink_to(content / "2025" / "real.md")
    except OSError:
        pytest.skip("this system lets us make no symbolic links")
    found = scan(site)
    assert [file.path for file in found.articles] == ["content/2025/real.md", "content/within.md"]
    assert {problem.path for problem in found.problems} == {
        "content/out.md",
        "content/folder",
        "content/nowhere.md",
        "content/loop.md",
    }


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    put(tmp_path, "a.md")
    os.mkfifo(tmp_path / "content" / "pipe.md")
    assert complaints(tmp_path) == ["content/pipe.md: is no regular file\n  hint: move it out of content/"]


def test_a_file_too_large_is_not_read(tmp_path: Path):
    put(tmp_path, "a.md")
    os.truncate(tmp_path / "content" / "a.md", LARGEST_FILE + 1)
    assert complaints(tmp_path) == [
        "content/a.md: is larger than 5 MiB\n  hint: cut it into several articles"
    ]


def test_what_cannot_be_read_is_reported_and_hides_nothing(tmp_path: Path):
    put(tmp_path, "closed.md")
    put(tmp_path, "shut/a.md")
    put(tmp_path, "open.md")
    (tmp_path / "content" / "closed.md").chmod(0)
    (tmp_path / "content" / "shut").chmod(0)
    try:
        if os.access(tmp_path / "content" / "closed.md", os.R_OK):
            pytest.skip("this user may read everything")
        found = scan(tmp_path)
    finally:
        (tmp_path / "content" / "shut").chmod(0o700)
    assert [file.path for file in found.articles] == ["content/open.md"]
    assert [problem.path for problem in found.problems] == ["content/shut", "content/closed.md"]
