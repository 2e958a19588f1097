"""Bylines of less usual forms, and the agencies that lines of credit name."""

from __future__ import annotations

import pytest

from sitegen.importers.facts.bare_names import bare_people
from sitegen.importers.facts.portraits import portrait_of
from sitegen.importers.mentions.bylines import parse_byline
from sitegen.importers.words.agencies import credited_agencies, slashed_agencies


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("03-02-2021 | 08:30 GMT | Jeanne Exemple", ("Jeanne Exemple",)),
        ("Jeanne Exemple (texte) et Paul Modèle (photos)", ("Jeanne Exemple",)),
        ("Text: Anna Muster, Fotos: Max Muster", ("Anna Muster",)),
        ("Story and photos by Jane Doe", ("Jane Doe",)),
        ("Dossier réalisé par Jeanne Exemple", ("Jeanne Exemple",)),
        ("Interview: Anna Muster", ("Anna Muster",)),
        ("Posté par Jeanne D. dans Loisirs", ("Jeanne D.",)),
        ("[Reporting by Jane Doe]", ("Jane Doe",)),
        ("von Anna Muster, Musterblatt Sportredaktion", ("Anna Muster",)),
        ("ANA EJEMPLO Enviada especial a Roma", ("Ana Ejemplo",)),
    ],
)
def test_the_writer_is_read_off_the_line(line: str, authors: tuple[str, ...]) -> None:
    byline = parse_byline(line)
    assert byline is not None
    assert byline.authors == authors


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("Mit Material von Reuters", ("Reuters",)),
        ("(Con información de Europa Press)", ("Europa Press",)),
        ("The Associated Press (AP) contributed to this report", ("AP",)),
    ],
)
def test_a_line_names_the_agency_that_helped(line: str, agencies: tuple[str, ...]) -> None:
    assert credited_agencies(line) == agencies


def test_an_agency_in_small_letters_follows_the_bar() -> None:
    assert slashed_agencies("Jeanne Exemple/ats") == ("ATS",)


def test_a_portrait_names_who_writes() -> None:
    assert portrait_of("Jane Doe covers energy for our business pages.") == ("Jane Doe",)
    assert portrait_of("Jane Doe is well known in the village.") == ()


@pytest.mark.parametrize(
    "line", ["Cette édition vous est proposée par Bureaux Modèles", "KEY FACTS", "FAST FACTS"]
)
def test_sponsors_and_heads_of_boxes_do_not_sign(line: str) -> None:
    byline = parse_byline(line)
    assert byline is None or not byline.authors
    assert not bare_people(line)
