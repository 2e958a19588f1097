"""JSON Feed 1.1."""

from __future__ import annotations

import json
from typing import Any

from sitegen.outputs import BodyHtml
from sitegen.pages.atom import rfc3339
from sitegen.pages.feed import FeedEntry, FeedView, content_html


def write(view: FeedView, body_html: BodyHtml) -> bytes:
    """The feed's bytes."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "home_page_url": view.page,
        "feed_url": view.url,
        "description": view.description,
        "icon": view.icon or None,
        "language": view.lang,
        "authors": [{"name": view.publisher}],
        "items": [_item(entry, view, body_html) for entry in view.entries],
    }
    stated = {key: value for key, value in feed.items() if value is not None}
    return json.dumps(stated, ensure_ascii=False, indent=1).encode() + b"\n"


def _item(entry: FeedEntry, view: FeedView, body_html: BodyHtml) -> dict[str, Any]:
    item = {
        "id": entry.id,
        "url": entry.url,
        "external_url": entry.original,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": content_html(entry, view.words, body_html),
        "date_published": rfc3339(entry.published),
        "authors": [{"name": name} for name in entry.authors],
        "tags": [category.name for category in entry.categories],
        "language": entry.lang,
    }
    return {key: value for key, value in item.items() if value}
