"""The preview answers as the host does, so that nothing is discovered after deploying."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.serve.answers import Answer, answer, is_trusted_host
from sitegen.urls import Base

BASE = Base("https://example.org/digest/")
FILES = {
    "index.html": "<p>front",
    "404.html": "<p>missing",
    "articles/a/index.html": "<p>a",
    "about.html": "<p>about",
    "feed.xml": "<rss/>",
    "feed.json": "{}",
    "site.webmanifest": "{}",
    "assets/icon.svg": "<svg/>",
    "assets/data": "?",
    "empty/below/index.html": "<p>below",
    ".sitegen-files": "index.html",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outer") / "site"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    (folder.parent / "secret.txt").write_text("secret")
    return folder


@pytest.mark.parametrize(
    ("target", "body"),
    [
        ("/digest/", "<p>front"),
        ("/digest/?utm=1", "<p>front"),
        ("/digest/index.html", "<p>front"),
        ("/digest/articles/a/", "<p>a"),
        ("/digest/%61rticles/a/", "<p>a"),
        ("/digest/about", "<p>about"),
        ("/digest/feed.xml", "<rss/>"),
    ],
)
def test_files_are_served_under_the_base_path(site: Path, target: str, body: str) -> None:
    found = answer(site, BASE, target)

    assert (found.status, found.body.decode()) == (200, body)


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/digest/articles/a", "/digest/articles/a/"),
        ("/digest/articles/a?x=1&y=2", "/digest/articles/a/?x=1&y=2"),
        ("/", "/digest/"),
        ("/digest", "/digest/"),
    ],
)
def test_a_folder_is_asked_for_with_its_slash(site: Path, target: str, location: str) -> None:
    found = answer(site, BASE, target)

    assert found.status in {301, 302}
    assert found.location == location


@pytest.mark.parametrize(
    "target",
    [
        "/digest/nothing",
        "/digest/empty/",
        "/digest/empty",
        "/digest/Articles/a/",
        "/digest/FEED.xml",
        "/digest/.sitegen-files",
        "/digest/../secret.txt",
        "/digest/..%2fsecret.txt",
        "/digest/%2e%2e/secret.txt",
        "/digest/..%5csecret.txt",
        "/digest//etc/passwd",
        "/digest/a%00b",
        "/digest/%ff",
        "/digest/articles/a/index.html/",
        f"/digest/{'long' * 1000}",
    ],
)
def test_all_else_is_answered_by_the_sites_own_404_page(site: Path, target: str) -> None:
    assert answer(site, BASE, target) == Answer(404, b"<p>missing", "text/html; charset=utf-8")


def test_outside_the_base_path_there_is_nothing(site: Path) -> None:
    found = answer(site, BASE, "/feed.xml")

    assert found.status == 404
    assert b"/digest/" in found.body


def test_without_a_404_page_the_answer_is_bare(tmp_path: Path) -> None:
    assert answer(tmp_path, BASE, "/digest/") == Answer(404)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("feed.xml", "application/xml; charset=utf-8"),
        ("feed.json", "application/json; charset=utf-8"),
        ("site.webmanifest", "application/manifest+json; charset=utf-8"),
        ("assets/icon.svg", "image/svg+xml"),
        ("assets/data", "application/octet-stream"),
    ],
)
def test_the_content_type_does_not_depend_on_the_machine(site: Path, name: str, kind: str) -> None:
    assert answer(site, BASE, f"/digest/{name}").kind == kind


@given(st.text(max_size=40))
def test_no_request_whatever_leads_outside(site: Path, path: str) -> None:
    assert b"secret" not in answer(site, BASE, f"/digest/{path}").body


@pytest.mark.parametrize(
    ("host", "is_trusted"),
    [
        ("127.0.0.1:8000", True),
        ("localhost:8000", True),
        ("LOCALHOST", True),
        ("digest.localhost:8000", True),
        ("[::1]:8000", True),
        ("192.168.1.7:8000", True),
        ("laptop.lan:8000", True),
        ("evil.example:8000", False),
        ("127.0.0.1.evil.example", False),
        ("localhost.evil.example", False),
        ("", False),
        ("[::1", False),
    ],
)
def test_a_foreign_name_is_not_answered(host: str, is_trusted: bool) -> None:
    assert is_trusted_host(host, "laptop.lan") is is_trusted
