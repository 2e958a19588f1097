"""What trafilatura takes for a page's article: the one place where it is asked.

An optional extra. What it finds is a witness beside our own rules (see selection), never the last word,
and whatever it raises on a broken page means that it found nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib.util import find_spec

from lxml import etree, html

from sitegen.errors import Problem, SiteError
from sitegen.importers.words.word_lists import words

SCRAP = 120
"""Words below which what was found may be a teaser or a notice: it is asked to look harder."""

_LEFT_OUT = words("""
    aside audio button canvas footer head iframe input link menu nav noscript object option script select
    source style svg template textarea track video
""")
"""Elements that it leaves out in any case, once it has looked through them many times."""

_PARTS = etree.XPath("//article|//main")
_NEARLY_ALL = 0.8
_MOST_PARTS = 40


def require(path: str) -> None:
    """Raise SiteError, with what to install, where trafilatura is missing."""
    if find_spec("trafilatura") is None:
        hint = "install it with  pip install 'sitegen[html]'  or save the page's text as a .txt file"
        raise SiteError(Problem("reading saved web pages needs trafilatura", hint, path))


def extracted(root: html.HtmlElement, again: Callable[[], html.HtmlElement | None]) -> str:
    """The article's text as trafilatura reads the page, one block a line; empty where it finds none.

    The tree is used up. `again` makes another one of the same page, for a page that needs a second look.
    """
    found = _asked(_narrowed(root), is_fast=True)
    if len(found.split(maxsplit=SCRAP)) > SCRAP:
        return found
    anew = again()
    return (_asked(anew, is_fast=False) if anew is not None else "") or found


def _narrowed(root: html.HtmlElement) -> html.HtmlElement:
    """The part that the page calls its main one, where nearly all paragraphs stand; the rest costs time."""
    lengths = [len(paragraph.text_content()) for paragraph in root.iter("p")]
    for part in reversed(_PARTS(root)[:_MOST_PARTS]):
        inside = sum(len(paragraph.text_content()) for paragraph in part.iter("p"))
        if inside and inside >= _NEARLY_ALL * sum(lengths):
            page = html.Element("html")
            etree.SubElement(page, "body").append(part)
            return page
    return root


def _asked(root: html.HtmlElement, *, is_fast: bool) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415 - an optional extra, and slow to load

    etree.strip_elements(root, *_LEFT_OUT, with_tail=False)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            root,
            fast=is_fast,
            favor_precision=True,
            include_comments=False,
            include_tables=True,
            with_metadata=False,
        )
    except Exception:  # noqa: BLE001 - a library on hostile input; our own rules read on without it
        return ""
    return (getattr(found, "text", None) or "") if found is not None else ""
