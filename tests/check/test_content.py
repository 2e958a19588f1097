"""What `check` says about the articles themselves."""

from __future__ import annotations

from pathlib import Path

from sitegen.check.content import content_problems
from sitegen.config import load_config
from sitegen.source.load import survey
from tests.sites import make_site

VOCABULARIES = """
-- content/tags.yaml --
ia: {name: IA, synonyms: [intelligence artificielle]}
coree-du-sud: Corée du Sud
-- content/sources.yaml --
journal: {name: Le Journal, domains: [journal.example]}
"""
COMPLETE = """
id: a
title: T
added: 2026-01-01
source: journal
tags: [intelligence artificielle, coree du sud]
summary: En bref.
"""


def complaints(tmp_path: Path, front_matter: str, body: str = "Du texte.\n") -> list[str]:
    text = f"{VOCABULARIES}-- content/a.md --\n---\n{front_matter.strip()}\n---\n\n{body}"
    folder = make_site(tmp_path, text)
    content = survey(folder, load_config(folder), drafts=False)
    assert content.problems == ()
    found = tuple(
        content_problems(
            content.catalog, content.documents, content.vocabularies.tags, content.vocabularies.sources
        )
    )
    assert all(problem.is_warning and problem.hint for problem in found)
    return [f"{problem.line}:{problem.column}: {problem.what}; {problem.hint}" for problem in found]


def test_a_complete_article_gives_no_cause_for_complaint(tmp_path: Path):
    assert complaints(tmp_path, COMPLETE) == []


def test_what_the_importer_left_open_is_listed(tmp_path: Path):
    (complaint,) = complaints(tmp_path, f"{COMPLETE}review: [date, author]\n")
    assert complaint.startswith("8:10: nobody has looked at: date, author")


def test_what_is_under_review_is_not_missed_a_second_time(tmp_path: Path):
    front_matter = "id: a\ntitle: T\nadded: 2026-01-01\nreview: [source, summary]\n"
    assert len(complaints(tmp_path, front_matter)) == 1


def test_an_article_that_is_not_committed_yet_is_named(tmp_path: Path):
    (complaint,) = complaints(tmp_path, COMPLETE.replace("added: 2026-01-01\n", ""))
    assert complaint.startswith("1:1: the article does not say when it was added")


def test_a_tag_outside_the_vocabulary_is_answered_with_the_nearest(tmp_path: Path):
    (near, far) = complaints(tmp_path, COMPLETE.replace("coree du sud", "Corée du sudd, Télécoms"))
    assert near == (
        '6:35: the tag "Corée du sudd" is not in the vocabulary; '
        "did you mean Corée du Sud? Otherwise add it to content/tags.yaml"
    )
    assert far == '6:50: the tag "Télécoms" is not in the vocabulary; add it to content/tags.yaml'


def test_a_source_outside_the_vocabulary_is_answered_with_the_nearest(tmp_path: Path):
    (complaint,) = complaints(tmp_path, COMPLETE.replace("source: journal", "source: Le journall"))
    assert complaint.startswith(
        '5:9: the source "Le journall" is not in the vocabulary; did you mean journal?'
    )


def test_a_source_may_be_named_by_domain(tmp_path: Path):
    assert complaints(tmp_path, COMPLETE.replace("source: journal", "source: www.journal.example")) == []


def test_gaps_that_readers_would_see_are_listed(tmp_path: Path):
    found = complaints(tmp_path, "id: a\ntitle: T\nadded: 2026-01-01\n", body="")
    assert [complaint.partition(";")[0] for complaint in found] == [
        "1:1: lists and feeds show no summary",
        "3:8: the article has no text",
        "1:1: nobody is credited",
    ]


def test_words_of_the_curators_own_need_no_source(tmp_path: Path):
    front_matter = "id: a\ntitle: T\nadded: 2026-01-01\nsummary: S\nnote: Mon mot.\n"
    assert complaints(tmp_path, front_matter, body="") == []
