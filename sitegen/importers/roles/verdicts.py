"""What a role rule says about a line, and what rules are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line


@dataclass(frozen=True, slots=True)
class Verdict:
    """The role that one rule gives a line on its own, before its neighbours are looked at."""

    role: Role
    reason: str
    sure: bool = True
    """Whether it holds in the midst of an article as well; an unsure one needs the page's edge."""
    heads: bool = False
    """Whether it opens a section of the page: what follows is not the article's, until prose resumes."""


REPEATED = Verdict(Role.NAVIGATION, "a short line that stands on the page more than once")
"""What a button beside every article is; a title may be repeated as well."""

Rule = Callable[[Line], Verdict | None]
"""A small named function. The first rule of rules.RULES that has something to say about a line decides."""
