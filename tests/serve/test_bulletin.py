"""What the open tabs are told."""

from __future__ import annotations

import json
import threading

from sitegen.errors import Problem
from sitegen.serve.bulletin import Bulletin

PROBLEM = Problem("not a date", "write YYYY-MM-DD", "content/a.md", 4, 7)


def test_a_build_that_changed_something_has_a_new_name() -> None:
    bulletin = Bulletin()
    before = bulletin.notice

    bulletin.built(anything_changed=True)

    assert bulletin.notice.build != before.build
    assert bulletin.notice.serial > before.serial


def test_a_build_that_changed_nothing_is_no_news() -> None:
    bulletin = Bulletin()
    before = bulletin.notice

    bulletin.built(anything_changed=False)

    assert bulletin.notice == before


def test_a_failed_build_keeps_its_pages_and_tells_what_is_wrong() -> None:
    bulletin = Bulletin()
    before = bulletin.notice

    bulletin.failed([PROBLEM])

    assert bulletin.notice.build == before.build
    assert json.loads(bulletin.notice.as_json())["problems"] == [
        {"place": "content/a.md:4:7", "what": "not a date", "hint": "write YYYY-MM-DD"}
    ]


def test_mending_is_news_even_if_no_page_changed() -> None:
    bulletin = Bulletin()
    bulletin.failed([PROBLEM])
    serial = bulletin.notice.serial

    bulletin.built(anything_changed=False)

    assert bulletin.notice.serial > serial
    assert bulletin.notice.problems == ()


def test_a_problem_that_lets_the_site_be_built_is_told_with_the_new_build() -> None:
    bulletin = Bulletin()
    before = bulletin.notice

    bulletin.built([PROBLEM], anything_changed=True)

    assert bulletin.notice.build != before.build
    assert bulletin.notice.problems == (PROBLEM,)


def test_two_previews_never_name_a_build_alike() -> None:
    assert Bulletin().notice.build != Bulletin().notice.build


def test_waiting_ends_with_the_next_notice_or_with_patience() -> None:
    bulletin = Bulletin()
    serial = bulletin.notice.serial
    assert bulletin.after(serial, 0.01) is None

    threading.Timer(0.05, bulletin.failed, [[PROBLEM]]).start()

    notice = bulletin.after(serial, 20)
    assert notice
    assert notice.problems == (PROBLEM,)
