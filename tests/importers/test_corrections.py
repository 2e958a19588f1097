"""Lines that the curator restored or dropped stay so, whatever becomes of the seed."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.cli import main
from sitegen.importers.draft import Role, Span
from sitegen.importers.records.corrections import Correction, Corrections, apply
from tests.importers.importing import HARBOUR, LATER, LIBRARY, article, edit, seed, take_in
from tests.sites import make_site

ARTICLE = "content/2026/10/le-port-de-liraud-confie-ses-grues-a-un-logiciel.md"
RECORD = "content/.import/port.txt.yaml"
DROPPED = "Votre adresse ne sera pas publiée."
KEPT = "La direction promet"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site")
    seed(folder, "port.txt", HARBOUR)
    take_in(folder)
    return folder


def body(site: Path) -> str:
    return article(site, ARTICLE).body


def test_a_dropped_line_is_restored_by_one_command_and_stays_so(site: Path) -> None:
    assert main(["import", "--site", str(site), "--restore", "seeds/port.txt:8"]) == 0
    assert DROPPED in body(site)

    seed(site, "port.txt", "Accueil\nNotre météo\n\n" + HARBOUR.replace("trois grues", "quatre grues"))
    report = take_in(site, now=LATER)

    assert not report.notices
    assert DROPPED in body(site)
    assert "quatre grues" in body(site)
    assert take_in(site).written == ()


def test_a_kept_line_is_dropped_by_how_it_begins_and_brought_back(site: Path) -> None:
    assert main(["import", "--site", str(site), "--drop", f"port.txt:{KEPT}"]) == 0
    assert KEPT not in body(site)
    assert take_in(site).written == ()

    assert main(["import", "--site", str(site), "--restore", f"{site}/seeds/port.txt:6"]) == 0
    assert KEPT in body(site)
    assert "drop:" not in (site / RECORD).read_text("utf-8").partition("facts:")[0].partition("id:")[2]


def test_of_two_decisions_about_a_line_the_newer_holds_however_much_of_it_they_quote(site: Path) -> None:
    assert main(["import", "--site", str(site), "--drop", "port.txt:6"]) == 0
    assert KEPT not in body(site)

    assert main(["import", "--site", str(site), "--restore", "port.txt:La direction"]) == 0

    assert KEPT in body(site)
    assert take_in(site).written == ()


@pytest.mark.parametrize("written", ["restore: [8]", f'restore: ["{DROPPED[:12]}"]', "restore:\n  - line: 8"])
def test_one_edit_in_the_provenance_file_is_enough(site: Path, written: str) -> None:
    edit(site, RECORD, "\nfacts:", f"\n{written}\nfacts:")

    take_in(site)

    assert DROPPED in body(site)
    assert f'    text: "{DROPPED}"' in (site / RECORD).read_text("utf-8")
    assert take_in(site).written == ()


def test_an_edit_at_the_end_of_the_record_counts_as_well(site: Path) -> None:
    edit(site, RECORD, "\nunlisted:", "\ndrop: [6]\nunlisted:")

    take_in(site)

    assert KEPT not in body(site)


def test_a_line_that_is_gone_is_named_and_remembered(site: Path) -> None:
    main(["import", "--site", str(site), "--restore", "seeds/port.txt:8"])
    seed(site, "port.txt", HARBOUR.replace(DROPPED + "\n", ""))

    report = take_in(site)

    assert DROPPED in report.notices[0].what
    seed(site, "port.txt", HARBOUR)
    take_in(site)
    assert DROPPED in body(site)


@pytest.mark.parametrize(
    ("place", "complaint"),
    [
        ("99", "has no line 99"),
        ("Depuis mardi", 'has no line that begins "Depuis mardi"'),
        ("…", 'begins "…"'),
    ],
)
def test_a_line_that_never_was_is_a_problem_and_forgotten(
    site: Path, capsys: pytest.CaptureFixture[str], place: str, complaint: str
) -> None:
    before = body(site)

    assert main(["import", "--site", str(site), "--drop", f"seeds/port.txt:{place}"]) == 1

    said = capsys.readouterr().err
    assert complaint in said
    assert "`sitegen explain seeds/port.txt` shows the lines" in said
    assert body(site) == before
    assert take_in(site).notices == ()
    assert take_in(site).written == ()


def test_empty_lines_in_a_range_are_passed_over_and_one_alone_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "port.txt", HARBOUR.replace("\n", "\n\n"))

    assert main(["import", "--site", str(site), "--drop", "port.txt:10-11"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["import", "--site", str(site), "--drop", "port.txt:12"]) == 1
    assert "has no line 12 with text" in capsys.readouterr().err


def test_numbers_mean_the_lines_as_they_stand_now_and_the_newer_decision_holds(site: Path) -> None:
    assert main(["import", "--site", str(site), "--drop", "port.txt:6"]) == 0
    assert KEPT not in body(site)
    seed(site, "port.txt", "Accueil\nNotre météo\n" + HARBOUR)

    assert main(["import", "--site", str(site), "--restore", "port.txt:8"]) == 0

    assert KEPT in body(site)
    assert take_in(site).written == ()


def test_a_number_that_another_line_had_before_says_nothing_of_that_line(site: Path) -> None:
    assert main(["import", "--site", str(site), "--drop", "port.txt:6"]) == 0
    seed(site, "port.txt", "Accueil\nNotre météo\n" + HARBOUR)

    assert main(["import", "--site", str(site), "--restore", "port.txt:6"]) == 0

    assert KEPT not in body(site)


def test_a_decision_written_into_the_record_is_newer_than_those_that_stand_there(site: Path) -> None:
    assert main(["import", "--site", str(site), "--drop", "port.txt:6"]) == 0
    edit(site, RECORD, "\nfacts:", f'\nrestore: ["{KEPT}"]\nfacts:')

    take_in(site)

    assert KEPT in body(site)
    assert take_in(site).written == ()


def test_passages_of_one_line_that_begin_alike_are_decided_together() -> None:
    text = "Lire aussi ceci. Lire aussi ceci. Fin.\n"
    spans = tuple(Span(start, end, Role.BODY, "so") for start, end in ((0, 17), (17, 34), (34, 39)))

    once = apply(text, spans, Corrections(drop=(Correction(1),)))

    assert [span.role for span in once.spans] == [Role.NOISE] * 3
    assert apply(text, spans, once.corrections).spans == once.spans


def test_a_thousand_decisions_about_a_long_text_take_little_time() -> None:
    text = "Une ligne de plus.\n" * 20_000
    spans = tuple(Span(at, at + 19, Role.BODY, "so") for at in range(0, len(text), 19))
    begun = time.perf_counter()

    apply(text, spans, Corrections(drop=tuple(Correction(line) for line in range(1, 1001))))

    assert time.perf_counter() - begun < 2


def test_of_a_feed_the_article_must_be_named_and_of_a_copy_the_original(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path / "site")
    items = [{"id": str(number), "title": f"Le bac {number}", "content_text": HARBOUR} for number in range(2)]
    items[1]["content_text"] = "Une nuit sans lune, le bac de Liraud est resté à quai. Personne n'a rien vu."
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Liraud", "items": items}
    seed(site, "liraud.json", json.dumps(feed))
    seed(site, "port.txt", LIBRARY)
    seed(site, "zweimal.txt", LIBRARY)
    take_in(site)

    for words, complaint in {
        "liraud.json:3": "seeds/liraud.json: holds several articles",
        "liraud.json/0123456789ab:3": "seeds/liraud.json/0123456789ab: there is no such article in the feed",
        "zweimal.txt:2": "seeds/zweimal.txt: holds the text of another",
    }.items():
        assert main(["import", "--site", str(site), "--drop", words]) == 1
        assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("words", ["port", "seeds/port.txt:", "seeds/port.txt:0", "seeds/port.txt:5-2", ":3"])
def test_words_that_name_no_line_are_refused(site: Path, words: str) -> None:
    assert main(["import", "--site", str(site), "--restore", words]) == 2


def test_a_seed_that_is_not_there_is_a_problem(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--site", str(site), "--restore", "seeds/absent.txt:3"]) == 1
    assert "no such file" in capsys.readouterr().err


def test_a_dry_run_shows_what_a_correction_would_do(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = body(site)

    main(["import", "--site", str(site), "--dry-run", "--restore", "seeds/port.txt:8"])

    assert "+ body" in capsys.readouterr().out.partition(DROPPED)[0].splitlines()[-1]
    assert body(site) == before


SPANS = st.lists(st.sampled_from(["Un.", "Deux mots.", "", "Un.", "…", "   "]), min_size=1, max_size=8)
DECISIONS = st.builds(
    Correction,
    st.one_of(st.none(), st.integers(1, 9)),
    st.sampled_from(["", "Un", "Un.", "Deux", "Trois", "…"]),
)


@given(SPANS, st.lists(DECISIONS, max_size=4), st.lists(DECISIONS, max_size=4))
def test_applying_decisions_again_changes_nothing(
    lines: list[str], restore: list[Correction], drop: list[Correction]
) -> None:
    text, spans = "", []
    for line in lines:
        role = Role.NAVIGATION if line.strip() else Role.BLANK
        spans.append(Span(len(text), len(text) + len(line) + 1, role, "so"))
        text += f"{line}\n"

    once = apply(text, tuple(spans), Corrections(tuple(restore), tuple(drop)))
    again = apply(text, tuple(spans), once.corrections)

    assert again.spans == once.spans
    assert again.corrections == once.corrections
    assert [(span.start, span.end) for span in once.spans] == [(span.start, span.end) for span in spans]


def test_a_line_of_a_page_and_of_a_feed_s_entry_is_corrected_like_any_other(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra `html` is not installed")
    pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")
    from tests.importers.test_feeds_read import FEED
    from tests.importers.test_html_pages import page

    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", FEED)
    seed(site, "grues.html", page())
    entry = next(each for each in take_in(site).seeds if each.article.endswith("/trois-grues.md"))
    text = (site / entry.article).read_text("utf-8")
    assert "sans conducteur" in text

    assert main(["import", "--site", str(site), "--drop", f"{entry.seed}:Depuis lundi"]) == 0
    assert main(["import", "--site", str(site), "--restore", "seeds/grues.html:Tous droits"]) == 0

    assert "sans conducteur" not in (site / entry.article).read_text("utf-8").partition("\n---\n")[2]
    grues = (site / "content/2026/10/le-port-de-liraud-confie-ses-grues.md").read_text("utf-8")
    assert "Tous droits réservés" in grues
    assert take_in(site).written == ()
