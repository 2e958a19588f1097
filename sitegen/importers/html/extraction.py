"""What trafilatura takes for a page's article: the one place where it is asked.

An optional extra. What it finds is a witness beside our own rules (see selection), never the last word,
and whatever it raises on a broken page means that it found nothing.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec

from lxml import html

from sitegen.errors import Problem, SiteError


def require(path: str) -> None:
    """Raise SiteError, with what to install, where trafilatura is missing."""
    if find_spec("trafilatura") is None:
        hint = "install it with  pip install 'sitegen[html]'  or save the page's text as a .txt file"
        raise SiteError(Problem("reading saved web pages needs trafilatura", hint, path))


def extracted(root: html.HtmlElement) -> str:
    """The article's text as trafilatura reads the page, one block a line; empty where it finds none."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - an optional extra, and slow to load

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except Exception:  # noqa: BLE001 - a library on hostile input; our own rules read on without it
        return ""
    return (getattr(found, "text", None) or "") if found is not None else ""
