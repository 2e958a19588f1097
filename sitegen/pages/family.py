"""What a family of pages is: a name, and the plan of its outputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sitegen.model import Catalog, Site
from sitegen.outputs import Group
from sitegen.theme import Theme


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of page that the site consists of."""

    name: str
    plan: Callable[[Site, Catalog, Theme], Iterator[Group]]
    """Pure, and cheap: it expands nothing. Problems in what is planned are raised as SiteError."""
