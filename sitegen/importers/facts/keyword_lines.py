"""Which lines of a page hold the article's keywords.

A list stands on one line, or one keyword a line below a label, where each looks like an entry of a menu.
"""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.facts.keywords import LONGEST_PHRASE, is_label
from sitegen.importers.facts.page import Page, PageLine

_MOST_LINES = 12
_LONGEST_LIST = 8
_FAR = 12
"""Lines below the story from which a list below teasers is the site's own menu."""
_LISTED = frozenset({Role.NAVIGATION, Role.BYLINE, Role.KEYWORDS, Role.NOISE})
"""What the entries of a list of keywords are taken for, one by one."""
_NO_ENTRY = re.compile(r"\d|[.:!?]$")
"""Counts and sentences: a menu's, or the next part of the page."""


def lines_of_keywords(page: Page) -> list[PageLine]:
    """The lines of the page's keywords, those that stand one by one below their label included."""
    found: list[PageLine] = []
    for line in page.lines:
        if line.role is not Role.KEYWORDS or _is_others(line, page):
            continue
        found.append(line)
        if line.number > page.last and is_label(line.text):
            found += _listed(page, line)
    return found[:_MOST_LINES]


def _listed(page: Page, label: PageLine) -> list[PageLine]:
    """The short lines below a label, up to what ends the list: comments, buttons, a sentence."""
    listed: list[PageLine] = []
    for line in page.lines[label.number + 1 : label.number + 1 + _LONGEST_LIST]:
        if line.role not in _LISTED or len(line.text.split()) > LONGEST_PHRASE or _NO_ENTRY.search(line.text):
            break
        listed.append(line)
    return listed


def _is_others(line: PageLine, page: Page) -> bool:
    return line.number >= page.end and page.distance(line) > _FAR
