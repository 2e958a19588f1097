"""RSS 2.0, through feedgen; this is the only file that knows that library.

Its defaults read the clock, reverse the order, drop authors without an address and take the last link
for the channel's own: each call below is as it is for one of these reasons.
"""

from __future__ import annotations

import re
from html import escape

from sitegen.outputs import BodyHtml
from sitegen.pages.feed import FeedView, content_html

_TITLE = re.compile(rb"<title>[^<]*</title>")


def write(view: FeedView, body_html: BodyHtml) -> bytes:
    """The feed's bytes."""
    from feedgen.feed import FeedGenerator  # noqa: PLC0415 - a build that writes no feed need not load lxml

    channel = FeedGenerator()
    channel.load_extension("dc")
    channel.title(view.title)
    channel.description(view.description)
    channel.language(view.lang)
    channel.generator("sitegen")
    channel.ttl(60)
    channel.lastBuildDate(view.updated.replace(microsecond=0))
    channel.link(href=view.url, rel="self", type="application/rss+xml")
    channel.link(href=view.page, rel="alternate")
    if view.icon:
        channel.image(url=view.icon, title=view.title, link=view.page)
    for entry in view.entries:
        item = channel.add_entry(order="append")
        item.guid(entry.id, permalink=False)
        item.title(entry.title)
        item.link(href=entry.url)
        item.published(entry.published)
        item.updated(entry.published)
        if entry.summary:
            item.description(escape(entry.summary, quote=False))
        item.content(content_html(entry, view.words, body_html), type="html")
        if entry.authors:
            item.dc.dc_creator(list(entry.authors))
        for category in entry.categories:
            item.category(term=category.name, scheme=category.page)
    document: bytes = channel.rss_str(pretty=True)
    return _TITLE.sub(_hexadecimal, document)


def _hexadecimal(title: re.Match[bytes]) -> bytes:
    """Spell & and < in a title as the RSS profile asks: readers differ on the other spellings."""
    return title[0].replace(b"&amp;", b"&#x26;").replace(b"&lt;", b"&#x3C;")
