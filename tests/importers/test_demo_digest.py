"""The demo digest's own raw articles, read as a careful editor reads them (see demo_truth.yaml).

The curator's sidecars are left aside: what is measured is what the text alone yields.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from sitegen.text import fold
from sitegen.vocabulary_files import read_tags
from tests.importers.importing import article, take_in
from tests.sites import make_site

REPOSITORY = Path(__file__).parents[2]
TRUTH: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "demo_truth.yaml").read_text("utf-8")
)
SEEDS = sorted(TRUTH)

every_seed = pytest.mark.parametrize("name", SEEDS)


class Digest:
    """The demo's seeds, imported."""

    def __init__(self, folder: Path) -> None:
        for kind in ("seeds/*.txt", "content/*.yaml"):
            for path in REPOSITORY.glob(kind):
                target = folder / path.relative_to(REPOSITORY)
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(path, target)
        report = take_in(make_site(folder))
        assert not report.problems
        self.reports = {seed.seed.removeprefix("seeds/"): seed for seed in report.seeds}
        self.articles = {name: article(folder, seed.article) for name, seed in self.reports.items()}
        self.tags = read_tags((folder / "content" / "tags.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def digest(tmp_path_factory: pytest.TempPathFactory) -> Digest:
    return Digest(tmp_path_factory.mktemp("demo"))


def listed(value: Any) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, list) else (value,) if value else ()


def even(text: str) -> str:
    """The text with its apostrophes and spaces evened out: how a passage is found again."""
    return fold(text.replace("\\", ""))


def test_every_raw_article_of_the_demo_has_its_truth(digest: Digest) -> None:
    assert sorted(digest.reports) == SEEDS


@every_seed
def test_the_title_is_the_page_s_or_a_working_title_to_review(digest: Digest, name: str) -> None:
    title, values = TRUTH[name]["title"], digest.articles[name].front_matter
    if title is None:
        assert values.title
        assert "title" in values.review
    else:
        assert values.title == title


@every_seed
def test_the_date_is_exactly_as_precise_as_the_text(digest: Digest, name: str) -> None:
    truth, values = TRUTH[name], digest.articles[name].front_matter
    assert (str(values.date) if values.date else None) == truth["date"]
    assert ("date" in values.review) == (truth["date"] is None or truth.get("inferred", False))


@every_seed
def test_source_author_and_agency_are_those_of_the_text_or_none(digest: Digest, name: str) -> None:
    truth, values = TRUTH[name], digest.articles[name].front_matter
    assert (values.source.name if values.source else None) == truth["source"]
    assert values.author == listed(truth["author"])
    assert values.agency == truth["agency"]


@every_seed
def test_the_language_is_told(digest: Digest, name: str) -> None:
    assert digest.articles[name].front_matter.lang == TRUTH[name]["lang"]


@every_seed
def test_tags_are_an_editor_s_choice_and_none_is_absurd(digest: Digest, name: str) -> None:
    tags = digest.articles[name].front_matter.tags
    assert len(set(tags) & set(TRUTH[name]["tags"])) >= 2
    assert not set(tags) - set(TRUTH[name]["tags"])


@every_seed
def test_what_belongs_to_the_article_is_kept(digest: Digest, name: str) -> None:
    body = even(digest.articles[name].body)
    assert [line for line in TRUTH[name]["keep"] if even(line) not in body] == []


@every_seed
def test_what_belongs_to_the_page_is_dropped_with_a_reason(digest: Digest, name: str) -> None:
    reading = digest.reports[name].reading
    assert reading
    dropped = [span for span in reading.draft.spans if not span.role.is_kept]
    assert all(span.reason for span in dropped)
    texts = [even(reading.text[span.start : span.end]) for span in dropped]
    lines = [even(line.lstrip("#>-* ")) for line in digest.articles[name].body.splitlines()]
    for beginning in map(even, TRUTH[name]["drop"]):
        assert any(beginning in text for text in texts), f"not among the dropped: {beginning!r}"
        assert not any(line.startswith(beginning) for line in lines), f"kept: {beginning!r}"


@every_seed
def test_subheadings_quotations_lists_and_tables_are_set_as_such(digest: Digest, name: str) -> None:
    truth, lines = TRUTH[name], digest.articles[name].body.splitlines()
    for field, mark in (("headings", "## "), ("quotes", "> "), ("list", "- "), ("table", "| ")):
        set_so = [even(line.removeprefix(mark)) for line in lines if line.startswith(mark)]
        for beginning in truth.get(field, ()):
            assert any(line.startswith(even(beginning)) for line in set_so), f"{field}: {beginning!r}"


@every_seed
def test_the_summary_is_the_page_s_own(digest: Digest, name: str) -> None:
    beginning, summary = TRUTH[name].get("summary"), digest.articles[name].front_matter.summary
    if beginning:
        assert summary
        assert even(summary.text).startswith(even(beginning))
