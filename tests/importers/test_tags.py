"""Words proposed for tags.yaml, and accepted into it without disturbing what stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.cli import main
from sitegen.errors import SiteError
from sitegen.importers.tag_file import accept
from sitegen.importers.tag_proposals import Bearer, propose
from sitegen.vocabulary import Tag, Tags
from sitegen.vocabulary_files import read_tags
from tests.sites import make_site, write_files

CHINA = "# Pays\nchine: Chine  # l'État\n\n# Techniques\nia: {name: IA}\n"


def test_words_are_counted_with_examples_the_most_frequent_first() -> None:
    bearers = [
        Bearer("A", ("ports", "Robots")),
        Bearer("B", ("robots", "robots", "IA")),
        Bearer("C", ("robots",)),
    ]

    found = propose(bearers, Tags((Tag("IA", "ia"),)))

    assert [(each.word, each.count, each.examples) for each in found] == [
        ("robots", 3, ("A", "B", "C")),
        ("ports", 1, ("A",)),
    ]
    assert propose(reversed(bearers), Tags((Tag("IA", "ia"),))) == found


@pytest.mark.parametrize(
    ("before", "word", "slug", "after"),
    [
        ("", "cloud souverain", "", "cloud-souverain: cloud souverain\n"),
        (CHINA, "Ports", "", CHINA + "ports: Ports\n"),
        ("chine: Chine", "IA : suite", "ia", 'chine: Chine\nia: "IA : suite"\n'),
        (CHINA, "China", "chine", CHINA.replace("Chine  #", "{name: Chine, synonyms: [China]}  #")),
        (CHINA, "AI", "ia", CHINA.replace("{name: IA}", "{name: IA, synonyms: [AI]}")),
        ("ia:\n  name: IA  # sigle\n", "AI", "ia", "ia:\n  name: IA  # sigle\n  synonyms: [AI]\n"),
        ("ia: {name: IA, synonyms: [AI]}\n", "KI", "ia", "ia: {name: IA, synonyms: [AI, KI]}\n"),
        ('ia: {synonyms: ["A, I"], name: IA}\n', "KI", "ia", 'ia: {synonyms: ["A, I", KI], name: IA}\n'),
        (
            "ia:\n  synonyms:\n    - AI # anglais\n  name: IA\n",
            "KI",
            "ia",
            "ia:\n  synonyms:\n    - AI # anglais\n    - KI\n  name: IA\n",
        ),
        ("ia: 'I''A'\n", "KI", "ia", None),
        ("ia:\n  name: IA\n  synonyms:\n", "KI", "ia", None),
    ],
)
def test_a_word_is_added_and_everything_else_stays(
    before: str, word: str, slug: str, after: str | None
) -> None:
    if after is None:
        with pytest.raises(SiteError, match="hint: add it by hand"):
            accept(before, word, slug)
    else:
        assert accept(before, word, slug) == after
        assert read_tags(after).known(word) is not None


def test_a_word_that_is_known_or_has_no_name_is_refused() -> None:
    with pytest.raises(SiteError, match="it means Chine"):
        accept(CHINA, "CHINE")
    with pytest.raises(SiteError, match="cannot stand in an address"):
        accept(CHINA, "中国")
    with pytest.raises(SiteError, match="cannot stand in an address"):
        accept(CHINA, "Ports", "Les Ports")


@given(st.text(max_size=20), st.sampled_from(["", "chine", "ia"]))
def test_whatever_the_word_the_file_says_it_or_is_left_alone(word: str, slug: str) -> None:
    try:
        edited = accept(CHINA, word, slug)
    except SiteError:
        return
    assert read_tags(edited).known(" ".join(word.split())) is not None
    assert edited.startswith("# Pays\nchine:")
    assert "# Techniques" in edited


@pytest.mark.parametrize("word", ["", "  ", "\n"])
def test_no_word_at_all_is_a_slip_of_the_command_line(tmp_path: Path, word: str) -> None:
    assert main(["tags", "--site", str(make_site(tmp_path / "site")), "--accept", word]) == 2


def test_the_command_shows_and_accepts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site(tmp_path / "site")
    write_files(
        site, "-- content/2026/a.md --\n---\nid: a1\ntitle: Les grues\ntags: [Ports, IA]\n---\nTexte.\n"
    )
    (site / "content" / "tags.yaml").write_text(CHINA, "utf-8")

    assert main(["tags", "--site", str(site)]) == 0
    printed = capsys.readouterr().out
    assert "    1  Ports" in printed
    assert "Les grues" in printed
    assert "IA" not in printed

    assert main(["tags", "--site", str(site), "--accept", "Ports"]) == 0
    assert (site / "content" / "tags.yaml").read_text("utf-8") == CHINA + "ports: Ports\n"
    assert main(["tags", "--site", str(site), "--accept", "Ports"]) == 1
    assert main(["tags", "--site", str(site), "--as", "ports"]) == 2
