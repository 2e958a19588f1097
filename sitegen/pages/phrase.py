"""Text as a page shows it: typeset, and saying which language it is in where that is not the page's."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from sitegen.model import Markdown
from sitegen.typography import typeset
from sitegen.wording import direction


@dataclass(frozen=True, slots=True)
class Phrase:
    """A short text: a title, a summary, a name."""

    text: str
    lang: str | None = None
    """Only where it differs from the page's language."""
    direction: str | None = None
    """ "rtl" or "ltr", only where it differs from the page's."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A text in Markdown, for the template's `html` filter."""

    markdown: Markdown
    lang: str | None = None
    """Only where it differs from the page's language."""
    direction: str | None = None
    """ "rtl" or "ltr", only where it differs from the page's."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link within the site or out of it."""

    label: Phrase
    href: str


def outward(address: str) -> str:
    """An address outside of the site, with the characters that URLs may not hold percent-encoded."""
    parts = urlsplit(address)
    path = quote(parts.path, safe="/:@!$&'()*+,;=~%")
    query, fragment = (quote(part, safe="/?:@!$&'()*+,;=~%") for part in (parts.query, parts.fragment))
    return urlunsplit((parts.scheme, parts.netloc, path, query, fragment))


def phrase(text: str, lang: str, page_lang: str) -> Phrase:
    """A short text of the given language, for a page of another or the same."""
    return Phrase(typeset(" ".join(text.split()), lang), *_differing(lang, page_lang))


def prose(markdown: Markdown, page_lang: str) -> Prose:
    """A longer text for a page of another language or the same."""
    return Prose(markdown, *_differing(markdown.lang, page_lang))


def _differing(lang: str, page_lang: str) -> tuple[str | None, str | None]:
    if not lang or lang == page_lang:
        return None, None
    return lang, direction(lang) if direction(lang) != direction(page_lang) else None
