"""The summary of an article: the abstract on the page, else its lead, else the beginning of its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.body import plain
from sitegen.importers.draft import Abstract, Certainty, Evidence, Fact, Role, Span
from sitegen.importers.mentions.languages import detect

LENGTH = 300
"""Characters of the longest derived summary."""
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)]*(?=\s|$)|[.!?…]\s[»”](?=\s|$)")
_NOTE = re.compile(r"(?<=[^\W_])\[\d{1,3}\]")
"""What refers to a footnote, which a summary does not have: "since 1912[1]"."""


def find_summary(text: str, spans: Sequence[Span], lang: str) -> Fact[Abstract] | None:
    """The summary, and where it was read; None where the article has no text.

    An abstract and a lead are stated by the page; the first paragraph, shortened, is derived.
    """
    for role, rule, certainty in _PLACES:
        span = next((span for span in spans if span.role is role), None)
        if span is None:
            continue
        content = _NOTE.sub("", plain(text, span))
        if role is Role.BODY:
            content = shortened(content)
        language = (detect(content) or lang) if role is Role.ABSTRACT else lang
        return Fact(Abstract(content, language), certainty, (Evidence(rule, span.start, span.end),))
    return None


def shortened(text: str) -> str:
    """At most LENGTH characters of the text, cut behind a sentence where one ends, else between words."""
    if len(text) <= LENGTH:
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text[: LENGTH + 1]) if match.end() <= LENGTH]
    if ends and ends[-1] >= LENGTH // 4:
        return text[: ends[-1]]
    cut = text[: LENGTH - 1].rpartition(" ")[0] or text[: LENGTH - 1]
    return cut.rstrip(" ,;:–—-(«“") + "…"


_PLACES: tuple[tuple[Role, str, Certainty], ...] = (
    (Role.ABSTRACT, "abstract on the page", "stated"),
    (Role.LEAD, "lead paragraph", "stated"),
    (Role.BODY, "beginning of the first paragraph", "derived"),
)
