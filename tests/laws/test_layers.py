"""The house as it is built: who may import whom, who may touch the world, how large a module grows.

Read from the sources with `ast`; nothing is imported, so that a broken module is still judged.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "sitegen"
LONGEST_MODULE = 300

GROUND = "the ground floor"
BELOW = {
    GROUND: {GROUND},
    "source": {GROUND, "source"},
    "pages": {GROUND, "pages"},
    "importers": {GROUND, "importers"},
    "engine": {GROUND, "source", "pages", "engine"},
    "check": {GROUND, "source", "pages", "engine", "check"},
    "serve": {GROUND, "source", "pages", "engine", "serve"},
    "commands": {GROUND, "source", "pages", "importers", "engine", "check", "serve", "commands"},
    "the door": {GROUND, "commands", "the door"},
}
"""For each room the rooms whose modules its own may import."""
DOORS = {"sitegen.cli", "sitegen.__main__"}

EDGES = {
    "sitegen.config": "finds and reads sitegen.yaml",
    "sitegen.theme": "knows where themes lie",
    "sitegen.theme_folder": "reads a theme's folder",
    "sitegen.source.scan": "reads content/",
    "sitegen.source.load": "hands the folder on to scan",
    "sitegen.check.run": "reads the built site",
    "sitegen.importers.run": "hands the folder on to those who read and write",
    "sitegen.importers.conversion": "reads and writes single files",
    "sitegen.importers.html.extraction": "silences the log of trafilatura",
    "sitegen.importers.listings": "hands the folder on to seed_files",
    "sitegen.importers.picture_desk": "hands the folder on to seed_files",
    "sitegen.importers.reading": "hands the folder on to seed_files",
    "sitegen.importers.tag_desk": "hands the folder on to content_files",
    "sitegen.importers.seed_files": "reads seeds/",
    "sitegen.importers.records.content_files": "reads and writes content/",
    "sitegen.importers.reports.explain": "reads what is kept under content/.import/",
    "sitegen.layout": "knows where things lie",
    "sitegen.engine.build": "hands the folders on",
    "sitegen.engine.request": "names the folders",
    "sitegen.engine.explain": "reads the ledger",
    "sitegen.engine.inputs": "reads what the site is made from",
    "sitegen.engine.intake": "reads content/",
    "sitegen.engine.make": "reads content/, writes files aside",
    "sitegen.engine.crew": "starts processes",
    "sitegen.engine.ledger": "reads and writes the ledger",
    "sitegen.engine.stamps": "asks the disk for stamps",
    "sitegen.engine.version": "reads the program itself",
    "sitegen.engine.compare": "looks at output/",
    "sitegen.engine.lock": "one build at a time",
    "sitegen.engine.ownership": "looks whose the output folder is",
    "sitegen.engine.sink": "writes output/",
}
"""Modules outside of serve, commands and the door that may touch the disk, and what for."""
WORLDLY_ROOMS = {"serve", "commands", "the door"}
WORLDLY_MODULES = {
    "asyncio",
    "concurrent",
    "fcntl",
    "getpass",
    "glob",
    "http",
    "io",
    "locale",
    "logging",
    "mmap",
    "multiprocessing",
    "os",
    "pathlib",
    "platform",
    "random",
    "secrets",
    "shutil",
    "signal",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
}
"""Modules by which one learns of, or changes, more than one was given."""
WORLDLY_CALLS = {"now", "today", "utcnow", "uuid1", "uuid4", "getenv", "urandom", "gethostname"}

FILES = {
    ".".join(["sitegen", *path.relative_to(PACKAGE).with_suffix("").parts]).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in FILES.items()}
MODULES = pytest.mark.parametrize("module", TREES)


def room(module: str) -> str:
    if module in DOORS:
        return "the door"
    parts = module.split(".")
    is_room = len(parts) > 1 and (PACKAGE / parts[1]).is_dir()
    return parts[1] if is_room else GROUND


def imported(module: str) -> Iterator[str]:
    """The names of all modules that a module imports, at its top or anywhere in it."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively; write the whole name"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in FILES else str(node.module)


def own_imports(module: str) -> set[str]:
    return {name for name in imported(module) if name in FILES}


@MODULES
def test_imports_run_downward_only(module: str):
    upward = {name for name in own_imports(module) if room(name) not in BELOW[room(module)]}
    assert not upward, f"{module}, in {room(module)}, may not import {sorted(upward)}"


def test_every_room_is_known():
    assert {room(module) for module in FILES} <= set(BELOW)


def test_no_module_imports_itself_by_a_detour():
    waiting = {module: own_imports(module) - {module} for module in FILES}
    while free := [module for module, needed in waiting.items() if not needed & set(waiting)]:
        for module in free:
            del waiting[module]
    assert not waiting, f"in or above a cycle: {sorted(waiting)}"


def test_building_reaches_no_importer():
    reached: set[str] = set()
    waiting = ["sitegen.engine.build"]
    while waiting:
        module = waiting.pop()
        reached.add(module)
        waiting += own_imports(module) - reached
    assert "sitegen.source.load" in reached
    assert not {module for module in reached if room(module) in {"importers", "serve", "check", "commands"}}


def test_only_commands_know_both_halves():
    both = {
        module
        for module in FILES
        if {"importers", "engine"} <= {room(name) for name in own_imports(module)} | {room(module)}
    }
    assert {room(module) for module in both} <= {"commands"}


def test_feedgen_has_one_door():
    users = [module for module in FILES if any(name.split(".")[0] == "feedgen" for name in imported(module))]
    assert len(users) == 1


@MODULES
def test_the_core_touches_nothing(module: str):
    if room(module) in WORLDLY_ROOMS or module in EDGES:
        return
    names = set(imported(module))
    worldly = {name for name in names if name in WORLDLY_MODULES or name.split(".")[0] in WORLDLY_MODULES}
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2]
        in WORLDLY_CALLS | {"open", "input", "print", "eval", "exec"}
    }
    assert not worldly | calls, f"{module} is no edge, but uses {sorted(worldly | calls)}"


def test_every_edge_is_one():
    idle = {edge for edge in EDGES if not set(imported(edge)) & WORLDLY_MODULES}
    assert not idle, f"no longer edges, or gone: {sorted(idle)}"


@MODULES
def test_no_module_keeps_state(module: str):
    """A name that a function rebinds in its module is a global variable under another name."""
    rebinding = [node.lineno for node in ast.walk(TREES[module]) if isinstance(node, ast.Global)]
    assert not rebinding


@MODULES
def test_a_module_opens_with_its_purpose_and_stays_small(module: str):
    text = FILES[module].read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(TREES[module])
    assert len(text.splitlines()) <= LONGEST_MODULE
