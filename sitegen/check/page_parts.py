"""What every page of a theme must have: looked for in the page as it is rendered, by no browser.

Whether the HTML is valid is told by html5lib, the reference parser, where it is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

try:
    import html5lib
except ImportError:
    html5lib = None

HAS_PARSER = html5lib is not None
"""Whether the HTML's validity can be told."""

FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_BARE = frozenset({"redirect.html"})
"""Templates of pages that nobody stays on."""

Fault = tuple[str, str]
"""What is wrong, and what to do."""


def missing_parts(html: str, template: str) -> Iterator[Fault]:
    """What the page lacks of what its readers, and their software, go by."""
    page = _read(html)
    if not page.lang:
        yield "the page does not say its language", 'write <html lang="{{ chrome.lang }}">'
    if not page.title.strip():
        yield "the page has no title", "write <title>{{ head.title }}</title>"
    for element, hint in (("h1", "head the page with it"), ("main", "put what is the page's own in it")):
        if (count := page.counts.get(element, 0)) != 1:
            yield f"the page has {count} <{element}> and needs one", hint
    if page.scripts:
        yield "the page has a script, which its own policy forbids", "leave it out; readers need none"
    if template not in _BARE:
        yield from _missing_frame(page)


def _missing_frame(page: _Page) -> Iterator[Fault]:
    """What the frame around the page lacks."""
    if not page.main_id or page.first_link != f"#{page.main_id}":
        what = "the page's first link does not skip to its main part"
        yield (
            what,
            'write <main id="content">, and before all else <a href="#content">{{ chrome.words.skip }}</a>',
        )
    if not page.has_named_navigation:
        hint = 'write <nav aria-label="{{ chrome.words.main_navigation }}"> around chrome.navigation'
        yield "the page has no navigation with a name", hint
    if not page.feeds >= FEED_TYPES:
        yield "the head does not offer all feeds", 'write a <link rel="alternate"> for each of head.feeds'
    if not page.has_viewport:
        hint = 'write <meta name="viewport" content="width=device-width, initial-scale=1">'
        yield "the page is not made for telephones", hint


def invalid_html(html: str) -> Iterator[str]:
    """What the reference parser says against the page, with the line it says it of."""
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(html)
    lines = html.splitlines()
    for (line, _), code, _ in parser.errors:
        shown = lines[line - 1].strip() if 0 < line <= len(lines) else ""
        yield f"{code}: {shown[:80]}"


def stylesheets(html: str) -> tuple[str, ...]:
    """The addresses of the style sheets that the page loads."""
    return tuple(_read(html).stylesheets)


def _read(html: str) -> _Page:
    page = _Page()
    page.feed(html)
    page.close()
    return page


class _Page(HTMLParser):
    """Reads what is looked for."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lang = ""
        self.title = ""
        self.counts: dict[str, int] = {}
        self.main_id = ""
        self.first_link: str | None = None
        self.has_named_navigation = False
        self.has_viewport = False
        self.feeds: set[str] = set()
        self.stylesheets: list[str] = []
        self.scripts = 0
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self._in_title = tag == "title" and self.counts[tag] == 1
        match tag:
            case "html":
                self.lang = given.get("lang", "")
            case "main":
                self.main_id = given.get("id", "")
            case "a" if self.first_link is None:
                self.first_link = given.get("href", "")
            case "nav":
                self.has_named_navigation |= bool(given.get("aria-label") or given.get("aria-labelledby"))
            case "meta":
                self.has_viewport |= given.get("name") == "viewport"
            case "script":
                self.scripts += given.get("type") != "application/ld+json"
            case "link":
                self._link(given)

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag: str) -> None:
        self._in_title = self._in_title and tag != "title"

    def _link(self, given: dict[str, str]) -> None:
        kinds = given.get("rel", "").lower().split()
        if "alternate" in kinds:
            self.feeds.add(given.get("type", ""))
        if "stylesheet" in kinds:
            self.stylesheets.append(given.get("href", ""))
