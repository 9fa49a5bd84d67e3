"""Instants that a day and a time of it may mean: the likeliest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from models.quickadd.values import Clock, Day, Moment, Repeat, Setting, time_of, tomorrow

_AFTERNOON = 6
"""A bare hour up to six is in the afternoon."""
_NIGHT = 8
"""From when on an hour of the night is before midnight."""


@dataclass
class Chosen:
    """The pieces that are used, as they are found."""

    day: Day | None = None
    clock: Clock | None = None
    zone: str | None = None
    part: str = ""
    moment: Moment | None = None
    repeat: Repeat | None = None


def zone_of(chosen: Chosen, timezone: str) -> ZoneInfo:
    """The zone that was named with the time, or the author's."""
    return ZoneInfo(chosen.zone or timezone)


def moments(chosen: Chosen, setting: Setting, timezone: str) -> list[datetime]:
    """The instants that the clock can mean, the likeliest first; all are ahead."""
    zone = zone_of(chosen, timezone)
    if chosen.day:
        times = clocks_on(chosen, setting, chosen.day.on)
        found = [combined(chosen.day.on, each, zone) for each in times]
        ahead = [at for at in found if at > setting.now]
        if ahead or chosen.day.on > setting.today:
            others = [combined(day, times[0], zone) for day in chosen.day.others]
            return _once([*(ahead or found), *(at for at in others if at > setting.now)])
        if chosen.day.weekday or not chosen.clock:
            return [found[-1]] if chosen.day.on >= setting.today else found
        return [combined(tomorrow(chosen.day.on), times[0], zone)]
    return _coming(chosen, setting, zone)


def _coming(chosen: Chosen, setting: Setting, zone: ZoneInfo) -> list[datetime]:
    today = setting.now.astimezone(zone).date()
    found = [
        combined(day, each, zone)
        for day in (today, tomorrow(today))
        for each in clocks_on(chosen, setting, day, alone=True)
    ]
    ahead = _once(sorted(at for at in found if at > setting.now))
    sure = chosen.clock is None or chosen.clock.sure or bool(chosen.part)
    return ahead[: 1 if sure else 2] or found[:1]


def _once(instants: Iterable[datetime]) -> list[datetime]:
    return list(dict.fromkeys(instants))


def combined(day: date, at: tuple[time, bool], zone: ZoneInfo) -> datetime:
    """That time of that day, or of the night after it."""
    clock, next_day = at
    return datetime.combine(tomorrow(day) if next_day else day, clock, zone)


def clocks_on(
    chosen: Chosen, setting: Setting, day: date, *, alone: bool = False
) -> list[tuple[time, bool]]:
    """Times of that day, the likeliest first; True: in the night after it."""
    clock = chosen.clock
    if clock is None:
        return [(time_of(chosen.part, setting.prefs), chosen.part == "midnight")]
    if clock.midnight:
        return [(time(0, clock.minute), True)]
    exact = time(clock.hour, clock.minute)
    if clock.sure or not 0 < clock.hour < 12:
        return [(exact, False)]
    later = time(clock.hour + 12, clock.minute)
    if chosen.part in _PARTS:
        return [(later if _after_noon(chosen.part, clock.hour) else exact, False)]
    if clock.hour <= _AFTERNOON:
        return [(later, False)] if alone else [(later, False), (exact, False)]
    return [(each, False) for each in _either(clock, exact, later, setting, day, alone=alone)]


_PARTS = frozenset({"morning", "lunch", "after_lunch", "day", "evening", "night"})


def _after_noon(part: str, hour: int) -> bool:
    """Whether an hour up to eleven is after noon in that part of the day."""
    if part in ("evening", "after_lunch", "lunch"):
        return True
    return hour <= _AFTERNOON if part == "day" else part == "night" and hour >= _NIGHT


def _either(
    clock: Clock, exact: time, later: time, setting: Setting, day: date, *, alone: bool
) -> list[time]:
    """A bare hour from seven on: of a day to come the morning's, of today either."""
    passed = datetime.combine(day, exact, setting.now.tzinfo) <= setting.now
    only = clock.written and (alone or not passed)
    return [exact] if day != setting.today or only else [exact, later]
