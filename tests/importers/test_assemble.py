"""Who has the last word on a field: the curator, then the vocabularies, then the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from sitegen import front_matter
from sitegen.dates import PartialDate
from sitegen.front_matter import SourceReference, Summary
from sitegen.importers.assemble import Assembled, Identity, assemble
from sitegen.importers.draft import Abstract, Draft, Evidence, Fact, Role, Span
from sitegen.importers.sidecar import Sidecar, read_sidecar
from sitegen.vocabulary import Source, Sources, Tag, Tags

TEXT = "Le phare\n\nUn texte.\n\nPhare.example, 3 mars 2024\n"
DAY, NAME = TEXT.index("3 mars"), TEXT.index("Phare.")
DRAFT = Draft(
    spans=(Span(0, 9, Role.TITLE, "headline"), Span(9, len(TEXT), Role.BODY, "prose")),
    title=Fact("Le phare", "stated", (Evidence("headline", 0, 8),)),
    body="Un texte.\n",
    lang=Fact("fr", "inferred", (Evidence("the words of the text"),)),
    date=Fact(
        PartialDate(2024, 3, 3), "stated", (Evidence("date at the foot", DAY, DAY + len("3 mars 2024")),)
    ),
    source=Fact(
        "Phare.example", "stated", (Evidence("name beside the date", NAME, NAME + len("Phare.example")),)
    ),
    tags=Fact(("ia", "Ports"), "inferred", (Evidence("words of the title"),)),
    summary=Fact(Abstract("A lighthouse.", "en"), "stated", (Evidence("abstract", 9, 20),)),
    review=("author", "source", "tags"),
)
TAGS = Tags((Tag("Intelligence artificielle", "intelligence-artificielle", ("IA",)),))
SOURCES = Sources((Source("phare", "Le Phare", domains=("phare.example",)),))
IDENTITY = Identity("5f0c1d9a7b3e", datetime(2026, 11, 22, tzinfo=UTC))


def assembled(draft: Draft = DRAFT, sidecar: str = "") -> Assembled:
    curated = read_sidecar(sidecar, "seeds/a.yaml", UTC) if sidecar else Sidecar()
    return assemble(draft, TEXT, IDENTITY, sidecar=curated, tags=TAGS, sources=SOURCES)


def test_a_known_source_is_named_by_its_key_and_a_known_tag_by_its_display_form() -> None:
    values = assembled().front_matter

    assert values.source == SourceReference("phare")
    assert values.tags == ("Intelligence artificielle", "Ports")


def test_an_unknown_source_stands_under_its_own_name() -> None:
    draft = replace(DRAFT, source=Fact("La  Vigie", "stated", ()))

    assert assembled(draft).front_matter.source == SourceReference("La Vigie")


def test_tags_that_are_one_in_the_vocabulary_stand_once() -> None:
    draft = replace(DRAFT, tags=Fact(("IA", "intelligence Artificielle"), "stated", ()))

    assert assembled(draft).front_matter.tags == ("Intelligence artificielle",)


def test_what_the_curator_states_wins_and_needs_no_review() -> None:
    values = assembled(sidecar="source: La Vigie\nauthor: Odile Ferrand\ntags: []\n").front_matter

    assert values.source == SourceReference("La Vigie")
    assert values.author == ("Odile Ferrand",)
    assert values.tags == ()
    assert values.review == ()


def test_what_nobody_states_stays_empty_and_is_listed_for_review() -> None:
    values = assembled().front_matter

    assert values.author == ()
    assert values.url is None
    assert values.review == ("author", "source", "tags")


def test_a_summary_names_its_language_only_where_it_is_another() -> None:
    assert assembled().front_matter.summary == Summary("A lighthouse.", "en")
    assert assembled(sidecar="lang: en\n").front_matter.summary == Summary("A lighthouse.")


def test_the_id_and_the_moment_of_the_first_import_are_given() -> None:
    values = assembled().front_matter

    assert (values.id, values.added) == ("5f0c1d9a7b3e", IDENTITY.added)


def test_every_field_says_why_it_reads_as_it_does() -> None:
    statements = {each.field: each for each in assembled(sidecar="lang: en\n").statements}

    assert statements["date"].value == "2024-03-03"
    assert statements["date"].grounds[0].line == 5
    assert statements["date"].grounds[0].quote == "3 mars 2024"
    assert statements["lang"].grounds[0].rule == "the curator says so in seeds/a.yaml, line 1"
    assert "author" not in statements


def test_nothing_from_a_hostile_text_breaks_the_file() -> None:
    hostile = replace(
        DRAFT,
        title=Fact('Un "titre"\n---\n: # \x00&', "stated", ()),
        url=Fact("javascript:alert(1)", "stated", ()),
        authors=Fact(("A\nB", "- c"), "stated", ()),
        body="---\nid: other\n---\n\ntexte\x00\n",
    )
    result = assembled(hostile)
    text = front_matter.write(result.front_matter, result.body)

    document = front_matter.read(text, "a.md", UTC)
    assert document.front_matter == result.front_matter
    assert document.front_matter.title == 'Un "titre" --- : # &'
    assert document.front_matter.url is None
    assert document.body == "---\nid: other\n---\n\ntexte\n"
