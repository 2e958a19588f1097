"""What subscribers get: every entry once, complete, credited, and the same bytes until something is new."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import feedparser
import pytest

from sitegen.model import Markdown
from sitegen.pages.feed import absolute, urn
from sitegen.urls import Base

from .digest import CHINA, GAZETTE, MORNING, SCHOOL, SITE, article, articles, build

CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
ATOM = "{http://www.w3.org/2005/Atom}"

STORY = article(
    "1 < 2 & <worth> : l'IA",
    slug="story",
    summary="Une < summary & more.",
    body="Un [lien](#note) et une ![image](/digest/i.png) avec [l'autre](../autre/).",
    note=Markdown("Le mot.", "fr"),
    url="https://gazette.example.org/1?a=1&b=2",
    authors=("Awa Diallo", "Li Wei"),
    agency="AFP",
    tags=(CHINA, SCHOOL),
)


def rss(files: dict[str, bytes], file: str = "feed.xml") -> ET.Element:
    channel = ET.fromstring(files[file]).find("channel")
    assert channel is not None
    return channel


def test_the_three_formats_hold_the_same_entries_newest_first() -> None:
    files = build(articles(5))
    wanted = [f"https://example.org/digest/articles/article-{n}/" for n in range(1, 6)]
    atom = ET.fromstring(files["atom.xml"])
    assert [item.findtext("link") for item in rss(files).findall("item")] == wanted
    assert [entry.find(f"{ATOM}link").get("href") for entry in atom.findall(f"{ATOM}entry")] == wanted
    assert [item["url"] for item in json.loads(files["feed.json"])["items"]] == wanted


def test_an_rss_item_says_everything() -> None:
    (item,) = rss(build([STORY])).findall("item")
    guid = item.find("guid")
    assert item.findtext("title") == "1 < 2 & <worth>\u00a0: l’IA"
    assert guid.get("isPermaLink") == "false"
    assert guid.text == urn(STORY.id)
    assert item.findtext("pubDate") == "Fri, 01 Aug 2025 06:30:00 +0000"
    assert [creator.text for creator in item.findall(CREATOR)] == ["Awa Diallo", "Li Wei"]
    assert {(category.text, category.get("domain")) for category in item.findall("category")} == {
        ("Chine", "https://example.org/digest/tags/chine/"),
        ("École", "https://example.org/digest/tags/ecole/"),
    }
    assert item.findtext("description") == "Une &lt; summary &amp; more."
    content = item.findtext(CONTENT)
    first, note, body = content.split("\n", 2)
    assert "Repris de La Gazette – Awa Diallo – Li Wei – AFP – 23 juillet 2025." in first
    assert '<a href="https://gazette.example.org/1?a=1&amp;b=2">Lire l’original</a>' in first
    assert note.startswith("<blockquote><p>Le mot.</p>")
    assert '<a href="https://example.org/digest/articles/story/#note">lien</a>' in body
    assert 'src="https://example.org/digest/i.png"' in body
    assert '<a href="https://example.org/digest/articles/autre/">' in body


def test_titles_are_spelled_for_every_reader() -> None:
    assert b"<title>1 &#x3C; 2 &#x26; &#x3C;worth&gt;" in build([STORY])["feed.xml"]


def test_the_channel_names_itself_and_the_site() -> None:
    channel = rss(build([STORY]))
    own = channel.find(f"{ATOM}link")
    assert (own.get("rel"), own.get("href")) == ("self", "https://example.org/digest/feed.xml")
    assert channel.findtext("link") == "https://example.org/digest/"
    assert channel.findtext("language") == "fr"
    assert channel.findtext("lastBuildDate") == "Fri, 01 Aug 2025 06:30:00 +0000"


@pytest.mark.parametrize("file", ["feed.xml", "atom.xml", "tags/chine/feed.xml", "sources/gazette/feed.xml"])
def test_a_strict_parser_has_nothing_to_say(file: str) -> None:
    parsed = feedparser.parse(build([STORY, *articles(3)])[file])
    assert not parsed.bozo
    assert parsed.entries
    assert all(entry.get("published_parsed") for entry in parsed.entries)


def test_entries_that_came_in_together_are_told_apart_in_atom() -> None:
    together = [article(f"Article {n}", added=MORNING) for n in range(20)]
    entries = ET.fromstring(build(together)["atom.xml"]).findall(f"{ATOM}entry")
    assert len({entry.findtext(f"{ATOM}updated") for entry in entries}) == 20
    assert {entry.findtext(f"{ATOM}published") for entry in entries} == {"2025-08-01T06:30:00Z"}


def test_an_id_follows_neither_title_nor_address_nor_date() -> None:
    moved = replace(SITE, base=Base.parse("https://elsewhere.example/"))
    corrected = replace(STORY, title="Autre titre", slug="autre", date=None)
    (before,) = json.loads(build([STORY])["feed.json"])["items"]
    (after,) = json.loads(build([corrected], site=moved)["feed.json"])["items"]
    assert before["id"] == after["id"]
    assert before["date_published"] == after["date_published"]


def test_a_feed_is_bounded() -> None:
    files = build(articles(9, tags=(CHINA,)), site=replace(SITE, feed_items=4))
    assert len(rss(files).findall("item")) == 4
    assert len(rss(files, "tags/chine/feed.xml").findall("item")) == 4


def test_a_tag_and_a_source_have_feeds_of_their_own() -> None:
    files = build([STORY, article("Ailleurs", source=replace(GAZETTE, key="autre", name="Autre"))])
    (of_tag,) = rss(files, "tags/chine/feed.xml").findall("item")
    assert of_tag.findtext("guid") == urn(STORY.id)
    assert rss(files, "tags/chine/feed.xml").findtext("title") == "Le Fil\u00a0: Chine"
    assert len(rss(files, "sources/autre/feed.xml").findall("item")) == 1


def test_an_article_without_any_date_is_left_out() -> None:
    files = build([STORY, article("Sans date", date=None, added=None)])
    assert len(rss(files).findall("item")) == 1


def test_an_empty_feed_is_a_feed() -> None:
    assert not feedparser.parse(build()["feed.xml"]).bozo
    assert json.loads(build()["feed.json"])["items"] == []


def test_every_feed_is_in_the_subscription_list_under_its_own_name() -> None:
    outlines = ET.fromstring(build([STORY, *articles(2)])["feeds.opml"]).findall("body/outline")
    titles = [outline.get("title") for outline in outlines]
    assert len(titles) == 4
    assert len(set(titles)) == len(titles)
    assert {outline.get("xmlUrl") for outline in outlines} == {
        "https://example.org/digest/feed.xml",
        "https://example.org/digest/tags/chine/feed.xml",
        "https://example.org/digest/tags/ecole/feed.xml",
        "https://example.org/digest/sources/gazette/feed.xml",
    }


def test_a_feed_never_reads_the_clock() -> None:
    before = build([STORY])["feed.xml"]
    time.sleep(1.1)
    assert build([STORY])["feed.xml"] == before


def test_a_feed_is_the_same_whatever_the_hash_seed_and_zone() -> None:
    program = (
        "import sys, hashlib; from tests.pages.test_feeds import STORY, articles, build;"
        "files = build([STORY, *articles(3)]);"
        "print(hashlib.sha256(b''.join(files[file] for file in sorted(files))).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    }
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ('<a href="#n">', '<a href="https://example.org/a/b/#n">'),
        ('<a href="../c/">', '<a href="https://example.org/a/c/">'),
        ('<img src="/i.png">', '<img src="https://example.org/i.png">'),
        ('<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'),
        ('<a href="https://x.example/?a=1&amp;b=2">', '<a href="https://x.example/?a=1&amp;b=2">'),
        ('<a href="//[oops">', '<a href="https://example.org/a/b/">'),
        ("href=&quot;#n&quot;", "href=&quot;#n&quot;"),
    ],
)
def test_addresses_become_absolute(html: str, wanted: str) -> None:
    assert absolute(html, "https://example.org/a/b/") == wanted


def test_times_are_those_of_the_content() -> None:
    evening = article("Tard", added=datetime(2025, 8, 1, 23, 30, 15, 999, tzinfo=UTC) + timedelta(hours=1))
    (item,) = json.loads(build([evening])["feed.json"])["items"]
    assert item["date_published"] == "2025-08-02T00:30:15Z"
