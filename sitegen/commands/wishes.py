"""Lines to restore or to drop, as they are named on the command line: seeds/solar.txt:12."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sitegen.errors import Problem, UsageError
from sitegen.importers.records.corrections import Correction, Corrections
from sitegen.importers.seed_files import SEEDS

MOST = 1000
"""The most lines that one range names."""
_LINES = re.compile(r"(\d{1,8})(?:-(\d{1,8}))?")
_SUFFIX = re.compile(r"(?<=[^/]\.)([a-z]{2,6}(?:/[0-9a-f]{12})?):(?=.)", re.IGNORECASE)
"""Where a seed's name ends: behind its suffix, or behind the entry of a feed."""


def read_wishes(folder: Path, restore: Iterable[str], drop: Iterable[str]) -> dict[str, Corrections]:
    """What is wished of each seed. Raises UsageError for words that name no seed and line."""
    wishes: dict[str, Corrections] = {}
    for words in restore:
        seed, lines = _parted(folder, words)
        wishes[seed] = wishes.get(seed, Corrections()).joined(Corrections(restore=lines))
    for words in drop:
        seed, lines = _parted(folder, words)
        wishes[seed] = wishes.get(seed, Corrections()).joined(Corrections(drop=lines))
    return wishes


def files_of(folder: Path, wishes: Mapping[str, Corrections]) -> tuple[Path, ...]:
    """The raw files of these seeds, relative to the site's folder; an entry's file is its feed."""
    feeds = {seed: Path(seed).parent for seed in wishes}
    return tuple(feeds[seed] if (folder / feeds[seed]).is_file() else Path(seed) for seed in sorted(wishes))


def _parted(folder: Path, words: str) -> tuple[str, tuple[Correction, ...]]:
    match = _SUFFIX.search(words)
    if match is None:
        hint = "write for example  seeds/solar.txt:12  or  'seeds/solar.txt:How the line begins'"
        raise UsageError(Problem(f'"{words[:60]}" names no line of a seed', hint))
    name, place = words[: match.end() - 1], words[match.end() :]
    return _seed(folder, name), tuple(_lines(place))


def _lines(place: str) -> Iterator[Correction]:
    numbers = _LINES.fullmatch(place.strip())
    if numbers is None:
        yield Correction(text=" ".join(place.split()))
        return
    first, last = int(numbers[1]), int(numbers[2] or numbers[1])
    if not 0 < first <= last < first + MOST:
        raise UsageError(
            Problem(f"{place} are no lines", "write one number, or the first and the last: 12-14")
        )
    yield from (Correction(line) for line in range(first, last + 1))


def _seed(folder: Path, name: str) -> str:
    """The seed as records call it, however a person reaches it."""
    with suppress(ValueError):
        path = Path(name).absolute().relative_to(folder.absolute()).as_posix()
        if path.startswith(f"{SEEDS}/"):
            return path
    return name if name.startswith(f"{SEEDS}/") else f"{SEEDS}/{name}"
