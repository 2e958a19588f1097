"""What a page says of its article in its own metadata: each statement with the place where it stands.

Open Graph and the other names of <meta>, <time>, <title>, canonical links; what JSON-LD says is read in
linked_data. Nothing is weighed here (see page_facts), and dates of modification are not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lxml import etree, html

from sitegen.importers.html.linked_data import linked_data
from sitegen.importers.html.said import LONGEST, Field, Said, on_one_line
from sitegen.importers.words.word_lists import words

_NAMES: tuple[tuple[Field, str], ...] = (
    ("title", "og:title twitter:title dc.title headline title"),
    ("date", "article:published_time og:article:published_time datepublished publish-date publish_date"),
    ("date", "publication_date pubdate dc.date dc.date.issued dcterms.created dcterms.issued date"),
    ("date", "sailthru.date parsely-pub-date cxenseparse:recs:publishtime"),
    ("author", "author article:author dc.creator parsely-author sailthru.author byl"),
    ("source", "og:site_name application-name dc.publisher"),
    ("url", "og:url"),
    ("lang", "og:locale dc.language language"),
    ("tags", "keywords news_keywords article:tag parsely-tags"),
    ("summary", "og:description description dc.description"),
)
_META: Mapping[str, Field] = MappingProxyType({
    name: field for field, names in _NAMES for name in names.split()
})  # fmt: skip
_CHANGED = re.compile("modif|updat|actuali")


def read_metadata(root: html.HtmlElement) -> tuple[Said, ...]:
    """All that the page says of its article: JSON-LD first, then the rest in the order of the page."""
    said = [*linked_data(root), *_elements(root)]
    if not any(each.field == "author" and each.value for each in said):
        said += _signature(root)
    return tuple(dict.fromkeys(each for each in said if each.value and len(each.value) <= LONGEST))


def _elements(root: html.HtmlElement) -> Iterator[Said]:
    for element in root.iter("meta", "link", "time", "title"):
        if element.tag == "meta":
            yield from _meta(element)
        elif element.tag == "link" and "canonical" in element.get("rel", "").casefold().split():
            yield Said("url", on_one_line(element.get("href", "")), "link rel=canonical")
        elif element.tag == "time":
            yield from _time(element)
        elif element.tag == "title" and _parent(element) == "head":
            yield Said("title", on_one_line(element.text or ""), "<title>")
    if lang := root.get("lang") or root.get("xml:lang"):
        yield Said("lang", on_one_line(lang), "html lang")


def _meta(element: html.HtmlElement) -> Iterator[Said]:
    name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip()
    field = _META.get(name.casefold())
    if field:
        yield Said(field, on_one_line(element.get("content", "")), f"meta {name}")


def _time(element: html.HtmlElement) -> Iterator[Said]:
    """A <time> that the page marks as the day of publication; else one that may be it."""
    marks = " ".join(element.get(name, "") for name in ("itemprop", "class", "id")).casefold()
    value = element.get("datetime", "")
    if not value or _CHANGED.search(marks):
        return
    is_marked = "pubdate" in element.attrib or "publi" in marks
    place = "<time datetime>, marked as published" if is_marked else "<time datetime>"
    yield Said("date", on_one_line(value), place)


def _signature(root: html.HtmlElement) -> Iterator[Said]:
    """A text that the page marks as the author's name, where it marks no other one."""
    signatures: dict[str, Said] = {}
    for element in _SIGNED(root)[:_MOST_SIGNATURES]:
        value = on_one_line(element.text_content())
        if (place := _place(element)) and 0 < len(value) <= _LONGEST_NAME:
            signatures.setdefault(value.casefold(), Said("author", value, place))
    if len(signatures) == 1:
        yield from signatures.values()


def _place(element: html.HtmlElement) -> str:
    if element.tag == "a" and element.get("rel") == "author":
        return "<a rel=author>"
    if element.get("itemprop") == "author":
        return "itemprop author"
    marks = element.get("class", "").lower().split()
    return "" if _AUTHOR.isdisjoint(marks) else "an element of the class author"


_SIGNED = etree.XPath("//body//*[@itemprop='author' or @rel='author' or contains(@class, 'author')]")
_AUTHOR = words(
    "author author-name author__name author_name authorname post-author entry-author byline__author"
)
_MOST_SIGNATURES = 20
_LONGEST_NAME = 80


def _parent(element: html.HtmlElement) -> str:
    parent = element.getparent()
    return str(parent.tag) if parent is not None else ""
