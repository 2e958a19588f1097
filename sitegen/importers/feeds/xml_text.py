"""The bytes of a feed or a list of feeds as XML that a parser accepts, and which kind of XML they are.

Feeds are written by programs that know HTML: a bare ampersand and the names of HTML's characters are no XML,
and a declared encoding is a guess. Both are put right before parsing, so that one slip does not cost a feed.
"""

from __future__ import annotations

import re
from html.entities import html5

from sitegen.errors import Problem, SiteError
from sitegen.importers.html.characters import page_text
from sitegen.text import printable

_ENCODING = re.compile(rb"""^\s{0,99}<\?xml\b[^<>]{0,300}?\bencoding\s*=\s*["']([\w.:-]{2,40})""")
_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]{0,300}\?>\s*")
_DECLARED = '<?xml version="1.0" encoding="utf-8"?>\n'
_AMPERSAND = re.compile(r"&(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|\w{2,31};)?")
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_CDATA, _CDATA_END = "<![CDATA[", "]]>"
_HEAD = 1 << 16
"""Characters in which a file has to name its root."""
_PROLOGUE = re.compile(
    r"\s+|<\?[^<>]{0,1000}\?>|<!--(?:[^-]|-(?!->)){0,20000}-->|<!DOCTYPE\b[^<>\[]{0,1000}(?:\[[^\]]{0,60000}\]\s*)?>",
    re.IGNORECASE,
)
_ENDLESS = re.compile(r"([A-Za-z0-9_.+-]{2000})(?=[A-Za-z0-9_.+-])")
_MOST_ENDLESS = 50
_LONG_TAG = re.compile(r"<[^<>]{8000,}>")
_ATTRIBUTES = 1000
_ENTRY = re.compile(r"<(?:\w{1,20}:)?(?:item|entry)\b")
_CATEGORY = re.compile(r"<(?:\w{1,20}:)?(?:category|subject)\b")
_CATEGORIES = 300
"""How many of an entry are believed."""
_KEYWORDS = re.compile(r"(</?\w{1,20}:)keywords\b")
_ROOT = re.compile(r"<(?:\w{1,20}:)?(\w{1,20})\b")


def xml_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The document, declared as the UTF-8 that it can be written in, and what had to be repaired."""
    declared = _ENCODING.search(data[:1000])
    characters, repairs = page_text(data, declared[1].decode("ascii") if declared else "")
    characters = _DECLARATION.sub("", characters[:2000], count=1) + characters[2000:]
    return f"{_DECLARED}{_well_named(printable(characters))}", repairs


def tamed(document: str, path: str) -> str:
    """The document without what would keep feedparser busy for hours.

    It looks for addresses in every word, and compares every keyword with all before it; the keywords of
    podcasts are hidden from it. Raises SiteError, naming `path`, where a document is full of such things.
    """
    document, number = _ENDLESS.subn(r"\1 ", _KEYWORDS.sub(r"\1passed-over", document))
    has_monsters = any(tag[0].count("=") > _ATTRIBUTES for tag in _LONG_TAG.finditer(document))
    shelves = (len(_CATEGORY.findall(entry)) for entry in _ENTRY.split(document))
    if number > _MOST_ENDLESS or has_monsters or max(shelves) > _CATEGORIES:
        hint = "no program writes so but to do harm: remove the file"
        raise SiteError(Problem("holds words, elements or keywords without end", hint, path))
    return document


def root_of(data: bytes) -> str:
    """The name of the document's outermost element, in lower case: "rss"; empty where there is none."""
    head = page_text(data[:_HEAD])[0].removeprefix("\ufeff")
    at = 0
    while match := _PROLOGUE.match(head, at):
        at = match.end()
    root = _ROOT.match(head, at)
    return root[1].casefold() if root else ""


def _well_named(document: str) -> str:
    """The document with every ampersand in it understood; sections that are taken as they are left alone."""
    first, *sections = document.split(_CDATA)
    parts = [_AMPERSAND.sub(_character, first)]
    for section in sections:
        inside, end, after = section.partition(_CDATA_END)
        parts += (_CDATA, inside, end, _AMPERSAND.sub(_character, after))
    return "".join(parts)


def _character(match: re.Match[str]) -> str:
    name = match[1] or ""
    if name.startswith("#") or name in _OF_XML:
        return match[0]
    known = html5.get(name, "")
    return "".join(f"&#{ord(char)};" for char in known) or f"&amp;{name}"
