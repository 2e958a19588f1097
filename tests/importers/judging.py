"""What the rules say of one line alone, for tests that read as examples."""

from __future__ import annotations

from sitegen.importers.mentions.date_mentions import find_dates
from sitegen.importers.roles.classify import classify, first_verdict
from sitegen.importers.roles.lines import make_line
from sitegen.importers.roles.verdicts import Verdict


def verdict(text: str) -> Verdict | None:
    """What the first rule that has something to say about a line says of it."""
    return first_verdict(make_line(text, 0, len(text), find_dates(text, None), after_blank=True))


def is_dropped(text: str) -> bool:
    """Whether a line is furniture wherever it stands."""
    found = verdict(text)
    return found is not None and found.sure and not found.role.is_kept


def kept(raw: str, lang: str | None = None) -> list[str]:
    """The lines of a raw text that become its article's body."""
    return [raw[span.start : span.end] for span in classify(raw, lang) if span.role.is_kept]
