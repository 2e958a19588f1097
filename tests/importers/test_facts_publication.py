"""Which date of a page is the day it was published; a wrong date is worse than none."""

from __future__ import annotations

from time import perf_counter, process_time

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


@pytest.mark.parametrize(
    ("lines", "day", "why"),
    [
        (
            TITLE + "date | 5 mars 2022\ndate | 3 mars 2022\n" + BODY,
            "2022-03-03",
            "of two days below each other the earlier is the first version",
        ),
        (
            TITLE + "date | 3 mars 2022\n" + BODY + "date | Publié par Odile le 5 mars 2022\n",
            "2022-03-03",
            "what is signed at the foot on a later day is a reader's",
        ),
        (
            "date | Édition du 7 mars 2022\n"
            + "navigation | Menu\n" * 6
            + TITLE
            + "date | 3 mars 2022\n"
            + BODY,
            "2022-03-03",
            "the issue is the reader's own, not the article's",
        ),
        (
            "byline | Par Odile Ferrand\ndate | 3 mars 2022\n" + "navigation | Partie\n" * 9 + TITLE + BODY,
            "2022-03-03",
            "a signed day is the article's even where a later heading was taken for its title",
        ),
        (
            "navigation | Le pont de l'île rouvre enfin aux camions\ndate | 3 mars 2022\n"
            + "navigation | Partie\n" * 9
            + TITLE
            + BODY,
            "2022-03-03",
            "so is one below a headline",
        ),
        (
            TITLE + "body | Par Odile Ferrand le 3 mars 2022 | 4 commentaires. Le pont rouvre.\n" + BODY,
            "2022-03-03",
            "the first line may open with the signature",
        ),
        (
            TITLE + "lead | Le pont rouvre enfin. Par Odile Ferrand le 3 mars 2022\n" + BODY,
            "2022-03-03",
            "or end with it",
        ),
        (
            TITLE + "body | 03.03.2022 - Le pont rouvre après des mois de travaux.\n" + BODY,
            "2022-03-03",
            "a story may open with its bare day",
        ),
        (
            TITLE + "date | mars 2022\nbody | 03.04.2022 - Le pont rouvre après des mois.\n",
            "2022-04-03",
            "a day that opens the story is surer than a month beside the title",
        ),
        (
            TITLE + "noise | N° 12 / mars 2022 / ponts\n" + BODY,
            "2022-03",
            "a month between strokes is told for itself",
        ),
    ],
)
def test_of_several_days_the_articles_own_is_taken(lines: str, day: str, why: str) -> None:
    assert published(lines) == day, why


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (
            TITLE + "date | 7 mars 2022\ndate | Mis à jour le 5 mars 2022\n" + BODY,
            "a day behind the last change is somebody else's",
        ),
        (
            TITLE
            + BODY
            + "navigation | Le port\ndate | 3 mars 2022\nnavigation | La criée\ndate | 4 mars 2022\n",
            "two days below each other are a list",
        ),
        (
            TITLE + "navigation | Le port\ndate | 3 mars 2022\nnavigation | La criée\ndate | 4 mars 2022\n"
            "navigation | Le phare\ndate | 5 mars 2022\n" + BODY,
            "so are three at the head",
        ),
        (
            TITLE + BODY + "navigation | Le port ferme ses grues\ndate | 3 mars 2022\n",
            "a headline stands between",
        ),
        (TITLE + "teaser | À lire aussi\ndate | 3 mars 2022\n" + BODY, "the pointer goes on"),
        (TITLE + "navigation | Lire la suite\ndate | 3 mars 2022\n" + BODY, "another article begins"),
        (
            TITLE + "date | Date : 3 mars 2022\nnoise | Lieu : salle des fêtes\n" + BODY,
            "an event's particulars",
        ),
        (TITLE + "noise | Le pont en mars 2022\n" + BODY, "a month in prose"),
        (TITLE + 'noise | "timestamp": "2022-03-03",\n' + BODY, "a value in a listing"),
        (TITLE + BODY + "embed | — Marius (@marius) 3 mars 2022\n", "a post that was quoted"),
        (
            "noise | 3 mars 2022 : le pont ferme\n" + "navigation | Partie\n" * 9 + TITLE + BODY,
            "an entry of a chronicle",
        ),
    ],
)
def test_a_day_of_something_else_is_left_alone(lines: str, why: str) -> None:
    assert published(lines) is None, why


@pytest.mark.parametrize(
    ("lines", "doubt"),
    [
        (TITLE + "date | Mis à jour le 5 mars 2022\n" + BODY, "2022-03-05, the day of the last change"),
        (TITLE + "date | 3 mars\n" + BODY, "a day without its year"),
        (TITLE + "date | du 28 décembre 2021 au 3 janvier 2022\n" + BODY, "a range over two years"),
        (
            "byline | Par Odile Ferrand, 3 mars 2022\n"
            + "navigation | Partie\n" * 9
            + "byline | Par Marius Leroy, 5 mars 2022\n"
            + "navigation | Partie\n" * 9
            + TITLE
            + BODY,
            "two days that contradict each other: 2022-03-03 and 2022-03-05",
        ),
        (TITLE + BODY, ""),
    ],
)
def test_the_reason_for_no_date_is_told(lines: str, doubt: str) -> None:
    found = dating(page(lines), "fr")

    assert found.fact is None
    assert found.doubt == doubt


def test_coarse_dates_say_why_they_are() -> None:
    for line, words in (
        ("Numéro de juillet-août 2022", "no more than the year is sure"),
        ("Publié du 3 au 5 mai 2022", "of a range, what its ends have in common"),
    ):
        fact = publication_date(page(TITLE + f"date | {line}\n" + BODY), "fr")

        assert fact is not None
        assert words in fact.evidence[0].rule


@pytest.mark.parametrize(
    ("line", "lang", "day"),
    [
        ("Posted 01/06/2025 6:02 AM EST", "en", "2025-01-06"),
        ("Posted 01/06/2025 06:02 BST", "en", "2025-06-01"),
        ("Posted 01/06/2025", "en", "2025"),
        ("Veröffentlicht am 01.06.2025", "de", "2025-06-01"),
        ("Posted 01.06.2025", "en", "2025"),
        ("Posted 01.06.2025, seen 13.06.2025", "en", "2025-06-01"),
        ("Posted 01-06-2025 (June 1, 2025)", "en", "2025-06-01"),
        ("Posted 01-06-2025 (January 6, 2025)", "en", "2025-01-06"),
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


@pytest.mark.parametrize(
    "line", ["date | 3 mars 2022", "byline | Par Odile, 3 mars 2022", "noise | hier 3 mai"]
)
def test_ten_thousand_lines_are_judged_in_a_moment(line: str) -> None:
    lines = f"{line}\n" * 5_000
    read = page(lines + TITLE + BODY + lines)
    begun = process_time()
    publication_date(read, "fr")

    assert process_time() - begun < 4, "linear time: about a second"
