"""Laws of reading, tried on clippings that were damaged in every way a copy can be.

The texts are those of the yardstick; lines of them are lost, doubled, moved, glued, cut and laced with what
breaks readers. With SITEGEN_FUZZ=long the same runs for many minutes rather than for seconds.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.importers.draft import Draft, Role
from sitegen.importers.read_text import read_text
from sitegen.markdown import to_html
from sitegen.vocabulary import Sources, Tags

CORPUS = sorted((Path(__file__).parents[2] / "benchmarks" / "importing" / "corpus").rglob("*.txt"))
EXAMPLES = 20_000 if os.environ.get("SITEGEN_FUZZ") == "long" else 120
POISON = (
    "---",
    "\u2028",
    "\u202e txet desrever \u202c",
    "\u200b\ufeff\u00ad",
    "\x00\x07\x1b[31m",
    "\ud800",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[lien](javascript:alert(1))",
    "[^1]: note",
    "{{ title }} {% raw %}",
    "&amp;lt;b&amp;gt;",
    "title: x: # y",
    "32/13/2024 99.99.9999 0000-00-00 31 février 2023",
    "31/12/99999999999999999999",
    "¹²³ ٣ mai ٢٠٢٤",
    "Par " * 40,
    "© " * 40,
    "@" * 300,
    "a.B" * 200,
    "«" * 90,
    "((((((((((" * 20,
    "| - | - | - |" * 20,
    "\t" * 200 + "x",
    "İıſßŉ ﬁ ǅ",
    "2024-06" * 60,
)


def damaged(text: str, chance: random.Random) -> str:
    """The text after a few of the things that befall a copy."""
    lines = text.splitlines()
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(lines))
        other = chance.randrange(len(lines))
        match chance.randrange(9):
            case 0:
                del lines[at : at + chance.randint(1, 9)]
            case 1:
                lines.insert(other, lines[at])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines[at : at + 2] = ["".join(lines[at : at + 2])]
            case 4:
                cut = chance.randrange(len(lines[at]) + 1)
                lines[at : at + 1] = [lines[at][:cut], lines[at][cut:]]
            case 5:
                lines.insert(at, chance.choice(POISON))
            case 6:
                cut = chance.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:cut] + chance.choice(POISON) + lines[at][cut:]
            case 7:
                lines[at] = lines[at].upper()
            case _:
                lines[at] = lines[at].translate({ord(" "): chance.choice(" \u00a0\u202f\t"), ord("."): "…"})
        lines = lines or [""]
    return chance.choice(("\n", "\r\n", "\r", "\n\n")).join(lines)


def letters(text: str) -> str:
    """What is left of a text when nothing but its letters and digits counts."""
    return "".join(filter(str.isalnum, text))


@pytest.mark.fuzz
@settings(max_examples=EXAMPLES, deadline=None)
@given(st.sampled_from(CORPUS), st.integers(0, 2**32))
def test_whatever_befell_a_clipping_nothing_is_lost_and_nothing_invented(path: Path, number: int) -> None:
    text = damaged(path.read_text("utf-8"), random.Random(number))

    draft = read_text(text, tags=Tags(), sources=Sources())

    assert "".join(text[span.start : span.end] for span in draft.spans) == text
    kept = "".join(text[span.start : span.end] for span in draft.spans if span.role.is_kept)
    assert letters(draft.body) == letters(kept)
    assert not any(text[span.start : span.end].strip() for span in draft.spans if span.role is Role.BLANK)
    assert_every_fact_points_into(text, draft)
    assert_nothing_runs(draft)


def assert_every_fact_points_into(text: str, draft: Draft) -> None:
    for fact in (draft.title, draft.date, draft.source, draft.url, draft.authors, draft.agency, draft.tags):
        for evidence in fact.evidence if fact else ():
            assert evidence.rule
            if evidence.start is not None and evidence.end is not None:
                assert 0 <= evidence.start < evidence.end <= len(text)
    for fact in (draft.source, draft.agency, draft.url):
        assert fact is None or fact.value == fact.value.strip() != ""


def assert_nothing_runs(draft: Draft) -> None:
    page = to_html(draft.body, "fr")
    assert "<script" not in page
    assert "<img" not in page
    assert "javascript:" not in page.partition('href="')[2].partition('"')[0]
