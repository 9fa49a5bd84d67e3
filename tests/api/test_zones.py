"""Zones that go along with a calendar show what the clock shows."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from api import zones


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("Europe/Moscow", 0),
        ("Europe/Berlin", 22),
        ("America/New_York", 22),
        ("Australia/Lord_Howe", 22),
        ("Africa/Casablanca", 24),
        ("Asia/Kolkata", 0),
        ("UTC", 0),
    ],
)
def test_each_hour_of_ten_years(name: str, changes: int) -> None:
    made = zones.written(name, 2026)
    parts: list[Any] = made.subcomponents
    steps = sorted(((each["DTSTART"].dt, each) for each in parts), key=lambda step: step[0])
    assert len(steps) == changes + 1
    zone, at = ZoneInfo(name), datetime(2025, 1, 1, tzinfo=UTC)
    while at < datetime(2036, 1, 1, tzinfo=UTC):
        assert _offset(steps, at) == at.astimezone(zone).utcoffset(), at
        at += timedelta(hours=7)


def _offset(steps: list[tuple[datetime, Any]], at: datetime) -> timedelta:
    """As RFC 5545 has it: of the last change before, each at the clock before it."""
    offset = steps[0][1]["TZOFFSETTO"].td
    for start, each in steps[1:]:
        if start - each["TZOFFSETFROM"].td <= at.replace(tzinfo=None):
            offset = each["TZOFFSETTO"].td
    return timedelta(seconds=offset.total_seconds())
