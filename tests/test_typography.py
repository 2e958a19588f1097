"""The typesetter: what French and English readers should see, and what must never be touched."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.typography import typeset

SPACES = re.compile(r"[ \u00a0\u2009\u202f]")
NARROW = "\u202f"
FIXED = "\u00a0"


def show(text: str) -> str:
    """Make the special spaces visible: _ for the narrow one, ~ for the fixed one."""
    return text.replace(NARROW, "_").replace(FIXED, "~")


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Vraiment ?", "Vraiment_?"),
        ("Vraiment\u00a0?", "Vraiment_?"),
        ("Vraiment?", "Vraiment_?"),
        ("Quoi ?!", "Quoi_?!"),
        ("Quoi?!", "Quoi_?!"),
        ("Oui ; non ! peut-être ?", "Oui_; non_! peut-être_?"),
        ("Bref  !", "Bref_!"),
        ("IA : la suite", "IA~: la suite"),
        ("« mot »", "«_mot_»"),
        ("«mot»", "«_mot_»"),
        ("«\u00a0mot\u00a0»", "«_mot_»"),
        ("« Quoi ? »", "«_Quoi_?_»"),
        ("l'IA d'aujourd'hui", "l’IA d’aujourd’hui"),
        ("l'« exception »", "l’«_exception_»"),
        ("d'1 milliard", "d’1~milliard"),
        ("15 % des 10 000 élèves", "15_% des 10_000 élèves"),
        ("1 500 000,5 €", "1_500_000,5~€"),
        ("12 millions de dollars", "12~millions de dollars"),
        ("M. Diallo, n° 5", "M.~Diallo, n°~5"),
    ],
)
def test_french_gets_the_spaces_of_a_french_printer(typed: str, set_: str) -> None:
    assert show(typeset(typed, "fr")) == set_


@pytest.mark.parametrize(
    "text",
    [
        "12:30",
        "https://example.org/a?b=1;c!d:e",
        "voir https://example.org/?q=l'ia!",
        "www.example.org/que?c'est",
        "example.org/page?x=1",
        "bien joué :)",
        "bien joué ;-)",
        "merci :D",
        "&nbsp; et &#160; restent",
        "C++ ::std",
        "mot:mot",
        "Yahoo! annonce",
        "en 2024 300 personnes",
        "!",
        "?",
        "»",
        "«",
    ],
)
def test_french_leaves_alone_what_is_not_prose(text: str) -> None:
    assert SPACES.sub(" ", typeset(text, "fr")) == text


def test_a_smiley_keeps_its_plain_space() -> None:
    assert typeset("bravo :) et merci ;)", "fr") == "bravo :) et merci ;)"


def test_a_mark_that_markup_parted_from_its_word_still_gets_its_space() -> None:
    assert show(typeset(" ?", "fr")) == "_?"
    assert show(typeset("Le mot « ", "fr")) == "Le mot «_"
    assert show(typeset(" » suit", "fr")) == "_» suit"


def test_the_text_around_an_address_is_set() -> None:
    assert show(typeset("« https://example.org/x » : vu ?", "fr")) == "«_https://example.org/x_»~: vu_?"


def test_english_bends_apostrophes_and_nothing_else() -> None:
    assert (
        typeset("""It's "fine" ; isn't it ? 'Yes': 10 000""", "en")
        == """It’s "fine" ; isn’t it ? 'Yes': 10 000"""
    )


def test_a_regional_tag_follows_its_language() -> None:
    assert typeset("Oui !", "fr-CM") == f"Oui{NARROW}!"


def test_a_language_without_rules_is_left_as_it_is() -> None:
    assert typeset("Warum ? »Weil's so ist«", "de") == "Warum ? »Weil's so ist«"


PROSE = st.text(alphabet=" \u00a0\u202f\u2009abÀé0123456789'’\"«»“”:;!?%€().,-/&#wht\n", max_size=60)


@given(PROSE, st.sampled_from(["fr", "en"]))
def test_setting_twice_is_setting_once(text: str, lang: str) -> None:
    once = typeset(text, lang)
    assert typeset(once, lang) == once


@given(st.one_of(PROSE, st.text(max_size=60)), st.sampled_from(["fr", "en", "de"]))
def test_taking_out_the_special_spaces_gives_the_source_back(text: str, lang: str) -> None:
    def bare(value: str) -> str:
        return SPACES.sub("", value).replace("’", "'")

    assert bare(typeset(text, lang)) == bare(text)


@given(PROSE)
def test_words_are_never_run_together(text: str) -> None:
    assert re.findall(r"[^\W_]+", typeset(text, "fr")) == re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize("unit", [" ", "a", "«", "'", ":", "!", "1 000 ", "www.", "a!", "http", " ;"])
def test_no_text_however_odd_takes_long(unit: str) -> None:
    text = unit * 200_000
    begin = time.process_time()
    typeset(text, "fr")
    assert time.process_time() - begin < 5
