"""What a line says, as rules ask for phrases in it: its cue words, a blank at either side of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sitegen.importers.roles.lines import Line


def said(line: Line) -> str:
    """The cue words of a line's beginning with blanks around: a phrase in blanks is found as whole words."""
    return f" {' '.join(line.cues)} "


def any_of(listed: Iterable[str]) -> re.Pattern[str]:
    """One of the phrases, or patterns, as whole words of what a line says; the longest that fits."""
    return re.compile(f" (?:{'|'.join(sorted(listed, key=len, reverse=True))}) ")


def is_polite_bid(word: str) -> bool:
    """Whether a word is a French imperative to somebody one does not know: "découvrez", not "assez"."""
    return len(word) > len("assez") and word.endswith("ez")
