"""Classified pages for the tests of facts, written as lines of `role | text`."""

from __future__ import annotations

from sitegen.importers.draft import Role, Span
from sitegen.importers.facts.page import Page, read_page


def page(lines: str) -> Page:
    """A page whose lines read `role | text`; an empty line is a blank one."""
    text = ""
    spans: list[Span] = []
    for line in lines.strip("\n").split("\n"):
        role, _, written = line.strip().partition(" | ")
        begin = len(text)
        text += f"{written}\n"
        spans.append(Span(begin, len(text), Role[role.upper()] if role else Role.BLANK, "written so"))
    return read_page(text, tuple(spans))
