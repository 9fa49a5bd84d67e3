"""Occurrences of a calendar file as programs of others see them, and as our own API tells them."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import ics
from dateutil.rrule import rrule, rruleset, rrulestr

from tests.api.conftest import Caller

Occurrence = tuple[str, datetime | date]
_ROOT = Path(__file__).parents[2]
_SCRIPT = Path(__file__).parent / "occurrences.mjs"
_SIXTY = timedelta(days=60)


def by_icalendar(text: str, until: date) -> set[Occurrence]:
    """The library that writes them, with dateutil for what repeats."""
    found = icalendar.Calendar.from_ical(text)
    return {each for event in found.walk("VEVENT") for each in _expanded(event, until)}


def _expanded(event: Any, until: date) -> Iterator[Occurrence]:
    start, title = event["DTSTART"].dt, str(event["SUMMARY"])
    dates = [each.dt for each in _all(event, "RDATE")]
    left_out = [each.dt for each in _all(event, "EXDATE")]
    rule = event["RRULE"].to_ical().decode() if "RRULE" in event else None
    yield from _occurrences(title, start, rule, dates, left_out, until)


def _all(event: Any, name: str) -> Iterator[Any]:
    said = event.get(name, [])
    for each in said if isinstance(said, list) else [said]:
        yield from each.dts


def _occurrences(
    title: str, start: Any, text: str | None, dates: Any, left_out: Any, until: date
) -> Iterator[Occurrence]:
    whole = not isinstance(start, datetime)
    wanted = rruleset()
    wanted.rdate(_moment(start))
    if text:
        wanted.rrule(_rule(text, _moment(start)))
    for each in dates:
        wanted.rdate(_moment(each))
    for each in left_out:
        wanted.exdate(_moment(each))
    for at in wanted:
        if at.date() >= until:
            return
        yield title, at.date() if whole else at.astimezone(UTC)


def _rule(text: str, start: datetime) -> rrule:
    found = rrulestr(text, dtstart=start)
    assert isinstance(found, rrule)
    return found


def _moment(value: date | datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time())


def by_ics_py(text: str, until: date) -> set[Occurrence]:
    """It keeps repeats as they stand, for others to follow."""
    return {each for event in ics.Calendar(text).events for each in _of_ics(event, until)}


def _of_ics(event: Any, until: date) -> Iterator[Occurrence]:
    lines = {"RRULE": [], "RDATE": [], "EXDATE": []}  # type: dict[str, list[Any]]
    zone = event.begin.tzinfo
    for line in event.extra:
        if line.name == "RRULE":
            lines["RRULE"].append(line.value)
        elif line.name in lines:
            lines[line.name] += [_stamp(each, zone) for each in line.value.split(",")]
    start = event.begin.date() if event.all_day else event.begin.datetime
    rule = next(iter(lines["RRULE"]), None)
    yield from _occurrences(event.name, start, rule, lines["RDATE"], lines["EXDATE"], until)


def _stamp(value: str, zone: Any) -> date | datetime:
    if "T" not in value:
        return datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a date
    return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=zone)


async def by_ical_js(text: str, until: date) -> set[Occurrence]:
    """In JavaScript."""
    process = await asyncio.create_subprocess_exec(
        str(_ROOT / ".venv" / "bin" / "node"),
        str(_SCRIPT),
        str(_ROOT / "api" / "miniapp"),
        until.isoformat(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate(text.encode())
    assert process.returncode == 0, err.decode()
    return {(title, _of_js(at)) for title, at in json.loads(out)}


def _of_js(at: str) -> date | datetime:
    return datetime.fromisoformat(at) if "T" in at else date.fromisoformat(at)


async def by_us(caller: Caller, first: date, until: date) -> set[Occurrence]:
    """What the API tells, a season at a time."""
    found: set[Occurrence] = set()
    while first < until:
        last = min(first + _SIXTY, until - timedelta(days=1))
        page = await caller.get(f"/calendar?from={first}&to={last}")
        for item in page["items"]:
            at = datetime.fromisoformat(item["at"])
            found.add((item["title"], date.fromisoformat(item["date"]) if item["all_day"] else at))
        first = last + timedelta(days=1)
    return found
