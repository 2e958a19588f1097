"""The plan: every address once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sitegen.engine.plan import describe, expand, unique
from sitegen.errors import SiteError
from sitegen.model import Article, Markdown
from sitegen.outputs import BodyHtml, Group, Output
from sitegen.urls import Url


def no_bytes(view: object, body_html: BodyHtml) -> bytes:
    return b""


def outputs(*paths: str) -> Iterator[Output]:
    return (Output(Url(path), None, no_bytes) for path in paths)


def article_outputs(article: Article) -> Iterator[Output]:
    return outputs(f"articles/{article.slug}/")


def group(name: str, *paths: str) -> Group:
    return Group(name, outputs, paths)


def article_group(path: str) -> Group:
    article = Article(path, "solar", "id", "Solar", "fr", Markdown("", "fr"), 0)
    return Group("article solar", article_outputs, (article,))


def test_groups_are_expanded_in_their_order() -> None:
    plan = expand([group("front", ""), group("tags", "tags/", "tags/ia/")])

    assert [output.url.path for output in plan] == ["", "tags/", "tags/ia/"]


def test_two_owners_of_one_address_are_both_named() -> None:
    with pytest.raises(SiteError) as caught:
        expand([group("page about", "about/"), group("tag about", "x/", "about/")])

    (problem,) = caught.value.problems
    assert problem.what == "two things want the address /about/: page about and tag about"
    assert "rename one" in problem.hint


def test_a_page_and_its_file_are_one_address() -> None:
    with pytest.raises(SiteError, match="two things want the address"):
        expand([group("page", "about/"), group("file", "about/index.html")])


def test_a_file_and_a_folder_of_one_name_are_both_named() -> None:
    with pytest.raises(SiteError, match=r"/a is a file \(one\) and a folder \(other\)"):
        expand([group("one", "a"), group("other", "a/b")])


def test_all_collisions_are_told_together() -> None:
    with pytest.raises(SiteError) as caught:
        expand([group("one", "a", "b"), group("two", "a"), group("three", "b"), group("four", "b/c/")])

    assert len(caught.value.problems) == 3


def test_two_groups_of_one_name_are_named_by_the_files_they_are_made_from() -> None:
    with pytest.raises(SiteError) as caught:
        unique([article_group("content/2025/07/solar.md"), article_group("content/2026/11/solar.md")])

    assert "content/2025/07/solar.md" in caught.value.problems[0].what
    assert "content/2026/11/solar.md" in caught.value.problems[0].what


def test_a_group_is_known_by_its_name_and_its_file() -> None:
    assert describe(group("tags")) == "tags"
    assert describe(article_group("content/a.md")) == "article solar (content/a.md)"


@pytest.mark.parametrize(
    "path", ["Articles/a/", "articles/é/", "a/../b", "/etc/passwd", "..", "a//b", "a\\b"]
)
def test_no_address_can_differ_from_another_in_case_or_form_alone_or_leave_the_site(path: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        Url(path)
