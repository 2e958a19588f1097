"""Which lines of a page sign its article: by their place first, by their words second.

An author stands beside the headline or directly at the end of the article; the same name elsewhere is a
menu's, a teaser's, a quoted expert's or a commenter's. A line that opens as a byline is believed there. A
bare name is a byline only where it reads like a person's and where something beside it agrees, because
headings and menu entries ("Case Studies") have the shape of names as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.facts.bare_names import SHORT, NameJudge, bare_people
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.facts.portraits import portrayed
from sitegen.importers.mentions.bylines import (
    is_label,
    opens_as_byline,
    parse_byline,
    people_in,
)
from sitegen.importers.mentions.helpers_of_authors import announces_helpers, names_helpers
from sitegen.importers.mentions.manners_of_signing import end_of_manner, is_question_label
from sitegen.importers.mentions.shared_work import writers_in
from sitegen.text import fold

_ABOVE = 6
"""Lines above the headline in which a byline may stand."""
_CLOSE = 2
"""The same for a bare name."""
_BEHIND = 3
"""Lines behind the article in which it is signed."""
_BESIDE = 2
"""The last rank of a byline beside the headline, where a pen name of one word will do."""
_BARE_BEHIND, _BARE_ABOVE, _FAR = 6, 7, 9
_ADDRESSED = 8
"""Lines below the article in which a name with its owner's address signs."""
_TOGETHER, _IN_LIST, _A_LIST = 2, 9, 3
"""Lines between the names of one byline, and between those of a list; how many names are one."""
_OPENING = 40
"""The most lines between a headline and the byline below it."""
_STANDFIRST = 450
"""Characters of the body after which the story is under way: standfirst and key points go before it."""
_NEVER = frozenset({Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.TEASER, Role.EMBED, Role.TITLE})
_OF_PICTURES = re.compile(r"/\s?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|dpa|DPA|ANSA|EFE|[A-Z]\w*\s?/)")
"""`Jane Doe / AP` is who took the picture above."""
_AT_END = re.compile(r"[.!?»”\"]\s*[(\[]?([A-ZÀ-Þa-z][^.!?()\[\]]{8,100})[)\]]?\.?\s*$")
_TAIL = 140
"""Characters at the end of the article in which it may be signed."""
_PLAIN_OPENINGS = (
    "written by", "article by", "article written by", "author:", "auteur :", "auteur:",
    "article de ", "ecrit par", "redige par", "article redige par", "autor:", "autorin:",
    "geschrieben von", "verfasst von", "escrito por", "scritto da", "articolo di", "about the author:",
    "propos recueillis par",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signature:
    """A line that names who wrote the article."""

    line: PageLine
    people: tuple[str, ...]
    rank: int
    """The less, the surer."""
    is_bare: bool = False
    """Whether nothing but the place says that the names are the authors'."""


def signatures(page: Page) -> tuple[Signature, ...]:
    """The lines that sign, the surest first; those of the same rank in the page's order."""
    reader = _Reader(page)
    found = _without_lists(list(reader.near())) or list(reader.owned()) or list(reader.far())
    return tuple(sorted(found, key=lambda each: (each.rank, each.line.number)))


def _without_lists(found: list[Signature]) -> list[Signature]:
    """The signatures that are not one of many with lines between them, as under teasers and in reviews."""
    kept = []
    for each in found:
        apart = [
            other
            for other in found
            if other.is_bare == each.is_bare
            and _TOGETHER < abs(other.line.number - each.line.number) <= _IN_LIST
            and set(other.people).isdisjoint(each.people)
        ]
        row = [other for other in found if other.is_bare and other.rank == each.rank]
        if not apart and not (each.is_bare and each.rank == _BARE_BEHIND and len(row) >= _A_LIST):
            kept.append(each)
    return kept


class _Reader:
    """One page, and what is asked of it again and again."""

    def __init__(self, page: Page) -> None:
        self._page = page
        top = page.title if page.title is not None else page.first
        self._top = top
        self._judge = NameJudge(page, top)
        self._opened = _end_of_opening(page, top)

    def near(self) -> Iterator[Signature]:
        """Every line that signs beside the article, in the page's order."""
        page = self._page
        for number in range(max(self._top - _ABOVE, 0), self._top):
            yield from self._signed(number, 2, _BARE_ABOVE if self._top - number <= _CLOSE else None)
        for number in range(self._top + (page.title is not None), self._opened):
            yield from self._signed(number, 0, 3)
        for number in range(max(page.last - 1, self._opened), min(page.last + 1 + _BEHIND, page.end)):
            yield from self._signed(number, 4, _BARE_BEHIND)

    def owned(self) -> Iterator[Signature]:
        """Names farther below whose owner's address follows, and authors portrayed below the article."""
        page = self._page
        for line in page.lines[max(page.last - _ADDRESSED, 0) : page.last + 1 + _ADDRESSED]:
            people = bare_people(line.text) if len(line.text) <= SHORT and line.role not in _NEVER else ()
            if people and self._judge.is_owned(people, line.number):
                yield Signature(line, people, _BARE_BEHIND, is_bare=True)
                return
        if portrait := portrayed(page):
            yield Signature(*portrait, _FAR)

    def far(self) -> Iterator[Signature]:
        """The one byline that says plainly that it is one, far from the article, where there is one only."""
        far = [
            each
            for number, line in enumerate(self._page.lines[: self._page.end])
            if not line.role.is_kept and len(line.text) <= SHORT
            for each in self._signed(number, _FAR, None)
            if self._is_plain_byline(number)
        ]
        if len({each.people for each in far}) == 1:
            yield far[0]

    def _is_plain_byline(self, number: int) -> bool:
        """Whether the line says more than "By", or has a date beside it above the story, as no menu has."""
        lines = self._page.lines
        if is_label(lines[number - 1].text if number else "") or _labels(lines[number].text):
            return True
        return number < self._page.first and self._judge.is_dated(number)

    def _signed(self, number: int, opened: int, bare: int | None) -> Iterator[Signature]:
        """The signature on a line, if it is one: of this rank where it opens as a byline, or where bare."""
        line = self._page.lines[number]
        if writers := self._writers_at_end(line):
            yield Signature(line, writers, opened)
        if self._is_no_place(line) or (line.role.is_kept and len(line.text) > SHORT) or "©" in line.text:
            return
        before = self._page.lines[number - 1].text if number else ""
        if names_helpers(line.text) or (len(before) <= SHORT and announces_helpers(before)):
            return
        byline = parse_byline(line.text)
        people = byline.authors if byline else ()
        is_opened = opens_as_byline(line.text) and not self._is_asked(line.text, people)
        if is_label(before) and not is_opened:
            people, is_opened = people_in(line.text), True
        if people and is_opened:
            if (opened <= _BESIDE or " " in people[0]) and not self._judge.is_phrase(people[0]):
                yield Signature(line, people, opened)
        elif bare is not None and len(line.text) <= SHORT and (people or not line.role.is_kept):
            people = people or bare_people(line.text)
            if _OF_PICTURES.search(line.text) and not self._judge.is_dated(number):
                people = ()
            if people and self._judge.are_authors(people, number, is_above=bare == _BARE_ABOVE):
                yield Signature(line, people, bare, is_bare=True)

    def _is_no_place(self, line: PageLine) -> bool:
        """Whether no byline is believed on the line; one that says who wrote beside a picture is."""
        if line.role is Role.TITLE:
            return line.number == self._page.title or not opens_as_byline(line.text)
        if line.role in {Role.CAPTION, Role.CREDIT}:
            return not writers_in(line.text, people_in)
        return line.role in _NEVER

    def _is_asked(self, text: str, people: tuple[str, ...]) -> bool:
        """Whether the line names whom somebody talked to, because the story speaks of her."""
        return is_question_label(text) and any(self._judge.is_told_of(name) for name in people)

    def _writers_at_end(self, line: PageLine) -> tuple[str, ...]:
        """Who signs behind the last sentence of the article: `(Propos recueillis par Jeanne Exemple)`."""
        if not line.role.is_kept or line.number < self._page.last - 1 or len(line.text) <= SHORT:
            return ()
        match = _AT_END.search(line.text[-_TAIL:])
        byline = parse_byline(match[1]) if match else None
        return byline.authors if byline and match and end_of_manner(match[1]) is not None else ()


def _end_of_opening(page: Page, top: int) -> int:
    """Number of the line at which the story is under way: bylines of its head stand before it."""
    told = 0
    for line in page.lines[top + 1 : top + _OPENING]:
        if told > _STANDFIRST:
            return line.number
        told += len(line.text) if line.role.is_kept else 0
    return min(top + _OPENING, max(page.last, top) + 1, len(page.lines))


def _labels(text: str) -> bool:
    """Whether the byline is one of many words, not a mere "By" as teasers have it."""
    return fold(text[:SHORT]).startswith(_PLAIN_OPENINGS)
