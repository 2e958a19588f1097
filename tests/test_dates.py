"""Partial dates: as precise as the text, no more."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import EPOCH, PartialDate

PARIS = ZoneInfo("Europe/Paris")
DATES = st.dates().flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year), PartialDate(day.year, day.month), PartialDate(day.year, day.month, day.day)]
    )
)


@pytest.mark.parametrize("text", ["2025", "2025-07", "2025-07-23", "2025-07-23T10:00:00+02:00"])
def test_a_date_is_written_as_it_was_read(text: str):
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["", "25", "2025-13", "2025-02-29", "2025-7", "2025-07-23T10:00:00", "juillet", "0000"]
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


def test_a_day_needs_its_month():
    with pytest.raises(ValueError, match="month"):
        PartialDate(2025, None, 3)


def test_a_date_spans_the_days_it_can_mean():
    assert (PartialDate(2024).first_day, PartialDate(2024).last_day) == (date(2024, 1, 1), date(2024, 12, 31))
    assert PartialDate(2024, 2).last_day == date(2024, 2, 29)
    assert PartialDate(2024, 2, 3).last_day == date(2024, 2, 3)


def test_a_date_starts_at_midnight_in_its_zone():
    assert PartialDate(2025, 7).starts(PARIS) == datetime(2025, 6, 30, 22, tzinfo=UTC)
    assert PartialDate.parse("2025-07-23T10:00:00Z").starts(PARIS) == datetime(2025, 7, 23, 10, tzinfo=UTC)
    assert PartialDate(1970).starts(UTC) == EPOCH


def test_a_date_contains_its_more_precise_forms():
    assert PartialDate(2025).contains(PartialDate(2025, 7, 23))
    assert PartialDate(2025, 7).contains(PartialDate(2025, 7))
    assert not PartialDate(2025, 7).contains(PartialDate(2025))
    assert not PartialDate(2025, 7).contains(PartialDate(2025, 8, 1))


@given(DATES)
def test_dates_round_trip(partial: PartialDate):
    assert PartialDate.parse(str(partial)) == partial
    assert partial.first_day <= partial.last_day
