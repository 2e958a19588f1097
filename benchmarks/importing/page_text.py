"""All the text of a web page as a person gets it who selects everything and copies.

What a browser never shows is left out; paragraphs and headings stand apart by an empty line, other
blocks by a line feed, table cells by a tab. It applies no style sheet and runs no script, so menus that
open on demand are part of the text, as they are in the clippings of people whose browser had them open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

_UNSEEN = """
    area audio base canvas col colgroup datalist embed frame frameset head iframe input link map meta noembed
    noframes noscript object option param script select source style svg template textarea title track video
    wbr
"""
_BLOCKS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form header hgroup hr html legend li main menu nav ol optgroup pre search section summary
    table tbody tfoot thead tr ul
"""
UNSEEN = frozenset(_UNSEEN.split())
"""Elements that show no text of their own, or whose text a selection does not reach."""
BLOCKS = frozenset(_BLOCKS.split())
SPACED_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})
WRITTEN_AS_IS = frozenset({"pre", "listing", "xmp"})

_CONCEALED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def page_text(page: bytes) -> str:
    """The visible text of an HTML page; empty where there is none."""
    root = parse(page)
    if root is None:
        return ""
    writer = _Writer()
    for event, element in _visible(root):
        if event == "start":
            writer.open(element)
        else:
            writer.close(element)
    return writer.text()


def parse(page: bytes) -> html.HtmlElement | None:
    """The tree of a page: read as UTF-8 where it is UTF-8, else in the encoding that the page declares."""
    try:
        page.decode("utf-8")
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None
    parser = html.HTMLParser(encoding=encoding, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(page, parser=parser)
    except (etree.ParserError, ValueError):
        return None


def _visible(root: html.HtmlElement) -> Iterator[tuple[str, html.HtmlElement]]:
    """Start and end of every element that a browser shows; text after a hidden one counts with its end."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and _is_unseen(element):
            walk.skip_subtree()
        yield event, element


def _is_unseen(element: html.HtmlElement) -> bool:
    if element.tag in UNSEEN or "hidden" in element.attrib:
        return True
    if element.tag == "dialog" and "open" not in element.attrib:
        return True
    return bool(_CONCEALED.search(element.get("style", "")))


class _Writer:
    """The text so far, and the line break that is due before the next word; one of each per open cell."""

    __slots__ = ("_as_is", "_due", "_outer", "_parts")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._due = ""
        self._as_is = 0
        self._outer: list[tuple[list[str], str]] = []

    def open(self, element: html.HtmlElement) -> None:
        if _is_unseen(element):
            return
        if element.tag == "br":
            self._parts.append("\n")
        elif element.tag in CELLS:
            self._outer.append((self._parts, self._due))
            self._parts, self._due = [], ""
        else:
            self._break_around(element.tag)
        self._as_is += element.tag in WRITTEN_AS_IS
        self._write(element.text)

    def close(self, element: html.HtmlElement) -> None:
        if not _is_unseen(element):
            self._as_is -= element.tag in WRITTEN_AS_IS
            if element.tag in CELLS:
                self._end_cell()
            else:
                self._break_around(element.tag)
        self._write(element.tail)

    def text(self) -> str:
        lines = (line.strip(" ").rstrip("\t") for line in "".join(self._parts).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"

    def _break_around(self, tag: str) -> None:
        wanted = "\n\n" if tag in SPACED_BLOCKS else "\n" if tag in BLOCKS else ""
        self._due = max(self._due, wanted, key=len)

    def _write(self, text: str | None) -> None:
        if not text:
            return
        plain = text if self._as_is else _SPACE.sub(" ", text)
        if self._due and not plain.strip(" "):
            return
        self._parts += [self._due, plain]
        self._due = ""

    def _end_cell(self) -> None:
        """Put a tab after a cell of one line; a cell with several lays out a page and stands by itself."""
        content = "".join(self._parts).strip(" \n")
        self._parts, self._due = self._outer.pop()
        if "\n" not in content:
            self._parts += [self._due, content, "\t"]
            self._due = ""
        elif content:
            self._parts += ["\n", content]
            self._due = "\n"
