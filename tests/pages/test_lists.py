"""The front page, the calendar, tags and sources: what stands where, and what an edit can wake."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sitegen.model import Article, Markdown, Page
from sitegen.pages import PAGES, sitemap
from sitegen.pages.front import LARGEST_DAY

from .digest import (
    CHINA,
    GAZETTE,
    MORNING,
    SCHOOL,
    SITE,
    WIRE,
    article,
    articles,
    build,
    bundled_theme,
    catalog,
    outputs,
    views,
)  # fmt: skip


def titles(cards: Any) -> list[str]:
    return [card.title.text for card in cards]


def test_the_newest_article_leads_and_the_others_follow_by_day() -> None:
    given = [
        article("Hier", added=MORNING - timedelta(days=1)),
        article("Ce matin", added=MORNING),
        article("Plus tôt ce matin", added=MORNING - timedelta(hours=2)),
        article("Avant-hier", added=MORNING - timedelta(days=2)),
    ]
    front = views(given)[""]
    assert front.lead.title.text == "Ce matin"
    assert [(section.date.words, titles(section.cards)) for section in front.sections] == [
        ("Vendredi 1er août 2025", ["Plus tôt ce matin"]),
        ("Jeudi 31 juillet 2025", ["Hier"]),
        ("Mercredi 30 juillet 2025", ["Avant-hier"]),
    ]


def test_a_day_is_a_day_where_the_digest_is_at_home() -> None:
    late = MORNING.replace(hour=22, minute=30)
    front = views([article("Premier", added=late + timedelta(minutes=5)), article("Second", added=late)])[""]
    assert front.sections[0].date.words == "Samedi 2 août 2025"


def test_a_first_import_is_told_apart_by_when_the_articles_were_published() -> None:
    dates = ["2025-07-23", "2025-07-02", "2025-06-30", "2025-06", "2024-02-29", "2023", None, None]
    given = [article(f"Article {n}", added=MORNING, date=date) for n, date in enumerate(dates)]
    assert len(given) > LARGEST_DAY
    front = views(given)[""]
    assert [section.date.words for section in front.sections] == ["2025", "2024", "2023", "Date inconnue"]


def test_a_batch_from_few_months_is_told_apart_by_month() -> None:
    given = [article(f"Article {n}", added=MORNING, date=f"2025-0{7 - n // 5}-1{n % 5}") for n in range(10)]
    assert [section.date.words for section in views(given)[""].sections] == ["Juillet 2025", "Juin 2025"]


def test_the_front_page_is_bounded_and_leads_on() -> None:
    front = views(articles(9), site=replace(SITE, front_items=4))[""]
    assert sum(len(section.cards) for section in front.sections) == 3
    assert front.archive == "/digest/archive/"


def test_the_leads_note_is_the_curators() -> None:
    front = views([article("Une", note=Markdown("Lisez.", "fr"))])[""]
    assert front.lead_note.markdown.text == "Lisez."
    assert front.lead_note_label == "Le mot de Noa Weiss"


def test_a_card_says_where_when_and_how_long_before_the_click() -> None:
    given = article(
        "A model",
        lang="en",
        source=WIRE,
        date="2024-06",
        body="word " * 500,
        tags=(CHINA, SCHOOL),
        summary="Sum.",
    )
    card = views([given])["2024/06/"].cards[0]
    assert (card.source.label.text, card.source.href) == ("The Wire", "/digest/sources/wire/")
    assert (card.date.words, card.date.datetime) == ("juin 2024", "2024-06")
    assert card.reading_time == "3 min de lecture"
    assert card.language == "en anglais"
    assert (card.title.lang, card.summary.lang) == ("en", "en")


def test_articles_stand_in_the_calendar_as_precisely_as_their_dates() -> None:
    given = [
        article("Du jour", date="2025-07-23"),
        article("Du mois", date="2025-07"),
        article("De l'année", date="2025"),
        article("Sans date", date=None),
    ]
    shown = views(given)
    assert titles(shown["2025/07/"].cards) == ["Du jour", "Du mois"]
    assert titles(shown["2025/"].undated) == ["De l’année"]
    assert titles(shown["2025/08/"].cards) == ["Sans date"]
    assert shown["2025/08/"].cards[0].date.words == "date inconnue"
    assert shown["2025/08/"].cards[0].date.datetime == ""


def test_the_archive_counts_years_and_months() -> None:
    given = [*articles(3), article("Autre", date="2024-06"), article("Vieux", date="2024")]
    (newer, older) = views(given)["archive/"].years
    assert (newer.label, newer.count, newer.href) == ("2025", "3 articles", "/digest/2025/")
    assert [(month.label, month.count, month.href) for month in older.months] == [
        ("Juin", "1 article", "/digest/2024/06/"),
        ("Mois inconnu", "1 article", "/digest/2024/"),
    ]


def test_months_and_years_know_their_neighbours_across_gaps() -> None:
    given = [article(f"A {date}", date=date) for date in ("2025-07-23", "2025-02-01", "2023-12-31")]
    shown = views(given)
    assert (shown["2025/02/"].newer.href, shown["2025/02/"].older.href) == (
        "/digest/2025/07/",
        "/digest/2023/12/",
    )
    assert shown["2025/07/"].newer is None
    assert shown["2025/"].older.href == "/digest/2023/"


def test_a_tag_shows_its_newest_and_leads_to_the_months_that_hold_more() -> None:
    given = [
        article(f"Article {n}", added=MORNING - timedelta(hours=n), date=date, tags=(CHINA,))
        for n, date in enumerate(["2025-07-23", "2025-07-01", "2025-06-03", "2025-06-02", "2024"])
    ]
    shelf = views(given, site=replace(SITE, front_items=2))["tags/chine/"]
    assert titles(shelf.cards) == ["Article 0", "Article 1"]
    assert [(year.label, [(month.label, month.count) for month in year.months]) for year in shelf.older] == [
        ("2025", [("Juin", "2 articles")]),
        ("2024", [("Mois inconnu", "1 article")]),
    ]
    assert shelf.feed == "/digest/tags/chine/feed.xml"


def test_a_source_leads_to_its_own_site() -> None:
    shelf = views(articles(1))["sources/gazette/"]
    assert (shelf.visit.href, shelf.visit.label.text) == (
        "https://gazette.example.org/",
        "Visiter le site de La Gazette",
    )


def test_an_address_out_of_the_site_is_one_that_browsers_accept() -> None:
    odd = replace(GAZETTE, url="https://gazette.example.org/à b?q=<x>")
    assert views([article("Une", source=odd)])["sources/gazette/"].visit.href == (
        "https://gazette.example.org/%C3%A0%20b?q=%3Cx%3E"
    )


def test_an_article_says_who_where_when_and_leads_on() -> None:
    given = article(
        "Une",
        date="2025-07",
        url="https://gazette.example.org/1",
        authors=("Awa Diallo",),
        agency="AFP",
        tags=(CHINA,),
    )
    older = article("Deux", added=MORNING - timedelta(days=1))
    view = views([given, older])["articles/une/"]
    assert view.date_published.words == "juillet 2025, jour non précisé"
    assert (view.authors, view.agency, view.language) == (("Awa Diallo",), "AFP", "français")
    assert (view.original.label.text, view.original.href) == (
        "Lire l’original sur La Gazette",
        "https://gazette.example.org/1",
    )
    assert (view.newer, view.older.href) == (None, "/digest/articles/deux/")


def test_two_articles_of_one_title_are_told_apart_in_the_tab() -> None:
    given = [article("Édito", slug="a"), article("ÉDITO", slug="b", date="2024-01-02")]
    shown = views(given)
    assert shown["articles/a/"].head.title == "Édito – La Gazette – 23 juillet 2025 – Le Fil"
    assert shown["articles/b/"].head.title == "ÉDITO – La Gazette – 2 janvier 2024 – Le Fil"
    assert shown["articles/a/"].head.description != shown["articles/b/"].head.description


def test_an_old_address_leads_to_the_new_one() -> None:
    page = Page("content/pages/a.md", "a", "À propos", "fr", Markdown("x", "fr"), aliases=("qui/",))
    given = [article("Une", aliases=("articles/vieux-nom/", "articles/une/"))]
    files = build(given, [page])
    left = files["articles/vieux-nom/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=/digest/articles/une/">' in left
    assert '<link rel="canonical" href="https://example.org/digest/articles/une/">' in left
    assert "noindex" in left
    assert b"/digest/a/" in files["qui/index.html"]
    assert b"refresh" not in files["articles/une/index.html"]


def test_the_sitemap_lists_every_welcome_page_once() -> None:
    given = [
        article("Une", tags=(CHINA,), aliases=("articles/vieux/",)),
        article("Sans", date=None, added=None),
    ]
    files = build(given)
    pages = {
        "https://example.org/digest/" + file.removesuffix("index.html")
        for file in files
        if file.endswith("index.html") and file != "articles/vieux/index.html"
    }
    listed = [entry.location for entry in views(given)["sitemap.xml"].entries]
    assert len(listed) == len(set(listed))
    assert set(listed) == pages
    assert b"<lastmod>2025-08-01T06:30:00Z</lastmod>" in files["sitemap.xml"]


def test_a_large_sitemap_is_cut_by_year(monkeypatch: Any) -> None:
    monkeypatch.setattr(sitemap, "LARGEST", 2)
    given = [article("A"), article("B", date="2024-01"), article("C", date="2023")]
    shown = views(given)
    assert [entry.location.rpartition("/")[2] for entry in shown["sitemap.xml"].entries] == [
        "sitemap-pages.xml", "sitemap-2025.xml", "sitemap-2024.xml", "sitemap-2023.xml",
    ]  # fmt: skip
    assert [entry.location for entry in shown["sitemap-2023.xml"].entries] == [
        "https://example.org/digest/2023/",
        "https://example.org/digest/articles/c/",
    ]


def test_robots_are_welcome_and_shown_the_sitemap() -> None:
    files = build()
    assert files["robots.txt"] == (
        b"User-agent: *\nAllow: /\n\nSitemap: https://example.org/digest/sitemap.xml\n"
    )
    assert files[".nojekyll"] == b""


def changed(before: list[Article], after: list[Article]) -> set[str]:
    old, new = build(before), build(after)
    return {file for file in old.keys() | new.keys() if old.get(file) != new.get(file)}


def test_a_body_edit_wakes_the_page_and_its_feeds_alone() -> None:
    given = list(articles(60, tags=(CHINA,), summary="Toujours le même résumé."))
    edited = [replace(given[40], body=Markdown("Tout autre chose.", "fr")), *given[:40], *given[41:]]
    assert changed(given, edited) == {
        "articles/article-41/index.html", "feed.xml", "atom.xml", "feed.json",
        "tags/chine/feed.xml", "sources/gazette/feed.xml",
    }  # fmt: skip


def test_a_title_edit_wakes_as_many_pages_in_a_large_digest_as_in_a_small_one() -> None:
    woken = []
    for number in (80, 160):
        given = [
            article(
                f"Article {n}",
                added=MORNING - timedelta(hours=n),
                date=f"20{25 - n % 5}-0{1 + n % 9}-10",
                tags=(CHINA,),
            )
            for n in range(number)
        ]
        edited = [replace(one, title="Corrigé") if one.slug == "article-70" else one for one in given]
        woken.append(changed(given, edited))
    assert len(woken[0]) <= 5
    assert len(woken[1]) <= len(woken[0]) + 1


def test_every_group_has_its_own_name() -> None:
    shelves = catalog([*articles(3, tags=(CHINA,)), article("Vieux", date="2024")])
    names = [group.name for family in PAGES for group in family.plan(SITE, shelves, bundled_theme())]
    assert len(names) == len(set(names))


def test_no_two_outputs_claim_one_address() -> None:
    addresses = [
        output.url for output in outputs([*articles(3, tags=(CHINA,)), article("Vieux", date="2024")])
    ]
    assert len(addresses) == len(set(addresses))
