r"""Plain text as Markdown that means the same: whatever Markdown would read as markup is escaped.

CommonMark with tables is the dialect. Only what would be misread is escaped, so that an editor sees
clean text: "2018\\. Une année" but "un total de 2018." as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.text import printable

_ANYWHERE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"  # a backslash that would escape
    r"|[*`\[\]<|~]"  # emphasis, code, links, HTML, cells, strikethrough
    r"|(?<![^\W_])_|_(?![^\W_])"  # emphasis; not within snake_case
    r"|&(?=#?\w{1,40};)"  # an entity
)
_SIGN = re.compile(r"[\\*`\[\]<|~_&]")
"""Any of these characters: most paragraphs have none, which is seen at once."""
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Every blank but those that French typography puts before its punctuation."""
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_BLOCK = re.compile(
    r"^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-{2,}\s*$|(?:[-_]\s*){3,}$|:?-+:?(?=\s*\|)|\+{3,}|~{3,})"
)


def escaped(text: str) -> str:
    r"""One paragraph's text, on one line, as Markdown.

    >>> escaped("2018. Une année à 5 * 3 <b>")
    '2018\\. Une année à 5 \\* 3 \\<b>'
    """
    line = _BLANKS.sub(" ", printable(text)).strip()
    if _SIGN.search(line):
        line = _ANYWHERE.sub(lambda match: "\\" + match[0], line)
    line = _NUMBERED.sub(r"\1\\\2", line)
    return f"\\{line}" if _BLOCK.match(line) else line


def heading(text: str) -> str:
    """A second-level heading."""
    line = escaped(text)
    return "## " + re.sub(r"(#+)$", r"\\\1", line)


def quotation(paragraphs: Sequence[str]) -> str:
    """A block quotation of several paragraphs."""
    return "\n>\n".join(f"> {escaped(paragraph)}" for paragraph in paragraphs)


def bullet_list(items: Sequence[str]) -> str:
    """A list without numbers."""
    return "\n".join(f"- {escaped(item)}" for item in items)


def numbered_list(items: Sequence[str], first: int) -> str:
    """A list with numbers from `first` on."""
    return "\n".join(f"{number}. {escaped(item)}" for number, item in enumerate(items, start=first))


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table; its first row is the head."""
    width = max(len(row) for row in rows)
    lines = ["| " + " | ".join([*map(escaped, row), *[""] * (width - len(row))]) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])
