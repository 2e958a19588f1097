"""Pictures in `content/pictures/`: which are taken, which refused, where they are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sitegen.check.run import check
from sitegen.engine.build import build
from sitegen.errors import SiteError
from sitegen.pictures import kind_of
from tests.sites import article, link, make_site, tree

PNG = b"\x89PNG\r\n\x1a\n and its pixels"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    body = "Un quai.\n\n![Trois grues](../../pictures/quai.png)"
    text = article("Grues", body=body, date="2026-11-02", added="2026-11-03T08:00:00+01:00")
    return make_site(tmp_path / "site", f"-- content/2026/11/grues.md --\n{text}")


def put(site: Path, name: str, content: bytes = PNG) -> Path:
    path = site / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (PNG, "png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "jpg"),
        (b"GIF89a\x01\x00", "gif"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "webp"),
        (b"\x00\x00\x00\x20ftypavif\x00\x00\x00\x00", "avif"),
        (b"\x00\x00\x00\x20ftypmp42\x00\x00\x00\x00", ""),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", ""),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", ""),
        (b"<html>", ""),
        (b"", ""),
    ],
)
def test_a_picture_is_known_by_its_first_bytes(head: bytes, kind: str) -> None:
    assert kind_of(head) == kind


@pytest.mark.parametrize("base", ["https://example.org/", "https://example.org/a/b/"])
def test_a_picture_stands_in_the_site_and_in_its_feeds_under_any_base(site: Path, base: str) -> None:
    put(site, "pictures/quai.png")

    build(site, base_url=base)

    output = tree(site / "output")
    assert output["pictures/quai.png"] == PNG
    page = output["articles/grues/index.html"].decode()
    assert '<img src="../../pictures/quai.png" alt="Trois grues" loading="lazy">' in page
    (item,) = json.loads(output["feed.json"])["items"]
    assert f'src="{base}pictures/quai.png"' in item["content_html"]
    assert f"{base}pictures/quai.png" in output["feed.xml"].decode()
    assert not [problem for problem in check(site, site / "output") if "picture" in str(problem)]


def test_a_picture_that_changes_touches_itself_alone(site: Path) -> None:
    put(site, "pictures/quai.png")
    put(site, "pictures/port.png", PNG + b"2")
    build(site)
    put(site, "pictures/quai.png", PNG + b"3")

    assert [change.file for change in build(site).written] == ["pictures/quai.png"]
    (site / "content/pictures/quai.png").unlink()
    assert [change.file for change in build(site).removed] == ["pictures/quai.png"]


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("pictures/quai.svg", b"<svg onload='x()'/>", "is no picture that can be shown"),
        ("pictures/quai.png", b"<svg onload='x()'/>", "is no picture that can be shown"),
        ("pictures/quai.jpg", PNG, "is not what its name says: its bytes are png"),
        ("pictures/quai.html", b"<script>", "is no picture that can be shown"),
        ("pictures/Quai Nord.png", PNG, "the file's name cannot stand in an address"),
        ("pictures/2026/quai.png", PNG, "pictures stand in content/pictures/ itself"),
        ("2026/11/quai.png", PNG, "pictures stand in content/pictures/"),
        ("pictures/quai.png", PNG + bytes(5 << 20), "is larger than 5 MiB"),
    ],
)
def test_what_is_no_picture_is_refused_and_nothing_is_written(
    site: Path, name: str, content: bytes, what: str
) -> None:
    build(site)
    put(site, name, content)

    with pytest.raises(SiteError) as caught:
        build(site)

    assert [problem.what for problem in caught.value.problems] == [what]
    assert caught.value.problems[0].hint


def test_a_picture_that_is_a_link_out_of_the_site_is_refused(site: Path, tmp_path: Path) -> None:
    put(site, "pictures/port.png")
    (tmp_path / "secret.png").write_bytes(PNG)
    link(site / "content/pictures/quai.png", tmp_path / "secret.png")

    with pytest.raises(SiteError, match="does not lead to a file of this site"):
        build(site)


def test_a_picture_that_nothing_shows_is_a_warning(site: Path) -> None:
    put(site, "pictures/quai.png")
    put(site, "pictures/rest.png")
    build(site)

    found = [problem for problem in check(site, site / "output") if "picture" in problem.what]

    assert [(problem.path, problem.is_warning) for problem in found] == [("content/pictures/rest.png", True)]


def test_a_page_cannot_take_the_place_of_the_pictures(site: Path) -> None:
    put(site, "pages/pictures.md", b"---\ntitle: Images\n---\n\nIci.\n")

    with pytest.raises(SiteError, match="belongs to the site itself"):
        build(site)
