"""OPML: what a list of feeds says, outline by outline. Bytes in, nouns out; nothing is looked up or fetched.

A list comes out of any feed reader, and is as hostile as any seed: no entity of it is believed, no depth
followed without end, and of one that is broken what can be read is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from sitegen.errors import Problem, SiteError
from sitegen.importers.decode import refuse_binary
from sitegen.importers.feeds.values import plain, text
from sitegen.importers.feeds.xml_text import root_of, xml_text

ROOT = "opml"
_ADDRESSES = ("xmlurl", "url", "htmlurl")
"""The attributes by which an outline points to something: the feed itself first, its site last."""
_NAMES = ("title", "text")
_ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_LONGEST = 2000
"""Characters of an address or a name."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One outline that points to something."""

    line: int
    name: str
    """What the list calls it, as plain text; empty where it does not say."""
    references: tuple[str, ...]
    """Where it points, as it is written: the feed's own address first."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """A list, read."""

    outlines: tuple[Outline, ...]
    """In its order."""
    damage: str = ""
    """What is wrong with the list as XML, in a clause."""


def is_list(data: bytes) -> bool:
    """Whether the bytes are such a list, whatever their file is called."""
    return root_of(data) == ROOT


def read_outlines(data: bytes, path: str) -> Outlines:
    """The outlines of a list. Raises SiteError, naming `path`, where it is none, or one not to be trusted."""
    refuse_binary(data, path)
    document, _ = xml_text(data)
    if _ENTITY.search(document):
        hint = "export it again from your feed reader, as plain OPML"
        raise SiteError(Problem("declares entities, which no list of feeds needs", hint, path))
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        root = etree.fromstring(document.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or _local(root) != ROOT:
        hint = "export it again from your feed reader, or move the file elsewhere"
        raise SiteError(Problem("is no list of feeds (OPML) that can be read", hint, path))
    return Outlines(tuple(_outlines(root)), _damage(parser))


def _outlines(root: etree._Element) -> Iterator[Outline]:
    for element in root.iter():
        if _local(element) != "outline":
            continue
        said = {name.rpartition("}")[2].casefold(): text(value) for name, value in element.attrib.items()}
        references = [said.get(name, "") for name in _ADDRESSES]
        names = [plain(said.get(name, "")[:_LONGEST]) for name in _NAMES]
        if any(references):
            name = next((each for each in names if any(map(str.isalnum, each))), "")
            known = tuple(dict.fromkeys(each for each in references if 0 < len(each) <= _LONGEST))
            yield Outline(element.sourceline or 0, "" if name in known else name, known)


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].casefold() if isinstance(tag, str) else ""


def _damage(parser: etree.XMLParser) -> str:
    for entry in parser.error_log:
        return f"is broken XML from line {entry.line} on: what could be read was"
    return ""
