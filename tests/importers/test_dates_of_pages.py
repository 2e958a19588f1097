"""Dates of whole clippings, read as an editor pastes them: language by language, line by line.

The same date line stands below the headline, above it, and at the foot; the story around it tells of no year.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.importers.draft import Draft
from sitegen.importers.read_text import read_text
from sitegen.vocabulary import Sources, Tags

STORIES = {
    "fr": (
        "Le vieux moulin de Sarrebec retrouve ses ailes",
        "Depuis lundi, les quatre ailes du moulin tournent de nouveau au-dessus des champs du village.",
        "Les habitants ont payé la moitié du chantier, en vendant des confitures et des calendriers.",
    ),
    "en": (
        "The old mill at Sarrow Hill turns again",
        "Since Monday the four sails of the mill have been turning above the fields of the village again.",
        "The villagers paid for half of the repairs by selling jam, calendars and days out in the vineyard.",
    ),
    "de": (
        "Die alte Mühle von Sarrbach dreht sich wieder",
        "Seit Montag drehen sich die vier Flügel der Mühle wieder über den Feldern, nach geduldiger Arbeit.",
        "Die Bewohner haben die Hälfte der Kosten bezahlt, indem sie Marmelade und Kalender verkauften.",
    ),
    "es": (
        "El viejo molino de Sarreda vuelve a girar",
        "Desde el lunes, las cuatro aspas del molino giran de nuevo sobre los campos, después de las obras.",
        "Los vecinos pagaron la mitad de las obras con la venta de mermeladas, calendarios y miel del valle.",
    ),
    "it": (
        "Il vecchio mulino di Sarreto torna a girare",
        "Da lunedì le quattro pale del mulino girano di nuovo sopra i campi, dopo lavori lunghi e pazienti.",
        "Gli abitanti hanno pagato metà del cantiere vendendo marmellate, calendari e il miele della valle.",
    ),
    "pt": (
        "O velho moinho de Sarreiro volta a girar",
        "Desde segunda-feira, as quatro velas do moinho giram de novo sobre os campos, depois das obras.",
        "Os moradores pagaram metade das obras com a venda de compotas, calendários e mel do vale inteiro.",
    ),
}

STATED = [
    # published, whatever is told of a change beside it
    ("fr", "Publié le 3 mai 2024 à 08h12, mis à jour le 5 mai 2024 à 10h00", "2024-05-03"),
    ("fr", "Mis à jour le 05/05/2024\nPublié le 03/05/2024", "2024-05-03"),
    ("fr", "Publié le : 03.05.2024 - 08:12 Modifié le : 05.05.2024 - 09:00", "2024-05-03"),
    ("fr", "Par Odile Ferrand\nPublié le 3 mai 2024 à 06h00, mis à jour hier à 10h00", "2024-05-03"),
    ("en", "Updated 5 May 2024, published 3 May 2024", "2024-05-03"),
    ("en", "Last updated: May 5, 2024 at 10:00 AM EDT\nFirst published: May 3, 2024", "2024-05-03"),
    ("en", "May 3, 2024 (updated May 5, 2024)", "2024-05-03"),
    ("en", "Fri 3 May 2024 08.12 BST Last modified on Sun 5 May 2024 10.00 BST", "2024-05-03"),
    ("de", "Veröffentlicht am 3. Mai 2024, aktualisiert am 5. Mai 2024", "2024-05-03"),
    ("de", "Zuletzt aktualisiert: 5. Mai 2024\nErstellt: 3. Mai 2024", "2024-05-03"),
    ("de", "Stand: 03.05.2024, 08:12 Uhr", "2024-05-03"),
    ("es", "Publicado el 3 de mayo de 2024 | Actualizado el 5 de mayo de 2024", "2024-05-03"),
    ("es", "03/05/2024 08:12 Actualizado a 05/05/2024 10:00", "2024-05-03"),
    ("it", "Pubblicato il 3 maggio 2024 alle 08:12, aggiornato il 5 maggio 2024", "2024-05-03"),
    ("it", "3 Maggio 2024 - Aggiornato alle 10:00", "2024-05-03"),
    ("pt", "Publicado em 3 de maio de 2024 às 08h12 | Atualizado em 5 de maio de 2024", "2024-05-03"),
    ("pt", "03/05/2024 08h12 Atualizado 05/05/2024 10h00", "2024-05-03"),
    # two days in one line, and no word on either: the first version and the last
    ("en", "May 5, 2024May 3, 2024 by Ada Shore", "2024-05-03"),
    ("de", "3. Mai 20245. Mai 2024", "2024-05-03"),
    # every order and precision
    ("fr", "vendredi 3 mai 2024 - 08:12", "2024-05-03"),
    ("fr", "Odile Ferrand - Le 03/05/24 à 18:04", "2024-05-03"),
    ("fr", "Édition du 1er mars 2024", "2024-03-01"),
    ("fr", "Paru dans le numéro 212 (juin 2024)", "2024-06"),
    ("fr", "n° 312, été 2023", "2023"),
    ("fr", "Juillet-août 2024", "2024"),
    ("en", "Ada Shore · May 3, 2024 · 5 min read · 12 comments", "2024-05-03"),
    ("en", "Posted 04/25/21 by Ada Shore", "2021-04-25"),
    ("en", "Posted on 25/04/2021", "2021-04-25"),
    ("en", "03/04/2021", "2021"),
    ("en", "Vol. 12, No. 3 (Fall 2019)", "2019"),
    ("en", "January/February 2024", "2024"),
    ("de", "03.05.24, 08:12 Uhr", "2024-05-03"),
    ("de", "Ausgabe 5/2024", "2024-05"),
    ("de", "Heft 3, Sommer 2023", "2023"),
    ("es", "03 MAY 2024 - 08:12 CEST", "2024-05-03"),
    ("es", "Julio-agosto de 2024", "2024"),
    ("it", "di Ada Riva - 03/05/2024", "2024-05-03"),
    ("it", "N. 12, estate 2023", "2023"),
    ("pt", "sexta-feira, 3 de maio de 2024", "2024-05-03"),
    ("pt", "Verão de 2023", "2023"),
]

NOT_STATED = [
    # a change alone
    ("fr", "Modifié le 5 mai 2024"),
    ("fr", "Dernière mise à jour : 5 mai 2024 à 10 h 00"),
    ("fr", "Par Odile Ferrand, mis à jour le 5 mai 2024"),
    ("en", "Updated May 5, 2024"),
    ("en", "May 5, 2024 (updated)"),
    ("en", "Ada Shore | Last updated on 5 May 2024"),
    ("de", "Aktualisiert am 05.05.2024, 10:00 Uhr"),
    ("es", "Actualizado a 05/05/2024 10:00"),
    ("it", "Ultimo aggiornamento: 5 maggio 2024"),
    ("pt", "Atualizado em 05/05/2024 às 10h00"),
    # words that count from a day nobody knows
    ("fr", "Hier à 14h30"),
    ("en", "Posted 2 days ago"),
    ("de", "Vor 3 Stunden"),
    ("es", "Hace 2 horas"),
    ("it", "Due ore fa"),
    ("pt", "há 2 horas"),
    # no year, or two
    ("fr", "Publié le 3 mai"),
    ("en", "May 3"),
    ("fr", "Semaine du 28 décembre 2023 au 3 janvier 2024"),
    ("en", "Winter 2021/22"),
    # somebody else's day
    ("fr", "Festival du 3 au 5 mai 2024"),
    ("fr", "Photo prise le 3 mai 2022"),
    ("fr", "Consulté le 7 mai 2024"),
    ("en", "May 3-5, 2024"),
    ("en", "Event date: May 3, 2024"),
    ("en", "Image: The mill on 3 May 2022"),
    ("en", "Released: June 17, 2025 by Harrow Press"),
    ("de", "vom 3. bis 5. Mai 2024"),
    ("es", "del 3 al 5 de mayo de 2024"),
]

AROUND = [
    ("fr", "À lire aussi\nLe port ferme ses grues\n3 mai 2022\nLa criée déménage\n4 mai 2022"),
    ("fr", "2 commentaires\nMarius\n3 mai 2022 à 14:12\nBravo à tous les meuniers du village !"),
    ("fr", "Agenda\nFête du moulin\nDate : 3 mai 2025\nLieu : place du village"),
    ("fr", "Prochaine visite : le 3 mai 2025 à 14 h"),
    ("fr", "Marius Leroy\nInscrit le 3 mai 2012"),
    ("en", "Related articles\nThe harbour closes its cranes\nMay 3, 2022\nThe market moves\nMay 4, 2022"),
    ("en", "2 Comments\nMarcus says:\nMay 3, 2022 at 2:12 pm\nWell done, everyone!"),
    ("en", "About the author\nAda Shore joined the paper on May 3, 2012."),
    ("en", "Copyright 2024 The Leaf. All rights reserved."),
    ("de", "Mehr zum Thema\nDer Hafen schließt seine Kräne\n03.05.2022\nDer Markt zieht um\n04.05.2022"),
    ("de", "Termin: 3. Mai 2025, 14 Uhr\nOrt: Rathaus"),
    ("es", "Noticias relacionadas\nEl puerto cierra sus grúas\n3 de mayo de 2022"),
    ("it", "Leggi anche\nIl porto chiude le gru\n3 maggio 2022\nIl mercato si sposta\n4 maggio 2022"),
    ("pt", "Leia também\nO porto fecha as gruas\n3 de maio de 2022\nO mercado muda\n4 de maio de 2022"),
]

AT_THE_FOOT = [
    ("fr", "Cet article a été publié le 3 mai 2024 dans Culture"),
    ("en", "This entry was posted on May 3, 2024 in News by Ada Shore."),
    ("de", "Dieser Beitrag wurde am 3. Mai 2024 von Ada Ufer in Kultur veröffentlicht."),
    ("it", "Questo articolo è stato pubblicato il 3 maggio 2024 in Cultura"),
]


def clipping(lang: str, *, above: str = "", below: str = "", foot: str = "") -> str:
    title, *paragraphs = STORIES[lang]
    head = "\n".join(filter(None, (above, title, below)))
    return "\n\n".join((head, *paragraphs, foot)) + "\n"


def drafted(text: str) -> Draft:
    return read_text(text, tags=Tags(), sources=Sources())


def dated(text: str) -> str | None:
    fact = drafted(text).date
    return str(fact.value)[:10] if fact else None


@pytest.mark.parametrize("place", ["above", "below", "foot"])
@pytest.mark.parametrize(("lang", "line", "day"), STATED)
def test_a_date_line_says_when_the_article_was_published(lang: str, line: str, day: str, place: str) -> None:
    assert dated(clipping(lang, **{place: line})) == day


@pytest.mark.parametrize("place", ["above", "below", "foot"])
@pytest.mark.parametrize(("lang", "line"), NOT_STATED)
def test_a_line_that_does_not_say_it_yields_no_date(lang: str, line: str, place: str) -> None:
    assert dated(clipping(lang, **{place: line})) is None


@pytest.mark.parametrize(("lang", "lines"), AROUND)
def test_days_around_the_article_are_not_its_own(lang: str, lines: str) -> None:
    assert dated(clipping(lang, foot=lines)) is None


@pytest.mark.parametrize(("lang", "lines"), AROUND)
def test_days_around_the_article_do_not_hide_its_own(lang: str, lines: str) -> None:
    assert (
        dated(clipping(lang, below="03/05/2024" if lang != "en" else "May 3, 2024", foot=lines))
        == "2024-05-03"
    )


@pytest.mark.parametrize(("lang", "sentence"), AT_THE_FOOT)
def test_a_sentence_on_the_article_itself_dates_it(lang: str, sentence: str) -> None:
    assert dated(clipping(lang, foot=sentence)) == "2024-05-03"


def test_the_readers_own_day_at_the_head_of_a_paper_is_not_the_articles() -> None:
    masthead = "Mardi 7 mai 2024\nAccueil\nMonde\nCulture\nSports\nMétéo\nSe connecter"

    assert dated(clipping("fr", above=masthead)) is None
    assert dated(clipping("fr", above=masthead, below="Publié le 3 mai 2024")) == "2024-05-03"
    assert dated(clipping("fr", above=masthead, below="Publié hier à 18h12")) == "2024-05-06"


PIECES = st.sampled_from(
    [
        *(
            "Publié le ",
            "mis à jour ",
            "3 mai 2024",
            "May 3, 2024",
            "03/04/2021",
            "03.04.21",
            "du 3 au 5 mai",
        ),
        *("décembre 2023", "hier", "il y a 3 heures", "last Friday", "2019", "été 2023", "Par Odile", "n° 3"),
        *("2024-05-03T10:00Z", "99/99/9999", "31 février 2022", "31.02.2022", "0000-00-00", "٣ mai ٢٠٢٤"),
        *("-", " ", "\n", "\n\n", "(", ")", "·", "é", "²", "\ufeff", "\x00"),
        "Le pont rouvre enfin aux camions, après un long hiver de travaux.",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_date_is_stated_that_the_text_does_not_hold(text: str) -> None:
    fact = drafted(text).date
    if fact is None:
        return
    (evidence,) = fact.evidence
    assert evidence.start is not None
    assert evidence.end is not None
    quote = text[evidence.start : evidence.end]
    assert quote.strip()
    if fact.certainty == "stated":
        assert str(fact.value.year)[2:] in quote
