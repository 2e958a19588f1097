"""Print how well the importer reads real pages out of a published evaluation set, beside other readers.

    python benchmarks/importing/public.py --set NAME --data FOLDER [--as text|html] [--split SPLIT]
                                          [--kind KIND] [--limit N] [--readers PART] [--json]
                                          [--verbose NAME] [--worst N] [--show NAME]

The sets are not part of the project: README.md says where they are found and what the figures mean.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from public_explained import explanation  # noqa: E402 - the line above makes it importable from any folder
from public_figures import PageFigures, PageScore, grouped, score  # noqa: E402 - as above
from public_readers import readers  # noqa: E402 - as above
from public_sets import SETS, Page, SetError, pages  # noqa: E402 - as above
from score import read_with_sitegen  # noqa: E402 - as above

OURS = {"text": "sitegen, text", "html": "sitegen, HTML"}
"""The importer's reader of each form of the page: the one whose pages are explained."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Score one set; 0 when done, 2 where the set cannot be read."""
    options = _parser().parse_args(arguments)
    try:
        chosen = pages(options.set, options.data, options.split)
    except SetError as error:
        print(f"cannot score: {error}", file=sys.stderr)
        return 2
    chosen = [page for page in chosen if options.kind in {None, page.kind}][: options.limit]
    if options.show:
        print(*(page.text for page in chosen if options.show in page.name), sep="\n")
        return 0
    ours = OURS[options.form]
    wanted = options.readers if not options.verbose and options.worst is None else ours
    results = _scores(chosen, options.form, wanted)
    if options.json:
        print(json.dumps({name: _plain(scores) for name, scores in results.items()}, indent=2))
        return 0
    if chosen:
        print(_table(results))
    _explain(results.get(ours, []), options.verbose, options.worst)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Score the importer on a published evaluation set.")
    parser.add_argument("--set", choices=sorted(SETS), required=True)
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where the set was put")
    parser.add_argument(
        "--as", dest="form", choices=("text", "html"), default="text", help="what other libraries are given"
    )
    parser.add_argument("--split", choices=("development", "heldout", "all"), default="all")
    parser.add_argument("--kind", help='only pages of this sort, such as "article"')
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N pages")
    parser.add_argument("--readers", default="", metavar="PART", help="only readers with PART in their name")
    parser.add_argument("--json", action="store_true", help="print figures as JSON")
    parser.add_argument(
        "--verbose", metavar="NAME", help="explain pages with NAME in theirs (no held-out ones)"
    )
    parser.add_argument(
        "--worst", type=int, metavar="N", help="name the N pages with the lowest F1 (likewise)"
    )
    parser.add_argument("--show", metavar="NAME", help="print the text copied from pages with NAME in theirs")
    return parser


def _scores(chosen: Sequence[Page], form: str, wanted: str) -> dict[str, list[PageScore]]:
    found = {name: read for name, read in readers(form, read_with_sitegen()).items() if wanted in name}
    return {name: [score(page, read) for page in chosen] for name, read in found.items()}


def _plain(scores: Sequence[PageScore]) -> dict[str, dict[str, float | None]]:
    return {name: asdict(group) for name, group in grouped(scores).items()}


def _table(results: Mapping[str, Sequence[PageScore]]) -> str:
    """One block for each group of pages, one line for each reader."""
    by_reader = {name: grouped(scores) for name, scores in results.items()}
    names = [field.name for field in fields(PageFigures) if _is_known(field.name, by_reader)]
    lines: list[str] = []
    for group in next(iter(by_reader.values()), {}):
        lines.append(f"{group:30}" + "".join(f"{name:>12}" for name in names))
        for reader, figures in by_reader.items():
            cells = (_cell(name, getattr(figures[group], name)) for name in names)
            lines.append(f"  {reader:28}" + "".join(f"{cell:>12}" for cell in cells))
        lines.append("")
    return "\n".join(lines)


def _is_known(name: str, by_reader: Mapping[str, Mapping[str, PageFigures]]) -> bool:
    return any(getattr(figures["all"], name) is not None for figures in by_reader.values())


def _cell(name: str, value: float | None) -> str:
    if value is None:
        return "-"
    if name == "pages":
        return str(value)
    return f"{value:.1f}" if name == "ms" else f"{100 * value:.1f}"


def _explain(scores: Sequence[PageScore], wanted: str | None, worst: int | None) -> None:
    open_ones = [one for one in scores if one.page.split == "development"]
    for one in open_ones:
        if wanted and wanted in one.page.name:
            print(explanation(one))
    for one in sorted(open_ones, key=_merit)[: worst or 0]:
        print(f"{_merit(one):6.3f}  {one.page.name}  {one.page.kind}")


def _merit(one: PageScore) -> float:
    """F1 of the body, or of the snippets where the set knows no bodies."""
    if one.body:
        return one.body.f1
    return 2 * one.found / max(1, one.found + one.left + len(one.page.wanted))


if __name__ == "__main__":
    sys.exit(main())
