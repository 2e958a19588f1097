"""Small raw texts, one shape each, beside the Markdown body that a careful editor would keep of them."""

from pathlib import Path

import pytest

from sitegen.importers.read_text import read_text
from sitegen.vocabulary import Sources, Tags

CASES = sorted(Path(__file__).parent.joinpath("cases").glob("*.md"))


@pytest.mark.parametrize("expected", CASES, ids=lambda path: path.stem)
def test_the_body_is_what_an_editor_would_keep(expected):
    raw = expected.with_suffix(".txt").read_text(encoding="utf-8")
    draft = read_text(raw, tags=Tags(), sources=Sources())
    assert draft.body == expected.read_text(encoding="utf-8")
    assert draft.title.certainty == "stated"
