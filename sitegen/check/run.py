"""`sitegen check`: everything that would embarrass us after publishing, in one list. Reads, never writes.

The content is looked at as it stands in `content/`, the site as it lies in the output folder; the faults
themselves are found by the modules beside this one, which touch no disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sitegen.check.content import content_problems
from sitegen.check.feeds import feed_problems
from sitegen.check.links import link_problems, published_base
from sitegen.config import load_config
from sitegen.errors import Problem, SiteError, problem_order
from sitegen.model import Site
from sitegen.source.load import survey
from sitegen.urls import FRONT

_LARGEST = 64 << 20
"""In bytes; no text of a site is near it."""


def check(folder: Path, output: Path) -> tuple[Problem, ...]:
    """Every problem of the site in `folder` and of what was built of it in `output`; warnings are marked.

    Raises SiteError where there is no configuration that can be read.
    """
    site = load_config(folder)
    problems = {*_content(folder, site), *_output(folder, output, site)}
    return tuple(sorted(problems, key=problem_order))


def _content(folder: Path, site: Site) -> tuple[Problem, ...]:
    try:
        content = survey(folder, site, drafts=False)
    except SiteError as error:
        return error.problems
    vocabularies = content.vocabularies
    found = content_problems(content.catalog, content.documents, vocabularies.tags, vocabularies.sources)
    return (*content.problems, *found)


def _output(folder: Path, output: Path, site: Site) -> Iterator[Problem]:
    """The problems of the built site, their paths as seen from the site's folder."""
    shown = output.relative_to(folder) if output.is_relative_to(folder) else output
    if not (output / FRONT.file).is_file():
        yield Problem("there is no built site", "build it first:  sitegen build", shown.as_posix())
        return
    files = sorted(path for path in output.rglob("*") if path.is_file())
    names = {path.relative_to(output).as_posix(): path for path in files}
    texts = dict(_texts(names))
    base = published_base(texts.get(FRONT.file, "")) or site.base
    found = list(link_problems(texts, names, base))
    for name, text in texts.items():
        if name.endswith((".xml", ".opml")):
            found += feed_problems(name, text, base)
    yield from (replace(problem, path=f"{shown.as_posix()}/{problem.path}") for problem in found)


def _texts(names: dict[str, Path]) -> Iterator[tuple[str, str]]:
    for name, path in names.items():
        if name.endswith((".html", ".css", ".xml", ".opml")) and path.stat().st_size <= _LARGEST:
            yield name, path.read_bytes().decode("utf-8", "replace")
