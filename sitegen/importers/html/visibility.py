"""Which elements of a page no reader sees, as far as the page itself tells without its style sheets.

Hidden text is a way to say one thing to people and another to machines: what is not seen is not read.
"""

from __future__ import annotations

import re

from lxml import html

from sitegen.importers.words.word_lists import words

UNSEEN = words("""
    area audio base canvas col colgroup datalist embed frame frameset head iframe input link map meta noembed
    noframes noscript object option param script select source style svg math template textarea title track
    video wbr
""")
"""Elements that show no text of their own."""

_CONCEALED = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)"
    r"|(?<![\w-])(?:left|top|right|text-indent|margin-left)\s{0,9}:\s{0,9}-(?:\d{4,6}px|\d{3,6}(?:r?em|%|v[wh]))"
    r"|font-size\s{0,9}:\s{0,9}0{1,3}(?:\.0{1,5})?(?:px|pt|em|rem|%)?\s{0,9}(?:;|!|$)"
    r"|clip\s{0,9}:\s{0,9}rect\(\s{0,9}0(?:px)?[,\s]|clip-path\s{0,9}:\s{0,9}inset\(\s{0,9}(?:50|100)%",
    re.IGNORECASE,
)
_FOR_LISTENERS = frozenset({
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
})  # fmt: skip
"""Classes by which pages move a text off the screen, for those who listen."""


def is_hidden(element: html.HtmlElement, tag: str) -> bool:
    """Whether the element, which has attributes, is one that no reader sees."""
    if element.get("hidden") is not None or (tag == "dialog" and element.get("open") is None):
        return True
    style = element.get("style")
    if style and _CONCEALED.search(style[:LONGEST_STYLE]):
        return True
    classes = element.get("class")
    if classes and not _FOR_LISTENERS.isdisjoint(classes[:LONGEST_STYLE].lower().split()):
        return True
    return element.get("aria-hidden") == "true" and element.find(".//p") is None


LONGEST_STYLE = 2_000
"""Characters of an attribute that are looked at."""
