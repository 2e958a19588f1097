"""What has no business in `content/`: a build refuses it in the words of `sitegen check`, and never waits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sitegen.check.run import check
from sitegen.engine.build import build
from sitegen.errors import Problem, SiteError
from tests.sites import TWO_ARTICLES, link, make_site, tree


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was built while all was well."""
    folder = make_site(tmp_path / "site", TWO_ARTICLES)
    build(folder)
    return folder


def refusal(site: Path) -> Problem:
    """The one problem of a build, and of the next one, that leaves the site as it was; `check` has it too."""
    before = tree(site / "output")
    for _ in range(2):
        with pytest.raises(SiteError) as refused:
            build(site)
    (problem,) = refused.value.problems
    assert problem in check(site, site / "output")
    assert tree(site / "output") == before
    return problem


def test_a_linked_folder_that_leads_out_of_the_site_is_refused(site: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link(site / "content" / "more", tmp_path / "elsewhere")

    assert str(refusal(site)).startswith("content/more: is a link that does not lead to a file of this site")


def test_a_page_behind_a_link_out_of_the_site_is_refused(site: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\nSecret.\n", encoding="utf-8")
    (site / "content" / "pages").mkdir()
    link(site / "content" / "pages" / "secret.md", tmp_path / "secret.md")

    assert refusal(site).path == "content/pages/secret.md"


@pytest.mark.parametrize("name", ["pipe", "pipe.md", "2026/11/deux.md", "tags.yaml"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(site: Path, name: str) -> None:
    pipe = site / "content" / name
    pipe.unlink(missing_ok=True)
    os.mkfifo(pipe)

    assert refusal(site) == Problem("is no regular file", "move it out of content/", f"content/{name}")


def test_a_file_that_is_no_article_is_refused(site: Path) -> None:
    (site / "content" / "photo.png").write_bytes(b"\x89PNG")

    assert refusal(site).what == "pictures stand in content/pictures/"


def test_a_site_without_content_is_not_emptied_and_the_next_step_is_named(site: Path) -> None:
    (site / "content").rename(site / "aside")

    problem = refusal(site)

    assert problem.what == "there is no such folder"
    assert "sitegen import" in problem.hint
    assert "sitegen new" in problem.hint


def test_a_file_in_the_place_of_content_is_refused(site: Path) -> None:
    (site / "content").rename(site / "aside")
    (site / "content").write_text("", encoding="utf-8")

    assert str(refusal(site)) == "content: is not a folder\n  hint: make a folder content/ in its place"
