"""`sitegen.yaml`: what the digest is called and where it is published, found, read and checked.

The one module of the ground floor that touches the disk, in the function at its end. What the
command line overrides is not known here.
"""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from sitegen.errors import Problem, SiteError, UsageError, nearest, shortened, told_once
from sitegen.layout import FILE
from sitegen.model import Setting, Site
from sitegen.urls import Base
from sitegen.utf8 import decoded
from sitegen.vocabulary import Rights
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Mapping, Scalar, examine

KEYS = (
    "title",
    "base_url",
    "description",
    "lang",
    "timezone",
    "curator",
    "theme",
    "theme_options",
    "rights",
    "front_items",
    "feed_items",
    "pictures",
)
RIGHTS: tuple[Rights, ...] = ("full", "excerpt", "link")
MOST_FRONT_ITEMS = 200
MOST_FEED_ITEMS = 500
_THEME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


def read_config(text: str, path: str = FILE) -> Site:
    """Read the text of a `sitegen.yaml`. Raises SiteError with every problem found."""
    mapping, problems = examine(text, path)
    values = Fields(mapping, path, KEYS)
    defaults = Site("", Base("https://example.org/"))
    title = values.line("title")
    base = values.parsed(
        "base_url", Base.parse, "not a base URL", "write  base_url: https://example.org/digest/"
    )
    site = Site(
        title=title or "",
        base=base or defaults.base,
        description=values.text("description") or defaults.description,
        lang=values.language("lang") or defaults.lang,
        timezone=_timezone(values) or defaults.timezone,
        curator=_curator(values) or defaults.curator,
        theme=values.parsed("theme", _theme, "no name of a theme", "write the name of a folder in themes/")
        or defaults.theme,
        theme_options=_theme_options(values),
        rights=rights(values) or defaults.rights,
        front_items=values.integer("front_items", 1, MOST_FRONT_ITEMS) or defaults.front_items,
        feed_items=values.integer("feed_items", 1, MOST_FEED_ITEMS) or defaults.feed_items,
        pictures="copy" if values.choice("pictures", ("refer", "copy")) == "copy" else defaults.pictures,
    )
    if not problems:
        _require(values, "title", 'write  title: "The digest\'s name"')
        _require(
            values, "base_url", "write where it will be published:  base_url: https://example.org/digest/"
        )
    if problems or values.problems:
        raise SiteError(*told_once(problems, values.problems))
    return site


def rights(values: Fields) -> Rights | None:
    """The field `rights` of a site or a source."""
    word = values.choice("rights", RIGHTS)
    return next((each for each in RIGHTS if each == word), None)


def load_config(folder: Path) -> Site:
    """Read the `sitegen.yaml` of a site's folder. Raises SiteError where it is faulty or cannot be read."""
    try:
        raw = (folder / FILE).read_bytes()
    except FileNotFoundError:
        what = f"there is no {FILE} in {folder}"
        raise UsageError(Problem(what, f"make a digest there:  sitegen init {folder}")) from None
    except OSError as error:
        hint = "put a text file in its place, one that you may read"
        raise SiteError(Problem(f"cannot be read: {error.strerror}", hint, FILE)) from None
    return read_config(decoded(raw, FILE))


def _require(values: Fields, name: str, hint: str) -> None:
    if name not in values:
        values.refuse(None, f"{name} is missing", hint)


def _curator(values: Fields) -> str | None:
    nested = values.nested("curator", ("name",))
    return nested.line("name") if nested else values.line("curator")


def _theme(text: str) -> str:
    if not _THEME.fullmatch(text):
        raise ValueError(text)
    return text


def _theme_options(values: Fields) -> tuple[Setting, ...]:
    node = values.node("theme_options")
    if node is None:
        return ()
    entries = node.entries if isinstance(node, Mapping) else ()
    settings = tuple(
        sorted(
            (
                Setting(entry.key.text, entry.value.text, entry.value.line, entry.value.column)
                for entry in entries
                if isinstance(entry.value, Scalar)
            ),
            key=lambda setting: setting.name,
        )
    )
    if not isinstance(node, Mapping) or len(settings) < len(entries):
        hint = 'write each on a line of its own, below the key:  accent: "#a3231a"'
        values.refuse(node, "theme_options are names with a value each", hint)
    return settings


def _timezone(values: Fields) -> str | None:
    name = values.line("timezone")
    if name is None or name == "UTC":
        return name
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        near = nearest(name, available_timezones())
        hint = f"did you mean {near}?" if near else "write a name such as Europe/Paris, or UTC"
        values.refuse(values.node("timezone"), f'"{shortened(name)}" is no time zone', hint)
        return None
    return name
