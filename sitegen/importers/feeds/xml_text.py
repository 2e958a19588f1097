"""The bytes of a feed or a list of feeds as XML that a parser accepts, and which kind of XML they are.

Feeds are written by programs that know HTML: a bare ampersand and the names of HTML's characters are no XML,
and a declared encoding is a guess. Both are put right before parsing, so that one slip does not cost a feed.
"""

from __future__ import annotations

import re
from html.entities import html5

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
_ROOT = re.compile(r"<(?:\w{1,20}:)?(\w{1,20})\b")


def xml_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The document, declared as the UTF-8 that it can be written in, and what had to be repaired."""
    declared = _ENCODING.search(data[:1000])
    characters, repairs = page_text(data, declared[1].decode("ascii") if declared else "")
    characters = _DECLARATION.sub("", characters[:2000], count=1) + characters[2000:]
    return f"{_DECLARED}{_well_named(printable(characters))}", repairs


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
