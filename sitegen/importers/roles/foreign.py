"""Paragraphs in another language than the article's: its abstract, or a post that was embedded.

A bilingual text is left whole, and so is a quotation in its original language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.draft import Role
from sitegen.importers.mentions.languages import detect
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict

LEAST_WORDS = 10
"""A shorter paragraph is not asked for its language."""
_MOST = 0.34
"""The share of the text from which on it is bilingual rather than interrupted."""
_NAMED = 0.4
"""The share of its names that an abstract has from the article."""
_NAME = re.compile(r"(?<![.!?…]\s)(?<!^)\b[A-ZÀ-ÖØ-Þ][\w’'-]{2,}|\b\d{2,}\b")
_QUOTES = '«“„"‘»'


def settle_foreign(
    lines: Sequence[Line], verdicts: Sequence[Verdict], lang: str | None
) -> tuple[Verdict, ...]:
    """The verdicts, those of kept paragraphs in another language than `lang` replaced."""
    if lang is None:
        return tuple(verdicts)
    kept = [index for index, verdict in enumerate(verdicts) if verdict.role in {Role.BODY, Role.LEAD}]
    foreign = [index for index in kept if _is_foreign(lines[index], lang)]
    words = sum(lines[index].words for index in kept)
    if not foreign or sum(lines[index].words for index in foreign) > _MOST * words:
        return tuple(verdicts)
    strangers = frozenset(foreign)
    native = [index for index in kept if index not in strangers]
    names = {name.casefold() for index in native for name in _NAME.findall(lines[index].text)}
    settled = list(verdicts)
    for index in foreign:
        settled[index] = _role(lines[index], names, is_outside=index < native[0] or index > native[-1])
    return tuple(settled)


def _is_foreign(line: Line, lang: str) -> bool:
    if line.words < LEAST_WORDS or line.text[0] in _QUOTES:
        return False
    return detect(line.text) not in {None, lang}


def _role(line: Line, names: set[str], *, is_outside: bool) -> Verdict:
    own = {name.casefold() for name in _NAME.findall(line.text)}
    if is_outside and own and len(own & names) >= _NAMED * len(own):
        return Verdict(Role.ABSTRACT, "another language than the article's, about the same names")
    return Verdict(Role.EMBED, "another language than the article's")
