"""Plan: from the catalog to everything the site consists of, in two steps.

`plan` asks every page family for its groups, `expand` turns groups into outputs. Both refuse a plan in
which two things claim one address, naming both, before anything is rendered. Addresses are lower-case
ASCII by construction, so no two of them can differ in case or Unicode form alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen.errors import Problem, SiteError
from sitegen.model import Article, Catalog, Page, Site
from sitegen.outputs import Group, Output
from sitegen.pages import PAGES
from sitegen.theme import Theme

_REMEDY = "rename one of them: the name of its file in content/, its tag or its key in sources.yaml"


def plan(site: Site, catalog: Catalog, theme: Theme) -> tuple[Group, ...]:
    """All groups of the site, in the order of the families. Raises SiteError as `unique` does."""
    return unique(group for family in PAGES for group in family.plan(site, catalog, theme))


def unique(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups as they are.

    Raises SiteError where two bear one name: they would make the same pages.
    """
    owners: dict[str, Group] = {}
    problems: list[Problem] = []
    planned = tuple(groups)
    for group in planned:
        owner = owners.setdefault(group.name, group)
        if owner is not group:
            problems.append(
                Problem(f"two things are one and the same: {describe(owner)} and {describe(group)}", _REMEDY)
            )
    if problems:
        raise SiteError(*problems)
    return planned


def expand(groups: Iterable[Group]) -> tuple[Output, ...]:
    """All outputs of the groups.

    Raises SiteError where two outputs claim one file, or one needs a folder where another puts a file.
    """
    owners: dict[str, Group] = {}
    outputs: list[Output] = []
    problems: list[Problem] = []
    for group in groups:
        for output in group.expand(*group.arguments):
            file = output.url.file
            if file in owners:
                problems.append(_collision(output.url.path, owners[file], group))
            owners[file] = group
            outputs.append(output)
    problems += _file_and_folder(owners)
    if problems:
        raise SiteError(*problems)
    return tuple(outputs)


def describe(group: Group) -> str:
    """The group as a person knows it: its name, and the file of `content/` it is made from, if one is."""
    paths = [thing.path for thing in group.arguments if isinstance(thing, Article | Page)]
    return f"{group.name} ({paths[0]})" if paths else group.name


def _collision(path: str, one: Group, other: Group) -> Problem:
    return Problem(f"two things want the address /{path}: {describe(one)} and {describe(other)}", _REMEDY)


def _file_and_folder(owners: dict[str, Group]) -> Iterator[Problem]:
    for file, group in owners.items():
        folder = file
        while "/" in folder:
            folder = folder.rpartition("/")[0]
            if folder in owners:
                what = f"/{folder} is a file ({describe(owners[folder])}) and a folder ({describe(group)})"
                yield Problem(what, _REMEDY)
