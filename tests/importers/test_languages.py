"""The language of single paragraphs, in six languages and of none of them."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.importers.mentions.languages import LANGUAGES, detect

SAMPLES = [
    ("fr", "La mairie a rouvert le pont hier, mais les camions doivent encore faire le tour."),
    ("fr", "Qui aurait cru que cette usine fermerait avant la fin de l'année ?"),
    ("fr", "Les chercheurs ont compté plus de trois cents espèces dans l'estuaire."),
    ("fr", "Il n'y a pas de quoi s'inquiéter, selon le ministère de la Santé."),
    ("fr", "Une panne géante a privé d'électricité des quartiers entiers de la capitale."),
    ("fr", "Amazon et Google ouvrent un centre de données près de Lyon pour le cloud européen."),
    ("fr", "LE GOUVERNEMENT ANNONCE DES MESURES POUR LES PETITES ENTREPRISES"),
    ("fr", "Nous avons posé la question à dix élèves de troisième : voici leurs réponses."),
    ("en", "The council reopened the bridge yesterday, but lorries still have to take the detour."),
    ("en", "Who would have thought that this plant would close before the year was out?"),
    ("en", "Researchers counted more than three hundred species in the estuary."),
    ("en", "There is nothing to worry about, according to the health department."),
    ("en", "A new chip promises twice the speed at half the power of its predecessor."),
    ("en", "Google and Amazon open a data centre near Lyon for European cloud customers."),
    ("en", "Prices rose again last month, and nobody at the bank was surprised by it."),
    ("de", "Die Stadt hat die Brücke gestern wieder geöffnet, doch Lastwagen müssen weiter außen herum."),
    ("de", "Wer hätte gedacht, dass dieses Werk noch vor Jahresende schließt?"),
    ("de", "Forscher zählten mehr als dreihundert Arten in der Mündung des Flusses."),
    ("de", "Nach Angaben des Ministeriums besteht kein Grund zur Sorge."),
    ("de", "Ein neuer Chip verspricht doppelte Leistung bei halbem Verbrauch."),
    ("de", "Google und Amazon eröffnen ein Rechenzentrum in der Nähe von Lyon."),
    ("es", "El ayuntamiento reabrió ayer el puente, pero los camiones aún deben dar un rodeo."),
    ("es", "¿Quién habría pensado que esta fábrica cerraría antes de fin de año?"),
    ("es", "Los investigadores contaron más de trescientas especies en el estuario."),
    ("es", "No hay motivo de preocupación, según el ministerio de Sanidad."),
    ("es", "Un nuevo chip promete el doble de velocidad con la mitad de consumo."),
    ("es", "Google y Amazon abren un centro de datos cerca de Lyon para sus clientes europeos."),
    ("it", "Il comune ha riaperto ieri il ponte, ma i camion devono ancora fare il giro."),
    ("it", "Chi avrebbe pensato che questa fabbrica avrebbe chiuso prima della fine dell'anno?"),
    ("it", "I ricercatori hanno contato più di trecento specie nell'estuario."),
    ("it", "Non c'è motivo di preoccuparsi, secondo il ministero della Salute."),
    ("it", "Un nuovo chip promette il doppio della velocità con la metà dei consumi."),
    ("it", "Google e Amazon aprono un centro dati vicino a Lione per i clienti europei."),
    ("pt", "A câmara reabriu ontem a ponte, mas os camiões ainda têm de dar a volta."),
    ("pt", "Quem diria que esta fábrica fecharia antes do fim do ano?"),
    ("pt", "Os pesquisadores contaram mais de trezentas espécies no estuário."),
    ("pt", "Não há motivo para preocupação, segundo o ministério da Saúde."),
    ("pt", "Um novo chip promete o dobro da velocidade com metade do consumo."),
    ("pt", "Google e Amazon abrem um centro de dados perto de Lyon para os clientes europeus."),
    (None, "De gemeente heeft de brug gisteren weer geopend, maar vrachtwagens moeten nog omrijden."),
    (None, "L'ajuntament ha reobert el pont amb tres carrils, però els camions encara no hi poden passar."),
    (None, "Kommunen öppnade bron igen i går, men lastbilar får inte köra över den."),
    (None, "Miasto ponownie otworzyło most, ale ciężarówki nie mogą się tam jeszcze dostać."),
    (None, "Samsung LG Meta Google"),
    (None, "市政府昨天重新开放了大桥"),
    (None, "12 345 678 — 99 %"),
    (None, ""),
]


@pytest.mark.parametrize(("lang", "paragraph"), SAMPLES)
def test_a_paragraph_shows_its_language(lang: str | None, paragraph: str) -> None:
    assert detect(paragraph) == lang


def test_a_foreign_quotation_does_not_change_the_language_of_an_article() -> None:
    quotation = "China is on its way to the far side of the moon, and it will not stop there.\n"
    french = (
        "La sonde s'est posée dans un cratère que personne n'avait visité, et elle en rapporte des pierres.\n"
    )

    assert detect(quotation + french * 4) == "fr"


def test_three_megabytes_cost_no_more_than_a_page() -> None:
    text = "La mairie a rouvert le pont hier, mais les camions font le tour. " * 50_000
    begun = perf_counter()

    assert detect(text) == "fr"
    assert perf_counter() - begun < 0.5


@given(st.text(max_size=300))
def test_any_text_has_one_of_the_languages_or_none(text: str) -> None:
    assert detect(text) in {None, *LANGUAGES}
