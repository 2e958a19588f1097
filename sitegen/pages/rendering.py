"""Templates to bytes: the one place that knows Jinja.

A template sees the fields of its view as top-level names and nothing else: no globals, no site, no
clock. Everything is escaped. A theme's mistakes are reported with the template's path and line and
the nearest known name. A theme is trusted like a program one installs; this is no sandbox.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from typing import Any

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
)
from jinja2 import meta as syntax
from jinja2.utils import missing
from markupsafe import Markup

from sitegen.errors import Problem, SiteError, nearest
from sitegen.model import Markdown
from sitegen.outputs import BodyHtml, Html, Output
from sitegen.pages.linked_data import UNSAFE_IN_SCRIPT
from sitegen.theme import Theme

_MISTAKES = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
)
"""What a template at fault raises."""


def make_renderer(theme: Theme, body_html: BodyHtml) -> Callable[[Output], bytes]:
    """Answer the function that turns an output of the plan into its bytes, with this theme.

    It raises SiteError where a template is at fault.
    """
    environment = _environment(theme, body_html)

    def render(output: Output) -> bytes:
        if not isinstance(output.render, Html):
            return output.render(output.view, body_html)
        view = {field.name: getattr(output.view, field.name) for field in fields(output.view)}
        try:
            return environment.get_template(output.render.template).render(view).encode()
        except _MISTAKES as error:
            raise SiteError(_problem(error, theme, environment, output)) from error

    return render


def check_templates(theme: Theme) -> tuple[Problem, ...]:
    """What can be told of the templates unrendered: every syntax error, unknown filter, unknown template."""
    environment = _environment(theme, _no_body)
    names = [name for name, _ in theme.templates]
    problems = []
    for path, (name, source) in {
        theme.path(name): (name, source) for name, source in theme.templates
    }.items():
        try:
            environment.compile(source, name, path)
            references = syntax.find_referenced_templates(environment.parse(source))
        except TemplateSyntaxError as error:
            problems.append(Problem(_sentence(error.message or ""), "mend the template", path, error.lineno))
            continue
        for reference in references:
            if reference is not None and reference not in names:
                hint, line = _near_template(reference, theme), _line_of(source, reference)
                problems.append(Problem(f"there is no template {reference!r}", hint, path, line))
    return tuple(problems)


def syntax_trees(theme: Theme) -> dict[str, nodes.Template]:
    """The templates as Jinja reads them, by name; without those that it cannot read."""
    environment = _environment(theme, _no_body)
    trees = {}
    for name, source in theme.templates:
        with suppress(TemplateSyntaxError):  # told by check_templates, with its line
            trees[name] = environment.parse(source, name)
    return trees


class _Unknown(StrictUndefined):
    """A name that a template uses and its view does not have; using it is an error that says what is near."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_obj is missing:
            return f"{self._undefined_name!r} is no name that this page knows"
        known = _names(self._undefined_obj)
        near = nearest(str(self._undefined_name), known)
        guess = f"did you mean {near}? " if near else ""
        there = f"It has: {', '.join(known)}" if known else "It has no fields"
        kind = type(self._undefined_obj).__name__
        return f"a {kind} has no {self._undefined_name!r}\n{guess}{there}"


def _environment(theme: Theme, body_html: BodyHtml) -> Environment:
    sources = dict(theme.templates)

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        source = sources.get(name)
        return None if source is None else (source, theme.path(name), lambda: True)

    def html(value: Markdown) -> Markup:
        if not isinstance(value, Markdown):
            raise TypeError("the filter html is for Markdown; other text is shown as it is")
        return Markup(body_html(value))  # noqa: S704 - the Markdown renderer answers for its HTML

    def script(value: str) -> Markup:
        return Markup(value.translate(UNSAFE_IN_SCRIPT))  # noqa: S704 - nothing is left that could end the element

    environment = Environment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=_Unknown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
        auto_reload=False,
    )
    environment.globals.clear()
    environment.filters.update({"html": html, "script": script})
    return environment


def _no_body(markdown: Markdown) -> str:
    return markdown.text


def _problem(error: Exception, theme: Theme, environment: Environment, output: Output) -> Problem:
    """Say what is wrong with a template that could not be rendered, and which page showed it."""
    page = f"(seen at {output.url.file})"
    if isinstance(error, TemplateSyntaxError):
        path = error.filename or theme.path(error.name or "")
        return Problem(f"{_sentence(error.message or '')} {page}", "mend the template", path, error.lineno)
    path, line = _place(error, theme) or (theme.path(_template(output)), None)
    if isinstance(error, RecursionError):
        hint = "to mean the parent's template of that name, write its theme before it: default/base.html"
        return Problem(f"the template leads back to itself {page}", hint, path, line)
    if isinstance(error, TemplateNotFound):
        wanted = str(error.name)
        what = f"includes a template that does not exist, {wanted} {page}"
        return Problem(what, _near_template(wanted, theme), path, line)
    what, _, hint = str(error).partition("\n")
    if isinstance(error, UndefinedError) and not hint:
        hint = _unknown_names(path, theme, environment, output)
    return Problem(f"{_sentence(what)} {page}", hint or "mend the template", path, line)


def _near_template(wanted: str, theme: Theme) -> str:
    names = [name for name, _ in theme.templates]
    near = nearest(wanted, names)
    return f"did you mean {near}?" if near else f"the theme has: {', '.join(names)}"


def _template(output: Output) -> str:
    return output.render.template if isinstance(output.render, Html) else ""


def _place(error: Exception, theme: Theme) -> tuple[str, int] | None:
    """The innermost template line that the error passed through."""
    files = {theme.path(name) for name, _ in theme.templates}
    place = None
    trace = error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file in files:
            place = (file, trace.tb_lineno)
        trace = trace.tb_next
    return place


def _unknown_names(path: str, theme: Theme, environment: Environment, output: Output) -> str:
    source = next((source for name, source in theme.templates if theme.path(name) == path), "")
    known = _names(output.view)
    unknown = sorted(syntax.find_undeclared_variables(environment.parse(source)) - set(known))
    guesses = [f"{near} for {name}" for name in unknown if (near := nearest(name, known))]
    question = f"did you mean {', '.join(guesses)}? " if guesses else ""
    return f"{question}The page knows: {', '.join(known)}"


def _names(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever a template looked into
    if hasattr(value, "keys"):
        return tuple(sorted(value.keys()))
    return tuple(field.name for field in fields(value)) if is_dataclass(value) else ()


def _line_of(source: str, text: str) -> int | None:
    found = source.find(text)
    return source.count("\n", 0, found) + 1 if found >= 0 else None


def _sentence(message: str) -> str:
    return re.sub(r"\s+", " ", message).strip().rstrip(".")
