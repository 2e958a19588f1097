"""Notes of a publication on a text itself, and on those who wrote it."""

import pytest

from sitegen.importers.draft import Role
from tests.importers.judging import is_dropped, kept, verdict


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of this article named the wrong bridge.",
        "Une version précédente de cet article donnait au pont cent mètres de trop.",
        "In einer früheren Version dieses Artikels stand ein falsches Datum.",
        "Ce résumé a été généré par une machine, puis relu par un journaliste.",
        "The rest of this piece is for paying readers.",
        "Dieser Text ist nur für zahlende Leserinnen und Leser.",
        "Il resto dell'articolo è riservato a chi ci sostiene.",
        "Reproduction et entraînement de modèles interdits sans accord écrit.",
        "Text and data mining is not permitted.",
    ],
)
def test_a_note_on_the_text_itself_goes(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cet article du code a été modifié deux fois depuis, et le juge n'en dit rien.",
        "La reproduction des anguilles reste un mystère que des balises éclairent peu à peu.",
        "Le juge a estimé que l'entraînement de modèles n'est pas interdit par la loi.",
        "The training of nurses was reserved to two hospitals.",
        "Correction fluid was invented by a secretary in Dallas.",
    ],
)
def test_a_sentence_of_an_article_stays(text):
    assert not is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Sample covers rivers for the Harbour Letter.",
        "Tom Mock writes a column for the magazine and teaches in Leeds.",
        "Journaliste, elle suit les forêts pour le magazine depuis 2015.",
        "Mise à jour du 3 mai : le nom du maire a été corrigé.",
    ],
)
def test_a_portrait_of_the_author_counts_at_the_articles_end_only(text):
    found = verdict(text)
    assert found is not None
    assert not found.sure


STORY = """\
Le port de Liraud confie ses grues à un logiciel
Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, guidées par un logiciel maison.
Odile Ferrand est grutière depuis vingt ans, et elle garde la main sur le bouton rouge de la cabine.
La direction promet un premier bilan chiffré au printemps, après six mois d'essais sur deux quais.
Journaliste, elle suit les ports pour le magazine depuis 2015.
"""


def test_within_the_article_a_person_is_introduced():
    lines = STORY.splitlines()
    assert kept(STORY, "fr") == lines[1:4]


@pytest.mark.parametrize(
    "text", ["Vol. 7, Short notes", "Édition du samedi", "Coupure n° 7", "Weekend edition", "Ausgabe 12/2024"]
)
def test_the_name_of_an_issue_is_no_title(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text", ["No. 10 backs the harbour plan after all", "Volume fort au port", "N'en parlons plus"]
)
def test_a_title_with_the_same_words_may_be_one(text):
    assert verdict(text) is None


def test_a_date_in_figures_is_no_address():
    found = verdict("21.12.24")
    assert found is None or found.role is not Role.SOURCE
