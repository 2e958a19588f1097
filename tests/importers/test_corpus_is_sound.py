"""The importer's corpus can be trusted: truths fit their texts, and every word is ours."""

from __future__ import annotations

import importlib
import re
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml

from sitegen.dates import PartialDate
from sitegen.text import fold

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks" / "importing"))
truth = importlib.import_module("truth")
measure = importlib.import_module("measure")

TEXTS = sorted(truth.CORPUS.glob("*/*.txt"))
SEEDS = ROOT / "../shared/seeds"
HOST = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:com|org|net|info|io|eu|uk|fr|de|es|it|pt|br|us|ch|be|cn|kr))\b")
RESERVED = ("example.org", "example.com", "example.net")

every_text = pytest.mark.parametrize("path", TEXTS, ids=[path.stem for path in TEXTS])


def test_the_corpus_is_large_enough_and_every_text_has_its_truth():
    assert len(TEXTS) >= 200
    assert [path.stem for path in TEXTS if not path.with_suffix(".yaml").exists()] == []
    assert [
        path.stem for path in truth.CORPUS.glob("*/*.yaml") if not path.with_suffix(".txt").exists()
    ] == []


def test_every_language_and_shape_is_held_out_about_alike():
    corpus = list(truth.examples())
    share = sum(example.split == "heldout" for example in corpus) / len(corpus)
    assert share >= 0.15
    for kind in ("lang", "shape"):
        total = Counter(getattr(example, kind) for example in corpus)
        held_out = Counter(getattr(example, kind) for example in corpus if example.split == "heldout")
        shares = {name: held_out[name] / number for name, number in total.items()}
        assert all(share / 2 <= each <= 2 * share for each in shares.values()), shares


@every_text
def test_a_truth_names_lines_that_exist(path):
    example = truth.read_example(path)
    assert len(measure.words(example.body)) >= 150
    assert example.furniture
    body_lines = set(example.body.split("\n"))
    assert body_lines.issuperset(example.headings)
    assert body_lines.issuperset(example.quotes)


@every_text
def test_a_truth_states_only_what_the_text_holds(path):
    example = truth.read_example(path)
    raw = " ".join(measure.words(example.raw))
    named = (example.title, *example.authors, example.agency, *example.sources[:1])
    stated = [name for name in named if name]
    assert [name for name in stated if " ".join(measure.words(name)) not in raw] == []
    assert example.date is None or PartialDate.parse(example.date)
    assert example.lang in {"fr", "en", "de", "es", "it", "pt"}
    assert example.shape in {"article", "page"}


@every_text
def test_an_editor_has_at_least_eight_tags_to_choose_from(path):
    assert len({fold(tag) for tag in truth.read_example(path).tags}) >= 8


@every_text
def test_publications_stand_under_reserved_names(path):
    hosts = HOST.findall(path.read_text("utf-8"))
    assert [host for host in hosts if not host.endswith(RESERVED)] == []


def test_no_text_repeats_another_ones_prose():
    owners: dict[tuple[str, ...], set[str]] = {}
    for example in truth.examples():
        for run in _runs(example.body):
            owners.setdefault(run, set()).add(example.name)
    assert {" ".join(run): names for run, names in owners.items() if len(names) > 1} == {}


@every_text
def test_no_text_shares_a_run_of_eight_words_with_a_clipping(path):
    if not SEEDS.is_dir():
        pytest.skip("the clippings are not on this machine: they lie beside the repository, not in it")
    clipped = {run for seed in SEEDS.glob("*.txt") for run in _runs(seed.read_text("utf-8"))}
    assert clipped.isdisjoint(_runs(path.read_text("utf-8")))


def test_a_truth_that_names_a_missing_line_is_refused(tmp_path):
    _example(tmp_path, body=[9])
    with pytest.raises(truth.TruthError, match=r"no line 9"):
        truth.read_example(tmp_path / "a.txt")


def test_a_truth_that_cuts_what_its_line_does_not_hold_is_refused(tmp_path):
    _example(tmp_path, body=[{"line": 1, "within": "autre chose"}])
    with pytest.raises(truth.TruthError, match="autre chose"):
        truth.read_example(tmp_path / "a.txt")


def test_a_truth_without_all_its_keys_is_refused(tmp_path):
    _example(tmp_path, body=[1], shape=None)
    with pytest.raises(truth.TruthError, match="shape"):
        truth.read_example(tmp_path / "a.txt")


def test_what_a_glued_line_leaves_beside_the_body_is_furniture(tmp_path):
    _example(tmp_path, body=[{"line": 1, "within": "Le texte."}])
    example = truth.read_example(tmp_path / "a.txt")
    assert example.body == "Le texte."
    assert example.furniture == ("Menu", "Partager", "Pied")


def _example(folder: Path, **changes):
    (folder / "a.txt").write_text("Menu Le texte. Partager\nPied\n", "utf-8")
    facts = dict.fromkeys(truth.KEYS) | {"authors": [], "tags_acceptable": [], "shape": "article"}
    facts |= {"headings": [], "quotes": [], "optional": []} | changes
    kept = {key: value for key, value in facts.items() if key != "shape" or value}
    (folder / "a.yaml").write_text(yaml.safe_dump(kept), "utf-8")


def _runs(text: str, length: int = 8):
    found = measure.words(text)
    return zip(*(found[start:] for start in range(length)), strict=False)
