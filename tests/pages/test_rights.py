"""How much is shown of an article: on its page, in lists, in feeds."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sitegen.model import Markdown
from sitegen.pages.extract import LONGEST_EXTRACT, first_sentences, plain, shorten
from sitegen.vocabulary import Rights

from .digest import GAZETTE, SITE, article, build, views

SECRET = "Cette phrase est loin du début et ne sort qu'avec le texte entier."
BODY = "Un début qui compte. " * 30 + f"\n\n{SECRET}"


def story(rights: Rights | None, summary: str = "") -> dict[str, bytes]:
    source = replace(GAZETTE, rights=rights)
    return build(
        [article("Histoire", source=source, body=BODY, summary=summary, url="https://gazette.example.org/1")]
    )


def everything(files: dict[str, bytes]) -> str:
    return b"".join(files.values()).decode(errors="replace")


def test_full_rights_show_the_text_everywhere() -> None:
    files = story("full")
    assert "loin du début" in files["articles/histoire/index.html"].decode()
    assert "loin du début" in json.loads(files["feed.json"])["items"][0]["content_html"]


def test_an_excerpt_shows_the_summary_and_the_way_to_the_original() -> None:
    files = story("excerpt", summary="Le résumé de la rédaction.")
    page = files["articles/histoire/index.html"].decode()
    assert "Le résumé de la rédaction." in page
    assert 'href="https://gazette.example.org/1"' in page
    assert "Un début qui compte" not in everything(files)


def test_an_excerpt_without_a_summary_is_whole_sentences_and_says_so() -> None:
    files = story("excerpt")
    page = files["articles/histoire/index.html"].decode()
    assert "Extrait" in page
    assert "compte.</p>" in page
    assert "loin du début" not in everything(files)
    (item,) = json.loads(files["feed.json"])["items"]
    assert len(item["summary"]) <= LONGEST_EXTRACT
    assert item["summary"].endswith("compte.")
    assert "loin du début" not in item["content_html"]


def test_link_rights_show_neither_text_nor_summary() -> None:
    files = story("link", summary="Le résumé de la rédaction.")
    assert "Le résumé" not in everything(files)
    assert "Un début" not in everything(files)
    assert 'href="https://gazette.example.org/1"' in files["articles/histoire/index.html"].decode()


def test_the_sites_rule_holds_where_a_source_states_none() -> None:
    site = replace(SITE, rights="link")
    free = replace(GAZETTE, key="free", rights="full")
    files = build([article("Histoire", body=BODY), article("Autre", body=BODY, source=free)], site=site)
    assert "loin du début" not in files["articles/histoire/index.html"].decode()
    assert "loin du début" in files["articles/autre/index.html"].decode()


def test_the_curators_note_is_shown_whatever_the_rights() -> None:
    source = replace(GAZETTE, rights="link")
    files = build([article("Histoire", source=source, note=Markdown("Mon avis.", "fr"))])
    assert "Mon avis." in files["articles/histoire/index.html"].decode()
    assert "Mon avis." in json.loads(files["feed.json"])["items"][0]["content_html"]


def test_a_summary_that_the_text_begins_with_is_not_said_twice() -> None:
    given = article("Histoire", body="Tout commence ici. Puis vient la suite.", summary="Tout commence ici.")
    assert views([given])["articles/histoire/"].summary is None
    other = replace(given, summary="Tout finit ici.")
    assert views([other])["articles/histoire/"].summary.text == "Tout finit ici."


def test_a_summary_in_another_language_is_called_one() -> None:
    given = article("Histoire", summary="In short.", summary_lang="en")
    view = views([given])["articles/histoire/"]
    assert view.summary_label == "Résumé en anglais"
    assert view.summary.lang == "en"


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("# Titre\n\nUn *texte* avec [lien](https://x.example).", "Un texte avec lien."),
        ("```\ncode\n```\n\nAprès.", "Après."),
        ("| a | b |\n|---|---|\n\n> Une citation.", "Une citation."),
        ("![Image](i.png)\n\nTexte &amp; suite.", "Texte & suite."),
        ("", ""),
    ],
)
def test_plain_words_leave_the_marks_out(markdown: str, words: str) -> None:
    assert plain(markdown) == words


def test_first_sentences_end_where_a_sentence_ends() -> None:
    text = "Une phrase courte. « Une autre ? » Et une troisième, bien plus longue, qui dépasse la mesure."
    assert first_sentences(text, 50) == "Une phrase courte. « Une autre ? »"


def test_one_endless_sentence_is_shortened_between_words() -> None:
    short = first_sentences("mot " * 200, 50)
    assert len(short) <= 50
    assert short.endswith("mot…")


def test_one_endless_word_is_shortened_too() -> None:
    assert shorten("m" * 99, 10) == "m" * 9 + "…"
