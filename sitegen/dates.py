"""Dates as precise as their text: a day, a month or a year, never more than was said.

A wrong date is worse than none, so nothing here fills in a missing part. Reading dates out of
prose is the importers' job; this module knows only the ISO 8601 forms that front matter uses.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown."""

    year: int
    month: int | None = None
    day: int | None = None
    """Given only together with the month."""
    moment: datetime | None = None
    """The exact time with its zone, where the source states one; agrees with year, month and day."""

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp with its zone.

        Raises ValueError where the text is none of these, or no day of the calendar.
        """
        if match := _ISO.fullmatch(text):
            year, month, day = match.groups()
            return cls(int(year), int(month) if month else None, int(day) if day else None)
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError("a time needs its zone")
        return cls(moment.year, moment.month, moment.day, moment)

    @property
    def first_day(self) -> date:
        """The earliest day this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day this date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def starts(self, zone: tzinfo) -> datetime:
        """The earliest moment this date can mean, for a publication in `zone`."""
        return self.moment or datetime.combine(self.first_day, datetime.min.time(), zone)

    def contains(self, other: PartialDate) -> bool:
        """Whether `other` is this date, or a more precise form of it."""
        return self.year == other.year and self.month in {None, other.month} and self.day in {None, other.day}

    def __str__(self) -> str:
        if self.moment:
            return self.moment.isoformat()
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


EPOCH = datetime.fromtimestamp(0, UTC)
"""Where an article stands of which no date at all is known: behind every other."""
