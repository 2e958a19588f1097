"""The tags of an article: its own keywords, the vocabulary, its names."""

from __future__ import annotations

import random
from time import perf_counter

import pytest

from sitegen.importers.facts import tags
from sitegen.importers.facts.keywords import split_keywords
from sitegen.importers.facts.title_words import title_label
from sitegen.vocabulary import Tag, Tags
from tests.importers.pages import page

TITLE = "Nimbus Corp ferme son laboratoire d'IA à Lorient"
HEAD = f"title | {TITLE}\n"
BODY = (
    "body | Nimbus Corp quitte la Bretagne. Ses chercheurs en IA, venus à Lorient l'an dernier, partent.\n"
    "body | Selon Maud Kervella, cheffe du port, Nimbus Corp surprend. « Lorient y perd », dit Kervella.\n"
    "body | L'emploi et la vie portuaire en souffrent, comme la recherche, après cette fermeture.\n"
)
NO_VOCABULARY = Tags()
VOCABULARY = Tags((
    Tag("Intelligence artificielle", "ia", ("IA", "AI")),
    Tag("Ports", "ports", ("port",)),
    Tag("Bretagne", "bretagne"),
))  # fmt: skip


def found(
    lines: str, vocabulary: Tags = NO_VOCABULARY, credited: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    fact, proposed = tags(page(lines), TITLE, "fr", vocabulary, credited)
    return (fact.value if fact else ()), proposed


def test_keywords_of_the_page_speak_first() -> None:
    chosen, proposed = found(
        HEAD + BODY + "keywords | Mots-clés : Lorient, fermeture de site, recherche publique\n"
    )

    assert chosen[:3] == ("Lorient", "fermeture de site", "recherche publique")
    assert proposed == ()


def test_strings_of_names_are_taken_apart_where_the_story_parts_them() -> None:
    chosen, _ = found(HEAD + BODY + "keywords | Nimbus Corp IA Lorient, emploi\n")

    assert set(chosen) >= {"Nimbus Corp", "IA", "Lorient", "emploi"}


@pytest.mark.parametrize(
    "line",
    [
        "#Lorient #Emploi #ViePortuaire",
        "Lorient ; Emploi ; Vie Portuaire",
        "Lorient | Emploi | Vie Portuaire",
    ],
)
def test_keywords_are_parted_by_whatever_the_page_uses(line: str) -> None:
    chosen, _ = found(HEAD + BODY + f"keywords | {line}\n")

    assert set(chosen[:3]) == {"Lorient", "Emploi", "Vie Portuaire"}


def test_names_and_abbreviations_that_come_back_stand_in_for_keywords() -> None:
    chosen, _ = found(HEAD + BODY)

    assert set(chosen) >= {"Nimbus Corp", "IA", "Lorient"}
    assert "Selon" not in chosen
    assert "Kervella" not in chosen


def test_a_surname_counts_for_its_full_name() -> None:
    assert "Maud Kervella" in found(HEAD + BODY)[0]


def test_credits_are_no_subjects() -> None:
    lines = HEAD + BODY + "keywords | La Feuille, Maud Kervella, emploi\n"
    chosen, _ = found(lines, credited=("La Feuille", "Maud Kervella"))

    assert "emploi" in chosen
    assert not {"Maud Kervella", "La Feuille"} & set(chosen)


def test_a_vocabulary_gives_the_display_forms_and_the_rest_is_proposed() -> None:
    chosen, proposed = found(HEAD + BODY + "keywords | ia, emploi, Lorient\n", VOCABULARY)

    assert chosen[0] == "Intelligence artificielle"
    assert "emploi" not in chosen
    assert set(proposed) >= {"emploi", "Lorient"}


def test_vocabulary_terms_are_found_behind_elisions_and_in_plurals() -> None:
    read = page("title | L'IA au port\nbody | Les ports s'équipent. L'IA y compte les bateaux.\n")
    fact, _ = tags(read, "L'IA au port", "fr", VOCABULARY)

    assert fact is not None
    assert set(fact.value) == {"Intelligence artificielle", "Ports"}


def test_a_text_about_nothing_has_no_tags() -> None:
    read = page("body | Il pleut. Il pleuvra demain.\n")

    assert tags(read, "", "fr", NO_VOCABULARY) == (None, ())


def test_days_and_months_are_no_names() -> None:
    read = page("body | On en parle lundi. Le Lundi suivant aussi, et en Juillet. Encore Juillet.\n")

    assert tags(read, "", "fr", NO_VOCABULARY)[0] is None


def test_a_large_text_of_capitals_costs_no_more_than_a_moment() -> None:
    chance = random.Random(3)
    text = " ".join(
        chance.choice(("Alma", "Bela", "Cora", "Dana")) + str(chance.randrange(9)) for _ in range(160_000)
    )
    begun = perf_counter()
    tags(page(f"body | {text}"), "Alma1", "fr", VOCABULARY)

    assert perf_counter() - begun < 3


def test_subjects_that_the_story_names_stand_beside_its_names() -> None:
    read = page(
        "title | Le barrage de Kerloc'h sera vidé\n"
        "body | Le barrage retient l'eau de trois communes. L'électricité manquera, dit la mairie.\n"
        "body | L'électricité viendra de Kerloc'h par un câble, et l'eau par camions.\n"
    )
    fact, _ = tags(read, "Le barrage de Kerloc'h sera vidé", "fr", NO_VOCABULARY)

    assert fact is not None
    assert {"barrage", "eau", "électricité"} <= set(fact.value)


def test_a_string_of_common_words_is_taken_apart_where_the_story_says_each() -> None:
    chosen, _ = found(HEAD + BODY + "keywords | laboratoire chercheurs port, emploi, recherche, industrie\n")

    assert "laboratoire chercheurs port" not in chosen


@pytest.mark.parametrize("word", ["XIXe", "Vera C", "Nimbus's Lorient"])
def test_centuries_initials_and_owners_are_no_tags(word: str) -> None:
    read = page(f"title | La ville de {word}\nbody | On y vit {word}. Et puis {word}, encore {word}.\n")
    fact, _ = tags(read, f"La ville de {word}", "fr", NO_VOCABULARY)

    assert word not in (fact.value if fact else ())


@pytest.mark.parametrize(
    "line",
    [
        "Blé 212,50 € ▲ 0,4 %   Cacao 8 120 $ ▼",
        "Josette, Lorient, il y a 3 heures",
        "Marius, Lorient, 5 min",
        "12 · 3 mars 2024 · Lorient sous la pluie",
        "Buts : Lorient (12e), Kervella (63e, 81e)",
    ],
)
def test_rates_comments_episodes_and_scores_are_no_lists_of_keywords(line: str) -> None:
    assert split_keywords(line) == ()


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Thèmes associés : pêche, criée", ("pêche", "criée")),
        ("Tags relacionados: puerto • pesca", ("puerto", "pesca")),
        ("Schlagwörter zu diesem Artikel: Hafen, Fischerei", ("Hafen", "Fischerei")),
        ("Tagged harbour, fishing", ("harbour", "fishing")),
        ("Marcadores: porto, pesca", ("porto", "pesca")),
        ("Rubrique : Région | Thèmes : pêche, criée", ("Région", "pêche", "criée")),
        ("Classé dans : Mer. Mots clés : pêche, criée", ("Mer", "pêche", "criée")),
        ("Kategorie: Stadt und Land", ()),
        ("Read more on these topics", ()),
    ],
)
def test_labels_of_lists_are_no_keywords(line: str, keywords: tuple[str, ...]) -> None:
    assert split_keywords(line) == keywords


def test_keywords_one_by_one_below_their_label_are_read() -> None:
    chosen, _ = found(
        HEAD + BODY + "keywords | Thèmes associés\n"
        "navigation | Emploi\n"
        "byline | Vie portuaire\n"
        "comments | Commentaires\n"
        "navigation | Recherche\n"
    )

    assert {"Emploi", "Vie portuaire"} <= set(chosen[:2])
    assert "Recherche" not in chosen


def test_a_keyword_of_which_the_article_says_nothing_is_no_tag() -> None:
    chosen, _ = found(HEAD + BODY + "keywords | Mots-clés : Lorient, brocante, horoscope\n")

    assert "Lorient" in chosen
    assert not {"brocante", "horoscope"} & set(chosen)


def test_a_keyword_takes_the_number_that_the_article_writes() -> None:
    chosen, _ = found(HEAD + BODY + "keywords | Mots-clés : laboratoires, Lorient\n")

    assert "laboratoire" in chosen


def test_fixed_phrases_of_the_headline_are_tags() -> None:
    title = "La taxe carbone divise les marins"
    read = page(f"title | {title}\nbody | On paiera la taxe carbone dès mai. Les marins protestent.\n")
    fact, _ = tags(read, title, "fr", NO_VOCABULARY)

    assert fact is not None
    assert "taxe carbone" in set(fact.value)


def test_what_stands_before_the_colon_of_a_headline_is_a_tag() -> None:
    assert title_label("Groix : le phare rallumé", "À Groix, le phare brille.") == "Groix"
    assert title_label("Alerte : le phare éteint", "Le phare ne brille plus.") is None


def test_a_title_of_few_words_that_the_body_lacks_names_a_column() -> None:
    read = page("title | Le Billet de Zénobie\nbody | La criée rouvre, dit Groix. À Groix, on rit.\n")
    fact, _ = tags(read, "Le Billet de Zénobie", "fr", NO_VOCABULARY)

    assert fact is not None
    assert not {"Billet", "Zénobie"} & set(fact.value)
