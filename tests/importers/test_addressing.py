"""Ids, slugs and places of new articles."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import PartialDate
from sitegen.importers.addressing import mint, name, place
from sitegen.text import SLUG_LENGTH


def test_the_id_depends_on_the_text_alone() -> None:
    assert mint("un texte") == mint("un texte")
    assert mint("un texte") != mint("un autre")


def test_the_slug_is_the_title_s() -> None:
    assert name("IA : l’été « coréen »", "5f0c", set()) == "ia-l-ete-coreen"


def test_a_taken_slug_is_numbered() -> None:
    taken = {"bilan", "bilan-2"}

    assert name("Bilan", "5f0c", taken) == "bilan-3"


def test_a_numbered_slug_is_no_longer_than_any_other() -> None:
    long = "mot " * 100

    first = name(long, "5f0c", set())
    second = name(long, "5f0c", {first})

    assert len(second) <= SLUG_LENGTH
    assert second.endswith("-2")


def test_a_title_without_letters_takes_the_id() -> None:
    assert name("🎉🎉", "5f0c", set()) == "article-5f0c"


def test_a_title_cannot_climb_out_of_the_folder() -> None:
    assert name("../../etc/passwd", "5f0c", set()) == "etc-passwd"


def test_a_device_s_name_is_no_file_s() -> None:
    assert name("CON", "5f0c", set()) == "con-5f0c"


def test_the_place_is_as_precise_as_the_date() -> None:
    assert place("a", PartialDate(2025, 7, 23)) == "content/2025/07/a.md"
    assert place("a", PartialDate(2025, 7)) == "content/2025/07/a.md"
    assert place("a", PartialDate(2025)) == "content/2025/a.md"
    assert place("a", None) == "content/undated/a.md"


@given(st.lists(st.text(max_size=120), max_size=8))
def test_slugs_never_collide_and_are_always_fit_for_an_address(titles: list[str]) -> None:
    taken: set[str] = set()
    for number, title in enumerate(titles):
        slug = name(title, f"{number:012x}", taken)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
        assert len(slug) <= SLUG_LENGTH
        assert slug not in taken
        taken.add(slug)
