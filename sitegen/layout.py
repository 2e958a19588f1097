"""Where things lie in a site's folder; nothing of them is read here, so that it costs nothing to ask."""

from __future__ import annotations

from pathlib import Path

from sitegen.errors import Problem, UsageError

FILE = "sitegen.yaml"
"""The configuration. Its folder is the site's."""
CONTENT = "content"
PAGES = "content/pages"
PICTURES = "content/pictures"
TAGS_FILE = "content/tags.yaml"
SOURCES_FILE = "content/sources.yaml"
THEMES = "themes"

_PACKAGE = Path(__file__).resolve().parent


def find_site_folder(start: Path) -> Path:
    """The nearest folder from `start` upward that holds a `sitegen.yaml`.

    Raises UsageError where there is none.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder
    what = f"there is no {FILE} in {start}, nor in a folder above it"
    raise UsageError(Problem(what, "go to your digest's folder, or make one:  sitegen init DIR"))


def theme_shelves(folder: Path) -> tuple[Path, ...]:
    """The folders in which themes may lie: the bundled ones first, the site's own last, for it wins."""
    beside = _PACKAGE.parent / THEMES
    is_checkout = (_PACKAGE.parent / "pyproject.toml").is_file()  # else what lies beside it is not ours
    return (*((beside,) if is_checkout else ()), _PACKAGE / THEMES, folder / THEMES)
