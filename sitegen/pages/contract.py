"""The contract with themes, told from the very types that templates are given.

From it the reference in docs/themes.md is made, so that it cannot tell anything but the truth. A field's
meaning is the docstring beneath it, read from our own sources. The page's prose is nobody's business here.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from textwrap import dedent
from typing import Any, get_args, get_type_hints

from jinja2 import Environment, nodes

from sitegen.model import Markdown
from sitegen.pages.article import ArticleView
from sitegen.pages.calendar import ArchiveView, MonthView, YearView
from sitegen.pages.chrome import Names
from sitegen.pages.front import FrontView
from sitegen.pages.not_found import NotFoundView
from sitegen.pages.page import PageView
from sitegen.pages.phrase import Link, Phrase
from sitegen.pages.redirects import RedirectView
from sitegen.pages.shelf import ShelfView
from sitegen.pages.sources import SourcesView
from sitegen.pages.subscribe import FeedsView
from sitegen.pages.tags import TagsView
from sitegen.theme import Theme
from sitegen.wording import Words

VIEWS: Mapping[str, type] = {
    "front.html": FrontView,
    "article.html": ArticleView,
    "shelf.html": ShelfView,
    "month.html": MonthView,
    "year.html": YearView,
    "archive.html": ArchiveView,
    "tags.html": TagsView,
    "sources.html": SourcesView,
    "feeds.html": FeedsView,
    "page.html": PageView,
    "404.html": NotFoundView,
    "redirect.html": RedirectView,
}
"""What each template is given, in the order in which one would write them."""

_PLAIN = {
    str: "text",
    bool: "true or false",
    int: "whole number",
    type(None): "nothing",
    Markdown: "Markdown, for the filter `html`",
    Names: "texts by name",
}


def reference(theme: Theme) -> str:
    """The reference of templates, records, words and blocks, in Markdown; the blocks are this theme's."""
    parts = ["## Templates and what they are given", *_templates(), "## Records", *_records()]
    words = ", ".join(f"`{field.name}`" for field in fields(Words))
    parts += ["### Words", f"{_purpose(Words)} They are: {words}.", "## Blocks of the default theme"]
    return "\n\n".join((*parts, _blocks(theme)))


def meanings(record: type) -> dict[str, str]:
    """What is written beneath each field of a record, by the field's name; "" where nothing is."""
    definition = ast.parse(dedent(inspect.getsource(record))).body[0]
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    told: dict[str, str] = {}
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            told[statement.target.id] = _text_of(following)
    return told


def blocks(source: str) -> tuple[str, ...]:
    """The names of a template's blocks, in the order in which they stand."""
    return tuple(block.name for block in Environment().parse(source).find_all(nodes.Block))  # noqa: S701 - parses only


def _templates() -> Iterator[str]:
    for name, view in VIEWS.items():
        yield f"### `{name}`"
        yield _purpose(view)
        yield _table(view)


def _records() -> Iterator[str]:
    for record in sorted(_nested(), key=lambda record: record.__name__):
        yield f"### {record.__name__}"
        yield _purpose(record)
        yield _table(record)


def _nested() -> set[type]:
    """Every record that a view holds, at whatever depth, and that a template looks into."""
    found: set[type] = set()
    waiting: list[Any] = list(VIEWS.values())
    while waiting:
        for hint in get_type_hints(waiting.pop()).values():
            new = set(_records_in(hint)) - found - _PLAIN.keys() - {Words}
            found |= new
            waiting += new
    return found


def _kinds(hint: Any) -> Iterator[Any]:  # noqa: ANN401 - whatever typing answers
    yield hint
    for part in get_args(hint):
        yield from _kinds(part)


def _table(record: type) -> str:
    hints, told = get_type_hints(record), meanings(record)
    rows = (
        f"| `{name}` | {_named(hint)} | {told[name] or _purpose_of(hint)} |" for name, hint in hints.items()
    )
    return "\n".join(("| name | is | means |", "|---|---|---|", *rows))


def _purpose_of(hint: Any) -> str:  # noqa: ANN401 - whatever typing answers
    """What the record is for, where a field that holds one is not explained itself; links need no words."""
    return next((_purpose(kind) for kind in _records_in(hint) if kind not in {Link, Phrase}), "")


def _records_in(hint: Any) -> Iterator[type]:  # noqa: ANN401 - whatever typing answers
    """The records that a type speaks of."""
    yield from (kind for kind in _kinds(hint) if isinstance(kind, type) and is_dataclass(kind))


def _named(hint: Any) -> str:  # noqa: ANN401 - whatever typing answers
    """A type as an author of themes would say it: "list of Card", "Link, or nothing"."""
    parts = get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if parts and Ellipsis in parts:
        return f"list of {_named(parts[0])}"
    if parts:
        return ", or ".join(_named(part) for part in parts)
    return f"[{hint.__name__}](#{hint.__name__.lower()})"


def _purpose(record: type) -> str:
    return _one_line(inspect.getdoc(record) or "")


def _text_of(statement: ast.stmt | None) -> str:
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return _one_line(str(statement.value.value)) if is_text else ""  # type: ignore[union-attr] # told by is_text


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().replace("|", "\\|")


def _blocks(theme: Theme) -> str:
    named = ((name, blocks(source)) for name, source in theme.templates)
    rows = (f"| `{name}` | {', '.join(f'`{block}`' for block in found)} |" for name, found in named if found)
    return "\n".join(("| template | blocks |", "|---|---|", *rows))
