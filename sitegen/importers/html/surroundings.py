"""What the boxes of a page say of the lines in them: which is the article's, which hold something else.

A box is weighed by the words in it and in the boxes within, so that no name and no element is believed
against the text: a page may stand in one <form>, and an article in a box that is called "newsletter".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.importers.draft import Role
from sitegen.importers.html.rendered import Box

ARTICLE = 0.9
"""The share of the article's words that its own box holds at least; the rest may stand in boxes beside it."""
MOST = 0.5
"""The share of the page's prose from which a box cannot stand apart from the page."""
FOREIGN = 0.4
"""The share of the article's words below which a box may be named something else."""

_APART = frozenset({"nav", "footer", "form", "aside", "menu"})
_NAMES = re.compile(
    r"(?P<COMMENTS>comment(?!ary)|disqus|\brespond\b)"
    r"|(?P<TEASER>related|recommend|popular|trending|teaser|read-?more|read-?also|also-?read|see-?also|most-?read"
    r"|outbrain|taboola)"
    r"|(?P<NEWSLETTER>newsletter|subscri|sign-?up|promo|advert|\bads?\b|sponsor|banner|paywall)"
    r"|(?P<NOISE>author(?!i)|byline|\bbio\b|contributor)"
    r"|(?P<LEGAL>cookie|consent|disclaim|copyright|disclosure|modal|popup)"
    r"|(?P<NAVIGATION>breadcrumb|\btoc\b|table-?of-?contents|paginat|\bnav(?:bar|igation)?\b)"
)
"""What boxes with other things than the article are called, in whatever language the page is."""


class Surroundings:
    """What is known of each box, by its number. The counts are words of running text, by box."""

    def __init__(self, boxes: Sequence[Box], prose: Mapping[int, int], core: Mapping[int, int]) -> None:
        self._boxes = boxes
        self._prose, self._core = _within(boxes, prose), _within(boxes, core)
        whole = self._core[0]
        holders = (number for number, words in enumerate(self._core) if words >= ARTICLE * whole)
        self._article = max(holders) if whole else 0
        self._main = _titled(boxes, self._article)
        self._known: dict[int, Surrounding] = {}

    def of(self, box: int) -> Surrounding:
        """What is known of a box, looked up the boxes around it once."""
        way = [box]
        while way[-1] not in self._known and way[-1]:
            way.append(self._boxes[way[-1]].parent)
        if way[-1] not in self._known:
            self._known[0] = self._alone(0)
        around = self._known[way[-1]]
        for number in reversed(way[:-1]):
            around = self._known[number] = self._alone(number, around)
        return around

    def _alone(self, number: int, around: Surrounding | None = None) -> Surrounding:
        outer = around or Surrounding()
        box = self._boxes[number]
        may_be_foreign = self._core[number] < FOREIGN * max(self._core[0], 1)
        return Surrounding(
            is_apart=outer.is_apart
            or (box.tag in _APART and self._prose[number] < MOST * max(self._prose[0], 1)),
            foreign=outer.foreign or (named(box.name) if box.name and may_be_foreign else None),
            is_article=outer.is_article or number == self._article,
            is_main=outer.is_main or number == self._main,
        )


@dataclass(frozen=True, slots=True)
class Surrounding:
    """What is known of one box."""

    is_apart: bool = False
    """Whether it stands in navigation, a footer, a form or an aside."""
    foreign: Role | None = None
    """What its name, or that of a box around it, says that it holds."""
    is_article: bool = False
    """Whether it stands in the smallest box that holds nearly all of the article."""
    is_main: bool = False
    """Whether it stands in the box around that which the page calls an article or its main part."""


@lru_cache(maxsize=1024)  # the boxes of a list are all called the same
def named(name: str) -> Role | None:
    """What a box holds by its name; None where the name may be an article's.

    >>> named("c-author-bio"), named("post-body")
    (<Role.NOISE: 'noise'>, None)
    """
    match = _NAMES.search(name)
    return Role[match.lastgroup] if match and match.lastgroup else None


def _titled(boxes: Sequence[Box], number: int) -> int:
    """The box around it that the page itself calls an article or its main part; itself where none does."""
    at = number
    while at:
        if boxes[at].tag in _WHOLE:
            return at
        at = boxes[at].parent
    return number


_WHOLE = frozenset({"article", "main"})


def _within(boxes: Sequence[Box], own: Mapping[int, int]) -> list[int]:
    """The words of each box and of those within it: every box comes behind the one around it."""
    total = [own.get(number, 0) for number in range(len(boxes))]
    for number in range(len(boxes) - 1, 0, -1):
        total[boxes[number].parent] += total[number]
    return total
