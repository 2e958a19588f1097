"""Copies and second tellings of one event are noticed at import, and hinder nothing."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import PartialDate
from sitegen.importers.likeness import Told, find_kin
from tests.importers.importing import HARBOUR, LIBRARY, seed, take_in
from tests.sites import make_site

STORY = """Le maire Paul Berthier a reçu hier les dockers de Liraud. Avec Odile Ferrand, la directrice,
Paul Berthier promet un accord avant Noël. À Liraud, Odile Ferrand parle
d'un premier pas vers la Compagnie du Nord."""
RETOLD = """Un accord se dessine au port : la Compagnie du Nord cède. Odile Ferrand l'a dit à Liraud devant
la presse, et Paul Berthier l'a confirmé le soir même. Les habitants de Liraud attendent que Paul Berthier et
Odile Ferrand tiennent parole ; la Compagnie du Nord se tait."""


def told(path: str, body: str, day: int | None = 12, title: str = "Un accord au port") -> Told:
    return Told(path, title, body, "fr", PartialDate(2026, 10, day) if day else None)


def test_the_same_event_in_other_words_is_named_with_what_is_shared() -> None:
    (kin,) = find_kin([told("a.md", STORY), told("b.md", RETOLD, 13)], {"a.md"})

    assert (kin.path, kin.other) == ("a.md", "b.md")
    assert kin.reason.startswith("perhaps the same event: both name ")
    assert "Paul Berthier" in kin.reason
    assert kin.reason.endswith("1 day apart")


FERRY = """The ferry Lady Anwen ran aground near Portmorlais with 84 people aboard. Captain
Idris Pennant blamed the tide. Two boats came from Milbrook. Idris Pennant has sailed the Lady Anwen to
Portmorlais."""
SANDBANK = """Nobody was hurt when a ship stuck on a sandbank. Passengers of the Lady Anwen waited off
Portmorlais until help came from Milbrook. In Portmorlais, those who command the Lady Anwen, Idris Pennant
among them, rest."""
SECOND_SHIP = """A year on, the owners of the Lady Anwen want a second ship for Portmorlais and a loan.
Unions doubt that the route pays. The Welsh ministers will answer in spring, and Cardiff listens to unions."""


def test_one_event_in_english_is_told_from_another_story_of_the_same_place() -> None:
    stories = {"a.md": FERRY, "b.md": SANDBANK, "c.md": SECOND_SHIP}
    articles = [Told(path, "News", body, "en", PartialDate(2026, 10, 12)) for path, body in stories.items()]

    (kin,) = find_kin(articles, set(stories))

    assert {kin.path, kin.other} == {"a.md", "b.md"}
    assert "Lady Anwen" in kin.reason


def test_the_same_names_weeks_later_are_another_event() -> None:
    assert find_kin([told("a.md", STORY, 1), told("b.md", RETOLD, 28)], {"a.md", "b.md"}) == ()
    assert find_kin([told("a.md", STORY, None), told("b.md", RETOLD)], {"a.md", "b.md"}) == ()


def test_nearly_the_same_words_are_a_copy_whatever_the_date() -> None:
    copy = STORY.replace("avant Noël", "avant la fin de l'année")

    (kin,) = find_kin([told("a.md", STORY, None), told("b.md", copy, 28)], {"b.md"})

    assert (kin.path, kin.other) == ("b.md", "a.md")
    assert kin.reason.startswith("nearly the same words")


def test_articles_that_were_there_before_are_not_compared_with_each_other() -> None:
    assert find_kin([told("a.md", STORY), told("b.md", STORY)], set()) == ()


@given(st.randoms(use_true_random=False))
def test_the_order_of_articles_decides_nothing(chance: random.Random) -> None:
    articles = [
        told("a.md", STORY),
        told("b.md", RETOLD),
        told("c.md", STORY + RETOLD),
        told("d.md", LIBRARY),
    ]
    found = find_kin(articles, {"a.md", "c.md", "d.md"})
    chance.shuffle(articles)

    assert find_kin(articles, {"a.md", "c.md", "d.md"}) == found


def test_an_import_names_a_near_copy_and_takes_it_in_all_the_same(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "a.txt", HARBOUR)
    take_in(site)
    seed(site, "b.txt", HARBOUR.replace("Depuis lundi", "Depuis hier").replace("grues à un", "quais à un"))

    report = take_in(site)

    (notice,) = report.notices
    assert "nearly the same words" in notice.what
    assert notice.path.endswith("quais-a-un-logiciel.md")
    assert len(list((site / "content/2026/10").glob("*.md"))) == 2
    assert take_in(site).notices == ()


def test_an_article_with_many_copies_is_one_notice(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "a.txt", HARBOUR)
    take_in(site)
    for number in ("un", "deux", "trois"):
        seed(site, f"{number}.txt", HARBOUR.replace("grues à un", f"quais {number} à un"))

    notices = take_in(site).notices

    assert len({notice.path for notice in notices}) == len(notices) == 3
    assert sum("more" in notice.what for notice in notices) == 2
