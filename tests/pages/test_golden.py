"""A small digest, byte for byte: what a change of a template or a writer really changes.

After a change that is meant: `SITEGEN_GOLDEN=write python -m pytest tests/pages/test_golden.py`,
then read the difference before committing it.
"""

from __future__ import annotations

import os
import re
from datetime import timedelta
from pathlib import Path

import pytest

from sitegen.model import Markdown, Page

from .digest import CHINA, MORNING, SCHOOL, WIRE, article, build

GOLDEN = Path(__file__).parents[1] / "golden" / "site"

KEPT = (
    "index.html",
    "2024/06/index.html",
    "2025/index.html",
    "404.html",
    "about/index.html",
    "archive/index.html",
    "articles/a-smaller-model/index.html",
    "articles/vieux/index.html",
    "articles/une-ecole-a-douala/index.html",
    "atom.xml",
    "feed.json",
    "feed.xml",
    "feeds.opml",
    "feeds/index.html",
    "sitemap.xml",
    "sources/index.html",
    "tags/chine/index.html",
    "tags/index.html",
)
"""One file of each kind."""

_ASSET = re.compile(rb"assets/(\w+)\.[0-9a-f]{10}\.")


@pytest.fixture(scope="module")
def built() -> dict[str, bytes]:
    school = article(
        "Une école à Douala",
        aliases=("articles/vieux/",),
        agency="AFP",
        authors=("Awa Diallo",),
        body="Le *premier* paragraphe : « oui » !\n\n## Après\n\n> Une citation.\n\n- un\n- deux\n",
        note=Markdown("À lire **lentement**.", "fr"),
        summary="Trente lunettes pour un lycée.",
        tags=(SCHOOL,),
        url="https://gazette.example.org/1",
    )
    model = article(
        "A smaller model",
        added=MORNING - timedelta(days=2),
        date="2024-06",
        lang="en",
        source=WIRE,
        summary="Un modèle plus petit.",
        summary_lang="fr",
        tags=(CHINA, SCHOOL),
    )
    undated = article("Sans date", added=MORNING - timedelta(days=2, hours=1), date=None, source=None)
    about = Page("content/pages/about.md", "about", "À propos", "fr", Markdown("Qui nous sommes.", "fr"))
    return build([school, model, undated, article("Une année", date="2025")], [about])


@pytest.mark.parametrize("file", KEPT)
def test_the_site_is_as_it_was(built: dict[str, bytes], file: str) -> None:
    content = _ASSET.sub(rb"assets/\1.DIGEST.", built[file])
    path = GOLDEN / file
    if os.environ.get("SITEGEN_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert content == path.read_bytes()
