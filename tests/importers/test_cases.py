"""Small raw texts, one shape each, beside the Markdown body that a careful editor would keep of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sitegen.importers.draft import Draft
from sitegen.importers.read_text import read_text
from sitegen.vocabulary import Sources, Tags

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(FOLDER.glob("*.md"))
FACTS: dict[str, dict[str, str]] = yaml.safe_load((FOLDER / "facts.yaml").read_text("utf-8"))


def read(name: str) -> Draft:
    raw = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return read_text(raw, tags=Tags(), sources=Sources())


@pytest.mark.parametrize("expected", CASES, ids=lambda path: path.stem)
def test_the_body_is_what_an_editor_would_keep(expected: Path) -> None:
    draft = read(expected.stem)

    assert draft.body == expected.read_text(encoding="utf-8")
    assert draft.title.certainty == "stated"


@pytest.mark.parametrize("name", sorted(FACTS))
def test_the_facts_are_those_an_editor_would_read(name: str) -> None:
    draft, facts = read(name), FACTS[name]

    assert draft.title.value == facts["title"]
    assert (str(draft.date.value) if draft.date else None) == facts["date"]
    assert ", ".join(draft.authors.value if draft.authors else ()) == facts.get("author", "")
    assert (draft.agency.value if draft.agency else None) == facts.get("agency")
    if "source" in facts:
        assert draft.source
        assert draft.source.value == facts["source"]
