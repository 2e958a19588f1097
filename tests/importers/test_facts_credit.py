"""Who signs an article, and which agency supplied it."""

from __future__ import annotations

import pytest

from sitegen.importers.facts import agency, authors, source
from sitegen.importers.facts.page import Page
from sitegen.vocabulary import Sources
from tests.importers.pages import page

TITLE = "title | Le pont de l'île rouvre enfin\n"
BODY = "body | Les camions passent de nouveau, et les commerçants respirent.\n"


def published_by(read: Page) -> str | None:
    found = source(read, Sources())
    return found.value if found else None


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (TITLE + "byline | Par Odile Ferrand\n" + BODY, ("Odile Ferrand",)),
        (TITLE + BODY + "byline | Ekanga Ekanga Fernand\n", ("Ekanga Ekanga Fernand",)),
        (
            TITLE + "byline | Odile Ferrand\nbyline | Karim Belhadj\n" + BODY,
            ("Odile Ferrand", "Karim Belhadj"),
        ),
        (TITLE + "byline | Par Odile Ferrand\n" + BODY + "byline | Odile Ferrand\n", ("Odile Ferrand",)),
        (TITLE + "date | Par Odile Ferrand, le 3 mars 2022\n" + BODY, ("Odile Ferrand",)),
        (TITLE + "date | Mis en ligne le 3 mars 2022 par Odile Ferrand\n" + BODY, ("Odile Ferrand",)),
        (
            TITLE + "byline | Par Odile Ferrand (odile@feuille.example) et Karim Belhadj\n" + BODY,
            ("Odile Ferrand", "Karim Belhadj"),
        ),
        (TITLE + "navigation | Par\nnavigation | Odile Ferrand\n" + BODY, ("Odile Ferrand",)),
        (TITLE + "navigation | Odile Ferrand, à Brest\n" + BODY, ("Odile Ferrand",)),
        (TITLE + "lead | Odile Ferrand - 3 mars 2022\n" + BODY, ("Odile Ferrand",)),
        (TITLE + "navigation | Ysaline Quervel\ndate | 3 mars 2022\n" + BODY, ("Ysaline Quervel",)),
        (TITLE + "navigation | Ysaline Quervel\n" + BODY, ("Ysaline Quervel",)),
        (TITLE + "byline | Ysaline Quervel (avec AFP)\n" + BODY, ("Ysaline Quervel",)),
        (
            TITLE + "navigation | Odile Ferrand 1, Ysaline Quervel 2\n" + BODY,
            ("Odile Ferrand", "Ysaline Quervel"),
        ),
        (TITLE + BODY + "navigation | Notre envoyée spéciale à Brest, Odile Ferrand\n", ("Odile Ferrand",)),
        (TITLE + BODY + "navigation | Carnets du port, par Odile Ferrand\n", ("Odile Ferrand",)),
        (
            TITLE + "body | Le port respire.\nnavigation | Par Odile Ferrand le 3 mars 2022\n" + BODY,
            ("Odile Ferrand",),
        ),
        (
            "byline | Par Odile Ferrand\ndate | 3 mars 2022\n" + "navigation | Sommaire\n" * 9 + TITLE + BODY,
            ("Odile Ferrand",),
        ),
        (TITLE + "subheading | Texte : Odile Ferrand. Dessins : Karim Belhadj\n" + BODY, ("Odile Ferrand",)),
        (TITLE + "byline | Odile Ferrand / AFP\ndate | 3 mars 2022\n" + BODY, ("Odile Ferrand",)),
    ],
)
def test_people_sign_beside_the_article(lines: str, people: tuple[str, ...]) -> None:
    read = page(lines)
    fact = authors(read, published_by(read))

    assert fact is not None
    assert fact.value == people
    assert fact.certainty == "stated"


@pytest.mark.parametrize(
    "lines",
    [
        TITLE + BODY,
        TITLE + "byline | La rédaction\n" + BODY,
        TITLE + "byline | Par AFP\n" + BODY,
        TITLE + BODY + "comments | Commentaires\nbyline | Odile Ferrand\n",
        TITLE + "credit | Photo Odile Ferrand\n" + BODY,
        TITLE + "body | Odile Ferrand tient la criée depuis trente ans.\n",
        TITLE + "byline | Étude Complète\n" + "body | Cette étude, complète, paraît mardi.\n",
        TITLE + "navigation | Odile Ferrand\n" + "body | À la criée, Odile Ferrand compte les caisses.\n",
        "byline | Chaussures Montagne\n" + TITLE + BODY,
        "byline | By Use Case\n" + TITLE + "body | A use case shows how the bridge is used.\n",
        TITLE + "byline | Odile Ferrand / AP\n" + BODY,
        TITLE + "byline | Relu par Odile Ferrand\n" + BODY,
        TITLE + "byline | Medically reviewed by Odile Ferrand\n" + BODY,
        TITLE + "navigation | Photos :\nbyline | Odile Ferrand\n" + BODY,
        TITLE + "byline | Traduit de l'anglais par Odile Ferrand\n" + BODY,
        TITLE + BODY + "byline | Odile Ferrand\nbyline | Karim Belhadj\nbyline | Anne Le Goff\n",
        TITLE + BODY * 9 + "byline | Odile Ferrand, économiste\n" + BODY * 9,
        "navigation | Pont\nbyline | by Odile Ferrand\nnavigation | Port\nnavigation | Lire\n"
        "byline | by Karim Belhadj\n" + TITLE + BODY,
    ],
)
def test_nobody_in_particular_is_no_author(lines: str) -> None:
    read = page(lines)

    assert authors(read, published_by(read)) is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (TITLE + BODY + "byline | (Avec AFP)\n", "AFP"),
        (TITLE + "byline | Par Odile Ferrand avec AFP et Reuters\n" + BODY, "AFP, Reuters"),
        (TITLE + "body | SÉOUL (Yonhap) — Le pont rouvre après des mois de travaux.\n", "Yonhap"),
        (TITLE + "body | Berlin (dpa) - Die Brücke ist wieder offen.\n", "dpa"),
        (TITLE + "body | Les camions passent de nouveau, dit la mairie. (ANSA)\n", "ANSA"),
        (TITLE + "source | Source : Reuters\n" + BODY, "Reuters"),
        (TITLE + BODY + "body | Die Brücke soll bis Mai halten, sagte der Bürgermeister. dpa/hf\n", "dpa"),
        (TITLE + BODY + "body | Die Brücke soll bis Mai halten, sagte der Bürgermeister. (hf/dpa)\n", "dpa"),
        (TITLE + "date | Information fournie par AFP•02/01/2024 à 19:02\n" + BODY, "AFP"),
    ],
)
def test_an_agency_is_credited(lines: str, name: str) -> None:
    read = page(lines)
    fact = agency(read)

    assert fact is not None
    assert fact.value == name


@pytest.mark.parametrize(
    "lines",
    [
        TITLE + BODY,
        TITLE + "body | Le directeur l'a confirmé mardi, selon Yonhap et Reuters, sans donner de date.\n",
        TITLE + "caption | Le pont (AFP)\n" + BODY,
        TITLE + "credit | © AFP\n" + BODY,
    ],
)
def test_an_agency_that_the_story_quotes_is_no_credit(lines: str) -> None:
    read = page(lines)

    assert agency(read) is None
