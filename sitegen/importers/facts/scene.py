"""A page as the rules see it that look for its publication, and what they answer.

No rule is here, and no judgement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.facts.publication_names import COMMON, DOMAIN, HOST
from sitegen.importers.mentions.bylines import Byline, parse_byline
from sitegen.importers.words.publication_words import FREE_MAIL
from sitegen.importers.words.whole_words import stands_in
from sitegen.text import fold

MAIL = re.compile(rf"[\w.+-]{{1,40}}@(?P<host>{HOST})(?![\w@-])", re.IGNORECASE)
OPENING_LINES = 3
"""Lines at the very head of a page, where its name stands."""
LONGEST_NAME = 6
"""Words of the longest name."""
_BAR = re.compile(r"\s[|·•–—-]\s|\t|\s{3,}")
_NOBODY = Byline((), None)
_ISSUE = re.compile(r"\s#\d{1,6}$")
_READ = 100_000
_OF_THE_HOUSE = frozenset({Role.LEGAL, Role.NEWSLETTER, Role.ADVERTISEMENT, Role.SHARE, Role.NOISE})


@dataclass(frozen=True, slots=True)
class Witness:
    """One place that names the publication."""

    name: str
    weight: int
    rule: str
    start: int
    end: int
    is_stated: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A name that a rule reads on a line, before it is judged."""

    name: str
    weight: int
    start: int
    rule: str
    is_stated: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """A page as the rules look at it."""

    page: Page
    furniture: tuple[PageLine, ...]
    prose: str
    """The body, folded: what the story speaks of is no witness."""
    folded: dict[int, str]
    """The furniture's lines by number, folded."""
    opening: int
    """Number of the first line that is no link past the menu."""
    top: int
    """Number of the headline, or of the body where there is none."""
    heads: tuple[str, ...]
    """The short lines at the very head of the page."""
    hosts: frozenset[str]
    """The first labels of the web and mail addresses in the furniture, without hyphens: "oestuario"."""
    signed: frozenset[int]
    """Numbers of the lines that name the author: a bare name elsewhere is then the publication's."""

    def tells_of(self, name: str) -> bool:
        """Whether the story speaks of this name: then the furniture does so as a subject."""
        return len(name) > 2 and stands_in(fold(name), self.prose)  # noqa: PLR2004 - two letters are found anywhere

    def full(self, name: str, line: PageLine) -> str:
        """The name as the head of the page has it, where the line goes on as that does."""
        for head in self.heads:
            if head.startswith(name) and len(head) > len(name) and head in line.text:
                return head
        return name

    def is_the_house(self, name: str, line: PageLine) -> bool:
        """Whether the page speaks of itself by this name elsewhere: in small print, pitches or addresses."""
        wanted = fold(name)
        return any(
            other.role in _OF_THE_HOUSE
            and other.number != line.number
            and len(other.text.split()) > len(name.split())
            and stands_in(wanted, self.folded[other.number])
            for other in self.furniture
        )

    def names_elsewhere(self, name: str, line: PageLine) -> bool:
        """Whether another line of the furniture holds the name as well."""
        wanted = fold(name)
        return any(wanted in text for number, text in self.folded.items() if number != line.number)


def read_scene(page: Page) -> Scene:
    """The page as the rules look at it."""
    furniture = tuple(line for line in page.furniture() if len(line.text) <= LONGEST_FURNITURE)
    prose = fold(" ".join(line.text for line in page.body())[:_READ])
    folded = {line.number: fold(line.text[:300]) for line in furniture}
    top = page.title if page.title is not None else page.first
    heads = tuple(
        _ISSUE.sub("", _BAR.split(line.text, maxsplit=1)[0])
        for line in furniture[:OPENING_LINES]
        if line.number < top and len(line.text.split()) <= LONGEST_NAME and line.text[-1].isalnum()
    )
    signed = frozenset(
        line.number
        for line in furniture
        if line.role is Role.BYLINE and line.number >= top and (parse_byline(line.text) or _NOBODY).authors
    )
    return Scene(
        page, furniture, prose, folded, _first_after_skip_links(page), top, heads, _hosts(furniture), signed
    )


def _hosts(furniture: tuple[PageLine, ...]) -> frozenset[str]:
    """The first labels of the page's addresses, but for those of everybody's letter boxes."""
    found = (
        match["host"].casefold().removeprefix("www.").partition(".")[0]
        for line in furniture
        if "." in line.text
        for match in (*MAIL.finditer(line.text), *DOMAIN.finditer(line.text))
    )
    return frozenset(label.replace("-", "") for label in found if label not in FREE_MAIL)


def _first_after_skip_links(page: Page) -> int:
    """Number of the first line that is no link past the menu ("Skip to content") and no menu."""
    for line in page.lines[:OPENING_LINES]:
        if line.role is Role.DATE:
            continue
        if any(word not in COMMON for word in re.findall(r"\w+", fold(line.text[:80]))):
            return line.number
    return 0
