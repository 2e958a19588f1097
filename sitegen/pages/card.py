"""An article as lists show it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime

from sitegen import urls
from sitegen.dates import EPOCH, PartialDate
from sitegen.model import Article, Site
from sitegen.pages.chrome import Chrome
from sitegen.pages.phrase import Link, Phrase, phrase
from sitegen.pages.rights import in_a_list
from sitegen.wording import language, primary

WORDS_A_MINUTE = 220
"""How fast attentive readers read."""

MOST_TAGS = 3
"""How many tags a list shows of each article."""


@dataclass(frozen=True, slots=True)
class When:
    """A date in words and, where a machine can read it, as HTML's `datetime`."""

    words: str
    datetime: str = ""
    """Empty where the date is unknown."""


@dataclass(frozen=True, slots=True)
class Card:
    """One article in a list."""

    title: Phrase
    href: str
    summary: Phrase | None
    source: Link | None
    tags: tuple[Link, ...]
    """The first few."""
    date: When
    """When its source published it."""
    reading_time: str
    language: str
    """In words, "in English", where it is not the page's; otherwise empty."""


def card(article: Article, site: Site, chrome: Chrome) -> Card:
    """Show an article in a list."""
    shown = in_a_list(article, site.rights)
    return Card(
        title=phrase(article.title, article.lang, chrome.lang),
        href=site.base.href(urls.article(article.slug)),
        summary=phrase(shown.summary, shown.summary_lang, chrome.lang) if shown.summary else None,
        source=source_link(article, site, chrome),
        tags=tag_links(article, site, chrome)[:MOST_TAGS],
        date=when(article.date, site),
        reading_time=reading_time(article, site),
        language=foreign_language(article, site, chrome),
    )


def title_link(article: Article, site: Site, chrome: Chrome) -> Link:
    """An article by its title alone."""
    label = phrase(article.title, article.lang, chrome.lang)
    return Link(label, site.base.href(urls.article(article.slug)))


def source_link(article: Article, site: Site, chrome: Chrome) -> Link | None:
    """The article's source, leading to its page in the digest."""
    if article.source is None:
        return None
    lang = article.source.lang or chrome.lang
    return Link(
        phrase(article.source.name, lang, chrome.lang), site.base.href(urls.source(article.source.key))
    )


def tag_links(article: Article, site: Site, chrome: Chrome) -> tuple[Link, ...]:
    """The article's tags, leading to their pages."""
    return tuple(
        Link(phrase(tag.name, site.lang, chrome.lang), site.base.href(urls.tag(tag.slug)))
        for tag in article.tags
    )


def when(date: PartialDate | None, site: Site, *, weekday: bool = False, precision: bool = False) -> When:
    """A date as pages show it, with its weekday if wanted, and with what is not known of it."""
    words = language(site.lang).date(date, weekday=weekday, precision=precision)
    return When(words, machine_date(date) if date else "")


def machine_date(date: PartialDate) -> str:
    """The date as HTML's `datetime` attribute wants it: whole seconds."""
    return date.moment.isoformat(timespec="seconds") if date.moment else str(date)


def day_of(moment: datetime, site: Site) -> PartialDate | None:
    """The day of a moment where the digest is at home; None for the epoch, which stands for no date."""
    if moment == EPOCH:
        return None
    local = moment.astimezone(site.zone)
    return PartialDate(local.year, local.month, local.day)


def reading_time(article: Article, site: Site) -> str:
    """How long the article takes to read, in words."""
    minutes = max(1, math.ceil(article.words / WORDS_A_MINUTE))
    return language(site.lang).count("minutes", minutes)


def note_label(site: Site, chrome: Chrome) -> str:
    """What the curator's words are headed with."""
    return chrome.words.note_of.format(name=site.curator) if site.curator else chrome.words.note


def foreign_language(article: Article, site: Site, chrome: Chrome) -> str:
    """Say "in English" of an article that is not in the page's language."""
    if primary(article.lang) == primary(chrome.lang):
        return ""
    return chrome.words.in_language.format(language=language(site.lang).name_of(article.lang))
