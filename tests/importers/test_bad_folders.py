"""Folders, links, names and sidecars as no one should make them: one clear message, and nothing is lost."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sitegen.cli import main
from sitegen.errors import Problem, SiteError
from sitegen.importers.outcome import ImportReport, Outcome
from tests.importers.importing import HARBOUR, LIBRARY, only, seed, take_in
from tests.sites import link, make_site, tree


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A digest with one good seed, which no other may keep from being imported."""
    folder = make_site(tmp_path / "site")
    seed(folder, "biblio.txt", LIBRARY)
    return folder


def complaint(report: ImportReport) -> Problem:
    """The one problem of an import in which the good seed came through."""
    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt"]
    assert len([path for path in report.written if path.endswith(".md")]) == 1
    (problem,) = report.problems
    assert problem.hint, "every message names the next step"
    return problem


def test_a_link_that_leads_out_of_the_site_is_refused(site: Path, tmp_path: Path) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text(HARBOUR, "utf-8")
    link(site / "seeds" / "a.txt", outside)

    problem = complaint(take_in(site))

    assert problem.path == "seeds/a.txt"
    assert "leads out of the site's folder" in problem.what


def test_a_linked_folder_out_of_the_site_is_refused(site: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.txt").write_text(HARBOUR, "utf-8")
    link(site / "seeds" / "more", tmp_path / "elsewhere")

    assert "leads out of the site's folder" in complaint(take_in(site)).what


def test_links_in_a_circle_are_refused(site: Path) -> None:
    link(site / "seeds" / "a.txt", site / "seeds" / "b.txt")
    link(site / "seeds" / "b.txt", site / "seeds" / "a.txt")

    report = take_in(site)

    assert {problem.path for problem in report.problems} == {"seeds/a.txt", "seeds/b.txt"}
    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt"]


def test_a_link_to_nowhere_is_reported(site: Path) -> None:
    link(site / "seeds" / "a.txt", site / "seeds" / "absent")

    assert "cannot be read" in complaint(take_in(site)).what


def test_a_content_folder_that_leads_out_of_the_site_is_not_written_to(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "port.txt", HARBOUR)
    (tmp_path / "elsewhere").mkdir()
    link(site / "content", tmp_path / "elsewhere")

    report = take_in(site)

    assert "leads out of the site's folder" in report.problems[0].what
    assert tree(tmp_path / "elsewhere") == {}


def test_a_file_in_the_place_of_the_articles_is_told_once(site: Path) -> None:
    (site / "content").write_text("", "utf-8")

    with pytest.raises(SiteError) as refused:
        take_in(site)

    (problem,) = refused.value.problems
    assert (problem.path, problem.what) == ("content", "is not a folder")


def test_without_a_seeds_folder_the_next_step_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path)

    assert main(["import", "--site", str(site)]) == 0

    said = capsys.readouterr().out
    assert "there is no folder seeds/" in said
    assert "hint: make it" in said


def test_a_folder_with_a_text_s_name_is_reported_and_what_is_in_it_imported(site: Path) -> None:
    seed(site, "x.txt/port.txt", HARBOUR)

    report = take_in(site)

    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt", "seeds/x.txt/port.txt"]
    (problem,) = report.problems
    assert str(problem).startswith("seeds/x.txt: is a folder, not a text")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unreadable for this user"
)
def test_an_unreadable_file_is_reported(site: Path) -> None:
    seed(site, "a.txt", HARBOUR).chmod(0)

    assert "cannot be read: Permission denied" in complaint(take_in(site)).what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(site: Path) -> None:
    os.mkfifo(site / "seeds" / "a.txt")

    assert complaint(take_in(site)).what == "is no plain file"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a name be any bytes")
def test_a_name_that_is_no_text_is_refused(site: Path) -> None:
    seed(site, os.fsdecode(b"caf\xe9\n.txt"), HARBOUR)

    problem = complaint(take_in(site))

    assert problem.path.isprintable()
    assert "rename the file" in problem.hint


def test_a_name_too_long_for_a_record_is_reported(site: Path) -> None:
    seed(site, "a" * 251 + ".txt", HARBOUR)

    assert complaint(take_in(site)).what == "its name is too long"


def test_other_kinds_of_files_are_named_and_passed_over(site: Path) -> None:
    for name in ("page.docx", "README.md", ".hidden.txt", "note.txt~", "lost.yaml", ".git/x.txt"):
        seed(site, name, "Quelque chose.")

    report = take_in(site)

    assert report.problems == ()
    assert [notice.path for notice in report.notices] == ["seeds/page.docx", "seeds/lost.yaml"]
    assert report.notices[0].what.startswith("no kind of file that is read; those are .atom,")
    assert report.notices[1].what == "belongs to no text in its folder"


def test_a_file_asked_for_by_name_must_be_one_that_can_be_imported(site: Path, tmp_path: Path) -> None:
    page = seed(site, "page.docx", "<p>")
    outside = tmp_path / "ailleurs.txt"
    outside.write_text(HARBOUR, "utf-8")

    report = take_in(site, [page, outside, tmp_path / "absent.txt", site / "seeds" / "biblio.txt"])

    assert [problem.what.partition(";")[0] for problem in report.problems] == [
        "no kind of file that is read",
        f"is not in {site / 'seeds'}",
        "no such file",
    ]
    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt"]


def test_a_faulty_sidecar_stops_its_own_seed_with_every_fault(site: Path) -> None:
    seed(site, "port.txt", HARBOUR)
    seed(site, "port.yaml", "titel: Grues\ndate: bientôt\n")

    report = take_in(site)

    assert [(problem.path, problem.line) for problem in report.problems] == [
        ("seeds/port.yaml", 1),
        ("seeds/port.yaml", 2),
    ]
    assert [each.seed for each in report.seeds] == ["seeds/biblio.txt"]


def test_two_sidecars_for_one_seed_are_refused(site: Path) -> None:
    seed(site, "port.txt", HARBOUR)
    seed(site, "port.yaml", "lang: fr\n")
    seed(site, "port.txt.yaml", "lang: en\n")

    problem = complaint(take_in(site))

    assert problem.hint == "keep one of the two"
    assert {problem.path, *problem.what.split()} >= {"seeds/port.yaml"}


HOSTILE_YAML = {
    "tabs": "author:\n\t- A\n",
    "an anchor bomb": "a: &a [x]\nb: [*a, *a]\n",
    "a duplicate key": "lang: fr\nlang: en\n",
    "a Python tag": "title: !!python/object/apply:os.system [true]\n",
}


@pytest.mark.parametrize("name", HOSTILE_YAML)
def test_hostile_yaml_beside_a_seed_is_refused(site: Path, name: str) -> None:
    seed(site, "port.txt", HARBOUR)
    seed(site, "port.yaml", HOSTILE_YAML[name])

    report = take_in(site)

    assert report.problems
    assert all(problem.path == "seeds/port.yaml" and problem.line for problem in report.problems)


def test_faulty_vocabularies_are_reported_together_before_anything_is_written(site: Path) -> None:
    (site / "content").mkdir()
    (site / "content" / "tags.yaml").write_text("ia: {nom: IA}\n", "utf-8")
    (site / "content" / "sources.yaml").write_text("phare: [\n", "utf-8")

    with pytest.raises(SiteError) as refused:
        take_in(site)

    assert {problem.path for problem in refused.value.problems} == {
        "content/tags.yaml",
        "content/sources.yaml",
    }
    assert not [path for path in tree(site) if path.endswith(".md")]


def test_a_crash_between_the_two_files_leaves_no_second_copy(site: Path) -> None:
    seed(site, "port.txt", HARBOUR)
    blocked = site / "content" / ".import" / "port.txt.yaml"
    blocked.mkdir(parents=True)

    assert "could not be written" in take_in(site).problems[0].what
    blocked.rmdir()
    before = {path for path in tree(site) if path.endswith(".md")}

    report = take_in(site)

    assert not report.problems
    assert {path for path in tree(site) if path.endswith(".md")} == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_among_the_articles_is_not_waited_for(site: Path) -> None:
    (site / "content" / "2024").mkdir(parents=True)
    os.mkfifo(site / "content" / "2024" / "p.md")

    assert not take_in(site).problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_a_vocabulary_is_refused(site: Path) -> None:
    (site / "content").mkdir()
    os.mkfifo(site / "content" / "tags.yaml")

    with pytest.raises(SiteError, match="is no plain file of this site"):
        take_in(site)


def test_an_article_behind_a_link_out_of_the_site_is_not_looked_into(site: Path, tmp_path: Path) -> None:
    (path,) = (site / each for each in take_in(site).written if each.endswith(".md"))
    path.rename(tmp_path / "outside.md")
    link(path.with_name("linked.md"), tmp_path / "outside.md")

    assert only(take_in(site)).outcome is Outcome.DELETED, "not moved, for its id is nowhere in the site"
