"""Digests: equal values alike, others apart, what cannot be compared refused."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.engine.digest import Digests
from sitegen.vocabulary import Tag

PLAIN = st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=3) | st.binary(max_size=3)
VALUES = st.recursive(PLAIN, lambda parts: st.lists(parts, max_size=3).map(tuple), max_leaves=8)


@dataclass(frozen=True, slots=True)
class Pair:
    one: object
    other: object


@dataclass(frozen=True, slots=True)
class Couple:
    one: object
    other: object


@given(one=VALUES, other=VALUES)
def test_two_values_have_one_digest_only_if_they_are_equal_and_of_one_type(
    one: object, other: object
) -> None:
    digests = Digests(b"version")

    assert (digests.of(one) == digests.of(other)) == (repr(one) == repr(other))


def test_records_of_two_kinds_are_apart_and_so_are_records_and_tuples() -> None:
    digests = Digests(b"version")
    values = (
        Pair("a", "b"),
        Couple("a", "b"),
        ("a", "b"),
        Pair("a", ("b",)),
        Pair(("a",), "b"),
        Pair("ab", ""),
    )

    assert len({digests.of(value) for value in values}) == len(values)


def test_another_version_of_the_program_gives_other_digests() -> None:
    assert Digests(b"one").of("a") != Digests(b"two").of("a")


def test_a_remembered_record_has_the_digest_that_it_would_have_anyway() -> None:
    tag = Tag("IA", "ia")
    digests = Digests(b"version")
    digests.remember([tag])

    assert digests.of_all([tag, "x"]) == Digests(b"version").of_all([tag, "x"])


@pytest.mark.parametrize("value", [[1], {1}, {"a": 1}, object(), Pair("a", [1])])
def test_what_is_not_frozen_cannot_stand_in_a_view(value: object) -> None:
    with pytest.raises(TypeError, match="cannot stand in a view"):
        Digests(b"version").of(value)
