"""tags.yaml and sources.yaml."""

from __future__ import annotations

import pytest

from sitegen.errors import SiteError
from sitegen.vocabulary import Source, Tag
from sitegen.vocabulary_files import read_sources, read_tags


def complaints(text: str, *, sources: bool = False) -> list[str]:
    with pytest.raises(SiteError) as raised:
        read_sources(text) if sources else read_tags(text)
    return [str(problem) for problem in raised.value.problems]


def test_tags_have_a_name_and_perhaps_synonyms():
    text = "chine: Chine\nia: {name: IA, synonyms: [intelligence artificielle, AI]}\n"
    assert read_tags(text).terms == (
        Tag("Chine", "chine"),
        Tag("IA", "ia", ("intelligence artificielle", "AI")),
    )


def test_sources_have_a_name_and_perhaps_more():
    text = """\
journal: Le Journal
gazette:
  name: La Gazette
  url: https://gazette.example/
  domains: [www.Gazette.example, gazette.example.com]
  lang: fr
  rights: excerpt
"""
    assert read_sources(text).publications == (
        Source("journal", "Le Journal"),
        Source(
            "gazette",
            "La Gazette",
            "https://gazette.example/",
            ("gazette.example", "gazette.example.com"),
            "fr",
            "excerpt",
        ),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_vocabulary_may_be_empty(text: str):
    assert read_tags(text).terms == ()
    assert read_sources(text).publications == ()


def test_two_terms_cannot_share_a_name():
    (complaint,) = complaints("chine: Chine\npekin: {name: Pékin, synonyms: [CHINÉ]}\n")
    what = '"chine" names both chine (line 1) and pekin'
    assert complaint == f"content/tags.yaml:2:1: {what}\n  hint: take it away from one of the two"


def test_two_sources_cannot_share_a_domain():
    text = "a: {name: A, domains: [x.example]}\nb: {name: B, domains: [www.x.example]}\n"
    assert '"x.example" names both a (line 1) and b' in complaints(text, sources=True)[0]


def test_a_key_is_what_stands_in_addresses():
    (complaint,) = complaints("Été: Été\n")
    assert complaint == 'content/tags.yaml:1:1: "Été" cannot stand in an address\n  hint: write  ete'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: {synonyms: [b]}\n", '"a" has no name'),
        ("a:\n", '"a" has no name'),
        ("a: {name: A, synonym: b}\n", "did you mean synonyms?"),
        ("a: [b]\n", "name is a text, not a list"),
        ("a: A\na: B\n", '"a" is given twice, first on line 1'),
        ("- a\n", 'this is not a list of "key: value" lines'),
    ],
)
def test_a_fault_is_refused_with_the_next_step(text: str, complaint: str):
    assert any(complaint in found for found in complaints(text))


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ("domains: [https://a.example/]", "is no name of a host"),
        ("domains: localhost", "is no name of a host"),
        ("url: a.example", "is not a web address"),
        ("rights: none", "is no value for rights"),
        ("lang: français", "is not a language code"),
    ],
)
def test_a_sources_field_is_checked(field: str, complaint: str):
    assert any(complaint in found for found in complaints(f"a: {{name: A, {field}}}\n", sources=True))
