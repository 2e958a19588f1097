"""Pictures that were saved with a page: referred to as a rule, copied on request, never fetched."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from sitegen.config import load_config
from sitegen.engine.build import build
from sitegen.importers.html.saved_parts import page_of, saved_place
from sitegen.importers.outcome import ImportReport
from sitegen.importers.run import import_seeds
from tests.importers.importing import NOW, article, edit, seed
from tests.importers.test_html_pages import PARAGRAPHS, page
from tests.running import sitegen
from tests.sites import CONFIGURATION, link, make_site, tree

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")

PNG = b"\x89PNG\r\n\x1a\n and its pixels"
JPEG = b"\xff\xd8\xff\xe0 and its pixels"
ARTICLE = "content/2026/10/le-port-de-liraud-confie-ses-grues.md"
REMOTE = "/images/grue.jpg"


def take_in(site: Path, *, pictures: bool = False, dry_run: bool = False) -> ImportReport:
    return import_seeds(site, load_config(site), now=NOW, pictures=pictures, dry_run=dry_run)


def saved_page(source: str = "port_files/grue.jpg") -> bytes:
    return page(body=PARAGRAPHS.replace(REMOTE, source))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A digest with a page that was saved whole, as browsers do."""
    folder = make_site(tmp_path / "site")
    seed(folder, "port.html", saved_page())
    seed(folder, "port_files/grue.jpg", JPEG)
    seed(folder, "port_files/logo.png", PNG)
    seed(folder, "port_files/saved_resource.html", page(title="Une réclame"))
    seed(folder, "port_files/style.css", "p {}")
    return folder


def copies(site: Path) -> dict[str, bytes]:
    return tree(site / "content/pictures") if (site / "content/pictures").exists() else {}


def body(site: Path) -> str:
    return article(site, ARTICLE).body


def told(report: ImportReport) -> list[str]:
    return [notice.what for notice in report.notices if notice.what.startswith("not copied")]


def test_what_a_browser_saved_beside_a_page_is_a_part_of_it(site: Path) -> None:
    report = take_in(site)

    assert [each.seed for each in report.seeds] == ["seeds/port.html"]
    assert not report.problems
    assert not report.notices


def test_a_picture_with_no_address_but_the_saved_one_is_not_given_an_invented_one(site: Path) -> None:
    take_in(site)

    assert "grue.jpg" not in body(site)
    assert copies(site) == {}


def test_on_request_the_pictures_of_the_article_are_copied_under_a_name_of_their_content(site: Path) -> None:
    report = take_in(site, pictures=True)

    (name,) = copies(site)
    assert copies(site)[name] == JPEG
    assert name.endswith(".jpg")
    assert len(name) == len("0123456789abcdef.jpg")
    assert f"![Une grue au quai nord, lundi.](../../pictures/{name})" in body(site)
    assert f"content/pictures/{name}" in report.written
    assert not report.notices
    assert not take_in(site, pictures=True).written


@pytest.mark.parametrize("base", ["https://example.org/", "https://example.org/a/digest/"])
def test_a_copied_picture_is_shown_by_the_site_and_its_feeds(site: Path, base: str) -> None:
    take_in(site, pictures=True)
    build(site, base_url=base)

    (name,) = copies(site)
    output = tree(site / "output")
    assert output[f"pictures/{name}"] == JPEG
    shown = output["articles/le-port-de-liraud-confie-ses-grues/index.html"].decode()
    assert f'<img src="../../pictures/{name}"' in shown
    assert f"{base}pictures/{name}" in output["feed.json"].decode()


def test_the_site_can_ask_for_pictures_once_and_for_all(site: Path) -> None:
    take_in(site)
    (site / "sitegen.yaml").write_text(f"{CONFIGURATION}pictures: copy\n", "utf-8")

    report = take_in(site)

    assert [each.outcome.value for each in report.seeds] == ["updated"]
    assert len(copies(site)) == 1


def test_pictures_that_were_copied_once_stay_copied_when_the_page_is_read_again(site: Path) -> None:
    take_in(site, pictures=True)
    before = body(site)
    edit(site, "seeds/port.html", "semaine après semaine", "mois après mois")

    report = take_in(site)

    assert [each.outcome.value for each in report.seeds] == ["updated"]
    assert body(site) == before.replace("semaine après semaine", "mois après mois")


def test_an_editor_who_took_a_picture_out_does_not_get_it_back(site: Path) -> None:
    take_in(site, pictures=True)
    (name,) = copies(site)
    edit(site, ARTICLE, f"![Une grue au quai nord, lundi.](../../pictures/{name})\n\n", "")

    take_in(site, pictures=True)

    assert "pictures/" not in body(site)


def test_a_dry_run_copies_nothing(site: Path) -> None:
    report = take_in(site, pictures=True, dry_run=True)

    assert copies(site) == {}
    assert any(file.startswith("content/pictures/") for file in report.written)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "no PNG, JPEG, GIF, WebP or AVIF image"),
        (b"<html>Erreur 404</html>", "no PNG, JPEG, GIF, WebP or AVIF image"),
        (b"", "no PNG, JPEG, GIF, WebP or AVIF image"),
        (JPEG + bytes(5 << 20), "larger than 5 MiB"),
        (None, "not saved with the page"),
    ],
)
def test_what_is_no_picture_is_not_copied_and_that_is_told(
    site: Path, content: bytes | None, why: str
) -> None:
    path = site / "seeds/port_files/grue.jpg"
    path.unlink()
    if content is not None:
        path.write_bytes(content)

    report = take_in(site, pictures=True)

    assert told(report) == [f"not copied: 1 picture: {why}"]
    assert not report.problems
    assert copies(site) == {}
    assert "grue.jpg" not in body(site)


def test_a_picture_that_was_not_saved_stays_a_reference(site: Path) -> None:
    seed(site, "port.html", saved_page(REMOTE))

    report = take_in(site, pictures=True)

    assert told(report) == ["not copied: 1 picture: not saved with the page"]
    assert "(https://vigie.example/images/grue.jpg)" in body(site)


@pytest.mark.parametrize(
    "source",
    [
        "port_files/../../../secret.jpg",
        "port_files/%2e%2e/%2e%2e/%2e%2e/secret.jpg",
        "port_files\\..\\..\\..\\secret.jpg",
        "port_files/",
        "port_files/a%00.jpg",
        "../secret.jpg",
        "file:///etc/hosts",
        "/etc/hosts",
    ],
)
def test_no_reference_leads_out_of_the_pages_own_folder(site: Path, source: str) -> None:
    (site / "secret.jpg").write_bytes(JPEG)
    (site.parent / "secret.jpg").write_bytes(JPEG)
    seed(site, "port.html", saved_page(source))

    report = take_in(site, pictures=True)

    assert copies(site) == {}
    assert not report.problems


def test_no_link_leads_out_of_the_site(site: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    path = site / "seeds/port_files/grue.jpg"
    path.unlink()
    link(path, tmp_path / "secret.jpg")

    report = take_in(site, pictures=True)

    assert told(report) == ["not copied: 1 picture: behind a link that leads out of the site's folder"]
    assert copies(site) == {}


def archive(source: str, *, location: str = "", content_id: str = "", content: bytes = PNG) -> bytes:
    """A page in one file with a picture."""
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://vigie.example/2026/grues"
    message.set_content(saved_page(source).decode(), subtype="html", cte="quoted-printable")
    message.add_related(content, "image", "jpeg", cid=f"<{content_id}>" if content_id else None)
    if location:
        (*_, part) = message.iter_parts()
        part["Content-Location"] = location
    return message.as_bytes()


@pytest.mark.parametrize(
    ("source", "location", "content_id"),
    [
        (REMOTE, "https://vigie.example/images/grue.jpg", ""),
        ("https://cdn.example/grue.jpg?w=9", "https://cdn.example/grue.jpg?w=9", ""),
        ("cid:grue@vigie", "", "grue@vigie"),
    ],
)
def test_the_parts_of_an_archive_are_its_pictures(
    tmp_path: Path, source: str, location: str, content_id: str
) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "port.mhtml", archive(source, location=location, content_id=content_id))

    report = take_in(site, pictures=True)

    assert list(copies(site).values()) == [PNG]
    assert "](../../pictures/" in body(site)
    assert not report.notices


def test_an_archive_looks_for_no_picture_on_the_disk(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "port.mhtml", archive("port_files/grue.jpg", location="https://vigie.example/x.jpg"))
    seed(site, "port_files/grue.jpg", JPEG)

    take_in(site, pictures=True)

    assert copies(site) == {}


@pytest.mark.parametrize(
    ("name", "stem"),
    [("port_files", "port"), ("port_fichiers", "port"), ("Un port-Dateien", "Un port"), ("port.file", "port"),
     ("port_archivos", "port"), ("port-2026", ""), ("port", ""), ("_files", ""), ("port_files_2", "")],
)  # fmt: skip
def test_the_folder_of_a_page_is_known_in_the_languages_of_browsers(name: str, stem: str) -> None:
    assert page_of(name) == stem


def test_a_saved_place_is_a_path_below_the_pages_own_folder() -> None:
    assert saved_place("./port_files/un%20quai.jpg?x#y", "port") == "port_files/un quai.jpg"
    assert not saved_place("autre_files/quai.jpg", "port")
    assert not saved_place("https://x.example/port_files/quai.jpg", "port")


def test_the_command_copies_pictures_and_check_is_content(site: Path) -> None:
    assert sitegen("import", "--pictures", cwd=site).returncode == 0
    assert sitegen("build", cwd=site).returncode == 0
    checked = sitegen("check", cwd=site)
    assert b"pictures" not in checked.stdout + checked.stderr
    assert len(copies(site)) == 1
