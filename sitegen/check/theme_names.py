"""Names that a template uses and its page will never know, also where nothing has gone that way yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from jinja2 import meta as syntax
from jinja2 import nodes

from sitegen.errors import Problem, nearest
from sitegen.pages.contract import VIEWS
from sitegen.pages.rendering import syntax_trees
from sitegen.theme import Theme

_OF_JINJA = frozenset({"super", "self", "caller", "varargs", "kwargs", "loop"})


def unknown_names(theme: Theme) -> Iterator[Problem]:
    """A problem for each name that is no field of the view, in the template or one that it is made of."""
    trees = syntax_trees(theme)
    told: set[tuple[str, str]] = set()
    for template, view in VIEWS.items():
        known = {field.name for field in fields(view)}
        parts = _made_of(template, trees)
        own = known | _OF_JINJA | {name for part in parts for name in _defined(trees[part])}
        for part in parts:
            for name in sorted(syntax.find_undeclared_variables(trees[part]) - own):
                path = theme.path(part)
                if (path, name) not in told:
                    told.add((path, name))
                    yield _problem(name, path, trees[part], template, known)


def _made_of(template: str, trees: dict[str, nodes.Template]) -> tuple[str, ...]:
    """The template and those that it extends or includes; what it imports sees nothing of the page."""
    found: dict[str, None] = {}
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in trees and name not in found:
            found[name] = None
            for node in trees[name].find_all((nodes.Extends, nodes.Include)):
                wanted: nodes.Expr = node.template  # type: ignore[attr-defined] # both have it
                names = [wanted] if isinstance(wanted, nodes.Const) else wanted.find_all(nodes.Const)
                waiting += [str(const.value) for const in names]
    return tuple(found)


def _defined(tree: nodes.Template) -> Iterator[str]:
    """The names that a template gives by itself: what it imports, its macros, what it sets."""
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for imported in tree.find_all(nodes.FromImport):
        yield from (name if isinstance(name, str) else name[1] for name in imported.names)
    for whole in tree.find_all(nodes.Import):
        yield whole.target
    for name in tree.find_all(nodes.Name):
        if name.ctx in {"store", "param"}:
            yield name.name


def _problem(name: str, path: str, tree: nodes.Template, template: str, known: set[str]) -> Problem:
    line = next((node.lineno for node in tree.find_all(nodes.Name) if node.name == name), None)
    near = nearest(name, known)
    guess = f"did you mean {near}? " if near else ""
    hint = f"{guess}{template} knows: {', '.join(sorted(known))}"
    return Problem(f"{name!r} is no name that {template} knows", hint, path, line)
