"""Imports from raw file to article and record: nothing twice, nothing lost, nothing moved."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from sitegen.importers.conversion import convert, convert_into
from sitegen.importers.outcome import Outcome
from tests.importers.importing import HARBOUR, LATER, LIBRARY, NOW, article, only, seed, take_in
from tests.sites import make_site, tree, write_files

HARBOUR_ARTICLE = "content/2026/10/le-port-de-liraud-confie-ses-grues-a-un-logiciel.md"
HARBOUR_RECORD = "content/.import/port.txt.yaml"
LIBRARY_ARTICLE = "content/undated/la-bibliotheque-de-sevremont-prete-des-robots.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site")
    seed(folder, "port.txt", HARBOUR)
    return folder


def test_a_raw_text_becomes_an_article_with_a_record(site: Path) -> None:
    report = take_in(site)

    assert only(report).outcome is Outcome.IMPORTED
    assert report.written == (HARBOUR_ARTICLE, HARBOUR_RECORD)
    document = article(site, HARBOUR_ARTICLE)
    assert document.front_matter.title == "Le port de Liraud confie ses grues à un logiciel"
    assert str(document.front_matter.date) == "2026-10-12"
    assert document.front_matter.added == NOW
    assert "trois grues" in document.body
    assert "Laisser un commentaire" not in document.body
    record = (site / HARBOUR_RECORD).read_text("utf-8")
    assert "Laisser un commentaire" in record


def test_importing_twice_changes_nothing(site: Path) -> None:
    take_in(site)
    before = tree(site)

    report = take_in(site, now=LATER)

    assert only(report).outcome is Outcome.UNCHANGED
    assert report.written == ()
    assert tree(site) == before


def test_naming_a_seed_reads_it_again_and_still_changes_nothing(site: Path) -> None:
    take_in(site)
    before = tree(site)

    report = take_in(site, [site / "seeds" / "port.txt"], now=LATER)

    assert only(report).reading is not None
    assert tree(site) == before


def test_the_same_seed_gets_the_same_id_on_every_machine(site: Path, tmp_path: Path) -> None:
    other = make_site(tmp_path / "other")
    seed(other, "deep/copy.txt", HARBOUR.replace("\n", "\r\n"))

    assert only(take_in(site)).front_matter.id == only(take_in(other)).front_matter.id  # type: ignore[union-attr]


def test_added_is_written_in_the_site_s_time_zone_and_only_once(site: Path) -> None:
    take_in(site, now=NOW.astimezone(timezone(timedelta(hours=-8))))
    assert "added: 2026-11-22T09:00:00+01:00\n" in (site / HARBOUR_ARTICLE).read_text("utf-8")

    seed(site, "port.txt", HARBOUR.replace("trois grues", "quatre grues"))
    take_in(site, now=LATER)

    assert article(site, HARBOUR_ARTICLE).front_matter.added == NOW


def test_where_nothing_can_be_committed_no_moment_is_written_until_it_can(site: Path) -> None:
    report = take_in(site, now=None)
    assert HARBOUR_ARTICLE in report.written
    assert article(site, HARBOUR_ARTICLE).front_matter.added is None
    before = tree(site)
    take_in(site, now=None)
    assert tree(site) == before

    take_in(site, now=LATER)

    assert article(site, HARBOUR_ARTICLE).front_matter.added == LATER


def test_a_dry_run_tells_everything_and_writes_nothing(site: Path) -> None:
    before = tree(site)

    report = take_in(site, dry_run=True)

    assert only(report).outcome is Outcome.IMPORTED
    assert only(report).reading is not None
    assert report.written == (HARBOUR_ARTICLE, HARBOUR_RECORD)
    assert tree(site) == before


def test_what_the_curator_writes_beside_a_seed_wins(site: Path) -> None:
    (site / "seeds" / "port.yaml").write_text("date: 2026-10-11\nsource: La Vigie\n", "utf-8")

    take_in(site)

    values = article(site, HARBOUR_ARTICLE).front_matter
    assert str(values.date) == "2026-10-11"
    assert values.source is not None
    assert values.source.name == "La Vigie"


def test_a_copy_of_a_seed_is_not_imported_twice(site: Path) -> None:
    seed(site, "zz/copie.txt", HARBOUR)

    report = take_in(site)

    assert [each.outcome for each in report.seeds] == [Outcome.IMPORTED, Outcome.DUPLICATE]
    assert len([path for path in report.written if path.endswith(".md")]) == 1
    (notice,) = report.notices
    assert notice.path == "seeds/zz/copie.txt"
    assert "seeds/port.txt" in notice.what
    assert notice.hint == "remove one of the two"


def test_a_slug_that_an_old_address_holds_is_not_given_again(site: Path) -> None:
    slug = Path(HARBOUR_ARTICLE).stem
    write_files(
        site,
        f"""
        -- content/2024/01/autre.md --
        ---
        id: "1"
        title: Autre
        aliases: [articles/{slug}/]
        ---
        Un texte.
        """,
    )

    assert only(take_in(site)).article == HARBOUR_ARTICLE.replace(".md", "-2.md")


def test_a_damaged_record_stops_its_own_seed_alone(site: Path) -> None:
    seed(site, "biblio.txt", LIBRARY)
    take_in(site)
    (site / HARBOUR_RECORD).write_text("seed: [", "utf-8")
    before = (site / HARBOUR_ARTICLE).read_bytes()

    report = take_in(site)

    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt"]
    assert {problem.path for problem in report.problems} == {HARBOUR_RECORD}
    assert (site / HARBOUR_ARTICLE).read_bytes() == before


def test_the_order_of_files_and_the_time_of_day_decide_nothing_but_added(site: Path, tmp_path: Path) -> None:
    other = make_site(tmp_path / "other")
    seed(other, "biblio.txt", LIBRARY)
    seed(other, "port.txt", HARBOUR)
    seed(site, "biblio.txt", LIBRARY)
    take_in(site)
    take_in(other)

    assert tree(site / "content") == tree(other / "content")


def test_one_file_is_converted_without_a_site(tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text(HARBOUR, "utf-8")

    markdown, _ = convert(tmp_path / "port.txt")

    assert markdown.startswith("---\nid: ")
    assert "date: 2026-10-12\n" in markdown
    assert "added:" not in markdown
    assert "Laisser un commentaire" not in markdown
    assert list(tree(tmp_path)) == ["port.txt"]


def test_a_folder_is_converted_file_by_file_and_faults_are_named_together(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    (raw / "deep").mkdir(parents=True)
    (raw / "port.txt").write_text(HARBOUR, "utf-8")
    (raw / "port.yaml").write_text("ce: n'est [pas lu", "utf-8")
    (raw / "vide.txt").write_text("", "utf-8")
    (raw / "deep" / "biblio.txt").write_text(LIBRARY, "utf-8")
    (raw / "deep" / "port.txt").write_text(LIBRARY, "utf-8")

    report = convert_into([raw, tmp_path / "absent.txt"], tmp_path / "out")

    assert sorted(tree(tmp_path / "out")) == ["biblio.md", "port.md"]
    assert len(report.written) == 2
    said = [problem.what for problem in report.problems]
    assert len(said) == 3
    assert any("the file is empty" in what for what in said)
    assert any("has the same name as" in what for what in said)
    assert any("cannot be read" in what for what in said)
