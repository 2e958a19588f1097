"""The record of an import: exact for us, readable for people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.draft import Draft, Evidence, Fact, Role, Span
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.corrections import Correction
from sitegen.importers.records.provenance import (
    Dropped,
    Identification,
    Record,
    dropped_lines,
    write,
)
from sitegen.importers.records.record_reading import as_generated, identify, read

PATH = "content/.import/a.txt.yaml"
RECORD = Record(
    Identification("seeds/a.txt", "0123456789ab", "ba9876543210", "content/2024/03/a.md", "5f0c1d9a7b3e"),
    (
        Statement("title", "Le phare : « suite »", "stated", (Ground("headline", 1, "Le phare"),)),
        Statement("tags", "IA, ports", "inferred", ()),
    ),
    (Dropped(3, "navigation", "short items: a list", "Accueil | # Monde"),),
    0,
    '---\nid: 5f0c1d9a7b3e\ntitle: "Le phare"\n---\n\nUn texte.\n\n    en retrait\n',
)


def test_a_record_comes_back_as_it_was_written() -> None:
    assert read(write(RECORD), PATH) == RECORD


def test_a_record_reads_like_a_report() -> None:
    text = write(RECORD)

    assert text.startswith("# How an article came out of its seed")
    assert "  - line: 3\n    role: navigation\n" in text
    assert '        text: "Le phare"\n' in text
    assert text.endswith("  Un texte.\n\n      en retrait\n")


def test_line_ends_changed_by_another_program_do_no_harm() -> None:
    changed = write(RECORD).replace("\n", "\r\n")

    assert read(changed, PATH) == RECORD
    assert identify(changed, PATH) == RECORD.identification


def test_the_first_lines_are_enough_to_know_a_record() -> None:
    beginning = write(RECORD).partition("generated:")[0]

    assert identify(beginning, PATH) == RECORD.identification


def test_a_damaged_record_is_reported_with_its_place_and_the_remedy() -> None:
    damaged = write(RECORD).replace("certainty: stated", "certainty: maybe").partition("generated:")[0]

    with pytest.raises(SiteError) as refused:
        read(damaged, PATH)

    generated, certainty = refused.value.problems
    assert (certainty.path, certainty.line) == (PATH, 12)
    assert '"generated" is missing' in generated.what
    assert "version control" in generated.hint


def test_a_record_without_its_first_lines_is_reported() -> None:
    with pytest.raises(SiteError, match='"id" is missing'):
        identify(write(RECORD).replace("\nid: ", "\n# id: ", 1), PATH)


def test_a_record_that_lost_everything_is_one_problem() -> None:
    with pytest.raises(SiteError) as refused:
        identify("", PATH)

    (problem,) = refused.value.problems
    assert problem.what == '"seed", "digest", "rules", "article", "id" are missing'


def test_what_was_written_behind_the_generated_text_counts_and_is_no_part_of_it() -> None:
    written = write(RECORD) + "\nrestore: [3]\ndrop: nonsense: here\n"

    with pytest.raises(SiteError) as refused:
        read(written, PATH)
    assert refused.value.problems[0].line == len(written.splitlines())

    found = read(written.rpartition("drop:")[0], PATH)
    assert found.identification.corrections.restore == (Correction(3),)
    assert found.generated == RECORD.generated
    assert identify(written.rpartition("drop:")[0], PATH) == found.identification


@pytest.mark.parametrize("place", ["digest: ", "dropped:", "  Un"])
def test_two_versions_that_were_never_joined_are_one_problem_with_its_line(place: str) -> None:
    lines = write(RECORD).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(place))
    lines[at : at + 1] = ["<<<<<<< HEAD", lines[at], "=======", lines[at], ">>>>>>> other"]

    for reader in (identify, read):
        with pytest.raises(SiteError) as refused:
            reader("\n".join(lines), PATH)
        (problem,) = refused.value.problems
        assert (problem.path, problem.line) == (PATH, at + 1)
        assert "take either whole" in problem.hint


def test_generated_text_that_cannot_be_read_is_told_as_damage_to_the_record() -> None:
    with pytest.raises(
        SiteError, match=r"the text that was generated is damaged: .*\n  hint: restore the file"
    ):
        as_generated(replace(RECORD, generated="---\ntitle: [\n---\n"), PATH, UTC)


def test_what_is_left_out_is_listed_by_line_and_what_is_kept_is_not() -> None:
    text = "Accueil | Monde\nLe titre\n\nUn texte.\nLe titre\n"
    draft = Draft(
        spans=(
            Span(0, 16, Role.NAVIGATION, "short items"),
            Span(16, 25, Role.TITLE, "headline"),
            Span(25, 26, Role.BLANK, "empty"),
            Span(26, 36, Role.BODY, "prose"),
            Span(36, 45, Role.TITLE, "headline again"),
        ),
        title=Fact("Le titre", "stated", (Evidence("headline", 16, 24),)),
        body="Un texte.\n",
        lang=Fact("fr", "inferred", ()),
    )

    assert list(dropped_lines(draft, text)) == [
        Dropped(1, "navigation", "short items", "Accueil | Monde"),
        Dropped(5, "title", "headline again", "Le titre"),
    ]


LINES = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=30)
PROSE = st.lists(LINES, min_size=1, max_size=6).map(lambda lines: "\n".join([*lines, ""]))
WORDS = LINES.map(lambda text: " ".join(text.replace("\ufeff", "").split())).filter(bool)


@given(PROSE, WORDS, WORDS)
def test_no_text_is_changed_by_being_recorded(generated: str, value: str, quote: str) -> None:
    record = Record(
        RECORD.identification,
        (Statement("title", value, "derived", (Ground(quote, 1, quote),)),),
        (Dropped(1, "noise", value, quote),),
        7,
        generated,
    )

    assert read(write(record), PATH) == record
