"""Short labels around and within articles, told by what they are made of."""

import pytest

from tests.importers.judging import is_dropped, verdict


@pytest.mark.parametrize(
    "text",
    [
        "Article enregistré",
        "Gift link copied",
        "Beitrag gespeichert",
        "Galería de fotos",
        "Sblocca l'articolo",
        "Résumé généré par IA",
        "Zusammenfassung (KI-generiert)",
        "Riassunto IA",
        "Vous pouvez relire cet article plus tard",
        "Foto 2 von 9",
        "Photo 5 sur 11",
        "Valbrune 9°C",
        "Culture / Sports",
        "Monde > Afrique",
        "De notre envoyé spécial",
        "Unser Korrespondent in Lissabon",
        "Journaliste au service des podcasts",
        "L'actu de votre village, chaque soir par courriel",
        "The news of your valley, straight from the harbour",
        "Participez à notre tirage",
        "2 mois offerts",
        "Prévenez-nous",
        "Rejoignez la chaîne de la gazette",
        "Notre enquête sur le phare",
    ],
)
def test_a_label_of_the_page_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Contact presse : marie@port.example",
        "Relations médias",
        "Press contact",
        "Réservations au 02 11 22 33 44",
        "Pour nous écrire : courrier@gazette.example",
        "ILLUSTRATION. Un quai au petit matin.",
        "Le phare, dimanche soir. | LA GAZETTE DU TEST",
        "Le phare vu du môle. PHOTO ANA EXEMPLE, LA GAZETTE",
        "Dernière mise à jour à 7 h 45",
        "Notre reportage : Une nuit au phare",
        "Sondage : faut-il éteindre le phare ?",
        "Les avis publiés ici n'engagent que leurs auteurs.",
        "Nous pouvons toucher une commission sur les ventes.",
        "Certains liens sont des liens affiliés : la boutique nous paie une commission sur les ventes.",
    ],
)
def test_contacts_captions_times_polls_and_small_print_are_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "La lecture gratuite",
        "The next episode",
        "Des vidéos générées par IA",
        "L'image d'un pays",
        "Culture et politique",
        "Cet article 12 que redoute le port",
        "Votre actualité, leur commerce",
        "Contacts avec le large",
        "Relations avec la presse locale",
        "Notre avis : une belle surprise",
        "Protégeons nos dunes",
        "Notre histoire commune",
        "Choisissez la bonne pointure",
        "Notre correspondant avait raison.",
        "Un mois gratuit pour les soignants",
        "Les prix affichés sont susceptibles d'évoluer, dit la préfète.",
        "Il faut cliquer sur la carte pour voter, explique le maire.",
        "Il faisait 9 °C à Valbrune à midi.",
    ],
)
def test_a_subheading_or_sentence_of_the_same_words_is_not(text):
    found = verdict(text)
    assert found is None or not found.sure or found.role.is_kept
