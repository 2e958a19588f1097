"""The day in the opening of a text: `PARIS, 14 mars 2022 (AFP) — …`, `14.03.2022 – …`."""

from __future__ import annotations

import re
from itertools import islice

from sitegen.dates import PartialDate
from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.mentions.date_labels import kind_before
from sitegen.importers.mentions.date_mentions import DateMention, find_dates
from sitegen.importers.words.agencies import AGENCY

_OPENING = 120
_FIRST_LINES = 3
_PLACE = re.compile(
    r"[\W_]{0,3}[A-ZÀ-Þ][\w.'’-]{1,25}(?:[ /-][A-ZÀ-Þ(][\w.'’)-]{0,25}){0,4}[,(]?\s?(?:[–—|-]\s)?"
    r"(?:\(?(?:le|den|on|am|el|il)\s)?"
)
"""One or more names, every word of them with a capital letter."""
_BEHIND = re.compile(r"\s?(?:[)(–—:]|-{1,2}\s|\.\s[-–—])")
_BEHIND_BARE = re.compile(
    r"(?:\s?Uhr)?(?:\s?[–—:|·•]\s|\s-{1,2}\s|\.\s|\)\s?[.:–—-]?\s?|\s?(?=[„“«\"A-ZÀ-Þ]))"
)
_WRITTEN_NUMBER = re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}")


def from_dateline(page: Page, lang: str | None) -> Fact[PartialDate] | None:
    """The day with which the body opens, alone or behind the place of a despatch."""
    for line in islice(page.body(), _FIRST_LINES):
        for mention in find_dates(line.text[:_OPENING], lang)[:1]:
            before, after = line.text[: mention.start], line.text[mention.end : mention.end + 40]
            if mention.date is None or mention.is_range or kind_before(before) is not None:
                continue
            if _opens_a_despatch(before, after) or _stands_alone(mention, before, after, line.text):
                start = line.start + mention.start
                evidence = Evidence("date in the dateline", start, line.start + mention.end)
                return Fact(mention.date, "stated", (evidence,))
    return None


def _opens_a_despatch(before: str, after: str) -> bool:
    if not _PLACE.fullmatch(before) or not _BEHIND.match(after):
        return False
    is_marked = (
        AGENCY.search(before + after) or before.rstrip(", (").isupper() or after.lstrip()[:1] in "–—-)"
    )
    return bool(is_marked)


def _stands_alone(mention: DateMention, before: str, after: str, text: str) -> bool:
    """Whether the line opens with the bare day, parted from the sentence behind it."""
    if mention.day is None or before.strip("([ ") or not _BEHIND_BARE.match(after):
        return False
    is_number = _WRITTEN_NUMBER.match(text, mention.start) is not None
    return is_number or not after.startswith(" ") or after.lstrip()[:1] in "–—|:-·•"
