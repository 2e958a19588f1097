"""Days told by their distance from today: they mean something only against a day that is known."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sitegen.importers.facts.publication import dating
from sitegen.importers.facts.relative_day import day_of
from sitegen.importers.mentions.date_relative import find_relative
from tests.importers.importing import article, only, seed, take_in
from tests.importers.pages import page
from tests.sites import make_site

TUESDAY = date(2024, 5, 7)


@pytest.mark.parametrize(
    ("written", "lang", "day"),
    [
        ("il y a 3 heures", "fr", "2024-05-07"),
        ("il y a 20 minutes", "fr", "2024-05-07"),
        ("Aujourd’hui à 8 h", "fr", "2024-05-07"),
        ("hier à 14h30", "fr", "2024-05-06"),
        ("avant-hier", "fr", "2024-05-05"),
        ("vendredi dernier", "fr", "2024-05-03"),
        ("mardi dernier", "fr", "2024-04-30"),
        ("il y a deux jours", "fr", "2024-05-05"),
        ("2 days ago", "en", "2024-05-05"),
        ("a day ago", "en", "2024-05-06"),
        ("yesterday", "en", "2024-05-06"),
        ("last Friday", "en", "2024-05-03"),
        ("5h ago", "en", "2024-05-07"),
        ("vor 2 Tagen", "de", "2024-05-05"),
        ("gestern", "de", "2024-05-06"),
        ("letzten Freitag", "de", "2024-05-03"),
        ("hace dos horas", "es", "2024-05-07"),
        ("ayer", "es", "2024-05-06"),
        ("el viernes pasado", "es", "2024-05-03"),
        ("due giorni fa", "it", "2024-05-05"),
        ("ieri", "it", "2024-05-06"),
        ("há 2 dias", "pt", "2024-05-05"),
        ("sexta-feira passada", "pt", "2024-05-03"),
    ],
)
def test_words_count_back_from_a_known_day(written: str, lang: str, day: str) -> None:
    (mention,) = find_relative(written, lang)

    assert str(day_of(mention, TUESDAY)) == day


@pytest.mark.parametrize(
    ("written", "known", "day"),
    [
        ("23 hours ago", TUESDAY, "2024-05"),
        ("2 weeks ago", TUESDAY, "2024-04"),
        ("a month ago", TUESDAY, "2024"),
        ("3 months ago", TUESDAY, "2024"),
        ("23 hours ago", date(2024, 5, 1), "2024"),
        ("23 hours ago", date(2024, 1, 1), "None"),
        ("2 months ago", date(2024, 3, 10), "None"),
    ],
)
def test_what_counters_round_down_stays_coarse(written: str, known: date, day: str) -> None:
    (mention,) = find_relative(written, "en")

    assert str(day_of(mention, known)) == day


@pytest.mark.parametrize(
    ("written", "lang"),
    [("2 days later", "en"), ("hier", "de"), ("a day in the life", "en"), ("3 heures", "fr"), ("", None)],
)
def test_what_counts_from_no_day_is_no_relative_day(written: str, lang: str | None) -> None:
    assert find_relative(written, lang) == ()


TITLE = "title | Le pont de l'île rouvre enfin\n"
BODY = "body | Les camions passent de nouveau, et les commerçants respirent.\n"
MENU = "navigation | Accueil\n" * 6


@pytest.mark.parametrize(
    ("lines", "day", "whence"),
    [
        (
            TITLE + "date | Publié hier à 18h\ndate | Consulté le 7 mai 2024\n" + BODY,
            "2024-05-06",
            "looked at",
        ),
        (
            "date | Mardi 7 mai 2024\n" + MENU + TITLE + "date | Hier à 18h\n" + BODY,
            "2024-05-06",
            "reader's own",
        ),
    ],
)
def test_the_page_itself_may_tell_the_day(lines: str, day: str, whence: str) -> None:
    fact = dating(page(lines), "fr").fact

    assert fact is not None
    assert (str(fact.value), fact.certainty) == (day, "inferred")
    assert whence in fact.evidence[0].rule


@pytest.mark.parametrize(
    "lines",
    [
        TITLE + "date | Publié hier à 18h\n" + BODY,
        TITLE + "date | Il y a 3 heures\n" + BODY,
        "date | Mardi 7 mai 2024\ndate | Mercredi 8 mai 2024\n" + MENU + TITLE + "date | Hier à 18h\n" + BODY,
    ],
)
def test_where_nobody_knows_today_the_words_are_told_and_no_date_is(lines: str) -> None:
    found = dating(page(lines), "fr")

    assert found.fact is None
    assert "not known" in found.doubt


def test_a_change_is_no_publication_however_near() -> None:
    found = dating(page(TITLE + "date | Mis à jour il y a 2 heures\n" + BODY), "fr", TUESDAY)

    assert found.fact is None


MILL = """\
Le vieux moulin de Sarrebec retrouve ses ailes
Publié il y a 2 jours par Odile Ferrand

Depuis lundi, les quatre ailes du moulin tournent de nouveau au-dessus des champs, après huit ans de travaux.

Les habitants ont payé la moitié du chantier, en vendant des confitures, des calendriers et des gâteaux.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site")


def test_the_day_that_the_curator_added_the_clipping_dates_it(site: Path) -> None:
    seed(site, "moulin.txt", MILL)
    seed(site, "moulin.yaml", "added: 2024-05-07T08:00:00+02:00\n")

    report = take_in(site)
    written = article(site, only(report).article).front_matter

    assert str(written.date) == "2024-05-05"
    assert "date" in written.review
    assert not report.notices


def test_a_date_that_the_curator_states_stands_against_it(site: Path) -> None:
    seed(site, "moulin.txt", MILL)
    seed(site, "moulin.yaml", "added: 2024-05-07T08:00:00+02:00\ndate: 2024-05-04\n")

    assert str(article(site, only(take_in(site)).article).front_matter.date) == "2024-05-04"


def test_without_that_day_the_article_has_no_date_and_the_reason_is_told(site: Path) -> None:
    seed(site, "moulin.txt", MILL)

    report = take_in(site)

    assert article(site, only(report).article).front_matter.date is None
    assert any("il y a 2 jours" in notice.what for notice in report.notices)
