"""The corpus: raw texts and what a careful editor reads off each of them.

Reads the files beside this one; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CORPUS = Path(__file__).parent / "corpus"
KEYS = frozenset({
    "title", "date", "authors", "agency", "source", "lang", "tags_acceptable",
    "body", "headings", "quotes", "optional", "shape", "kind",
})  # fmt: skip
OPTIONAL_KEYS = frozenset({"source_also"})


class TruthError(ValueError):
    """A truth file does not fit its raw text; the message names both and the next step."""


@dataclass(frozen=True, slots=True)
class Example:
    """One raw text with its truth."""

    name: str
    """The file's stem: "012-chang-e-6"."""
    split: str
    raw: str
    title: str | None
    date: str | None
    authors: tuple[str, ...]
    agency: str | None
    sources: tuple[str, ...]
    """Accepted spellings of the publication's name; none where the text does not name it."""
    lang: str
    tags: tuple[str, ...]
    body: str
    """The lines that belong to the body."""
    generous_body: str
    """The same with the lines that may stay or go, such as the times of a live blog."""
    furniture: tuple[str, ...]
    """The lines, and the remains of glued lines, that do not belong there."""
    headings: tuple[str, ...]
    quotes: tuple[str, ...]
    shape: str
    kind: str


def examples(split: str = "all", corpus: Path = CORPUS) -> Iterator[Example]:
    """Yield the examples of one split, or of all, by name. Raises TruthError where a truth file is faulty."""
    names = {path.stem: path for path in corpus.glob("*/*.txt") if split in {"all", path.parent.name}}
    for _, path in sorted(names.items()):
        yield read_example(path)


def read_example(path: Path) -> Example:
    """Read `name.txt` and the `name.yaml` beside it. Raises TruthError where they do not fit each other."""
    truth = yaml.safe_load(path.with_suffix(".yaml").read_text("utf-8"))
    wrong_keys = (set(truth) ^ KEYS) - OPTIONAL_KEYS
    if wrong_keys:
        raise TruthError(
            f"{path.name}: missing or unknown keys {sorted(wrong_keys)}; compare another truth file"
        )
    raw = path.read_bytes().decode("utf-8")
    lines = _Lines(path.name, raw)
    pieces = lines.pieces(truth["body"])
    generous = {**lines.pieces(truth["optional"]), **pieces}
    return Example(
        name=path.stem,
        split=path.parent.name,
        raw=raw,
        title=truth["title"],
        date=truth["date"],
        authors=tuple(truth["authors"]),
        agency=truth["agency"],
        sources=tuple(name for name in (truth["source"], *truth.get("source_also", ())) if name),
        lang=truth["lang"],
        tags=tuple(truth["tags_acceptable"]),
        body=lines.text(pieces),
        generous_body=lines.text(generous),
        furniture=lines.remains(generous),
        headings=tuple(lines[number] for number in truth["headings"]),
        quotes=tuple(lines[number] for number in truth["quotes"]),
        shape=truth["shape"],
        kind=truth["kind"],
    )


class _Lines:
    """The lines of one raw text, counted from 1 and parted at line feeds only."""

    __slots__ = ("_lines", "_name")

    def __init__(self, name: str, raw: str) -> None:
        self._name = name
        self._lines = [line.removesuffix("\r") for line in raw.split("\n")]

    def __getitem__(self, number: int) -> str:
        if not 1 <= number <= len(self._lines):
            raise TruthError(f"{self._name}: there is no line {number}; the text has {len(self._lines)}")
        return self._lines[number - 1]

    def pieces(self, entries: list[Any]) -> dict[int, list[str]]:
        """What each named line gives: the whole of it, or the parts named by `within`."""
        found: dict[int, list[str]] = {}
        for entry in entries:
            if isinstance(entry, dict):
                self._check_part(entry["line"], entry["within"])
                found.setdefault(entry["line"], []).append(entry["within"])
                continue
            first, _, last = str(entry).partition("-")
            for number in range(int(first), int(last or first) + 1):
                found[number] = [self[number]]
        return found

    def text(self, pieces: dict[int, list[str]]) -> str:
        """The named pieces in the order of the text; lines that stand apart are parted by an empty one."""
        parts: list[str] = []
        last = 0
        for number, found in sorted(pieces.items()):
            parts += [""] if number > last + 1 else []
            parts += [" ".join(found)]
            last = number
        return "\n".join(parts).strip("\n")

    def remains(self, pieces: dict[int, list[str]]) -> tuple[str, ...]:
        """Every line that is not blank without the pieces cut out of it."""
        rests: list[str] = []
        for number, line in enumerate(self._lines, 1):
            rest = [line]
            for piece in filter(None, pieces.get(number, [])):
                rest[-1:] = rest[-1].split(piece, 1)
            rests += [part.strip() for part in rest if part.strip()]
        return tuple(rests)

    def _check_part(self, number: int, part: str) -> None:
        if part not in self[number]:
            raise TruthError(f"{self._name}: line {number} does not hold {part!r}; correct `within`")
