"""VTIMEZONE of an IANA zone (RFC 5545, 3.6.5): each change of its clock in some years by itself.

Written out, for there are programs that follow neither rules nor lists of dates in it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_YEARS = 10
_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)


@lru_cache(maxsize=64)
def written(name: str, year: int) -> Timezone:
    """From the beginning of the year before that one on, for ten years."""
    zone = ZoneInfo(name)
    start = datetime(year - 1, 1, 1, tzinfo=UTC)
    made = Timezone()
    made.add("tzid", name)
    made.add_component(_observance(zone, start, start))
    for at in _changes(zone, start, datetime(year + _YEARS, 1, 1, tzinfo=UTC)):
        made.add_component(_observance(zone, at - _SECOND, at))
    return made


def _observance(
    zone: ZoneInfo, before: datetime, at: datetime
) -> TimezoneStandard | TimezoneDaylight:
    """The clock from that instant on; it begins at what the clock before showed then."""
    old, new = _offset(zone, before), _offset(zone, at)
    local = at.astimezone(zone)
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", (at + old).replace(tzinfo=None))
    made.add("tzoffsetfrom", old)
    made.add("tzoffsetto", new)
    made.add("tzname", local.tzname())
    return made


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Instants at which the offset becomes another one."""
    while start < end:
        following = start + _DAY
        if _offset(zone, start) != _offset(zone, following):
            yield _within(zone, start, following)
        start = following


def _within(zone: ZoneInfo, start: datetime, end: datetime) -> datetime:
    """The first second of the other offset between these two."""
    while end - start > _SECOND:
        middle = (start + (end - start) / 2).replace(microsecond=0)
        if _offset(zone, middle) == _offset(zone, start):
            start = middle
        else:
            end = middle
    return end


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
