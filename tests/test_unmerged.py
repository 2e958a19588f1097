"""Two versions of a file that version control could not join are never taken for a text."""

from __future__ import annotations

import pytest

from sitegen import yaml_text
from sitegen.errors import SiteError
from sitegen.front_matter_fences import split
from sitegen.unmerged import unmerged_line

TORN = "<<<<<<< HEAD\nUn bac.\n=======\nDeux bacs.\n>>>>>>> printemps\n"


def test_the_line_is_named_on_which_the_two_versions_begin() -> None:
    assert unmerged_line(f"Le port.\n\n{TORN}") == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Le port\n=======\n",
        "<<<<<<< HEAD\nseul\n",
        "a <<<<<<< b\nc >>>>>>> d\n",
        f"```\n{TORN}```\n",
        ">>>>>>> b\n<<<<<<< a\n",
    ],
)
def test_other_texts_hold_no_such_place(text: str) -> None:
    assert unmerged_line(text) is None


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: Le bac\n---\n\nDu texte.\n\n{TORN}",
        f"---\ntitle: Le bac\nlang: fr\nnote: x\n{TORN}---\n",
    ],
)
def test_an_article_with_such_a_place_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(SiteError) as refused:
        split(text, "content/bac.md")

    (problem,) = refused.value.problems
    assert str(problem).startswith("content/bac.md:")
    assert text.splitlines()[(problem.line or 0) - 1] == "<<<<<<< HEAD"
    assert "choose between them" in problem.hint


def test_yaml_with_such_a_place_is_one_problem_on_its_line_of_the_file() -> None:
    torn = "# les mots\n<<<<<<< HEAD\nia: IA\n=======\nia: {name: IA, synonyms: [AI]}\n>>>>>>> printemps\n"

    _, problems = yaml_text.examine(torn, "content/tags.yaml", first_line=5)

    (problem,) = problems
    assert (problem.path, problem.line) == ("content/tags.yaml", 6)
