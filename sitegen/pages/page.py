"""The digest's own pages, from `content/pages/`: about, imprint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.model import Catalog, Page, Site
from sitegen.outputs import Group, Html, Output
from sitegen.pages.chrome import Chrome, chrome
from sitegen.pages.extract import first_sentences, plain
from sitegen.pages.head import LONGEST_DESCRIPTION, Head, head
from sitegen.pages.phrase import Phrase, Prose, phrase, prose
from sitegen.theme import Theme
from sitegen.typography import typeset


@dataclass(frozen=True, slots=True)
class PageView:
    """What page.html may show."""

    chrome: Chrome
    head: Head
    title: Phrase
    body: Prose


def plan(site: Site, catalog: Catalog, theme: Theme) -> Iterator[Group]:
    """One page a file."""
    frame = chrome(site, catalog.pages, theme)
    for page in catalog.pages:
        yield Group(f"page {page.slug}", expand, (site, frame, page))


def expand(site: Site, frame: Chrome, page: Page) -> Iterator[Output]:
    """The page."""
    url = urls.page(page.slug)
    text = page.summary or first_sentences(plain(page.body.text), LONGEST_DESCRIPTION)
    title = typeset(page.title, page.lang)
    view = PageView(
        chrome=frame,
        head=head(
            site,
            frame,
            url,
            heading=title,
            description=typeset(text, page.lang)
            or frame.words.page_description.format(title=title, site=site.title),
        ),
        title=phrase(page.title, page.lang, frame.lang),
        body=prose(page.body, frame.lang),
    )
    yield Output(url, view, Html("page.html"))
