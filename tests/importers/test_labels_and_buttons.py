"""Labels, buttons, bars, counters and credits: furniture told by what it is made of."""

import pytest

from sitegen.importers.draft import Role
from tests.importers.judging import is_dropped, verdict


@pytest.mark.parametrize(
    "text",
    [
        "[Publicité] Bottes de sept lieues, deux pour le prix d'une",
        "PUBLICITÉ - Fromages du Test, affinés en cave",
        "[Anzeige] Kerzen von Muster & Söhne",
        "Les plus lus cette semaine : Un phare à vendre",
        "Most read this week: A lighthouse for sale",
        "Lo más leído: Un faro en venta",
        "–15 % sur les fromages avec le code CROUTE",
        "Use code CRUST and get 15% off",
    ],
)
def test_what_stands_behind_the_name_of_a_box_is_the_boxs(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Publicité : le Sénat veut interdire les panneaux lumineux, dit le rapporteur.",
        "Advertising – paid and earned",
        "Société : ce que change la loi",
        "Le code de la route change",
    ],
)
def test_a_sentence_or_title_with_such_a_word_is_not(text):
    assert not is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Diaporama : dix jours sur la banquise",
        "À écouter : notre balado sur les glaciers",
        "Bildstrecke: Zehn Tage auf dem Eis (8 Bilder)",
        "Galería: diez días en el hielo",
        "Photo gallery: ten days on the ice",
    ],
)
def test_a_piece_of_another_kind_is_a_teaser(text):
    found = verdict(text)
    assert found is not None
    assert found.role is Role.TEASER


@pytest.mark.parametrize(
    "text",
    [
        "Afficher la suite",
        "Imprimer cet article",
        "Partilhar notícia",
        "Show all comments",
        "Artikel merken",
        "Condividi questo articolo",
        "Guardar para más tarde",
        "Share Print Save",
        "Facebook X LinkedIn Courriel Copier",
        "Répondre · J'aime · Signaler",
        "Partagez ! Tweeter Facebook Retour à l'accueil Mentions légales",
        "Lire la version anglaise",
        "Read this article in English",
        "Lesen Sie diesen Artikel auf Englisch",
        "1 284 lectures",
        "312 Retweets 2 048 J'aime",
        "Lu 4 812 fois",
        "1.2K shares",
        "12 comentarios",
        "17 Postings",
    ],
)
def test_buttons_bars_and_counters_go(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Partager les données de santé",
        "Lire le sol avant de bâtir",
        "First responders",
        "Show the numbers, hide the pain",
        "6.75 x 13.5 x 14.25",
        "Drei Teilen aus Holz",
        "12 morts et 30 blessés",
        "200 lecteurs de cartes volés",
    ],
)
def test_titles_and_subheadings_with_the_same_verbs_stay(text):
    found = verdict(text)
    assert found is None or not found.sure or found.reason == "numbers only"


@pytest.mark.parametrize(
    "text",
    [
        "Texte : Léonie Vautrin. Images : Basile Orcel. Montage : Aude Roc",
        "Words: Perpetua Sample. Drawings: Ezekiel Draft",
        "Sujet radio : équipe Monde",
        "Adaptation web : pvd",
        "Redaktion: Lena Probe, Kamera: Max Muster",
        "Ilustración: Lola Prueba",
    ],
)
def test_those_who_made_an_article_are_credited_by_craft(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Photographers: Basil won the prize twice.",
        "Texte : une longue histoire de la virgule en droit fiscal",
    ],
)
def test_a_craft_before_something_else_than_names_is_no_credit(text):
    found = verdict(text)
    assert found is None or found.role is not Role.CREDIT


@pytest.mark.parametrize(
    "text",
    [
        "▶ Regarder la vidéo",
        "Vitesse 1,5x Volume",
        "Dauer 4:31",
        "Durée : 12 min",
        "Untertitel: Deutsch",
        "Écouter cet article (7 min)",
        "Lesezeit: ca. 6 Minuten",
        "Listen to this article, 9 minutes",
        "Tempo di lettura 3 minuti",
    ],
)
def test_a_player_and_the_time_it_takes_go(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text", ["Le son", "Audio", "Sound and vision", "Lire en prison", "Dix minutes de plus"]
)
def test_a_heading_about_sound_or_reading_is_not_surely_one(text):
    found = verdict(text)
    assert found is None or not found.sure or found.role is not Role.NAVIGATION


@pytest.mark.parametrize(
    "text",
    [
        "Le canal gelé sous le pont de fer, dimanche. Photo Le Courrier des Lacs/Ana Modelo",
        "A ferry leaves the harbour at dawn.Jo Sample/Harbour Weekly",
        "Die Brücke im Morgennebel.Archivbild: Bernd Muster",
        "La doctoresse dans la salle d’attente. Crédit photo : L. Exemple",
    ],
)
def test_a_caption_ends_with_whose_picture_it_is(text):
    found = verdict(text)
    assert found is not None
    assert found.role is Role.CAPTION


def test_a_paragraph_that_ends_with_a_slash_between_two_words_is_no_caption():
    assert verdict("Le port rouvrira lundi, a dit la mairie, qui attend trois navires. Lac/Mer") is None
