"""The whole of `sitegen check`, on real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.check.run import check
from sitegen.errors import UsageError
from tests.sites import make_site

SITE = """
-- content/a.md --
---
id: a
title: T
added: 2026-01-01
source: journal
summary: S
---
Du texte.
-- content/sources.yaml --
journal: Le Journal
-- output/index.html --
<link rel="canonical" href="https://elsewhere.example/base/">
<a href="/base/a/">a</a>
<a href="/base/b/">b</a>
-- output/a/index.html --
-- output/feed.xml --
<rss>
"""


def complaints(folder: Path, output: str = "output") -> list[str]:
    return [str(problem).partition("\n")[0] for problem in check(folder, folder / output)]


def test_content_and_output_are_looked_over_in_one_list(tmp_path: Path):
    folder = make_site(tmp_path, SITE.replace("summary: S", "tags: [x]"))
    assert complaints(folder) == [
        "content/a.md:1:1: warning: lists and feeds show no summary",
        'content/a.md:6:8: warning: the tag "x" is not in the vocabulary',
        "output/feed.xml:2:1: is not XML: no element found",
        'output/index.html:3: "/base/b/" leads nowhere',
    ]


def test_the_base_is_that_of_the_build_not_of_the_configuration(tmp_path: Path):
    folder = make_site(tmp_path, SITE.replace('<a href="/base/b/">b</a>\n', "").replace("<rss>", "<rss/>"))
    assert complaints(folder) == []


def test_content_that_cannot_be_read_hides_nothing_of_the_output(tmp_path: Path):
    folder = make_site(tmp_path, SITE.replace("title: T", "title: IA : T"))
    assert complaints(folder) == [
        'content/a.md:3:8: a value with ": " in it needs quotation marks',
        "output/feed.xml:2:1: is not XML: no element found",
        'output/index.html:3: "/base/b/" leads nowhere',
    ]


def test_without_a_built_site_the_next_step_is_named(tmp_path: Path):
    folder = make_site(tmp_path, SITE)
    (problem,) = check(folder, folder / "public")
    assert str(problem) == "public: there is no built site\n  hint: build it first:  sitegen build"


def test_without_content_the_output_is_checked_all_the_same(tmp_path: Path):
    folder = make_site(tmp_path, "-- output/index.html --\n<a href='x/'>\n")
    assert complaints(folder) == [
        "content: there is no such folder",
        'output/index.html:1: "x/" leads nowhere',
    ]


def test_outside_of_a_digest_the_next_step_is_named(tmp_path: Path):
    with pytest.raises(UsageError, match="sitegen init"):
        check(tmp_path, tmp_path / "output")
