"""Lists of saved feeds (OPML): followed to the files beside them; what was not saved is named."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from sitegen.importers.conversion import convert, convert_into
from sitegen.importers.outcome import ImportReport
from sitegen.importers.reports.explain import explain
from tests.importers.importing import LIBRARY, article, seed, take_in
from tests.running import sitegen
from tests.sites import link, make_site

pytest.importorskip("feedparser", reason="the extra `feeds` is not installed")

CRANES = "Depuis lundi, trois grues du port de Liraud se déplacent seules, guidées par un logiciel maison."
ROBOTS = "Chaque abonné peut désormais emporter chez lui, pour trois semaines, un petit robot à programmer."


def feed(title: str, text: str, name: str = "", own: str = "") -> str:
    """A feed of one entry; one with no name of its own says not where it is from."""
    said = f"<title>{name}</title>" if name else ""
    where = f'<atom:link rel="self" href="{own}"/>' if own else ""
    entry = f"<item><title>{title}</title><description>{text}</description></item>"
    space = 'xmlns:atom="http://www.w3.org/2005/Atom"'
    return f'<rss version="2.0" {space}><channel>{said}{where}{entry}</channel></rss>'


def opml(*outlines: str) -> str:
    listed = "\n".join(f"<outline {each}/>" for each in outlines)
    return f'<?xml version="1.0"?>\n<opml version="2.0"><head/><body>\n{listed}\n</body></opml>'


def imported(report: ImportReport) -> dict[str, str]:
    """The titles of the articles, and their sources."""
    values = [each.front_matter for each in report.seeds if each.front_matter]
    return {each.title: each.source.name if each.source else "" for each in values}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site")


def test_the_files_of_a_list_are_imported_with_the_names_it_gives_them(site: Path) -> None:
    seed(site, "veille/port.xml", feed("Trois grues", CRANES))
    seed(site, "veille/sous dossier/pret.rss", feed("Des robots", ROBOTS))
    named = (
        'text="La &lt;b&gt;Vigie&lt;/b&gt;" xmlUrl="port.xml"',
        'title="Le Phare" url="sous%20dossier/pret.rss"',
    )
    path = seed(site, "veille/mes-flux.opml", opml(*named))

    report = take_in(site, [path])

    assert not report.problems
    assert imported(report) == {"Trois grues": "La Vigie", "Des robots": "Le Phare"}
    assert not take_in(site).written


def test_what_a_feed_says_of_itself_is_believed_before_the_list(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES, name="La Vigie"))
    seed(site, "flux.opml", opml('text="Actualité des ports" xmlUrl="port.xml"'))

    assert imported(take_in(site)) == {"Trois grues": "La Vigie"}


def test_the_name_of_a_list_is_looked_up_in_the_vocabulary_and_waits_for_review(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml('text="La Vigie" xmlUrl="port.xml"'))
    (site / "content").mkdir()
    (site / "content/sources.yaml").write_text("vigie: {name: La Vigie}\n", "utf-8")

    take_in(site)

    values = article(site, "content/undated/trois-grues.md").front_matter
    assert values.source is not None
    assert values.source.name == "vigie"
    assert "source" in values.review
    assert "a list of feeds calls it so" in explain(site, "trois-grues")


def test_a_name_that_a_list_corrects_reaches_the_article(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml('text="La Vige" xmlUrl="port.xml"'))
    take_in(site)
    seed(site, "flux.opml", opml('text="La Vigie" xmlUrl="port.xml"'))

    assert imported(take_in(site, [site / "seeds/port.xml"])) == {"Trois grues": "La Vigie"}


def test_an_address_is_known_by_what_the_saved_feed_says_of_itself(site: Path) -> None:
    seed(site, "a.xml", feed("Trois grues", CRANES, own="https://vigie.example/feed.xml"))
    seed(site, "b.xml", feed("Des robots", ROBOTS, own="https://phare.example/feed.xml"))
    outlines = (
        'text="Le Phare" xmlUrl="https://phare.example/feed.xml"',
        'text="La Vigie" xmlUrl="http://vigie.example/feed.xml"',
    )
    seed(site, "flux.opml", opml(*outlines))

    report = take_in(site)

    assert not report.notices
    assert imported(report) == {"Trois grues": "La Vigie", "Des robots": "Le Phare"}


@pytest.mark.parametrize("name", ["port-feed.rss", "la-vigie.xml", "La Vigie.xml", "vigie.example.xml"])
def test_an_address_is_known_by_the_name_of_the_file(site: Path, name: str) -> None:
    seed(site, name, feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml('text="La Vigie" xmlUrl="https://vigie.example/x/port-feed.rss?a=b"'))

    report = take_in(site)

    assert not report.notices
    assert imported(report) == {"Trois grues": "La Vigie"}


def test_a_name_that_two_addresses_share_tells_nothing(site: Path) -> None:
    seed(site, "feed.xml", feed("Trois grues", CRANES))
    two = (f'text="{name}" xmlUrl="https://{name}.example/feed.xml"' for name in ("vigie", "phare"))
    seed(site, "flux.opml", opml(*two))

    report = take_in(site)

    assert imported(report) == {"Trois grues": ""}
    assert len(report.notices) == 2


def test_a_feed_that_was_not_saved_is_named_with_what_to_do(site: Path) -> None:
    seed(site, "port.txt", LIBRARY)
    seed(
        site,
        "flux.opml",
        opml('text="La Vigie" xmlUrl="https://vigie.example/feed"', 'xmlUrl="https://phare.example/"'),
    )

    report = take_in(site)

    assert not report.problems
    hint = "  hint: nothing is fetched: save the feed beside the list, or take the outline out"
    assert [str(notice) for notice in report.notices] == [
        f"seeds/flux.opml:3: no saved file for La Vigie: https://vigie.example/feed\n{hint}",
        f"seeds/flux.opml:4: no saved file for https://phare.example/\n{hint}",
    ]
    assert len(report.seeds) == 1


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.xml",
        "/etc/hosts",
        "file:///etc/hosts",
        "file:../../x.xml",
        "a/../../../x.xml",
        "..%2Fsecret.xml",
        "..\\secret.xml",
    ],
)
def test_no_outline_leads_out_of_the_seeds(site: Path, reference: str) -> None:
    (site / "secret.xml").write_text(feed("Secret", CRANES), "utf-8")
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml(f'text="x" xmlUrl="{reference}"', 'text="La Vigie" xmlUrl="./port.xml"'))

    report = take_in(site)

    (problem,) = report.problems
    assert (problem.path, problem.line) == ("seeds/flux.opml", 3)
    assert "leads out of the folder of raw files" in problem.what
    assert imported(report) == {"Trois grues": "La Vigie"}


def test_a_link_that_leads_out_is_not_followed_for_a_list_either(site: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text(feed("Secret", CRANES), "utf-8")
    (site / "seeds").mkdir()
    link(site / "seeds/port.xml", tmp_path / "secret.xml")
    seed(site, "flux.opml", opml('text="La Vigie" xmlUrl="port.xml"'))

    report = take_in(site)

    assert [problem.what for problem in report.problems] == ["is a link that leads out of the site's folder"]
    assert not report.seeds


@pytest.mark.parametrize("reference", ["nichts.xml", "port.php", "javascript:alert(1)"])
def test_a_file_that_is_not_there_or_is_of_no_kind_is_named(site: Path, reference: str) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml(f'xmlUrl="{reference}"', 'text="La Vigie" xmlUrl="port.xml"'))

    report = take_in(site)

    (problem,) = report.problems
    assert reference in problem.what
    assert len(report.seeds) == 1


def test_lists_that_name_each_other_and_themselves_come_to_an_end(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    one = seed(
        site,
        "un.opml",
        opml('type="include" url="deux.xml"', 'url="un.opml"', 'xmlUrl="port.xml" text="La Vigie"'),
    )
    seed(site, "deux.xml", opml('type="include" url="un.opml"', 'xmlUrl="port.xml" text="Le Phare"'))

    assert imported(take_in(site, [one])) == {"Trois grues": "Le Phare"}


def test_a_file_listed_twice_is_imported_once_under_its_first_name(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(
        site,
        "flux.opml",
        opml('xmlUrl="port.xml"', 'xmlUrl="port.xml" text="La Vigie"', 'xmlUrl="port.xml" text="x"'),
    )

    report = take_in(site)

    assert imported(report) == {"Trois grues": "La Vigie"}
    assert len(report.seeds) == 1


def test_broken_xml_is_read_as_far_as_it_goes_and_told(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    broken = opml('text="R&D & co" xmlUrl="port.xml"', 'text="Le Phare" xmlUrl="https://phare.example/"')
    seed(site, "flux.opml", broken.replace("</body></opml>", "<outline text=<"))

    report = take_in(site)

    assert imported(report) == {"Trois grues": "R&D & co"}
    assert not report.problems
    assert [notice.what.partition(" from")[0] for notice in report.notices] == [
        "is broken XML",
        "no saved file for Le Phare: https://phare.example/",
    ]


OUTLINE = '<opml><body><outline text="&j;" xmlUrl="port.xml"/></body></opml>'
TENFOLD = "".join(f'<!ENTITY {chr(98 + n)} "' + f"&{chr(97 + n)};" * 10 + '">' for n in range(9))


@pytest.mark.parametrize(
    "content",
    [
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{TENFOLD}]>{OUTLINE}',
        f'<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/hosts">]>{OUTLINE}',
        f'<!DOCTYPE x [<!ENTITY % a SYSTEM "https://x.example/a.dtd"> %a;]>{OUTLINE}',
        "<html><body>rien</body></html>",
        "une liste",
        "",
        b"\xff\xd8\xff\xe0",
    ],
)
def test_a_hostile_list_is_refused_in_one_line_and_the_others_are_imported(
    site: Path, content: str | bytes
) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", content)
    started = time.process_time()

    report = take_in(site)

    assert time.process_time() - started < 5
    (problem,) = report.problems
    assert problem.path == "seeds/flux.opml"
    assert problem.hint
    assert "\n" not in problem.what
    assert len(report.seeds) == 1


def test_an_outer_document_type_alone_does_no_harm(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    outside = '<!DOCTYPE opml SYSTEM "https://x.example/opml.dtd">'
    seed(site, "flux.opml", outside + opml('text="La Vigie" xmlUrl="port.xml"').partition("?>")[2].strip())

    assert imported(take_in(site)) == {"Trois grues": "La Vigie"}


def test_ten_thousand_outlines_and_deep_ones_are_read_in_bearable_time(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    many = [f'text="Flux {n}" xmlUrl="https://{n}.example/feed"' for n in range(10_000)]
    seed(site, "viele.opml", opml(*many, 'text="La Vigie" xmlUrl="port.xml"'))
    deep = (
        '<outline text="dossier">' * 100
        + '<outline text="x" xmlUrl="https://x.example/"/>'
        + "</outline>" * 100
    )
    seed(site, "tief.opml", f"<opml><body>{deep}</body></opml>")
    seed(site, "bodenlos.opml", "<opml><body>" + "<outline text='d'>" * 100_000)
    started = time.process_time()

    report = take_in(site)

    assert time.process_time() - started < 10
    assert imported(report) == {"Trois grues": "La Vigie"}
    assert "9980 more outlines of the list are of the same kind" in {notice.what for notice in report.notices}
    assert len([notice for notice in report.notices if notice.path == "seeds/tief.opml"]) == 1


def test_a_list_is_converted_to_the_articles_of_its_feeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "port.xml").write_text(feed("Trois grues", CRANES), "utf-8")
    (tmp_path / "autre.xml").write_text(feed("Des robots", ROBOTS), "utf-8")
    outlines = opml('text="La Vigie" xmlUrl="port.xml"', 'xmlUrl="https://x.example/"', 'xmlUrl="../x.xml"')
    (tmp_path / "flux.opml").write_text(outlines, "utf-8")
    monkeypatch.chdir(tmp_path)

    for path in (tmp_path / "flux.opml", Path("flux.opml")):
        report = convert_into([path], tmp_path / "out")
        assert [Path(file).name for file in report.written] == ["port-1.md"]
        assert len(report.notices) == len(report.problems) == 1
    assert "source: La Vigie" in (tmp_path / "out/port-1.md").read_text("utf-8")
    report = convert_into([Path()], tmp_path / "out")
    assert [Path(file).name for file in report.written] == ["autre-1.md", "port-1.md"]
    (tmp_path / "flux.opml").write_text(opml('text="La Vigie" xmlUrl="port.xml"'), "utf-8")
    assert "Trois grues" in convert(Path("flux.opml"))[0]


def test_the_command_names_what_was_not_saved_and_succeeds(site: Path) -> None:
    seed(site, "port.xml", feed("Trois grues", CRANES))
    seed(site, "flux.opml", opml('text="Le Phare" xmlUrl="https://phare.example/"'))

    done = sitegen("import", cwd=site)

    assert done.returncode == 0
    assert b"no saved file for Le Phare" in done.stderr
    assert b"1 imported" in done.stdout


def test_a_feed_or_page_under_a_false_suffix_is_read_as_what_it_is(site: Path) -> None:
    seed(site, "port.html", feed("Trois grues", CRANES))
    seed(site, "pret.txt", '<?xml version="1.0"?>\n<!-- x -->\n' + feed("Des robots", ROBOTS))

    assert set(imported(take_in(site))) == {"Trois grues", "Des robots"}
