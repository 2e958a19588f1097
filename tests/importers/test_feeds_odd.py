"""Feeds as they really are: odd dates, doubled entries, twice escaped titles, broken XML, false encodings."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.importers.draft import Draft
from sitegen.importers.feeds.read_feed import split_feed
from sitegen.importers.opened import as_classified
from sitegen.importers.outcome import Outcome
from sitegen.vocabulary import Sources, Tags
from tests.importers.importing import article, seed, take_in
from tests.sites import make_site

pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")

CRANES = "Depuis lundi, trois grues du port de Liraud se déplacent seules, guidées par un logiciel maison."
DOCKERS = (
    "Les dockers ont obtenu qu'un des leurs reste aux commandes, prêt à reprendre la main à tout moment."
)
NAMESPACES = """xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:x="http://junk.example/" """


def rss(*items: str, title: str = "La Vigie", head: str = '<?xml version="1.0"?>') -> str:
    listed = "".join(f"<item>{each}</item>" for each in items)
    return (
        f'{head}<rss version="2.0" {NAMESPACES}><channel><title>{title}</title>'
        f"<link>https://lavigie.example/</link><language>fr</language>{listed}</channel></rss>"
    )


def atom(*entries: str) -> str:
    listed = "".join(f"<entry>{each}</entry>" for each in entries)
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://lavigie.example/a/">'
        f"<title>La Vigie</title><author><name>Odile Ferrand</name></author>{listed}</feed>"
    )


def drafts(feed: str | bytes) -> list[Draft]:
    data = feed.encode() if isinstance(feed, str) else feed
    pieces = split_feed(data, "vigie.xml")
    return [piece.open("vigie.xml").read(Tags(), Sources(), as_classified) for piece in pieces]


def only(feed: str | bytes) -> Draft:
    (draft,) = drafts(feed)
    return draft


def described(text: str, title: str = "Trois grues") -> str:
    return f"<title>{title}</title><description>{text}</description>"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Caf&amp;eacute; &amp;amp; th&#233;", "Café & thé"),
        ("<![CDATA[Trois <b>grues</b> &amp; un port]]>", "Trois grues & un port"),
        ("Que fait &lt;template&gt; en &lt;b&gt;HTML&lt;/b&gt; ?", "Que fait <template> en HTML ?"),
        ("Caf&eacute; & R&D", "Café & R&D"),
        ("Trois grues - La Vigie", "Trois grues"),
    ],
)
def test_a_title_is_read_however_it_was_escaped(written: str, title: str) -> None:
    assert only(rss(described(CRANES, written))).title.value == title


def test_a_description_that_was_escaped_twice_is_read_as_the_page_it_is() -> None:
    twice = f"&amp;lt;p&amp;gt;{CRANES}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{DOCKERS}&amp;lt;/p&amp;gt;"

    assert only(rss(described(twice))).body == f"{CRANES}\n\n{DOCKERS}\n"


def test_the_paragraphs_of_a_plain_text_stay_paragraphs() -> None:
    wrapped = CRANES.replace(" port ", "\nport ")

    assert only(rss(described(f"{wrapped}\n\n{DOCKERS}"))).body == f"{CRANES}\n\n{DOCKERS}\n"
    assert only(rss(described(f"{wrapped}\n{DOCKERS}"))).body == f"{CRANES}\n\n{DOCKERS}\n"


def test_the_whole_text_is_the_body_and_a_description_of_its_own_the_summary() -> None:
    whole = f"<content:encoded><![CDATA[<p>{CRANES}</p><p>{DOCKERS}</p>]]></content:encoded>"
    told = only(rss(described("Au port de Liraud, le grutier reste à quai.") + whole))
    cut = only(rss(described(f"{CRANES[:50]}") + whole))

    assert told.body == cut.body == f"{CRANES}\n\n{DOCKERS}\n"
    assert told.summary is not None
    assert told.summary.value.text == "Au port de Liraud, le grutier reste à quai."
    assert cut.summary is not None
    assert cut.summary.certainty == "derived"


def test_the_line_that_says_where_an_entry_first_appeared_is_left_out() -> None:
    link = "<link>https://lavigie.example/grues</link>"
    pointer = '<p>Trois grues est paru sur <a href="https://lavigie.example/grues">La Vigie</a>.</p>'
    content = f"<![CDATA[<p>{CRANES}</p><p>{DOCKERS}</p>{pointer}]]>"

    assert only(rss(described(content) + link)).body == f"{CRANES}\n\n{DOCKERS}\n"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("<pubDate>Mon, 12 Oct 2026 23:30:00 -0500</pubDate>", "2026-10-12"),
        ("<dc:date>2026-10-12T01:00:00+02:00</dc:date>", "2026-10-12"),
        ("<dc:date>2026-10</dc:date>", "2026-10"),
        ("<pubDate>12/10/2026</pubDate>", None),
        ("<pubDate>Thu, 31 Feb 2026 08:00:00 GMT</pubDate>", None),
        ("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>", None),
        ("<dc:date>2026-10-12</dc:date><x:modified>2026-11-02</x:modified>", None),
        ("", None),
    ],
)
def test_a_day_is_taken_where_the_feed_plainly_says_it(written: str, day: str | None) -> None:
    date = only(rss(described(CRANES) + written)).date

    assert (str(date.value) if date else None) == day


def test_people_are_named_without_their_addresses() -> None:
    signed = "<author>redaction@vigie.example (Odile Ferrand)</author>"
    several = "<dc:creator>Odile Ferrand</dc:creator><dc:creator>Marc Aubin</dc:creator>"
    nobody = "<author>redaction@vigie.example</author>"

    for written, names in ((signed, ("Odile Ferrand",)), (several, ("Odile Ferrand", "Marc Aubin"))):
        authors = only(rss(described(CRANES) + written)).authors
        assert authors is not None
        assert authors.value == names
    assert only(rss(described(CRANES) + nobody)).authors is None


def test_categories_are_keywords_but_the_shelf_of_what_stands_on_none() -> None:
    categories = "<category>Liraud, dockers</category><category>Non classé</category>"

    tags = only(rss(described(f"{CRANES} {DOCKERS}") + categories)).tags

    assert tags is not None
    assert {"Liraud", "dockers"} <= set(tags.value)
    assert "Non classé" not in tags.value


def test_an_entry_taken_over_from_elsewhere_is_from_there() -> None:
    taken = only(rss(described(CRANES) + '<source url="https://phare.example/">Le Phare</source>'))

    assert taken.source is not None
    assert taken.source.value == "Le Phare"


@pytest.mark.parametrize(
    "title", ["Économie - La Vigie", "La Vigie | Toute l'actualité", "Flux RSS : La Vigie"]
)
def test_a_rubric_is_of_its_publication(title: str) -> None:
    source = only(rss(described(CRANES), title=title)).source

    assert source is not None
    assert source.value == "La Vigie"


def test_links_and_pictures_are_understood_where_the_feed_says() -> None:
    xhtml = f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{CRANES} <a href="plan">Le plan</a></p>'
    content = (
        f'<content type="xhtml" xml:base="https://cdn.example/b/">{xhtml}<p>{DOCKERS}</p></div></content>'
    )
    draft = only(atom(f'<id>1</id><title>Grues</title><link href="grues"/>{content}'))

    assert draft.url is not None
    assert draft.url.value == "https://lavigie.example/a/grues"
    assert "[Le plan](https://cdn.example/b/plan)" in draft.body
    assert draft.authors is not None
    assert draft.authors.value == ("Odile Ferrand",)


def test_every_age_of_rss_is_read() -> None:
    item = (
        f"<item><title>Trois grues</title><link>https://v.example/1</link><description>{CRANES}</description>"
    )
    channel = "<channel><title>La Vigie</title><link>https://v.example/</link>"
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'

    for feed in (
        f'<rss version="0.91">{channel}{item}</item></channel></rss>',
        f"<rdf:RDF {rdf} {NAMESPACES}>{channel}</channel>{item}<dc:date>2026</dc:date></item></rdf:RDF>",
    ):
        draft = only(feed)
        assert (draft.title.value, draft.body) == ("Trois grues", f"{CRANES}\n")


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("cp1252", "utf-8"), ("utf-8", "iso-8859-1"), ("utf-16", "utf-16"), ("utf-8", "x")],
)
def test_a_false_encoding_does_no_harm(encoding: str, declared: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>'

    assert only(rss(described(CRANES, "Été déjà"), head=head).encode(encoding)).title.value == "Été déjà"


def test_junk_of_other_namespaces_is_passed_over() -> None:
    junk = '<x:score a="1"><x:deep>neuf</x:deep></x:score><media:content url="https://v.example/a.mp4"/>'
    junk += '<enclosure url="https://v.example/a.mp3" type="audio/mpeg" length="9"/>'

    assert only(rss(described(CRANES) + junk)).body == f"{CRANES}\n"


def test_of_broken_xml_what_can_be_read_is_and_that_is_told(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    broken = rss(described(CRANES), described(DOCKERS, "Des dockers")).replace(
        "</channel></rss>", "<item><title>x"
    )
    seed(site, "vigie.xml", broken)

    report = take_in(site)

    assert [each.outcome for each in report.seeds] == [Outcome.IMPORTED, Outcome.IMPORTED]
    (notice,) = report.notices
    assert "is broken XML from line" in notice.what
    assert not report.problems


def test_a_feed_that_says_nothing_is_told() -> None:
    for feed in (rss(), rss("<title> </title><description>&lt;p&gt;&lt;/p&gt;</description>")):
        with pytest.raises(SiteError, match="a feed without an entry that says anything"):
            drafts(feed)


def test_two_versions_of_one_entry_are_one_article_and_that_is_told() -> None:
    first, second = (f"<id>1</id><title>Grues</title><summary>{text}</summary>" for text in (CRANES, DOCKERS))

    (piece,) = split_feed(atom(first, second).encode(), "vigie.atom")

    assert piece.open("x").repairs == ("2 entries of the feed claim to be this one: the first is read",)


def entry(guid: str, text: str, title: str = "Trois grues", date: str = "12 Oct 2026") -> str:
    return f"{described(text, title)}<guid>{guid}</guid><pubDate>{date} 08:00:00 GMT</pubDate>"


def outcomes(site: Path) -> list[str]:
    report = take_in(site)
    assert not report.problems
    return sorted(each.outcome.value for each in report.seeds)


def test_a_corrected_entry_updates_its_article_wherever_it_stands_in_the_feed(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", rss(entry("a", CRANES)))
    take_in(site)
    seed(site, "vigie.xml", rss(entry("b", DOCKERS, "Les dockers"), entry("a", f"{CRANES} Tout va bien.")))

    assert outcomes(site) == ["imported", "updated"]
    assert "Tout va bien" in article(site, "content/2026/10/trois-grues.md").body


def test_an_entry_whose_id_moved_keeps_its_article(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", rss(entry("http://v.example/a", CRANES)))
    take_in(site)
    seed(site, "vigie.xml", rss(entry("https://v.example/a", CRANES)))

    assert outcomes(site) == ["updated"]
    assert outcomes(site) == ["unchanged"]
    assert len(list((site / "content/2026/10").iterdir())) == 1


def test_one_text_under_two_ids_is_one_article_for_good(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", rss(entry("a", CRANES), entry("b", CRANES)))

    assert outcomes(site) == ["duplicate", "imported"]
    assert outcomes(site) == ["duplicate", "unchanged"]


def test_one_text_of_two_days_is_two_articles(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "vigie.xml", rss(entry("a", CRANES), entry("b", CRANES, date="13 Oct 2026")))

    assert outcomes(site) == ["imported", "imported"]


def test_a_feed_saved_under_another_name_is_told_once_and_not_imported_twice(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    old = (entry("a", CRANES), entry("b", DOCKERS, "Les dockers"))
    seed(site, "vigie-1.xml", rss(*old))
    take_in(site)
    seed(site, "vigie-2.xml", rss(entry("c", f"{CRANES} {DOCKERS}", "Le port"), *old))

    report = take_in(site)

    found = sorted(each.outcome.value for each in report.seeds)
    assert found == ["duplicate", "duplicate", "imported", "unchanged", "unchanged"]
    told = [each for each in report.notices if "not imported twice" in each.what]
    assert [(each.path, each.what) for each in told] == [
        (
            "seeds/vigie-2.xml",
            "holds entries that seeds/vigie-1.xml holds as well, and they are not imported twice",
        )
    ]


def test_a_renamed_feed_keeps_its_articles(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    path = seed(site, "vigie.xml", rss(entry("a", CRANES), entry("b", DOCKERS, "Les dockers")))
    take_in(site)
    path.rename(path.with_name("port.xml"))

    assert outcomes(site) == ["unchanged", "unchanged"]
    records = (site / "content/.import").rglob("*.yaml")
    assert {each.parent.name for each in records} == {"port.xml"}


@pytest.mark.parametrize(
    "monster",
    [
        f"<author>{'x' * 400_000}</author>",
        "".join(f"<category>mot {n}</category>" for n in range(20_000)),
        "<x:a " + " ".join(f"a{n}='x'" for n in range(20_000)) + "/>",
    ],
    ids=["word", "keywords", "attributes"],
)
def test_what_would_keep_the_parser_busy_for_hours_is_refused(monster: str) -> None:
    started = time.process_time()

    with pytest.raises(SiteError, match="without end"):
        drafts(rss(described(CRANES) + monster))

    assert time.process_time() - started < 5


def test_a_long_word_and_the_keywords_of_a_podcast_do_no_harm() -> None:
    podcast = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    keywords = f"<itunes:keywords {podcast}>{','.join(map(str, range(50_000)))}</itunes:keywords>"
    started = time.process_time()

    draft = only(rss(described(f"{CRANES} {'x' * 5000}") + keywords))

    assert time.process_time() - started < 5
    assert draft.body.startswith(CRANES)
