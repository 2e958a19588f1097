"""Which line of a page is its title: the headline, not what stands around it."""

from __future__ import annotations

import pytest

from sitegen.importers.read_text import read_text
from sitegen.importers.roles.title_marks import is_mere_path, is_page_talk, is_portrait
from sitegen.vocabulary import Sources, Tags

STORY = """
Les camions passent de nouveau sur le pont de l'île, fermé depuis huit mois par un accident de grue.
Les commerçants du port, qui avaient perdu la moitié de leurs clients, disent respirer enfin un peu.
Le pont sera surveillé jour et nuit pendant un an, a promis la mairie, et les grues resteront à terre.
"""
TITLE = "Le pont de l'île rouvre enfin aux camions"


@pytest.mark.parametrize(
    "head",
    [
        f"{TITLE}\n",
        f"Accueil / Transports / {TITLE}\n{TITLE}\nPar Odile Ferrand\n",
        f"AccueilTransports{TITLE}\n{TITLE}\nPar Odile Ferrand\n",
        f"{TITLE}\nAccueil    Transports    {TITLE}\n",
        f"Édition du samedi\n{TITLE}\n",
        f"Île 1 - 0 Port\n{TITLE}\nPar Odile Ferrand\n",
        f"← Le pont et les camions\n{TITLE}\n3 mars 2022\n",
        f"Transports\n{TITLE}\nLe port respire, les commerçants attendent leurs clients du printemps\n",
        f"{TITLE}\nPar Odile Ferrand\n3 mars 2022\nSommaire\nLes camions\nLe pont et la grue\n",
        f"La Revue des Quais\nAu sommaire\n{TITLE}\nPar Odile Ferrand\n",
        f"Vous écoutez : Réveil du port\n{TITLE}\nLecture : 4 min\n",
        f"Durand 12’, Petit 45’\n{TITLE}\nPar Odile Ferrand\n",
        f"Communiqué\nSous embargo jusqu'au 3 mars, 9 heures\n{TITLE}\n",
        f"Port d'Essai\nAccueil > Transports > Ponts\n{TITLE}\nil y a 2 heures\n",
        f"{TITLE}\nOdile Ferrand\nReporter au port depuis dix ans\n",
    ],
)
def test_the_headline_is_the_title(head: str) -> None:
    draft = read_text(head + STORY, tags=Tags(()), sources=Sources(()))

    assert draft.title.value == TITLE
    assert draft.title.certainty == "stated"


def test_the_entry_of_a_table_of_contents_is_no_title() -> None:
    entry = "Le port attend ses camions\n"
    page = f"{TITLE}\nPar Odile Ferrand\nSommaire\n{entry}{STORY}{entry}{STORY}"

    draft = read_text(page, tags=Tags(()), sources=Sources(()))

    assert draft.title.value == TITLE


def test_a_headline_far_above_a_long_list_is_found_by_its_byline() -> None:
    products = "".join(f"Chaussure numéro {number}\nPrix : {number} euros\n" for number in range(40))

    draft = read_text(
        f"{TITLE}\nPar Odile Ferrand\n3 mars 2022\n{products}{STORY}", tags=Tags(()), sources=Sources(())
    )

    assert draft.title.value == TITLE


def test_without_a_headline_the_title_is_derived_and_said_to_be() -> None:
    draft = read_text(STORY, tags=Tags(()), sources=Sources(()))

    assert draft.title.certainty == "derived"
    assert draft.title.value.startswith("Les camions passent de nouveau sur le pont")


@pytest.mark.parametrize(
    "line",
    [
        "Temps de lecture : 5 min",
        "4 min read",
        "Jetzt läuft: Musik am Morgen",
        "Ora in onda: Buongiorno porto",
        "A tocar agora: Noites de Verão",
        "Please turn on JavaScript to read this page",
        "This live blog is now closed",
        "Sperrfrist: Mittwoch, 12 Uhr",
        "Foto 3 de 12",
        "In this issue",
        "Shaw 9’ · Saka 78’",
    ],
)
def test_what_the_page_says_of_itself_is_no_headline(line: str) -> None:
    assert is_page_talk(line)


@pytest.mark.parametrize(
    "line",
    [
        "Listening to rivers",
        "Ce que lire veut dire",
        "Embargos und ihre Folgen im Hafen",
        "Page by page, a town",
        "Der Blick auf das „Leuchtturm“-Foto: was ein Modell daraus macht",
    ],
)
def test_a_headline_with_such_words_is_one(line: str) -> None:
    assert not is_page_talk(line)


def test_a_path_that_ends_in_the_headline_is_more_than_a_path() -> None:
    assert is_mere_path("Home » Advice » Gardens")
    assert not is_mere_path("Home » Advice » Seven plants that live without sun")


def test_a_headline_on_an_office_below_a_name_is_no_portrait() -> None:
    assert is_portrait("Journaliste au service Sciences", "Odile Ferrand")
    assert not is_portrait("Polish president visits the harbour", "Odile Ferrand")


def test_the_path_before_a_headline_is_no_part_of_it() -> None:
    draft = read_text(f"Home » Ponts » {TITLE}\n3 mars 2022\n{STORY}", tags=Tags(()), sources=Sources(()))

    assert draft.title.value == TITLE
