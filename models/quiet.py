"""Quiet hours and days off: when people want to hear nothing but what they asked for at that very
time."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.nagging import MORNING
from models.person import Person

_STEPS = 9
_TICK = timedelta(seconds=1)


def over(person: Person, now: datetime) -> datetime | None:
    """When the silence that `now` is in is over, in UTC: quiet hours, days off, or one after the
    other; None outside. After a day off the bot speaks when the quiet hours end, or in the morning.
    """
    at = now
    for _ in range(_STEPS):
        later = _day_off_ends(person, at) or ends(person, at)
        if later is None:
            break
        at = later
    return at if at > now else None


def _day_off_ends(person: Person, now: datetime) -> datetime | None:
    zone = ZoneInfo(person.timezone)
    day = now.astimezone(zone).date()
    if not person.quiet_days or str(day.isoweekday()) in person.working_days:
        return None
    while str(day.isoweekday()) not in person.working_days:
        day += timedelta(days=1)
    begin = time() if person.quiet_from is not None else MORNING
    return max(datetime.combine(day, begin, zone).astimezone(UTC), now + _TICK)


def ends(person: Person, now: datetime) -> datetime | None:
    """When the person's quiet time that `now` is in is over, in UTC; None outside of it.

    Always after `now`, whatever the clocks of the zone do meanwhile.
    """
    return hours_end(person.quiet_from, person.quiet_until, person.timezone, now)


def hours_end(start: int | None, end: int | None, timezone: str, now: datetime) -> datetime | None:
    """The same of hours from one minute of the day until another; None where there are none."""
    if start is None or end is None:
        return None
    local = now.astimezone(ZoneInfo(timezone))
    minute = local.hour * 60 + local.minute
    if not (start <= minute < end if start < end else minute >= start or minute < end):
        return None
    clock = time(end // 60, end % 60, tzinfo=ZoneInfo(timezone))
    day = local.date() if minute < end else local.date() + timedelta(days=1)
    # An hour may come twice, or not at all: the first of both readings that is still ahead.
    both = [datetime.combine(day, clock.replace(fold=fold)).astimezone(UTC) for fold in (0, 1)]
    return min(at for at in (*both, both[0] + timedelta(days=1)) if at > now)
