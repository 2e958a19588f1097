"""Our profile of RSS, feed by feed."""

from __future__ import annotations

import pytest

from sitegen.check.feeds import feed_problems
from sitegen.urls import Base

BASE = Base("https://example.org/")
FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Veille</title><link>https://example.org/</link><description>D</description><language>fr</language>
<atom:link href="https://example.org/feed.xml" rel="self" type="application/rss+xml"/>
<item><title>Deux</title><link>https://example.org/articles/deux/</link><guid isPermaLink="false">tag:2</guid>
<pubDate>Tue, 03 Jun 2025 08:00:00 +0000</pubDate>
<content:encoded>&lt;p&gt;&lt;a href="https://example.org/x/"&gt;x&lt;/a&gt;&lt;/p&gt;</content:encoded></item>
<item><title>Un</title><link>https://example.org/articles/un/</link><guid isPermaLink="false">tag:1</guid>
<pubDate>Mon, 02 Jun 2025 08:00:00 +0000</pubDate></item>
</channel></rss>
"""


def complaints(text: str) -> list[str]:
    found = feed_problems("feed.xml", text, BASE)
    assert all(problem.path == "feed.xml" and problem.hint for problem in found)
    return [problem.what for problem in found]


def test_a_good_feed_gives_no_cause_for_complaint():
    assert complaints(FEED) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("<title>Veille</title>", "", "the feed has no title"),
        ("<language>fr</language>", "<language/>", "the feed has no language"),
        ("<link>https://example.org/</link>", "<link>https://localhost/</link>", "the feed belongs to"),
        ("feed.xml", "rss.xml", "does not give https://example.org/feed.xml as its own address"),
        ("https://example.org/articles/un/", "/articles/un/", 'item 2, "Un", has the link "/articles/un/"'),
        ("tag:1", "tag:2", 'item 2, "Un", has the guid "tag:2" of an item before it'),
        ('<guid isPermaLink="false">tag:1</guid>', "", 'item 2, "Un", has no guid'),
        ('<guid isPermaLink="false">tag:1', "<guid>one", 'item 2, "Un", gives its guid "one" as an address'),
        ("Mon, 02 Jun 2025 08:00:00 +0000", "2025-06-02", 'item 2, "Un", has no date that can be read'),
        ("Mon, 02 Jun 2025", "Wed, 04 Jun 2025", 'item 2, "Un", is newer than the one before it'),
        ('href="https://example.org/x/"', 'href="/x/"', 'item 1, "Deux", refers to "/x/"'),
        ("<title>Un</title>", "<title> </title>", "item 2 has neither title nor description"),
    ],
)
def test_a_fault_is_named_with_its_item(old: str, new: str, complaint: str):
    (found,) = complaints(FEED.replace(old, new))
    assert complaint in found


def test_what_is_no_xml_is_reported_with_its_place():
    (problem,) = feed_problems("feed.xml", "<rss>\n<a></b></rss>", BASE)
    assert (problem.line, problem.column) == (2, 6)
    assert "is not XML" in problem.what


def test_a_document_type_is_refused_unread():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><rss>&a;</rss>'
    (complaint,) = complaints(bomb)
    assert "has a document type" in complaint


def test_other_xml_needs_only_to_be_well_formed():
    assert complaints("<urlset/>") == []
    assert complaints("<feed xmlns='http://www.w3.org/2005/Atom'/>") == []
