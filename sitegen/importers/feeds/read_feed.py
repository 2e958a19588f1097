"""Feeds saved as files: RSS and Atom through feedparser, an optional extra; JSON Feed by our own means.

One article for each entry. The network is never asked: feedparser is handed bytes that it can only read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from importlib.util import find_spec
from typing import Any
from urllib.parse import urljoin

from sitegen.errors import Problem, SiteError
from sitegen.importers.decode import refuse_binary
from sitegen.importers.feeds.entry import FeedEntry, pieces
from sitegen.importers.html.rendering import render
from sitegen.importers.html.tree import parsed
from sitegen.importers.opened import Piece
from sitegen.text import printable
from sitegen.utf8 import decoded


def split_feed(data: bytes, path: str) -> Sequence[Piece]:
    """The entries of an RSS or Atom feed. Raises SiteError where the file is none."""
    if find_spec("feedparser") is None:
        hint = "install it with  pip install 'sitegen[feeds]'  or move the file elsewhere"
        raise SiteError(Problem("reading feeds needs feedparser", hint, path))
    import feedparser  # noqa: PLC0415 - an optional extra

    refuse_binary(data, path)
    try:
        feed = feedparser.parse(_InMemory(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # noqa: BLE001 - a library on hostile input
        raise SiteError(_no_feed(path, str(error))) from None
    if not feed.get("version") and not feed.get("entries"):
        raise SiteError(_no_feed(path, ""))
    return pieces([_entry(entry, feed.get("feed", {})) for entry in feed.get("entries", ())])


def split_json_feed(data: bytes, path: str) -> Sequence[Piece]:
    """The items of a JSON Feed (jsonfeed.org). Raises SiteError where the file is none."""
    refuse_binary(data, path)
    try:
        feed = json.loads(decoded(data, path))
    except (ValueError, RecursionError) as error:
        raise SiteError(_no_feed(path, str(error))) from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(feed.get("version")):
        raise SiteError(_no_feed(path, ""))
    return pieces([_item(item, feed) for item in items if isinstance(item, dict)])


@dataclass(frozen=True, slots=True)
class _InMemory:
    """Bytes as a file: given as they are, feedparser would look whether they name one, or an address."""

    data: bytes

    def read(self) -> bytes:
        """All of them."""
        return self.data


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedEntry:
    """What feedparser understood of one entry."""
    contents = [_text(each.get("value")) for each in entry.get("content", ())]
    teaser = _text(entry.get("summary"))
    content = max((*contents, teaser), key=len) if not contents or not contents[0] else contents[0]
    authors = [_text(each.get("name")) for each in entry.get("authors", ())] or [_text(entry.get("author"))]
    origin = entry.get("source") or {}
    return FeedEntry(
        id=_text(entry.get("id")),
        title=_plain(_text(entry.get("title"))),
        address=_address(_text(entry.get("link")), _text(feed.get("link"))),
        published=_day(_text(dict.get(entry, "published"))) if isinstance(entry, dict) else "",
        authors=tuple(filter(None, authors)),
        tags=tuple(filter(None, (_text(each.get("term")) for each in entry.get("tags", ())))),
        lang=_text(feed.get("language")),
        source=_plain(_text(origin.get("title")) or _text(feed.get("title"))),
        content=content,
    )


def _item(item: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedEntry:
    """One item of a JSON Feed."""
    text = "".join(
        f"<p>{escape(line)}</p>" for line in _text(item.get("content_text")).split("\n") if line.strip()
    )
    summary = f"<p>{escape(_text(item.get('summary')))}</p>" if item.get("summary") else ""
    return FeedEntry(
        id=str(item.get("id") or ""),
        title=_text(item.get("title")),
        address=_address(_text(item.get("url")), _text(feed.get("home_page_url"))),
        published=_day(_text(item.get("date_published"))),
        authors=tuple(_names(item) or _names(feed)),
        tags=tuple(tag for tag in _list(item.get("tags")) if isinstance(tag, str)),
        lang=_text(item.get("language")) or _text(feed.get("language")),
        source=_text(feed.get("title")),
        content=_text(item.get("content_html")) or text or summary,
    )


def _names(item: Mapping[str, Any]) -> list[str]:
    """The authors of a JSON item or feed, in the form of either version."""
    people = [*_list(item.get("authors")), item.get("author")]
    return [name for each in people if isinstance(each, dict) and (name := _text(each.get("name")))]


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return printable(value).strip() if isinstance(value, str) else ""


def _plain(markup: str) -> str:
    """A title, which may hold markup, as plain text on one line."""
    if "<" not in markup:
        return " ".join(unescape(markup).split())
    root = parsed(f"<p>{markup}</p>")
    return " ".join(render(root).text.split()) if root is not None else ""


def _address(link: str, base: str) -> str:
    try:
        return urljoin(base, link) if link else ""
    except ValueError:
        return ""


def _day(written: str) -> str:
    """The day as its feed writes it, in the zone in which it is written; empty where it is none."""
    for read in _FORMS:
        try:
            return read(written).date().isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return ""


_FORMS = (datetime.fromisoformat, parsedate_to_datetime)


def _no_feed(path: str, why: str) -> Problem:
    cause = f": {' '.join(why.split())[:80]}" if why else ""
    return Problem(
        f"is no feed that can be read{cause}", "save the feed again, or move the file elsewhere", path
    )
