"""The slips of the pen that YAML does not forgive, recognised, with the repaired line to paste.

A colon inside an unquoted French title, a quotation mark left open, a list never closed. A repair is
proposed only where reading the text again proves that it helps; what no rule here explains is reported
in general words. Guessing what a field should mean is not done here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from sitegen.errors import Problem
from sitegen.yaml_writing import double_quoted, flow_list

_ENTRY = re.compile(r"(?P<lead> *(?:- +)*(?P<key>[^\s#\"'\[\]{}:-][^\s\"'\[\]{}:]*) *: +)(?P<value>\S.*)")
_ITEM = re.compile(r"(?P<lead> *(?:- +)+)(?P<value>\S.*)")
_NO_SPACE = re.compile(r"(?P<lead> *(?:- +)*[a-z_]+:)(?P<value>[^\s/].*)")
_COMMENT = re.compile(r"\s+#(?=\s|$)")
_LOST = re.compile(r"\s+#(?=\S)")
_RESERVED_STARTS = "@`%*&!|>[]{},"
_RESERVED_PAIRS = ("- ", "? ", ": ")
_QUOTES = "\"'"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A syntax error explained, and the lines with which reading can go on."""

    problem: Problem
    """Its line is 1-based within the lines given."""
    lines: list[str]
    can_go_on: bool
    """Whether reading these lines gets any further."""


@dataclass(frozen=True, slots=True)
class _Repair:
    what: str
    line: str
    column: int
    hint: str = ""
    """Where the repaired line alone does not say it."""


def first_error(lines: Sequence[str]) -> yaml.MarkedYAMLError | None:
    """The first syntax error of the lines, by PyYAML's own parser, whose places are the same everywhere."""
    try:
        for _ in yaml.parse("\n".join(lines), Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        return error
    return None


def understand(lines: list[str], error: yaml.MarkedYAMLError) -> Mistake:
    """Explain a syntax error of these lines, and repair it where a repair is known to help."""
    place = _place(error)
    for index in _suspects(lines, error):
        for repair in _repairs(lines, index):
            repaired = [*lines[:index], repair.line, *lines[index + 1 :]]
            if _gets_further(repaired, max(place, (index, len(lines[index])))):
                hint = repair.hint or f"write  {repair.line.strip()}"
                problem = Problem(repair.what, hint, "", index + 1, repair.column)
                return Mistake(problem, repaired, can_go_on=True)
    index = min(place[0], len(lines) - 1)
    without = [*lines[:index], "", *lines[index + 1 :]]
    problem = Problem(*_in_general(error), "", place[0] + 1, place[1] + 1)
    return Mistake(problem, without, can_go_on=_gets_further(without, place))


def lost_text(lines: Sequence[str], index: int, column: int) -> Problem | None:
    """The problem of `title: IA et #5G`, where YAML takes `#5G` for a comment and drops it.

    `index` and `column` are where the unquoted value ends; `# 5G`, with a space, is a comment that is meant.
    """
    if not _LOST.match(lines[index], column):
        return None
    entry = _ENTRY.fullmatch(lines[index]) or _ITEM.fullmatch(lines[index])
    text = lines[index][column:].strip()
    if entry and entry["value"][0] not in "[{":
        hint = f"write  {quoted_line(lines[index])}"
    else:
        hint = "put the text in quotation marks, or a space after # where a comment is meant"
    return Problem(f'" {text}" would be lost: " #" begins a comment', hint, "", index + 1, column + 2)


def quoted_line(line: str) -> str:
    """The line with its value between quotation marks."""
    entry = _ENTRY.fullmatch(line) or _ITEM.fullmatch(line)
    if entry is None:
        return double_quoted(line.strip())
    return f"{entry['lead'].strip()} {double_quoted(_without_comment(entry['value']))}"


def _place(error: yaml.MarkedYAMLError) -> tuple[int, int]:
    mark = error.problem_mark or error.context_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _suspects(lines: Sequence[str], error: yaml.MarkedYAMLError) -> Iterator[int]:
    """The lines to blame, likeliest first: where something was opened, where it failed, the line above."""
    opened = error.context or ""
    if error.context_mark and ("quoted" in opened or "flow" in opened or "simple key" in opened):
        yield error.context_mark.line
    last = min(_place(error)[0], len(lines) - 1)
    yield last
    above = next((index for index in range(last - 1, -1, -1) if lines[index].strip()), None)
    if above is not None:
        yield above


def _repairs(lines: Sequence[str], index: int) -> Iterator[_Repair]:
    line = lines[index].rstrip()
    if match := _NO_SPACE.fullmatch(line):
        column = match.end("lead") + 1
        yield _Repair("a space is missing after the colon", f"{match['lead']} {match['value']}", column)
    if match := _ENTRY.fullmatch(line) or _ITEM.fullmatch(line):
        lead, value, column = match["lead"], _without_comment(match["value"]), match.start("value") + 1
        if value.startswith("[") and "[" not in value[1:] and (value.endswith("]") or "]" not in value):
            words = (word.strip().strip(_QUOTES) for word in value.strip("[]").split(","))
            yield _Repair(_list_fault(value), lead + flow_list(word for word in words if word), column)
        yield _Repair(_fault(value), lead + double_quoted(_unquoted(value)), column)
    above = next((lines[i] for i in range(index - 1, -1, -1) if _ENTRY.fullmatch(lines[i])), "")
    margin = above[: len(above) - len(above.lstrip())]
    if _ENTRY.fullmatch(line) and above:
        indent = len(line) - len(line.lstrip())
        what = "this line is not aligned with the keys above it"
        yield _Repair(what, margin + line.lstrip(), indent + 1, f"begin it in column {len(margin) + 1}")
    elif above and line.strip():
        hint = "put two spaces before it if it belongs to the value above; otherwise give it a key"
        yield _Repair('this line is not "key: value"', f"{margin}  {line.lstrip()}", 1, hint)


def _gets_further(lines: Sequence[str], place: tuple[int, int]) -> bool:
    error = first_error(lines)
    return error is None or _place(error) > place


def _without_comment(value: str) -> str:
    return _COMMENT.split(value, maxsplit=1)[0].rstrip()


def _unquoted(value: str) -> str:
    """The text that was meant, where quotation marks were begun, doubled or left open."""
    mark = value[0]
    if mark not in _QUOTES:
        return value
    if value.endswith(mark) and len(value) > 1:
        return value[1:-1].replace('\\"', '"') if mark == '"' else value[1:-1]
    return value[1:] if value.count(mark) % 2 else value


def _fault(value: str) -> str:
    mark = value[0]
    if mark in _QUOTES:
        closed = value.count(mark) > 1
        if closed and mark == '"' and "\\" in value:
            return "between double quotation marks, a backslash is written \\\\"
        return f"text after a closing {mark}" if closed else f"the quotation mark {mark} is never closed"
    if mark in _RESERVED_STARTS or value.startswith(_RESERVED_PAIRS):
        return f'a value that begins with "{mark}" needs quotation marks'
    if ": " in value or value.endswith(":"):
        return 'a value with ": " in it needs quotation marks'
    return "this value needs quotation marks"


def _list_fault(value: str) -> str:
    return "a word of this list needs quotation marks" if value.endswith("]") else "this list is never closed"


def _in_general(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """What and hint for an error that no repair explains, by what the parser was doing."""
    said = f"{error.context or ''} {error.problem or ''}"
    for sign, what, hint in _GENERAL:
        if sign in said:
            return what, hint
    return "this cannot be read as YAML", "write one  key: value  on a line, texts in quotation marks"


_GENERAL = (
    ("quoted scalar", "a quotation mark is opened here and not closed as it should be",
     'close it on the same line; inside double quotation marks write \\" and \\\\'),
    ("escape", "an unknown \\ sequence between double quotation marks", "write \\\\ for a backslash"),
    ("flow", "a list or mapping in brackets is not closed as it should be", "write  [one, two]  on one line"),
    ("mapping values", 'a ": " where no value can begin',
     "align the keys one below the other, and put texts with a colon in quotation marks"),
    ("could not find expected ':'", 'this line is not "key: value"',
     "put two spaces before it if it belongs to the value above; otherwise give it a key"),
    ("block", "this line does not fit the lines above it",
     "align keys with keys, and list items with list items"),
)  # fmt: skip
"""A sign in the parser's own words, what we say instead, what to do."""
