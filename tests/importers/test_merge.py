"""Three versions of an article: no hand edit is ever lost."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import front_matter
from sitegen.dates import PartialDate
from sitegen.errors import SiteError
from sitegen.front_matter import FrontMatter, SourceReference
from sitegen.importers.outcome import Conflict
from sitegen.importers.records.merge import Merged, merge
from sitegen.importers.records.paragraphs import merge_paragraphs, split

VALUES = FrontMatter(
    id="5f0c1d9a7b3e", title="Le phare", lang="fr", tags=("ports",), review=("date", "source")
)
BODY = "Premier paragraphe.\n\nDeuxième paragraphe.\n\nTroisième paragraphe.\n"
BASE = front_matter.write(VALUES, BODY)
DATED = replace(VALUES, date=PartialDate(2024, 3), review=("source",))


def merged(ours: str, theirs: str, base: str = BASE) -> Merged:
    return merge(base, ours, theirs, "content/a.md", UTC)


def changed(old: str, new: str) -> str:
    assert old in BASE
    return BASE.replace(old, new)


def test_what_the_editor_left_alone_follows_the_new_reading() -> None:
    theirs = front_matter.write(DATED, BODY.replace("Deuxième", "Second"))

    assert merged(BASE, theirs) == Merged(theirs)


def test_what_the_editor_changed_stands_where_the_new_reading_says_nothing_new() -> None:
    ours = changed('title: "Le phare"', "title: Le phare de Liraud # vérifié").replace("Troisième", "Dernier")

    assert merged(ours, BASE) == Merged(ours)


def test_changes_to_different_places_are_both_made() -> None:
    ours = changed('"Le phare"', '"Le phare de Liraud"').replace("Premier", "Tout premier")
    theirs = front_matter.write(DATED, BODY.replace("Deuxième", "Second"))

    result = merged(ours, theirs)

    assert result.conflicts == ()
    document = front_matter.read(result.text, "a.md", UTC)
    assert document.front_matter == replace(DATED, title="Le phare de Liraud")
    assert document.body == "Tout premier paragraphe.\n\nSecond paragraphe.\n\nTroisième paragraphe.\n"


def test_remarks_layout_and_order_of_the_editor_s_file_stay() -> None:
    ours = changed('title: "Le phare"\n', "# à relire\ntitle: 'Le phare'   # vu\n\n").replace(
        "lang: fr\n", ""
    )
    ours = ours.replace("---\n\nPremier", "note: Bonjour.\n# fin\n---\n\nPremier")
    theirs = front_matter.write(DATED, BODY)

    text = merged(ours, theirs).text

    assert "# à relire\ntitle: 'Le phare'   # vu\n" in text
    assert "note: Bonjour.\n# fin\n---\n" in text
    assert "lang:" not in text
    assert "date: 2024-03\n" in text


def test_a_field_that_both_changed_is_a_conflict_and_the_editor_s_stands() -> None:
    ours = changed("lang: fr", "date: 2024-02-29\nsource: vigie\nlang: fr")
    theirs = front_matter.write(replace(DATED, source=SourceReference("phare")), BODY)

    result = merged(ours, theirs)

    assert result.conflicts == (
        Conflict("date", "2024-02-29", "2024-03", 4),
        Conflict("source", "vigie", "phare", 5),
    )
    assert result.text.splitlines()[3:5] == ["date: 2024-02-29", "source: vigie"]
    assert "date: 2024-02-29\n" in result.text
    assert "source: vigie\n" in result.text


def test_a_field_that_the_editor_removed_does_not_come_back() -> None:
    result = merged(
        changed("tags: [ports]\n", ""), front_matter.write(replace(VALUES, tags=("ports", "ia")), BODY)
    )

    assert "tags" not in result.text
    assert result.conflicts == (Conflict("tags", "", "ports, ia"),)


def test_the_review_list_forgets_what_is_settled_by_either_side() -> None:
    ours = changed("review: [date, source]", "review: [date]").replace("lang: fr", "source: vigie\nlang: fr")
    theirs = front_matter.write(replace(DATED, review=("source", "author")), BODY)

    result = merged(ours, theirs)

    assert "review: [author]\n" in result.text
    assert result.conflicts == ()


def test_a_paragraph_that_both_changed_is_a_conflict_and_the_editor_s_stands() -> None:
    ours = changed("Deuxième paragraphe.", "Deuxième paragraphe, corrigé.")
    theirs = changed("Deuxième paragraphe.", "Deuxième paragraphe. Et une phrase de plus.")

    result = merged(ours, theirs)

    assert result.text == ours
    assert result.conflicts == (
        Conflict(
            "paragraph 2", "Deuxième paragraphe, corrigé.", "Deuxième paragraphe. Et une phrase de plus.", 11
        ),
    )
    assert ours.splitlines()[10] == "Deuxième paragraphe, corrigé."


def test_neighbouring_paragraphs_are_merged_one_by_one() -> None:
    ours = changed("Premier", "Tout premier")
    theirs = changed("Deuxième", "Second").replace("Troisième", "Dernier")

    result = merged(ours, theirs)

    assert result.conflicts == ()
    assert "Tout premier paragraphe.\n\nSecond paragraphe.\n\nDernier paragraphe.\n" in result.text


def test_a_paragraph_that_the_editor_removed_does_not_come_back() -> None:
    ours = changed("Deuxième paragraphe.\n\n", "")

    assert merged(ours, changed("Premier", "Tout premier")).text == ours.replace("Premier", "Tout premier")
    assert merged(ours, changed("Deuxième", "Second")).conflicts == (
        Conflict("after paragraph 1", "", "Second paragraphe.", 11),
    )
    assert ours.splitlines()[10] == "Troisième paragraphe."


def test_the_place_of_a_conflict_is_counted_in_the_file_that_results() -> None:
    ours = changed("Troisième paragraphe.", "Le troisième.")
    theirs = changed("Troisième", "Dernier").replace("Premier paragraphe.", "Premier.\n\nEt demi.")

    result = merged(ours, theirs)

    (conflict,) = result.conflicts
    assert result.text.splitlines()[(conflict.line or 0) - 1] == "Le troisième."


def test_of_a_conflict_at_the_very_end_the_last_line_is_named() -> None:
    ours = changed("\nTroisième paragraphe.\n", "")

    (conflict,) = merged(ours, changed("Troisième", "Dernier")).conflicts

    assert conflict.line == len(ours.splitlines())


def test_the_kind_of_line_end_of_the_editor_s_file_stays() -> None:
    ours = changed("Premier", "Tout premier").replace("\n", "\r\n")
    theirs = changed("Troisième", "Dernier")

    result = merged(ours, theirs).text

    assert result == ours.replace("Troisième", "Dernier")


def test_front_matter_on_one_line_is_merged_as_well() -> None:
    ours = (
        "---\n{id: 5f0c1d9a7b3e, title: Le phare, tags: [ports], review: [date, source], lang: fr}\n---\n\n"
        + BODY
    )

    result = merged(ours, front_matter.write(DATED, BODY))

    assert front_matter.read(result.text, "a.md", UTC).front_matter == DATED


def test_an_article_that_cannot_be_read_is_reported_and_not_touched() -> None:
    with pytest.raises(SiteError, match=r"content/a\.md:3"):
        merged(changed("title:", "titel:"), front_matter.write(DATED, BODY))


def test_many_equal_paragraphs_are_merged_in_good_time() -> None:
    base = "Encore.\n\n" * 30_000
    start = time.perf_counter()

    text, _ = merge_paragraphs(
        base, f"Avant.\n\n{base}Après.\n", base.replace("Encore.\n\n", "Autre.\n\n", 9)
    )

    assert "Avant." in text
    assert "Après." in text
    assert time.perf_counter() - start < 10


PARAGRAPHS = st.lists(st.sampled_from([f"Paragraphe {letter}." for letter in "abcdefg"]), max_size=7)
FIELDS = st.builds(
    FrontMatter,
    id=st.just("5f0c1d9a7b3e"),
    title=st.sampled_from(["Le phare", "Le phare : suite", "# 1"]),
    date=st.sampled_from([None, PartialDate(2024), PartialDate(2024, 3, 3)]),
    source=st.sampled_from(
        [None, SourceReference("phare"), SourceReference("Vigie", "https://vigie.example/")]
    ),
    author=st.sampled_from([(), ("Odile Ferrand",)]),
    tags=st.sampled_from([(), ("ia",), ("ia", "ports")]),
    note=st.sampled_from([None, "Une note.\n\nDe deux lignes."]),
)
FILES = st.tuples(FIELDS, PARAGRAPHS)


def written(file: tuple[FrontMatter, list[str]]) -> str:
    return front_matter.write(file[0], "\n\n".join(file[1]))


@given(FILES, FILES, FILES)
def test_no_hand_edit_is_ever_lost(
    base: tuple[FrontMatter, list[str]],
    ours: tuple[FrontMatter, list[str]],
    theirs: tuple[FrontMatter, list[str]],
) -> None:
    result = merged(written(ours), written(theirs), written(base))

    document = front_matter.read(result.text, "a.md", UTC)
    for name in ("title", "date", "source", "author", "tags", "note"):
        before, mine, offered = (getattr(file[0], name) for file in (base, ours, theirs))
        assert getattr(document.front_matter, name) == (offered if mine == before else mine)
    standing = [paragraph.strip() for paragraph in split(document.body)]
    added = [paragraph for paragraph in ours[1] if paragraph not in base[1]]
    assert [paragraph for paragraph in standing if paragraph in added and paragraph not in theirs[1]] == [
        paragraph for paragraph in added if paragraph not in theirs[1]
    ]
    assert not (set(base[1]) - set(ours[1])).intersection(standing)


@given(FILES, FILES, FILES)
def test_merging_again_changes_nothing(
    base: tuple[FrontMatter, list[str]],
    ours: tuple[FrontMatter, list[str]],
    theirs: tuple[FrontMatter, list[str]],
) -> None:
    first = merged(written(ours), written(theirs), written(base))

    assert merged(first.text, written(theirs), written(theirs)) == Merged(first.text)
    assert merged(written(ours), written(base), written(base)) == Merged(written(ours))
    assert merged(written(base), written(theirs), written(base)) == Merged(written(theirs))
