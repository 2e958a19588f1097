"""Judge what a reader found on pages of a public set, and sum the judgements up.

The same measures as for the corpus (measure.py), less those for which public sets hold no truth. A figure
for which a group of pages has no truth at all is None. It reads no file.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from figures import Reading
from measure import (
    DateOutcome,
    Overlap,
    judge_date,
    overlap,
    same_names,
    same_title,
    words,
)
from public_readers import PageReader
from public_sets import Page

from sitegen.text import fold


@dataclass(frozen=True, slots=True)
class PageScore:
    """The judgement of one page; None where the set tells nothing to compare with."""

    page: Page
    reading: Reading
    body: Overlap | None
    found: int
    """Wanted snippets that the body holds."""
    left: int
    """Unwanted snippets that it holds."""
    title: bool | None
    date: DateOutcome | None
    author: bool | None
    misnamed: bool | None
    failed: bool
    milliseconds: float


@dataclass(frozen=True, slots=True)
class PageFigures:
    """A group of pages; all but their number and the processor time are shares."""

    pages: int
    f1: float | None
    """The mean over pages."""
    precision: float | None
    recall: float | None
    f1_of_means: float | None
    """F1 of mean precision and mean recall, the way some publications put it."""
    found: float | None
    left: float | None
    snippet_f1: float | None
    """Over all snippets: wanted ones found are right, unwanted ones found are wrong."""
    title: float | None
    date: float | None
    coarse: float | None
    wrong: float | None
    author: float | None
    misnamed: float | None
    """Somebody is named who did not write it."""
    failed: float
    ms: float


def score(page: Page, read: PageReader) -> PageScore:
    """Read one page and judge the result. A reader that raises has found nothing."""
    _ = page.text
    started = time.process_time()
    try:
        reading, failed = read(page), False
    except Exception:  # noqa: BLE001 - other people's libraries raise whatever they like; it counts against them
        reading, failed = Reading(body=""), True
    milliseconds = (time.process_time() - started) * 1000
    stated = spaced(reading.body) if page.wanted or page.unwanted else ""
    return PageScore(
        page=page,
        reading=reading,
        body=max((overlap(reading.body, body) for body in page.bodies), key=lambda fit: fit.f1, default=None),
        found=sum(spaced(snippet) in stated for snippet in page.wanted),
        left=sum(spaced(snippet) in stated for snippet in page.unwanted),
        title=same_title(reading.title or "", page.title) if page.title and page.shows_title else None,
        date=_judge_date(reading.date, page.date) if page.date else None,
        author=same_names(reading.authors, page.authors) if page.authors else None,
        misnamed=_names_others(reading.authors, page.authors) if page.authors else None,
        failed=failed,
        milliseconds=milliseconds,
    )


def summed_up(scores: Sequence[PageScore]) -> PageFigures:
    """The figures over a group of at least one page; no figure for a fact that a reader never states."""
    bodies = [one.body for one in scores if one.body]
    precision, recall = _mean(body.precision for body in bodies), _mean(body.recall for body in bodies)
    of_means = Overlap(precision, recall).f1 if precision is not None and recall is not None else None
    wanted = sum(len(one.page.wanted) for one in scores)
    unwanted = sum(len(one.page.unwanted) for one in scores)
    found, left = sum(one.found for one in scores), sum(one.left for one in scores)
    dates = [one.date for one in scores if one.date] if any(one.reading.date for one in scores) else []
    titled = (
        [one for one in scores if one.title is not None] if any(one.reading.title for one in scores) else []
    )
    signed = (
        [one for one in scores if one.author is not None]
        if any(one.reading.authors for one in scores)
        else []
    )
    return PageFigures(
        pages=len(scores),
        f1=_mean(body.f1 for body in bodies),
        precision=precision,
        recall=recall,
        f1_of_means=of_means,
        found=found / wanted if wanted else None,
        left=left / unwanted if unwanted else None,
        snippet_f1=2 * found / (found + left + wanted) if wanted else None,
        title=_mean(bool(one.title) for one in titled),
        date=_mean(outcome == "exact" for outcome in dates),
        coarse=_mean(outcome == "coarser" for outcome in dates),
        wrong=_mean(outcome in {"wrong", "finer"} for outcome in dates),
        author=_mean(bool(one.author) for one in signed),
        misnamed=_mean(bool(one.misnamed) for one in signed),
        failed=fmean(one.failed for one in scores),
        ms=fmean(one.milliseconds for one in scores),
    )


def grouped(scores: Sequence[PageScore]) -> dict[str, PageFigures]:
    """The figures over all pages, by split and by the set's own sorts of page, where there are several."""
    groups = {"all": list(scores)}
    for names in ("split", "kind"):
        values = sorted({getattr(one.page, names) for one in scores})
        if len(values) > 1:
            groups |= {
                value: [one for one in scores if getattr(one.page, names) == value] for value in values
            }
    return {name: summed_up(group) for name, group in groups.items()}


def _names_others(stated: Sequence[str], true: Sequence[str]) -> bool:
    return not {fold(name) for name in stated} <= {fold(name) for name in true}


def _judge_date(stated: str | None, true: str) -> DateOutcome:
    try:
        return judge_date(stated, true)
    except ValueError:
        return "wrong"


def spaced(text: str) -> str:
    """The words of a text, each between two spaces, so that runs of whole words can be looked for."""
    return f" {' '.join(words(text))} "


def _mean(values: Iterable[float]) -> float | None:
    known = list(values)
    return fmean(known) if known else None
