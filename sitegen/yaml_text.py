"""YAML as people write it by hand, read strictly: every scalar is text, every node knows its place.

Built on PyYAML's events, never on its constructors: no type is guessed (`no`, `12:30`, `2024-06` stay
text) and nothing is created or run. Anchors, tags, tabs, duplicate keys and several documents are
refused. Which fields a mapping may have is not decided here (see yaml_fields), and the frequent slips
of the pen are recognised in yaml_mistakes.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml

from sitegen.errors import Problem, SiteError, problem_order, shortened
from sitegen.text import printable
from sitegen.unmerged import CHOOSE, UNMERGED, unmerged_line
from sitegen.yaml_mistakes import lost_text, quoted_line, understand

SIZE = 1 << 20
"""Longest document, in characters."""
DEPTH = 20
"""Deepest nesting of lists and mappings."""
_REPAIRS = 20
"""How many syntax errors of one document are looked for before giving up."""
_REPAIR_WORK = 1 << 18
"""How many characters may be read again, all in all, to look for further errors."""

_UNREADABLE = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    r"|\\U(?=[0-9A-Fa-f]{8})(?!00(?:0[0-9A-Fa-f]|10))"  # an escape beyond the last character of Unicode
)
"""What YAML forbids, and what it takes for a line end although no editor shows one."""
_DISPUTED = tuple(
    re.compile(pattern)
    for pattern in (
        r"[|>][0-9+-]{0,2}#",  # block headers
        r"!(?!\s)(?<![^\s\[,:-]!)",  # tags
        r"\n *\?",  # keys of the long form
        r"(?m:^)[^\n\[\]]*[\[\]][^\n]*\?",  # question marks in lists
    )
)
"""What PyYAML's two parsers think differently of."""
_OWN_VALUE = r"""(?:"(?:[^"\\\n]|\\.)*+"|https?://[\w./~=&%+;-]*[\w/]|[^\W\d_][\w .'’/()«»…-]*)"""
_OWN_MAPPING = re.compile(rf"^\w+: \{{\w+: {_OWN_VALUE}(?:, \w+: {_OWN_VALUE})*\}}$", re.MULTILINE)
"""A mapping in braces as sitegen writes it; of others they think differently too."""
_Loader = Any
"""One of PyYAML's loader classes, which its stubs give no common type."""
_FAST_LOADER: _Loader = getattr(yaml, "CSafeLoader", None) or yaml.SafeLoader


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text."""

    text: str
    line: int
    column: int
    is_plain: bool = True
    """Whether it stands without quotation marks."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key: value` of a mapping."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file; no key twice."""

    entries: tuple[Entry, ...]
    line: int
    column: int


Node = Scalar | Sequence | Mapping


class _RefusedError(Exception):
    """Reading on makes no sense; the problem is noted already."""


def parse(text: str, path: str, first_line: int = 1) -> Mapping:
    """Read one YAML document whose top is a mapping; an empty document is an empty mapping.

    `first_line` is the line of the file on which the text begins. Raises SiteError with every problem found.
    """
    mapping, problems = examine(text, path, first_line)
    if problems:
        raise SiteError(*problems)
    return mapping


def examine(text: str, path: str, first_line: int = 1) -> tuple[Mapping, tuple[Problem, ...]]:
    """Read as `parse` does, past the faults: what could be understood, and all that is wrong with it."""
    nothing = Mapping((), first_line, 1)
    if len(text) > SIZE:
        what = f"this is longer than {SIZE:,} characters"
        return nothing, (Problem(what, "move the text into the body of an article", path, first_line),)
    if line := unmerged_line(text):
        return nothing, (Problem(UNMERGED, CHOOSE, path, line + first_line - 1, 1),)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines.append("")  # the parsers disagree on places where the last line has no end
    problems = list(_replace_unreadable(lines))
    mapping = nothing
    for _ in range(max(1, min(_REPAIRS, _REPAIR_WORK // (len(text) + 1)))):
        builder, error = _built(lines, first_line)
        if error is None:
            mapping = builder.top or nothing
            problems += builder.problems
            break
        mistake = understand(lines, error)
        problems.append(mistake.problem)
        if not mistake.can_go_on:
            break
        lines = mistake.lines
    placed = (replace(found, path=path, line=(found.line or 1) + first_line - 1) for found in problems)
    return mapping, tuple(sorted(placed, key=problem_order))


def _replace_unreadable(lines: list[str]) -> Iterator[Problem]:
    """Report tabs and invisible characters, one a line, and put spaces in their place."""
    for index, line in enumerate(lines):
        if not (match := _UNREADABLE.search(line)):
            continue
        char, column = match[0], match.start() + 1
        lines[index] = _UNREADABLE.sub("  ", line)
        if char == "\t":
            yield Problem("a tab; YAML knows spaces only", "put spaces in its place", "", index + 1, column)
        else:
            what = "no character at all, \\U…" if char[1:] else f"an invisible character, U+{ord(char):04X}"
            yield Problem(what, "delete it, or put a space in its place", "", index + 1, column)


def _built(lines: list[str], first_line: int) -> tuple[_Builder, yaml.MarkedYAMLError | None]:
    """The document read by the fast parser; where that stumbles, the other decides, on every machine."""
    loaders = (yaml.SafeLoader,) if _is_disputed(lines) else (_FAST_LOADER, yaml.SafeLoader)
    for loader in loaders:
        builder = _Builder(lines, first_line)
        error = builder.read(loader)
        if error is None:
            break
    return builder, error


def _is_disputed(lines: list[str]) -> bool:
    text = "\n".join(("", *lines))
    if any(pattern.search(text) for pattern in _DISPUTED):
        return True
    if "{" in text and text.count("{") != len(_OWN_MAPPING.findall(text)):
        return True
    return "?" in text and any(_may_go_on(line) for line in lines if "[" in line or "]" in line)


def _may_go_on(line: str) -> bool:
    """Whether a list that begins in this line may end in another."""
    return line.count("[") != line.count("]") or not line.rstrip().endswith("]")


class _Builder:
    """Builds the nodes of one document from the parser's events, and notes what our rules refuse."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self._lines = lines
        self._first_line = first_line
        self.top: Mapping | None = None
        self.problems: list[Problem] = []

    def read(self, loader: _Loader) -> yaml.MarkedYAMLError | None:
        """Read the document by one of PyYAML's parsers; the error that stopped it, if any."""
        try:
            self._document(yaml.parse("\n".join(self._lines), Loader=loader))
        except _RefusedError:
            return None
        except yaml.MarkedYAMLError as error:
            return error
        return None

    def _document(self, events: Iterator[yaml.Event]) -> None:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and self.top is not None:
                if not event.explicit:
                    deque(events, maxlen=0)  # what looks like another document may turn out to be an error
                self._refuse(event, "a second document begins here", "keep one, without lines --- or ...")
                raise _RefusedError
            if isinstance(event, yaml.DocumentEndEvent) and self.top is None:
                self.top = Mapping((), self._first_line, 1)
            if isinstance(event, yaml.NodeEvent):
                self.top = self._mapping_at_top(self._node(event, events, 0))

    def _mapping_at_top(self, node: Node) -> Mapping:
        if isinstance(node, Mapping):
            return node
        if not (isinstance(node, Scalar) and node.is_plain and not node.text):
            what = 'this is not a list of "key: value" lines'
            hint = "write one  key: value  on a line, with a space after the colon"
            self.problems.append(Problem(what, hint, "", node.line - self._first_line + 1, node.column))
        return Mapping((), node.line, node.column)

    def _node(self, event: yaml.NodeEvent, events: Iterator[yaml.Event], depth: int) -> Node:
        index, offset = _begin(event)
        line, column = index + self._first_line, offset + 1
        if depth > DEPTH:
            self._refuse(event, f"lists and mappings are nested more than {DEPTH} deep", "write it flatter")
            raise _RefusedError
        if event.anchor is not None or getattr(event, "tag", None) is not None:
            self._refuse_machinery(event)
        if isinstance(event, yaml.ScalarEvent):
            if not event.style:
                self._refuse_lost_text(event)
            if printable(event.value) != event.value:
                self._refuse(event, "a control character in a text", "remove the \\ sequence that makes it")
            return Scalar(event.value, line, column, not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items(events, depth)), line, column)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(tuple(self._entries(events, depth)), line, column)
        return Scalar("", line, column)

    def _items(self, events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
        for event in events:
            if not isinstance(event, yaml.NodeEvent):
                return
            yield self._node(event, events, depth + 1)

    def _entries(self, events: Iterator[yaml.Event], depth: int) -> Iterator[Entry]:
        seen: dict[str, Scalar] = {}
        for event in events:
            if not isinstance(event, yaml.NodeEvent):
                return
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)  # type: ignore[arg-type]
            if not isinstance(key, Scalar):
                self._refuse(event, "a key must be a word", "write one  key: value  on a line")
            elif first := seen.get(key.text):
                what = f'"{shortened(key.text)}" is given twice, first on line {first.line}'
                self._refuse(event, what, "keep one of the two lines")
            else:
                seen[key.text] = key
                yield Entry(key, value)

    def _refuse_machinery(self, event: yaml.NodeEvent) -> None:
        kind = None
        if isinstance(event, yaml.AliasEvent):
            kind = '"*" before a word refers to an anchor; anchors are not allowed'
        elif event.anchor is not None:
            kind = '"&" before a word makes an anchor; anchors are not allowed'
        elif getattr(event, "tag", None) is not None:
            kind = '"!" before a word makes a tag; tags are not allowed'
        index = _begin(event)[0]
        if kind and all(found.line != index + 1 for found in self.problems):
            line = quoted_line(self._lines[index])
            self._refuse(event, kind, f"where it belongs to the text, write  {line}")

    def _refuse_lost_text(self, event: yaml.ScalarEvent) -> None:
        end = event.end_mark
        if end and end.line < len(self._lines):
            lost = lost_text(self._lines, end.line, end.column)
            if lost:
                self.problems.append(lost)

    def _refuse(self, event: yaml.Event, what: str, hint: str) -> None:
        index, offset = _begin(event)
        self.problems.append(Problem(what, hint, "", index + 1, offset + 1))


def _begin(event: yaml.Event) -> tuple[int, int]:
    """Where the event begins, counted from 0."""
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)
