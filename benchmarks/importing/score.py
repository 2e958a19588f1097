"""Print how well the importer reads the corpus: the figures the project is measured by.

    python benchmarks/importing/score.py [--split development|heldout|all] [--json]
                                         [--verbose NAME] [--baselines] [PATH...]

Vocabularies are empty, so that nothing but the text helps. What the figures mean stands in measure.py.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import fmean

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from baselines import BASELINES  # noqa: E402 - the lines above make these importable from any folder
from measure import (  # noqa: E402 - as above
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
from truth import Example, TruthError, examples, read_example  # noqa: E402 - as above


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


def read_with_sitegen() -> Reader:
    """The importer under test, with empty vocabularies."""
    from sitegen.importers.read_text import read_text  # noqa: PLC0415 - the baselines need no importer
    from sitegen.vocabulary import Sources, Tags  # noqa: PLC0415 - as above

    def read(raw: str) -> Reading:
        draft = read_text(raw, tags=Tags(), sources=Sources())
        return Reading(
            body=draft.body,
            title=None if draft.title.certainty == "derived" else draft.title.value,
            date=str(draft.date.value) if draft.date else None,
            authors=draft.authors.value if draft.authors else (),
            agency=draft.agency.value if draft.agency else None,
            source=draft.source.value if draft.source else None,
            lang=draft.lang.value,
            tags=draft.tags.value if draft.tags else draft.proposed_tags,
        )

    return read


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


def figures(scores: Sequence[Score]) -> Figures:
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
    return {name: figures(group) for name, group in groups.items()}


def table(rows: dict[str, Figures]) -> str:
    """The figures as aligned columns: shares in per cent, times in milliseconds."""
    names = [column.name for column in fields(Figures)]
    lines = [f"{'':18}" + "".join(f"{name:>10}" for name in names)]
    for group, result in rows.items():
        cells = (_cell(name, getattr(result, name)) for name in names)
        lines.append(f"{group:18}" + "".join(f"{cell:>10}" for cell in cells))
    return "\n".join(lines)


def explanation(one: Score) -> str:
    """What was lost, what was left and which facts are wrong in one text."""
    example, reading = one.example, one.reading
    facts = (
        ("title", one.title, reading.title, example.title),
        ("date", one.date, reading.date, example.date),
        ("authors", one.author, reading.authors, example.authors),
        ("agency", one.agency, reading.agency, example.agency),
        ("source", one.source, reading.source, example.sources),
        ("lang", one.lang, reading.lang, example.lang),
        ("tags", one.tags, reading.tags, example.tags),
    )
    lines = [f"{example.name}  ({example.shape}, {example.lang}: {example.kind})"]
    lines += [
        f"  body F1 {one.body.f1:.3f}, precision {one.body.precision:.3f}, recall {one.body.recall:.3f}"
    ]
    lines += [f"  {name}: {verdict}, stated {ours!r}, true {true!r}" for name, verdict, ours, true in facts]
    lines += [f"  lost: {sentence}" for sentence in one.lost]
    lines += [f"  left: {line}" for line in one.left]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Score what the arguments name; 0 when done, 2 where the corpus or the importer cannot be used."""
    parser = argparse.ArgumentParser(description="Score the importer on raw texts with known truth.")
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="texts to score instead of the corpus"
    )
    parser.add_argument("--split", choices=("development", "heldout", "all"), default="all")
    parser.add_argument("--json", action="store_true", help="print figures as JSON")
    parser.add_argument(
        "--verbose", metavar="NAME", help="explain the texts whose name contains NAME (development only)"
    )
    parser.add_argument(
        "--baselines", action="store_true", help="score the naive baselines beside the importer"
    )
    options = parser.parse_args(arguments)
    try:
        chosen = [read_example(path) for path in options.paths] or list(examples(options.split))
        readers = _readers(with_baselines=options.baselines)
    except (TruthError, OSError, ImportError) as error:
        print(f"cannot score: {error}", file=sys.stderr)
        return 2
    results = {name: [score(example, read) for example in chosen] for name, read in readers.items()}
    if options.json:
        print(json.dumps({name: _plain(grouped(scores)) for name, scores in results.items()}, indent=2))
        return 0
    for name, scores in results.items():
        print(f"{name}\n{table(grouped(scores))}\n")
    if options.verbose is not None:
        _explain(results, options.verbose)
    return 0


def _readers(*, with_baselines: bool) -> dict[str, Reader]:
    if not with_baselines:
        return {"sitegen": read_with_sitegen()}
    readers = {name: _body_only(find_body) for name, find_body in BASELINES.items()}
    try:
        readers["sitegen"] = read_with_sitegen()
    except ImportError as error:
        print(f"the importer is left out: {error}", file=sys.stderr)
    return readers


def _body_only(find_body: Callable[[str], str]) -> Reader:
    return lambda raw: Reading(body=find_body(raw))


def _explain(results: dict[str, list[Score]], wanted: str) -> None:
    for one in results.get("sitegen", []):
        if wanted in one.example.name and one.example.split != "heldout":
            print(explanation(one))


def _title_is_right(stated: str | None, true: str | None) -> bool:
    if stated is None or true is None:
        return stated == true
    return same_title(stated, true)


def _cell(name: str, value: float) -> str:
    if name == "texts":
        return str(value)
    return f"{value:.1f}" if name == "ms" else f"{100 * value:.1f}"


def _plain(rows: dict[str, Figures]) -> dict[str, dict[str, float]]:
    names: Iterable[str] = [column.name for column in fields(Figures)]
    return {group: {name: getattr(result, name) for name in names} for group, result in rows.items()}


if __name__ == "__main__":
    sys.exit(main())
