"""`content/tags.yaml` and `content/sources.yaml`, read into vocabularies. Pure: text in, terms out.

souverainete-numerique: {name: Souveraineté numérique, synonyms: [cloud souverain]}
chine: Chine

lemonde: {name: Le Monde, url: https://www.lemonde.fr/, domains: [lemonde.fr], lang: fr, rights: excerpt}
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.config import rights
from sitegen.errors import Problem, SiteError, shortened, told_once
from sitegen.layout import SOURCES_FILE, TAGS_FILE
from sitegen.text import SLUG_LENGTH, fold, slugify
from sitegen.vocabulary import Source, Sources, Tag, Tags
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Entry, Mapping, Scalar, examine

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")


def read_tags(text: str, path: str = TAGS_FILE) -> Tags:
    """Read the tag vocabulary. Raises SiteError with every problem found."""
    mapping, syntax = examine(text, path)
    problems: list[Problem] = []
    terms = []
    for entry in mapping.entries:
        problems += _slug_problems(entry.key, path)
        values = _fields(entry, path, ("name", "synonyms"), problems)
        terms.append((entry.key, Tag(values.line("name") or "", entry.key.text, values.lines("synonyms"))))
    names = ((key, (tag.name, *tag.synonyms)) for key, tag in terms)
    problems += _clashes(names, path)
    if syntax or problems:
        raise SiteError(*told_once(syntax, problems))
    return Tags(tuple(tag for _, tag in terms))


def read_sources(text: str, path: str = SOURCES_FILE) -> Sources:
    """Read the source vocabulary. Raises SiteError with every problem found."""
    mapping, syntax = examine(text, path)
    problems: list[Problem] = []
    terms = []
    for entry in mapping.entries:
        problems += _slug_problems(entry.key, path)
        values = _fields(entry, path, ("name", "url", "domains", "lang", "rights"), problems)
        hint = "write the name of a host, for example example.org"
        source = Source(
            key=entry.key.text,
            name=values.line("name") or "",
            url=values.web_address("url"),
            domains=values.parsed_lines("domains", _host, "no name of a host", hint),
            lang=values.language("lang"),
            rights=rights(values),
        )
        terms.append((entry.key, source))
    names = ((key, (source.key, source.name, *source.domains)) for key, source in terms)
    problems += _clashes(names, path)
    if syntax or problems:
        raise SiteError(*told_once(syntax, problems))
    return Sources(tuple(source for _, source in terms))


def _fields(entry: Entry, path: str, known: tuple[str, ...], problems: list[Problem]) -> Fields:
    """The fields of a term; `key: Name` stands for `key: {name: Name}`."""
    node = entry.value
    if isinstance(node, Mapping):
        mapping = node
    else:
        name = Scalar("name", entry.key.line, entry.key.column)
        mapping = Mapping((Entry(name, node),), entry.key.line, entry.key.column)
    values = Fields(mapping, path, known, problems)
    if "name" not in values:
        hint = f"write  {entry.key.text}: {{name: …}}"
        values.refuse(entry.key, f'"{shortened(entry.key.text)}" has no name', hint)
    return values


def _slug_problems(key: Scalar, path: str) -> Iterator[Problem]:
    slug = slugify(key.text)
    if key.text != slug:
        hint = f"write  {slug}" if slug else f"write 1 to {SLUG_LENGTH} of the characters a-z, 0-9 and -"
        what = f'"{shortened(key.text)}" cannot stand in an address'
        yield Problem(what, hint, path, key.line, key.column)


def _clashes(names: Iterable[tuple[Scalar, tuple[str, ...]]], path: str) -> Iterator[Problem]:
    """Names that two terms share, case and accents aside."""
    owners: dict[str, Scalar] = {}
    for key, words in names:
        for word in dict.fromkeys(fold(word) for word in words):
            owner = owners.setdefault(word, key)
            if word and owner is not key:
                what = f'"{shortened(word)}" names both {owner.text} (line {owner.line}) and {key.text}'
                yield Problem(what, "take it away from one of the two", path, key.line, key.column)


def _host(text: str) -> str:
    host = text.casefold().removeprefix("www.")
    if not _HOST.fullmatch(host):
        raise ValueError(text)
    return host
