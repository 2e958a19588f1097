"""RSS 2.0, through feedgen; this is the only file that knows that library.

Its defaults read the clock, reverse the order, drop authors without an address, take the last link for
the channel's own and content without a description for one: hence each call below.
"""

from __future__ import annotations

import re
from html import escape

from sitegen.outputs import BodyHtml
from sitegen.pages.feed import FeedView, content_html

_PLAIN = re.compile(rb"<(?:title|category|dc:creator)(?: [^>]*)?>[^<]*</")
_DESCRIPTION = re.compile(rb"<description>[^<]*</description>")
"""The channel's is the first of the document."""


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
        item.description(escape(entry.summary or entry.credit, quote=False))
        item.content(content_html(entry, view.words, body_html), type="html")
        if entry.authors:
            item.dc.dc_creator(list(entry.authors))
        for category in entry.categories:
            item.category(term=category.name, scheme=category.page)
    return _with_plain_text_spelled(channel.rss_str(pretty=True))


def _with_plain_text_spelled(document: bytes) -> bytes:
    """Spell & and < in plain text as the RSS profile asks, for readers differ on the other spellings.

    An entry's description and content are HTML and keep theirs.
    """
    document = _DESCRIPTION.sub(_hexadecimal, document, count=1)
    return _PLAIN.sub(_hexadecimal, document)


def _hexadecimal(element: re.Match[bytes]) -> bytes:
    return element[0].replace(b"&amp;", b"&#x26;").replace(b"&lt;", b"&#x3C;")
