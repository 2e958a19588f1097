"""How much of an article the digest may show: one rule for pages and feeds alike.

`full` shows the text. `excerpt` shows the summary, failing that the first sentences. `link` shows
neither: the title, the curator's note and the way to the original.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.model import Article, Markdown
from sitegen.pages.extract import first_sentences, plain
from sitegen.text import fold
from sitegen.vocabulary import Rights

_LONGEST_CARD = 280
"""Characters that a list shows of an article's text."""
_MARKUP = 200
"""How much markup, in characters, may stand in the first paragraph besides links as long as its words."""


@dataclass(frozen=True, slots=True)
class Showing:
    """What may be shown of an article."""

    body: Markdown | None
    """The whole text, only where the rights are `full`."""
    summary: str
    """What stands above it or instead of it; empty where the rights allow the link only."""
    summary_lang: str
    is_extract: bool = False
    """Whether the summary is the article's own first sentences, for want of another."""


def rights_of(article: Article, default: Rights) -> Rights:
    """What the article's source allows; the site's rule where it says nothing."""
    return (article.source.rights if article.source else None) or default


def showing(article: Article, default: Rights) -> Showing:
    """What the article's own page and its feed entries show."""
    rights = rights_of(article, default)
    if rights == "link":
        return Showing(None, "", article.lang)
    if rights == "full":
        return Showing(article.body, article.summary, article.summary_lang or article.lang)
    if article.summary:
        return Showing(None, article.summary, article.summary_lang or article.lang)
    return Showing(None, first_sentences(plain(article.body.text)), article.body.lang, is_extract=True)


def begins_with_its_summary(showing: Showing) -> bool:
    """Whether the text that is shown begins with the very words of the summary, so that one would do."""
    if not (showing.body and showing.summary):
        return False
    beginning = showing.body.text[: 2 * len(showing.summary) + _MARKUP]
    return fold(plain(beginning)).startswith(fold(showing.summary).rstrip("."))


def in_a_list(article: Article, default: Rights) -> Showing:
    """What a list shows: the first sentences of the summary, failing that of the article."""
    if rights_of(article, default) == "link":
        return Showing(None, "", article.lang)
    if article.summary:
        summary = first_sentences(article.summary, _LONGEST_CARD)
        return Showing(None, summary, article.summary_lang or article.lang)
    return Showing(
        None, first_sentences(plain(article.body.text), _LONGEST_CARD), article.body.lang, is_extract=True
    )
