"""Every reference of the built site resolves, as its host would answer."""

from __future__ import annotations

import pytest

from sitegen.check.links import link_problems, published_base
from sitegen.urls import Base

BASE = Base("https://example.org/digest/")
FILES = {
    "index.html": "",
    "a/index.html": '<h2 id="été">x</h2><a name="old">y</a>',
    "about.html": "",
    "404.html": "",
    "style.css": "",
    "feed.xml": "",
    "pic.png": "",
}


def complaints(page: str, name: str = "b/index.html") -> list[str]:
    texts = {**FILES, name: page}
    found = link_problems(
        {each: text for each, text in texts.items() if each.endswith((".html", ".css"))}, texts, BASE
    )
    assert all(problem.path == name and problem.hint for problem in found)
    return [f"{problem.line}: {problem.what}" for problem in found]


def complaint_about(address: str) -> str:
    (complaint,) = complaints(f'<p>\n<a href="{address}">x</a>')
    assert complaint.startswith("2: ")
    return complaint


@pytest.mark.parametrize(
    "address",
    [
        "/digest/",
        "/digest/a/",
        "../a/",
        "../",
        "./",
        "",
        "#",
        "../a/#%C3%A9t%C3%A9",
        "../a/#old",
        "/digest/feed.xml",
        "/digest/about",
        "https://example.org/digest/a/?q=1",
        "https://elsewhere.example/x",
        "mailto:a@b.example",
        "tel:+33123456789",
        "../a/index.html",
        "//elsewhere.example/x",
    ],
)
def test_a_reference_that_resolves_is_fine(address: str):
    assert complaints(f'<a href="{address}">x</a>') == []


@pytest.mark.parametrize(
    ("address", "complaint"),
    [
        ("/digest/c/", "leads nowhere"),
        ("../A/", "leads nowhere"),
        ("/a/", "leaves the site, which lies under /digest/"),
        ("../../a/", "leaves the site"),
        ("/digest/a", "needs a detour"),
        ("/digest", "needs a detour"),
        ("../a/#nowhere", "leads to no place in a/index.html"),
        ("#here", "leads to no place in b/index.html"),
        ("javascript:void(0)", "does not lead to a page"),
        ("https://[bad/", "is not an address"),
    ],
)
def test_a_reference_that_does_not_is_reported_with_its_line(address: str, complaint: str):
    assert complaint in complaint_about(address)


def test_the_nearest_address_is_offered():
    (problem,) = link_problems(
        {"index.html": '<a href="/digest/abuot/">'}, ["index.html", "about/index.html"], BASE
    )
    assert problem.hint == "did you mean /digest/about/?"


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="https://elsewhere.example/x.png">',
        '<img srcset="/digest/pic.png 1x, https://elsewhere.example/x.png 2x">',
        '<script src="//elsewhere.example/x.js"></script>',
        '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
    ],
)
def test_nothing_is_loaded_from_another_host(markup: str):
    (complaint,) = complaints(markup)
    assert "is loaded from another host" in complaint


@pytest.mark.parametrize(
    "markup",
    [
        '<link rel="canonical" href="https://example.org/digest/x/">',
        '<meta property="og:url" content="https://example.org/digest/x/">',
        '<img srcset="/digest/pic.png 1x, /digest/x.png 2x" src="/digest/pic.png">',
        '<form action="/digest/x/">',
        "<style>b { background: url(/digest/x.png) }</style><a href='/digest/x/'>",
    ],
)
def test_references_of_every_kind_are_followed(markup: str):
    assert len(complaints(markup)) == 1


def test_a_style_sheets_references_are_followed():
    css = "/* url(no.png) */\na { background: url('pic.png') }\nb { background: url(nowhere.png) }\n"
    assert complaints(css, "style.css") == ['3: "nowhere.png" leads nowhere']


def test_the_page_for_lost_readers_refers_from_the_root():
    assert complaints('<a href="/digest/a/">x</a>', "404.html") == []
    (complaint,) = complaints('<a href="a/">x</a>', "404.html")
    assert "is relative, but this page answers at any address" in complaint


def test_broken_markup_is_read_all_the_same():
    assert complaints('<a href="/digest/a/"<p <<b href=>&#xFFFFFF;</a') == []


def test_the_base_is_the_one_the_front_page_gives():
    assert published_base('<link href="https://example.org/digest/" rel="canonical">') == BASE
    assert published_base('<link href="nonsense" rel="canonical">') is None
    assert published_base("") is None
