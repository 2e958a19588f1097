"""Players, questions on usefulness, heads of lists, bylines with a time, comments: told by form."""

import pytest

from sitegen.importers.draft import Role
from tests.importers.judging import is_dropped, kept, verdict

PARAGRAPHS = [
    "Le phare de Test a été rallumé samedi soir, quarante ans après sa fermeture, devant deux cents amis.",
    "La commune a payé la moitié des travaux, et une souscription a couvert tout le reste, dit la mairie.",
    "Son escalier compte cent trente marches, que les visiteurs pourront gravir dès le printemps prochain.",
]


@pytest.mark.parametrize(
    "text",
    [
        "Voir la transcription",
        "▶ Lire la vidéo",
        "Vitesse de lecture : x1",
        "03:12 / 45:50",
        "Sous-titres désactivés",
        "Qualität: Auto",
        "Duration 2:11",
        "Lesezeit: 3 Min.",
    ],
)
def test_what_a_player_writes_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize("text", ["La transcription", "Qualité", "Le match reprend à 21:00", "09:15 - 10:45"])
def test_a_heading_or_time_that_a_player_could_write_is_not(text):
    found = verdict(text)
    assert found is None or not (found.sure and "player" in found.reason)


@pytest.mark.parametrize(
    "text",
    [
        "Avez-vous trouvé cet article utile ?",
        "Ces informations vous ont-elles été utiles ?",
        "Was this page helpful? Yes No",
        "War dieser Artikel hilfreich?",
        "¿Te ha resultado útil este artículo?",
        "Questo articolo ti è stato utile?",
        "Ce texte généré peut comporter des inexactitudes.",
        "This summary may contain mistakes.",
        "Diese Zusammenfassung kann Fehler enthalten.",
        "Cet article vous est offert par la rédaction.",
    ],
)
def test_what_a_page_asks_or_says_of_its_own_text_is_furniture(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "This answer helped the company, but did it help its readers?",
        "Ce texte peut contenir des erreurs, prévient le ministre dans une lettre au Conseil d'État.",
    ],
)
def test_a_sentence_on_a_text_is_not(text):
    assert not is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les autres articles de la rubrique",
        "Nos derniers reportages",
        "Dossiers liés",
        "Fiches voisines : Choisir un vélo | Réparer une chaîne",
        "More columns",
        "Ähnliche Themen",
        "Otras columnas de la semana",
        "Altri articoli della rubrica",
        "Outras reportagens",
    ],
)
def test_what_heads_other_articles_is_told_by_what_is_listed(text):
    found = verdict(text)
    assert found is not None
    assert found.role is Role.TEASER


@pytest.mark.parametrize(
    "text",
    [
        "Les autres pays de la zone",
        "Les dernières questions",
        "Autres recettes de la commune",
        "Related species",
    ],
)
def test_a_subheading_that_lists_something_else_is_not(text):
    assert not is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mis en ligne par Jeanne Exemple le 3 mars 2024",
        "Par Jeanne Exemple, publié le 12/04 à 08h15",
        "Von Jana Beispiel, aktualisiert 12.04., 08:15 Uhr",
        "Vendredi 3 mai 2024 | Lu 1 204 fois | Commentaires : 7",
    ],
)
def test_a_byline_with_its_time_needs_no_year(text):
    assert is_dropped(text)


def test_a_sentence_that_opens_with_an_hour_is_no_byline():
    assert not is_dropped("Par 20 h 30, la place était vide.")


@pytest.mark.parametrize(
    "text",
    [
        "Un quai désert, lundi matin.Jeanne Exemple/La Voix du Test",
        "Le port de Test, en mai. Photo d'archives Jean Exemple",
        "La digue vue du port. Photo La Voix des Dunes/Jean Exemple",
        "Crédit photo : Mairie de Test",
        "Symbolfoto: Jana Beispiel",
    ],
)
def test_a_caption_ends_with_its_photographer_or_publication(text):
    found = verdict(text)
    assert found is not None
    assert found.role in {Role.CAPTION, Role.CREDIT}


@pytest.mark.parametrize(
    "text",
    [
        "> Découvrez notre carte des plages",
        "→ Téléchargez le guide complet",
        "SUR LE MÊME SUJET Un phare à vendre",
        "LESEN SIE AUCHLeuchtturm zu verkaufen",
        "REACT: Who bought the lighthouse",
        "jeanne.exemple-durand@gazette-du-test.example",
    ],
)
def test_a_pointer_shows_by_its_arrow_or_its_capitals(text):
    assert is_dropped(text)


@pytest.mark.parametrize("text", ["> Le vin est tiré", "- Lisez l'étiquette"])
def test_an_arrow_or_a_dash_alone_points_nowhere(text):
    assert not is_dropped(text)


def test_comments_on_one_line_with_their_time_are_no_text():
    comments = [
        "mouette22, hier à 21 h 04 : Enfin ! On le voyait éteint depuis la plage.",
        "M. Galet, hier à 19 h 40 : Et qui paiera les ampoules, maintenant ?",
    ]
    assert kept("\n\n".join(["Le phare rallumé", *PARAGRAPHS, *comments])) == PARAGRAPHS


def test_somebody_quoted_with_the_hour_is_text():
    said = [
        "Le maire, hier à 20 h 15 : « Nous avons tenu parole, et le phare éclaire de nouveau le port. »",
        "La préfète, hier à 20 h 45 : « Ce chantier en appelle d'autres sur toute la côte du Test. »",
    ]
    assert kept("\n\n".join(["Le phare rallumé", *PARAGRAPHS, *said])) == [*PARAGRAPHS, *said]


def test_comments_below_their_votes_are_no_text():
    comments = [
        "▲ 12 ▼ mouette22",
        "J'y suis allée samedi avec mes enfants, et la vue valait bien toutes ces marches.",
        "▲ 3 ▼ galet",
        "Prenez une lampe, l'escalier reste sombre le soir.",
        "↳ Modération : la visite du soir est suspendue jusqu'en mai, merci d'en tenir compte.",
    ]
    assert kept("\n".join(["Le phare rallumé", *PARAGRAPHS, *comments])) == PARAGRAPHS


def test_the_portrait_of_who_sends_a_press_note_is_no_text():
    portrait = [
        "À propos du Conservatoire des phares de Test",
        "Fondée en 1999, l'association veille sur onze phares et autant de sémaphores, et siège à Test.",
    ]
    assert kept("\n\n".join(["Le phare rallumé", *PARAGRAPHS, *portrait])) == PARAGRAPHS


def test_a_last_section_about_something_is_text():
    section = [
        "À propos de la lanterne",
        "Elle porte à vingt milles par temps clair, et son feu tourne en dix secondes, dit le gardien.",
    ]
    assert kept("\n\n".join(["Le phare rallumé", *PARAGRAPHS, *section])) == [*PARAGRAPHS, *section]
