"""What a saved page states of its article, where, and whom it means by it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.importers.html_pages import PROSE, TITLE, document, page, read

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")


def linked(**fields: Any) -> str:
    data = {"@type": "NewsArticle", "headline": TITLE, **fields}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def authors(body: str = PROSE, head: str = "") -> tuple[str, ...]:
    found = read(page(body, head)).authors
    return found.value if found else ()


PERSON = {"@type": "Person", "name": "Nolwenn"}


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (linked(author={"@type": "Person", "name": "Par Maël Quintric"}), ("Maël Quintric",)),
        (linked(author=PERSON), ("Nolwenn",)),
        (linked(author=[PERSON, {"@type": "Person", "name": "Yves Prigent"}]), ("Nolwenn", "Yves Prigent")),
        (linked(author={"@type": "Person", "name": "Yves Prigent - Rédaction de Kerrec"}), ("Yves Prigent",)),
        (linked(author={"@type": "Person", "name": "La rédaction"}), ()),
        (linked(author={"@type": "Person", "name": "y.prigent@gazette.example"}), ()),
        (linked(author={"@type": "Organization", "name": "Gazette de Kerrec"}), ()),
        (linked(author={"@type": ["Person", "Organization"], "name": "Maël Quintric"}), ("Maël Quintric",)),
        (linked(author=PERSON, publisher={"name": "Nolwenn"}), ()),
        (
            linked(author={"@type": "Person", "name": "Yves Prigent"}, publisher={"name": "Yves Prigent"}),
            ("Yves Prigent",),
        ),
        ('<meta name="author" content="Maël Quintric et Yves Prigent">', ("Maël Quintric", "Yves Prigent")),
        ('<meta name="author" content="maël quintric">', ("Maël Quintric",)),
        ('<meta name="author" content="Nolwenn"><meta name="dc.publisher" content="Carnets">', ("Nolwenn",)),
        ('<meta name="author" content="Carnets"><meta name="dc.publisher" content="Carnets de mer">', ()),
        ('<meta name="author" content="mquintric29">', ()),
        (
            linked(author={"@type": "Person", "name": "Nolwenn & Yves"}, publisher={"name": "Carnets"}),
            ("Nolwenn", "Yves"),
        ),
        ('<meta name="author" content="https://gazette.example/auteurs/3">', ()),
        ('<meta property="article:author" content="Gazette de Kerrec">', ()),
    ],
)
def test_the_author_is_a_person_whom_the_page_names(head: str, names: tuple[str, ...]) -> None:
    assert authors(head=head) == names


def test_a_person_described_elsewhere_in_the_data_is_known_as_one() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "headline": TITLE, "author": {"@id": "#moi", "name": "Nolwenn"}},
            {"@type": "Person", "@id": "#moi", "name": "Nolwenn", "image": {"@type": "ImageObject"}},
        ]
    }

    assert authors(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>') == ("Nolwenn",)


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        ('<a rel="author" href="/a/3">Maël Quintric</a>', "<a rel=author>"),
        ('<span itemprop="author">Maël Quintric</span>', "itemprop author"),
        ('<p class="post-author">Maël Quintric</p>', "an element of the class author"),
    ],
)
def test_a_marked_signature_is_evidence_with_its_place(marked: str, place: str) -> None:
    found = read(page(f"{marked}{PROSE}")).authors

    assert found is not None
    assert found.value == ("Maël Quintric",)
    assert found.evidence[0].rule == f"{place}: Maël Quintric"


def test_a_marked_signature_may_go_on_with_a_day() -> None:
    assert authors(f'<p class="author">Maël Quintric, 12 octobre 2026</p>{PROSE}') == ("Maël Quintric",)


def test_marked_signatures_of_several_articles_say_nothing_of_this_one() -> None:
    marked = "".join(f'<a rel="author" href="/a">{name}</a>' for name in ("Maël Quintric", "Yves Prigent"))

    assert authors(f"{PROSE}<aside>{marked}</aside>") == ()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-10-12T23:30:00+02:00", "2026-10-12"),
        ("20261012T080000Z", "2026-10-12"),
        ("October 12, 2026", "2026-10-12"),
        ("12 octobre 2026 à 8h30", "2026-10-12"),
        ("2026-10", "2026-10"),
        ("03/04/2026", None),
        ("1970-01-01", None),
        ("last week", None),
        ("", None),
    ],
)
def test_a_stated_day_is_read_in_the_forms_that_leave_no_doubt(written: str, day: str | None) -> None:
    date = read(page(head=linked(datePublished=written))).date

    assert (str(date.value) if date else None) == day


def test_the_day_of_an_update_is_never_that_of_publication() -> None:
    head = linked(dateModified="2026-11-02") + '<meta property="article:modified_time" content="2026-11-02">'

    assert read(page(head=head)).date is None


@pytest.mark.parametrize(
    ("names", "source"),
    [
        ({"publisher": "La Gazette de Kerrec"}, "La Gazette de Kerrec"),
        ({"publisher": "Presse du Ponant SAS", "site": "La Gazette de Kerrec"}, "La Gazette de Kerrec"),
        ({"site": "Medium", "publisher": "La Gazette de Kerrec"}, "La Gazette de Kerrec"),
        ({"site": "WordPress.com"}, None),
    ],
)
def test_the_source_is_the_publication_not_its_owner_nor_its_platform(
    names: dict[str, str], source: str | None
) -> None:
    head = f'<meta property="og:site_name" content="{names.get("site", "")}">'
    if "publisher" in names:
        head += linked(publisher={"@type": "Organization", "name": names["publisher"]})

    found = read(page(head=head)).source

    assert (found.value if found else None) == source


def test_the_title_is_not_the_blog_s_name_in_the_first_heading() -> None:
    inside = f"<header><h1>Carnets du ponant</h1></header><article><h2>{TITLE}</h2>{PROSE}</article>"

    assert read(document(inside, title=f"{TITLE} – Carnets du ponant")).title.value == TITLE


def test_a_title_behind_the_publication_s_name_is_found_by_its_heading() -> None:
    inside = f"<h1>Carnets du ponant</h1><article><h2>{TITLE}</h2>{PROSE}</article>"

    assert read(document(inside, title=f"Carnets du ponant » {TITLE}")).title.value == TITLE


def test_a_kicker_on_the_headline_s_line_is_no_part_of_it() -> None:
    head = f'<meta property="og:title" content="{TITLE}">'

    assert read(page(title=f"Énergie {TITLE}", head=head)).title.value == TITLE


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "x", ',
        "[" * 5000,
        '{"@graph": ' * 3000 + "{}" + "}" * 3000,
        'null, {"@type": 7}',
        '{"@type": "Article", "headline": {"a": []}, "author": 5, "datePublished": [[]], "publisher": "x"}',
    ],
)
def test_broken_data_says_nothing_and_breaks_nothing(script: str) -> None:
    draft = read(page(head=f'<script type="application/ld+json">{script}</script>'))

    assert draft.title.value == TITLE
    assert draft.date is None
