"""What a site is: a map from address to a pure function of declared inputs.

An `Output` is one entry of that map, a `Group` a set of entries expanded from the same arguments.
`pages` makes them, `engine` compares and renders them; neither knows the other through anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sitegen.model import Markdown
from sitegen.urls import Url

BodyHtml = Callable[[Markdown], str]
"""Renders a body as HTML; given to renderers, so that the engine may keep bodies it has seen."""


@dataclass(frozen=True, slots=True)
class Html:
    """Rendered by a template of the theme, which sees the view's fields and nothing else of the site."""

    template: str


Renderer = Html | Callable[[Any, BodyHtml], bytes]
"""A template, or a pure module-level function from the view (and the means to render bodies) to bytes."""


@dataclass(frozen=True, slots=True)
class Output:
    """One file of the site: where it stands, what it shows, how it is made."""

    url: Url
    view: Any
    """A frozen record: exactly what the renderer may see. Equal views give equal bytes."""
    render: Renderer


@dataclass(frozen=True, slots=True)
class Group:
    """Outputs that are expanded from the same arguments: a month's pages, a tag's, one article's."""

    name: str
    """Unique in the plan, and readable: "archive 2025-07"."""
    expand: Callable[..., Iterator[Output]]
    """A pure module-level function."""
    arguments: tuple[Any, ...]
    """All that the expansion depends on; frozen values."""
