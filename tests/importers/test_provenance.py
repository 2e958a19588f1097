"""The record of an import: exact for us, readable for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.draft import Draft, Evidence, Fact, Role, Span
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.provenance import (
    Dropped,
    Identification,
    Record,
    dropped_lines,
    identify,
    read,
    write,
)

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
