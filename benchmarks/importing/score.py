"""Print how well the importer reads the corpus: the figures the project is measured by.

    python benchmarks/importing/score.py [--split development|heldout|all] [--json]
                                         [--verbose NAME] [--baselines] [PATH...]

Vocabularies are empty, so that nothing but the text helps. What the figures mean stands in measure.py.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from baselines import BASELINES  # noqa: E402 - the lines above make these importable from any folder
from figures import Figures, Reader, Reading, Score, grouped, score  # noqa: E402 - as above
from truth import TruthError, examples, read_example  # noqa: E402 - as above


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


def _cell(name: str, value: float) -> str:
    if name == "texts":
        return str(value)
    return f"{value:.1f}" if name == "ms" else f"{100 * value:.1f}"


def _plain(rows: dict[str, Figures]) -> dict[str, dict[str, float]]:
    names: Iterable[str] = [column.name for column in fields(Figures)]
    return {group: {name: getattr(result, name) for name in names} for group, result in rows.items()}


if __name__ == "__main__":
    sys.exit(main())
