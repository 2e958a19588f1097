"""docs/themes.md tells the truth: its reference is made from the types that templates are given.

After a change that is meant: `SITEGEN_GOLDEN=write python -m pytest tests/pages/test_contract.py`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from sitegen.model import Markdown, Page
from sitegen.outputs import Html
from sitegen.pages.contract import VIEWS, blocks, meanings, reference
from sitegen.theme import REQUIRED_TEMPLATES
from sitegen.vocabulary import Tag

from .digest import article, bundled_theme, outputs

PAGE = Path(__file__).parents[2] / "docs" / "themes.md"
MARK = "python -m pytest tests/pages/test_contract.py -->\n"
"""Where the reference begins."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A record."""

    told: str
    """What it means,
    at length."""
    untold: int


def test_the_page_on_themes_is_up_to_date() -> None:
    prose, mark, written = PAGE.read_text("utf-8").partition(MARK)
    assert mark, "docs/themes.md has lost the mark where its reference begins"
    told = f"\n{reference(bundled_theme())}\n"
    if os.environ.get("SITEGEN_GOLDEN") == "write":
        PAGE.write_text(prose + mark + told, "utf-8")
        written = told
    assert written == told


def test_the_contract_speaks_of_every_template() -> None:
    assert sorted(VIEWS) == sorted(REQUIRED_TEMPLATES)


def test_every_template_is_given_what_the_contract_says() -> None:
    given = [
        article("Un", tags=(Tag("Chine", "chine"),), aliases=("articles/ancien/",)),
        article("Deux", date="2023-02"),
    ]
    about = Page("content/pages/about.md", "about", "À propos", "fr", Markdown("Nous.", "fr"))
    shown = {
        output.render.template: type(output.view)
        for output in outputs(given, [about])
        if isinstance(output.render, Html)
    }
    assert shown == VIEWS


def test_a_fields_meaning_is_what_is_written_beneath_it() -> None:
    assert meanings(Sample) == {"told": "What it means, at length.", "untold": ""}


@pytest.mark.parametrize("name", ["styles", "head", "masthead", "navigation", "content", "colophon"])
def test_the_frame_has_a_block_for_each_of_its_parts(name: str) -> None:
    assert name in blocks(dict(bundled_theme().templates)["base.html"])
