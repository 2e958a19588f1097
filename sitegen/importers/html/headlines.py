"""Which line of a page is its headline, by what its metadata states and its headings show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sitegen.importers.html.rendered import Block
from sitegen.importers.roles.lines import Line
from sitegen.text import fold

FEWEST = 3
"""Words of the shortest headline that is told from a publication's name by its length."""
LONGEST = 40
"""Words of the longest headline."""
_WORD = re.compile(r"\w+")
_JOINT = re.compile(r"\s+[|–—·•»-]\s+")


@dataclass(frozen=True, slots=True)
class Headlines:
    """What a page states as its headline, and what it calls its publication."""

    titles: Sequence[str] = ()
    names: Sequence[str] = ()


def find_headline(blocks: Sequence[Block], lines: Sequence[Line], stated: Headlines) -> int | None:
    """The number of the headline's line: one that the metadata states, a first-level heading if possible.

    On many blogs that heading is the blog's name, and the article's title stands in one of the second level.
    """
    whole = {key_of(title) for title in stated.titles} - {""}
    parts = {
        key_of(part)
        for title in stated.titles
        for part in (*without_suffixes(title), *without_prefixes(title))
    }
    names = {key_of(name) for name in stated.names} - whole
    ranks = [
        (rank, -len(key), index)
        for index, (block, line) in enumerate(zip(blocks, lines, strict=True))
        if line.words <= LONGEST
        and (key := key_of(line.text))
        and (rank := _rank(block, key, whole, parts, names)) is not None
    ]
    if ranks:
        return min(ranks)[2]
    first = [index for index, block in enumerate(blocks) if block.is_headline]
    return first[0] if len(first) == 1 else None


def _rank(
    block: Block, key: str, whole: AbstractSet[str], parts: AbstractSet[str], names: AbstractSet[str]
) -> int | None:
    """How good a headline the line is, 0 is best; None where it is none that the page states.

    Of two headings that are two parts of one title, the longer one is the article's.
    """
    is_heading = block.kind == "heading"
    if key in whole:
        return 0 if block.is_headline else 1 if is_heading else 4
    if key in names:
        return 7 if block.is_headline else None
    is_long = key.count(" ") >= FEWEST - 1
    if key in parts and is_long:
        return 2 if is_heading else 4
    if block.is_headline and any(title.startswith(key) or key.endswith(title) for title in whole):
        return 3
    if is_heading and key in parts:
        return 6 if block.is_headline else 5
    return 6 if block.is_headline and any(key in title for title in whole) else None


def without_suffixes(title: str) -> Iterator[str]:
    """The title without what stands behind a bar or dash, the shortest cut first.

    >>> list(without_suffixes("Un port - sans dockers | La Vigie"))
    ['Un port - sans dockers', 'Un port']
    """
    for match in reversed(list(_JOINT.finditer(title[:1000]))):
        yield title[: match.start()].strip()


def without_prefixes(title: str) -> Iterator[str]:
    """The title without what stands before a bar or dash, the shortest cut first."""
    for match in _JOINT.finditer(title[:1000]):
        yield title[match.end() :].strip()


def key_of(text: str) -> str:
    """The words of a text, by which two are compared."""
    return " ".join(_WORD.findall(text.lower() if text.isascii() else fold(text)))
