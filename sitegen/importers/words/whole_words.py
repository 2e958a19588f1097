"""Whether, and how often, some words stand in a text as whole words.

Plain searching: patterns made for each word would be compiled each time. Both sides come folded, or neither.
"""

from __future__ import annotations


def stands_in(words: str, text: str) -> bool:
    """Whether the words stand in the text, no letter or digit touching them."""
    return count_in(words, text, most=1) > 0


def count_in(words: str, text: str, *, most: int = 1_000) -> int:
    """How often the words stand in the text as whole words; counting ends at `most`."""
    found = 0
    position = text.find(words) if words else -1
    while position >= 0 and found < most:
        end = position + len(words)
        is_whole = not (position and _is_word(text[position - 1])) and not (
            end < len(text) and _is_word(text[end])
        )
        found += is_whole
        position = text.find(words, end)
    return found


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
