"""Which lines of a saved page are its article, where trafilatura and the page's boxes differ."""

from __future__ import annotations

import pytest

from sitegen.importers.draft import Role
from sitegen.importers.html.rendered import Box
from sitegen.importers.html.surroundings import Surroundings, named
from tests.importers.html_pages import FIRST, LAST, PROSE, SECOND, THIRD, document, page, read

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{each}</p>" for each in texts)


def test_an_article_parted_over_several_boxes_is_one_article() -> None:
    boxes = "".join(
        f'<div class="wrap"><div class="text"><p>{each}</p></div></div>' for each in (SECOND, THIRD)
    )

    body = read(page(paragraphs(FIRST) + boxes + paragraphs(LAST))).body

    assert [part[:20] for part in body.split("\n\n")] == [each[:20] for each in (FIRST, SECOND, THIRD, LAST)]


def test_a_heading_goes_with_the_paragraph_below_it() -> None:
    body = read(
        page(f"{paragraphs(FIRST, SECOND)}<div><h3>Onze ans</h3></div>{paragraphs(THIRD, LAST)}")
    ).body

    assert "### Onze ans\n\nQuand le ciel" in body


def test_a_list_belongs_to_the_paragraph_above_it() -> None:
    items = "<ul><li>Neuf cents mètres de toit</li><li>Une batterie</li><li>Un vieux moteur</li></ul>"

    body = read(page(f"{paragraphs(FIRST, SECOND)}{items}{paragraphs(THIRD, LAST)}")).body

    assert "- Neuf cents mètres de toit\n- Une batterie\n- Un vieux moteur\n" in body


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("author-bio", Role.NOISE),
        ("newsletter-signup", Role.NEWSLETTER),
        ("c-related-posts", Role.TEASER),
        ("comment-list", Role.COMMENTS),
    ],
)
def test_a_box_whose_name_says_so_is_no_part_of_the_article(name: str, role: Role) -> None:
    text = "Maël Quintric suit les ports de la côte depuis vingt ans et collectionne les balises peintes."
    draft = read(page(f'{PROSE}<div class="{name}"><p>{text}</p></div>'))

    assert "Quintric" not in draft.body
    assert [span.role for span in draft.spans if span.reason.startswith("in a box whose name")] in (
        [role],
        [],
    )


def test_a_name_is_not_believed_of_the_box_that_holds_the_article() -> None:
    body = read(document(f'<div class="newsletter-archive-item"><h1>Titre du jour</h1>{PROSE}</div>')).body

    assert FIRST[:30] in body
    assert LAST[:30] in body


def test_a_page_within_one_form_is_read_like_any_other() -> None:
    body = read(document(f'<form action="/"><div><h1>Titre du jour</h1>{PROSE}</div></form>')).body

    assert FIRST[:30] in body


def test_a_page_that_goes_on_behind_its_end_is_read_to_the_real_one() -> None:
    body = read(document(f"<header>Menu</header></body></html><div><h1>Titre du jour</h1>{PROSE}</div>")).body

    assert LAST[:30] in body


def test_a_button_within_the_article_is_left_out_and_a_row_that_reads_like_one_is_not() -> None:
    table = "<table><tr><th>Menu</th><th>Prix</th></tr><tr><td>Accueil</td><td>3</td></tr></table>"

    body = read(page(f"{paragraphs(FIRST, SECOND)}<p>Menu</p>{table}{paragraphs(THIRD, LAST)}")).body

    assert "\n\nMenu\n\n" not in body
    assert "| Menu | Prix |" in body


def test_the_smallest_box_that_holds_the_article_is_its_own() -> None:
    boxes = (
        Box(0, "body", ""),
        Box(0, "nav", ""),
        Box(0, "main", ""),
        Box(2, "div", ""),
        Box(2, "aside", "bio"),
    )
    known = Surroundings(boxes, {1: 20, 3: 300, 4: 30}, {3: 300})

    assert [known.of(number).is_article for number in range(5)] == [False, False, False, True, False]
    assert [known.of(number).is_apart for number in range(5)] == [False, True, False, False, True]
    assert known.of(4).foreign is Role.NOISE


def test_most_names_of_boxes_say_nothing() -> None:
    names = ("post-body", "entry-content", "col-md-8 shadow", "navy-blue commentary", "authority")

    assert [named(name) for name in names] == [None] * 5


def test_the_main_part_of_a_page_is_the_box_it_calls_so_around_the_article() -> None:
    boxes = (Box(0, "body", ""), Box(0, "main", ""), Box(1, "div", ""), Box(1, "div", ""), Box(0, "div", ""))
    known = Surroundings(boxes, {2: 90, 3: 500}, {2: 90})

    assert [known.of(number).is_main for number in range(5)] == [False, True, True, True, False]
    assert [known.of(number).is_article for number in range(5)] == [False, False, True, False, False]
