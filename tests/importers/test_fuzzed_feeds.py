"""Feeds, lists of feeds and archives damaged at random: read or refused in words, never a crash."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.feeds.json_feed import split_json_feed
from sitegen.importers.feeds.outlines import is_list, read_outlines
from sitegen.importers.feeds.read_feed import split_feed
from sitegen.importers.html.archive import enclosed
from sitegen.importers.opened import Piece, as_classified
from sitegen.importers.saved_feeds import resolve
from sitegen.vocabulary import Sources, Tags

pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>La Vigie</title>
<link>https://vigie.example/</link><item><title>Trois &amp;amp; grues</title><link>/a</link><guid>a</guid>
<dc:date>2026-10-12</dc:date><category>ports</category><author>x@y (Odile)</author>
<description><![CDATA[<p>Trois grues &nbsp; du port <a href="b">seules</a>.</p>]]></description>
</item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vigie.example/"><title>La Vigie</title>
<entry><id>a</id><title type="html">Trois &lt;b&gt;grues&lt;/b&gt;</title><link href="a"/>
<updated>2026-11-02</updated><source><title>Le Phare</title></source><category term="ports"/>
<author><name>Odile</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>Trois grues seules.</p></div></content></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "La Vigie", "items": [
{"id": "a", "tags": ["x"], "url": "https://vigie.example/a", "content_html": "<p>Trois grues</p>",
"authors": [{"name": "Odile"}]}]}"""
OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Ports"><outline text="La Vigie"
xmlUrl="https://vigie.example/feed" htmlUrl="file:../x.xml"/></outline><outline url="a.xml"/></body></opml>"""
JUNK = st.sampled_from(
    [
        "<",
        ">",
        "&",
        '"',
        "]]>",
        "<![CDATA[",
        "<!--",
        "<item>",
        "</entry>",
        "\0",
        "é",
        "null",
        "[",
        "{",
        "://[",
    ]
)


@st.composite
def damaged(draw: st.DrawFn, text: str) -> bytes:
    """The text after a few accidents."""
    for _ in range(draw(st.integers(0, 4))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 60))
        how = draw(st.sampled_from(["cut", "lost", "junk", "doubled"]))
        if how == "cut":
            text = text[:at]
        elif how == "lost":
            text = text[:at] + text[at + length :]
        elif how == "junk":
            text = text[:at] + draw(JUNK) + text[at:]
        else:
            text = text[: at + length] + text[at:]
    return text.encode(draw(st.sampled_from(["utf-8", "utf-8", "utf-16", "cp1252"])), "replace")


def read_all(pieces: tuple[Piece, ...]) -> None:
    names = [piece.name for piece in pieces]
    assert len(names) == len(set(names))
    for piece in pieces:
        try:
            opened = piece.open("x")
        except SiteError:
            continue
        draft = opened.read(Tags(), Sources(), as_classified)
        assert "".join(opened.text[span.start : span.end] for span in draft.spans) == opened.text


@settings(max_examples=60, deadline=None)
@given(data=damaged(RSS) | damaged(ATOM) | st.binary(max_size=200))
def test_a_damaged_feed_is_read_or_refused(data: bytes) -> None:
    with suppress(SiteError):
        read_all(tuple(split_feed(data, "x.xml")))


@settings(max_examples=60, deadline=None)
@given(data=damaged(JSON) | st.binary(max_size=200))
def test_a_damaged_json_feed_is_read_or_refused(data: bytes) -> None:
    with suppress(SiteError):
        read_all(tuple(split_json_feed(data, "x.json")))


@settings(max_examples=100, deadline=None)
@given(data=damaged(OPML) | st.binary(max_size=200))
def test_a_damaged_list_is_read_or_refused(data: bytes) -> None:
    heads = {"seeds/x.opml": "", "seeds/a.xml": RSS, "seeds/feed.xml": ATOM}
    is_list(data)
    with suppress(SiteError):
        listed = resolve("seeds/x.opml", "seeds", read_outlines(data, "seeds/x.opml"), heads)
        assert set(listed.names) <= heads.keys()


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=300), address=st.text(max_size=20))
def test_a_damaged_archive_holds_a_part_or_none(data: bytes, address: str) -> None:
    message = EmailMessage()
    message.set_content("x")
    message.add_related(b"x", "image", "png", cid="<a>")

    for whole in (data, message.as_bytes() + data, data + message.as_bytes()):
        assert isinstance(enclosed(whole, address), bytes | None)
