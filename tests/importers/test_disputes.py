"""A conflict shows where two versions part, not how both begin."""

from __future__ import annotations

from sitegen.importers.outcome import Conflict
from sitegen.importers.records.disputes import LONGEST, apart, dispute

BEGINNING = "Depuis le mois de mars, les bacs de la rive sud traversent sans pilote"
END = "et les deux équipages restent à bord pendant toute la durée de l'essai."


def test_what_two_versions_have_in_common_is_left_out_but_for_some_words() -> None:
    one, other = f"{BEGINNING} le samedi {END}", f"{BEGINNING} chaque dimanche {END}"

    assert apart(one, other) == (
        "… sud traversent sans pilote le samedi et les deux équipages …",
        "… sud traversent sans pilote chaque dimanche et les deux équipages …",
    )


def test_a_word_that_only_one_of_them_has_is_seen_between_its_neighbours() -> None:
    assert apart("un deux trois", "un deux, dit-on, trois") == ("un deux trois", "un deux, dit-on, trois")
    assert apart("a b c d e f g h", "a b c d e f g h i") == ("… e f g h", "… e f g h i")
    assert apart("non non non", "non non") == ("non non non", "non non")


def test_versions_without_a_word_in_common_are_shown_from_their_beginning() -> None:
    mine, theirs = apart("mot " * 200, "autre " * 200)

    assert mine.startswith("mot mot")
    assert theirs.endswith("…")
    assert max(len(mine), len(theirs)) <= LONGEST


def test_a_conflict_is_told_in_one_sentence() -> None:
    assert dispute(Conflict("title", "Le bac", "Un bac"))[0] == (
        "title: yours stands (Le bac); the new reading says: Un bac"
    )
    assert dispute(Conflict("after paragraph 2", "", "Un mot."))[0] == (
        "after paragraph 2: you removed it; the new reading says: Un mot."
    )
    assert dispute(Conflict("paragraph 2", "Un mot.", ""))[0] == (
        "paragraph 2: yours stands (Un mot.); the new reading leaves it out"
    )


def test_versions_that_differ_in_blanks_alone_are_called_so() -> None:
    assert (
        "nothing but blanks" in dispute(Conflict("paragraph 1", "Un mot  \net demi.", "Un mot\net demi."))[0]
    )
