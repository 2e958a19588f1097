"""What a page's first article in JSON-LD (schema.org) says of itself, @graph and references included.

Data that is broken, endless or nested too deep says nothing.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lxml import html

from sitegen.importers.html.said import Field, Said, on_one_line

_LONGEST_DATA = 1 << 20
_MOST_NODES = 5000
_ORGANIZATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation"})
_PLAIN: tuple[tuple[str, Field], ...] = (
    ("headline", "title"),
    ("datePublished", "date"),
    ("inLanguage", "lang"),
    ("keywords", "tags"),
    ("description", "summary"),
    ("url", "url"),
)


def linked_data(root: html.HtmlElement) -> Iterator[Said]:
    """The statements about the page's article; nothing where no article is described."""
    for script in root.iter("script"):
        if script.get("type", "").casefold().partition(";")[0].strip() != "application/ld+json":
            continue
        nodes = list(_nodes(_parsed(script.text or "")))
        named = _named(nodes)
        for node in nodes:
            if "headline" in node and any(_is_article(kind) for kind in _texts(node.get("@type"))):
                yield from _article(node, named)
                return


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "Posting")) or kind == "Report"


def _parsed(text: str) -> object:
    if len(text) > _LONGEST_DATA:
        return None
    plain = text.strip().removeprefix("<!--").removesuffix("-->")
    plain = plain.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    try:
        return json.loads(plain, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Every mapping in the data, outer ones first, up to a bearable number."""
    waiting: deque[object] = deque([data])
    seen = 0
    while waiting and seen < _MOST_NODES:
        value = waiting.popleft()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _named(nodes: Iterable[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The things that have a name of their own, each with all that is said of it in several places."""
    named: dict[str, dict[str, Any]] = {}
    for node in nodes:
        if isinstance(node.get("@id"), str):
            named[node["@id"]] = {**node, **named.get(node["@id"], {})}
    return named


def _article(node: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]]) -> Iterator[Said]:
    for key, field in _PLAIN:
        for text in _texts(node.get(key)):
            yield Said(field, on_one_line(text), f"JSON-LD {key}")
    for each in (*_many(node.get("author")), *_many(node.get("creator"))):
        thing = _meant(each, named)
        kinds = set(_texts(thing.get("@type")))
        if "Person" in kinds or kinds.isdisjoint(_ORGANIZATIONS):
            for name in _texts(thing.get("name")):
                yield Said("author", on_one_line(name), "JSON-LD author", is_person="Person" in kinds)
    for each in _many(node.get("publisher")):
        for name in _texts(_meant(each, named).get("name")):
            yield Said("source", on_one_line(name), "JSON-LD publisher")
    for each in _many(node.get("mainEntityOfPage")):
        address = each.get("@id") if isinstance(each, dict) else each
        yield from (Said("url", on_one_line(text), "JSON-LD mainEntityOfPage") for text in _texts(address))


def _meant(value: object, named: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The thing that a value is or refers to; a bare text is its name."""
    if isinstance(value, dict):
        reference = value.get("@id")
        return {**named.get(reference, {}), **value} if isinstance(reference, str) else value
    return {"name": value}


def _many(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _texts(value: object) -> Iterator[str]:
    yield from (each for each in _many(value) if isinstance(each, str))
