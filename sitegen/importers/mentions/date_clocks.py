"""The time of day behind a date, and the zone it is told in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone

from sitegen.dates import PartialDate

_CLOCK = re.compile(
    r"(?:T|[\s\u00a0]{0,3}[,|·•–—(-]?[\s\u00a0]{0,2}(?:(?:à|at|um|a las|alle ore|alle|às|as|ore|kl|"
    r"@)[\s\u00a0]{1,2})?)"
    r"(?P<hour>[01]?\d|2[0-4])[\s\u00a0]?(?:[:h.][\s\u00a0]?(?P<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?|(?P<h>h)(?!\w))"
    r"(?:[\s\u00a0]?(?P<half>[ap]\.?m\b\.?))?(?:[\s\u00a0]?(?:Uhr|h|hrs|min)\b)?"
    r"(?:[\s\u00a0]?\(?(?P<zone>Z|UTC|GMT|[+-][01]\d:?[0-5]\d)(?!\w)\)?)?(?!\d)",
    re.IGNORECASE,
)
_HALF_CLOCK = re.compile(
    r"[\s\u00a0]{0,3},?\s?(?:at\s)?(?P<hour>1[0-2]|0?[1-9])\s?(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE
)
_SECONDS = re.compile(r":\d\d:(\d\d)")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as written behind a date."""

    end: int
    """Where it ends in the text."""
    time: time
    zone: timezone | None
    second: int = 0


def clock_behind(text: str, position: int) -> Clock | None:
    """The time of day that begins at `position`, separators included; None where there is none."""
    match = _CLOCK.match(text, position) or _HALF_CLOCK.match(text, position)
    if match is None:
        return None
    hour, parts = int(match["hour"]), match.groupdict()
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"][0] in "pP" else 0)
    seconds = _SECONDS.search(match[0])
    return Clock(
        match.end(),
        time(hour % 24, int(parts.get("minute") or 0)),
        _zone(parts.get("zone")),
        int(seconds[1]) if seconds else 0,
    )


def moment(date: PartialDate, clock: Clock) -> datetime | None:
    """The exact moment, where the day is known and the zone is stated; a clock without a zone is none."""
    if date.day is None or clock.zone is None:
        return None
    return datetime.combine(date.first_day, clock.time, clock.zone).replace(second=clock.second)


def _zone(written: str | None) -> timezone | None:
    if not written:
        return None
    if written[0] not in "+-":
        return timezone.utc  # noqa: UP017 - typed as the other branch
    digits = written[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if written[0] == "-" else offset)
