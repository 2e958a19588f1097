"""JSON Feed (jsonfeed.org, either version) saved as a file: read by our own means, no extra needed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sitegen.errors import SiteError
from sitegen.importers.decode import refuse_binary
from sitegen.importers.feeds.entry import FeedEntry, pieces
from sitegen.importers.feeds.read_feed import no_feed
from sitegen.importers.feeds.values import address, as_html, day, plain, publication, text
from sitegen.importers.opened import Piece
from sitegen.utf8 import decoded


def split_json_feed(data: bytes, path: str) -> Sequence[Piece]:
    """The items of a JSON Feed. Raises SiteError where the file is none."""
    refuse_binary(data, path)
    try:
        feed = json.loads(decoded(data, path))
    except (ValueError, RecursionError) as error:
        raise SiteError(no_feed(path, str(error))) from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(feed.get("version")):
        raise SiteError(no_feed(path, ""))
    return pieces([_item(item, feed) for item in items if isinstance(item, dict)], path)


def _item(item: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedEntry:
    home = text(feed.get("home_page_url"))
    link = address(text(item.get("url")), home, text(feed.get("feed_url")))
    html, written = text(item.get("content_html")), text(item.get("content_text"))
    summary = text(item.get("summary"))
    content = as_html(html) if html else as_html(written or summary, is_plain=True)
    return FeedEntry(
        id=_id(item.get("id")),
        title=plain(text(item.get("title"))),
        address=link or address(text(item.get("external_url")), home),
        published=day(text(item.get("date_published"))),
        authors=tuple(_names(item) or _names(feed)),
        tags=tuple(tag for tag in _list(item.get("tags")) if isinstance(tag, str)),
        lang=text(item.get("language")) or text(feed.get("language")),
        source=publication(plain(text(feed.get("title"))), home or link),
        content=content,
        summary=as_html(summary, is_plain=True) if html or written else "",
    )


def _id(value: object) -> str:
    """Ids are texts; feeds that write a number mean its digits."""
    return text(value) or (str(value) if isinstance(value, int | float) else "")


def _names(item: Mapping[str, Any]) -> list[str]:
    """The authors of an item or a feed, in the form of either version."""
    people = [*_list(item.get("authors")), item.get("author")]
    return [name for each in people if isinstance(each, dict) and (name := text(each.get("name")))]


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
