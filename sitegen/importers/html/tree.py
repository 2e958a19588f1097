"""A page's text as a tree of elements, however broken, deep or large it is. Nothing in it is run."""

from __future__ import annotations

from lxml import etree, html

DEEPEST = 400
"""How deep elements may be nested before the page is flattened: no article needs more."""


def parsed(text: str) -> html.HtmlElement | None:
    """The tree; None where the text holds nothing."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    _flatten(root)
    return root


def _flatten(root: html.HtmlElement) -> None:
    """Take away the elements nested too deep, keeping what stands in them: others walk trees by recursion."""
    depth = 0
    too_deep: list[html.HtmlElement] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "end" and depth >= DEEPEST and isinstance(element.tag, str):
            too_deep.append(element)
    for element in too_deep:
        element.drop_tag()
