"""Whole pages, copied from top to bottom: where their article begins, is interrupted, and ends."""

from __future__ import annotations

import pytest

from sitegen.importers.roles.classify import classify
from sitegen.importers.roles.lines import read_lines

MENU = "Home\nNews\nCulture\nSport\nWeather\nMotoring\nPuzzles\n"
SECTIONS = "Maps\nTides\nFerries\nWebcams\nRecipes\nObituaries\nChess\nLetters\nStamps\nGardens\nCrosswords"
TITLE = "The old lighthouse of Carrow will send data again"
FIRST = (
    "Engineers have fitted the lighthouse of Carrow with a receiver that collects what forty buoys measure, "
    "and the harbour hopes to warn its fishermen of storms two hours earlier than before."
)
SECOND = (
    "The receiver hangs where the lamp used to turn. It was paid for by the harbour and by the university, "
    "whose students wrote the program that tells a storm from a passing ferry."
)
THIRD = "The keeper, who left the lighthouse nine years ago, came to see the first storm that it announced."
FOURTH = "The harbour has ordered two more, for the island of Dunlinn and for the river at Strathmore."
FOOT = "Contact\nTerms of use\nPrivacy policy\n© 2026 Carrow Courier\n"


def kept(text: str, lang: str = "en") -> list[str]:
    """The lines that stand in the body."""
    return [text[span.start : span.end] for span in classify(text, lang) if span.role.is_kept]


def page(*parts: str) -> str:
    return "\n".join([MENU, TITLE, *parts, FOOT])


def test_a_review_goes_on_behind_the_figures_of_each_thing_it_tests() -> None:
    def tested(name: str, text: str) -> str:
        figures = "Weight\nBattery\nPrice\nShops\nRating\nPhotos\nCompare\nBuy\nShare"
        return f"{name}\n{text}\n{figures}\n{figures}"

    first = (
        "The Carrow One is a buoy for harbours that want to measure waves without a crane. Our testers threw "
        "it from a pier, found it again two days later, and read storm after storm from its memory."
    )
    second = (
        "The Seal is the buoy that we would take on a long journey, because its memory holds a winter "
        "of waves and its battery lasted longer than the patience of our testers on the pier in the storm."
    )
    body = kept(page(FIRST, tested("Carrow One", first), tested("Seal", second)))

    assert first in body
    assert second in body


def test_what_is_said_above_the_copyright_is_no_article() -> None:
    imprint = (
        "The Carrow Courier is a newspaper for the coast and the islands. You reach the service for its "
        "readers from Monday to Friday between eight and five, by telephone, by letter or in person "
        "at the counter of the Carrow Courier in Quay Street, where back numbers are sold as well."
    )
    text = f"{MENU}\n{TITLE}\nBy Ada Quill\n{FIRST}\n{SECTIONS}\n{imprint}\n{FOOT}"

    assert kept(text) == [FIRST]


def test_the_dates_of_a_tour_belong_to_the_article_that_announces_them() -> None:
    dates = [
        "3 June, Carrow, Harbour Hall",
        "5 June, Inverbeg, Old Mill",
        "8 June, Strathmore, Town House",
        "9 June, Dunlinn, The Vaults",
    ]
    body = kept(page(FIRST, SECOND, "The engineers present their work in these towns:", *dates))

    assert body == [FIRST, SECOND, "The engineers present their work in these towns:", *dates]


def test_a_refrain_within_the_article_is_no_button() -> None:
    body = kept(page(FIRST, "Our verdict", SECOND, "Our verdict", THIRD, "Our verdict", FOURTH))

    assert body.count("Our verdict") == 3


def test_a_sentence_between_the_head_of_a_notice_and_its_buttons_is_part_of_the_notice() -> None:
    box = "We use cookies\nThey tell us which islands our readers like best.\nAccept all\nPrivacy settings"

    assert kept(page(FIRST, SECOND, box, THIRD)) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "head", ["About Ada Quill", "Über Ada Quill", "Sobre Ada Quill", "À propos de Ada Quill"]
)
def test_the_portrait_below_an_authors_name_is_no_part_of_the_article(head: str) -> None:
    portrait = (
        "She grew up on a ferry, studied in two countries and has written about the sea for twenty years."
    )

    assert kept(page(FIRST, SECOND, head, portrait)) == [FIRST, SECOND]


def test_names_with_a_time_below_them_are_readers_comments() -> None:
    comments = [
        "Rob Tanner\n4 May 2026 at 9:41 am\nMy grandfather kept that light for years and would have laughed.",
        "Una Brae\n4 May 2026 at 10:05 am\nWho pays when the receiver falls into the sea, may I ask?",
        "Col Reid\n4 May 2026 at 11:30 am\nGood news for once, and I hope that the students are praised.",
    ]

    assert kept(page(FIRST, SECOND, THIRD, *comments)) == [FIRST, SECOND, THIRD]


def test_headlines_with_a_sentence_each_are_other_articles() -> None:
    others = [
        "Ferry to Inverbeg runs again after repairs",
        "Passengers waited three weeks for the new engine to arrive.",
        "School choir wins the prize of the islands",
        "The singers of Dunlinn had practised in a boat shed.",
        "Council buys two hundred oak trees",
        "They will be planted along the road to the quarry in autumn.",
        "Night bus comes back in the north",
        "It will stop at the hospital again from the first of June.",
    ]

    assert kept(page(FIRST, SECOND, THIRD, *others)) == [FIRST, SECOND, THIRD]


def test_teasers_whose_headlines_run_into_their_sentences_do_not_outweigh_the_article() -> None:
    glued = [
        "Ferry to Inverbeg runs againPassengers waited three weeks for an engine that came by cart.",
        "School choir wins a prizeSingers from Dunlinn had practised in a boat shed all through the winter.",
        "Council buys many oak treesThey will be planted along the road to the quarry before the winter.",
        "New bakery opens in the millBread is sold from five in the morning to those who were at sea.",
        "Museum shows its oldest mapVisitors may look at it for ten minutes each, and without lamps.",
    ]
    text = "\n".join([MENU, *glued, "Sport", "Weather", TITLE, "By Ada Quill", FIRST, SECOND, FOOT])

    assert kept(text) == [FIRST, SECOND]


def test_a_short_pointer_above_several_titles_heads_them() -> None:
    box = [
        "More in Culture",
        "The smallest bookshop of the islands turns thirty",
        "A choir that practises in a boat shed",
        "Forty forgotten umbrellas come under the hammer",
    ]

    assert kept(page(FIRST, *box, SECOND)) == [FIRST, SECOND]


def test_a_paragraph_given_twice_stays_once() -> None:
    assert kept(page(FIRST, FIRST, SECOND)) == [FIRST, SECOND]


def test_a_question_put_to_each_of_several_people_stays_each_time() -> None:
    question = "What did you hear of the old light as a child?"
    answers = [
        f"{name} remembers the foghorn, which woke the dogs of the whole parish."
        for name in ("Una", "Rob", "Col")
    ]
    parts = [part for answer in answers for part in (question, answer)]

    assert kept(page(FIRST, *parts)).count(question) == 3


def test_a_last_paragraph_that_a_paywall_cuts_stays() -> None:
    cut = (
        "The students, who had never been to the top of a lighthouse before, found that the program mistook "
        "gulls for waves until one of them thought of asking the keeper, who told them that the birds always…"
    )

    assert kept(page(FIRST, SECOND, cut, "To read the full story\nSubscribe")) == [FIRST, SECOND, cut]


def test_the_title_with_the_name_of_the_site_is_the_title_again() -> None:
    assert kept(page(f"{TITLE} - Carrow Courier", "4 May 2026", FIRST, SECOND)) == [FIRST, SECOND]


def test_a_long_first_paragraph_without_its_full_stop_is_text() -> None:
    unstopped = FIRST.rstrip(".")

    assert kept(page("By Ada Quill", "4 May 2026", unstopped, SECOND, THIRD)) == [unstopped, SECOND, THIRD]


def test_a_long_bar_of_sections_is_no_prose() -> None:
    sections = " | ".join(["Politics and People", "Ferries and Tides", "Culture and Books"] * 5)

    assert not read_lines(sections)[0].is_prose
    assert read_lines(FIRST)[0].is_prose


def test_a_count_of_comments_right_above_a_paragraph_is_a_button() -> None:
    assert kept(page(FIRST, SECOND, "View comments (118)", THIRD, FOURTH)) == [FIRST, SECOND, THIRD, FOURTH]
