"""Which publication an article comes from, and its address."""

from __future__ import annotations

import pytest

from sitegen.importers.facts import source, url
from sitegen.vocabulary import Source, Sources
from tests.importers.pages import page

TITLE = "title | Le pont de l'île rouvre enfin\n"
BODY = "body | Les camions passent de nouveau, et les commerçants respirent.\n"
NOTHING_KNOWN = Sources()


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (
            TITLE
            + BODY
            + "source | feuille24.net Mercredi le 23 Juillet 2025\nlegal | Copyright © 2020 Feuille24\n",
            "feuille24.net",
        ),
        (
            TITLE + BODY + "legal | © 2011-2025 La Feuille du Port - Tous droits réservés\n",
            "La Feuille du Port",
        ),
        (TITLE + BODY + "legal | La Feuille du Port © 2025\n", "La Feuille du Port"),
        (
            TITLE
            + BODY
            + "advertisement | Un an de magazine pour 20 € Boutique NomadIA Recherche, Affaires\n",
            "NomadIA",
        ),
        (
            TITLE + BODY + "newsletter | Inscrivez-vous à la newsletter de La Feuille du Port\n",
            "La Feuille du Port",
        ),
        (TITLE + BODY + "source | Source : La Feuille du Port\n", "La Feuille du Port"),
        (TITLE + BODY + "source | Source : feuille.example\n", "feuille.example"),
        ("title | Le pont de l'île rouvre enfin | La Feuille du Port\n" + BODY, "La Feuille du Port"),
        ("navigation | Tagblatt Musterstadt\nnavigation | Abo\n" + TITLE + BODY, "Tagblatt Musterstadt"),
        (
            "navigation | Aller au contenu\nnavigation | Canal Marée\nnavigation | Menu\n" + TITLE + BODY,
            "Canal Marée",
        ),
        ("source | https://feuille.example/ports/pont\n" + TITLE + BODY, "feuille.example"),
        (TITLE + "date | La Feuille du Port, 3 mars 2022\n" + BODY, "La Feuille du Port"),
        (TITLE + BODY + "newsletter | Recevez la lettre de Marée Basse\n", "Marée Basse"),
        (TITLE + BODY + "legal | La Rive est une publication de la société Marée SAS\n", "La Rive"),
        (TITLE + BODY + "legal | Copyright Harbour Lantern. All rights reserved.\n", "Harbour Lantern"),
        (TITLE + BODY + "legal | Tous droits réservés © La Rive 2024\n", "La Rive"),
        (TITLE + BODY + "legal | Alle Rechte vorbehalten - Hafenbote Musterstadt\n", "Hafenbote Musterstadt"),
        (TITLE + BODY + "legal | Harbour Lantern is published by Tide Media Ltd\n", "Harbour Lantern"),
        (TITLE + BODY + "navigation | Lire l'article original sur La Rive\n", "La Rive"),
        (TITLE + BODY + "noise | Cet article est paru dans La Rive du 3 mars 2022\n", "La Rive"),
        (TITLE + BODY + "advertisement | Download the Harbour Lantern app\n", "Harbour Lantern"),
        (TITLE + BODY + "newsletter | Abonnieren Sie den Newsletter der Hafenpost\n", "Hafenpost"),
        (TITLE + BODY + "share | Follow Harbour Lantern on Facebook\n", "Harbour Lantern"),
        (TITLE + BODY + "navigation | Source : La Rive\n", "La Rive"),
        (TITLE + BODY + "noise | You are reading Harbour Lantern\n", "Harbour Lantern"),
        ("navigation | L’Ampère du Soir\n" + TITLE + BODY, "L’Ampère du Soir"),
        ("navigation | Marée Matin #418\nnavigation | Archives\n" + TITLE + BODY, "Marée Matin"),
        ("date | jeudi 3 mars 2022\nnavigation | Marée Basse\n" + TITLE + BODY, "Marée Basse"),
        ("navigation | Hafenbote\nnavigation | Lokales\n" + TITLE + BODY, "Hafenbote"),
        ("navigation | La Rive\t\tAbonnés\tAnnonces\n" + TITLE + BODY, "La Rive"),
        ("byline | THE BRASS READER\n" + TITLE + BODY, "THE BRASS READER"),
        ("navigation | Annals of Tides · News and Views\n" + TITLE + BODY, "Annals of Tides"),
        (
            "navigation | Anders Tide\nnavigation | Menu\n"
            + TITLE
            + BODY
            + "legal | Anders Tide answers for nothing.\n",
            "Anders Tide",
        ),
        (TITLE + "byline | Odile Ferrand - Repórter da Agência Maré\n" + BODY, "Agência Maré"),
        (
            "navigation | Cronache del Porto\n" + TITLE + "date | Città Alta, 3 mars 2022\n" + BODY,
            "Cronache del Porto",
        ),
    ],
)
def test_a_page_names_its_publication(lines: str, name: str) -> None:
    read = page(lines)
    fact = source(read, NOTHING_KNOWN)

    assert fact is not None
    assert fact.value == name
    for evidence in fact.evidence:
        assert evidence.start is not None
        assert read.text[evidence.start : evidence.end]


@pytest.mark.parametrize(
    "lines",
    [
        TITLE + BODY,
        TITLE + "body | Les camions passent de nouveau. Source : OBSPORT\n",
        TITLE + "body | Le bilan de l'OBSPORT paraît jeudi.\nsource | Source : OBSPORT\n",
        TITLE + BODY + "byline | (Avec AFP)\n",
        TITLE + BODY + "legal | © AFP\n",
        TITLE + BODY + "share | Suivez-nous sur Facebook\n",
        TITLE + BODY + "legal | Copyright 2016 Pages du Port SAS. Reproduction interdite.\n",
        "navigation | REVUE DE PRESSE NUMÉRIQUE\n" + TITLE + BODY,
        "navigation | AO VIVO\n" + TITLE + BODY,
        "navigation | EN DIRECT\n" + TITLE + BODY,
        "navigation | ABONNEZ-VOUS\n" + TITLE + BODY,
        "navigation | SUSCRIBETE\n" + TITLE + BODY,
        "navigation | Accueil\nnavigation | Politique\n" + TITLE + BODY,
        TITLE + "credit | © Studio Marée\n" + BODY,
        TITLE + "date | Publié le 3 mars 2022\n" + BODY,
        TITLE + BODY + "legal | © RIPRODUZIONE RISERVATA\n",
        TITLE + "body | Le pont tient, a déclaré le maire à La Rive.\n" + BODY,
        "navigation | L’équipe\n" + "navigation | Contact\n" + TITLE + BODY,
        TITLE + BODY + "comments | Je l'ai lu dans La Rive\n",
        TITLE + BODY + "source | odile@gmail.com\n",
    ],
)
def test_what_is_no_publication_is_not_made_one(lines: str) -> None:
    read = page(lines)

    assert source(read, NOTHING_KNOWN) is None


def test_a_known_publication_goes_by_its_key() -> None:
    known = Sources((Source("feuille", "La Feuille du Port", domains=("feuille24.net",)),))
    for line in ("source | feuille24.net 3 mars 2022", "legal | © 2024 La Feuille du Port"):
        read = page(TITLE + BODY + line)
        fact = source(read, known)

        assert fact is not None
        assert fact.value == "feuille"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("source | https://feuille.example/ports/pont", "https://feuille.example/ports/pont"),
        ("source | Lire sur : https://feuille.example/ports/pont.", "https://feuille.example/ports/pont"),
        ("share | https://www.facebook.com/sharer?u=https://feuille.example/ports/pont", None),
        ("source | https://feuille.example/", None),
        ("credit | https://feuille.example/pont.jpg", None),
        ("body | Voir https://feuille.example/ports/pont pour les horaires.", None),
    ],
)
def test_only_the_articles_own_address_is_taken(line: str, address: str | None) -> None:
    read = page(TITLE + BODY + line)
    fact = url(read)

    assert (fact.value if fact else None) == address


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (TITLE + BODY + "legal | © 2024 Il Corriere dei Moli S.p.A.\n", "Il Corriere dei Moli"),
        (TITLE + BODY + "credit | © Hafenkurier GmbH & Co. KG\n", "Hafenkurier"),
        (
            TITLE
            + "caption | Le pont à l'aube (Photo : Tyne Lantern)\n"
            + BODY
            + "legal | © Tyne Lantern Publishing Ltd. Registered in England\n",
            "Tyne Lantern",
        ),
        ("navigation | O PONTÃO\n" + TITLE + BODY + "noise | redacao@opontao.example\n", "O PONTÃO"),
        (
            "navigation | Demande aux marins\nnavigation | Poser   Explorer   Classer   Entrer\n"
            "navigation | Ports > Ponts\n" + TITLE + BODY,
            "Demande aux marins",
        ),
        (
            "navigation | SCARICA LA NOSTRA APP\nnavigation | La Gazzetta dei Moli\n" + TITLE + BODY,
            "La Gazzetta dei Moli",
        ),
        (
            TITLE + BODY + "newsletter | La Gazette des Bacs sur votre mobile : disponible partout\n",
            "La Gazette des Bacs",
        ),
    ],
)
def test_a_publication_is_told_by_its_firm_its_address_and_its_menu(lines: str, name: str) -> None:
    fact = source(page(lines), NOTHING_KNOWN)

    assert fact is not None
    assert fact.value == name
