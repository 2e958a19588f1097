"""Readers' comments are prose; their names, ages and buttons tell them from the article."""

from tests.importers.judging import kept

ARTICLE = """\
Le loup revient sur le plateau, les bergers demandent des chiens
Trois attaques en dix jours ont suffi à rouvrir un débat que l'on croyait clos depuis l'été dernier.
Mardi soir, quarante éleveurs ont pris la parole l'un après l'autre dans la salle des fêtes.
La préfecture a promis une réponse avant la fin du mois, sans dire laquelle.
Reste une inconnue : le nombre exact de loups, que personne n'a compté cet hiver.
"""
BODY = ARTICLE.splitlines()[1:]


def test_comments_stand_between_a_name_and_a_button():
    raw = f"""{ARTICLE}berger48
il y a 3 heures
Quarante éleveurs, et combien de promeneurs mordus par leurs chiens ?
Répondre
Line D.
il y a 5 heures
Merci pour ce papier équilibré, c'est rare sur ce sujet, vraiment.
Répondre
"""
    assert kept(raw, "fr") == BODY


def test_names_with_dates_are_comments_without_a_button():
    raw = f"""{ARTICLE}Jean-Paul B. - 3 mai 2021 à 10:12
Le chien est un bon outil quand le berger reste auprès de lui, la nuit aussi.
crete_est | il y a 2 jours
Et qui paie les clôtures ? Toujours les mêmes, comme d'habitude dans ce pays.
"""
    assert kept(raw, "fr") == BODY


def test_a_subheading_and_one_button_are_no_comment():
    raw = f"""{ARTICLE}
Le bémol

Le budget des clôtures n'est voté que pour un an, et la région attend l'État.
Répondre
"""
    assert "Le budget des clôtures n'est voté que pour un an, et la région attend l'État." in kept(raw, "fr")


def test_two_signed_pieces_are_no_comments():
    raw = """\
Le port confie ses grues à un logiciel
Odile Ferrand, 12 octobre 2026
Depuis lundi, trois grues du port se déplacent sans conducteur, guidées par un logiciel maison.
Les dockers ont obtenu qu'un des leurs reste aux commandes, prêt à reprendre la main.
La direction promet un premier bilan chiffré au printemps, après six mois d'essais.
La bibliothèque prête des robots
Marc Lenoir, 13 octobre 2026
Chaque abonné peut désormais emporter chez lui, pour trois semaines, un petit robot à programmer.
Le prêt connaît un tel succès que la liste d'attente dépasse déjà deux mois.
"""
    assert "Chaque abonné peut désormais emporter" in "\n".join(kept(raw, "fr"))
