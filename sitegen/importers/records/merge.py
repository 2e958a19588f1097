"""An article's file merged three ways: front matter by field, body by paragraph.

The three are the file as it was generated last, as the editor left it, and as it would be generated now.
What the editor touched stands, to the letter; what was left as generated follows the new reading. The
editor's file is edited, not written anew: its comments, its order and its layout are the editor's too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, tzinfo
from itertools import pairwise

from sitegen import front_matter, yaml_text
from sitegen.front_matter import Document, FrontMatter
from sitegen.front_matter_fences import split
from sitegen.importers.assemble import spoken
from sitegen.importers.outcome import Conflict
from sitegen.importers.records.paragraphs import merge_paragraphs
from sitegen.yaml_writing import flow_list

_FIELDS = tuple(field.name for field in fields(FrontMatter))


@dataclass(frozen=True, slots=True)
class Merged:
    """The file that results, and the places where the editor's text stands against the new reading."""

    text: str
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class _Version:
    """One of the three files."""

    values: FrontMatter
    body: str
    entries: dict[str, str]
    """Each field's lines as they stand in the file; comments above a field belong to it."""
    ending: str
    """The lines after the last field."""

    @classmethod
    def of(cls, text: str, path: str, zone: tzinfo) -> _Version:
        document = front_matter.read(text, path, zone)
        entries, ending = _entries(document, text, path)
        return cls(document.front_matter, document.body, entries, ending)


def merge(base: str, ours: str, theirs: str, path: str, zone: tzinfo) -> Merged:
    """The editor's file (`ours`) with the changes from `base` to `theirs`.

    No field or paragraph in which `ours` differs from `base` is changed. Raises SiteError, naming
    `path`, where the editor's file cannot be read.
    """
    if ours in (base, theirs):
        return Merged(theirs)
    if theirs == base:
        return Merged(ours)
    old, edited, new = (_Version.of(text, path, zone) for text in (base, ours, theirs))
    body, conflicts = merge_paragraphs(old.body, edited.body, new.body)
    entries, disputes = _merge_fields(old, edited, new)
    if body == edited.body and entries == edited.entries:
        return Merged(ours, tuple(_placed(ours, path, disputes, conflicts)))
    head = "".join(entries.values()) + edited.ending
    text = f"---\n{head}---\n" + (f"\n{body}" if body else "")
    placed = tuple(_placed(text, path, disputes, conflicts))
    return Merged(text.replace("\n", "\r\n") if "\r\n" in ours else text, placed)


def _placed(
    text: str, path: str, disputes: Iterable[Conflict], conflicts: Iterable[Conflict]
) -> Iterator[Conflict]:
    """The disputed fields and paragraphs with their lines in the file that results."""
    parts, last = split(text, path), text.count("\n")
    keys = {entry.key.text: entry.key.line for entry in yaml_text.parse(parts.front_matter, path).entries}
    for each in disputes:
        line = keys.get(each.where)
        yield replace(each, line=line and line + parts.front_matter_line - 1)
    for each in conflicts:
        yield replace(each, line=each.line and min(each.line + parts.body_line - 1, last))


def _merge_fields(old: _Version, edited: _Version, new: _Version) -> tuple[dict[str, str], list[Conflict]]:
    entries = dict(edited.entries)
    conflicts = []
    standing = {name for name in _FIELDS if _is_touched(name, old, edited)}
    for name in _FIELDS:
        before, mine, offered = (getattr(version.values, name) for version in (old, edited, new))
        if name == "review":
            _set(entries, name, _review_entry(old, edited, new, standing))
        elif offered in (before, mine):
            continue
        elif name in standing:
            conflicts.append(Conflict(name, spoken(mine), spoken(offered)))
        else:
            _set(entries, name, new.entries.get(name, ""))
    return entries, conflicts


def _is_touched(name: str, old: _Version, edited: _Version) -> bool:
    """Whether the editor changed the field, or wrote a remark beside it."""
    before, after = old.entries.get(name, ""), edited.entries.get(name, "")
    differs: bool = getattr(old.values, name) != getattr(edited.values, name)
    return differs or (before != after and "#" in after)


def _review_entry(old: _Version, edited: _Version, new: _Version, standing: set[str]) -> str:
    """The fields to look at: what the new reading settled goes, what it raises comes, but for theirs."""
    before, mine, offered = (version.values.review for version in (old, edited, new))
    entry = edited.entries.get("review", "")
    left = [name for name in mine if name in offered or name not in before]
    raised = [name for name in offered if name not in {*before, *mine, *standing}]
    if "#" in entry or tuple(left + raised) == mine:
        return entry
    return f"review: {flow_list(left + raised)}\n" if left + raised else ""


def _entries(document: Document, text: str, path: str) -> tuple[dict[str, str], str]:
    """The lines of each field, and those after the last. Remarks above a field belong to it."""
    lines = split(text, path).front_matter.split("\n")
    keys = [entry.key for entry in yaml_text.parse("\n".join(lines), path).entries]
    if any(key.column != 1 for key in keys):
        canonical = front_matter.write(document.front_matter, "")
        return _entries(front_matter.read(canonical, path, UTC), canonical, path)
    begins = [_above(lines, key.line - 1) for key in keys] + [_above(lines, len(lines))]
    begins[0] = 0
    slices = ["".join(f"{line}\n" for line in lines[low:high]) for low, high in pairwise(begins)]
    ending = "".join(f"{line}\n" for line in lines[begins[-1] :])
    return {key.text: entry for key, entry in zip(keys, slices, strict=True)}, ending


def _above(lines: list[str], index: int) -> int:
    """Where the remarks and empty lines begin that stand directly above a line."""
    while index > 0 and (not lines[index - 1].strip() or lines[index - 1].startswith("#")):
        index -= 1
    return index


def _set(entries: dict[str, str], name: str, entry: str) -> None:
    """Give a field its lines, in its usual place where it is new; no lines take it away."""
    if not entry:
        entries.pop(name, None)
    elif name in entries:
        entries[name] = entry
    else:
        usual = _FIELDS.index(name)
        names = list(entries)
        at = next((at for at, other in enumerate(names) if _FIELDS.index(other) > usual), len(names))
        moved = {other: entries.pop(other) for other in names[at:]}
        entries[name] = entry
        entries.update(moved)
