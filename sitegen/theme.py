"""The theme: how a site looks, as plain values, with all that it takes over from its parents.

A site's own `themes/<name>/` wins over the theme of that name that comes with the program. What one
folder holds is read by theme_folder; what a theme may see and must bring is told in docs/themes.md; what
its templates mean is the renderer's business (see pages.rendering).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sitegen.errors import Problem, SiteError, nearest
from sitegen.layout import FILE, THEMES, theme_shelves
from sitegen.model import Setting
from sitegen.theme_folder import Layer, Static
from sitegen.theme_options import Option, chosen

__all__ = ["REQUIRED_TEMPLATES", "Static", "Theme", "load_theme", "theme_names"]

REQUIRED_TEMPLATES = (
    "404.html", "archive.html", "article.html", "feeds.html", "front.html", "month.html", "page.html",
    "redirect.html", "shelf.html", "sources.html", "tags.html", "year.html",
)  # fmt: skip
"""The templates that every theme brings: one a kind of page."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme, read whole, with all that it has of its parents."""

    name: str
    folder: str
    """Where it lies, as problems name it: relative to the site's folder where it is the site's own."""
    templates: tuple[tuple[str, str], ...]
    """Names and sources, by name. A parent's stand under the parent's name as well: "default/base.html"."""
    statics: tuple[Static, ...] = ()
    """By name."""
    options: tuple[tuple[str, str], ...] = ()
    """What templates get of its options, by name."""
    elsewhere: tuple[tuple[str, str], ...] = ()
    """The files that a parent brings, by the names under which they would lie here: "templates/base.html"."""

    def path(self, template: str) -> str:
        """The file of a template, as problems name it."""
        return self._file(f"templates/{template}")

    def static_path(self, static: str) -> str:
        """The same of a static file."""
        return self._file(f"static/{static}")

    def _file(self, name: str) -> str:
        return dict(self.elsewhere).get(name, f"{self.folder}/{name}")


def load_theme(site_folder: Path, name: str, settings: tuple[Setting, ...] = ()) -> Theme:
    """Read the theme that the site names, with its parents, and what the site sets of its options.

    Raises SiteError with every problem found: no such theme or parent, a theme that is its own parent, a
    missing or faulty theme.yaml, a required template that is missing, a file that cannot be read, a link
    that leads out of the theme, an option that the theme has not or whose value is of another type.
    """
    lineage = _lineage(site_folder, name)
    problems = [problem for layer in lineage for problem in layer.problems]
    options: dict[str, Option] = {}
    for layer in reversed(lineage):
        options = layer.options(options)
        problems += layer.values.problems
    texts, refused = chosen(options, settings, FILE)
    templates = _templates(lineage)
    problems += [*_missing(lineage[0].label, templates), *refused]
    if problems:
        raise SiteError(*problems)
    statics = {static.name: static for layer in reversed(lineage) for static in layer.statics}
    return Theme(
        name=name,
        folder=lineage[0].label,
        templates=tuple(sorted(templates.items())),
        statics=tuple(statics[file] for file in sorted(statics)),
        options=texts,
        elsewhere=tuple(sorted(_elsewhere(lineage).items())),
    )


def theme_names(site_folder: Path) -> tuple[str, ...]:
    """The themes that a site can name: its own and the bundled ones."""
    return tuple(sorted(dict(_known_themes(site_folder))))


def _known_themes(site_folder: Path) -> Iterator[tuple[str, Path]]:
    """The themes by name: the bundled ones first, so that the site's own win."""
    for shelf in theme_shelves(site_folder):
        if shelf.is_dir():
            yield from ((folder.name, folder) for folder in sorted(shelf.iterdir()) if folder.is_dir())


def _lineage(site_folder: Path, name: str) -> list[Layer]:
    """The theme, its parent, the parent's parent.

    Raises SiteError where one of them does not exist, is a file, or comes twice.
    """
    known = dict(_known_themes(site_folder))
    lineage: list[Layer] = []
    wanted, asked_by, asked_at = name, FILE, None
    shelf = site_folder / THEMES
    strays = {path.name for path in shelf.iterdir() if path.is_file()} if shelf.is_dir() else set()
    while True:
        if wanted in strays:
            hint = "a theme is a folder: remove the file, or put the folder in its place"
            raise SiteError(Problem("is a file, where a theme is looked for", hint, f"{THEMES}/{wanted}"))
        if problem := _refused(wanted, known, [layer.name for layer in lineage]):
            place = replace(problem, path=asked_by)
            raise SiteError(replace(place, line=asked_at.line, column=asked_at.column) if asked_at else place)
        root = known[wanted]
        label = f"{THEMES}/{wanted}" if root.parent == site_folder / THEMES else root.as_posix()
        layer = Layer(wanted, root, label)
        lineage.append(layer)
        if layer.parent is None:
            return lineage
        wanted, asked_by, asked_at = layer.parent.text, f"{label}/theme.yaml", layer.parent


def _refused(wanted: str, known: Collection[str], before: list[str]) -> Problem | None:
    """What is wrong with this theme as the parent of those before it, if anything is."""
    if wanted in before:
        what = f"the theme {wanted!r} would be its own parent: {' → '.join([*before, wanted])}"
        return Problem(what, "name another parent, or give one of the themes another name")
    if wanted in known:
        return None
    near = nearest(wanted, known)
    guess = f"did you mean {near}? " if near else ""
    hint = f"{guess}There are: {', '.join(sorted(known))}; a theme of your own lies in {THEMES}/<name>/"
    return Problem(f"there is no theme {wanted!r}", hint)


def _templates(lineage: list[Layer]) -> dict[str, str]:
    """The templates by name, the most derived of each, and those of parents under their parents' names."""
    own, *parents = lineage
    templates: dict[str, str] = {}
    for parent in reversed(parents):
        templates |= parent.templates
        templates |= {f"{parent.name}/{name}": source for name, source in parent.templates}
    return templates | dict(own.templates)


def _elsewhere(lineage: list[Layer]) -> dict[str, str]:
    """Where the files lie that are a parent's."""
    own, *parents = lineage
    files: dict[str, str] = {}
    for parent in reversed(parents):
        here = {name: f"{parent.label}/{name}" for name in parent.files}
        named = {f"templates/{parent.name}/{name}": here[f"templates/{name}"] for name, _ in parent.templates}
        files |= here | named
    return {name: file for name, file in files.items() if name not in own.files}


def _missing(label: str, templates: Mapping[str, str]) -> Iterator[Problem]:
    misnamed = [
        name
        for name in templates
        if name not in REQUIRED_TEMPLATES and not any(name in source for source in templates.values())
    ]  # what another template names is a part of it, and rightly named
    for missing in sorted(set(REQUIRED_TEMPLATES) - set(templates)):
        near = nearest(missing, misnamed)
        hint = f"rename templates/{near}, or " if near else ""
        yield Problem(
            "this template is missing",
            f"{hint}write `parent: default` in theme.yaml to have the default theme's",
            f"{label}/templates/{missing}",
        )
