"""How a problem reads."""

from __future__ import annotations

import pytest

from sitegen.errors import Problem, SiteError, nearest, problem_order, shortened


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("what"), "what"),
        (Problem("what", "do this"), "what\n  hint: do this"),
        (Problem("what", path="a.md"), "a.md: what"),
        (Problem("what", "do this", "a.md", 4, 7), "a.md:4:7: what\n  hint: do this"),
        (Problem("what", path="a.md", line=4, is_warning=True), "a.md:4: warning: what"),
    ],
)
def test_a_problem_says_where_what_and_the_next_step(problem: Problem, text: str):
    assert str(problem) == text


def test_an_error_names_all_its_problems():
    assert str(SiteError(Problem("one"), Problem("two"))) == "one\ntwo"


def test_problems_are_ordered_by_file_and_place():
    problems = [Problem("x", path="b"), Problem("x", path="a", line=10), Problem("x", path="a", line=9)]
    assert sorted(problems, key=problem_order) == problems[::-1]


@pytest.mark.parametrize(("word", "near"), [("tag", "tags"), ("titel", "title"), ("zzz", None), ("", None)])
def test_the_nearest_word_is_offered_where_one_is_near(word: str, near: str | None):
    assert nearest(word, ["title", "tags", "date"]) == near


def test_a_quoted_text_is_one_short_line():
    assert shortened("a\n  b") == "a b"
    assert shortened("x" * 100) == "x" * 59 + "…"
