"""The visible text of a web page, one block a line, and what the page's elements say of each line.

It is the raw text of a page's article: every span counts its characters. What a browser never shows
(scripts, templates, hidden elements, comments) is no part of it. Links and images are kept beside the text
by their offsets. No style sheet is applied, nothing is run or fetched, and no line's meaning is decided.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urljoin

from lxml import etree, html

from sitegen.importers.words.word_lists import words
from sitegen.text import printable
from sitegen.yaml_fields import web_address

Kind = Literal["", "heading", "item", "numbered", "quotation", "row", "caption"]
"""What an element says its text is; empty for a plain paragraph."""

LEAST_WORDS = 40
"""Words below which a page is taken to be one that its scripts reveal: there nothing counts as hidden."""
LONGEST_ADDRESS = 2000
LONGEST_CELL = 300
"""Characters of the longest cell of a table that holds figures rather than laying out a page."""

_UNSEEN = words("""
    area audio base canvas col colgroup datalist embed frame frameset head iframe input link map meta noembed
    noframes noscript object option param script select source style svg math template textarea title track
    video wbr
""")
_BLOCKS = words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre
    search section summary table tbody tfoot thead tr ul
""")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset({"td", "th"})
_CONCEALED = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_SPACE = re.compile("[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029\ue000-\ue003]+")
"""What shows as one blank; the private characters are those by which the writer marks links."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page's text, and the element it stands in."""

    start: int
    end: int
    kind: Kind = ""
    level: int = 0
    """Of a heading: 1 to 6."""
    is_apart: bool = False
    """Whether it stands in navigation, a footer, a form or an aside."""
    place: int = 0
    """The same for lines whose elements have the same names and classes up to the page's root."""


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


def render(root: html.HtmlElement, base: str = "") -> Rendering:
    """The text of a page's tree. `base` is the page's own address."""
    visible = _Writer(shows_hidden=False).written(root)
    if len(visible.text.split(maxsplit=LEAST_WORDS)) >= LEAST_WORDS:
        return replace(visible, base=base)
    revealed = _Writer(shows_hidden=True).written(root)
    return replace(revealed if len(revealed.text) > 2 * len(visible.text) else visible, base=base)


class _Writer:
    """The lines so far, and the line that is being written."""

    def __init__(self, *, shows_hidden: bool) -> None:
        self._shows_hidden = shows_hidden
        self._parts: list[str] = []
        self._length = 0
        self._line: list[str] = []
        self._line_length = 0
        self._ends_blank = True
        self._open: Counter[str] = Counter()
        self._places: list[int] = [0]
        self._known: dict[tuple[int, str, str], int] = {}
        self._rows = 0
        self._anchors: list[tuple[int, str]] = []
        self._blocks: list[Block] = []
        self._links: list[Link] = []
        self._pictures: list[Picture] = []

    def written(self, root: html.HtmlElement) -> Rendering:
        """The whole tree, without recursion however deep it is."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if not isinstance(tag, str) or self._is_unseen(element, tag):
                if event == "start":
                    if tag == "video":
                        self._see(element.get("poster"), "")
                    walk.skip_subtree()
                else:
                    self._write(element.tail, tag)
            elif event == "start":
                self._begin(element, tag)
            else:
                self._end(element, tag)
        self._flush()
        return Rendering("".join(self._parts), tuple(self._blocks), tuple(self._links), tuple(self._pictures))

    def _is_unseen(self, element: html.HtmlElement, tag: str) -> bool:
        if tag in _UNSEEN:
            return True
        if self._shows_hidden or not element.attrib:
            return False
        if "hidden" in element.attrib or (tag == "dialog" and "open" not in element.attrib):
            return True
        style = element.get("style")
        return bool(style and _CONCEALED.search(style))

    def _begin(self, element: html.HtmlElement, tag: str) -> None:
        if tag == "br":
            self._flush()
        elif tag == "img":
            self._see(_source(element), element.get("alt", ""))
        elif tag == "a":
            self._anchors.append((self._length + self._line_length, element.get("href", "")))
        elif tag in _CELLS and self._rows:
            if self._line:
                self._put("\t")
        elif tag in _BLOCKS:
            if not (self._rows and tag not in {"tr", "table"}):
                self._flush()
            self._rows += tag == "table" and (self._rows > 0 or is_table_of_data(element))
            self._open[tag] += 1
            name = (self._places[-1], tag, element.get("class", ""))
            self._places.append(self._known.setdefault(name, len(self._known) + 1))
        self._write(element.text, tag)

    def _end(self, element: html.HtmlElement, tag: str) -> None:
        if tag == "a" and self._anchors:
            self._leave(*self._anchors.pop())
        elif tag in _BLOCKS:
            if self._rows and tag not in {"tr", "table"}:
                self._write(" ", tag)
            else:
                self._flush()
            self._open[tag] -= 1
            self._places.pop()
            if tag == "table" and self._rows:
                self._rows -= 1
        self._write(element.tail, tag)

    def _write(self, text: str | None, tag: str) -> None:
        if not text:
            return
        if self._open["pre"] and not self._rows and tag != "pre" and "\n" in text:
            head, *rest = text.split("\n")
            self._write_inline(head)
            for line in rest:
                self._flush()
                self._write_inline(line)
        else:
            self._write_inline(text)

    def _write_inline(self, text: str) -> None:
        plain = printable(_SPACE.sub(" ", text)).replace("\ufeff", "").replace("\u00ad", "")
        if self._ends_blank:
            plain = plain.lstrip(" ")
        if plain:
            self._put(plain)

    def _put(self, text: str) -> None:
        self._line.append(text)
        self._line_length += len(text)
        self._ends_blank = text[-1] in " \t"

    def _flush(self) -> None:
        """End the line, if anything stands on it."""
        line = "".join(self._line).rstrip()
        if line:
            end = self._length + len(line)
            self._blocks.append(self._block(self._length, end))
            self._parts.append(f"{line}\n")
            self._length = end + 1
        self._line.clear()
        self._line_length = 0
        self._ends_blank = True

    def _block(self, start: int, end: int) -> Block:
        is_open = self._open
        level = next((level for tag, level in _HEADINGS.items() if is_open[tag] > 0), 0)
        is_apart = any(is_open[tag] > 0 for tag in ("nav", "footer", "form", "aside", "menu"))
        kind: Kind = ""
        if is_open["figcaption"] > 0 or is_open["caption"] > 0:
            kind = "caption"
        elif level:
            kind = "heading"
        elif self._rows and is_open["tr"] > 0:
            kind = "row"
        elif is_open["blockquote"] > 0:
            kind = "quotation"
        elif is_open["li"] > 0:
            kind = "numbered" if is_open["ol"] > 0 and not is_open["ul"] else "item"
        return Block(start, end, kind, level, is_apart, self._places[-1])

    def _leave(self, start: int, href: str) -> None:
        end = self._length + self._line_length
        if end > start >= self._length and _is_reference(href):
            self._links.append(Link(start, end, href))

    def _see(self, source: str | None, description: str) -> None:
        if source and _is_reference(source):
            words = " ".join(printable(description).split())
            self._pictures.append(Picture(self._length + self._line_length, source, words))


def _is_reference(reference: str) -> bool:
    """Whether it leads out of the page, and is no longer than addresses are."""
    return 0 < len(reference) <= LONGEST_ADDRESS and not reference.startswith("#")


def _source(image: html.HtmlElement) -> str:
    """An image's address: pages that load it late keep it in an attribute of their own."""
    for name in ("src", "data-src", "data-original", "data-lazy-src"):
        source: str = image.get(name, "")
        if source and not source.startswith("data:"):
            return source
    return ""


def is_table_of_data(table: html.HtmlElement) -> bool:
    """Whether a table holds rows of short cells; others lay out a page."""
    if table.find(".//table") is not None:
        return False
    rows = table.findall(".//tr")
    widths = [sum(cell.tag in _CELLS for cell in row) for row in rows]
    if not rows or max(widths) < 2:  # noqa: PLR2004 - one column is a list, if not a layout
        return False
    return all(
        sum(map(len, cell.itertext())) <= LONGEST_CELL for row in rows for cell in row if cell.tag in _CELLS
    )
