"""A feed as the three formats share it: what it is called, and the entries with their full content.

Ids never depend on a title, a date or an address, so that no correction and no move makes a reader
see an entry twice. Times are those of the content, so that the same content gives the same bytes.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from itertools import islice
from urllib.parse import urljoin

from sitegen import urls
from sitegen.dates import EPOCH, PartialDate
from sitegen.model import Article, Listed, Markdown, Site
from sitegen.outputs import BodyHtml
from sitegen.pages.card import when
from sitegen.pages.extract import first_sentences, plain
from sitegen.pages.phrase import outward
from sitegen.pages.rights import showing
from sitegen.typography import typeset
from sitegen.urls import Url
from sitegen.vocabulary import Tag
from sitegen.wording import Words, language

_NAMESPACE = uuid.UUID("1c4b2a5e-7d0f-5a7c-9e43-0f6a8f7f21d4")
"""Where the ids of articles become UUIDs (RFC 9562, version 5).

Never to be changed: every reader would see every article again.
"""

_ADDRESS = re.compile(r'(\s(?:href|src|cite|poster)=")([^"]*)(")')
_WHOLE = ("https://", "http://", "mailto:")
"""How addresses begin that are absolute already, which most are: joining each costs more than the rest."""


@dataclass(frozen=True, slots=True)
class Category:
    """A tag in a feed."""

    name: str
    page: str
    """Absolute."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One article in a feed."""

    id: str
    """A URN that stands for the article wherever and however it is published."""
    url: str
    """Our page, absolute."""
    original: str
    """The original's address; empty where unknown."""
    title: str
    lang: str
    authors: tuple[str, ...]
    """The authors named, failing that the source."""
    categories: tuple[Category, ...]
    published: datetime
    """In UTC; whole seconds."""
    summary: str
    """Plain text; empty where the rights allow none."""
    credit: str
    """The first line of the content, in words: the source, the author, the date."""
    note: Markdown | None
    body: Markdown | None
    """Absent where the source's rights do not allow it."""

    @property
    def updated(self) -> datetime:
        """When it was published, and a fraction of a second that is its own.

        Entries that came in together would otherwise claim one instant, which validators mistrust.
        """
        return self.published + timedelta(microseconds=int(self.id[-5:], 16) % 1_000_000)


@dataclass(frozen=True, slots=True)
class FeedView:
    """What a feed holds."""

    title: str
    description: str
    lang: str
    url: str
    """The feed's own address, absolute."""
    page: str
    """The page it belongs to, absolute."""
    publisher: str
    icon: str
    """Absolute; empty where the theme has none."""
    entries: tuple[FeedEntry, ...]
    """Newest first."""
    words: Words

    @property
    def updated(self) -> datetime:
        """The newest entry's time; the epoch of an empty feed. Never the clock."""
        return max((entry.updated for entry in self.entries), default=EPOCH)


def datable(articles: Iterable[Listed], site: Site) -> tuple[Listed, ...]:
    """The newest articles that can stand in a feed: those with a moment to stand at."""
    return tuple(
        islice((article for article in articles if article.stands(site.zone) != EPOCH), site.feed_items)
    )


def urn(article_id: str) -> str:
    """The name of an article for all feeds and all times."""
    return uuid.uuid5(_NAMESPACE, article_id).urn


def feed(
    site: Site, articles: tuple[Article, ...], url: Url, page: Url, *, title: str, description: str, icon: str
) -> FeedView:
    """A feed of these articles."""
    return FeedView(
        title=title,
        description=description or title,
        lang=site.lang,
        url=site.base.absolute(url),
        page=site.base.absolute(page),
        publisher=site.curator or site.title,
        icon=icon,
        entries=tuple(_entry(article, site) for article in articles),
        words=language(site.lang).words,
    )


def content_html(entry: FeedEntry, words: Words, body_html: BodyHtml) -> str:
    """The credit, the curator's note, then the text as far as the rights allow; all addresses absolute."""
    parts = [f"<p><em>{escape(entry.credit)}</em></p>"]
    if entry.original:
        link = f'<a href="{escape(entry.original)}">{escape(words.original)}</a>'
        parts = [f"<p><em>{escape(entry.credit)}</em> {link}</p>"]
    if entry.note:
        parts.append(f"<blockquote>{body_html(entry.note)}</blockquote>")
    if entry.body:
        parts.append(body_html(entry.body))
    elif entry.summary:
        parts.append(f"<p>{escape(entry.summary)}</p>")
    return absolute("\n".join(parts), entry.url)


def absolute(html: str, page: str) -> str:
    """The HTML with every address made absolute, as if read on `page`."""

    def join(match: re.Match[str]) -> str:
        return f"{match[1]}{escape(_join(page, unescape(match[2])))}{match[3]}"

    return _ADDRESS.sub(join, html)


def _join(page: str, address: str) -> str:
    if address.startswith(_WHOLE):
        return address
    try:
        return urljoin(page, address)
    except ValueError:  # an address that is none: the page itself leads somewhere
        return page


def _entry(article: Article, site: Site) -> FeedEntry:
    shown = showing(article, site.rights)
    summary = shown.summary or (first_sentences(plain(shown.body.text)) if shown.body else "")
    return FeedEntry(
        id=urn(article.id),
        url=site.base.absolute(urls.article(article.slug)),
        original=outward(article.url) if article.url else "",
        title=typeset(" ".join(article.title.split()), article.lang),
        lang=article.lang,
        authors=article.authors or ((article.source.name,) if article.source else ()),
        categories=tuple(_category(tag, site) for tag in article.tags),
        published=article.stands(site.zone).astimezone(UTC).replace(microsecond=0),
        summary=typeset(summary, shown.summary_lang),
        credit=_credit(article, site),
        note=article.note,
        body=shown.body,
    )


def _category(tag: Tag, site: Site) -> Category:
    return Category(tag.name, site.base.absolute(urls.tag(tag.slug)))


def _credit(article: Article, site: Site) -> str:
    """Who wrote it, where and when: "Cameroun24 – Awa Diallo – AFP – 23 juillet 2025."."""
    words = language(site.lang).words
    source = article.source.name if article.source else words.unknown_source
    parts = (source, *article.authors, article.agency, _date(article.date, site))
    return words.via.format(source=" – ".join(part for part in parts if part))


def _date(date: PartialDate | None, site: Site) -> str:
    return when(date, site).words
