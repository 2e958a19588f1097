"""What a page says of its article in its own metadata: each statement with the place where it stands.

JSON-LD (schema.org), Open Graph and the other names of <meta>, <time>, <title>, canonical links. Nothing is
weighed here (see page_facts), and dates of modification are not read at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from types import MappingProxyType
from typing import Any, Literal

from lxml import html

from sitegen.text import printable

Field = Literal["title", "date", "author", "source", "url", "lang", "tags", "summary"]

LONGEST = 4000
"""Characters of the longest value that is believed to be one."""
_LONGEST_DATA = 1 << 20
_MOST_NODES = 5000
_ARTICLE = re.compile(r"(?:News|Reportage|Opinion|AnalysisNews|Background|Review|Blog|LiveBlog|Tech|Scholarly|Satirical)"
                      r"?(?:NewsArticle|Article|Posting|BlogPosting)|Report")  # fmt: skip
_META: Mapping[str, Field] = MappingProxyType({
    "og:title": "title", "twitter:title": "title", "dc.title": "title", "headline": "title", "title": "title",
    "article:published_time": "date", "og:article:published_time": "date", "datepublished": "date",
    "publish-date": "date", "publish_date": "date", "publication_date": "date", "pubdate": "date",
    "dc.date": "date", "dc.date.issued": "date", "dcterms.created": "date", "dcterms.issued": "date", "date": "date",
    "sailthru.date": "date", "parsely-pub-date": "date", "cxenseparse:recs:publishtime": "date",
    "author": "author", "article:author": "author", "dc.creator": "author", "parsely-author": "author",
    "sailthru.author": "author", "byl": "author",
    "og:site_name": "source", "application-name": "source", "dc.publisher": "source",
    "og:url": "url",
    "og:locale": "lang", "dc.language": "lang", "language": "lang",
    "keywords": "tags", "news_keywords": "tags", "article:tag": "tags", "parsely-tags": "tags",
    "og:description": "summary", "description": "summary", "dc.description": "summary",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a page about its article."""

    field: Field
    value: str
    place: str
    """The element, as a person finds it: "JSON-LD datePublished", "meta og:title"."""
    is_person: bool = False
    """Of an author: whether the page says that it is a person."""


def read_metadata(root: html.HtmlElement) -> tuple[Said, ...]:
    """All that the page says of its article: JSON-LD first, then the rest in the order of the page."""
    said = [each for each in (*_linked_data(root), *_elements(root)) if each.value and len(each.value) <= LONGEST]
    return tuple(dict.fromkeys(said))


def _elements(root: html.HtmlElement) -> Iterator[Said]:
    for element in root.iter("meta", "link", "time", "title"):
        if element.tag == "meta":
            yield from _meta(element)
        elif element.tag == "link" and "canonical" in element.get("rel", "").casefold().split():
            yield Said("url", _line(element.get("href", "")), "link rel=canonical")
        elif element.tag == "time":
            yield from _time(element)
        elif element.tag == "title" and _parent(element) == "head":
            yield Said("title", _line(element.text or ""), "<title>")
    if lang := root.get("lang") or root.get("xml:lang"):
        yield Said("lang", _line(lang), "html lang")


def _meta(element: html.HtmlElement) -> Iterator[Said]:
    name = element.get("property") or element.get("name") or element.get("itemprop") or ""
    field = _META.get(name.strip().casefold())
    if field:
        yield Said(field, _line(element.get("content", "")), f"meta {name.strip()}")


def _time(element: html.HtmlElement) -> Iterator[Said]:
    """A <time> that the page marks as the day of publication; else one that may be it."""
    marks = " ".join(element.get(name, "") for name in ("itemprop", "class", "id")).casefold()
    value = element.get("datetime", "")
    if not value or re.search("modif|updat|actuali", marks):
        return
    is_marked = "pubdate" in element.attrib or re.search("publi", marks)
    yield Said("date", _line(value), "<time datetime>, marked as published" if is_marked else "<time datetime>")


def _parent(element: html.HtmlElement) -> str:
    parent = element.getparent()
    return str(parent.tag) if parent is not None else ""


def _linked_data(root: html.HtmlElement) -> Iterator[Said]:
    """What the page's first article in JSON-LD says of itself."""
    for script in root.iter("script"):
        if script.get("type", "").casefold().partition(";")[0].strip() != "application/ld+json":
            continue
        nodes = list(_nodes(_parsed(script.text or "")))
        named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
        for node in nodes:
            if any(_ARTICLE.fullmatch(kind) for kind in _texts(node.get("@type"))) and "headline" in node:
                yield from _article(node, named)
                return


def _parsed(text: str) -> object:
    if len(text) > _LONGEST_DATA:
        return None
    plain = text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("<![CDATA[").removesuffix("]]>")
    try:
        return json.loads(plain, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Every mapping in the data, outer ones first, up to a bearable number."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST_NODES:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _article(node: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]]) -> Iterator[Said]:
    for key, field in _PLAIN:
        for text in _texts(node.get(key)):
            yield Said(field, _line(text), f"JSON-LD {key}")
    for key in ("author", "creator"):
        for each in _many(node.get(key)):
            thing = _meant(each, named)
            kinds = list(_texts(thing.get("@type")))
            if "Organization" not in kinds and "NewsMediaOrganization" not in kinds:
                for name in _texts(thing.get("name")):
                    yield Said("author", _line(name), f"JSON-LD {key}", is_person="Person" in kinds)
    for each in _many(node.get("publisher")):
        for name in _texts(_meant(each, named).get("name")):
            yield Said("source", _line(name), "JSON-LD publisher")
    for each in _many(node.get("mainEntityOfPage")):
        address = _meant(each, named).get("@id") if isinstance(each, dict) else each
        yield from (Said("url", _line(text), "JSON-LD mainEntityOfPage") for text in _texts(address))


_PLAIN: tuple[tuple[str, Field], ...] = (
    ("headline", "title"),
    ("datePublished", "date"),
    ("inLanguage", "lang"),
    ("keywords", "tags"),
    ("description", "summary"),
    ("url", "url"),
)


def _meant(value: object, named: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The thing that a value is or refers to; a bare text is its name."""
    if isinstance(value, dict):
        reference = value.get("@id")
        return named.get(reference, value) if isinstance(reference, str) and "name" not in value else value
    return {"name": value}


def _many(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _texts(value: object) -> Iterator[str]:
    yield from (each for each in _many(value) if isinstance(each, str))


def _line(text: str) -> str:
    """The text on one line; entities that were escaped twice are read once more."""
    return " ".join(printable(unescape(text[: 4 * LONGEST])).split())
