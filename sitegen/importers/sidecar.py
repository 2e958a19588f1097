"""What the curator knows about a raw article: `name.yaml` beside `name.txt`, with front matter's keys.

It is read as strictly as front matter itself, by the same reader, and wins over what the text suggests.
An empty file is fine. The id is not the curator's to state: it is minted from the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from types import MappingProxyType

from sitegen import front_matter, yaml_text
from sitegen.errors import Problem, SiteError, told_once
from sitegen.front_matter import FrontMatter

_FENCE = "---"
MOST = 50
"""How many faults are told at once: a file with more is none of ours."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The fields that the curator states."""

    values: FrontMatter = field(default_factory=FrontMatter)
    lines: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Each field that is stated, and its line; a field that is stated empty is among them."""
    path: str = ""
    """The file, relative to the site's folder; empty where there is none."""


def read_sidecar(text: str, path: str, zone: tzinfo) -> Sidecar:
    """Read a sidecar's text. Raises SiteError with every fault in it."""
    lines = text.splitlines()
    if lines and lines[0].rstrip() == _FENCE:
        lines[0] = ""
    if lines and lines[-1].rstrip() == _FENCE:
        lines.pop()
    plain = "\n".join(lines)
    mapping, faults = yaml_text.examine(plain, path)
    stated = {entry.key.text: entry.key for entry in mapping.entries}
    problems = [_not_stated_here(path, stated["id"])] if "id" in stated else []
    if faults and not stated:
        raise SiteError(*faults[:MOST])
    titled = plain if "title" in stated else f"{plain}\ntitle: untitled"
    try:
        document = front_matter.read(f"{_FENCE}\n{titled}\n{_FENCE}\n", path, zone)
    except SiteError as error:
        others = [*problems, *map(_one_line_up, error.problems)]
        told = told_once(faults, others)  # only the faults name lines of this very text
        raise SiteError(*told[:MOST]) from None
    if problems or faults:
        raise SiteError(*problems, *faults)
    values = document.front_matter if "title" in stated else replace(document.front_matter, title="")
    return Sidecar(values, MappingProxyType({name: key.line for name, key in stated.items()}), path)


def _not_stated_here(path: str, key: yaml_text.Scalar) -> Problem:
    hint = "remove the line; where the article has another id already, change it in the article's own file"
    return Problem('"id" is minted from the text', hint, path, key.line, key.column)


def _one_line_up(problem: Problem) -> Problem:
    return replace(problem, line=problem.line - 1) if problem.line and problem.line > 1 else problem
