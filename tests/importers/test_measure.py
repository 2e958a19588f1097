"""The yardstick itself: what its figures mean, shown on texts short enough to count by hand."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks" / "importing"))
measure = importlib.import_module("measure")
baselines = importlib.import_module("baselines")
score = importlib.import_module("score")
figures = importlib.import_module("figures")

BODY = "Une sonde s'est posée sur la Lune. Elle y cherche de la glace.\n\nElle rentrera en juin."


def test_the_same_text_agrees_wholly():
    assert measure.overlap(BODY, BODY) == measure.Overlap(1.0, 1.0)
    assert measure.overlap(BODY, BODY).f1 == 1.0


def test_markdown_signs_line_breaks_and_typography_do_not_count():
    stated = (
        "## Une sonde s’est posée\nsur la **Lune**. Elle y cherche\nde la [glace](https://example.org/a).\n"
    )
    assert measure.overlap(stated + "\n> Elle rentrera en juin\\.", BODY).f1 == 1.0


def test_glued_and_parted_sentences_are_the_same_words():
    assert measure.words("dit OpenAI.Kling semble écrasantDans") == measure.words(
        "dit Open AI. Kling semble écrasant Dans"
    )


def test_soft_hyphens_and_entities_do_not_count():
    assert measure.words("pré\xadsenté &amp; relu") == ["presente", "relu"]


def test_what_is_missing_costs_recall_and_what_is_foreign_costs_precision():
    half = measure.overlap("a b c d e", "a b c d e f g")
    assert half.precision == 1.0
    assert half.recall == 0.5
    foreign = measure.overlap("a b c d e f g", "a b c d e")
    assert (foreign.precision, foreign.recall) == (0.5, 1.0)


def test_a_repeated_passage_is_right_only_once():
    assert (
        measure.overlap("un deux trois quatre un deux trois quatre", "un deux trois quatre").precision
        == 1 / 5
    )


@pytest.mark.parametrize(
    ("stated", "wanted", "f1"), [("", "", 1.0), ("", "un mot", 0.0), ("un mot", "", 0.0)]
)
def test_empty_bodies_have_a_figure_too(stated, wanted, f1):
    assert measure.overlap(stated, wanted).f1 == f1


@given(st.text(max_size=200), st.text(max_size=200))
def test_figures_are_shares_whatever_the_text(one, other):
    result = measure.overlap(one, other)
    assert 0 <= result.precision <= 1
    assert 0 <= result.recall <= 1
    assert 0 <= result.f1 <= 1
    assert measure.overlap(one, one).f1 == 1.0
    lost, total = measure.lost_sentences(one, other)
    assert len(lost) <= total


def test_furniture_that_survives_is_named():
    furniture = ["Partager", "Lire aussi : le pont suspendu rouvre", "Menu"]
    stated = BODY + "\n\nPartager\n\nLire aussi : le pont suspendu rouvre"
    assert measure.left_over(furniture, stated, BODY) == ["Partager", "Lire aussi : le pont suspendu rouvre"]


def test_a_short_line_is_furniture_only_as_a_line_of_its_own():
    assert measure.left_over(["Lune", "Glace"], BODY, BODY) == []


def test_a_pull_quote_counts_when_it_stands_twice():
    quote = "Elle y cherche de la glace."
    assert measure.left_over([quote], BODY, BODY) == []
    assert measure.left_over([quote], f"{BODY}\n\n{quote}", BODY) == [quote]


def test_copies_of_a_furniture_line_count_as_often_as_they_stand():
    assert measure.left_over(["Menu", "Menu"], "Menu\n\nUn texte.", "Un texte.") == ["Menu"]
    assert measure.left_over(["Menu", "Menu"], "Menu\n\nMenu", "Un texte.") == ["Menu", "Menu"]


def test_lost_sentences_are_those_of_which_less_than_half_stands():
    lost, total = measure.lost_sentences("Une sonde s'est posée sur la Lune.", BODY)
    assert total == 3
    assert lost == ["Elle y cherche de la glace.", "Elle rentrera en juin."]


def test_hard_wrapped_lines_are_one_sentence_and_list_numbers_none():
    assert measure.sentences("Une phrase\nsur deux lignes.\n\n1. Un titre") == [
        "Une phrase sur deux lignes.",
        "Un titre",
    ]


@pytest.mark.parametrize(
    ("stated", "true", "outcome"),
    [
        ("2024-06-26", "2024-06-26", "exact"),
        ("2024-06-26T07:42:00+02:00", "2024-06-26", "exact"),
        (None, None, "exact"),
        ("2024-06", "2024-06-26", "coarser"),
        ("2024", "2024-06", "coarser"),
        ("2024-06-26", "2024-06", "finer"),
        ("2024-06-27", "2024-06-26", "wrong"),
        ("2018-01-01", None, "wrong"),
        (None, "2024-06-26", "missing"),
    ],
)
def test_a_date_is_judged_by_what_it_claims(stated, true, outcome):
    assert measure.judge_date(stated, true) == outcome


def test_titles_agree_whatever_their_quotation_marks_and_spaces():
    assert measure.same_title("« Rien\u00a0», dit-elle", '"Rien", dit-elle')
    assert measure.same_title("L’île\u202f: retour", "L'île : retour")
    assert not measure.same_title("L’île : retour | Le Site", "L’île : retour")


def test_names_agree_in_any_order_and_case():
    assert measure.same_names(["Zoé Blé", "ALAN ROUX"], ["Alan Roux", "Zoé Blé"])
    assert not measure.same_names(["Zoé Blé"], [])


def test_a_source_may_be_named_or_addressed():
    assert measure.same_source("www.fil.example", ["Le Fil", "fil.example"])
    assert measure.same_source(None, [])
    assert not measure.same_source("ESA", [])
    assert not measure.same_source(None, ["Le Fil"])


def test_tags_are_enough_when_an_editor_would_choose_two_of_them():
    chosen = measure.judge_tags(["Lune", "Glace", "Sonde"], ["lune", "glace", "espace"], BODY)
    assert chosen == measure.TagOutcome(enough=True, absurd=0, total=3)


def test_a_tag_from_the_furniture_or_a_whole_sentence_is_absurd():
    strange = ["Mentions légales", "Une sonde s'est posée sur la Lune", "2024"]
    assert measure.judge_tags(strange, ["lune"], BODY) == measure.TagOutcome(enough=False, absurd=3, total=3)


def test_the_best_block_leaves_short_lines_around_the_prose():
    prose = " ".join(["mot"] * 20)
    raw = f"Menu\nSport\n{prose}\nUn intertitre\n{prose}\nPied\nde page"
    assert baselines.best_block(raw) == f"{prose}\n\nUn intertitre\n\n{prose}"
    assert baselines.long_lines(raw) == f"{prose}\n\n{prose}"
    assert baselines.whole_text(raw) == raw


@pytest.mark.parametrize("raw", ["", "\n\n", "un"])
def test_a_text_without_prose_has_no_best_block(raw):
    assert baselines.best_block(raw) == ""


def test_the_scorer_prints_figures_of_the_texts_it_is_given(tmp_path, capsys):
    _write_example(tmp_path)
    assert score.main(["--json", "--baselines", str(tmp_path / "a.txt")]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows["whole text"]["all"]["texts"] == 1
    assert rows["whole text"]["all"]["left"] == 1.0
    assert rows["whole text"]["fr"]["lost"] == 0.0


def test_the_scorer_says_what_is_wrong_with_a_truth(tmp_path, capsys):
    _write_example(tmp_path, body="[7]")
    assert score.main(["--baselines", str(tmp_path / "a.txt")]) == 2
    assert "there is no line 7" in capsys.readouterr().err


def test_a_group_is_summed_up_as_the_mean_of_its_texts(tmp_path):
    _write_example(tmp_path)
    example = score.read_example(tmp_path / "a.txt")
    right = figures.Reading(
        example.body, "Un titre", "2024-06-26", ("Zoé Blé",), None, "Le Fil", "fr", ("lune", "glace")
    )
    nothing = figures.Reading("")
    result = figures.summed_up(
        [figures.score(example, lambda _, said=reading: said) for reading in (right, nothing)]
    )
    assert (result.texts, result.f1, result.exact, result.missing) == (2, 0.5, 0.5, 0.5)
    assert (result.title, result.author, result.source, result.lang, result.tags) == (0.5,) * 5
    assert (result.agency, result.wrong, result.left, result.lost) == (1.0, 0.0, 0.0, 0.5)


def _write_example(folder: Path, body: str = "[3-4]"):
    lines = [
        "Le Fil",
        "Un titre",
        "Une sonde s'est posée sur la Lune.",
        "Elle y cherche de la glace.",
        "Zoé Blé",
    ]
    (folder / "a.txt").write_text("\n".join(lines), "utf-8")
    (folder / "a.yaml").write_text(
        "{title: Un titre, date: '2024-06-26', authors: [Zoé Blé], agency: null, source: Le Fil, lang: fr,"
        f" tags_acceptable: [lune, glace], body: {body}, headings: [], quotes: [], optional: [],"
        " shape: article, kind: easy}",
        "utf-8",
    )
