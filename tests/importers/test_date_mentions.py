"""What the shapes of dates mean, form by form and language by language."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.importers.mentions.date_mentions import find_dates, find_url_date

FULL_FORMS = [
    # French
    ("Mercredi le 23 Juillet 2025", "fr", "2025-07-23"),
    ("mercredi 23 juillet 2025", "fr", "2025-07-23"),
    ("1er mars 2024", "fr", "2024-03-01"),
    ("Le 1er août 2022 à 14h30", "fr", "2022-08-01"),
    ("14 févr. 2023", "fr", "2023-02-14"),
    ("3 déc 2021", "fr", "2021-12-03"),
    ("05/11/2019", "fr", "2019-11-05"),
    ("05.11.2019", "fr", "2019-11-05"),
    ("05-11-2019", "fr", "2019-11-05"),
    ("31/12/24", "fr", "2024-12-31"),
    ("le 2 aout 2018", "fr", "2018-08-02"),
    ("Premier mai 2020", "fr", "2020-05-01"),
    ("lun. 3 oct. 2022", "fr", "2022-10-03"),
    ("17\u00a0juin\u00a02020", "fr", "2020-06-17"),
    # English
    ("July 23rd, 2025", "en", "2025-07-23"),
    ("23 July 2025", "en", "2025-07-23"),
    ("the 23rd of July, 2025", "en", "2025-07-23"),
    ("Wednesday, July 23, 2025 at 2:30 pm", "en", "2025-07-23"),
    ("Sept. 4, 2023", "en", "2023-09-04"),
    ("SEP 4 2023", "en", "2023-09-04"),
    ("4-Sep-2023", "en", "2023-09-04"),
    ("Mon 30 Sep 2024 17.31 BST", "en", "2024-09-30"),
    ("07/23/2025", "en", "2025-07-23"),
    ("23/07/2025", "en", "2025-07-23"),
    ("05/05/2021", "en", "2021-05-05"),
    ("12 Jan '22", "en", "2022-01-12"),
    ("May 9, 2024", "en", "2024-05-09"),
    # German
    ("23. Juli 2025", "de", "2025-07-23"),
    ("Mittwoch, den 23. Juli 2025, 14:30 Uhr", "de", "2025-07-23"),
    ("Mi., 23.07.2025", "de", "2025-07-23"),
    ("23.7.2025", "de", "2025-07-23"),
    ("23.07.25", "de", "2025-07-23"),
    ("1. März 2021", "de", "2021-03-01"),
    ("1. Maerz 2021", "de", "2021-03-01"),
    ("5. Jänner 2020", "de", "2020-01-05"),
    ("am 9. Dez. 2023", "de", "2023-12-09"),
    # Spanish
    ("23 de julio de 2025", "es", "2025-07-23"),
    ("miércoles, 23 de julio del 2025", "es", "2025-07-23"),
    ("23 jul 2025 - 10:15", "es", "2025-07-23"),
    ("1º de enero de 2022", "es", "2022-01-01"),
    ("2 de setiembre de 2019", "es", "2019-09-02"),
    ("12 ago. 2021", "es", "2021-08-12"),
    ("03/04/2021", "es", "2021-04-03"),
    # Italian
    ("23 luglio 2025", "it", "2025-07-23"),
    ("mercoledì 23 luglio 2025 alle 9:05", "it", "2025-07-23"),
    ("1° maggio 2023", "it", "2023-05-01"),
    ("6 dicembre 2024", "it", "2024-12-06"),
    ("5 de diciembre de 2024", "es", "2024-12-05"),
    ("3 de dezembro de 2024", "pt", "2024-12-03"),
    ("Dom 3 ott 2021", "it", "2021-10-03"),
    ("11 set 2020", "it", "2020-09-11"),
    ("7 giu. 2022", "it", "2022-06-07"),
    # Portuguese
    ("23 de julho de 2025", "pt", "2025-07-23"),
    ("quarta-feira, 23 de julho de 2025, 10h15", "pt", "2025-07-23"),
    ("1º de março de 2024", "pt", "2024-03-01"),
    ("8 out 2021", "pt", "2021-10-08"),
    ("03/04/2021", "pt", "2021-04-03"),
    # glued, as text copied out of a page often is
    ("May 2, 20244 min read", "en", "2024-05-02"),
    ("October 17, 20236:01 PM ET", "en", "2023-10-17"),
    ("Mental HealthDECEMBER 22, 2022", "en", "2022-12-22"),
    ("Ada ShoreMay 2, 2024", "en", "2024-05-02"),
    ("Posted on28. Juli 2019", "de", "2019-07-28"),
    ("06/11/20230 Kommentare", "de", "2023-11-06"),
    # other orders of the words
    ("2023 Jan 7", "en", "2023-01-07"),
    ("Diciembre 6 de 2020", "es", "2020-12-06"),
    ("25/04/21", "en", "2021-04-25"),
    ("04/25/21", "en", "2021-04-25"),
    # the same everywhere
    ("2025-07-23", None, "2025-07-23"),
    ("2025/07/23", None, "2025-07-23"),
    ("2025.7.23", None, "2025-07-23"),
    ("2025-07-23T10:00:00+02:00", None, "2025-07-23T10:00:00+02:00"),
    ("2025-07-23T10:00:00Z", None, "2025-07-23T10:00:00+00:00"),
    ("2025-07-23 10:00", None, "2025-07-23"),
    ("Wed, 23 Jul 2025 10:00:00 -0500", "en", "2025-07-23T10:00:00-05:00"),
]

COARSE_FORMS = [
    ("2024-06", None, "2024-06"),
    ("06/2024", "fr", "2024-06"),
    ("juin 2024", "fr", "2024-06"),
    ("numéro de mars 2022", "fr", "2022-03"),
    ("June 2024", "en", "2024-06"),
    ("Juni 2024", "de", "2024-06"),
    ("junio de 2024", "es", "2024-06"),
    ("giugno 2024", "it", "2024-06"),
    ("junho de 2024", "pt", "2024-06"),
    ("Summer 2021", "en", "2021"),
    ("Été 2023", "fr", "2023"),
    ("Herbst 2020", "de", "2020"),
    ("otoño de 2020", "es", "2020"),
    ("03/04/2021", "en", "2021"),
    ("mars-avril 2022", "fr", "2022"),
    ("juillet-août 2024", "fr", "2024"),
    ("N° 12 mars 2022", "fr", "2022-03"),
    ("Heft 3 Mai 2021", "de", "2021-05"),
    ("janeiro/fevereiro de 2024", "pt", "2024"),
    ("Frühling/Sommer 2021", "de", "2021"),
    ("09.10.2024", "en", "2024"),
    ("July/August 2023", "en", "2023"),
]

RANGES = [
    ("du 3 au 5 mai 2022", "fr", "2022-05"),
    ("les 3 et 4 mai 2022", "fr", "2022-05"),
    ("du 28 avril au 4 mai 2022", "fr", "2022"),
    ("May 3-5, 2022", "en", "2022-05"),
    ("May 3rd to 5th, 2022", "en", "2022-05"),
    ("April 28 – May 4, 2022", "en", "2022"),
    ("du 3 mai 2022 au 5 mai 2022", "fr", "2022-05"),
    ("du 28 avril 2022 au 4 mai 2022", "fr", "2022"),
    ("3–5 May 2022", "en", "2022-05"),
    ("3-5 May 2022", "en", "2022-05"),
    ("vom 28. April bis 3. Mai 2022", "de", "2022"),
    ("del 3 al 5 de mayo de 2022", "es", "2022-05"),
    ("dal 3 al 5 maggio 2022", "it", "2022-05"),
    ("de 3 a 5 de maio de 2022", "pt", "2022-05"),
]

YEARS_APART = [
    ("du 28 décembre 2023 au 3 janvier 2024", "fr"),
    ("vom 28. Dezember 2023 bis 3. Januar 2024", "de"),
    ("décembre 2023 - janvier 2024", "fr"),
    ("from December 28, 2023 to January 3, 2024", "en"),
]

NO_DATE = [
    ("Winter 2021/22", "en"),
    ("30 février 2022", "fr"),
    ("31/02/2022", "fr"),
    ("hier à 14 h", "fr"),
    ("il y a 2 heures", "fr"),
    ("vendredi dernier", "fr"),
    ("© 2024 La Feuille", "fr"),
    ("version 12.4.2021.7", "fr"),
    ("tél. 01.23.45.67.89", "fr"),
    ("192.168.10.12", "en"),
    ("hiver 2023-2024", "fr"),
    ("03/04/21", "en"),
    ("12 articles", "fr"),
    ("a score of 3-2", "en"),
    ("2019-20", "en"),
    ("out 2021", "en"),
    ("set 2021", "en"),
    ("about 1,200 people", "en"),
    ("yesterday", "en"),
    ("vor 3 Stunden", "de"),
    ("hace dos horas", "es"),
    ("in 2021", "en"),
    ("Seite 3/2", "de"),
    ("13/2024", "fr"),
    ("", None),
]


@pytest.mark.parametrize(("written", "lang", "meant"), FULL_FORMS + COARSE_FORMS)
def test_a_written_date_means_just_what_it_says(written: str, lang: str | None, meant: str) -> None:
    (mention,) = find_dates(written, lang)

    assert str(mention.date) == meant
    assert mention.year_stated


@pytest.mark.parametrize(("written", "lang", "meant"), RANGES)
def test_a_range_keeps_what_its_ends_have_in_common(written: str, lang: str, meant: str) -> None:
    (mention,) = find_dates(written, lang)

    assert mention.is_range
    assert str(mention.date) == meant


@pytest.mark.parametrize(("written", "lang"), YEARS_APART)
def test_a_range_over_two_years_has_nothing_in_common(written: str, lang: str) -> None:
    (mention,) = find_dates(written, lang)

    assert mention.is_range
    assert mention.date is None


@pytest.mark.parametrize(
    "written", ["22. Mai 202422. Mai 2024", "May 21, 2024April 24, 2024", "3 mai 2024 - 5 mai 2024"]
)
def test_two_days_that_no_word_joins_are_two_days(written: str) -> None:
    assert len(find_dates(written, None)) == 2


@pytest.mark.parametrize(("written", "lang"), NO_DATE)
def test_what_is_no_date_is_not_made_one(written: str, lang: str | None) -> None:
    assert find_dates(written, lang) == ()


@pytest.mark.parametrize(
    ("written", "lang", "weekday", "month", "day"),
    [
        ("mercredi 8 décembre", "fr", 2, 12, 8),
        ("Montag, 3. Oktober", "de", 0, 10, 3),
        ("sábado 12 de marzo", "es", 5, 3, 12),
        ("giovedì 6 aprile", "it", 3, 4, 6),
        ("sexta-feira, 7 de maio", "pt", 4, 5, 7),
    ],
)
def test_a_day_without_a_year_has_no_date(
    written: str, lang: str, weekday: int, month: int, day: int
) -> None:
    (mention,) = find_dates(written, lang)

    assert mention.date is None
    assert not mention.year_stated
    assert (mention.weekday, mention.month, mention.day) == (weekday, month, day)


@pytest.mark.parametrize(
    ("written", "lang", "kinds"),
    [
        ("Publié le 3 mars 2022, mis à jour le 5 mars 2022", "fr", ["published", "updated"]),
        ("Mise à jour : 05/03/2022 | Parution : 03/03/2022", "fr", ["updated", "published"]),
        ("Posted on May 3, 2022 · Last updated May 5, 2022", "en", ["published", "updated"]),
        (
            "Veröffentlicht am 3. März 2022, zuletzt aktualisiert am 5. März 2022",
            "de",
            ["published", "updated"],
        ),
        (
            "Publicado el 3 de marzo de 2022 / Actualizado el 5 de marzo de 2022",
            "es",
            ["published", "updated"],
        ),
        ("Pubblicato il 3 marzo 2022 - Aggiornato il 5 marzo 2022", "it", ["published", "updated"]),
        ("Publicado em 3 de março de 2022, atualizado em 5 de março de 2022", "pt", ["published", "updated"]),
        ("Consulté le 3 mars 2022", "fr", ["seen"]),
        ("Member since 3 May 2012", "en", ["other"]),
        ("Inscriptions jusqu'au 3 mars 2022", "fr", ["other"]),
        ("Publié le\n3 mars 2022", "fr", ["published"]),
        ("Last updated:\n3 May 2022", "en", ["updated"]),
        ("3 mars 2022", "fr", [None]),
        ("3 mars 2022 (mis à jour le 5 mars 2022)", "fr", [None, "updated"]),
        ("May 3, 2022 (updated)", "en", ["updated"]),
        ("May 3, 2022 – updated", "en", ["updated"]),
        ("3 mars 2022 à 18h, mis à jour à 19h40", "fr", [None]),
        ("03/05/2022 08h12 Atualizado 05/05/2022 10h00", "pt", [None, "updated"]),
        ("By Ada ShorePublished: May 3, 2022", "en", ["published"]),
        ("April 26, 2022Updated on: October 28, 2022", "en", [None, "updated"]),
        ("Édition du 3 mars 2022", "fr", ["issue"]),
        ("N° 312, 3 mars 2022", "fr", ["issue"]),
        ("Event date: May 3, 2022", "en", ["other"]),
        ("Archives Publié le 3 mars 2022", "fr", ["published"]),
        ("Last posted May 3, 2022", "en", ["other"]),
        ("Released: May 3, 2022", "en", ["other"]),
        ("Vidéo du 3 mars 2022", "fr", ["other"]),
        ("Abgerufen am 3. März 2022", "de", ["seen"]),
        ("Retrieved on 3 March 2022", "en", ["seen"]),
        ("Dieser Beitrag wurde am 3. März 2022 von ada veröffentlicht.", "de", ["published"]),
        ("Der Artikel wurde zuletzt am 3. März 2022 um 8 Uhr geändert.", "de", ["updated"]),
        ("Der Turm wurde am 3. März 2022 von Unbekannten verändert.", "de", [None]),
    ],
)
def test_the_label_before_a_date_tells_its_kind(written: str, lang: str, kinds: list[str | None]) -> None:
    assert [mention.kind for mention in find_dates(written, lang)] == kinds


def test_a_time_without_a_zone_is_noted_but_leaves_the_day() -> None:
    (mention,) = find_dates("23 juillet 2025 à 14h30", "fr")

    assert str(mention.date) == "2025-07-23"
    assert mention.clock is not None
    assert (mention.clock.hour, mention.clock.minute) == (14, 30)


def test_twelve_at_night_is_the_beginning_of_the_day() -> None:
    (mention,) = find_dates("July 23, 2025 12:05 am", "en")

    assert mention.clock is not None
    assert mention.clock.hour == 0


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("03/04/2021 and then 25/04/2021", "2021-04-03"),
        ("03/04/2021 and then 04/25/2021", "2021-03-04"),
        ("Saturday 03/04/2021", "2021-04-03"),
        ("Thursday 03/04/2021", "2021-03-04"),
    ],
)
def test_an_unmistakable_neighbour_or_the_weekday_settles_the_order_of_numbers(
    written: str, meant: str
) -> None:
    assert str(find_dates(written, "en")[0].date) == meant


def test_the_callers_knowledge_settles_the_order_of_numbers() -> None:
    assert str(find_dates("03/04/2021", "en", day_first=True)[0].date) == "2021-04-03"
    assert str(find_dates("03/04/2021", "en", day_first=False)[0].date) == "2021-03-04"


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("https://news.example/2024/06/11/a-title", "2024-06-11"),
        ("https://news.example/2024-06-11-a-title", "2024-06-11"),
        ("https://news.example/2024/06/a-title", "2024-06"),
        ("https://news.example/2024/13/a-title", "None"),
        ("https://news.example/a-title-2024", "None"),
    ],
)
def test_an_address_may_hold_the_day(address: str, meant: str) -> None:
    assert str(find_url_date(address)) == meant


@given(
    st.text(alphabet="0123456789/.-: émarsjuilletPublié2024,du au\n", max_size=200),
    st.sampled_from([None, "fr", "en", "de"]),
)
def test_mentions_stand_in_order_and_inside_the_text(text: str, lang: str | None) -> None:
    position = 0
    for mention in find_dates(text, lang):
        assert position <= mention.start < mention.end <= len(text)
        position = mention.end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "23 ",
        "a",
        "mars ",
        "12/",
        "2024-",
        " ",
        "23 juillet ",
        "23 juillet 2025 ",
        "03/04/2021 ",
        "lundi ",
        "du 3 au ",
    ],
)
def test_a_hostile_megabyte_is_read_in_a_moment(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = perf_counter()
    find_dates(text, "fr")

    assert perf_counter() - begun < 3, "linear time: about half a second on a slow machine"
