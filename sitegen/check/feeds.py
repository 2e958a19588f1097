"""Our profile of RSS 2.0: what readers' software needs, checked in the feeds as built. Pure.

Parseable, complete, absolute in every address, every item dated and known by an id of its own, newest
first. A whole validator this is not; an independent one belongs to the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from sitegen.check.html import read_page
from sitegen.errors import Problem, shortened
from sitegen.urls import Base

_SELF = "{http://www.w3.org/2005/Atom}link[@rel='self']"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_OURS = "rebuild with  sitegen build --clean ; if it stays, the fault is in the program, please report it"


def feed_problems(name: str, text: str, base: Base) -> tuple[Problem, ...]:
    """Check a feed; a file that is no RSS feed has no problems but those of its XML."""
    root, problems = _parsed(name, text)
    channel = root.find("channel") if root is not None and root.tag == "rss" else None
    if channel is not None:
        whats = (*_channel_faults(name, channel, base), *_item_faults(channel))
        problems += (Problem(what, _OURS, name) for what in whats)
    return tuple(problems)


def _parsed(name: str, text: str) -> tuple[ET.Element | None, list[Problem]]:
    if "<!DOCTYPE" in text:
        return None, [
            Problem("has a document type, which may make readers' software load things", _OURS, name)
        ]
    try:
        return ET.fromstring(text), []  # noqa: S314 - entities need a document type, which is refused above
    except ET.ParseError as error:
        line, column = error.position
        return None, [Problem(f"is not XML: {error.msg.partition(':')[0]}", _OURS, name, line, column + 1)]


def _channel_faults(name: str, channel: ET.Element, base: Base) -> Iterator[str]:
    for field in ("title", "link", "description", "language"):
        if not (channel.findtext(field) or "").strip():
            yield f"the feed has no {field}"
    link = channel.findtext("link") or ""
    if link and not link.startswith(base.url):
        yield f'the feed belongs to "{shortened(link)}", not to {base.url}'
    own = channel.find(_SELF)
    if own is None or own.get("href") != base.url + name:
        yield f"the feed does not give {base.url}{name} as its own address"


def _item_faults(channel: ET.Element) -> Iterator[str]:
    ids: set[str] = set()
    previous: datetime | None = None
    for number, item in enumerate(channel.iter("item"), 1):
        title = shortened((item.findtext("title") or "").strip())
        where = f'item {number}, "{title}",' if title else f"item {number}"
        moment = _moment(item)
        for fault in (*_one_items_faults(item, moment), *_id_faults(item, ids)):
            yield f"{where} {fault}"
        if moment and previous and moment > previous:
            yield f"{where} is newer than the one before it"
        previous = moment or previous


def _one_items_faults(item: ET.Element, moment: datetime | None) -> Iterator[str]:
    if not (item.findtext("title") or item.findtext("description") or "").strip():
        yield "has neither title nor description"
    if moment is None:
        yield "has no date that can be read"
    link = (item.findtext("link") or "").strip()
    if not _is_absolute(link):
        yield f'has the link "{shortened(link)}", which is not absolute'
    for part in ("description", _CONTENT):
        for reference in read_page(item.findtext(part) or "").references:
            if not _is_absolute(reference.address):
                yield f'refers to "{shortened(reference.address)}", which is not absolute'


def _id_faults(item: ET.Element, ids: set[str]) -> Iterator[str]:
    guid = item.find("guid")
    text = (guid.text or "").strip() if guid is not None else ""
    if guid is None or not text:
        yield "has no guid"
    elif text in ids:
        yield f'has the guid "{shortened(text)}" of an item before it'
    elif guid.get("isPermaLink", "true") == "true" and not _is_absolute(text):
        yield f'gives its guid "{shortened(text)}" as an address, which it is not'
    ids.add(text)


def _moment(item: ET.Element) -> datetime | None:
    try:
        moment = parsedate_to_datetime(item.findtext("pubDate") or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_absolute(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.scheme and (parts.netloc or parts.scheme == "mailto"))
