"""What each template is made of: itself, and every template that it extends, includes or imports.

Read from Jinja's syntax tree, so that it is known before anything is rendered. A template whose name is
computed while rendering could not be known, and is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from jinja2 import Environment, TemplateSyntaxError, nodes

from sitegen.errors import Problem, SiteError
from sitegen.theme import Theme

_REFERENCES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


def template_closures(theme: Theme) -> dict[str, bytes]:
    """For each template a digest of all that it is made of.

    Raises SiteError where a template cannot be parsed, or names another one by anything but its name.
    """
    sources = dict(theme.templates)
    problems: list[Problem] = []
    named = {name: tuple(_references(theme, name, source, problems)) for name, source in sources.items()}
    if problems:
        raise SiteError(*problems)
    return {name: _digest(_closure(name, named), sources) for name in sources}


def _references(theme: Theme, name: str, source: str, problems: list[Problem]) -> Iterator[str]:
    path = f"{theme.folder}/templates/{name}"
    try:
        tree = Environment(autoescape=True).parse(source, name, path)
    except TemplateSyntaxError as error:
        problems.append(Problem(str(error.message).rstrip("."), "mend the template", path, error.lineno))
        return
    for node in tree.find_all(_REFERENCES):
        wanted = node.template  # type: ignore[attr-defined] # all four have it
        items = wanted.items if isinstance(wanted, nodes.Tuple | nodes.List) else [wanted]
        for item in items:
            if isinstance(item, nodes.Const) and isinstance(item.value, str):
                yield item.value
            else:
                what = "the name of a template is computed, so nobody can tell what the page is made of"
                problems.append(Problem(what, "write the name itself, in quotation marks", path, node.lineno))


def _closure(name: str, named: dict[str, tuple[str, ...]]) -> set[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        template = waiting.pop()
        if template not in reached:
            reached.add(template)
            waiting += named.get(template, ())
    return reached


def _digest(names: set[str], sources: dict[str, str]) -> bytes:
    parts = repr([(name, sources.get(name)) for name in sorted(names)])
    return blake2b(parts.encode(), digest_size=16).digest()
