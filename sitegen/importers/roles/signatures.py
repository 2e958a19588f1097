"""The roles of the lines outside the article: what they say of it, or merely furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import looks_like_person
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import REPEATED, Verdict

NAME = Verdict(Role.BYLINE, "a person's name beside the article")
_WHERE = re.compile(
    r"(?:\s(?:pour|for|für|para|per)|,\s(?:à|au|in|en|em|aus|a|from|do|da|de|del|della|dei|of|von|vom|für|pour|para|for|chez|per))\s[^,.:;]{2,40}(?:,.{2,40})?$"
)
_BRACKETS = re.compile(r"\s?\([^()]{1,30}\)")
_SEVERAL = re.compile(r"\s?[,/&]\s?|\s(?:et|and|und|y|e)\s")
LONGEST = 14
NEAR = 8
"""How many lines from the article's edge a bare name is still its author's."""


def is_name(line: Line) -> bool:
    """Whether the line is one person's name or several and nothing else but where and for whom they write."""
    if line.words > LONGEST or line.ends_sentence:
        return False
    text = _WHERE.sub("", _BRACKETS.sub("", line.text)).strip()
    return looks_like_person(text) or all(looks_like_person(name) for name in _SEVERAL.split(text))


def settle_outside(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], *, is_before: bool
) -> Iterator[Verdict]:
    """The final roles of the lines before or behind the article."""
    for index, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        distance = len(lines) - index if is_before else index + 1
        if (verdict is None or verdict is REPEATED) and distance <= NEAR and is_name(line):
            yield NAME
        elif verdict is not None and not verdict.role.is_kept:
            yield verdict
        else:
            where = "before" if is_before else "behind"
            yield Verdict(Role.NOISE if line.is_prose else Role.NAVIGATION, f"{where} the article")
