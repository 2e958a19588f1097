"""Importing again after seeds, rules, articles or names changed: the editor's hand is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.importers.outcome import Outcome
from tests.importers.importing import HARBOUR, LATER, LIBRARY, article, edit, only, seed, take_in
from tests.sites import make_site, tree

HARBOUR_ARTICLE = "content/2026/10/le-port-de-liraud-confie-ses-grues-a-un-logiciel.md"
HARBOUR_RECORD = "content/.import/port.txt.yaml"
LIBRARY_ARTICLE = "content/undated/la-bibliotheque-de-sevremont-prete-des-robots.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site")
    seed(folder, "port.txt", HARBOUR)
    return folder


def test_a_sidecar_that_comes_later_is_followed_and_moves_nothing(site: Path) -> None:
    take_in(site)
    (site / "seeds" / "port.txt.yaml").write_text("date: 2025-01\ntitle: Des grues\n", "utf-8")

    report = take_in(site)

    assert only(report).outcome is Outcome.UPDATED
    assert only(report).article == HARBOUR_ARTICLE
    assert article(site, HARBOUR_ARTICLE).front_matter.title == "Des grues"


def test_a_changed_seed_changes_what_the_editor_left_alone(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "Les dockers ont obtenu", "À Liraud, les dockers ont obtenu")
    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))

    report = take_in(site, now=LATER)

    assert only(report).outcome is Outcome.UPDATED
    body = article(site, HARBOUR_ARTICLE).body
    assert "quatre grues" in body
    assert "À Liraud, les dockers" in body
    assert take_in(site).written == ()


def test_a_conflict_is_told_once_and_the_editor_s_text_stands(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "Les dockers ont obtenu", "Les dockers, eux, ont obtenu")
    seed(site, "port.txt", HARBOUR.replace("Les dockers ont obtenu", "Les syndicats ont obtenu"))

    report = take_in(site)

    assert only(report).outcome is Outcome.CONFLICT
    assert "Les dockers, eux, ont obtenu" in article(site, HARBOUR_ARTICLE).body
    (notice,) = report.notices
    assert notice.path == HARBOUR_ARTICLE
    assert "paragraph 2" in notice.what
    assert "Les syndicats" in notice.what
    assert notice.line
    assert (site / HARBOUR_ARTICLE).read_text("utf-8").splitlines()[notice.line - 1].startswith("Les dockers")
    assert take_in(site).notices == ()


def test_new_vocabulary_reaches_articles_and_spares_what_was_edited(site: Path) -> None:
    seed(site, "biblio.txt", LIBRARY)
    take_in(site)
    edit(site, LIBRARY_ARTICLE, 'title: "La bibliothèque', 'title: "Notre bibliothèque')
    vocabulary = "robotique: {name: Robotique, synonyms: [robots, petit robot]}\n"
    (site / "content" / "tags.yaml").write_text(vocabulary, "utf-8")

    report = take_in(site)

    assert {seed.outcome for seed in report.seeds} <= {Outcome.UPDATED, Outcome.UNCHANGED}
    assert all(seed.reading for seed in report.seeds)
    values = article(site, LIBRARY_ARTICLE).front_matter
    assert "Robotique" in values.tags
    assert values.title == "Notre bibliothèque de Sèvremont prête des robots"
    again = take_in(site)
    assert again.written == ()
    assert not any(seed.reading for seed in again.seeds)


def test_an_article_written_by_older_rules_follows_the_new_ones(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_RECORD, "rules: ", "rules: x")
    edit(site, HARBOUR_RECORD, "Depuis lundi", "Depuis mardi")
    edit(site, HARBOUR_ARTICLE, "Depuis lundi", "Depuis mardi")
    edit(site, HARBOUR_ARTICLE, "La direction", "La direction du port")

    take_in(site)

    body = article(site, HARBOUR_ARTICLE).body
    assert "Depuis lundi" in body
    assert "La direction du port" in body


def test_a_renamed_seed_keeps_its_article(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "Depuis lundi", "Depuis le 11")
    before = (site / HARBOUR_ARTICLE).read_bytes()
    (site / "seeds" / "port.txt").rename(site / "seeds" / "liraud.txt")

    report = take_in(site, now=LATER)

    assert only(report).article == HARBOUR_ARTICLE
    assert (site / HARBOUR_ARTICLE).read_bytes() == before
    assert not (site / HARBOUR_RECORD).exists()
    assert (site / "content/.import/liraud.txt.yaml").exists()
    assert take_in(site).written == ()


def test_a_seed_that_was_corrected_and_is_renamed_afterwards_keeps_its_article(site: Path) -> None:
    take_in(site)
    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))
    take_in(site)
    (site / "seeds" / "port.txt").rename(site / "seeds" / "liraud.txt")

    report = take_in(site, now=LATER)

    assert only(report).article == HARBOUR_ARTICLE
    assert only(report).outcome is Outcome.UNCHANGED
    assert not (site / HARBOUR_RECORD).exists()
    assert take_in(site).written == ()


def test_a_seed_that_was_renamed_and_corrected_at_once_keeps_its_article(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "Les dockers ont obtenu", "Les dockers, eux, ont obtenu")
    before = article(site, HARBOUR_ARTICLE).front_matter
    (site / "seeds" / "port.txt").unlink()
    seed(site, "grues/liraud.txt", HARBOUR.replace("trois grues", "quatre grues"))

    report = take_in(site, now=LATER)

    assert only(report).article == HARBOUR_ARTICLE
    found = article(site, HARBOUR_ARTICLE)
    assert (found.front_matter.id, found.front_matter.added) == (before.id, before.added)
    assert "quatre grues" in found.body
    assert "Les dockers, eux, ont obtenu" in found.body
    assert not (site / "content/.import/port.txt.yaml").exists()
    assert take_in(site).written == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Le port de Liraud confie ses grues", "À Liraud, le port confie ses grues"),
        ("Publié le 12 octobre 2026", "Publié le 13 octobre 2026"),
        ("Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, guidées", "Guidées"),
    ],
)
def test_a_seed_that_is_only_like_one_that_is_gone_is_an_article_of_its_own(
    site: Path, old: str, new: str
) -> None:
    take_in(site)
    before = (site / HARBOUR_ARTICLE).read_bytes()
    (site / "seeds" / "port.txt").unlink()
    seed(site, "grues.txt", HARBOUR.replace(old, new))

    report = take_in(site)

    assert only(report).article != HARBOUR_ARTICLE
    assert (site / HARBOUR_ARTICLE).read_bytes() == before


def test_an_article_that_was_deleted_is_not_brought_back_by_another_name_of_its_seed(site: Path) -> None:
    take_in(site)
    (site / HARBOUR_ARTICLE).unlink()
    (site / "seeds" / "port.txt").rename(site / "seeds" / "grues.txt")

    assert only(take_in(site)).outcome is Outcome.DELETED


def test_of_two_that_could_have_been_it_none_is_followed(site: Path) -> None:
    for name, cranes in (("un", "Trois"), ("deux", "Quatre")):
        seed(site, f"{name}.txt", HARBOUR.replace("trois grues", f"{cranes} grues"))
    take_in(site)
    for name in ("port", "un", "deux"):
        (site / "seeds" / f"{name}.txt").unlink(missing_ok=True)
    seed(site, "neuf.txt", HARBOUR.replace("trois grues", "cinq grues"))

    assert only(take_in(site)).outcome is Outcome.IMPORTED


def test_a_seed_that_is_still_there_keeps_its_article_to_itself(site: Path) -> None:
    take_in(site)
    seed(site, "grues.txt", HARBOUR.replace("trois grues", "quatre grues"))

    outcomes = {each.seed: each.outcome for each in take_in(site).seeds}

    assert outcomes["seeds/grues.txt"] is Outcome.IMPORTED
    assert outcomes["seeds/port.txt"] is Outcome.UNCHANGED


def test_a_renamed_article_is_followed(site: Path) -> None:
    take_in(site)
    (site / HARBOUR_ARTICLE).rename(site / "content" / "grues.md")

    report = take_in(site)

    assert only(report).article == "content/grues.md"
    assert not (site / HARBOUR_ARTICLE).exists()
    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))
    take_in(site)
    assert "quatre grues" in article(site, "content/grues.md").body
    assert not (site / HARBOUR_ARTICLE).exists()


def test_a_deleted_article_is_not_brought_back_unless_asked_for(site: Path) -> None:
    take_in(site)
    (site / HARBOUR_ARTICLE).unlink()

    report = take_in(site)
    assert only(report).outcome is Outcome.DELETED
    assert not (site / HARBOUR_ARTICLE).exists()
    assert HARBOUR_RECORD in report.notices[0].hint

    (site / HARBOUR_RECORD).unlink()
    assert only(take_in(site)).outcome is Outcome.IMPORTED
    assert (site / HARBOUR_ARTICLE).exists()


def test_a_deleted_seed_leaves_its_article_alone(site: Path) -> None:
    take_in(site)
    (site / "seeds" / "port.txt").unlink()
    before = tree(site)

    assert take_in(site).seeds == ()
    assert tree(site) == before


def test_an_article_whose_record_was_lost_is_recognised(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "Depuis lundi", "Depuis le 11")
    before = (site / HARBOUR_ARTICLE).read_bytes()
    (site / HARBOUR_RECORD).unlink()

    report = take_in(site, now=LATER)

    assert report.written == (HARBOUR_RECORD,)
    assert (site / HARBOUR_ARTICLE).read_bytes() == before
    assert take_in(site).written == ()


def test_an_id_changed_by_hand_stands(site: Path) -> None:
    take_in(site)
    old = article(site, HARBOUR_ARTICLE).front_matter.id
    edit(site, HARBOUR_ARTICLE, f"id: {old}", "id: grues-2026")
    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))

    take_in(site)

    document = article(site, HARBOUR_ARTICLE)
    assert document.front_matter.id == "grues-2026"
    assert "quatre grues" in document.body


def test_an_article_with_a_fault_is_reported_and_kept_when_its_seed_changes(site: Path) -> None:
    take_in(site)
    edit(site, HARBOUR_ARTICLE, "title:", "titel:")
    before = tree(site / "content")
    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))

    report = take_in(site)

    assert report.problems[0].path == HARBOUR_ARTICLE
    assert report.problems[0].line == 3
    assert tree(site / "content") == before
