"""Front matter: read strictly, written safely, and the one the inverse of the other."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import PartialDate
from sitegen.errors import Problem, SiteError
from sitegen.front_matter import FrontMatter, SourceReference, Summary, read, write
from sitegen.text import printable

PARIS = ZoneInfo("Europe/Paris")

EVERYTHING = """\
---
id: 5f0c1d9a7b3e
title: "IA : le titre tel quel"
date: 2025-07-23
added: 2026-11-22T08:00:00+01:00
source: cameroun24
url: https://example.org/a
author: [Awa Ndiaye, "J. \\"Jo\\" Kim"]
agency: AFP
lang: fr
tags: [Amazon, Chine, "5G"]
summary: "Ce qu'il faut savoir."
note: |-
  Un mot du curateur.

  Et un autre.
draft: true
aliases: [articles/ancien/]
review: [source, date]
order: 3
---

# Le corps

Du texte.
"""

VALUES = FrontMatter(
    id="5f0c1d9a7b3e",
    title="IA : le titre tel quel",
    date=PartialDate(2025, 7, 23),
    added=datetime(2026, 11, 22, 8, tzinfo=timezone(timedelta(hours=1))),
    source=SourceReference("cameroun24"),
    url="https://example.org/a",
    author=("Awa Ndiaye", 'J. "Jo" Kim'),
    agency="AFP",
    lang="fr",
    tags=("Amazon", "Chine", "5G"),
    summary=Summary("Ce qu'il faut savoir."),
    note="Un mot du curateur.\n\nEt un autre.",
    draft=True,
    aliases=("articles/ancien/",),
    review=("source", "date"),
    order=3,
)


def read_fields(lines: str) -> FrontMatter:
    return read(f"---\ntitle: T\n{lines}\n---\n", "a.md", PARIS).front_matter


def complaints(text: str) -> list[str]:
    with pytest.raises(SiteError) as raised:
        read(text, "content/a.md", PARIS)
    return [str(problem) for problem in raised.value.problems]


def complaint_about(line: str) -> str:
    (complaint,) = complaints(f"---\ntitle: T\n{line}\n---\n")
    return complaint


def test_every_field_is_read():
    document = read(EVERYTHING, "content/a.md", UTC)
    assert document.front_matter == VALUES
    assert document.body == "# Le corps\n\nDu texte.\n"
    assert document.body_line == 23


def test_writing_is_the_inverse_of_reading():
    assert write(VALUES, "# Le corps\n\nDu texte.\n") == EVERYTHING


def test_empty_fields_are_left_out():
    assert write(FrontMatter(title="T"), "") == '---\ntitle: "T"\n---\n'


def test_every_field_of_the_record_can_be_written():
    written = write(VALUES, "")
    assert [line.partition(":")[0] for line in written.splitlines() if line[:1].isalpha()] == [
        field.name for field in fields(FrontMatter)
    ]


def test_a_source_and_a_summary_may_be_written_out():
    values = read_fields(
        "source: {name: Le Monde, url: https://example.org/}\nsummary: {text: Short., lang: en}"
    )
    assert values.source == SourceReference("Le Monde", "https://example.org/")
    assert values.summary == Summary("Short.", "en")


def test_one_author_needs_no_list():
    assert read_fields("author: Awa Ndiaye").author == ("Awa Ndiaye",)


@pytest.mark.parametrize(
    "line", ["agency:", "tags: []", "tags:", 'agency: ""', "source:", "summary:", "date:", "draft:"]
)
def test_a_field_left_empty_is_absent(line: str):
    assert read_fields(line) == FrontMatter(title="T")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025", PartialDate(2025)),
        ("2024-06", PartialDate(2024, 6)),
        ("2025-07-23", PartialDate(2025, 7, 23)),
        ("2025-07-23T10:00:00Z", PartialDate(2025, 7, 23, datetime(2025, 7, 23, 10, tzinfo=UTC))),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(text: str, expected: PartialDate):
    assert read_fields(f"date: {text}").date == expected


def test_added_without_a_zone_is_meant_in_the_sites():
    assert read_fields("added: 2026-11-22T08:00").added == datetime(2026, 11, 22, 7, tzinfo=UTC)
    assert read_fields("added: 2026-11-22").added == datetime(2026, 11, 21, 23, tzinfo=UTC)


def test_a_wrong_date_is_shown_where_it_stands():
    assert complaints('---\nid: a\ntitle: "T"\ndate: 2026-13-01\n---\n') == [
        'content/a.md:4:7: "2026-13-01" is not a date\n  hint: write YYYY-MM-DD, for example 2026-11-22'
    ]


@pytest.mark.parametrize(
    "text", ["2026-02-30", "22/11/2026", "hier", "2026-11-22T08:00", "0000", "9999", "[2025]"]
)
def test_what_is_no_date_is_refused(text: str):
    assert "a.md:3:7: " in complaint_about(f"date: {text}")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://a.b/", "example.org/a", "https://", "https://a b/"]
)
def test_an_address_is_http_with_a_host(url: str):
    assert "is not a web address" in complaint_about(f'url: "{url}"')


@pytest.mark.parametrize(
    "alias", ["/articles/a/", "https://example.org/a/", "../a/", "Articles/A/", "a", "a/b.xml", "a//"]
)
def test_an_alias_is_an_address_of_this_site(alias: str):
    assert "is no address of a page" in complaint_about(f'aliases: ["{alias}"]')


@pytest.mark.parametrize("identifier", ["A", "a b", "é", "x" * 65, "a/b", "-a"])
def test_an_id_is_short_and_plain(identifier: str):
    assert "is no id" in complaint_about(f"id: {identifier}")


@pytest.mark.parametrize("lang", ["français", "fr_FR", "f", "fr-"])
def test_a_language_is_a_language_code(lang: str):
    assert "is not a language code" in complaint_about(f"lang: {lang}")


def test_an_unknown_key_is_answered_with_the_nearest():
    assert complaint_about("Tag: [a]") == 'content/a.md:3:1: unknown key "Tag"\n  hint: did you mean tags?'
    assert "known keys: id, title, date" in complaint_about("zzz: 1")


def test_a_title_in_brackets_is_answered_with_the_repaired_line():
    (complaint,) = complaints("---\ntitle: [Vidéo]\n---\n")
    assert complaint.endswith('if the brackets belong to the text, write  title: "[Vidéo]"')


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("draft: yes", '"yes" is no value for draft'),
        ("order: first", '"first" is no value for order'),
        ("source: {url: https://a.b/}", "a source has a name"),
        ("source: [a]", "source is a text, not a list"),
        ("summary: {lang: fr}", "a summary has a text"),
        ("tags: [[a]]", "tags is a text, not a list"),
        ("tags: {a: b}", "tags is a text, not a mapping"),
        ('agency: "a\\nb"', "agency has several lines"),
    ],
)
def test_a_field_of_the_wrong_kind_is_refused(line: str, what: str):
    assert what in complaint_about(line)


def test_all_faults_of_a_file_are_reported_together_in_its_order():
    found = complaints("---\ntitle: IA : oui\ndate: hier\ntag: a\nurl: nowhere\n---\n")
    assert [complaint.split(":")[1:3] for complaint in found] == [
        ["2", "8"],
        ["3", "7"],
        ["4", "1"],
        ["5", "6"],
    ]


def test_the_places_of_fields_are_kept_for_later_complaints():
    document = read("---\ntitle: T\ntags: [a, b]\n---\n", "a.md", UTC)
    assert str(document.problem("a.md", "tags", "unknown", "", item=1)) == "a.md:3:11: unknown"
    assert str(document.problem("a.md", "date", "missing", "")) == "a.md:1:1: missing"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "content/a.md:1:1: the file is empty"),
        (" \n\n", "content/a.md:1:1: the file is empty"),
        ("# Titre\n", "content/a.md:1:1: the file does not begin with front matter"),
        ("---\nlang: fr\n---\n", "content/a.md:1:1: the title is missing"),
        ('---\ntitle: ""\n---\n', "content/a.md:1:1: the title is missing"),
        ("---\ntitle: T\n", "content/a.md:1:1: the front matter that begins here does not end"),
        ("---\ntitle: T\n---\nun\x00\n", "content/a.md:4:3: a control character, U+0000"),
    ],
)
def test_a_file_that_is_none_is_refused(text: str, complaint: str):
    assert complaints(text)[0].startswith(complaint)


def test_front_matter_without_end_is_answered_with_the_line_where_it_should():
    (complaint,) = complaints("---\ntitle: T\nlang: fr\n\nLe texte commence ici.\n")
    assert complaint.endswith("write  ---  on a line of its own before line 5")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n\n"])
def test_line_ends_and_byte_order_mark_do_not_matter(end: str, start: str):
    document = read((start + "---\ntitle: T\n---\n\nUn.\n\nDeux.\n").replace("\n", end), "a.md", UTC)
    assert document.front_matter.title == "T"
    assert document.body == "Un.\n\nDeux.\n"


def test_a_rule_in_the_body_does_not_end_the_front_matter_twice():
    assert read("---\ntitle: T\n---\nUn.\n\n---\n\nDeux.\n", "a.md", UTC).body == "Un.\n\n---\n\nDeux.\n"


LINES = st.text().map(lambda text: " ".join(printable(text).replace("\r", "").split()))
WORDS = LINES.filter(bool)
PROSE = st.text().map(lambda text: printable(text).replace("\r", "").strip()).filter(bool)
ADDRESSES = st.from_regex(
    r"https?://[a-z]{1,5}\.example/[a-zA-Z0-9_.~:/?#!$&()*+,;=%-]{0,20}", fullmatch=True
)
ZONES = st.sampled_from([UTC, PARIS, timezone(timedelta(hours=-9))])
DAYS = st.dates(date(1000, 1, 2), date(9998, 12, 30))
MOMENTS = st.builds(datetime.combine, DAYS, st.times(), ZONES).map(
    lambda moment: datetime.fromisoformat(moment.isoformat())
)
DATES = st.one_of(
    DAYS.flatmap(
        lambda day: st.sampled_from(
            [
                PartialDate(day.year),
                PartialDate(day.year, day.month),
                PartialDate(day.year, day.month, day.day),
            ]
        )
    ),
    MOMENTS.map(lambda moment: PartialDate(moment.year, moment.month, moment.day, moment)),
)
LANGUAGES = st.sampled_from(["fr", "en", "no", "zh-Hant", "pt-BR"])
FRONT_MATTERS = st.builds(
    FrontMatter,
    id=st.none() | st.from_regex(r"[a-z0-9][a-z0-9-]{0,63}", fullmatch=True),
    title=WORDS,
    date=st.none() | DATES,
    added=st.none() | MOMENTS,
    source=st.none() | st.builds(SourceReference, WORDS, st.none() | ADDRESSES),
    url=st.none() | ADDRESSES,
    author=st.lists(WORDS, max_size=3).map(tuple),
    agency=st.none() | WORDS,
    lang=st.none() | LANGUAGES,
    tags=st.lists(WORDS, max_size=5).map(tuple),
    summary=st.none() | st.builds(Summary, PROSE, st.none() | LANGUAGES),
    note=st.none() | PROSE,
    draft=st.booleans(),
    aliases=st.lists(st.from_regex(r"([a-z0-9-]{1,8}/){1,3}", fullmatch=True), max_size=3).map(tuple),
    review=st.lists(st.sampled_from(["date", "source", "tags"]), max_size=3).map(tuple),
    order=st.integers(-9999, 9999),
)
BODIES = st.text().map(lambda text: printable(text).replace("\r", ""))


@given(FRONT_MATTERS, BODIES)
def test_what_is_written_is_read_back(front_matter: FrontMatter, body: str):
    document = read(write(front_matter, body), "a.md", UTC)
    assert document.front_matter == front_matter
    assert document.body.strip() == body.strip()
    assert write(document.front_matter, document.body) == write(front_matter, body)


@given(FRONT_MATTERS)
def test_other_tools_read_the_same_strings(front_matter: FrontMatter):
    found = yaml.safe_load(write(front_matter, "").split("\n---\n")[0])
    assert found["title"] == front_matter.title
    assert tuple(found.get("tags", ())) == front_matter.tags
    assert found.get("note") == front_matter.note


@pytest.mark.parametrize(
    "line", ["date: !!python/object/apply:os.system [true]", "date: !x nope", "date: 2025\t-11", "url:\tnope"]
)
def test_of_a_value_that_yaml_refuses_nothing_else_is_said(line: str):
    with pytest.raises(SiteError) as refused:
        read(f"---\ntitle: T\n{line}\norder: many\n---\n", "a.md", UTC)

    assert [problem.line for problem in refused.value.problems] == [3, 4]


@given(st.text() | st.text().map(lambda text: f"---\n{text}\n---\n{text}"))
def test_any_text_is_read_or_refused_in_words(text: str):
    problems: tuple[Problem, ...] = ()
    try:
        read(text, "a.md", UTC)
    except SiteError as error:
        problems = error.problems
    assert all(problem.what and problem.path and problem.line for problem in problems)
