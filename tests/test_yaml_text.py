"""YAML by hand: what is understood, what is refused, and what the hints say."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen import yaml_text
from sitegen.errors import Problem, SiteError
from sitegen.yaml_text import DEPTH, SIZE, Mapping, Node, Scalar, Sequence, examine, parse
from sitegen.yaml_writing import double_quoted, flow_list, quoted


def plain(node: Node) -> object:
    """The node as Python's own lists and dictionaries."""
    match node:
        case Scalar(text):
            return text
        case Sequence(items):
            return [plain(item) for item in items]
        case Mapping(entries):
            return {entry.key.text: plain(entry.value) for entry in entries}


def problems(text: str) -> tuple[Problem, ...]:
    return examine(text, "x.yaml")[1]


def only_problem(text: str) -> Problem:
    (problem,) = problems(text)
    return problem


@pytest.mark.parametrize(
    "value",
    [
        "no",
        "yes",
        "on",
        "12:30",
        "2024-06",
        "2025-07-23",
        "1_000",
        "0o17",
        "1e3",
        "null",
        "~",
        ".inf",
        "0x1F",
    ],
)
def test_every_scalar_stays_text(value: str):
    assert plain(parse(f"title: {value}\ntags: [{value}]\n", "x.yaml")) == {"title": value, "tags": [value]}


def test_all_usual_forms_are_read():
    text = """
# a comment
plain: « IA »
quoted: "deux\\nlignes \\u00e9"
single: 'l''IA'
folded: >
  un
  deux
literal: |
  un
    deux
continued: un
  deux
flow: [a, "b, c", {d: e}]
block:
- a
- b: c
empty:
"""
    assert plain(parse(text, "x.yaml")) == {
        "plain": "« IA »",
        "quoted": "deux\nlignes é",
        "single": "l'IA",
        "folded": "un deux\n",
        "literal": "un\n  deux\n",
        "continued": "un deux",
        "flow": ["a", "b, c", {"d": "e"}],
        "block": ["a", {"b": "c"}],
        "empty": "",
    }


def test_nodes_know_line_and_column_in_their_file():
    mapping = parse("a: b\nc: [d, e]\n", "x.md", first_line=2)
    items = mapping.entries[1].value
    assert isinstance(items, Sequence)
    assert [(entry.key.line, entry.key.column) for entry in mapping.entries] == [(2, 1), (3, 1)]
    assert [(item.line, item.column) for item in items.items] == [(3, 5), (3, 8)]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff"])
def test_an_empty_document_is_an_empty_mapping(text: str):
    assert parse(text, "x.yaml").entries == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end: str):
    assert plain(parse(f"a: b{end}c: d{end}", "x.yaml")) == {"a": "b", "c": "d"}


@pytest.mark.parametrize(
    ("line", "repaired"),
    [
        ("title: IA : en tournée", 'title: "IA : en tournée"'),
        ("title: IA: en tournée # vérifié", 'title: "IA: en tournée"'),
        ("title: « IA » et #5G", 'title: "« IA » et #5G"'),
        ("title: #5G", 'title: "#5G"'),
        ("title: @meta répond", 'title: "@meta répond"'),
        ("title: `code`", 'title: "`code`"'),
        ("title: 50 % ou", None),
        ("title: %50", 'title: "%50"'),
        ("title: *IA", 'title: "*IA"'),
        ("title: &IA et la suite", 'title: "&IA et la suite"'),
        ("title: !IA", 'title: "!IA"'),
        ("title: | ou", 'title: "| ou"'),
        ("title: > ou", 'title: "> ou"'),
        ("title: - ou", 'title: "- ou"'),
        ("title: ? ou", 'title: "? ou"'),
        ("title: [Vidéo] Le robot", 'title: "[Vidéo] Le robot"'),
        ("title: {x} Le robot", 'title: "{x} Le robot"'),
        ('title: "IA', 'title: "IA"'),
        ("title: 'IA", 'title: "IA"'),
        ('title: "IA" : le tournant', 'title: "\\"IA\\" : le tournant"'),
        ('title: "Le "grand" soir"', 'title: "Le \\"grand\\" soir"'),
        ("title: 'L'IA'", 'title: "L\'IA"'),
        ('title: "C:\\Users"', 'title: "C:\\\\Users"'),
        ("tags: [IA, Chine", "tags: [IA, Chine]"),
        ("tags: [IA #5G, Chine]", 'tags: ["IA #5G", Chine]'),
        ("tags: [@IA, Chine]", 'tags: ["@IA", Chine]'),
        ("- IA : oui : non", '- IA : "oui : non"'),
    ],
)
def test_a_frequent_mistake_is_answered_with_the_repaired_line(line: str, repaired: str | None):
    text = f"lang: fr\n{line}\ndate: 2025\n" if not line.startswith("-") else f"list:\n{line}\n"
    found = problems(text)
    if repaired is None:
        assert found == ()
        return
    assert [problem.line for problem in found] == [2]
    assert found[0].hint.endswith(f"write  {repaired}")
    assert examine(text.replace(line, repaired), "x.yaml")[1] == ()


def test_a_missing_space_after_the_colon_is_seen():
    assert only_problem("lang: fr\ntitle:IA\n").hint == "write  title: IA"
    assert only_problem("title:IA\nlang: fr\n").hint == "write  title: IA"


def test_a_line_without_a_key_is_seen():
    problem = only_problem("summary: une phrase\nqui continue\nlang: fr\n")
    assert (problem.line, problem.what) == (2, 'this line is not "key: value"')
    assert "two spaces" in problem.hint


def test_a_key_out_of_line_is_seen():
    problem = only_problem("title: IA\n lang: fr\n")
    assert (problem.line, problem.column, problem.hint) == (2, 2, "begin it in column 1")


def test_a_comment_after_a_value_is_fine():
    assert plain(parse("date: 2025 # the year\ntags: [a] # one\n", "x.yaml")) == {
        "date": "2025",
        "tags": ["a"],
    }


def test_several_mistakes_are_reported_together():
    found = problems("title: L'IA : oui\nsource: @x\nlang: fr\ntags: [a\nagency: a: b\n")
    assert [(problem.line, problem.column) for problem in found] == [(1, 8), (2, 9), (4, 7), (5, 9)]


def test_reading_goes_on_with_what_was_meant():
    mapping, found = examine("title: IA : oui\nlang: fr\n", "x.yaml")
    assert found
    assert plain(mapping) == {"title": "IA : oui", "lang": "fr"}


@pytest.mark.parametrize("text", ["title:\tIA\n", "\ttitle: IA\n", "tags:\n\t- IA\n", "title: a\tb\n"])
def test_a_tab_is_refused_where_it_stands(text: str):
    problem = only_problem(text)
    before = text[: text.index("\t")]
    assert problem.what == "a tab; YAML knows spaces only"
    assert problem.line == before.count("\n") + 1
    assert problem.column == len(before) - before.rfind("\n")


@pytest.mark.parametrize("char", ["\u2028", "\u0085", "\ufeff", "\x00", "\x1b", "\ud800", "\uffff"])
def test_an_invisible_character_is_refused_by_its_number(char: str):
    problem = only_problem(f"title: a{char}b\n")
    assert (problem.line, problem.column) == (1, 9)
    assert f"U+{ord(char):04X}" in problem.what


@pytest.mark.parametrize("escape", ["\\0", "\\x01", "\\ud800", "\\uffff", "\\UFFFFFFFF"])
def test_no_escape_smuggles_in_a_character_that_pages_cannot_hold(escape: str):
    assert problems(f'title: "a{escape}b"\n')


def test_an_anchor_bomb_is_refused_and_not_unfolded():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    found = problems(bomb)
    assert [problem.line for problem in found] == list(range(1, 10))
    assert all("anchors are not allowed" in problem.what for problem in found)


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system ['true']", "!!int 3", "!x y", "!!binary aGk="]
)
def test_a_tag_is_refused_and_nothing_is_made_of_it(tag: str):
    assert "tags are not allowed" in only_problem(f"title: {tag}\n").what


def test_a_key_given_twice_is_refused_at_its_second_place():
    problem = only_problem("title: a\nlang: fr\ntitle: b\n")
    assert str(problem) == (
        'x.yaml:3:1: "title" is given twice, first on line 1\n  hint: keep one of the two lines'
    )


@pytest.mark.parametrize("text", ["a: b\n---\nc: d\n", "a: b\n...\n---\nc: d\n", "---\na: b\n--- c\n"])
def test_a_second_document_is_refused(text: str):
    assert "second document" in only_problem(text).what


def test_nothing_follows_the_end_of_a_document_unseen():
    assert problems("a: b\n...\nc: d\n")


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words\n", "[a, b]\n", '"quoted"\n'])
def test_a_document_that_is_no_mapping_is_refused(text: str):
    assert only_problem(text).what == 'this is not a list of "key: value" lines'


@pytest.mark.parametrize("text", ["{[a]: b}\n", "? [a]\n: b\n", "{{ title }}: x\n", "? {a: b}\n: c\n"])
def test_a_key_that_is_no_word_is_refused(text: str):
    assert problems(text)[0].what == "a key must be a word"


def test_nesting_is_bounded():
    fine = "a: " + "[" * (DEPTH - 1) + "]" * (DEPTH - 1)
    assert problems(fine) == ()
    assert "deep" in only_problem("a: " + "[" * 10_000 + "]" * 10_000).what
    assert "deep" in only_problem("".join(f"{' ' * depth}a:\n" for depth in range(100))).what


def test_size_is_bounded():
    assert "longer" in only_problem("a: " + "x" * SIZE).what


@pytest.mark.parametrize("bomb", ["[", "]", "{a: ", "- ", "? ", "&a ", "''", "[?", "a: b #"])
def test_a_long_row_of_the_same_mark_takes_no_longer_than_its_length(bomb: str):
    begun = time.perf_counter()

    examine(f"title: {bomb * (200_000 // len(bomb))}\n", "seeds/a.yaml")

    assert time.perf_counter() - begun < 4


def test_problems_name_the_file_and_the_line_in_it():
    with pytest.raises(SiteError) as raised:
        parse("title: IA : oui\n", "content/a.md", first_line=2)
    assert str(raised.value) == (
        'content/a.md:2:8: a value with ": " in it needs quotation marks\n  hint: write  title: "IA : oui"'
    )


YAML_LIKE = st.lists(
    st.sampled_from(
        [*"ab:,-?#&*!|>'\"%@`[]{}\\ \n", "  ", ": ", "- ", "key: ", " #", "\n  ", "é", "« ", "\n---\n"]
    ),
    max_size=40,
).map("".join)


@given(YAML_LIKE)
@example('a: "\\U00110000"\n')
@example("a: |\n\n  b\n c")
def test_any_text_is_read_or_refused_in_words(text: str):
    mapping, found = examine(text, "x.yaml")
    assert isinstance(mapping, Mapping)
    lines = text.count("\n") + text.count("\r") + 1
    for problem in found:
        assert problem.what
        assert problem.hint
        assert 1 <= (problem.line or 0) <= lines + 1
        assert (problem.column or 1) >= 1


def assert_both_parsers_agree(text: str) -> None:
    assert yaml_text._FAST_LOADER is yaml.CSafeLoader
    fast = examine(text, "x.yaml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_text, "_FAST_LOADER", yaml.SafeLoader)
        assert examine(text, "x.yaml") == fast


needs_libyaml = pytest.mark.skipif(
    not hasattr(yaml, "CSafeLoader"), reason="PyYAML was built without libyaml"
)


@needs_libyaml
@given(YAML_LIKE)
@example('tags: ["]", a,\n b?]\n')
def test_both_of_pyyamls_parsers_give_the_same(text: str):
    assert_both_parsers_agree(text)


@needs_libyaml
@given(st.lists(st.text("aé ?!:#'\"[]{},|>&*\\-", min_size=1, max_size=8), min_size=2, max_size=5))
def test_what_sitegen_writes_is_read_alike_by_both(words: list[str]):
    name, url = (quoted(word, in_brackets=True) for word in words[:2])
    line = double_quoted(words[0])
    text = f"title: {line}\nsource: {{name: {name}, url: {url}}}\ntags: {flow_list(words)}\nsummary: {line}\n"
    assert_both_parsers_agree(text)
    assert plain(parse(text, "x.yaml").entries[2].value) == words
