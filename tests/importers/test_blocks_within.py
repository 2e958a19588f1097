"""Blocks that a page sets within an article are judged as a whole, and take no sentence of it along."""

from __future__ import annotations

import pytest

from sitegen.importers.read_text import read_text
from sitegen.vocabulary import Sources, Tags

LONG = (
    "The mill on the lower river has ground oats for two hundred years, and the family that owns it says "
    "that nothing about the work has changed except the price of the sacks and the age of the people who "
    "carry them up the narrow stairs every single morning of the week."
)


def body_of(raw: str) -> str:
    return read_text(raw, tags=Tags(), sources=Sources()).body


@pytest.mark.parametrize(
    ("label", "first", "summary", "second", "sentence"),
    [
        ("You may also like", "The baker who sleeps until noon", "He tells us how he sells out anyway.",
         "Two bridges and one ferry fight for a lane", "A quarrel that has lasted since the spring."),
        ("Lire aussi", "Le boulanger qui dort jusqu’à midi", "Il explique comment il vend tout malgré cela.",
         "Deux ponts et un bac se disputent une route", "Une querelle qui dure depuis le printemps."),
        ("Passend zum Thema", "Der Bäcker, der bis Mittag schläft",
         "Er erklärt, warum er dennoch ausverkauft ist.",
         "Zwei Brücken streiten um eine Straße", "Ein Zank, der seit dem Frühling währt."),
        ("Artículos relacionados", "El panadero que duerme hasta las doce",
         "Cuenta cómo lo vende todo de todas formas.",
         "Dos puentes se pelean por un camino", "Una riña que dura desde la primavera pasada."),
        ("Leggi anche", "Il fornaio che dorme fino a mezzogiorno",
            "Racconta come vende tutto lo stesso ogni giorno.",
         "Due ponti si contendono una strada", "Una lite che dura ormai dalla primavera."),
        ("Veja também", "O padeiro que dorme até ao meio-dia", "Ele conta como vende tudo mesmo assim.",
         "Duas pontes disputam uma estrada estreita", "Uma briga que dura desde a primavera."),
    ],
)  # fmt: skip
def test_headlines_with_a_sentence_each_below_a_label_are_teasers(
    label: str, first: str, summary: str, second: str, sentence: str
) -> None:
    raw = "\n".join(
        ["The last mill", LONG, LONG.replace("mill", "yard"), label, first, summary, second, sentence,
         LONG.replace("mill", "barn")]
    )  # fmt: skip
    body = body_of(raw)
    assert summary not in body
    assert second not in body
    assert sentence not in body
    assert LONG.replace("mill", "barn") in body


def test_one_paragraph_behind_a_label_and_a_button_stays() -> None:
    raw = (
        f"The last mill\n{LONG}\n{LONG}\nView gallery\n"
        f"A stair nobody trusted\nIt broke twice in one year.\n{LONG}"
    )
    assert "It broke twice in one year." in body_of(raw)


def test_the_initials_behind_the_last_sentence_make_no_caption_of_it() -> None:
    german = (
        "Die Mühle am unteren Fluss mahlt seit zweihundert Jahren Hafer, und die Familie, der sie gehört, "
        "sagt, an der Arbeit habe sich nichts geändert außer dem Preis der Säcke."
    )
    raw = (
        f"Die letzte Mühle\n\n{german}\n\n{german.replace('Mühle', 'Scheune')}\n\n"
        "Das solle so bleiben, sagt der Müller im Dorf. (xyz/dpa)"
    )
    assert "Das solle so bleiben, sagt der Müller im Dorf." in body_of(raw)


def test_a_sentence_with_a_year_below_a_post_is_the_article_again() -> None:
    raw = (
        f"The last mill\n{LONG}\n{LONG}\nThe Mill Trust\n@milltrust.example\n"
        "Today we rest. Tomorrow we grind.\n1,204 likes\n"
        f"The trust had bought the place in 2019, and will keep it until 2040 at the least.\n{LONG}"
    )
    body = body_of(raw)
    assert "The trust had bought the place in 2019" in body
    assert "Tomorrow we grind" not in body


def test_a_question_behind_a_pitch_in_one_line_heads_the_text_below() -> None:
    raw = (
        f"The last mill\n{LONG}\n{LONG}\nSIGN UP: The Seven at Seven, our morning email\n"
        f"Who carries the sacks?\n{LONG}\n{LONG}"
    )
    assert "Who carries the sacks?" in body_of(raw)
