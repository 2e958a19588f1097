"""The vocabularies: one identity for all spellings, one display form."""

from __future__ import annotations

import pytest

from sitegen.vocabulary import Source, Sources, Tag, Tags

CLOUD = Tag("Souveraineté numérique", "souverainete-numerique", ("cloud souverain", "digital sovereignty"))
CHINA = Tag("Chine", "chine")
TAGS = Tags((CLOUD, CHINA))
PAPER = Source("lejournal", "Le Journal", domains=("lejournal.example",))
SOURCES = Sources((PAPER,))


@pytest.mark.parametrize(
    "word", ["Souveraineté numérique", "SOUVERAINETE  NUMERIQUE", "Cloud Souverain", "digital sovereignty"]
)
def test_case_accents_and_synonyms_make_no_difference(word: str):
    assert TAGS.known(word) is CLOUD
    assert TAGS.resolve(word) is CLOUD


def test_an_unknown_word_stands_for_itself():
    assert TAGS.known("Corée du Sud") is None
    assert TAGS.resolve("Corée du Sud") == Tag("Corée du Sud", "coree-du-sud")


def test_a_word_without_latin_letters_still_has_an_address():
    slug = Tags().resolve("人工智能").slug
    assert slug.startswith("tag-")
    assert slug == Tags().resolve(" 人工智能 ").slug
    assert slug != Tags().resolve("中国").slug


@pytest.mark.parametrize("word", ["lejournal", "le JOURNAL", "lejournal.example", "www.lejournal.example"])
def test_a_source_is_known_by_key_name_and_domain(word: str):
    assert SOURCES.known(word) is PAPER


def test_an_unknown_source_is_none():
    assert SOURCES.known("journal") is None
    assert Sources().known("") is None
