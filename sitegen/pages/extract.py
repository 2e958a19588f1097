"""Short texts out of long ones: the plain words of a body's paragraphs, first sentences, a shortened line."""

from __future__ import annotations

import re
from functools import lru_cache

from sitegen.markdown import plain_text

LONGEST_EXTRACT = 400
"""Characters of an extract, at most: a short quotation, whatever the length of the article."""

_READ = 10 * LONGEST_EXTRACT
"""How much of a body is looked at: more than any extract needs, and never a whole book."""

_SENTENCE = re.compile(r"[.!?…]+(?:[ \u00a0\u202f]?»)?[”\")’\]]*(?=\s+[«“\"(]?\s?[A-ZÀ-ÖØ-Þ0-9]|$)")
_NO_PROSE = re.compile(r"\s{0,3}(?:#{1,6}(?:\s|$)|\||!\[)")


def plain(markdown: str) -> str:
    """The beginning of a Markdown text in plain words, on one line: no headings, tables, pictures or code."""
    return _plain(markdown[:_READ])


@lru_cache(maxsize=4096)  # the lists, the feeds and the page of one article all ask
def _plain(markdown: str) -> str:
    lines = []
    fence = ""
    for line in markdown.split("\n"):
        mark = line.lstrip()[:3]
        if mark in {"```", "~~~"} and fence in {"", mark}:
            fence = "" if fence else mark
        elif not fence:
            lines.append("" if _NO_PROSE.match(line) else line)
    return " ".join(plain_text("\n".join(lines)).split())


def first_sentences(text: str, limit: int = LONGEST_EXTRACT) -> str:
    """The first whole sentences that `limit` characters hold; at least a shortened first one."""
    if len(text) <= limit:
        return text
    ends = [match.end() for match in _SENTENCE.finditer(text, 0, limit + 80) if match.end() <= limit]
    return text[: ends[-1]] if ends and ends[-1] >= limit // 5 else shorten(text, limit)


def shorten(text: str, limit: int) -> str:
    """The text in at most `limit` characters, cut between words and marked with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    kept = cut if text[limit - 1].isspace() else cut.rpartition(" ")[0]
    return f"{(kept or cut).rstrip(' ,;:–—-')}…"
