"""Reports told by the clock: the entries of a live report, each behind its time or its minute of play.

Their short entries with buttons between would be no article by the sum of their lines: within such a
report nothing that stands between two entries costs anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict

ENTRY = Verdict(Role.BODY, "an entry of a live report")
MOMENT = Verdict(Role.DATE, "the time of an entry of a live report")
FEWEST = 4
"""Entries of the shortest report: three times in a row may stand in any text."""
FAR = 14
"""The most lines between two entries."""
TOLD = 0.65
"""The share of entries that say a whole sentence; a list of headlines with times has none."""
_SENTENCE = 4
_DAY = 24 * 60
_CLOCK = re.compile(
    r"(?:(?P<hour>[01]?\d|2[0-4])\s?(?P<mark>[h:.])\s?(?P<minute>[0-5]\d)(?!\d|[.:/]\d)"
    r"(?:\s?(?:h|hrs?|Uhr|[ap]\.?m\.?|[A-Z]{2,4})\b\.?)*"
    r"|(?P<play>\d{1,3})(?:\s?['’′](?:\s?\+\s?\d{1,2}['’′]?)?|\s?\+\s?\d{1,2}\s?['’′]))"
    r"(?=\s*$|\s*[-–—:|·.]|\s)"
)  # fmt: skip
_NOON = re.compile(r"\d\s?p\.?m\b", re.IGNORECASE)


def live_report(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> range:
    """The lines from the first entry to the beginning of the last; empty where the text is no such report."""
    found = max(_series(lines), key=len, default=())
    if len(found) < FEWEST:
        return range(0)
    entries = [range(start, end) for start, end in pairwise(found)]
    told = sum(any(_is_told(lines[index]) for index in entry) for entry in entries)
    if told < TOLD * len(entries) or _are_comments(verdicts, found[0], found[-1]):
        return range(0)
    return range(found[0], found[-1] + 1)


def with_entries(
    lines: Sequence[Line],
    verdicts: Sequence[Verdict | None],
    with_replies: Sequence[Verdict | None],
    live: range,
) -> list[Verdict | None]:
    """The verdicts with those on readers' replies, but for the entries of the report.

    Nobody replies within `live`, its lines. A sentence right behind a time is its text, whatever stands
    above the two.
    """
    return [
        _entry(lines, verdicts, index) if index in live else verdict
        for index, verdict in enumerate(with_replies)
    ]


def _entry(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> Verdict | None:
    line, verdict = lines[index], verdicts[index]
    is_timed = _moment(line.text) is not None
    if is_timed and not _is_told(line) and (verdict is None or verdict.role is Role.DATE):
        return verdict and MOMENT
    is_next = index > 0 and _moment(lines[index - 1].text) is not None
    return ENTRY if verdict is None and _is_told(line) and (is_timed or is_next) else verdict


def _series(lines: Sequence[Line]) -> Iterator[tuple[int, ...]]:
    """The lines that begin with a time, parted where they are far from each other or turn back."""
    series: list[int] = []
    last, direction = 0, 0
    for index, line in enumerate(lines):
        moment = _moment(line.text)
        if moment is None:
            continue
        step = (moment - last + _DAY // 2) % _DAY - _DAY // 2 if series else 0
        if series and (index - series[-1] > FAR or step * direction < 0):
            yield tuple(series)
            series, step, direction = [], 0, 0
        series.append(index)
        last, direction = moment, direction or step
    yield tuple(series)


def _moment(text: str) -> int | None:
    """The minute that a line begins with; None for other lines."""
    match = _CLOCK.match(text[:24])
    if match is None:
        return None
    if match["play"]:
        return int(match["play"])
    afternoon = 12 if _NOON.search(match[0]) and int(match["hour"]) < 12 else 0  # noqa: PLR2004 - noon
    return (int(match["hour"]) + afternoon) * 60 + int(match["minute"])


def _is_told(line: Line) -> bool:
    return line.ends_sentence and line.words >= _SENTENCE


def _are_comments(verdicts: Sequence[Verdict | None], start: int, end: int) -> bool:
    """Whether readers speak: their heading stands above, or their buttons stand between."""
    above = range(max(start - FAR, 0), end)
    return any(
        verdict is not None and verdict.role is Role.COMMENTS
        for verdict in (verdicts[index] for index in above)
    )
