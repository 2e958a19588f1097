"""Rendering: each output on its own, all faults together."""

from __future__ import annotations

import pytest

from sitegen.engine.render import render
from sitegen.errors import Problem, SiteError
from sitegen.outputs import BodyHtml, Output
from sitegen.urls import Url


def from_view(view: str, body_html: BodyHtml) -> bytes:
    return view.encode()


def plan(**views: str) -> list[Output]:
    return [Output(Url(f"{name}/"), view, from_view) for name, view in views.items()]


def renderer(output: Output) -> bytes:
    if output.view.startswith("fault"):
        raise SiteError(Problem(f"{output.view} (seen at {output.url.path})", path="base.html", line=3))
    if output.view.startswith("other"):
        raise SiteError(Problem(output.view, path="card.html", line=1))
    return str(output.view).encode()


def test_every_output_has_its_bytes_by_its_file() -> None:
    assert render(plan(a="A", b="B"), renderer) == {"a/index.html": b"A", "b/index.html": b"B"}


def test_the_faults_of_all_pages_are_told_and_one_place_stands_once() -> None:
    with pytest.raises(SiteError) as caught:
        render(plan(a="fault", b="fault", c="fine", d="other"), renderer)

    assert [str(problem) for problem in caught.value.problems] == [
        "base.html:3: fault (seen at a/)",
        "card.html:1: other",
    ]
