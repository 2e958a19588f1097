"""JSON-LD (schema.org) that tells the truth: what is ours, what it is based on, whose words it holds.

The digest publishes its page and says so; the original, its publisher and its date stand under
`isBasedOn`. Nothing unknown is stated.
"""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from sitegen import urls
from sitegen.dates import EPOCH
from sitegen.model import Article, Site
from sitegen.pages.card import machine_date
from sitegen.vocabulary import Source

CONTEXT = "https://schema.org"

UNSAFE_IN_SCRIPT = str.maketrans({char: f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"})
"""Characters that JSON within a page's script element spells otherwise, so that none can end the element."""


def website(site: Site) -> str:
    """The digest itself, for its front page."""
    return _json({
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": site.title,
        "url": site.base.absolute(urls.FRONT),
        "description": site.description,
        "inLanguage": site.lang,
        "publisher": _digest(site),
    })  # fmt: skip


def news_article(article: Article, site: Site, *, headline: str, description: str, image: str) -> str:
    """An article's page."""
    page = site.base.absolute(urls.article(article.slug))
    stands = published(article, site)
    return _json(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "mainEntityOfPage": page,
            "url": page,
            "headline": headline,
            "description": description,
            "inLanguage": article.lang,
            "datePublished": stands,
            "dateModified": stands,
            "image": image,
            "author": _authors(article, site),
            "publisher": _digest(site),
            "keywords": [tag.name for tag in article.tags],
            "isBasedOn": _original(article),
        }
    )


def published(article: Article, site: Site) -> str:
    """When the digest published the article, with its zone; empty where no date at all is known."""
    stands = article.stands(site.zone)
    if stands == EPOCH:
        return ""
    local = stands.astimezone(site.zone)
    return local.isoformat(timespec="seconds").replace("+00:00", "Z" if site.zone is UTC else "+00:00")


def _digest(site: Site) -> dict[str, Any]:
    return {"@type": "Organization", "name": site.title, "url": site.base.absolute(urls.FRONT)}


def _authors(article: Article, site: Site) -> list[dict[str, Any]]:
    """Whose words these are: the authors named, else the publication, else who keeps the digest.

    A person's `url` is the page that bears the byline, as near to the person as a clipping leads.
    """
    if article.authors:
        where = article.url or (article.source.url if article.source else None)
        where = where or site.base.absolute(urls.article(article.slug))
        return [{"@type": "Person", "name": name, "url": where} for name in article.authors]
    if article.source:
        return [
            _publication(article.source) | {"url": article.source.url or _source_page(article.source, site)}
        ]
    kind = "Person" if site.curator else "Organization"
    return [{"@type": kind, "name": site.curator or site.title, "url": site.base.absolute(urls.FRONT)}]


def _source_page(source: Source, site: Site) -> str:
    return site.base.absolute(urls.source(source.key))


def _publication(source: Source) -> dict[str, Any]:
    return {"@type": "Organization", "name": source.name, "url": source.url}


def _original(article: Article) -> dict[str, Any] | None:
    """The article that the clipping was taken from, as far as it is known."""
    if not (article.source or article.url):
        return None
    return {
        "@type": "NewsArticle",
        "url": article.url,
        "datePublished": machine_date(article.date) if article.date else None,
        "publisher": _publication(article.source) if article.source else None,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "sourceOrganization": {"@type": "Organization", "name": article.agency} if article.agency else None,
    }


def _json(value: dict[str, Any]) -> str:
    text = json.dumps(_stated(value), ensure_ascii=False, separators=(",", ":"))
    return text.translate(UNSAFE_IN_SCRIPT)


def _stated(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """The value without what is empty: what is not known is not stated."""
    if isinstance(value, dict):
        return {key: _stated(part) for key, part in value.items() if part not in (None, "", [], {})}
    return [_stated(part) for part in value] if isinstance(value, list) else value
