"""The kept passages as Markdown: what is written where lists, headings and quotations meet."""

from __future__ import annotations

from sitegen.importers.body import write_body
from sitegen.importers.draft import Role, Span


def body(*passages: tuple[Role, str]) -> str:
    """The Markdown of passages that stand on a line each."""
    text, spans = "", []
    for role, passage in passages:
        spans.append(Span(len(text), len(text) + len(passage) + 1, role, "so"))
        text += f"{passage}\n"
    return write_body(text, spans)


def items(*texts: str) -> str:
    return body(*((Role.LIST, text) for text in texts))


def test_items_with_numbers_in_a_row_are_a_numbered_list_whatever_the_sign_behind_them() -> None:
    assert items("3) trois", "4) quatre") == "3. trois\n4. quatre\n"
    assert items("1° le nord", "2° le sud") == "1. le nord\n2. le sud\n"


def test_only_the_sign_that_opens_an_item_is_taken_off() -> None:
    assert items("1. le nord ; 2. le sud", "2. l'est") == "1. le nord ; 2. le sud\n2. l'est\n"


def test_a_day_within_an_item_is_no_sign_of_it() -> None:
    assert items("Zu bis 31. Januar", "Offen ab Februar") == "- Zu bis 31. Januar\n- Offen ab Februar\n"


def test_numbers_out_of_order_and_letters_stay_with_their_items() -> None:
    assert items("2. deux", "5. cinq") == "- 2\\. deux\n- 5\\. cinq\n"
    assert items("(a) from May", "(b) from June") == "- (a) from May\n- (b) from June\n"


def test_a_numbered_line_among_bullets_is_none_of_them() -> None:
    assert items("1. Quand ?", "• en mai", "• en juin") == "1. Quand ?\n\n- en mai\n- en juin\n"
