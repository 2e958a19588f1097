"""Saved web pages: what is kept and how, what is stated and where, and nothing that runs."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.draft import Draft, Role
from sitegen.importers.html.read_page import open_page, split_archive
from sitegen.importers.opened import as_classified
from sitegen.vocabulary import Source, Sources, Tag, Tags
from tests.importers.importing import article, only, seed, take_in
from tests.sites import make_site

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")

PARAGRAPHS = """
<p>Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, guidées par un logiciel
maison.</p>
<p>Les dockers ont obtenu qu'un des leurs <a href="/dossiers/grues">reste aux commandes</a>, prêt à
reprendre la
main à tout moment si la machine venait à hésiter.</p>
<h2>Un essai de six mois</h2>
<p>La direction promet un premier bilan chiffré au printemps, après six mois d'essais menés sur deux
quais.</p>
<blockquote><p>Nous voulons savoir qui décide quand la machine hésite, et qui répond de ses
erreurs.</p></blockquote>
<ul><li>Le quai nord garde ses quatre grues anciennes jusqu'à la fin de l'année.</li>
<li>Le quai sud reçoit les trois machines nouvelles dès cette semaine.</li></ul>
<figure><img src="/images/grue.jpg" alt="Une grue"><figcaption>Une grue au quai nord,
lundi.</figcaption></figure>
<p>Le syndicat des dockers annonce qu'il publiera ses propres relevés, semaine après semaine, sur son
site.</p>
"""
LINKED_DATA = """<script type="application/ld+json">{"@graph": [
{"@type": "WebPage", "@id": "#p"}, {"@type": "NewsArticle", "headline": "Le port de Liraud confie ses grues",
"datePublished": "2026-10-12T18:30:00+02:00", "dateModified": "2026-11-02", "author": {"@id": "#o"},
"publisher": {"@type": "Organization", "name": "La Vigie"}, "keywords": ["ports", "robots"]},
{"@type": "Person", "@id": "#o", "name": "Odile Ferrand"}]}</script>"""


def page(
    head: str = LINKED_DATA, body: str = PARAGRAPHS, title: str = "Le port de Liraud confie ses grues"
) -> bytes:
    return f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} | La Vigie</title>
<link rel="canonical" href="https://vigie.example/2026/grues">{head}</head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
<main><article><h1>{title}</h1>{body}</article></main>
<footer><p>Tous droits réservés</p></footer></body></html>""".encode()


def read(data: bytes, tags: Tags | None = None, sources: Sources | None = None) -> Draft:
    return open_page(data, "page.html").read(tags or Tags(), sources or Sources(), as_classified)


def test_the_body_keeps_the_structure_of_the_page() -> None:
    body = read(page()).body

    assert "## Un essai de six mois\n" in body
    assert "> Nous voulons savoir" in body
    assert "- Le quai nord garde" in body
    assert "[reste aux commandes](https://vigie.example/dossiers/grues)" in body
    assert "![Une grue au quai nord, lundi.](https://vigie.example/images/grue.jpg)" in body
    assert "Accueil" not in body
    assert "Tous droits" not in body


def test_the_spans_of_a_page_are_its_visible_text() -> None:
    opened = open_page(page(), "page.html")
    draft = opened.read(Tags(), Sources(), as_classified)

    assert "".join(opened.text[span.start : span.end] for span in draft.spans) == opened.text
    assert opened.text.startswith("Accueil\nMonde\nLe port de Liraud confie ses grues\n")
    assert all(span.reason for span in draft.spans)


def test_a_page_s_facts_name_the_place_where_they_stand() -> None:
    draft = read(page())

    assert draft.title.value == "Le port de Liraud confie ses grues"
    assert draft.date is not None
    assert str(draft.date.value) == "2026-10-12"
    assert draft.date.evidence[0].rule == "JSON-LD datePublished: 2026-10-12T18:30:00+02:00"
    assert draft.authors is not None
    assert draft.authors.value == ("Odile Ferrand",)
    assert draft.source is not None
    assert draft.source.value == "La Vigie"
    assert draft.url is not None
    assert draft.url.value == "https://vigie.example/2026/grues"
    assert draft.lang.value == "fr"
    assert draft.disagreements == ()


@pytest.mark.parametrize(
    ("head", "day", "place"),
    [
        (
            '<meta property="article:published_time" content="2026-10-12T08:00:00Z">',
            "2026-10-12",
            "meta article:",
        ),
        ('<meta name="DC.date" content="2026-10">', "2026-10", "meta DC.date"),
        ('<meta property="article:modified_time" content="2026-10-12">', None, ""),
        ('<meta name="date" content="1970-01-01">', None, ""),
        ('<meta name="date" content="2026-13-45">', None, ""),
        ('<script type="application/ld+json">{"@type": "Article", "headline": "x", </script>', None, ""),
    ],
)
def test_the_day_is_that_of_publication_or_none(head: str, day: str | None, place: str) -> None:
    date = read(page(head)).date

    assert (str(date.value) if date else None) == day
    assert date is None or date.evidence[0].rule.startswith(place)


def test_a_moment_in_universal_time_is_the_day_that_readers_see() -> None:
    head = '<meta property="article:published_time" content="2026-10-11T22:30:00Z">'

    date = read(page(head, "<p>Publié le 12 octobre 2026 par Odile Ferrand</p>" + PARAGRAPHS)).date

    assert date is not None
    assert str(date.value) == "2026-10-12"
    assert len(date.evidence) == 2


def test_a_marked_time_element_is_a_date_and_one_of_an_update_is_none() -> None:
    marked = '<time itemprop="datePublished" datetime="2026-10-12">lundi</time>'
    changed = '<time class="updated" datetime="2026-11-02">mis à jour</time>'

    date = read(page("", changed + marked + PARAGRAPHS)).date

    assert date is not None
    assert (str(date.value), date.certainty) == ("2026-10-12", "stated")


def test_what_a_page_says_twice_and_differently_is_shown_and_to_be_reviewed(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    other = '<meta property="article:published_time" content="2026-09-01">'
    seed(site, "grues.html", page(LINKED_DATA + other))

    report = take_in(site)

    assert {notice.what.partition(":")[0] for notice in report.notices} == {"date"}
    assert "2026-09-01 (meta article:published_time)" in report.notices[0].what
    values = article(site, only(report).article).front_matter
    assert str(values.date) == "2026-10-12"
    assert "date" in values.review


def test_the_vocabularies_know_the_page_s_host_and_keywords() -> None:
    tags = Tags((Tag("Automatisation", "automatisation", ("robots",)),))
    sources = Sources((Source("vigie", "La Vigie de Liraud", domains=("vigie.example",)),))

    draft = read(page(), tags, sources)

    assert draft.source is not None
    assert draft.source.value == "vigie"
    assert draft.tags is not None
    assert "Automatisation" in draft.tags.value
    assert "ports" in draft.proposed_tags


def test_a_table_of_figures_stays_a_table() -> None:
    table = "<table><tr><th>Quai</th><th>Grues</th></tr><tr><td>Nord</td><td>4 | 5</td></tr></table>"

    body = read(page(body=PARAGRAPHS + table + PARAGRAPHS.replace("trois", "quatre"))).body

    assert "| Quai | Grues |\n| --- | --- |\n| Nord | 4 \\| 5 |" in body


HOSTILE = """<script>alert(1)</script><style>p{}</style><template><p>gabarit caché dans la page du
port</p></template>
<p onclick="alert(2)">Un paragraphe cliquable raconte longuement la journée des grues au port de Liraud.</p>
<p hidden>Un paragraphe caché que personne ne voit jamais sur cette page du port de Liraud.</p>
<p style="display: none">Un autre paragraphe caché que personne ne voit jamais sur cette page non plus.</p>
<p>Un lien <a href="javascript:alert(3)">qui court</a>, un <a href="data:text/html,x">qui pèse</a>, un
<a href=" JaVaScRiPt:alert(4)">qui ruse</a> et des images dans un paragraphe assez long pour rester là.</p>
<img src="javascript:alert(5)"><img src="data:image/png;base64,AAAA"><svg
onload="alert(6)"><text>svg</text></svg>
<p>Deux fois échappé : &amp;lt;script&amp;gt;alert(7)&amp;lt;/script&amp;gt; reste un texte sans effet,
dans une phrase.</p>
<p>Une fois échappé : &lt;script&gt;alert(8)&lt;/script&gt; reste un texte sans effet, dans une phrase
entière.</p>
"""


def test_nothing_in_a_page_can_run_or_break_out(tmp_path: Path) -> None:
    from sitegen.markdown import to_html

    body = read(page(body=PARAGRAPHS + HOSTILE + PARAGRAPHS.replace("trois", "cinq"))).body
    shown = to_html(body, "fr").casefold()

    assert "javascript:" not in body.casefold()
    assert "data:" not in body.casefold()
    assert "caché" not in body
    assert "gabarit" not in body
    assert "<script" not in shown
    assert "onclick" not in shown
    assert "alert(7)" in shown


@pytest.mark.parametrize(
    "data",
    [
        b"<div>" * 10_000 + b"Un mot au fond du puits." + b"</div>" * 10_000,
        ("<p>" + "mot " * 250_000 + "</p>").encode(),
        ("<p>" + "x" * 1_000_000).encode(),
        b"<table>" * 3_000 + b"<tr><td>Un mot" * 3_000,
        b"<a href='" + b"(" * 100_000 + b"'>lien</a> un mot",
        ("<span>&amp;" * 30_000 + "fin").encode(),
    ],
    ids=["nested", "words", "letters", "tables", "address", "entities"],
)
def test_a_monstrous_page_is_read_in_bearable_time(data: bytes) -> None:
    started = time.process_time()

    draft = read(data)

    assert draft.spans
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (page().decode().replace("utf-8", "iso-8859-1").encode("cp1252"), "guidées"),
        (page().decode().replace('<meta charset="utf-8">', "").encode("cp1252"), "guidées"),
        (page().decode().encode("utf-16"), "guidées"),
        (page().decode().replace("utf-8", "no-such-charset").encode("cp1252"), "guidées"),
        (page().decode().replace("utf-8", "zlib_codec").encode("cp1252"), "guidées"),
        (
            page(title="Порт Лирау").decode().replace("utf-8", "windows-1251").encode("cp1251", "ignore"),
            "Порт",
        ),
        (page().replace(b"Depuis", b"Depuis \xff\xfe"), "guidées"),
    ],
)
def test_a_page_is_read_in_its_encoding_whatever_it_declares(data: bytes, word: str) -> None:
    assert word in open_page(data, "page.html").text


def test_an_archived_page_is_read_like_the_page(tmp_path: Path) -> None:
    archive = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://vigie.example/2026/grues\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        b"--XX\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page()
        + b"\r\n--XX\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--XX--\r\n"
    )
    (piece,) = split_archive(archive, "grues.mhtml")
    draft = piece.open("grues.mhtml").read(Tags(), Sources(), as_classified)

    assert draft.title.value == "Le port de Liraud confie ses grues"
    assert "![Une grue" in draft.body

    site = make_site(tmp_path / "site")
    seed(site, "grues.mhtml", archive)
    assert only(take_in(site)).article == "content/2026/10/le-port-de-liraud-confie-ses-grues.md"


def test_an_archive_without_a_page_is_refused_with_what_to_do() -> None:
    with pytest.raises(SiteError, match="hint: save the page again"):
        split_archive(b"From: nobody\r\n\r\nhello", "x.mhtml")


def test_a_page_without_a_word_is_refused() -> None:
    with pytest.raises(SiteError, match="no word can be seen"):
        open_page(b"<html><body><script>x</script></body></html>", "x.html")


def test_without_trafilatura_a_page_is_refused_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    site = make_site(tmp_path / "site")
    seed(site, "grues.html", page())

    (problem,) = take_in(site).problems

    assert "needs trafilatura" in problem.what
    assert "pip install 'sitegen[html]'" in problem.hint


def test_importing_a_page_twice_changes_nothing(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    seed(site, "grues.html", page())
    take_in(site)

    assert take_in(site, [site / "seeds" / "grues.html"]).written == ()


SCRAPS = "<p> </p> <div > <table><tr><td> </table> <li> &amp;lt; </a> <br> <h1> <!-- <template>"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*SCRAPS.split(), "\x00", "é ", "<pre>\n", "Un mot. ", "<a href=x>", "<img src=y>"]),
        max_size=60,
    )
)  # fmt: skip
def test_whatever_the_markup_every_visible_character_is_accounted_for(parts: list[str]) -> None:
    data = ("".join(parts) + " mot").encode()
    try:
        opened = open_page(data, "x.html")
    except SiteError:
        return
    draft = opened.read(Tags(), Sources(), as_classified)
    assert "".join(opened.text[span.start : span.end] for span in draft.spans) == opened.text
    assert not [
        span for span in draft.spans if span.role is Role.BLANK and opened.text[span.start : span.end].strip()
    ]
