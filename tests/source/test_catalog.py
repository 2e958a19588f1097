"""The orders of the catalog: total, and the same whatever the order of the files."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from sitegen.dates import PartialDate
from sitegen.model import Article, Markdown, Page
from sitegen.source.catalog import index
from sitegen.vocabulary import Source, Tag


def article(
    slug: str, date: str = "", added: int = 0, tags: tuple[str, ...] = (), source: str = ""
) -> Article:
    return Article(
        path=f"content/{slug}.md",
        slug=slug,
        id=slug,
        title=slug,
        lang="fr",
        body=Markdown("", "fr"),
        words=0,
        date=PartialDate.parse(date) if date else None,
        added=datetime(2026, 1, added, tzinfo=UTC) if added else None,
        source=Source(source.casefold(), source) if source else None,
        tags=tuple(Tag(tag, tag.casefold()) for tag in tags),
    )


ARTICLES = (
    article("added-last", "2020", added=9),
    article("same-day-newer", "2025-07-02", added=3),
    article("same-day-older", "2025-07-01", added=3),
    article("same-day-undated-a", added=3),
    article("same-day-undated-b", added=3),
    article("not-added", "2025-12-31"),
    article("year-only", "2025"),
    article("nothing"),
)


def test_articles_stand_by_when_they_were_added_then_by_date_then_by_address():
    catalog = index(ARTICLES, (), UTC)
    assert [each.slug for each in catalog.articles] == [each.slug for each in ARTICLES]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_files_does_not_matter(seed: int):
    shuffled = list(ARTICLES)
    Random(seed).shuffle(shuffled)
    assert index(shuffled, (), UTC) == index(ARTICLES, (), UTC)


def test_the_calendar_runs_backwards_with_undated_months_last():
    catalog = index(ARTICLES, (), UTC)
    assert [(str(shelf.period), len(shelf.articles)) for shelf in catalog.shelves] == [
        ("2026-01", 2),
        ("2025-12", 1),
        ("2025-07", 2),
        ("2025", 1),
        ("2020", 1),
        ("1970-01", 1),
    ]


def test_tags_and_sources_stand_by_name_accents_folded():
    catalog = index(
        [article("a", tags=("zèbre", "Été", "avion"), source="Z"), article("b", source="A")], (), UTC
    )
    assert [shelf.tag.name for shelf in catalog.tags] == ["avion", "Été", "zèbre"]
    assert [shelf.source.name for shelf in catalog.sources] == ["A", "Z"]


def test_spellings_that_share_an_address_become_one_tag_and_one_source():
    catalog = index(
        [article("a", tags=("chine",), source="GAZETTE"), article("b", tags=("Chine",), source="Gazette")],
        (),
        UTC,
    )
    assert [(shelf.tag.name, len(shelf.articles)) for shelf in catalog.tags] == [("Chine", 2)]
    assert [(shelf.source.name, len(shelf.articles)) for shelf in catalog.sources] == [("GAZETTE", 2)]
    assert {tag.name for each in catalog.articles for tag in each.tags} == {"Chine"}


def test_pages_stand_by_order_then_title():
    pages = [
        Page(f"content/pages/{slug}.md", slug, title, "fr", Markdown("", "fr"), order=order)
        for slug, title, order in [("b", "Élan", 0), ("a", "Zone", 0), ("c", "Avant", 1), ("d", "Tout", -1)]
    ]
    assert [page.slug for page in index((), pages, UTC).pages] == ["d", "b", "a", "c"]
