"""All the text of a web page as a person gets it who selects everything and copies.

What a browser never shows is left out; paragraphs and headings stand apart by an empty line, other
blocks by a line feed, table cells by a tab. It applies no style sheet and runs no script, so menus that
open on demand are part of the text, as they are in the clippings of people whose browser had them open.
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
LEAST = 40
"""Words of a page below which we take it that its scripts reveal the rest."""
WRITTEN_AS_IS = frozenset({"pre", "listing", "xmp"})

_CONCEALED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def page_text(page: bytes) -> str:
    """The visible text of an HTML page; empty where there is none.

    A page that hides nearly everything is one that its scripts reveal, so there nothing counts as hidden.
    """
    root = parse(page)
    if root is None:
        return ""
    visible = _Writer(_is_unseen).written(root)
    if len(visible.split()) >= LEAST:
        return visible
    return _Writer(_is_no_text).written(root)


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


def _is_no_text(element: html.HtmlElement) -> bool:
    return element.tag in UNSEEN


def _is_unseen(element: html.HtmlElement) -> bool:
    if _is_no_text(element) or "hidden" in element.attrib:
        return True
    if element.tag == "dialog" and "open" not in element.attrib:
        return True
    return bool(_CONCEALED.search(element.get("style", "")))


class _Writer:
    """The text so far, and the line break that is due before the next word; one of each per open cell."""

    __slots__ = ("_as_is", "_due", "_is_left_out", "_outer", "_parts")

    def __init__(self, is_left_out: Callable[[html.HtmlElement], bool]) -> None:
        self._is_left_out = is_left_out
        self._parts: list[str] = []
        self._due = ""
        self._as_is = 0
        self._outer: list[tuple[list[str], str]] = []

    def written(self, root: html.HtmlElement) -> str:
        """The text of a tree; what follows an element that is left out is not left out with it."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if self._is_left_out(element):
                if event == "start":
                    walk.skip_subtree()
                else:
                    self._write(element.tail)
            elif event == "start":
                self._open(element)
            else:
                self._close(element)
        return self._text()

    def _open(self, element: html.HtmlElement) -> None:
        if element.tag == "br":
            self._parts.append("\n")
        elif element.tag in CELLS:
            self._outer.append((self._parts, self._due))
            self._parts, self._due = [], ""
        else:
            self._break_around(element.tag)
        self._as_is += element.tag in WRITTEN_AS_IS
        self._write(element.text)

    def _close(self, element: html.HtmlElement) -> None:
        self._as_is -= element.tag in WRITTEN_AS_IS
        if element.tag in CELLS:
            self._end_cell()
        else:
            self._break_around(element.tag)
        self._write(element.tail)

    def _text(self) -> str:
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
