"""From content/ to the catalog."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sitegen.config import load_config
from sitegen.dates import PartialDate
from sitegen.errors import SiteError
from sitegen.model import Catalog, Markdown
from sitegen.source.load import load
from sitegen.vocabulary import Source, Tag
from tests.sites import make_site

SITE = """
-- content/tags.yaml --
ia: {name: IA, synonyms: [intelligence artificielle]}
-- content/sources.yaml --
journal: {name: Le Journal, lang: en, rights: excerpt}
-- content/pages/about.md --
---
title: À propos
aliases: [apropos.html]
---
Qui nous sommes.
-- content/2025/07/plein.md --
---
id: a1
title: Plein
date: 2025-07-23
added: 2026-01-02T08:00
source: journal
url: https://journal.example/1
author: [Awa Ndiaye]
agency: AFP
tags: [Intelligence Artificielle, Corée du Sud, ia]
summary: {text: En bref., lang: fr}
note: Mon mot.
aliases: [articles/ancien/]
review: [author]
---

Un [lien](/x/) et trois mots.
-- content/2025/nu.md --
---
id: a2
title: Nu
---
-- content/2025/brouillon.md --
---
id: a3
title: Brouillon
draft: true
---
Pas encore.
"""

ARTICLE = "-- content/{}.md --\n---\nid: {}\ntitle: T\n---\n"
ALIASED = "-- content/{}.md --\n---\nid: {}\ntitle: T\naliases: [{}]\n---\n"


def loaded(tmp_path: Path, text: str, *, drafts: bool = False) -> Catalog:
    folder = make_site(tmp_path, text)
    return load(folder, load_config(folder), drafts=drafts)


def complaints(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(SiteError) as raised:
        loaded(tmp_path, text)
    return [str(problem) for problem in raised.value.problems]


def test_an_article_is_all_that_its_file_states(tmp_path: Path):
    article = next(each for each in loaded(tmp_path, SITE).articles if each.slug == "plein")
    assert article.path == "content/2025/07/plein.md"
    assert (article.id, article.title, article.lang) == ("a1", "Plein", "en")
    assert article.body == Markdown("Un [lien](/x/) et trois mots.\n", "en")
    assert article.words == 5
    assert article.date == PartialDate(2025, 7, 23)
    assert article.added == datetime(2026, 1, 2, 7, tzinfo=UTC)
    assert article.source == Source("journal", "Le Journal", lang="en", rights="excerpt")
    assert article.tags == (
        Tag("IA", "ia", ("intelligence artificielle",)),
        Tag("Corée du Sud", "coree-du-sud"),
    )
    assert (article.summary, article.summary_lang) == ("En bref.", "fr")
    assert article.note == Markdown("Mon mot.", "fr")
    assert article.aliases == ("articles/ancien/",)
    assert article.review == ("author",)


def test_an_article_that_states_little_takes_the_sites_language(tmp_path: Path):
    article = next(each for each in loaded(tmp_path, SITE).articles if each.slug == "nu")
    assert (article.lang, article.summary_lang, article.words, article.source) == ("fr", "fr", 0, None)


def test_a_page_is_read(tmp_path: Path):
    (page,) = loaded(tmp_path, SITE).pages
    assert (page.slug, page.title, page.body.text) == ("about", "À propos", "Qui nous sommes.\n")
    assert page.aliases == ("apropos.html",)


def test_drafts_are_left_out_unless_asked_for(tmp_path: Path):
    assert [article.slug for article in loaded(tmp_path, SITE).articles] == ["plein", "nu"]
    assert len(loaded(tmp_path, SITE, drafts=True).articles) == 3


def test_an_empty_content_folder_is_an_empty_digest(tmp_path: Path):
    (tmp_path / "content").mkdir()
    assert loaded(tmp_path, "") == Catalog(())


def test_a_source_named_in_place_stands_for_itself(tmp_path: Path):
    text = (
        "-- content/a.md --\n---\nid: a\ntitle: T\nsource: {name: La Gazette, url: https://g.example/}\n---\n"
    )
    assert loaded(tmp_path, text).articles[0].source == Source(
        "la-gazette", "La Gazette", "https://g.example/"
    )


def test_a_tag_may_be_named_by_its_slug(tmp_path: Path):
    tags = "-- content/tags.yaml --\nusa: États-Unis\n"
    text = f"{tags}-- content/a.md --\n---\nid: a\ntitle: T\ntags: [usa]\n---\n"
    assert loaded(tmp_path, text).articles[0].tags == (Tag("États-Unis", "usa"),)


def test_an_article_without_id_is_given_the_line_to_paste(tmp_path: Path):
    (complaint,) = complaints(tmp_path, "-- content/a.md --\n---\ntitle: T\n---\n")
    assert complaint == "content/a.md:1:1: the article has no id\n  hint: write  id: de0ad20733fc"


def test_one_bad_article_hides_no_other(tmp_path: Path):
    text = """
-- content/tags.yaml --
Ia: IA
-- content/a.md --
---
id: a
title: IA : oui
date: hier
---
-- content/b.md --
pas de front matter
-- content/c.md --
---
id: c
title: Bon
---
-- content/notes.doc --
x
-- content/pages/p.md --
---
title: P
date: 2025
order: 1
---
"""
    found = [complaint.partition("\n")[0] for complaint in complaints(tmp_path, text)]
    assert found == [
        'content/a.md:3:8: a value with ": " in it needs quotation marks',
        'content/a.md:4:7: "hier" is not a date',
        "content/b.md:1:1: the file does not begin with front matter",
        "content/notes.doc: only .md files belong in content/",
        "content/pages/p.md:3:7: a page has no date",
        'content/tags.yaml:1:1: "Ia" cannot stand in an address',
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            ARTICLE.format("2024/a", "a") + ARTICLE.format("2025/a", "b"),
            "content/2025/a.md: the address articles/a/ is that of content/2024/a.md already",
        ),
        (
            ARTICLE.format("a", "x") + ARTICLE.format("b", "x"),
            'content/b.md:2:5: the id "x" is that of content/a.md already',
        ),
        (
            ALIASED.format("a", "a", "old/, articles/b/") + ARTICLE.format("b", "b"),
            "content/a.md:4:17: the old address articles/b/ is taken by content/b.md",
        ),
        (
            ALIASED.format("a", "a", "old/") + ALIASED.format("b", "b", "old/"),
            "content/b.md:4:11: the old address old/ is taken by content/a.md",
        ),
        (
            "-- content/a.md --\n---\nid: a\ntitle: T\ntags: [ia]\naliases: [tags/ia/]\n---\n",
            'content/a.md:5:11: the old address tags/ia/ is taken by the tag "ia"',
        ),
        (
            "-- content/a.md --\n---\nid: a\ntitle: T\naliases: [index.html]\n---\n",
            "content/a.md:4:11: the old address index.html is taken by the site itself",
        ),
        (
            "-- content/a.md --\n---\nid: a\ntitle: T\ndate: 2025-07\naliases: [2025/]\n---\n",
            "content/a.md:5:11: the old address 2025/ is taken by the archive",
        ),
        (
            "-- content/a.md --\n---\nid: a\ntitle: T\naliases: [x.html, x.html/y/]\n---\n",
            "content/a.md:4:19: the old address x.html/y/ is taken by content/a.md",
        ),
        (
            "-- content/pages/tags.md --\n---\ntitle: T\n---\n",
            "content/pages/tags.md: the address tags/ belongs to",
        ),
        (
            "-- content/pages/2025.md --\n---\ntitle: T\n---\n",
            "content/pages/2025.md: the address 2025/ belongs to",
        ),
        ("-- content/a.md --\n---\nid: a\ntitle: T\norder: 2\n---\n", "content/a.md:4:8: order is for pages"),
    ],
)
def test_two_owners_of_one_address_are_named(tmp_path: Path, text: str, complaint: str):
    (found,) = complaints(tmp_path, text)
    assert found.startswith(complaint)
    assert "hint: " in found
