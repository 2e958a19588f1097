"""Doubtful lines within an article, told by their neighbours: each step with a counter-example."""

from __future__ import annotations

from sitegen.importers.draft import Role
from sitegen.importers.roles.classify import classify

HEAD = "The harbour bridge opens after nine years of waiting\n\n"
FIRST = (
    "The new bridge over the harbour was opened on Monday by the mayor, who walked across it with two "
    "hundred pupils of the school on the north bank and then declared it safe.\n\n"
)
SECOND = (
    "Builders had begun the work nine years ago, and three times the money ran out before the deck was "
    "closed, so that the ferry went on carrying everybody who lived on one side and worked on the other.\n\n"
)
THIRD = (
    "Traffic will be counted during the first winter, the council said, and the toll shall be dropped as "
    "soon as the last of the loans that paid for the two middle arches has been given back to the bank.\n\n"
)
FOURTH = SECOND.replace("Builders", "They")


def kept(text: str) -> list[str]:
    """The lines of a page that are the article's."""
    spans = [span for span in classify(text, "en") if span.role.is_kept or span.role is Role.TITLE]
    return [text[span.start : span.end] for span in spans]


def test_a_number_without_a_word_is_a_counter_and_a_year_in_a_heading_is_not() -> None:
    page = HEAD + FIRST + "❤ 2,1\n\n" + SECOND + "The plan of 1998\n\n" + THIRD
    assert "❤ 2,1" not in kept(page)
    assert "The plan of 1998" in kept(page)


def test_a_late_heading_with_a_count_ends_the_article_and_an_early_one_does_not() -> None:
    late = (
        HEAD
        + FIRST
        + SECOND
        + THIRD
        + "Your views so far (3)\n\nI would rather have kept the old ferry, me.\n"
    )
    assert "Your views so far (3)" not in kept(late)
    early = HEAD + FIRST + "The arches (12)\n\n" + SECOND + THIRD
    assert "The arches (12)" in kept(early)


def test_of_two_headings_in_a_row_the_first_goes_unless_it_numbers_a_part() -> None:
    page = HEAD + FIRST + "Picture story\n\nA deck of oak\n\n" + SECOND + THIRD
    assert "Picture story" not in kept(page)
    assert "A deck of oak" in kept(page)
    numbered = HEAD + FIRST + "1. The plan\n\nA deck of oak\n\n" + SECOND + THIRD
    assert "1. The plan" in kept(numbered)


def test_headings_in_a_row_that_come_again_are_a_table_of_contents() -> None:
    heads = ["Who may cross the bridge?", "What does a crossing cost?"]
    page = HEAD + FIRST + "In this piece\n" + "\n".join(heads) + "\n\n"
    page += heads[0] + "\n\n" + SECOND + heads[1] + "\n\n" + THIRD
    assert [line for line in kept(page) if line in heads] == heads
    assert "In this piece" not in kept(page)


def test_headings_that_stand_once_are_no_table_of_contents() -> None:
    page = HEAD + FIRST + "Who may cross the bridge?\n\n" + SECOND + "What does a crossing cost?\n\n" + THIRD
    assert "Who may cross the bridge?" in kept(page)


def test_a_short_line_right_above_a_credit_is_a_caption() -> None:
    page = (
        HEAD
        + FIRST
        + "The mayor and her dog in the middle of the deck.\n(Photo: Harbour Post)\n\n"
        + SECOND
        + THIRD
    )
    assert "The mayor and her dog in the middle of the deck." not in kept(page)


def test_a_short_paragraph_apart_from_a_credit_stays() -> None:
    page = (
        HEAD + FIRST + "The mayor brought her dog to the deck.\n\n(Photo: Harbour Post)\n\n" + SECOND + THIRD
    )
    assert "The mayor brought her dog to the deck." in kept(page)


def test_in_a_slide_show_the_lines_above_the_credits_are_the_text() -> None:
    slides = [f"Arch number {name} was closed in a storm." for name in ("one", "two", "three", "four")]
    page = HEAD + FIRST + "\n\n".join(f"{slide}\n(Photo: Harbour Post)" for slide in slides) + "\n\n" + SECOND
    assert [line for line in kept(page) if line in slides] == slides


def test_a_pitch_that_ends_in_an_arrow_goes_and_a_way_from_one_place_to_another_stays() -> None:
    page = HEAD + FIRST + "Nobody owns this little paper but its readers. → Give today\n\n" + SECOND + THIRD
    assert not any("→" in line for line in kept(page))
    way = (
        HEAD
        + FIRST
        + "The bus takes the line North bank → Market square → Old ferry since Monday.\n\n"
        + SECOND
    )
    assert any("→" in line for line in kept(way))


def test_shops_for_programs_go_with_the_pitch_above_them() -> None:
    page = (
        HEAD
        + FIRST
        + "Download Bridgewatch: tides and tolls in one place\nApp Store\nGoogle Play\n\n"
        + SECOND
    )
    assert kept(page + THIRD) == kept(HEAD + FIRST + SECOND + THIRD)


def test_an_article_about_a_shop_for_programs_stays() -> None:
    said = "Google Play took the program of the toll office down on Friday, and nobody could say why."
    assert said in kept(HEAD + FIRST + said + "\n\n" + SECOND + THIRD)


SITE = "The Harbour Post\nSubscribe\nSign in\n"
RIGHTS = "© 2024 The Harbour Post\n"


def test_a_paragraph_in_which_the_publication_names_itself_and_asks_is_its_pitch() -> None:
    pitch = "The Harbour Post lives on its readers: members pay for the ink, subscribers for the paper."
    page = SITE + HEAD + FIRST + pitch + "\n\n" + SECOND + THIRD + RIGHTS
    assert pitch not in kept(page)


def test_what_somebody_told_the_publication_stays() -> None:
    told = "The engineer told The Harbour Post that the middle arch had moved by an inch."
    page = SITE + HEAD + FIRST + told + "\n\n" + SECOND + THIRD + RIGHTS
    assert told in kept(page)


def test_names_and_buttons_above_the_first_paragraph_are_no_list() -> None:
    buttons = "Edna Sample\nBridge desk\nListen 6 min\nSave\nGift it\nSum it up\n"
    page = HEAD + FIRST + buttons + SECOND + THIRD
    assert not {"Bridge desk", "Gift it", "Sum it up"} & set(kept(page))


def test_a_list_that_a_sentence_introduces_stays() -> None:
    listed = "The bridge joins three quarters of the town:\nNorth bank\nMarket square\nOld ferry\n\n"
    page = HEAD + FIRST + SECOND + listed + THIRD
    assert {"North bank", "Market square", "Old ferry"} <= set(kept(page))


def test_a_heading_in_capitals_among_others_heads_a_box() -> None:
    page = (
        HEAD
        + FIRST
        + "A deck of oak\n\n"
        + SECOND
        + "FACTS IN SHORT\nIt took nine years.\n\nThe toll\n\n"
        + THIRD
    )
    assert "FACTS IN SHORT" not in kept(page)
    loud = HEAD + FIRST + SECOND + "BUILT OF OAK\n\n" + FOURTH + "THE TOLL\n\n" + THIRD
    assert {"BUILT OF OAK", "THE TOLL"} <= set(kept(loud))


def test_headlines_with_a_sentence_each_below_a_label_are_teasers() -> None:
    series = "A lighthouse for sale\n\nIts keeper wants a boat instead.\n\n"
    series += "The ferry retires\n\nIt will be a café in spring.\n\n"
    page = HEAD + FIRST + SECOND + "Read more\n\n" + series + THIRD
    assert "The ferry retires" not in kept(page)


def test_a_heading_above_a_numbered_list_ends_a_box() -> None:
    box = "Get tolls by mail\nSubscribe to our newsletter\nNo thanks, not today\n\n"
    steps = (
        "What to do\n\n1. Turn the ticket over and find the number that is on it.\n2. Call the office.\n\n"
    )
    assert "What to do" in kept(HEAD + FIRST + SECOND + box + steps + THIRD + FOURTH)


def test_a_number_that_follows_in_a_list_is_an_item_whatever_it_says() -> None:
    steps = "1. Find the number on the back of the ticket.\n2. Order your free pass on our website.\n\n"
    assert "2. Order your free pass on our website." in kept(HEAD + FIRST + SECOND + steps + THIRD)


def test_a_heading_and_a_short_sentence_above_a_form_are_its_pitch() -> None:
    pitch = "Be the first to know\nEvery Friday, short and dry.\nEnter your email\n\n"
    page = HEAD + FIRST + SECOND + pitch + THIRD + FOURTH
    assert "Every Friday, short and dry." not in kept(page)


def test_a_heading_and_a_paragraph_above_a_form_stay() -> None:
    page = HEAD + FIRST + SECOND + "The toll\n\n" + THIRD + "Enter your email\n\n" + FOURTH
    assert "The toll" in kept(page)


def test_what_opens_and_shuts_a_list_is_none_of_its_items() -> None:
    listed = "See the list of the arches\nFirst arch: built of oak\nSecond arch: built of elm\nCollapse\n\n"
    assert not {"See the list of the arches", "Collapse"} & set(
        kept(HEAD + FIRST + SECOND + listed + THIRD + FOURTH)
    )


def test_a_sentence_on_a_collapse_stays() -> None:
    assert "The collapse of the arch" in kept(
        HEAD + FIRST + SECOND + "The collapse of the arch\n\n" + THIRD + FOURTH
    )


def test_a_label_in_capitals_points_to_another_article_and_a_place_in_capitals_does_not() -> None:
    page = HEAD + FIRST + SECOND + "WATCH How the last ferry left the harbour\n\n" + THIRD + FOURTH
    assert not any("WATCH" in line for line in kept(page))
    town = HEAD + FIRST + SECOND + "LYME The ferry that left the harbour\n\n" + THIRD + FOURTH
    assert any("LYME" in line for line in kept(town))


def test_a_line_that_ends_with_a_labelled_credit_is_a_caption() -> None:
    line = "The mayor on the middle arch. Photo: E. Sample"
    assert line not in kept(HEAD + FIRST + SECOND + line + "\n\n" + THIRD + FOURTH)


def test_a_quotation_pulled_out_of_its_paragraph_leaves_the_paragraph() -> None:
    pulled = "« Nous avons attendu ce pont pendant trente ans, et il tient. »"
    paragraph = (
        "« Nous avons attendu ce pont pendant trente ans, et il tient. » La maire a ensuite coupé le ruban."
    )
    story = (
        "Le pont du port a rouvert lundi après deux ans de travaux, devant trois cents riverains.\n\n"
        f"{pulled}\n\n{paragraph}\n\n"
        "Les camions passeront dès mardi, a précisé la capitainerie, qui attend douze navires.\n"
    )

    assert paragraph in kept(story)
    assert pulled not in kept(story)
