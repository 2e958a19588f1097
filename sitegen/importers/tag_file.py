"""A word added to the text of tags.yaml: as a term of its own, or as a synonym of one that is there.

The file is edited, not written anew: its comments, its order and its layout are the curator's. Every edit is
read back; one that does not say exactly what was meant is refused. Pure.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen import yaml_text
from sitegen.errors import Problem, SiteError
from sitegen.layout import TAGS_FILE
from sitegen.text import slugify
from sitegen.vocabulary import Tag, Tags
from sitegen.vocabulary_files import read_tags
from sitegen.yaml_text import Entry, Mapping, Scalar, Sequence
from sitegen.yaml_writing import quoted


def accept(text: str, word: str, slug: str = "") -> str:
    """The file's text with the word in it. `slug` names the term; an existing one gains a synonym.

    Raises SiteError where the word is known already, has no slug, or the file is laid out so that only a
    person can edit it.
    """
    word = " ".join(word.split())
    tags = read_tags(text)
    known = tags.known(word)
    if known:
        what = f'"{word}" is known already: it means {known.name} ({known.slug})'
        raise SiteError(Problem(what, "nothing needs to be done", TAGS_FILE))
    slug = slug or slugify(word)
    if not slug or slugify(slug) != slug:
        hint = "name it with the characters a-z, 0-9 and -:  --as my-tag"
        raise SiteError(Problem(f'"{slug or word}" cannot stand in an address', hint))
    entry = next((each for each in yaml_text.parse(text, TAGS_FILE).entries if each.key.text == slug), None)
    edited = _appended(text, slug, word) if entry is None else _with_synonym(text, entry, word)
    if edited is None or not _says(edited, _wanted(tags, slug, word)):
        synonym = f"synonyms: [{quoted(word, in_brackets=True)}]"
        line = entry.key.line if entry else None
        hint = f"add it by hand:  {synonym}"
        raise SiteError(Problem("this entry cannot be edited without a person", hint, TAGS_FILE, line))
    return edited


def _wanted(tags: Tags, slug: str, word: str) -> tuple[Tag, ...]:
    """The terms as they are to be."""
    if all(tag.slug != slug for tag in tags.terms):
        return (*tags.terms, Tag(word, slug))
    return tuple(
        replace(tag, synonyms=(*tag.synonyms, word)) if tag.slug == slug else tag for tag in tags.terms
    )


def _says(text: str, wanted: tuple[Tag, ...]) -> bool:
    try:
        return read_tags(text).terms == wanted
    except SiteError:
        return False


def _appended(text: str, slug: str, word: str) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text or text.endswith("\n") else end
    return f"{text}{gap}{slug}: {quoted(word)}{end}"


def _with_synonym(text: str, entry: Entry, word: str) -> str | None:
    """The text with one synonym more; None where the entry is laid out in a way that is not foreseen."""
    lines = text.split("\n")
    fields = {each.key.text: each for each in entry.value.entries} if isinstance(entry.value, Mapping) else {}
    if isinstance(entry.value, Scalar):
        return _expanded(lines, entry.value, word)
    synonyms = fields.get("synonyms")
    if synonyms is None:
        return _with_field(lines, entry, fields, word)
    if isinstance(synonyms.value, Sequence) and synonyms.value.items:
        return _with_item(lines, synonyms.value, word)
    return None


def _expanded(lines: list[str], name: Scalar, word: str) -> str:
    """`chine: Chine` becomes a mapping that has the name and the synonym."""
    row, column = name.line - 1, name.column - 1
    line = lines[row]
    end = _scalar_end(line, column)
    added = f"{{name: {quoted(name.text, in_brackets=True)}, synonyms: [{quoted(word, in_brackets=True)}]}}"
    lines[row] = line[:column] + added + line[end:]
    return "\n".join(lines)


def _with_field(lines: list[str], entry: Entry, fields: dict[str, Entry], word: str) -> str | None:
    """A mapping without synonyms gains the field: within its braces, or on a line of its own."""
    added = f"synonyms: [{quoted(word, in_brackets=True)}]"
    name = fields.get("name")
    if name is None or not isinstance(name.value, Scalar):
        return None
    row, column = name.value.line - 1, name.value.column - 1
    if name.key.line == entry.key.line:
        end = _scalar_end(lines[row], column, in_braces=True)
        lines[row] = f"{lines[row][:end]}, {added}{lines[row][end:]}"
    else:
        ending = "\r" if lines[row].endswith("\r") else ""
        lines.insert(row + 1, " " * (name.key.column - 1) + added + ending)
    return "\n".join(lines)


def _with_item(lines: list[str], synonyms: Sequence, word: str) -> str | None:
    """A list of synonyms gains an item: within its brackets, or on a line of its own."""
    last = synonyms.items[-1]
    if not isinstance(last, Scalar):
        return None
    row, column = last.line - 1, last.column - 1
    line = lines[row]
    dash = line[:column].rstrip()
    if dash.strip() == "-":
        ending = "\r" if line.endswith("\r") else ""
        lines.insert(row + 1, f"{dash} {quoted(word)}{ending}")
    else:
        end = _scalar_end(line, column, in_braces=True)
        lines[row] = f"{line[:end]}, {quoted(word, in_brackets=True)}{line[end:]}"
    return "\n".join(lines)


def _scalar_end(line: str, column: int, *, in_braces: bool = False) -> int:
    """Where the scalar ends that begins in this column."""
    quote = line[column : column + 1]
    if quote in {'"', "'"}:
        at = column + 1
        while at < len(line) and line[at] != quote:
            at += 2 if quote == '"' and line[at] == "\\" else 1
        return at + 1
    stops = [at for mark in (",", "}", "]") * in_braces if (at := line.find(mark, column)) >= 0]
    if (remark := line.find(" #", column)) >= 0:
        stops.append(remark)
    end = min(stops, default=len(line))
    return column + len(line[column:end].rstrip())
