"""Front matter: the contract with the people who edit `content/`. Reading is strict, writing is safe.

Both halves of the program meet here: the importers write what the source reader reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, tzinfo
from typing import Any

from sitegen.dates import PartialDate
from sitegen.errors import Problem, SiteError, told_once
from sitegen.front_matter_fences import FENCE, illegal_characters, split, trimmed_body
from sitegen.urls import Url
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Mapping, Node, Scalar, Sequence, examine
from sitegen.yaml_writing import double_quoted, flow_list, prose, quoted

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_YEARS = range(1000, 9999)
"""Those whose days keep within the calendar in every time zone."""


@dataclass(frozen=True, slots=True)
class SourceReference:
    """Where an article comes from: a key of sources.yaml, or a publication named in place."""

    name: str
    """The key, or the name as the editor writes it."""
    url: str | None = None
    """Only with a name written in place (`source: {name: …, url: …}`)."""


@dataclass(frozen=True, slots=True)
class Summary:
    """An article's summary; `lang` only where it differs from the article's."""

    text: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the two `---` lines of an article, typed. The fields are in file order."""

    id: str | None = None
    title: str = ""
    date: PartialDate | None = None
    added: datetime | None = None
    """Aware; written without a zone it is meant in the site's."""
    source: SourceReference | None = None
    url: str | None = None
    author: tuple[str, ...] = ()
    agency: str | None = None
    lang: str | None = None
    tags: tuple[str, ...] = ()
    summary: Summary | None = None
    note: str | None = None
    draft: bool = False
    aliases: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    order: int = 0
    """Pages only: the position in the navigation."""


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file with front matter, read."""

    front_matter: FrontMatter
    body: str
    """Markdown, without the blank lines around it; ends in a line end unless it is empty."""
    body_line: int
    """The file's line on which the body begins, from 1."""
    places: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict, repr=False, compare=False)
    """Line and column of each field's value; of each item's, where it is a list."""

    def problem(self, path: str, name: str, what: str, hint: str, item: int = 0) -> Problem:
        """A problem with a field (or an item of it), at its place; at the file's top where it is absent."""
        places = self.places.get(name, ((1, 1),))
        line, column = places[min(item, len(places) - 1)]
        return Problem(what, hint, path, line, column)

    def warning(self, path: str, name: str, what: str, hint: str, item: int = 0) -> Problem:
        """Such a problem, with which the site can be published all the same."""
        return replace(self.problem(path, name, what, hint, item), is_warning=True)


def read(text: str, path: str, zone: tzinfo) -> Document:
    """Read a Markdown file with front matter; `added` without a zone is meant in `zone`.

    Raises SiteError with every problem of the file.
    """
    illegal = tuple(illegal_characters(text, path))
    if illegal:
        raise SiteError(*illegal)
    parts = split(text, path)
    mapping, problems = examine(parts.front_matter, path, parts.front_matter_line)
    values = Fields(mapping, path, [each.name for each in fields(FrontMatter)])
    front_matter = _read_fields(values, zone)
    if not front_matter.title and not problems and not values.problems:
        at = parts.front_matter_line - 1
        values.problems.append(Problem("the title is missing", 'write  title: "…"  below', path, at, 1))
    if problems or values.problems:
        raise SiteError(*told_once(problems, values.problems))
    return Document(front_matter, parts.body, parts.body_line, _places(mapping))


def write(front_matter: FrontMatter, body: str) -> str:
    """The file that `read` reads as this front matter and body; empty fields are left out."""
    values = ((each.name, getattr(front_matter, each.name)) for each in fields(front_matter))
    defaults = FrontMatter()
    given = ((name, value) for name, value in values if value != getattr(defaults, name))
    lines = "".join(f"{name}: {_WRITERS[name](value)}\n" for name, value in given)
    trimmed = trimmed_body(body)
    return f"{FENCE}\n{lines}{FENCE}\n" + (f"\n{trimmed}" if trimmed else "")


def _read_fields(values: Fields, zone: tzinfo) -> FrontMatter:
    id_hint = "write 1 to 64 of the characters a-z, 0-9 and -, a letter or digit first"
    date_hint = "write YYYY-MM-DD, for example 2026-11-22"
    added_hint = "write a date and time, for example 2026-11-22T08:00:00+01:00"
    alias_hint = "write an address as this site spells them, for example articles/old-name/"
    return FrontMatter(
        id=values.parsed("id", _id, "no id", id_hint),
        title=values.line("title") or "",
        date=values.parsed("date", _date, "not a date", date_hint),
        added=values.parsed("added", lambda text: _moment(text, zone), "not a date and time", added_hint),
        source=_source(values),
        url=values.web_address("url"),
        author=values.lines("author"),
        agency=values.line("agency"),
        lang=values.language("lang"),
        tags=values.lines("tags"),
        summary=_summary(values),
        note=values.text("note"),
        draft=values.flag("draft"),
        aliases=values.parsed_lines("aliases", _alias, "no address of a page", alias_hint),
        review=values.lines("review"),
        order=values.integer("order", -9999, 9999) or 0,
    )


def _source(values: Fields) -> SourceReference | None:
    nested = values.nested("source", ("name", "url"))
    if nested is None:
        name = values.line("source")
        return SourceReference(name) if name else None
    name, url = nested.line("name"), nested.web_address("url")
    if name is None:
        nested.refuse(None, "a source has a name", "write  source: {name: …, url: …}")
        return None
    return SourceReference(name, url)


def _summary(values: Fields) -> Summary | None:
    nested = values.nested("summary", ("text", "lang"))
    if nested is None:
        text = values.text("summary")
        return Summary(text) if text else None
    text, lang = nested.text("text"), nested.language("lang")
    if text is None:
        nested.refuse(None, "a summary has a text", "write  summary: {text: …, lang: …}")
        return None
    return Summary(text, lang)


def _id(text: str) -> str:
    if not _ID.fullmatch(text):
        raise ValueError(text)
    return text


def _date(text: str) -> PartialDate:
    date = PartialDate.parse(text)
    if date.year not in _YEARS:
        raise ValueError(text)
    return date


def _moment(text: str, zone: tzinfo) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.year not in _YEARS:
        raise ValueError(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _alias(text: str) -> str:
    url = Url(text)
    if not url.path or not (url.is_page or url.path.endswith(".html")):
        raise ValueError(text)
    return text


def _written_source(source: SourceReference) -> str:
    if not source.url:
        return quoted(source.name)
    name, url = (quoted(text, in_brackets=True) for text in (source.name, source.url))
    return f"{{name: {name}, url: {url}}}"


def _written_summary(summary: Summary) -> str:
    if summary.lang:
        return f"{{text: {double_quoted(summary.text)}, lang: {quoted(summary.lang)}}}"
    return prose(summary.text)


_WRITERS: dict[str, Callable[[Any], str]] = {
    "id": str,
    "title": prose,
    "date": str,
    "added": datetime.isoformat,
    "source": _written_source,
    "url": quoted,
    "author": flow_list,
    "agency": quoted,
    "lang": quoted,
    "tags": flow_list,
    "summary": _written_summary,
    "note": prose,
    "draft": lambda draft: str(draft).lower(),
    "aliases": flow_list,
    "review": flow_list,
    "order": str,
}
"""How each field is spelled, in the order of the file."""


def _places(mapping: Mapping) -> dict[str, tuple[tuple[int, int], ...]]:
    return {entry.key.text: tuple(_nodes_places(entry.value)) for entry in mapping.entries}


def _nodes_places(node: Node) -> Iterator[tuple[int, int]]:
    items: tuple[Node | Scalar, ...] = node.items if isinstance(node, Sequence) and node.items else (node,)
    for item in items:
        yield item.line, item.column
