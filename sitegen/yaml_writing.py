"""Scalars and lists as we write them into YAML: plain where nothing can go wrong, double-quoted elsewhere.

What other tools would take for a number, a boolean or a date is quoted as well, so that every reader
sees the same text. Whole documents are laid out by those who know their fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[^\W\d_](?:[\w .'’/()«»…-]*[\w.)»…/])?")
_WEB_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&()*+;=%-]*[A-Za-z0-9/_=~-]")
_OTHER_TYPES = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""Words that YAML 1.1 or 1.2 take for a boolean or for nothing."""
_ESCAPED = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff'
    "\u202a-\u202e\u2066-\u2069]"  # marks that would show the line in another order than it is stored
)
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_UNSAFE_IN_BLOCK = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def double_quoted(text: str) -> str:
    """The text between double quotes, on one line, readable but for what no line can hold."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def quoted(text: str, *, in_brackets: bool = False) -> str:
    """The text as a scalar that every YAML reader takes for exactly this text.

    `in_brackets`: as an item of a list or mapping on one line, where a question mark has a meaning.
    """
    if _WEB_ADDRESS.fullmatch(text) and not (in_brackets and "?" in text):
        return text
    is_plain = _PLAIN.fullmatch(text) and text.casefold() not in _OTHER_TYPES
    return text if is_plain else double_quoted(text)


def flow_list(texts: Iterable[str]) -> str:
    """The texts as a list on one line: `[amazon, "IA : suite"]`."""
    return f"[{', '.join(quoted(text, in_brackets=True) for text in texts)}]"


def prose(text: str) -> str:
    """A text of any length as the value of a key: quoted on its line, or a block where it has several."""
    if "\n" not in text or not _fits_block(text):
        return double_quoted(text)
    lines = (f"  {line}" if line else "" for line in text.split("\n"))
    return "|-\n" + "\n".join(lines)


def _fits_block(text: str) -> bool:
    lines = text.split("\n")
    has_edges = any(line != line.rstrip() for line in lines) or not lines[0] or not lines[-1]
    return not has_edges and not lines[0].startswith(" ") and not _UNSAFE_IN_BLOCK.search(text)


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _SHORT.get(char) or f"\\u{ord(char):04x}"
