"""Render: from outputs to bytes, each on its own, so that one fault never hides another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sitegen.errors import Problem, SiteError, problem_order
from sitegen.outputs import Output


def render(outputs: Iterable[Output], renderer: Callable[[Output], bytes]) -> dict[str, bytes]:
    """The bytes of every output, by its file in `output/`.

    Raises SiteError with the problems of all outputs; where many stumble over one place in a template,
    the first of them stands for all.
    """
    files: dict[str, bytes] = {}
    problems: dict[tuple[str, int | None, int | None, str], Problem] = {}
    for output in outputs:
        try:
            files[output.url.file] = renderer(output)
        except SiteError as error:
            for problem in error.problems:
                place = (problem.path, problem.line, problem.column, "" if problem.line else problem.what)
                problems.setdefault(place, problem)
    if problems:
        raise SiteError(*sorted(problems.values(), key=problem_order))
    return files
