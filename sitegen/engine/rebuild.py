"""Rebuild: read, plan, make, write, as little of each as the change demands.

    read      the articles that changed
    plan      groups of outputs, each under a key made of its arguments
    make      the groups whose key the ledger does not know; in them, the outputs whose key it does not
    write     the bytes that differ, then the ledger

Equal keys mean equal bytes, so nothing is tracked while rendering. Everything is read, planned and
rendered before the first byte is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sitegen.config import load_config
from sitegen.engine import intake
from sitegen.engine.compare import folders_of
from sitegen.engine.crew import processes, share_out
from sitegen.engine.digest import Digests, name_of
from sitegen.engine.inputs import Look, Moved
from sitegen.engine.ledger import Ledger
from sitegen.engine.make import Made, Order, Task, Workshop, making
from sitegen.engine.plan import expand, plan
from sitegen.engine.remember import remember
from sitegen.engine.report import Report
from sitegen.engine.request import Request, base_of
from sitegen.engine.sink import files_aside, write
from sitegen.errors import Problem, SiteError, problem_order
from sitegen.model import Catalog, Site
from sitegen.outputs import Group
from sitegen.pages.closures import template_closures
from sitegen.source.load import load
from sitegen.source.read import Vocabularies
from sitegen.theme import Theme, load_theme

_FEW = 50
"""Groups whose files are kept in memory until they are written; those of more wait in a folder aside."""


def rebuild(request: Request, ledger: Ledger, found: Look, damaged: frozenset[str]) -> Report:
    """Bring the output folder up to date, and the ledger with it.

    Raises SiteError, with all problems, before a byte is written.
    """
    site = load_config(request.folder)
    if request.base_url is not None:
        site = replace(site, base=base_of(request.base_url))
    digests = Digests(request.version)
    vocabularies, catalog = _read(request, ledger, found, site, digests)
    theme = load_theme(request.folder, site.theme, site.theme_options)
    closures = _closures(theme, digests, ledger)
    groups = {group_key(group, digests): group for group in plan(site, catalog, theme)}
    known = set() if request.clean else _known_groups(ledger, closures, damaged)
    stale = {key: group for key, group in groups.items() if key not in known}

    with files_aside(request.output, is_needed=len(stale) > _FEW) as aside:
        order = Order(
            request.folder, site, vocabularies, theme, closures, request.version, aside,
            None if request.clean else damaged, ledger.path,
            ledger.note("version") not in {None, request.version},
        )  # fmt: skip
        made = _make(request, ledger, order, list(stale.items()))
        return _write(request, ledger, order, groups, made)


def _make(request: Request, ledger: Ledger, order: Order, tasks: list[Task]) -> dict[bytes, tuple[Made, ...]]:
    """Make these groups. Raises SiteError with the problems of all of them."""
    jobs = processes(request.jobs, len(tasks))
    made: dict[bytes, tuple[Made, ...]] = {}
    problems: list[Problem] = []
    if jobs > 1:
        ledger.settle()
        batches = share_out(making, order, tasks, jobs)
    else:
        batches = iter([Workshop(order, ledger).make(tasks)])
    bodies: list[tuple[bytes, str]] = []
    for batch in batches:
        made.update(batch.made)
        bodies += batch.bodies
        problems += batch.problems
        request.progress("rendered", len(made), len(tasks))
    if problems:
        raise SiteError(*_once_a_place(problems))
    ledger.change("insert or ignore into bodies values (?, ?)", bodies)
    return made


def _write(
    request: Request,
    ledger: Ledger,
    order: Order,
    groups: Mapping[bytes, Group],
    made: Mapping[bytes, tuple[Made, ...]],
) -> Report:
    """Write what was made, and remember it. Raises SiteError where two groups claim one address."""
    stale = made.keys()
    standing = {
        file
        for file, key in ledger.rows("select path, grp from outputs")
        if key in groups and key not in stale
    }
    if _is_claimed_twice([output.file for outputs in made.values() for output in outputs], standing):
        catalog = load(request.folder, order.site, drafts=request.drafts)
        expand(plan(order.site, catalog, order.theme))
        raise Moved
    rendered = {output.file: output for outputs in made.values() for output in outputs}
    contents = {file: output.content for file, output in rendered.items() if output.content is not None}
    unmoved = rendered.keys() - contents.keys()
    report = write(
        request.output, contents, kept=standing | unmoved, clean=request.clean,
        reasons={file: output.reason for file, output in rendered.items()},
    )  # fmt: skip
    remember(request, ledger, groups.keys() - stale, made, order.closures)
    return report


def group_key(group: Group, digests: Digests) -> bytes:
    """The group's key: of what expands it, and of all that it is expanded from."""
    digests.remember(group.arguments)
    return digests.of((name_of(group.expand), *digests.of_all(group.arguments)))


def _read(
    request: Request, ledger: Ledger, found: Look, site: Site, digests: Digests
) -> tuple[Vocabularies, Catalog]:
    """The vocabularies and the catalog, from the ledger and what changed.

    Raises SiteError with every problem of the content.
    """
    way = intake.way_of_reading(digests, site)
    try:
        intake.refuse_strangers(request.folder, found)
        vocabularies = intake.read_vocabularies(request.folder, found)
        stale = intake.stale_articles(found, ledger, way)
        desk = intake.Desk(request.folder, site, vocabularies, request.version)
        jobs, count = processes(request.jobs, len(stale)), 0
        for read in share_out(intake.reading, desk, stale, jobs):
            for article in read:
                if found.touched.get(article.record.path) not in {None, article.record.digest}:
                    raise Moved(article.record.path)
            intake.keep(ledger, read)
            count += len(read)
            request.progress("read", count, len(stale))
        intake.forget(ledger, found.gone)
        ledger.change("replace into notes values (?, ?)", [("way of reading", way)])
        catalog = intake.catalog(request.folder, found, ledger, site, vocabularies, drafts=request.drafts)
    except (SiteError, OSError) as error:
        # One fault is enough to read everything as a clean build does, which then tells of all faults.
        load(request.folder, site, drafts=request.drafts)
        raise Moved from error
    return vocabularies, catalog


def _closures(theme: Theme, digests: Digests, ledger: Ledger) -> dict[str, bytes]:
    """What stands for each template and all that it is made of; parsed only if a template changed."""
    key = digests.of((theme.folder, theme.templates))
    if ledger.note("templates") == key:
        return {name: bytes.fromhex(text) for name, text in json.loads(ledger.note("closures")).items()}
    closures = template_closures(theme)
    text = json.dumps({name: closure.hex() for name, closure in closures.items()})
    ledger.change("replace into notes values (?, ?)", [("templates", key), ("closures", text)])
    return closures


def _known_groups(ledger: Ledger, closures: dict[str, bytes], damaged: frozenset[str]) -> set[bytes]:
    """The groups that need not be expanded: made by templates as they are, and all of it still there."""
    hurt = {ledger.one("select grp from outputs where path = ?", file) for file in damaged}
    return {
        key
        for key, templates in ledger.rows("select key, templates from groups")
        if key not in hurt
        and all(closures.get(name, b"").hex() == mark for name, mark in json.loads(templates).items())
    }


def _is_claimed_twice(files: list[str], standing: set[str]) -> bool:
    """Whether two outputs claim one file, or one needs a folder where another puts a file."""
    every = standing.union(files)
    if len(every) < len(standing) + len(files) or not every.isdisjoint(folders_of(files)):
        return True
    plain = [file for file in files if not file.endswith("/index.html")]
    return bool(plain) and not folders_of(standing).isdisjoint(plain)


def _once_a_place(problems: Iterable[Problem]) -> list[Problem]:
    """The problems in order; where many pages stumble over one place in a template, the first alone."""
    first: dict[tuple[str, int | None, int | None, str], Problem] = {}
    for problem in problems:
        place = (problem.path, problem.line, problem.column, "" if problem.line else problem.what)
        first.setdefault(place, problem)
    return sorted(first.values(), key=problem_order)
