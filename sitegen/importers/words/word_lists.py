"""Word lists as people can read and edit them: blocks of text, taken apart once when a module is loaded."""

from __future__ import annotations


def words(block: str) -> frozenset[str]:
    """The words of a block, parted by blanks."""
    return frozenset(block.split())


def phrases(block: str) -> tuple[str, ...]:
    """The phrases of a block, parted by bars, in order; line breaks count as blanks."""
    return tuple(" ".join(phrase.split()) for phrase in block.split("|") if phrase.strip())
