"""Addresses: spelled in one place, reversible, never colliding."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import urls
from sitegen.dates import PartialDate
from sitegen.urls import Base, Url

SLUGS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
PATHS = st.builds(
    lambda folders, name: "".join(f"{folder}/" for folder in folders) + name,
    st.lists(st.from_regex(r"[a-z0-9_-][a-z0-9._-]{0,8}", fullmatch=True), max_size=4),
    st.just("") | st.from_regex(r"[a-z0-9]{1,5}\.(xml|html|css)", fullmatch=True),
).filter(lambda path: not f"/{path}".endswith("/index.html"))
BASES = st.sampled_from(["https://example.org/", "https://example.org/digest/", "http://localhost:8000/a/b/"])


@given(PATHS)
def test_an_address_and_its_file_name_each_other(path: str):
    assert Url.of_file(Url(path).file) == Url(path)


@given(PATHS, BASES)
def test_the_three_forms_of_an_address_agree(path: str, base_url: str):
    base = Base.parse(base_url)
    assert urljoin(base.url, base.href(Url(path))) == base.absolute(Url(path))
    assert base.href(Url(path)).startswith(base.path)


@given(st.lists(PATHS, unique=True))
def test_two_addresses_never_share_a_file(paths: list[str]):
    assert len({Url(path).file for path in paths}) == len(paths)


@pytest.mark.parametrize(
    "path",
    ["/", "/a/", "../a", "a/../b/", "./", "a//b", "A/", "é/", "a b", "a?b", "a#b", "a\\b", "a\n", "%2e%2e/"],
)
def test_an_address_cannot_leave_the_site(path: str):
    with pytest.raises(ValueError, match="no address"):
        Url(path)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org", "https://example.org/"),
        (" https://example.org/digest ", "https://example.org/digest/"),
        ("http://127.0.0.1:8000/x/", "http://127.0.0.1:8000/x/"),
        ("HTTPS://Example.ORG/", "https://example.org/"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://exämple.org/d", "https://xn--exmple-cua.org/d/"),
        ("https://example.org/é/", "https://example.org/%C3%A9/"),
    ],
)
def test_a_base_is_read_as_people_write_it(text: str, url: str):
    assert Base.parse(text).url == url


@pytest.mark.parametrize(
    "text", ["", "example.org", "//example.org", "ftp://a.b/", "https://", "https://a.b/?x", "https://a.b/#x",
             "https://u:p@a.b/", "https://a.b/c d/", "https://a.b/../c", 'https://a.b/"', "https://a.b//c",
             "https://ex ample.org/", "http://h:99999/", "http://h:port/"]
)  # fmt: skip
def test_what_is_no_base_is_refused(text: str):
    with pytest.raises(ValueError, match="no base URL"):
        Base.parse(text)


@given(SLUGS)
def test_every_kind_of_page_has_its_own_place(slug: str):
    kinds = [
        urls.article(slug),
        urls.tag(slug),
        urls.source(slug),
        urls.tag_feed(slug),
        urls.source_feed(slug),
    ]
    assert len({url.file for url in kinds}) == len(kinds)


def test_the_calendar_is_spelled_with_its_zeros():
    assert urls.period(PartialDate(2025, 7)).path == "2025/07/"
    assert urls.period(PartialDate(987)).path == "0987/"


def test_an_asset_carries_its_digest():
    assert urls.asset("style.css", "0a1b").path == "assets/style.0a1b.css"
    assert urls.asset("fonts/x", "0a1b").path == "assets/fonts/x.0a1b"
