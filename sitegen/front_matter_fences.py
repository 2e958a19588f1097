"""A Markdown file cut at its `---` lines, and the text that may stand in it. No YAML is read here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.errors import Problem, SiteError
from sitegen.text import printable
from sitegen.unmerged import CHOOSE, UNMERGED, unmerged_line

FENCE = "---"
_CAN_BE_YAML = re.compile(r"\s*$|\s*#|\s+\S|- |[^\s:]+\s*:(\s|$)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut at its `---` lines."""

    front_matter: str
    """YAML, not read yet."""
    front_matter_line: int
    body: str
    body_line: int


def split(text: str, path: str = "") -> Parts:
    r"""Cut a file into front matter and body; line ends become `\n`, and a byte order mark goes.

    Raises SiteError where the front matter is missing or does not end, and where two versions of the file
    were never joined.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if line := unmerged_line(text):
        raise SiteError(Problem(UNMERGED, CHOOSE, path, line, 1))
    lines = text.split("\n")
    opening = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if lines[opening].rstrip() != FENCE:
        what = "the file is empty" if not text.strip() else "the file does not begin with front matter"
        hint = "begin it with three lines:  ---  then  title: …  then  ---"
        raise SiteError(Problem(what, hint, path, opening + 1, 1))
    following = range(opening + 1, len(lines))
    closing = next((index for index in following if lines[index].rstrip() == FENCE), None)
    if closing is None:
        stop = next((index for index in following if not _CAN_BE_YAML.match(lines[index])), len(lines))
        hint = f"write  ---  on a line of its own before line {stop + 1}"
        raise SiteError(Problem("the front matter that begins here does not end", hint, path, opening + 1, 1))
    start = next((index for index in range(closing + 1, len(lines)) if lines[index].strip()), closing + 1)
    front_matter = "\n".join(lines[opening + 1 : closing])
    return Parts(front_matter, opening + 2, trimmed_body("\n".join(lines[start:])), start + 1)


def trimmed_body(body: str) -> str:
    """The body from its first line with text to its last; ends in one line end unless it is empty."""
    first = re.match(r"(?:[^\S\n]*\n)*", body)
    trimmed = body[first.end() if first else 0 :].rstrip()
    return f"{trimmed}\n" if trimmed else ""


def illegal_characters(text: str, path: str) -> Iterator[Problem]:
    """The lines with characters that neither HTML nor a feed can hold."""
    if printable(text) == text:
        return
    for number, line in enumerate(re.split("\r\n?|\n", text), 1):
        column = next((index for index, char in enumerate(line, 1) if not printable(char)), None)
        if column:
            what = f"a control character, U+{ord(line[column - 1]):04X}"
            yield Problem(what, "delete it", path, number, column)
