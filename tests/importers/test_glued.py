"""Where glued sentences part, and where they must not."""

from itertools import pairwise

import pytest

from sitegen.importers.read_text import read_text
from sitegen.importers.roles.glued import seams
from sitegen.vocabulary import Sources, Tags


def parted(text: str) -> list[str]:
    edges = [0, *seams(text), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "On forme une liste d'attente.Cette série continue",
            ["On forme une liste d'attente.", "Cette série continue"],
        ),
        ("Il compare avec OpenAI.Kling semble prêt", ["Il compare avec OpenAI.", "Kling semble prêt"]),
        ("Vraiment ?Que faire", ["Vraiment ?", "Que faire"]),
        ("Das war das Ende.Die Regierung schweigt", ["Das war das Ende.", "Die Regierung schweigt"]),
        (
            "et tout cela commence à devenir pesantDans sa note",
            ["et tout cela commence à devenir pesant", "Dans sa note"],
        ),
        ("la fin.À Paris", ["la fin.", "À Paris"]),
        (
            "et la question n'est plus purement techniqueÀ Séoul on s'en soucie",
            ["et la question n'est plus purement technique", "À Séoul on s'en soucie"],
        ),
    ],
)
def test_sentences_part(text, parts):
    assert parted(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI et YouTube sur iPhone avec McDonald et LinkedIn",
        "The U.S. army, e.g. the U.S.Army, moved 3.5 km",
        "voir README.MD ou www.example.Com/Le et Node.Js",
        "M.Dupont et Mr.Smith à St.Gallen, z.B.Der Hund",
        "jean@Example.Org et #JeSuisLe monde",
    ],
)
def test_names_numbers_and_addresses_stay_whole(text):
    assert parted(text) == [text]


def test_two_cuts_with_only_a_blank_between_them_leave_no_empty_line() -> None:
    text = "The lorries pass again, and the traders breathe; " * 6 + "the port is open. Read more"

    draft = read_text(text, tags=Tags(()), sources=Sources(()))

    assert "".join(text[span.start : span.end] for span in draft.spans) == text
    assert "port is open" in draft.body
