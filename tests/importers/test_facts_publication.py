"""Which date of a page is the day it was published; a wrong date is worse than none."""

from __future__ import annotations

from time import perf_counter

import pytest

from sitegen.importers.draft import Role
from sitegen.importers.facts import publication_date
from sitegen.importers.facts.publication import dating
from tests.importers.pages import page

TITLE = "title | Le pont de l'île rouvre enfin\n"
BODY = "body | Les camions passent de nouveau, et les commerçants respirent.\n"


def published(lines: str, lang: str | None = "fr") -> str | None:
    read = page(lines)
    fact = publication_date(read, lang)
    if fact is None:
        return None
    (evidence,) = fact.evidence
    assert evidence.start is not None
    assert evidence.end is not None
    assert any(char.isdigit() for char in read.text[evidence.start : evidence.end])
    return str(fact.value)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (TITLE + "date | Publié le 3 mars 2022\n" + BODY, "2022-03-03"),
        (TITLE + "date | 3 mars 2022 | Mis à jour le 5 mars 2022\n" + BODY, "2022-03-03"),
        (TITLE + "date | Mis à jour le 5 mars 2022\ndate | Publié le 3 mars 2022\n" + BODY, "2022-03-03"),
        (TITLE + "byline | Par Odile Ferrand, le 3 mars 2022\n" + BODY, "2022-03-03"),
        (TITLE + BODY + "source | feuille24.net Jeudi le 3 Mars 2022\n", "2022-03-03"),
        ("date | 3 mars 2022\n" + TITLE + BODY, "2022-03-03"),
        ("date | date 2024-06\n" + BODY, "2024-06"),
        (TITLE + "date | Numéro de mars 2022\n" + BODY, "2022-03"),
        ("date | EMBARGOED until 20 June 2024, 14:00\n" + TITLE + BODY, "2024-06-20"),
        (TITLE + "date | Été 2023\n" + BODY, "2023"),
        (TITLE + "navigation | 03/03/2022 - 08:10\n" + BODY, "2022-03-03"),
        (TITLE + "navigation | Publié le\nnavigation | 3 mars 2022\n" + BODY, "2022-03-03"),
        (TITLE + "date | 2022-03-03T10:00:00+01:00\n" + BODY, "2022-03-03T10:00:00+01:00"),
        (
            TITLE + "body | LORIENT, 3 mars 2022 (AFP) - Le pont rouvre après des mois de travaux.\n",
            "2022-03-03",
        ),
        (TITLE + "source | https://feuille.example/2022/03/03/pont\n" + BODY, "2022-03-03"),
    ],
)
def test_a_date_beside_the_article_is_its_day(lines: str, day: str) -> None:
    assert published(lines) == day


@pytest.mark.parametrize(
    "lines",
    [
        TITLE + BODY,
        TITLE + BODY + "legal | © 2024 La Feuille\n",
        TITLE + "body | Le pont avait fermé le 3 mars 2022 après une tempête, pour longtemps.\n",
        TITLE + "body | En 2015, une barge l'avait heurté ; en 2018, la rouille.\n",
        TITLE + BODY + "comments | Commentaires\ndate | 3 mars 2022 à 14h12\n",
        TITLE + BODY + "teaser | À lire aussi\nteaser | 3 mars 2022 - La criée déménage\n",
        TITLE + BODY + "teaser | À lire aussi\ndate | 3 mars 2022\n",
        TITLE + "caption | Le pont vu du port, le 3 mars 2022\n" + BODY,
        TITLE + "credit | Photo : 3 mars 2022\n" + BODY,
        TITLE + "date | il y a 2 heures\n" + BODY,
        TITLE + "date | Hier à 14h30\n" + BODY,
        TITLE + "date | Fête du port du 3 au 5 mai 2022\n" + BODY,
        TITLE + "date | Consulté le 3 mars 2022\n" + BODY,
        "date | lundi 3 mars 2022\n" + "navigation | Menu\n" * 9 + TITLE + BODY,
        TITLE + "date | 3 mars\n" + BODY,
        TITLE
        + BODY
        + "noise | Le rapport de la ville sur les ponts, publié le 3 mars 2022, se lit en mairie.\n",
        TITLE + BODY + "navigation | Archives\nnavigation | Par mois\ndate | mars 2022 (4)\n",
        TITLE + "date | 30 février 2022\n" + BODY,
    ],
)
def test_no_other_day_is_taken_for_it(lines: str) -> None:
    assert published(lines) is None


def test_the_day_of_the_last_change_alone_is_no_day_of_publication() -> None:
    found = dating(page(TITLE + "date | Mis à jour le 5 mars 2022\n" + BODY), "fr")

    assert found.fact is None
    assert found.doubt == "2022-03-05, the day of the last change"


@pytest.mark.parametrize(
    ("line", "lang", "day"),
    [
        ("Posted 01/06/2025 6:02 AM EST", "en", "2025-01-06"),
        ("Posted 01/06/2025 06:02 BST", "en", "2025-06-01"),
        ("Posted 01/06/2025", "en", "2025"),
        ("Veröffentlicht am 01.06.2025", "de", "2025-06-01"),
    ],
)
def test_the_order_of_numbers_is_settled_by_the_page_or_left_coarse(line: str, lang: str, day: str) -> None:
    assert (
        published(
            f"title | The bridge is open again\ndate | {line}\nbody | Lorries cross it once more.\n", lang
        )
        == day
    )


NEWS = (
    "body | En 2019, la commission avait déjà prévenu la ville.\n"
    "body | En ce mois de décembre, le port attend : mercredi 8 décembre, le conseil a voté les travaux.\n"
)


def test_a_weekday_fixes_the_month_within_the_years_the_story_tells_of() -> None:
    read = page(TITLE + NEWS)
    fact = publication_date(read, "fr")

    assert fact is not None
    assert (str(fact.value), fact.certainty) == ("2021-12", "inferred")
    (evidence,) = fact.evidence
    assert read.text[evidence.start : evidence.end] == "mercredi 8 décembre"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (NEWS.replace("En 2019", "Il y a longtemps"), "no year bounds it"),
        (NEWS.replace("En 2019", "En 2012"), "the latest past year is too far back"),
        (NEWS.replace("En ce mois de décembre", "Cette année-là"), "it is not told as news"),
        (NEWS.replace("mercredi 8 décembre", "le 8 décembre"), "no weekday is named"),
        (NEWS.replace("mercredi 8", "lundi 8"), "that year is beyond the reach of the story's memory"),
        (NEWS.replace("En 2019", "D'ici 2030"), "a year to come is no lower bound"),
    ],
)
def test_a_weekday_alone_proves_nothing(lines: str, why: str) -> None:
    assert published(TITLE + lines) is None, why


def test_a_date_line_without_a_year_takes_it_from_its_weekday() -> None:
    lines = TITLE + "date | Mercredi 8 décembre\nbody | En 2020, le pont avait fermé pour six mois.\n"
    read = page(lines)
    fact = publication_date(read, "fr")

    assert fact is not None
    assert (str(fact.value), fact.certainty) == ("2021-12-08", "inferred")


@pytest.mark.parametrize(
    "unit", ["Publié le 3 mars 2022 ", "mercredi 8 décembre ", "2019 ", "en ce mois de ", "12/03/2021 "]
)
@pytest.mark.parametrize("role", [Role.DATE, Role.BODY])
def test_a_hostile_megabyte_is_judged_in_a_moment(unit: str, role: Role) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = perf_counter()
    publication_date(page(f"{role.name} | {text}"), "fr")

    assert perf_counter() - begun < 3
