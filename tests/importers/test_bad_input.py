"""Raw files as no one should make them: one clear message each, and everything else is imported."""

from __future__ import annotations

import codecs
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.errors import Problem, SiteError
from sitegen.importers.conversion import convert
from sitegen.importers.outcome import ImportReport, Outcome
from sitegen.importers.reports.explain import explain
from sitegen.importers.reports.report import preview
from tests.importers.importing import HARBOUR, LATER, LIBRARY, article, only, seed, take_in
from tests.sites import make_site, tree


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


REFUSED = {
    "empty": (b"", "the file is empty"),
    "blanks": (b" \r\n\t\n", "the file is empty"),
    "no word": (b"| - |\n", "no word in it"),
    "a PDF": (b"%PDF-1.7\n", "is a PDF file"),
    "binary": (bytes(range(256)) * 40, "is binary data"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_without_a_text_is_refused(site: Path, name: str) -> None:
    content, words = REFUSED[name]
    raw = seed(site, "a.txt", content)

    problem = complaint(take_in(site))

    assert problem.path == "seeds/a.txt"
    assert words in problem.what
    assert raw.read_bytes() == content


ENCODED = {
    "UTF-16 LE": codecs.BOM_UTF16_LE + HARBOUR.encode("utf-16-le"),
    "UTF-16 BE": codecs.BOM_UTF16_BE + HARBOUR.encode("utf-16-be"),
    "Windows-1252": HARBOUR.encode("cp1252"),
    "lone carriage returns": HARBOUR.replace("\n", "\r").encode(),
    "NUL and other control characters": HARBOUR.replace("grues à", "gru\0es\x07 à\x1b").encode(),
    "a byte order mark": codecs.BOM_UTF8 + HARBOUR.encode(),
}


@pytest.mark.parametrize("name", ENCODED)
def test_an_unusual_encoding_gives_the_same_article(tmp_path: Path, name: str) -> None:
    site = make_site(tmp_path)
    seed(site, "port.txt", ENCODED[name])

    report = take_in(site)

    document = article(site, only(report).article)
    assert document.front_matter.title == "Le port de Liraud confie ses grues à un logiciel"
    assert "prêt à reprendre la main" in document.body


def test_what_had_to_be_repaired_is_told(site: Path) -> None:
    seed(site, "port.txt", ENCODED["Windows-1252"])

    report = take_in(site)

    (notice,) = report.notices
    assert notice.path == "seeds/port.txt"
    assert "read as Windows-1252" in notice.what


def test_a_text_of_20_mb_is_refused_without_being_read(site: Path) -> None:
    seed(site, "a.txt", b"")
    os.truncate(site / "seeds" / "a.txt", 20 << 20)
    start = time.perf_counter()

    problem = complaint(take_in(site))

    assert time.perf_counter() - start < 2
    assert problem.what == "20.0 MB is too much for an article: the limit is 5 MB"


def test_one_line_of_3_mb_is_imported_in_a_few_seconds(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    line = "Un robot trie le verre, le métal et le papier du quartier. " * (3_000_000 // 60)
    seed(site, "long.txt", f"Une très longue histoire de tri\n\n{line}\n")
    start = time.perf_counter()

    report = take_in(site)

    assert time.perf_counter() - start < 20
    assert len(article(site, only(report).article).body) > 2_500_000
    assert take_in(site).written == ()
    seed(site, "long.txt", f"Une très longue histoire de tri\n\n{line}Fin.\n")
    assert only(take_in(site)).outcome is Outcome.UPDATED


def test_many_short_lines_are_imported_in_good_time(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "court.txt", HARBOUR + "Lire aussi\n" * 20_000)
    start = time.perf_counter()

    report = take_in(site)

    assert time.perf_counter() - start < 20
    record = site / "content" / ".import" / "court.txt.yaml"
    assert only(report).outcome is Outcome.IMPORTED
    assert record.stat().st_size < 1 << 20
    assert take_in(site).written == ()


def test_two_articles_with_one_title_stand_side_by_side(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "a.txt", HARBOUR)
    seed(site, "b.txt", HARBOUR.replace("trois grues", "quatre grues"))

    first, second = take_in(site).seeds

    assert first.article.endswith("/le-port-de-liraud-confie-ses-grues-a-un-logiciel.md")
    assert second.article.endswith("/le-port-de-liraud-confie-ses-grues-a-un-logiciel-2.md")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        (
            "Un titre de quatre cents signes " + "qui continue " * 29,
            "un-titre-de-quatre-cents-signes-qui-continue",
        ),
        ("🎉🚀🤖", "article-"),
        ("../../etc/passwd", "etc-passwd"),
    ],
    ids=["400 characters", "emoji only", "a path"],
)
def test_a_title_stated_by_the_curator_is_kept_and_its_file_is_safe(
    tmp_path: Path, title: str, slug: str
) -> None:
    site = make_site(tmp_path)
    seed(site, "port.txt", HARBOUR)
    seed(site, "port.yaml", f'title: "{title.strip()}"\n')

    path = only(take_in(site)).article

    assert path.startswith(f"content/2026/10/{slug}")
    assert len(Path(path).stem) <= 80
    assert article(site, path).front_matter.title == title.strip()


@pytest.mark.parametrize("title", ["../../etc/passwd", "🎉🚀🤖", "Titre " * 67])
def test_a_strange_first_line_harms_nothing(site: Path, title: str) -> None:
    seed(site, "port.txt", HARBOUR.replace("Le port de Liraud confie ses grues à un logiciel", title))

    report = take_in(site)

    assert not report.problems
    assert all((site / each.article).resolve().is_relative_to(site / "content") for each in report.seeds)
    assert all("trois grues" in article(site, each.article).body for each in report.seeds[1:])


@pytest.mark.parametrize("name", ["absent.txt", "absent.md", "-", "page.html", "folder"])
def test_what_cannot_be_converted_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "page.html").write_text("<p>", "utf-8")
    (tmp_path / "folder").mkdir()

    with pytest.raises(SiteError, match="hint"):
        convert(tmp_path / name)


def test_an_article_of_one_line_and_nothing_else_is_imported_too(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    seed(site, "long.txt", "mot" * 1_000_000)
    seed(site, "phrases.txt", "Un mot. Des mots, " * 150_000)

    report = take_in(site)

    assert not report.problems
    assert len(report.seeds) == 2
    assert all(len(article(site, each.article).front_matter.title) < 2000 for each in report.seeds)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")),
            st.sampled_from([line.encode() for line in HARBOUR.splitlines()]),
            st.sampled_from(
                [b"---", b"- ", b"# x", b"<script>", b"|", b": #", b"```", b"https://x.example/a b"]
            ),
        ),
        max_size=12,
    )
)
def test_whatever_the_bytes_the_article_can_be_read_or_the_reason_is_told(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    site = make_site(tmp_path_factory.mktemp("site"))
    seed(site, "a.txt", b"\n".join(lines))

    report = take_in(site)

    assert len(report.problems) + len(report.seeds) == 1
    for each in report.seeds:
        assert article(site, each.article).front_matter == each.front_matter
        assert preview(take_in(site, dry_run=True))
        assert explain(site, "seeds/a.txt")
    before = tree(site)
    take_in(site, now=LATER)
    assert tree(site) == before
