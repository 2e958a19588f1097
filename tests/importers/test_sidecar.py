"""What the curator writes beside a raw text."""

from __future__ import annotations

from datetime import UTC

import pytest

from sitegen.errors import SiteError
from sitegen.front_matter import SourceReference
from sitegen.importers.sidecar import MOST, Sidecar, read_sidecar


def sidecar(text: str) -> Sidecar:
    return read_sidecar(text, "seeds/a.yaml", UTC)


def test_any_field_may_be_stated_and_its_line_is_known() -> None:
    read = sidecar("# connu de la rédaction\nsource: phare\ndate: 2025-07\nauthor: Odile Ferrand\n")

    assert read.values.source == SourceReference("phare")
    assert str(read.values.date) == "2025-07"
    assert read.values.author == ("Odile Ferrand",)
    assert dict(read.lines) == {"source": 2, "date": 3, "author": 4}


def test_a_field_stated_empty_is_stated() -> None:
    assert "tags" in sidecar("tags: []\n").lines


@pytest.mark.parametrize("text", ["", "# rien\n", "---\nlang: fr\n---\n", "---\nlang: fr\n"])
def test_an_empty_or_fenced_file_is_fine(text: str) -> None:
    assert sidecar(text).values.title == ""


def test_every_fault_is_named_with_its_place() -> None:
    with pytest.raises(SiteError) as refused:
        sidecar("titel: Un\ndate: 2025-13-01\n")

    unknown, date = refused.value.problems
    assert (unknown.path, unknown.line, unknown.column) == ("seeds/a.yaml", 1, 1)
    assert "title" in unknown.hint
    assert (date.path, date.line) == ("seeds/a.yaml", 2)


def test_a_fault_on_the_last_line_keeps_its_line() -> None:
    with pytest.raises(SiteError) as refused:
        sidecar("---\nlang: fr\nsource: a: b\n")

    assert refused.value.problems[0].line == 3


def test_a_key_given_twice_is_told_with_both_lines_of_the_file() -> None:
    with pytest.raises(SiteError) as refused:
        sidecar("lang: fr\nlang: en\nsummmary: x\n")

    twice, unknown = refused.value.problems
    assert str(twice).startswith('seeds/a.yaml:2:1: "lang" is given twice, first on line 1')
    assert unknown.line == 3


def test_the_id_is_not_the_curator_s_to_state() -> None:
    with pytest.raises(SiteError, match="minted from the text"):
        sidecar("id: abc\n")


@pytest.mark.parametrize("text", ["- Odile Ferrand\n- Jean Morel\n", "vu et relu\n", "[un, deux]\n"])
def test_a_file_without_any_field_is_one_fault_on_a_line_that_it_has(text: str) -> None:
    with pytest.raises(SiteError) as refused:
        sidecar(text)

    (problem,) = refused.value.problems
    assert problem.line
    assert problem.line <= len(text.splitlines())
    assert "key: value" in problem.hint


def test_a_file_full_of_faults_is_not_told_to_its_end() -> None:
    with pytest.raises(SiteError) as refused:
        sidecar("".join(f"clef{number}: 1\n" for number in range(1000)))

    assert len(refused.value.problems) == MOST
