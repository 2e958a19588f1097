"""What a built page refers to, and what others can refer to in it. Pure; by the standard library's parser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_ADDRESSES = frozenset({"href", "src", "poster", "data", "action", "formaction", "cite"})
_CANDIDATES = frozenset({"srcset", "imagesrcset"})
_SHARED = frozenset({"og:url", "og:image", "twitter:image"})
_FETCHED_LINKS = frozenset({"stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload"})
_LINKING = frozenset({"a", "area", "form", "blockquote", "q", "meta"})
_CSS_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]*)|@import\s+[\"']([^\"']*)")
_CSS_COMMENT = re.compile(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")


@dataclass(frozen=True, slots=True)
class Reference:
    """One address that a file refers to."""

    address: str
    line: int
    """1-based."""
    is_fetched: bool
    """Whether a browser loads it by itself, as it does a style sheet; not so a link."""


@dataclass(frozen=True, slots=True)
class PageLinks:
    """How a page is tied to others."""

    references: tuple[Reference, ...]
    anchors: frozenset[str]
    """The names that an address may carry after its `#`."""
    canonical: str | None
    """The address that the page gives as its own."""


def read_page(text: str) -> PageLinks:
    """Read the references and anchors of an HTML page, however badly formed."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return PageLinks(tuple(reader.references), frozenset(reader.anchors), reader.canonical)


def read_style(text: str) -> tuple[Reference, ...]:
    """Read the addresses of a style sheet."""
    text = _CSS_COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    found = []
    line, seen = 1, 0
    for match in _CSS_ADDRESS.finditer(text):
        line += text.count("\n", seen, match.start())
        seen = match.start()
        found.append(Reference((match[1] or match[2] or "").strip(), line, is_fetched=True))
    return tuple(found)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.references: list[Reference] = []
        self.anchors: set[str] = set()
        self.canonical: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        kinds = set(given.get("rel", "").lower().split())
        is_fetched = bool(kinds & _FETCHED_LINKS) if tag == "link" else tag not in _LINKING
        if "canonical" in kinds:
            self.canonical = given.get("href", "").strip()
        if anchor := given.get("id") or (given.get("name") if tag == "a" else None):
            self.anchors.add(anchor)
        for name, value in given.items():
            if name in _CANDIDATES:
                for candidate in value.split(","):
                    self._add(candidate.split()[0] if candidate.split() else "", is_fetched=True)
            elif name in _ADDRESSES and tag != "meta":
                self._add(value, is_fetched=is_fetched)
        if tag == "meta" and (given.get("property") or given.get("name") or "").lower() in _SHARED:
            self._add(given.get("content", ""), is_fetched=False)

    def _add(self, address: str, *, is_fetched: bool) -> None:
        self.references.append(Reference(address.strip(), self.getpos()[0], is_fetched))
