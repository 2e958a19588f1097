"""A web page as it reads: the nouns that those who render it, select from it and write it share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin

from sitegen.yaml_fields import web_address

Kind = Literal["", "heading", "item", "numbered", "quotation", "row", "caption", "code"]
"""What an element says its text is; empty for a plain paragraph."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page's text, and the element it stands in."""

    start: int
    end: int
    kind: Kind = ""
    level: int = 0
    """Of a heading: 1 to 6. Of an item: how deep its list lies in others, 1 for the outermost."""
    place: int = 0
    """The same for lines whose elements have the same names and classes up to the page's root."""
    box: int = 0
    """Which of the page's boxes it stands in."""
    item: int = 0
    """Which item of a list it is a part of, by the number of its box; 0 for none."""

    @property
    def is_headline(self) -> bool:
        """Whether it is a heading of the first level: the page's own."""
        return self.kind == "heading" and self.level == 1


@dataclass(frozen=True, slots=True)
class Box:
    """An element that sets its text apart from what stands around it."""

    parent: int
    """The box around it; the page's own is its own parent."""
    tag: str
    name: str
    """What the page calls it: its class, id and role in lower case."""


PAGE = Box(0, "body", "")


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of the text that leads elsewhere."""

    start: int
    end: int
    reference: str
    """As the page writes it: see whole_address."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that the page shows."""

    at: int
    """Offset of the text that follows it."""
    reference: str
    description: str


@dataclass(frozen=True, slots=True)
class Rendering:
    """A page as it reads."""

    text: str
    blocks: tuple[Block, ...]
    boxes: tuple[Box, ...] = (PAGE,)
    """The page's own comes first, each behind the one around it."""
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    base: str = ""
    """The page's own address, against which references are understood."""
    copies: tuple[tuple[str, str], ...] = ()
    """Pictures that have another address here, by their references; an empty one where they have none."""


def whole_address(base: str, reference: str) -> str:
    """The reference as an absolute http(s) address; empty for any other scheme."""
    try:
        return web_address(urljoin(base, reference.strip()))
    except ValueError:
        return ""
