"""From the reading of a text to its judgement, and from many judgements to the figures of a group.

What each judgement means stands in measure.py; how the figures are printed, in score.py.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from measure import (
    DateOutcome,
    Overlap,
    judge_date,
    judge_tags,
    left_over,
    lost_sentences,
    overlap,
    same_names,
    same_source,
    same_title,
)
from truth import Example


@dataclass(frozen=True, slots=True)
class Reading:
    """What an importer says of a text, as far as it is measured."""

    body: str
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    agency: str | None = None
    source: str | None = None
    lang: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """The judgement of one text."""

    example: Example
    reading: Reading
    body: Overlap
    left: tuple[str, ...]
    lost: tuple[str, ...]
    sentences: int
    date: DateOutcome
    title: bool
    author: bool
    agency: bool
    source: bool
    lang: bool
    tags: bool
    absurd_tags: int
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The means over a group of texts; every figure but the count and the time is a share."""

    texts: int
    f1: float
    precision: float
    recall: float
    left: float
    lost: float
    exact: float
    coarse: float
    wrong: float
    missing: float
    title: float
    author: float
    agency: float
    source: float
    lang: float
    tags: float
    absurd: float
    ms: float


Reader = Callable[[str], Reading]


def score(example: Example, read: Reader) -> Score:
    """Read one text and judge the result; of two acceptable bodies, the one that fits better is wanted."""
    started = time.perf_counter()
    reading = read(example.raw)
    milliseconds = (time.perf_counter() - started) * 1000
    bodies = (example.body, example.generous_body)
    lost, total = lost_sentences(reading.body, example.body)
    tags = judge_tags(reading.tags, example.tags, f"{example.title or ''}\n{example.body}")
    return Score(
        example=example,
        reading=reading,
        body=max((overlap(reading.body, body) for body in bodies), key=lambda result: result.f1),
        left=tuple(left_over(example.furniture, reading.body, example.generous_body)),
        lost=tuple(lost),
        sentences=total,
        date=judge_date(reading.date, example.date),
        title=_title_is_right(reading.title, example.title),
        author=same_names(reading.authors, example.authors),
        agency=same_source(reading.agency, [example.agency] if example.agency else []),
        source=same_source(reading.source, example.sources),
        lang=(reading.lang or "").partition("-")[0] == example.lang,
        tags=tags.enough,
        absurd_tags=tags.absurd,
        milliseconds=milliseconds,
    )


def summed_up(scores: Sequence[Score]) -> Figures:
    """Sum up a group: bodies, facts and times as the mean over texts, tags as the share of all tags."""
    dates = [one.date for one in scores]
    stated_tags = sum(len(one.reading.tags) for one in scores)
    return Figures(
        texts=len(scores),
        f1=fmean(one.body.f1 for one in scores),
        precision=fmean(one.body.precision for one in scores),
        recall=fmean(one.body.recall for one in scores),
        left=fmean(len(one.left) / max(1, len(one.example.furniture)) for one in scores),
        lost=fmean(len(one.lost) / max(1, one.sentences) for one in scores),
        exact=dates.count("exact") / len(dates),
        coarse=dates.count("coarser") / len(dates),
        wrong=(dates.count("wrong") + dates.count("finer")) / len(dates),
        missing=dates.count("missing") / len(dates),
        title=fmean(one.title for one in scores),
        author=fmean(one.author for one in scores),
        agency=fmean(one.agency for one in scores),
        source=fmean(one.source for one in scores),
        lang=fmean(one.lang for one in scores),
        tags=fmean(one.tags for one in scores),
        absurd=sum(one.absurd_tags for one in scores) / max(1, stated_tags),
        ms=fmean(one.milliseconds for one in scores),
    )


def grouped(scores: Sequence[Score]) -> dict[str, Figures]:
    """The figures over all texts, by shape and by language."""
    groups: dict[str, list[Score]] = {"all": list(scores)}
    for kind in ("shape", "lang"):
        for name in sorted({getattr(one.example, kind) for one in scores}):
            groups[name] = [one for one in scores if getattr(one.example, kind) == name]
    return {name: summed_up(group) for name, group in groups.items()}


def _title_is_right(stated: str | None, true: str | None) -> bool:
    if stated is None or true is None:
        return stated == true
    return same_title(stated, true)
