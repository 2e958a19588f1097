"""What is seen of a page's lines before any is selected: what others took, links, the boxes around."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.importers.html.headlines import key_of
from sitegen.importers.html.rendered import Block, Rendering
from sitegen.importers.html.surroundings import Surrounding, Surroundings
from sitegen.importers.roles.lines import Line, cue_words

FEW_WORDS = 5
"""A line of fewer words is found as a whole line only, not within another."""
LINKED = 0.9
"""Share of a line that leads elsewhere, from which it is a teaser."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page and others say of its lines, by their numbers."""

    title: int | None
    taken: Sequence[bool]
    """Whether trafilatura took the line."""
    linked: Sequence[float]
    """The share of it that leads elsewhere."""
    blocks: Sequence[Block]
    boxes: Surroundings

    def around(self, index: int) -> Surrounding:
        """What is known of the box that a line stands in."""
        return self.boxes.of(self.blocks[index].box)


def see(page: Rendering, lines: Sequence[Line], taken: Sequence[bool], title: int | None) -> Seen:
    """Look at the page's lines."""
    linked = _linked(page)
    prose: Counter[int] = Counter()
    core: Counter[int] = Counter()
    for index, (line, block) in enumerate(zip(lines, page.blocks, strict=True)):
        if line.is_prose:
            prose[block.box] += line.words
            if taken[index] and index != title and block.kind != "caption" and linked[index] < LINKED / 2:
                core[block.box] += line.words
    return Seen(title, taken, linked, page.blocks, Surroundings(page.boxes, prose, core))


def taken_lines(lines: Sequence[Line], extracted: str) -> list[bool]:
    """Which lines stand in the extracted text: as a line of it, or the longer ones within a line."""
    found = [key_of(line) for line in extracted.split("\n")]
    whole = set(found) - {""}
    running = f" {' '.join(found)} "
    known = {*cue_words(extracted), ""}
    keys = [key_of(line.text) if (*line.cues, "")[0] in known else "" for line in lines]
    return [
        bool(key) and (key in whole or (key.count(" ") >= FEW_WORDS - 1 and f" {key} " in running))
        for key in keys
    ]


def _linked(page: Rendering) -> list[float]:
    """The share of each line that leads elsewhere."""
    starts = [block.start for block in page.blocks]
    covered = [0] * len(starts)
    for link in page.links:
        covered[bisect_right(starts, link.start) - 1] += link.end - link.start
    return [
        chars / max(1, block.end - block.start) for chars, block in zip(covered, page.blocks, strict=True)
    ]
