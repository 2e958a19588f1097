"""Articles that tell the same: nearly the same words, or the same event in other words.

Noticed and named with the reason, never decided: a digest may want both. Copies show by their runs of words,
one event by the names that two articles of the same days share. The result depends on no order. Pure.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sitegen.dates import PartialDate
from sitegen.importers.facts.proper_names import proper_names
from sitegen.text import fold

RUN = 5
"""Words of a run that two texts may share."""
COPIED = 0.5
"""Share of the shorter text's runs from which two are nearly the same."""
LEAST_RUNS = 15
NAMES = 3
"""How many names both must come back to, to tell of one event; or fewer, where they share more than these."""
REPEATED = 2
"""The fewest to which both must come back."""
SHARED = 0.4
"""And which share of the names of the one that has fewer."""
DAYS = 3
"""How far apart their dates may be."""
COMMON = 60
"""A run or a name in more articles than this tells nothing."""
_READ = 40_000
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Told:
    """An article, as far as likeness goes."""

    path: str
    title: str
    body: str
    lang: str
    date: PartialDate | None


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two articles that tell the same."""

    path: str
    """The one to look at: the newer of the two imports, else the later by name."""
    other: str
    reason: str


def find_kin(articles: Iterable[Told], fresh: Collection[str]) -> tuple[Kinship, ...]:
    """The pairs of which at least one article is among `fresh`; a copy is not told twice.

    In the order of the articles to look at, each one's copies first.
    """
    ordered = sorted(articles, key=lambda article: article.path)
    copies = dict(_copies(ordered, fresh))
    events = dict(_events(ordered, fresh))
    kin = [_kinship(pair, reason, fresh) for pair, reason in copies.items()]
    kin += [_kinship(pair, reason, fresh) for pair, reason in events.items() if pair not in copies]
    return tuple(sorted(kin, key=lambda each: each.path))


def shared(one: str, other: str) -> float:
    """The share of the one text's runs of words that stand in the other, or the reverse if that is less."""
    runs = _runs(one), _runs(other)
    most = max(len(runs[0]), len(runs[1]))
    return len(runs[0] & runs[1]) / most if most else 0.0


def _kinship(pair: tuple[str, str], reason: str, fresh: Collection[str]) -> Kinship:
    first, second = pair
    return Kinship(second, first, reason) if second in fresh else Kinship(first, second, reason)


def _copies(articles: Sequence[Told], fresh: Collection[str]) -> Iterator[tuple[tuple[str, str], str]]:
    runs = {article.path: _runs(article.body) for article in articles}
    wanted = set().union(*(runs[path] for path in fresh if path in runs))
    holders: dict[int, list[str]] = defaultdict(list)
    for path, held in runs.items():
        for run in held & wanted:
            holders[run].append(path)
    for (one, other), number in sorted(_counted(holders.values(), fresh).items()):
        least = min(len(runs[one]), len(runs[other]))
        if least >= LEAST_RUNS and number >= COPIED * least:
            yield (
                (one, other),
                f"nearly the same words: {100 * number // least} % of the shorter text stand in both",
            )


def _events(articles: Sequence[Told], fresh: Collection[str]) -> Iterator[tuple[tuple[str, str], str]]:
    days = {each.path: each.date.first_day for each in articles if each.date and each.date.day}
    new_days = sorted(
        {day.toordinal() + step for path, day in days.items() if path in fresh for step in _STEPS}
    )
    near = frozenset(new_days)
    by_path = {each.path: each for each in articles}
    names = {
        each.path: _names(each)
        for each in articles
        if each.path in days and days[each.path].toordinal() in near
    }
    holders: dict[str, list[str]] = defaultdict(list)
    for path, held in names.items():
        for name in held:
            holders[name].append(path)
    for (one, other), number in sorted(_counted(holders.values(), fresh).items()):
        least = min(len(names[one]), len(names[other]))
        apart = abs((days[one] - days[other]).days)
        if number < REPEATED or number < SHARED * least or apart > DAYS:
            continue
        shared = _shared(by_path[one], by_path[other], names[one], names[other])
        if number >= NAMES or len(shared) > NAMES:
            when = "the same day" if not apart else f"{apart} day{'s' if apart > 1 else ''} apart"
            yield (one, other), f"perhaps the same event: both name {', '.join(shared[:6])}, {when}"


_STEPS = range(-DAYS, DAYS + 1)


def _counted(holders: Iterable[Sequence[str]], fresh: Collection[str]) -> Counter[tuple[str, str]]:
    """How much each two articles share; what very many hold is left out."""
    pairs: Counter[tuple[str, str]] = Counter()
    for paths in holders:
        if len(paths) <= COMMON:
            pairs.update(pair for pair in combinations(paths, 2) if pair[0] in fresh or pair[1] in fresh)
    return pairs


def _runs(body: str) -> frozenset[int]:
    words = _WORD.findall(body[:_READ].casefold())
    return frozenset(hash(run) for run in zip(*(words[start:] for start in range(RUN)), strict=False))


def _shared(one: Told, other: Told, repeated: dict[str, str], repeated_there: dict[str, str]) -> list[str]:
    """The names that both hold, be it once."""
    here, there = _names(one, least=1) | repeated, _names(other, least=1) | repeated_there
    return sorted(written for name, written in here.items() if name in there)


def _names(article: Told, *, least: int = 2) -> dict[str, str]:
    found = proper_names(article.body[:_READ], article.title, article.lang, least=least)
    return {fold(name.written): name.written for name in found}
