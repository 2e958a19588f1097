"""The name at the head of a page: a paper's title, said again, above a menu, or told by the page's address.

The rules are asked by self_naming; a weight of 3 is believed alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import PageLine
from sitegen.importers.facts.publication_names import (
    compact,
    is_name_shaped,
    is_paper,
    is_title_case,
)
from sitegen.importers.facts.scene import LONGEST_NAME, OPENING_LINES, Found, Scene
from sitegen.importers.mentions.bylines import Byline, parse_byline
from sitegen.importers.mentions.person_names import person_in

PIPE = re.compile(r"\s?[|•·/»>\t]\s?|\s[–—-]\s|\s{3,}")
"""What parts a name from what else a line says."""
_MASTHEAD_LINES = 15
_ISSUE = re.compile(
    r"\s?[,(]?\s?(?:#|n[°ºr]\.?\s?|no\.\s?|nr\.\s?|issue\s|ausgabe\s|edition\s)\d{1,6}\)?$", re.IGNORECASE
)
"""The number of an issue behind its name: "Câblé Matin #418"."""
_NOBODY = Byline((), None)
_NOT_HEADS = frozenset({Role.TEASER, Role.COMMENTS, Role.EMBED, Role.LEGAL})
_TELLING_NAME = 6
"""Characters of the shortest name of one word that is believed above the page and in its pitches."""
_ADDRESSED = "name and address of the page"
_BAR_ITEMS = 3
"""How many entries make a menu."""
_SHORTEST = 4
"""Characters of the shortest name that is believed for standing first: "FR" switches the language."""
_WAVE = re.compile(r"\s\d{2,3}[.,]\d(?:\s?(?:FM|MHz))?$", re.IGNORECASE)
"""Where a station is heard: "Rádio Modelo 96.1 FM"."""


def _masthead(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`Tagblatt Musterstadt` at the head of the page: a paper's title, the first line, or found again."""
    written = _WAVE.sub("", _name_above(line, scene)).strip()
    if (
        not written
        or _is_loud_menu(line)
        or not (is_name_shaped(written) or _is_written_small(written, line, scene))
        or len(written.split()) > LONGEST_NAME
        or _signs_the_title(line, written, scene)
        or (line.role is Role.BYLINE and (parse_byline(line.text) or _NOBODY) != _NOBODY)
    ):
        return
    is_again = scene.names_elsewhere(written, line)
    is_first = (
        line.number == scene.opening
        and (is_again or is_title_case(written) or _is_above_menu(line, scene))
        and len(written) >= _SHORTEST
        and (scene.top > line.number + 1 or not scene.tells_of(written))
    )
    weight = 3 * (is_paper(written) or is_first) + 2 * (
        is_again and line.number < scene.opening + OPENING_LINES
    )
    is_alone = written == line.text.strip() and len(written) >= _TELLING_NAME and not scene.tells_of(written)
    is_house = (" " in written or is_alone) and scene.is_the_house(written, line)
    weight = max(weight, 3 * is_house)
    if weight and (is_paper(written) or is_house or not scene.tells_of(written)):
        yield Found(written, weight, line.text.find(written), "name at the head of the page", is_stated=False)


def _name_above(line: PageLine, scene: Scene) -> str:
    """What may be a name on a line above the headline, without an issue's number; empty for other lines."""
    if line.number >= min(scene.top, scene.opening + _MASTHEAD_LINES) or line.role in _NOT_HEADS:
        return ""
    return _ISSUE.sub("", PIPE.split(line.text.strip("\ufeff "))[0]).strip()


def _is_loud_menu(line: PageLine) -> bool:
    """Whether the line is a menu in capitals: "SPORT  METEO  AGENDA  JEUX"."""
    pieces = PIPE.split(line.text.strip("\ufeff "))
    return len(pieces) > _BAR_ITEMS and pieces[0].isupper() and pieces[1].isupper()


def _is_written_small(written: str, line: PageLine, scene: Scene) -> bool:
    """Whether a name goes on without capitals: said again, above a menu, or like a paper's above all.

    "La Pirogue bleue", "Demande aux étoiles".
    """
    if not written[:1].isupper() or not written[-1].isalnum() or line.number != scene.opening:
        return False
    if scene.names_elsewhere(written, line) and is_name_shaped(" ".join(written.split()[:2])):
        return True
    is_above_all = scene.top > line.number + 1 and not scene.tells_of(written)
    return is_above_all and (is_paper(written) or _is_above_menu(line, scene))


def _is_above_menu(line: PageLine, scene: Scene) -> bool:
    """Whether one of the two lines below is a menu."""
    below = scene.page.lines[line.number + 1 : min(line.number + 3, scene.top)]
    return any(len(PIPE.split(each.text)) >= _BAR_ITEMS for each in below)


def _signs_the_title(line: PageLine, written: str, scene: Scene) -> bool:
    """Whether the line is a person's name close above the headline: a byline then, no masthead."""
    is_first = line.number == scene.opening and parse_byline(line.text) is None
    is_close = line.role is Role.BYLINE and scene.top <= line.number + 2
    return is_close and not is_first and person_in(written) is not None


def _addressed(line: PageLine, scene: Scene) -> Iterator[Found]:
    """`O Estuário` at the head of a page that is reached at `redacao@oestuario.example`: name and address."""
    written = _name_above(line, scene)
    if len(written) < _TELLING_NAME or len(written.split()) > LONGEST_NAME:
        return
    if not scene.hosts.isdisjoint(compact(written)):
        yield Found(written, 4, line.text.find(written), _ADDRESSED, is_stated=False)


HEAD_RULES: tuple[Callable[[PageLine, Scene], Iterator[Found]], ...] = (_masthead, _addressed)
