"""Folding, slugs, printable text."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.text import SLUG_LENGTH, digest, fold, printable, slugify


@pytest.mark.parametrize(
    "other", ["SOUVERAINETÉ  numérique", "souverainete numerique", " Souveraineté\u00a0Numérique "]
)
def test_spellings_of_one_name_fold_to_one_form(other: str):
    assert fold(other) == fold("Souveraineté numérique")


def test_apostrophes_and_dashes_are_evened_out():
    assert fold("l’IA – suite") == fold("l'IA - suite")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        (
            "Nvidia rouvre l’usine d’Évry : un pari",
            "nvidia-rouvre-l-usine-d-evry-un-pari",
        ),
        ("Œuvre, Straße, Łódź", "oeuvre-strasse-lodz"),
        ("../../etc/passwd", "etc-passwd"),
        ("🤖🤖", ""),
        ("", ""),
    ],
)
def test_a_slug_is_plain_and_readable(text: str, slug: str):
    assert slugify(text) == slug


def test_a_long_title_is_cut_between_words():
    slug = slugify("mot " * 100)
    assert len(slug) <= SLUG_LENGTH
    assert slug.endswith("-mot")


def test_a_title_without_letters_takes_the_fallback():
    assert slugify("🤖", fallback="article-1") == "article-1"


@given(st.text())
def test_a_slug_is_its_own_slug_and_safe(text: str):
    slug = slugify(text, fallback="x")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= SLUG_LENGTH
    assert slugify(slug) == slug


@given(st.text())
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters()))
def test_printable_text_stands_in_xml(text: str):
    kept = printable(text).replace("\r", "")
    escaped = kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert (ET.fromstring(f"<a>{escaped}</a>").text or "") == kept
    assert printable(kept) == kept


def test_a_digest_is_short_and_the_same_everywhere():
    assert digest("content/a.md") == digest("content/a.md")
    assert re.fullmatch(r"[0-9a-f]{12}", digest("\ud800"))
    assert digest("a") != digest("b")
