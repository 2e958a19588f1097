"""A draft and what the curator knows -> front matter and body, and why each field reads as it does.

What the curator knows wins: the sidecar first, then the vocabularies, then the text. Nothing is looked
for here; a fact that no one stated stays out, and is named under `review`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sitegen.front_matter import FrontMatter, SourceReference, Summary
from sitegen.importers.draft import Draft, Fact
from sitegen.importers.outcome import Ground, Statement
from sitegen.importers.records.places import Places
from sitegen.importers.sidecar import Sidecar
from sitegen.text import printable
from sitegen.vocabulary import Sources, Tags
from sitegen.yaml_fields import web_address


@dataclass(frozen=True, slots=True)
class Assembled:
    """An article as the importer would write it."""

    front_matter: FrontMatter
    body: str
    """Markdown."""
    statements: tuple[Statement, ...]
    """Every field that says something about the article, in the order of the front matter."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What an article is given at its first import, and keeps."""

    id: str
    added: datetime | None = None
    """None on a machine that cannot commit."""


def assemble(
    draft: Draft, text: str, identity: Identity, *, sidecar: Sidecar, tags: Tags, sources: Sources
) -> Assembled:
    """Decide every field of the front matter. `text` is the decoded raw text that the draft was read from."""
    found = _as_found(draft, tags, sources)
    stated = {name: getattr(sidecar.values, name) for name in sidecar.lines}
    decided: dict[str, Any] = {
        "review": tuple(name for name in draft.review if name not in stated),
        "added": identity.added,
        **stated,
        "id": identity.id,
    }
    front_matter = replace(found, **decided)
    if front_matter.summary and front_matter.summary.lang == front_matter.lang:
        front_matter = replace(front_matter, summary=Summary(front_matter.summary.text))
    body = printable(draft.body).strip("\n")
    statements = tuple(_statements(front_matter, draft, Places.of(text), sidecar))
    return Assembled(front_matter, f"{body}\n" if body else "", statements)


def _as_found(draft: Draft, tags: Tags, sources: Sources) -> FrontMatter:
    """What the text says, in the words of the vocabularies."""
    source = draft.source.value if draft.source else None
    known = sources.known(source) if source else None
    terms = ((word, tags.known(word)) for word in (draft.tags.value if draft.tags else ()))
    summary = draft.summary.value if draft.summary else None
    return FrontMatter(
        title=_line(draft.title.value),
        date=draft.date.value if draft.date else None,
        source=SourceReference(known.key if known else _line(source)) if source else None,
        url=_address(draft.url.value) if draft.url else None,
        author=tuple(_line(author) for author in (draft.authors.value if draft.authors else ())),
        agency=_line(draft.agency.value) if draft.agency else None,
        lang=draft.lang.value,
        tags=tuple(dict.fromkeys(term.name if term else _line(word) for word, term in terms)),
        summary=Summary(_line(summary.text), summary.lang) if summary else None,
    )


def _statements(
    front_matter: FrontMatter, draft: Draft, places: Places, sidecar: Sidecar
) -> Iterator[Statement]:
    facts: dict[str, Fact[Any] | None] = {
        "title": draft.title,
        "date": draft.date,
        "source": draft.source,
        "url": draft.url,
        "author": draft.authors,
        "agency": draft.agency,
        "lang": draft.lang,
        "tags": draft.tags,
        "summary": draft.summary,
    }
    for field in fields(front_matter):
        value = getattr(front_matter, field.name)
        fact = facts.get(field.name)
        if line := sidecar.lines.get(field.name):
            ground = Ground(f"the curator says so in {sidecar.path}, line {line}")
            yield Statement(field.name, spoken(value), "stated", (ground,))
        elif fact is not None and value:
            grounds = tuple(places.ground(evidence) for evidence in fact.evidence)
            yield Statement(field.name, spoken(value), fact.certainty, grounds)


def spoken(value: object) -> str:
    """A front matter value as a person reads it; empty for none."""
    match value:
        case None:
            return ""
        case SourceReference():
            return value.name
        case Summary():
            return value.text
        case tuple():
            return ", ".join(value)
        case bool():
            return "yes" if value else "no"
    return str(value)


def _address(text: str) -> str | None:
    """The address, if it is one that front matter can hold."""
    try:
        return web_address(text.strip())
    except ValueError:
        return None


def _line(text: str) -> str:
    """The text on one line, without what no page may hold."""
    return " ".join(printable(text).split())
