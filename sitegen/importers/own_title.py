"""The title that a text's own spans give it: its headline, else a working title that says so."""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.importers.body import plain
from sitegen.importers.draft import Evidence, Fact, Role, Span
from sitegen.importers.roles.title_text import working_title
from sitegen.text import printable

UNTITLED = "Untitled"


def headline(text: str, spans: Sequence[Span]) -> Fact[str] | None:
    """The title as the text shows it; None where it shows none."""
    span = next((span for span in spans if span.role is Role.TITLE), None)
    if span is None:
        return None
    return Fact(printable(plain(text, span)), "stated", (Evidence(span.reason, span.start, span.end),))


def made_up(text: str, spans: Sequence[Span]) -> Fact[str]:
    """A title from the first words that are kept, else from the first words at all."""
    for span in sorted(spans, key=lambda span: not span.role.is_kept):
        if span.role is not Role.BLANK and (title := printable(working_title(plain(text, span)))):
            evidence = Evidence("first sentence; the page has no headline", span.start, span.end)
            return Fact(title, "derived", (evidence,))
    return Fact(UNTITLED, "derived", (Evidence("the text is empty"),))
