"""Saved feeds: one article an entry, each with its own record, and nothing asked of the network."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.importers.conversion import convert_into
from sitegen.importers.draft import Draft
from sitegen.importers.feeds.json_feed import split_json_feed
from sitegen.importers.feeds.read_feed import split_feed
from sitegen.importers.opened import Piece, as_classified
from sitegen.importers.outcome import Outcome
from sitegen.vocabulary import Sources, Tags
from tests.importers.importing import article, seed, take_in
from tests.sites import make_site

pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")

GRUES = "<p>Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, par un logiciel.</p>"
ROBOTS = (
    "<p>Chaque abonné peut désormais emporter chez lui, pour trois semaines, un petit robot à programmer.</p>"
)
ITEM = """<item><title>{title}</title><link>{link}</link><guid>{guid}</guid>{date}
<dc:creator>Odile Ferrand</dc:creator><category>ports</category>
<description><![CDATA[{content}]]></description></item>"""


def rss(*items: str) -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"
xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>La Vigie</title><link>https://vigie.example/</link><language>fr</language>{"".join(items)}
</channel></rss>""".encode()


def item(
    title: str = "Trois grues",
    link: str = "/2026/grues",
    guid: str = "g1",
    date: str = "",
    content: str = GRUES,
) -> str:
    return ITEM.format(title=title, link=link, guid=guid, date=date, content=content)


DATED = "<pubDate>Mon, 12 Oct 2026 23:30:00 -0500</pubDate>"
FEED = rss(item(date=DATED), item("Des robots à prêter", "/2026/robots", "g2", content=ROBOTS))


def read(piece: Piece) -> Draft:
    return piece.open("feed").read(Tags(), Sources(), as_classified)


def test_each_entry_of_a_feed_is_an_article_with_its_facts() -> None:
    grues, robots = (read(piece) for piece in split_feed(FEED, "vigie.xml"))

    assert grues.title.value == "Trois grues"
    assert grues.date is not None
    assert str(grues.date.value) == "2026-10-12"
    assert grues.date.evidence[0].rule.startswith("feed entry, published")
    assert grues.url is not None
    assert grues.url.value == "https://vigie.example/2026/grues"
    assert grues.authors is not None
    assert grues.authors.value == ("Odile Ferrand",)
    assert grues.source is not None
    assert grues.source.value == "La Vigie"
    assert "trois grues" in grues.body
    assert robots.date is None
    assert "date" in robots.review


def test_entries_are_staged_like_seeds_each_with_its_record(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", FEED)

    report = take_in(site)

    assert [each.outcome for each in report.seeds] == [Outcome.IMPORTED, Outcome.IMPORTED]
    assert len(list((site / "content/.import/vigie.xml").glob("*.yaml"))) == 2
    assert article(site, "content/2026/10/trois-grues.md").front_matter.author == ("Odile Ferrand",)
    assert take_in(site).written == ()


def test_a_feed_saved_again_brings_only_what_is_new(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", rss(item(date=DATED)))
    take_in(site)
    seed(site, "vigie.xml", FEED)

    assert sorted(each.outcome.value for each in take_in(site).seeds) == ["imported", "unchanged"]


def test_entries_of_one_id_are_told_apart_and_copies_are_one() -> None:
    twice = rss(item(), item("Un autre titre", "/2026/autre"), item())

    names = [piece.name for piece in split_feed(twice, "vigie.xml")]

    assert len(names) == len(set(names)) == 2


def test_the_order_of_entries_names_none_of_them() -> None:
    one, two = item(), item("Des robots", "/r", "g2")

    assert {p.name for p in split_feed(rss(one, two), "f")} == {
        p.name for p in split_feed(rss(two, one), "f")
    }


ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>La Vigie</title>
<entry><id>urn:1</id><title type="html">Trois &lt;em&gt;grues&lt;/em&gt; &amp;amp; un port</title>
<updated>2026-11-02T00:00:00Z</updated><link href="https://vigie.example/1"/>
<content type="html">&lt;p onclick="x()"&gt;Depuis lundi, trois grues se d&#233;placent
seules.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content>
</entry></feed>"""  # fmt: skip


def test_the_day_of_an_update_is_no_day_of_publication() -> None:
    (piece,) = split_feed(ATOM, "vigie.atom")
    draft = read(piece)

    assert draft.date is None
    assert draft.title.value == "Trois grues & un port"
    assert "x()" not in draft.body
    published = ATOM.replace(b"<updated>", b"<published>2026-10-12T08:00:00+02:00</published><updated>")
    date = read(split_feed(published, "vigie.atom")[0]).date
    assert date is not None
    assert str(date.value) == "2026-10-12"


def test_a_json_feed_is_read_without_any_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "La Vigie",
        "language": "fr",
        "home_page_url": "https://vigie.example/",
        "items": [
            {"id": "1", "url": "/2026/grues", "title": "Trois grues", "content_html": GRUES,
             "date_published": "2026-10-12T23:30:00-05:00", "date_modified": "2026-11-02",
             "tags": ["ports", 3],
             "authors": [{"name": "Odile Ferrand"}]},
            {"id": 2, "content_text": "Une brève sans titre, qui tient en une phrase assez longue."},
            "rien",
        ],
    }  # fmt: skip

    grues, note = (read(piece) for piece in split_json_feed(json.dumps(feed).encode(), "vigie.json"))

    assert grues.date is not None
    assert str(grues.date.value) == "2026-10-12"
    assert grues.url is not None
    assert grues.url.value == "https://vigie.example/2026/grues"
    assert note.title.certainty == "derived"
    assert "Une brève" in note.body


@pytest.mark.parametrize(
    "data", [b"{", b"[]", b'{"items": []}', b'{"version": "x", "items": 3}', b"[" * 100_000]
)
def test_other_json_is_no_feed(data: bytes) -> None:
    with pytest.raises(SiteError, match="is no feed that can be read"):
        split_json_feed(data, "x.json")


def test_what_is_no_feed_or_names_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_bytes(FEED)

    for data in (b"<html><body>rien</body></html>", str(tmp_path / "secret.xml").encode(), b""):
        with pytest.raises(SiteError, match="is no feed"):
            split_feed(data, "x.xml")


def test_an_entity_bomb_does_no_harm() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    started = time.process_time()
    split_feed(bomb + b"]>" + FEED.partition(b"?>")[2].replace(b"Trois", b"&j;"), "x.xml")
    assert time.process_time() - started < 5


def test_ten_thousand_entries_are_told_apart_in_bearable_time() -> None:
    many = rss(*(item(f"Titre {n}", f"/{n}", f"g{n}", content="Une phrase.") for n in range(10_000)))
    started = time.process_time()

    assert len(split_feed(many, "x.xml")) == 10_000
    assert time.process_time() - started < 60


def test_without_feedparser_a_feed_is_refused_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)

    with pytest.raises(SiteError, match=r"pip install 'sitegen\[feeds\]'"):
        split_feed(FEED, "x.xml")


def test_a_feed_is_converted_entry_by_entry(tmp_path: Path) -> None:
    (tmp_path / "vigie.xml").write_bytes(FEED)

    report = convert_into([tmp_path / "vigie.xml"], tmp_path / "out")

    assert not report.problems
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["vigie-1.md", "vigie-2.md"]
