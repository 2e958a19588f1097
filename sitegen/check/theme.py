"""`sitegen theme check`: a theme tried on a digest of oddities, before any reader sees it.

Nothing is written, and no browser is asked. What a page must have is told in page_parts, which names it
may use in theme_names, what can be read in contrast.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.check.contrast import INKS, LEAST, PAPERS, pale_pairs, variables
from sitegen.check.kitchen_sink import TYPICAL, Digest, digests
from sitegen.check.page_parts import HAS_PARSER, invalid_html, missing_parts, stylesheets
from sitegen.check.theme_names import unknown_names
from sitegen.errors import Problem, SiteError, problem_order
from sitegen.markdown import to_html
from sitegen.outputs import Html, Output
from sitegen.pages import PAGES
from sitegen.pages.rendering import check_templates, make_renderer
from sitegen.theme import Theme

MOST_BYTES = 14_000
"""What travels in the first round trip of a connection, about: an article and its style should fit."""

_SEEN = "(seen at "


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a theme."""

    problems: tuple[Problem, ...]
    pages: int
    """How many were rendered."""
    page_bytes: int = 0
    """A typical article's page, compressed."""
    style_bytes: int = 0
    """The style sheets that it loads, compressed."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as the theme made it."""

    file: str
    template: str
    digest: str
    html: str

    @property
    def seen(self) -> str:
        """Where it is, for those who want to look."""
        return f"{_SEEN}{self.file} of {self.digest})"


def try_theme(theme: Theme) -> Trial:
    """Render every template with everything at its extremes, and tell all that does not hold."""
    unrendered = check_templates(theme)
    if unrendered:
        return Trial(unrendered, 0)
    found = [*unknown_names(theme), *_contrast(theme)]
    if not HAS_PARSER:
        hint = "install html5lib beside sitegen to have it looked at"
        found.append(Problem("whether the HTML is valid was not looked at", hint, is_warning=True))
    pages = list(_rendered(theme, found))
    for page in pages:
        found += _faults(page, theme)
    page_bytes, style_bytes = _weights(pages, theme)
    found += _weight(page_bytes + style_bytes, theme)
    return Trial(tuple(_told_once(found)), len(pages), page_bytes, style_bytes)


def _rendered(theme: Theme, problems: list[Problem]) -> Iterator[_Page]:
    """Every page of every digest; what cannot be rendered becomes a problem."""
    render = make_renderer(theme, lambda body: to_html(body.text, body.lang))
    for digest in digests():
        for output, template in _pages(digest, theme):
            try:
                yield _Page(output.url.file, template, digest.name, render(output).decode())
            except SiteError as error:
                problems += error.problems


def _pages(digest: Digest, theme: Theme) -> Iterator[tuple[Output, str]]:
    """The digest's pages, each with its template."""
    for family in PAGES:
        for group in family.plan(digest.site, digest.catalog, theme):
            for output in group.expand(*group.arguments):
                if isinstance(output.render, Html) and output.render.template not in digest.skipped:
                    yield output, output.render.template


def _faults(page: _Page, theme: Theme) -> Iterator[Problem]:
    path = theme.path(page.template)
    for what, hint in missing_parts(page.html, page.template):
        yield Problem(f"{what} {page.seen}", hint, path)
    if HAS_PARSER:
        for fault in invalid_html(page.html):
            yield Problem(f"invalid HTML: {fault} {page.seen}", "mend the template", path)


def _told_once(problems: list[Problem]) -> list[Problem]:
    """The problems in order: one a place in a template, and one a kind where no place is known."""
    first: dict[tuple[str, int | None, str], Problem] = {}
    for problem in problems:
        kind = "" if problem.line else problem.what.partition(_SEEN)[0]
        first.setdefault((problem.path, problem.line, kind), problem)
    return sorted(first.values(), key=problem_order)


def _contrast(theme: Theme) -> Iterator[Problem]:
    """The pairs of colours that cannot be read, with the style sheet that last sets the text's."""
    sheets = [static for static in theme.statics if static.name.endswith(".css")]
    sheets.sort(key=lambda sheet: (sheet.name != "style.css", sheet.name))
    css = "\n".join(sheet.content.decode("utf-8", "replace") for sheet in sheets)
    day, _ = variables(css)
    path = theme.static_path(sheets[-1].name) if sheets else theme.folder
    if not ({"ink", "paper"} <= day.keys()):
        names = ", ".join(f"--{name}" for name in (*INKS, *PAPERS))
        hint = f"declare the variables {names} in :root, as docs/themes.md says"
        yield Problem("the contrast of its colours was not looked at", hint, path, is_warning=True)
    for pair in pale_pairs(css):
        what = f"--{pair.ink} on --{pair.paper} {pair.time}"
        if pair.ratio is None:
            hint = "write both as #rgb or #rrggbb"
            yield Problem(f"the contrast of {what} cannot be told", hint, path, is_warning=True)
        else:
            hint = f"make one lighter or darker, until there is {LEAST} to 1"
            yield Problem(f"{what} is hard to read: {pair.ratio:.2f} to 1", hint, path)


def _weights(pages: list[_Page], theme: Theme) -> tuple[int, int]:
    """The bytes of a typical article and of the style sheets that it loads, as they travel."""
    typical = urls.article(TYPICAL).file
    html = next((page.html for page in pages if page.file == typical), "")
    loaded = stylesheets(html)
    sheets = [
        static.content
        for static in theme.statics
        if any(address.endswith(urls.asset(static.name, static.digest).path) for address in loaded)
    ]
    return _compressed(html.encode()), sum(map(_compressed, sheets))


def _weight(weight: int, theme: Theme) -> Iterator[Problem]:
    if weight > MOST_BYTES:
        what = f"an article of 600 words and its style weigh {weight:,} bytes compressed"
        hint = f"keep them within {MOST_BYTES:,}, so that a reader has all in the first round trip"
        yield Problem(what, hint, theme.path("article.html"), is_warning=True)


def _compressed(content: bytes) -> int:
    return len(gzip.compress(content, mtime=0)) if content else 0
