"""Whether names that stand on a line without any word beside them are those of people who sign.

Case studies, places and menu entries have the shape of names. A name is believed where it holds a common
given name, or where the page never writes its words small and something beside it speaks for a byline.
"""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.facts.beside_names import has_address, owns_page
from sitegen.importers.facts.page import Page
from sitegen.importers.mentions.bylines import is_generic, people_in
from sitegen.importers.mentions.date_mentions import find_dates
from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.words.agencies import agencies_in
from sitegen.importers.words.byline_words import PARTICLES
from sitegen.importers.words.given_names import GIVEN_NAMES
from sitegen.importers.words.trade_words import TRADES
from sitegen.text import fold

SHORT = 160
"""Characters of the longest line that may be a byline."""
_SEVERAL = re.compile(r"\s?[,;/&+|·•]\s?|\s[–—-]\s|\s(?:et|and|und|y|e|avec|with|mit|con|com)\s")
_FROM_PLACE = re.compile(
    r"(?:,|\s[|–—-])\s(?:(?:à|au|in|en|em|aus|from|a)\s)?[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?\.?$"
)
_BRACKETS = re.compile(r"\s?\([^()]{0,40}\)")
_MARKS = re.compile(r"[\s\d*†‡,¹²³⁴⁵⁶⁷⁸⁹]+$")
"""What refers to an author's footnote."""
_PLACE = re.compile(
    r"(?:(?:à|au|en|in|em|aus|a|from|do|da|de|del|della|of|von|für|pour|para|for|chez|per|at)\s)?"
    r"(?:(?:the|la|le|l['’]|el|il|o|der|die)\s?)?[A-ZÀ-Þ][^\W_]*(?:[\s'’-]\w+){0,3}"
)
"""`à Kourou`, `Washington`, `do Portal Varanda`."""
_PLAIN_WORD = re.compile(r"(?<![\w'’-])[a-zà-öø-ÿ][a-zà-öø-ÿ]{2,}(?![\w'’-])")
_WORD = re.compile(r"[^\W\d_]+")
_NOUN = re.compile(
    r"(?:[ts]ions?|ments?|ness|it(?:y|ies|é|e)|ung(?:en)?|[hk]eit|schaft|logy|ics?|ieren|ables?|tives?)$"
)
_PUBLISHED_BY = re.compile(r"[A-ZÀ-Þ][^,.:]{2,40},\s(?:by|par|von|por|di)\s(?P<names>[A-ZÀ-Þ].{4,60})")
"""`The Harbour Notes, by Jane Doe`."""
_HONORIFIC = 4
"""Characters that may go before the name in a portrait: "Dr. "."""
_SHORT_NAME = 2
_MOST_PEOPLE = 12
_TRADE = 80
"""Characters of the longest line that says what somebody is."""
_READ = 60_000


def bare_people(text: str) -> tuple[str, ...]:
    """The people of a line that names people and nothing else but where, for whom or as what they write."""
    if is_generic(text):
        return ()
    if match := _PUBLISHED_BY.fullmatch(text):
        return people_in(match["names"])
    pieces = [piece for piece in _SEVERAL.split(_BRACKETS.sub("", text))[:_MOST_PEOPLE] if piece.strip()]
    people: list[str] = []
    for piece in pieces:
        name = person_in(_MARKS.sub("", piece))
        if name and len(people) == pieces.index(piece):
            people.append(name)
        elif not people or not _PLACE.fullmatch(piece.strip()):
            return ()
    return tuple(dict.fromkeys(people))


def _telling(name: str) -> list[str]:
    return [word for word in _WORD.findall(fold(name)) if len(word) > 1 and word not in PARTICLES]


class NameJudge:
    """One page, and what is asked of its names again and again."""

    def __init__(self, page: Page, top: int) -> None:
        self._page = page
        self._top = top
        self._plain: frozenset[str] | None = None

    def is_phrase(self, name: str) -> bool:
        """Whether the name is words that the page uses as such elsewhere: "By Use Case"."""
        words = _telling(name)
        return bool(words) and words[0] not in GIVEN_NAMES and self._plain_words().issuperset(words)

    def are_authors(self, people: tuple[str, ...], number: int, *, is_above: bool) -> bool:
        """Whether bare names are the authors' by their words and by what stands beside them."""
        if any(not _telling(name) or self.is_phrase(name) or self.is_told_of(name) for name in people):
            return False
        if self.is_owned(people, number):
            return True
        known = [name for name in people if not GIVEN_NAMES.isdisjoint(_telling(name))]
        others = [word for name in people if name not in known for word in _telling(name)]
        if not others:
            return True
        if is_above or not self._plain_words().isdisjoint(others) or _is_noun(others):
            return False
        is_backed = bool(known) or self._is_backed(number)
        return is_backed or (self._is_alone(number, people[0]) and not self._is_german())

    def is_owned(self, people: tuple[str, ...], number: int) -> bool:
        """Whether an address below the names, or the rights to the page, are theirs."""
        return all(
            has_address(self._page, number, name) or owns_page(self._page, name) for name in people
        ) and not any(self.is_told_of(name) for name in people)

    def is_told_of(self, name: str) -> bool:
        """Whether story or title speak of the person, or the person speaks there; a portrait is no story."""
        title = self._page.lines[self._page.title].text if self._page.title is not None else ""
        return name in title or any(
            line.text.find(name) > _HONORIFIC or line.text.startswith((f"{name} :", f"{name}:"))
            for line in self._page.body()
        )

    def _is_backed(self, number: int) -> bool:
        """Whether a date, a trade, a place or an agency stands on the line or beside it."""
        lines = self._page.lines
        text = lines[number].text
        if self.is_dated(number) or agencies_in(text) or _FROM_PLACE.search(text):
            return True
        beside = [lines[at].text for at in (number - 1, number, number + 1) if 0 <= at < len(lines)]
        return any(not TRADES.isdisjoint(_WORD.findall(fold(text))) for text in beside if len(text) <= _TRADE)

    def is_dated(self, number: int) -> bool:
        """Whether the line holds a date or stands beside one, a place between them at most."""
        lines = list(self._page.lines[max(number - 1, 0) : number + 2])
        after = self._page.lines[number + 2 : number + 3]
        if after and len(lines[-1].text.split()) == 1:
            lines += after
        return any(
            not line.role.is_kept
            and len(line.text) <= SHORT
            and (line.role is Role.DATE or bool(find_dates(line.text, None)))
            for line in lines
        )

    def _is_german(self) -> bool:
        """Whether the page writes its nouns with capitals, so that these tell nothing."""
        return self._plain_words().issuperset(("und", "der", "nicht"))

    def _is_alone(self, number: int, name: str) -> bool:
        """Whether the name is all that stands between headline and text, or right behind the text."""
        page = self._page
        if len(page.lines[number].text) > len(name) + 3 or len(name.split()) > _SHORT_NAME:
            return False
        between = [
            line
            for line in page.lines[self._top + 1 : page.first]
            if line.role not in {Role.DATE, Role.SHARE, Role.CAPTION, Role.CREDIT}
        ]
        return [line.number for line in between] == [number] or number == page.last + 1

    def _plain_words(self) -> frozenset[str]:
        """The words that the page writes without a capital somewhere."""
        if self._plain is None:
            self._plain = frozenset(map(fold, _PLAIN_WORD.findall(self._page.text[:_READ])))
        return self._plain


def _is_noun(words: list[str]) -> bool:
    """Whether one of the words ends as abstract nouns do, or all are the same."""
    return len(set(words)) == 1 or any(_NOUN.search(word) for word in words)
