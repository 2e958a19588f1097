"""What a page says of its own working, in the middle of an article: told by what it is about."""

import pytest

from tests.importers.judging import is_dropped, kept


@pytest.mark.parametrize(
    "text",
    [
        "Votre navigateur ne sait pas lire ce son.",
        "Your browser cannot play this recording.",
        "Ihr Browser kann dieses Video nicht abspielen.",
        "Si la carte reste blanche, cliquez ici.",
        "Passez la souris sur la carte pour lire le nom de chaque port",
        "If the chart is missing, click here.",
        "Haz clic en el mapa para ver cada pueblo",
        "Merci, votre demande est enregistrée.",
        "Thank you, your registration is confirmed.",
        "Cette lecture a été produite par une voix de synthèse.",
        "This recording was made by a synthetic voice.",
        "Dieser Beitrag wurde automatisch vertont",
        "Questo riassunto è stato generato con l'intelligenza artificiale.",
    ],
)
def test_what_players_browsers_and_forms_say_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Disponible sur Google Play",
        "Écoutez-nous sur Spotify et Deezer",
        "Subscribe on Apple Podcasts",
        "Emportez vos lectures avec notre appli",
        "Holen Sie sich unsere App",
        "Scarica la nostra applicazione",
        "Descarga nuestra aplicación",
        "Découvrez nos offres de location",
        "Explore our map of harbours",
    ],
)
def test_a_page_that_leads_to_what_is_its_own_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rectificatif du 4 juin : le phare mesure trente mètres.",
        "Errata corrige: il faro è alto trenta metri.",
        "In einer früheren Fassung hieß es, der Turm sei rot. Wir haben das berichtigt.",
        "Ce texte a été mis à jour à 9h15 avec la réponse du port.",
        "This story was amended on 4 June to clarify who owns the tower.",
    ],
)
def test_a_note_on_a_change_of_the_text_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "L'application du port sera disponible sur iOS et Android en mars.",
        "Une version précédente du projet de loi donnait tort aux pêcheurs.",
        "An earlier version of the plan wrongly named the bay.",
        "Cet article a été modifié par la loi de 2019, rappelle la juge.",
        "La correction des copies prendra dix jours.",
        "Une voix de synthèse annonce les marées sur le quai.",
        "Notre port doit vivre toute l'année, dit-elle.",
        "L'écran répète « touchez l'image », et rien ne bouge.",
    ],
)
def test_a_sentence_about_such_things_stays(text):
    assert not is_dropped(text)


@pytest.mark.parametrize(
    "call",
    [
        "Vous êtes témoin d'un incident ? Écrivez à phare@gazette.example",
        "Avez-vous trouvé une erreur ? Dites-le-nous",
    ],
)
def test_an_article_goes_on_behind_a_call_for_witnesses(call):
    paragraphs = [
        "Le phare de Test a été rallumé samedi soir, quarante ans après sa fermeture, dit la commune.",
        "La ville a payé la moitié des travaux, et une souscription a couvert tout le reste en mars.",
    ]
    assert kept("\n\n".join(["Le phare rallumé", paragraphs[0], call, paragraphs[1]])) == paragraphs


def test_what_somebody_says_of_a_canal_is_not_the_publications_own_channel():
    paragraphs = [
        "Le canal de Test a rouvert mardi, après deux ans de travaux sur ses quatre écluses, dit la ville.",
        "« Nous avons eu peur que le canal ne rouvre jamais », raconte Lise Exemple, qui tient le café.",
    ]
    assert kept("\n\n".join(["Le canal rouvre", *paragraphs])) == paragraphs
