"""The visible text of a web page, one block a line, and what the page's elements say of each line.

It is the raw text of a page's article: every span counts its characters. What a browser never shows
(scripts, templates, hidden elements, comments) is no part of it. Links and images are kept beside the text
by their offsets. No style sheet is applied, nothing is run or fetched, and no line's meaning is decided.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree, html

from sitegen.importers.html.rendered import PAGE, Block, Box, Kind, Link, Picture, Rendering
from sitegen.importers.html.visibility import UNSEEN, is_hidden
from sitegen.importers.words.word_lists import words
from sitegen.text import printable

LEAST_WORDS = 40
"""Words below which a page is taken to be one that its scripts reveal: there nothing counts as hidden."""
LONGEST_ADDRESS = 2000
LONGEST_NAME = 200
DEEPEST_LIST = 6
"""How deep lists may lie in others before the depth is no longer told: Markdown indents each."""
LONGEST_CELL = 300
"""Characters of the longest cell of a table that holds figures rather than laying out a page."""

_BLOCKS = words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre
    search section summary table tbody tfoot thead tr ul
""")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_CELLS = frozenset({"td", "th"})
_BLANKS = re.compile("  +")
_SPACE = re.compile("[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029\ue000-\ue003]+")
"""What shows as one blank; the private characters are those by which the writer marks links."""
_IN_CODE = re.compile("[\r\f\v\x1c-\x1f\x85\u2028\u2029\ue000-\ue003]")
_PARAGRAPHS = re.compile(r"\n[ \t\r]{0,99}\n")
"""What parts the paragraphs of a preformatted text; one with elements in it is code, and parted by lines."""


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
        self._open = dict.fromkeys((*_BLOCKS, *_CELLS), 0)
        self._levels: list[int] = []
        self._items: list[tuple[int, bool]] = []
        self._lists: list[str] = []
        self._is_code = False
        self._places: list[int] = [0]
        self._boxes: list[Box] = [PAGE]
        self._within: list[int] = [0]
        self._known: dict[tuple[int, str, str], int] = {}
        self._rows = 0
        self._anchors: list[tuple[int, str]] = []
        self._blocks: list[Block] = []
        self._links: list[Link] = []
        self._pictures: list[Picture] = []

    def written(self, root: html.HtmlElement) -> Rendering:
        """The whole tree, without recursion however deep it is."""
        walk = etree.iterwalk(root, events=("start", "end"))
        is_skipped = False
        for event, element in walk:
            if is_skipped:
                is_skipped = False
                self._write(element.tail)
            elif event == "end":
                self._end(element, element.tag)
            elif self._is_unseen(element, element.tag):
                is_skipped = True
                if element.tag == "video":
                    self._see(element.get("poster"), "")
                walk.skip_subtree()
            else:
                self._begin(element, element.tag)
        self._flush()
        return Rendering(
            "".join(self._parts),
            tuple(self._blocks),
            tuple(self._boxes),
            tuple(self._links),
            tuple(self._pictures),
        )

    def _is_unseen(self, element: html.HtmlElement, tag: object) -> bool:
        if not isinstance(tag, str) or tag in UNSEEN:
            return True
        return not self._shows_hidden and bool(element.keys()) and is_hidden(element, tag)

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
            self._enter(element, tag)
        self._write(element.text)

    def _enter(self, element: html.HtmlElement, tag: str) -> None:
        if not (self._rows and tag not in {"tr", "table"}):
            self._flush()
        self._rows += tag == "table" and (self._rows > 0 or is_table_of_data(element))
        self._open[tag] += 1
        called = element.get("class", "")
        self._places.append(self._known.setdefault((self._places[-1], tag, called), len(self._known) + 1))
        self._boxes.append(Box(self._within[-1], tag, _name(element, called)))
        self._within.append(len(self._boxes) - 1)
        if tag in _HEADINGS:
            self._levels.append(_HEADINGS[tag])
        elif tag in _LISTS:
            self._lists.append(tag)
        elif tag == "pre":
            self._is_code = len(element) > 0
        elif tag == "li":
            self._items.append((self._within[-1], self._lists[-1:] == ["ol"]))

    def _end(self, element: html.HtmlElement, tag: str) -> None:
        if tag == "a" and self._anchors:
            self._leave(*self._anchors.pop())
        elif tag in _BLOCKS:
            self._exit(tag)
        self._write(element.tail)

    def _exit(self, tag: str) -> None:
        if self._rows and tag not in {"tr", "table"}:
            self._write_inline(" ")
        else:
            self._flush()
        self._open[tag] -= 1
        self._places.pop()
        self._within.pop()
        if tag == "table" and self._rows:
            self._rows -= 1
        elif tag in _HEADINGS:
            self._levels.pop()
        elif tag in _LISTS:
            self._lists.pop()
        elif tag == "li":
            self._items.pop()

    def _write(self, text: str | None) -> None:
        if not text:
            return
        if self._open["pre"] and not self._rows:
            lines = text.split("\n") if self._is_code else _PARAGRAPHS.split(text)
            for number, line in enumerate(lines):
                if number:
                    self._flush()
                if self._is_code:
                    self._put_as_is(line)
                else:
                    self._write_inline(line)
        else:
            self._write_inline(text)

    def _put_as_is(self, text: str) -> None:
        if plain := _cleaned(text, _IN_CODE).replace("\t", "    "):
            self._put(plain)

    def _write_inline(self, text: str) -> None:
        plain = text if text.isascii() and text.isprintable() else _cleaned(text, _SPACE)
        if "  " in plain:
            plain = _BLANKS.sub(" ", plain)
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
        level, item = (self._levels[-1] if self._levels else 0), 0
        kind: Kind = ""
        if is_open["figcaption"] or is_open["caption"]:
            kind = "caption"
        elif level:
            kind = "heading"
        elif self._rows and is_open["tr"]:
            kind = "row"
        elif is_open["blockquote"]:
            kind = "quotation"
        elif is_open["pre"] and self._is_code:
            kind = "code"
        elif self._items:
            item, is_numbered = self._items[-1]
            kind, level = ("numbered" if is_numbered else "item"), min(len(self._items), DEEPEST_LIST)
        return Block(start, end, kind, level, self._places[-1], self._within[-1], item)

    def _leave(self, start: int, href: str) -> None:
        end = self._length + self._line_length
        if end > start >= self._length and _is_reference(href):
            self._links.append(Link(start, end, href))

    def _see(self, source: str | None, description: str) -> None:
        if source and _is_reference(source):
            words = " ".join(printable(description).split())
            self._pictures.append(Picture(self._length + self._line_length, source, words))


def _name(element: html.HtmlElement, called: str) -> str:
    identity, role = element.get("id"), element.get("role")
    if not (identity or role):
        return called[:LONGEST_NAME].lower()
    return " ".join(each[:LONGEST_NAME] for each in (called, identity, role) if each).lower()


def _cleaned(text: str, blanks: re.Pattern[str]) -> str:
    return printable(blanks.sub(" ", text)).replace("\ufeff", "").replace("\u00ad", "")


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
