"""Scalars as we write them: every reader reads the same text."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sitegen.text import printable
from sitegen.yaml_text import Mapping, Scalar, Sequence, parse
from sitegen.yaml_writing import double_quoted, flow_list, prose, quoted

TEXTS = st.one_of(
    st.text(),
    st.text(st.sampled_from("ab :#-[]{},&*!|>'\"%@`\\\n\t«»é’\u00a0\u202f\u2028\x85\x07🤖")),
    st.sampled_from(
        [
            "no",
            "Yes",
            "NULL",
            "~",
            "12:30",
            "2024-06",
            "1e3",
            "---",
            "...",
            "=",
            "<<",
            "https://a.b/#c:",
            "https://a.b/?c=d",
        ]
    ),
).map(printable)


@pytest.mark.parametrize(
    "text",
    [
        "Chine",
        "l'IA",
        "Union européenne",
        "cameroun24.net",
        "Le Monde (abonnés)",
        "https://example.org/a?b=c#d",
    ],
)
def test_what_cannot_be_misread_stays_as_it_is(text: str):
    assert quoted(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("IA : en tournée", '"IA : en tournée"'),
        ("« IA »", '"« IA »"'),
        ("no", '"no"'),
        ("5G", '"5G"'),
        ("", '""'),
        ('dit "oui"', '"dit \\"oui\\""'),
        ("a\nb\tc\x07", '"a\\nb\\tc\\u0007"'),
        ("robot 🤖", '"robot 🤖"'),
        ("\u202egnp.exe", '"\\u202egnp.exe"'),
    ],
)
def test_the_rest_is_quoted_and_stays_readable(text: str, written: str):
    assert quoted(text) == written


def test_a_question_mark_in_brackets_is_quoted():
    assert flow_list(["https://example.org/?a", "https://example.org/a"]) == (
        '["https://example.org/?a", https://example.org/a]'
    )


def test_a_text_of_several_lines_becomes_a_block():
    assert prose("un\n\ndeux") == "|-\n  un\n\n  deux"
    assert prose(" un\ndeux") == '" un\\ndeux"'


@given(TEXTS)
def test_every_way_of_writing_reads_back_as_the_same_text(text: str):
    mapping = parse(f"a: {quoted(text)}\nb: {double_quoted(text)}\nc: {prose(text)}\nd: x\n", "x.yaml")
    assert [entry.value.text for entry in mapping.entries if isinstance(entry.value, Scalar)] == [
        text,
        text,
        text,
        "x",
    ]


@given(st.lists(TEXTS))
def test_a_list_reads_back_as_the_same_texts(texts: list[str]):
    mapping = parse(f"a: {flow_list(texts)}\n", "x.yaml")
    items = mapping.entries[0].value
    assert isinstance(mapping, Mapping)
    assert isinstance(items, Sequence)
    assert [item.text for item in items.items if isinstance(item, Scalar)] == texts


@given(TEXTS)
def test_other_tools_that_guess_types_read_the_same_text(text: str):
    assert yaml.safe_load(f"a: {quoted(text)}\nb: {prose(text)}\nc: {flow_list([text])}\n") == {
        "a": text,
        "b": text,
        "c": [text],
    }
