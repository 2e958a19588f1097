"""What holds for every page, whatever the content: valid HTML, nothing breaks out, all is said."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import html5lib
import pytest
from html5lib.constants import namespaces
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitegen.model import Article, Markdown, Page, Site
from sitegen.urls import Base
from sitegen.vocabulary import Source, Tag

from .digest import CHINA, GAZETTE, MORNING, SCHOOL, SITE, WIRE, article, articles, build, html_pages

HOSTILE = (
    "1 < 2 & <worth>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }} {% raw %}",
    "sansespace" * 40,
    "👩🏽‍🚀🇫🇷 ✈️",
    "مرحبا بالعالم \u202eabc",
    "]]> &amp; &#x27; --> <!--",
    "' onclick='alert(1)",
    "\u00a0",
)

ABOUT = Page(
    "content/pages/about.md", "about", "À propos", "fr", Markdown("Une page.\n\n## Qui ?\n\nNous.", "fr")
)


def hostile_article(text: str, number: int) -> Article:
    return article(
        text,
        slug=f"hostile-{number}",
        body=f"{text}\n\n# {text}\n\n> {text}\n\n[{text}](https://example.org/?a=1&b=2)",
        summary=text,
        note=Markdown(text, "en"),
        authors=(text, text),
        agency=text,
        source=Source(f"hostile-{number}", text, "https://example.com/?a=1&b=<2>"),
        tags=(Tag(text, f"hostile-{number}"), CHINA),
        url="https://example.com/?a=1&b=2#c",
        added=MORNING - timedelta(minutes=number),
        lang=("fr", "en", "ar")[number % 3],
    )


@pytest.fixture(scope="module")
def hostile_pages() -> dict[str, str]:
    site = replace(SITE, title="Fil & <Co>", description=HOSTILE[1], curator=HOSTILE[2], front_items=4)
    given = [hostile_article(text, number) for number, text in enumerate(HOSTILE)]
    page = Page("content/pages/about.md", "about", HOSTILE[0], "ar", Markdown(HOSTILE[1], "ar"))
    return html_pages(build(given, [page], site))


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    given = [
        article(
            "Une école à Douala",
            tags=(SCHOOL,),
            note=Markdown("Un *mot*.", "fr"),
            url="https://gazette.example.org/1",
        ),
        article(
            "A smaller model", lang="en", source=WIRE, tags=(CHINA, SCHOOL), date="2024-06", summary="Short."
        ),
        article("Sans date", date=None, source=None, tags=(CHINA,)),
        article("Une année seulement", date="2023"),
        *articles(30, tags=(CHINA,), date="2025-02-03"),
    ]
    return html_pages(build(given, [ABOUT]))


def problems_of(html: str) -> list[str]:
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(html)
    return [f"{place}: {code}" for place, code, _ in parser.errors]


def test_every_page_is_valid_html(pages: dict[str, str]) -> None:
    assert {file: found for file, html in pages.items() if (found := problems_of(html))} == {}


def test_hostile_content_leaves_every_page_valid(hostile_pages: dict[str, str]) -> None:
    assert {file: found for file, html in hostile_pages.items() if (found := problems_of(html))} == {}


def test_hostile_content_runs_nowhere(hostile_pages: dict[str, str]) -> None:
    xhtml = namespaces["html"]
    for html in hostile_pages.values():
        tree = html5lib.parse(html)
        for element in tree.iter():
            if element.tag == f"{{{xhtml}}}script":
                assert element.get("type") == "application/ld+json"
            assert not [name for name in element.attrib if name.startswith("on")]
            href = element.get("href")
            assert href is None or href.startswith(("https://", "/digest/", "#"))


def test_a_title_is_shown_as_it_was_written(hostile_pages: dict[str, str]) -> None:
    assert "<h1>1 &lt; 2 &amp; &lt;worth&gt;</h1>" in hostile_pages["articles/hostile-0/index.html"]


def test_linked_data_survives_any_title(hostile_pages: dict[str, str]) -> None:
    page = hostile_pages["articles/hostile-1/index.html"]
    data = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[0])
    assert data["headline"] == HOSTILE[1]


def test_every_page_has_its_own_title_and_description(pages: dict[str, str]) -> None:
    titles = Counter(re.findall(r"<title>(.*?)</title>", html)[0] for html in pages.values())
    told = Counter(
        re.findall(r'<meta name="description" content="(.*?)">', html)[0] for html in pages.values()
    )
    assert {title: count for title, count in titles.items() if count > 1 or not title.strip()} == {}
    assert {text: count for text, count in told.items() if count > 1} == {}
    assert all(30 <= len(text) <= 260 for text in told), sorted(told, key=len)[:2]


def test_every_page_has_one_main_heading_and_skips_no_level(
    pages: dict[str, str], hostile_pages: dict[str, str]
) -> None:
    for file, html in [*pages.items(), *hostile_pages.items()]:
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", html)]
        assert levels[0] == 1, file
        assert levels.count(1) == 1, file
        assert all(deeper <= level + 1 for level, deeper in pairwise(levels)), file


def test_every_reference_below_the_base_leads_somewhere(pages: dict[str, str]) -> None:
    files = build([article("Une école", tags=(SCHOOL,))], [ABOUT])
    for html in html_pages(files).values():
        for href in re.findall(r'(?:href|src)="(/[^"]*)"', html):
            assert href.startswith("/digest/")
            file = href.removeprefix("/digest/")
            assert (file + "index.html" if file.endswith("/") or not file else file) in files, href


def test_under_a_root_base_no_address_is_doubled() -> None:
    site = replace(SITE, base=Base.parse("https://example.org/"))
    files = build([article("Une école", tags=(SCHOOL,))], [ABOUT], site)
    everything = b"".join(content for file, content in files.items() if not file.startswith("assets/"))
    assert b'href="//' not in everything
    assert b"digest/" not in everything


def test_every_page_offers_the_feeds_and_forbids_scripts(pages: dict[str, str]) -> None:
    for file, html in pages.items():
        for feed in ("feed.xml", "atom.xml", "feed.json"):
            assert f'href="/digest/{feed}"' in html, file
        assert 'http-equiv="Content-Security-Policy" content="script-src &#39;' in html, file
        assert "<script src" not in html


def test_the_page_for_lost_readers_is_not_indexed(pages: dict[str, str]) -> None:
    assert '<meta name="robots" content="noindex">' in pages["404.html"]
    assert "canonical" not in pages["404.html"]


def test_a_foreign_text_says_its_language(pages: dict[str, str]) -> None:
    page = pages["articles/a-smaller-model/index.html"]
    assert '<h1 lang="en">A smaller model</h1>' in page
    assert '<p class="standfirst" lang="en">Short.</p>' in page
    assert '<div class="prose" lang="en">' in page
    assert '<a href="/digest/sources/wire/" lang="en">The Wire</a>' in page


def test_a_text_from_right_to_left_says_so(hostile_pages: dict[str, str]) -> None:
    assert '<div class="prose" lang="ar" dir="rtl">' in hostile_pages["articles/hostile-2/index.html"]


def test_a_language_without_an_interface_is_shown_honestly() -> None:
    site = replace(SITE, lang="de", title="Der Faden", description="Eine Presseschau.", curator="")
    given = [article("Die Schule", lang="de", tags=(Tag("Schule", "schule"),))]
    page = html_pages(build(given, site=site))["articles/die-schule/index.html"]
    assert '<html lang="en">' in page
    assert '<h1 lang="de">Die Schule</h1>' in page
    assert "Reading time" in page


def test_an_empty_digest_has_all_its_pages() -> None:
    pages = html_pages(build())
    assert {
        "index.html",
        "archive/index.html",
        "tags/index.html",
        "sources/index.html",
        "feeds/index.html",
    } <= set(pages)
    assert "Aucun article pour l’instant." in pages["index.html"]
    assert {file: found for file, html in pages.items() if (found := problems_of(html))} == {}


def test_the_same_content_gives_the_same_bytes() -> None:
    given = [hostile_article(text, number) for number, text in enumerate(HOSTILE)]
    assert build(given, [ABOUT]) == build(list(reversed(given)), [ABOUT])


TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("<>&\"'/{}[]()`*_#!?;: \n"), st.characters(exclude_categories=("Cs", "Cc"))
    ),
    max_size=40,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    title=TEXT,
    summary=TEXT,
    body=TEXT,
    name=TEXT.filter(str.strip),
    lang=st.sampled_from(["fr", "en", "ar", "zh"]),
)
def test_no_text_breaks_a_page(title: str, summary: str, body: str, name: str, lang: str) -> None:
    odd = article(
        title,
        slug="odd",
        summary=summary,
        body=body,
        lang=lang,
        authors=(name,),
        source=replace(GAZETTE, name=name),
    )
    site: Site = replace(SITE, title=name, lang=lang)
    for file, html in html_pages(build([odd], site=site)).items():
        found = [code for code in problems_of(html) if "invalid-codepoint" not in code]
        assert found == [], file
