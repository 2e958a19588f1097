"""A mapping's fields read into types, every fault noted with its place and the next step.

The readers return None, or an empty tuple, where a field is absent, empty or faulty: whoever reads a
record collects all faults first and raises once. What the fields mean is their module's business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar
from urllib.parse import urlsplit

from sitegen.errors import Problem, nearest, shortened
from sitegen.yaml_text import Mapping, Node, Scalar, Sequence
from sitegen.yaml_writing import double_quoted, flow_list

Value = TypeVar("Value")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*", re.IGNORECASE)
_SPACE_IN_ADDRESS = re.compile(r"[\s<>\"\\^`{|}\x00-\x20]")


class Fields:
    """The fields of one mapping, read one by one."""

    def __init__(
        self, mapping: Mapping, path: str, known: Iterable[str], problems: list[Problem] | None = None
    ) -> None:
        """Note every key that is not among the `known` ones; faults go to `problems` if a list is given."""
        self.path = path
        self.mapping = mapping
        self.problems = [] if problems is None else problems
        self._values = {entry.key.text: entry.value for entry in mapping.entries}
        names = tuple(known)
        for entry in mapping.entries:
            if entry.key.text not in names:
                self._refuse_key(entry.key, names)

    def __contains__(self, name: str) -> bool:
        return self.node(name) is not None

    def node(self, name: str) -> Node | None:
        """The field's value; None where it is absent or left empty."""
        value = self._values.get(name)
        return None if isinstance(value, Scalar) and value.is_plain and not value.text else value

    def refuse(self, node: Node | None, what: str, hint: str = "") -> None:
        """Note a fault at a node; at the mapping itself where there is none."""
        at = node or self.mapping
        self.problems.append(Problem(what, hint, self.path, at.line, at.column))

    def text(self, name: str) -> str | None:
        """The field as text of any length, without the blanks around it."""
        node = self.node(name)
        if node is None:
            return None
        return self._text(node, name)

    def line(self, name: str) -> str | None:
        """The field as text of one line."""
        return self._line(name, self.text(name))

    def lines(self, name: str) -> tuple[str, ...]:
        """The field as a list of texts of one line; one text alone is a list of one."""
        return tuple(text for _, text in self._items(name))

    def parsed(self, name: str, parse: Callable[[str], Value], what: str, hint: str) -> Value | None:
        """The field by way of a function that raises ValueError for what it cannot read.

        `what` completes the sentence `"the text" is …`.
        """
        text = self.line(name)
        return None if text is None else self._parsed(self.node(name), text, parse, what, hint)

    def parsed_lines(
        self, name: str, parse: Callable[[str], Value], what: str, hint: str
    ) -> tuple[Value, ...]:
        """The field as a list, each of its texts by way of such a function."""
        read = (self._parsed(node, text, parse, what, hint) for node, text in self._items(name))
        return tuple(value for value in read if value is not None)

    def flag(self, name: str) -> bool:
        """The field as true or false; false where absent."""
        return self.choice(name, ("true", "false")) == "true"

    def choice(self, name: str, options: tuple[str, ...]) -> str | None:
        """The field as one of a few words."""
        text = self.line(name)
        if text is None or text in options:
            return text
        near = nearest(text, options)
        hint = f"write {near}" if near else f"write {', '.join(options[:-1])} or {options[-1]}"
        self.refuse(self.node(name), f'"{shortened(text)}" is no value for {name}', hint)
        return None

    def integer(self, name: str, low: int, high: int) -> int | None:
        """The field as a whole number within bounds, both included."""
        text = self.line(name)
        if text is None:
            return None
        if re.fullmatch(r"[+-]?[0-9]{1,9}", text) and low <= int(text) <= high:
            return int(text)
        hint = f"write a whole number from {low} to {high}"
        self.refuse(self.node(name), f'"{shortened(text)}" is no value for {name}', hint)
        return None

    def language(self, name: str) -> str | None:
        """The field as a language tag in the usual form of BCP 47: "fr", "en-GB", "zh-Hant"."""
        hint = "write a language code, for example fr, en or pt-BR"
        return self.parsed(name, _language, "not a language code", hint)

    def web_address(self, name: str) -> str | None:
        """The field as an http(s) address with a host."""
        hint = "write the whole address, for example https://example.org/page"
        return self.parsed(name, web_address, "not a web address", hint)

    def nested(self, name: str, known: Iterable[str]) -> Fields | None:
        """The field as a mapping with fields of its own, which note their faults here; None for a text."""
        node = self.node(name)
        return Fields(node, self.path, known, self.problems) if isinstance(node, Mapping) else None

    def _items(self, name: str) -> Iterator[tuple[Node, str]]:
        node = self.node(name)
        for item in node.items if isinstance(node, Sequence) else (node,):
            if item and (text := self._line(name, self._text(item, name), item)):
                yield item, text

    def _parsed(
        self, node: Node | None, text: str, parse: Callable[[str], Value], what: str, hint: str
    ) -> Value | None:
        try:
            return parse(text)
        except ValueError:
            self.refuse(node, f'"{shortened(text)}" is {what}', hint)
            return None

    def _text(self, node: Node, name: str) -> str | None:
        if isinstance(node, Scalar):
            return node.text.strip() or None
        kind = "a list" if isinstance(node, Sequence) else "a mapping"
        hint = "write a text there"
        if isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items):
            words = flow_list(item.text for item in node.items if isinstance(item, Scalar))
            hint = f"if the brackets belong to the text, write  {name}: {double_quoted(words)}"
        self.refuse(node, f"{name} is a text, not {kind}", hint)
        return None

    def _line(self, name: str, text: str | None, node: Node | None = None) -> str | None:
        if text and "\n" in text:
            self.refuse(node or self.node(name), f"{name} has several lines", "write it on one line")
            return None
        return text

    def _refuse_key(self, key: Scalar, known: tuple[str, ...]) -> None:
        near = nearest(key.text.casefold(), known)
        hint = f"did you mean {near}?" if near else f"known keys: {', '.join(known)}"
        what = f'unknown key "{shortened(key.text)}"'
        self.problems.append(Problem(what, hint, self.path, key.line, key.column))


def web_address(text: str) -> str:
    """The text, if it is an absolute http(s) address; otherwise raise ValueError."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or _SPACE_IN_ADDRESS.search(text):
        raise ValueError(text)
    _ = parts.port
    return text


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise ValueError(text)
    return text
