"""Where each fact of an article comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.importers.reports.explain import explain
from tests.importers.importing import HARBOUR, edit, seed, take_in
from tests.sites import make_site, write_files

ARTICLE = "content/2026/10/le-port-de-liraud-confie-ses-grues-a-un-logiciel.md"
SLUG = "le-port-de-liraud-confie-ses-grues-a-un-logiciel"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site")
    seed(folder, "port.txt", HARBOUR)
    take_in(folder)
    return folder


def told(site: Path, target: str = SLUG) -> list[str]:
    return [" ".join(line.split()) for line in explain(site, target).splitlines()]


def test_each_fact_points_at_its_line(site: Path) -> None:
    lines = told(site)

    assert lines[0] == ARTICLE
    assert lines[1].endswith("from seeds/port.txt, recorded in content/.import/port.txt.yaml")
    at = lines.index("date 2026-10-12")
    assert lines[at + 1].startswith("stated line 3: ")
    assert any(line.startswith("1 - navigation Accueil") for line in lines)
    assert any(line.startswith("2 = title Le port de Liraud") for line in lines)
    assert any(line.startswith("3 - ") and "← date" in line for line in lines)


def test_a_text_that_is_gone_is_told_from_its_record(site: Path) -> None:
    (site / "seeds" / "port.txt").unlink()

    assert any(line.startswith("1 navigation Accueil") for line in told(site))


def test_a_text_that_has_changed_since_is_said_to_have(site: Path) -> None:
    seed(site, "port.txt", HARBOUR + "Un mot de plus.")

    assert "seeds/port.txt (it has changed since it was imported)" in told(site)


@pytest.mark.parametrize(
    "target",
    [
        ARTICLE,
        SLUG,
        f"articles/{SLUG}/",
        f"/digest/articles/{SLUG}/",
        f"https://example.org/digest/articles/{SLUG}/?x#y",
        "seeds/port.txt",
        "port.txt",
        "content/.import/port.txt.yaml",
    ],
)
def test_an_article_is_found_by_any_of_its_names(site: Path, target: str) -> None:
    assert told(site, target)[0] == ARTICLE


def test_an_article_is_found_by_its_id_and_by_its_file_from_anywhere(site: Path) -> None:
    id_ = told(site)[1].split()[1].rstrip(",")

    assert told(site, id_)[0] == ARTICLE
    assert told(site, str(site / ARTICLE))[0] == ARTICLE


def test_what_was_edited_by_hand_is_told_apart(site: Path) -> None:
    edit(site, ARTICLE, "date: 2026-10-12", "date: 2026-10-11\nnote: Vérifié auprès du port.")

    lines = told(site)

    at = lines.index("date 2026-10-11")
    assert lines[at + 1 : at + 3] == ["edited by hand; the text says:", "2026-10-12"]
    at = lines.index("note Vérifié auprès du port.")
    assert lines[at + 1] == "stated written by hand"


def test_a_renamed_or_deleted_article_is_still_explained(site: Path) -> None:
    (site / ARTICLE).rename(site / "content" / "grues.md")
    assert told(site, "grues")[0] == "content/grues.md"

    (site / "content" / "grues.md").unlink()
    assert told(site, "seeds/port.txt")[0] == f"{ARTICLE} (deleted by hand)"


def test_an_article_written_by_hand_has_no_story(site: Path) -> None:
    write_files(site, "-- content/a.md --\n---\ntitle: À la main\n---\n")

    with pytest.raises(SiteError, match="no import made this article"):
        explain(site, "content/a.md")


def test_a_name_that_is_nearly_right_is_answered_with_the_right_one(site: Path) -> None:
    with pytest.raises(SiteError, match=f"did you mean {SLUG}"):
        explain(site, "le-port-de-liraud")


def test_an_unknown_name_is_answered_with_what_to_write(site: Path) -> None:
    with pytest.raises(SiteError, match="hint: name an article by its file"):
        explain(site, "xyz")
