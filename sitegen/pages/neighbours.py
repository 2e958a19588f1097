"""Each of a sequence with the one before it and the one after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def with_neighbours(items: Sequence[Item]) -> Iterator[tuple[Item, Item | None, Item | None]]:
    """Each item, the one before it, the one after it; None at the ends."""
    for index, item in enumerate(items):
        yield item, items[index - 1] if index else None, items[index + 1] if index + 1 < len(items) else None
