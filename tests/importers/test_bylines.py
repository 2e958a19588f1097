"""Bylines and what only looks like one."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.importers.mentions.bylines import Byline, is_label, looks_like_person, parse_byline
from sitegen.importers.mentions.helpers_of_authors import announces_helpers, names_helpers

SIGNED = [
    ("Par Odile Ferrand", ["Odile Ferrand"], None),
    ("Par Odile Ferrand et Karim Belhadj", ["Odile Ferrand", "Karim Belhadj"], None),
    ("Par Odile Ferrand, à Séoul", ["Odile Ferrand"], None),
    ("Par Odile Ferrand (avec AFP)", ["Odile Ferrand"], "AFP"),
    ("Par Odile Ferrand, il y a 3 heures", ["Odile Ferrand"], None),
    ("Par Odile Ferrand | 3 mars 2022", ["Odile Ferrand"], None),
    ("Publié par Odile Ferrand le 3 mars 2022", ["Odile Ferrand"], None),
    ("Propos recueillis par Anne-Laure Le Goff", ["Anne-Laure Le Goff"], None),
    ("Auteur : Paul Durandal", ["Paul Durandal"], None),
    ("Odile Ferrand avec AFP", ["Odile Ferrand"], "AFP"),
    ("Odile Ferrand, journaliste", ["Odile Ferrand"], None),
    ("Par Camille", ["Camille"], None),
    ("PAR ODILE FERRAND", ["Odile Ferrand"], None),
    ("Par Odile FERRAND", ["Odile FERRAND"], None),
    ("By Hollis Carraway", ["Hollis Carraway"], None),
    ("BY HOLLIS CARRAWAY AND JUNE O'LEARY", ["Hollis Carraway", "June O'Leary"], None),
    ("By Hollis Carraway, June Okafor and Li Wei", ["Hollis Carraway", "June Okafor", "Li Wei"], None),
    ("By Hollis Carraway | Posted 01/06/2025 6:02 AM EST", ["Hollis Carraway"], None),
    ("By Hollis Carraway for The Sample", ["Hollis Carraway"], None),
    ("Written by J. K. Carraway", ["J. K. Carraway"], None),
    ("By Hollis Carraway, Associated Press", ["Hollis Carraway"], "AP"),
    ("Hollis Carraway, staff writer", ["Hollis Carraway"], None),
    ("Reporting by Hollis Carraway; Editing by June Okafor", ["Hollis Carraway"], None),
    ("Von Friederike Oltmanns", ["Friederike Oltmanns"], None),
    ("Von Max von der Linden und Anna Berg", ["Max von der Linden", "Anna Berg"], None),
    ("Autorin: Anna Berg", ["Anna Berg"], None),
    ("Ein Beitrag von Anna Berg", ["Anna Berg"], None),
    ("Por Lucía Fernández de la Torre", ["Lucía Fernández de la Torre"], None),
    ("Lucía Fernández, corresponsal en Bruselas", ["Lucía Fernández"], None),
    ("Escrito por Juan Peralta y Ana Gil", ["Juan Peralta", "Ana Gil"], None),
    ("di Ludovica Bressan", ["Ludovica Bressan"], None),
    ("A cura di Marco De Santis", ["Marco De Santis"], None),
    ("Por João da Silva e Inês Prado", ["João da Silva", "Inês Prado"], None),
    ("Texto de Inês Prado", ["Inês Prado"], None),
]

UNSIGNED = [
    ("La rédaction", None),
    ("Par la rédaction", None),
    ("Redaktion", None),
    ("Von der Redaktion", None),
    ("By Staff", None),
    ("Staff writer", None),
    ("By Admin", None),
    ("Redacción", None),
    ("La redazione", None),
    ("Da redação", None),
    ("Redacción / EFE", "EFE"),
    ("AFP", "AFP"),
    ("(Avec AFP)", "AFP"),
    ("avec AFP et Reuters", "AFP, Reuters"),
    ("Par AFP", "AFP"),
    ("Von dpa", "dpa"),
    ("By Reuters", "Reuters"),
    ("(ANSA)", "ANSA"),
    ("Lusa", "Lusa"),
    ("Le Courrier avec Reuters", "Reuters"),
]

NO_BYLINE = [
    "Par le biais de cette loi, le maire gagne du temps.",
    "Par ici la sortie",
    "By the end of the year",
    "By Christmas, prices will fall",
    "Von Angela Merkel hat man lange nichts gehört",
    "Von wegen Ruhestand",
    "Di fronte alla crisi, il governo tace",
    "Por fin llega la lluvia",
    "Por enquanto nada muda",
    "Texte et images",
    "Intelligence artificielle",
    "Un partenariat de longue date",
    "Publié le 3 mars 2022",
    "La Chine et les États-Unis se parlent",
    "L'agence Reuters a publié mardi une longue enquête sur les ports de la région.",
    "",
    "   ",
    "https://news.example/par-odile-ferrand",
]

PEOPLE = [
    "Ekanga Ekanga Fernand",
    "Odile Ferrand",
    "Anna van der Berg",
    "Mohammed ben Salmi",
    "Li Wei",
    "J. K. Carraway",
    "Jean-Pierre Dupont-Durand",
    "MARIE DURANDAL",
    "Jean DURANDAL",
    "Dr. Anna Berg",
    "Ludwig von Mies",
    "João da Silva",
    "Conor O'Hara",
    "Steve LeVine",
    "Anna DiBiase",
    "Angus MacDonald",
]

NO_PEOPLE = [
    "Intelligence Artificielle",
    "New York",
    "Hong Kong",
    "Buenos Aires",
    "Samsung Electronics",
    "Track AI",
    "La Rédaction",
    "Le Courrier des Orbites",
    "Tagblatt Musterstadt",
    "Climate Crisis",
    "Lire Aussi",
    "Politique Internationale",
    "Mentions Légales",
    "Ferrand",
    "odile ferrand",
    "Odile",
    "Deutsche Bank",
    "Agence France Presse",
    "Mars 2022",
    "Un Nouveau Départ Pour La Ville",
    "Associated Press",
    "Odile Ferrand, journaliste",
    "What We Know So Far",
    "Content Writer",
    "PoliciesExpand Policies",
    "",
]


@pytest.mark.parametrize(("line", "authors", "agency"), SIGNED)
def test_a_byline_names_its_people(line: str, authors: list[str], agency: str | None) -> None:
    assert parse_byline(line) == Byline(tuple(authors), agency)


@pytest.mark.parametrize(("line", "agency"), UNSIGNED)
def test_a_byline_of_nobody_in_particular_has_no_author(line: str, agency: str | None) -> None:
    assert parse_byline(line) == Byline((), agency)


@pytest.mark.parametrize("line", NO_BYLINE)
def test_a_sentence_or_heading_is_no_byline(line: str) -> None:
    assert parse_byline(line) is None


@pytest.mark.parametrize("line", PEOPLE)
def test_a_bare_name_looks_like_a_person(line: str) -> None:
    assert looks_like_person(line)


@pytest.mark.parametrize("line", NO_PEOPLE)
def test_sections_places_and_companies_do_not_look_like_people(line: str) -> None:
    assert not looks_like_person(line)


@pytest.mark.parametrize("line", ["By", "Written by", "Auteur :", "Von", "Texte", "Par"])
def test_a_label_announces_the_name_on_the_next_line(line: str) -> None:
    assert is_label(line)


@pytest.mark.parametrize("line", ["Bye", "Rédaction", "By Hollis Carraway", "Textes officiels"])
def test_other_short_lines_announce_nobody(line: str) -> None:
    assert not is_label(line)


@pytest.mark.parametrize(
    "line",
    [
        "Edited by June Okafor",
        "Fact-checked by June Okafor",
        "Medically reviewed by June Okafor",
        "Photos : Karim Belhadj",
        "Traduit de l'anglais par Karim Belhadj",
        "Übersetzt von Anna Berg",
        "Traducido por Ana Gil",
        "Foto di Marco De Santis",
    ],
)
def test_who_helps_with_an_article_does_not_sign_it(line: str) -> None:
    assert names_helpers(line)


def test_a_helper_may_be_announced_on_a_line_of_its_own() -> None:
    assert announces_helpers("Reviewed by")
    assert announces_helpers("Photos :")
    assert not announces_helpers("Written by")
    assert not announces_helpers("Photo finish au stade")


@given(st.text(max_size=300))
def test_any_line_is_read_without_fail(line: str) -> None:
    parse_byline(line)
    looks_like_person(line)
    is_label(line)
    names_helpers(line)


@pytest.mark.parametrize("unit", ["Par ", "A", "Jean Paul ", "avec AFP, ", "(", "By A. ", "d'", " "])
def test_a_hostile_megabyte_is_read_in_a_moment(unit: str) -> None:
    line = unit * (1_000_000 // len(unit))
    begun = perf_counter()
    parse_byline(line)
    looks_like_person(line)

    assert perf_counter() - begun < 1
