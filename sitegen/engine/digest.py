"""Digests of frozen values: one function for every key of the engine, so that nobody writes one by hand.

A value is spelled as nested tuples and lists of plain things, then as bytes, such that two values have
one spelling only if they are equal; the bytes are hashed. A record is spelled by its class and all that
is compared of it, a function by its name. What cannot be spelled cannot stand in a view, and is refused.
"""

from __future__ import annotations

import functools
import marshal
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from hashlib import blake2b
from operator import attrgetter
from types import FunctionType, NoneType
from typing import Any

from sitegen.source.filing import Filed
from sitegen.source.pictures import FiledPicture

SIZE = 16
"""Bytes."""

_SPELLING = 2
"""The last of marshal's formats in which equal values are always spelled alike. It is written, never read."""
_PLAIN = frozenset({str, int, bool, bytes, float, NoneType})


class Digests:
    """Digests under one salt, the version of the engine; a record met as an argument is spelled once."""

    def __init__(self, salt: bytes) -> None:
        self._salt = salt
        self._met: dict[int, tuple[object, bytes]] = {}

    def of(self, value: object) -> bytes:
        """The digest of a value."""
        return blake2b(marshal.dumps(_spelled(value), _SPELLING), digest_size=SIZE, key=self._salt).digest()

    def of_all(self, values: Iterable[object]) -> tuple[bytes, ...]:
        """The digests of several values, in order; those of records that stay alive are remembered."""
        return tuple(map(self._remembered, values))

    def of_parts(self, *parts: bytes) -> bytes:
        """The digest of a few digests and names."""
        return self.of(parts)

    def remember(self, values: Iterable[object]) -> None:
        """Spell these records now; whoever shows one of them later does not spell it again."""
        for value in values:
            if is_dataclass(value) and id(value) not in self._met:
                self._met[id(value)] = (value, self.of(value))

    def _remembered(self, value: object) -> bytes:
        met = self._met.get(id(value))
        return met[1] if met else self.of(value)


def name_of(function: Callable[..., object]) -> str:
    """A module-level function by the name under which it is found."""
    return f"{function.__module__}.{function.__qualname__}"


def _spelled(value: Any) -> Any:  # noqa: ANN401, PLR0911 - any value; one return a kind
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return tuple([part if type(part) in _PLAIN else _spelled(part) for part in value])
    if kind is Filed or kind is FiledPicture:
        return [kind.__name__, value.path, value.identity]
    if is_dataclass(kind):
        name, read = _reader(kind)
        return [name, *[part if type(part) in _PLAIN else _spelled(part) for part in read(value)]]
    if kind is datetime:
        return ["datetime", value.isoformat(), str(value.tzinfo)]
    if kind is date:
        return ["date", value.isoformat()]
    if kind is FunctionType:
        return ["function", name_of(value)]
    raise TypeError(f"a {kind.__name__} cannot stand in a view or be an argument of a group")


@functools.cache
def _reader(kind: Any) -> tuple[str, Callable[[object], tuple[object, ...]]]:  # noqa: ANN401 - a class
    """How a record's class is called, and what reads the fields that are compared."""
    names = [field.name for field in fields(kind) if field.compare]
    name = f"{kind.__module__}.{kind.__qualname__}"
    if not names:
        return name, lambda _: ()
    if len(names) == 1:
        only = attrgetter(names[0])
        return name, lambda record: (only(record),)
    return name, attrgetter(*names)
