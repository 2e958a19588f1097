"""What a page's metadata says, listened to: which statements agree, which contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sitegen.importers.draft import Disagreement
from sitegen.importers.html.said import Field, Said
from sitegen.text import fold
from sitegen.yaml_fields import web_address

QUOTED = 80
"""Characters that are quoted of a statement."""


@dataclass(slots=True)
class Witnesses:
    """What the page's metadata says, and the contradictions met while listening to it."""

    said: Sequence[Said]
    disagreements: list[Disagreement] = field(default_factory=list)

    def of(self, name: Field) -> list[Said]:
        """All that is said of one field."""
        return [each for each in self.said if each.field == name]

    def differ(self, name: Field, believed: str, place: str, others: Iterable[tuple[str, str]]) -> None:
        """Note the values of other places that are not the one believed."""
        for value, other in dict.fromkeys(others):
            stated = f"{believed[:QUOTED]} ({place})"
            self.disagreements.append(Disagreement(name, stated, f"{value[:QUOTED]} ({other})"))


def alike(one: str, other: str) -> bool:
    """Whether two names are one, or one holds the other."""
    short, long = sorted((plain(one), plain(other)), key=len)
    return bool(short) and short in long


def plain(text: str) -> str:
    """The words of a text, by which two are compared."""
    return " ".join(re.findall(r"\w+", fold(text)))


def is_address(value: str) -> bool:
    """Whether it is a web address."""
    try:
        web_address(value)
    except ValueError:
        return False
    return True
