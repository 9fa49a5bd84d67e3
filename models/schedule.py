"""When the occurrences of a rule are: local calendar days, and the instants derived from them.

Everything is computed on days and on the wall clock of one zone; the instant comes last, so the
clock's hand stays where it is when the zone changes its offset. A wall-clock time that a zone
leaves out moves forward by what was left out, one that comes twice is the first of the two.
Days that a zone left out (Apia's 30 December 2011) have no occurrence.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from models import limits
from models.due import Due
from models.recurrence import Freq, Rule

_LAST = date(limits.LAST_YEAR, 12, 31)
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A rule put into a calendar.

    `first`: the day of the first occurrence, whether the rule would give it or not; `minute`:
    minutes after midnight on the wall clock of the IANA `timezone`, None for whole days.
    """

    rule: Rule
    first: date
    minute: int | None
    timezone: str

    @classmethod
    def starting(cls, rule: Rule, due: Due) -> "Schedule":
        """From that due time on, at its time of day."""
        at = due.at.astimezone(ZoneInfo(due.timezone))
        minute = None if due.all_day else at.hour * 60 + at.minute
        return cls(rule, at.date(), minute, due.timezone)

    def from_day(self, day: date) -> "Schedule":
        """The same with that day as the first; COUNT keeps what is left of it."""
        count = self.rule.count
        if count:
            count = max(1, count - sum(1 for _ in takewhile(lambda each: each < day, self.days())))
        return replace(self, first=day, rule=replace(self.rule, count=count))

    def due(self, day: date) -> Due:
        """The due time of the occurrence on that day."""
        if self.minute is None:
            return Due.on(day, self.timezone)
        clock = time(*divmod(self.minute, 60))
        local = datetime.combine(day, clock, ZoneInfo(self.timezone))  # fold 0: see above
        return Due.moment(local.astimezone(UTC), self.timezone)

    def regular(self, day: date) -> bool:
        """Whether the rule itself gives that day of the schedule, which the first one may be
        without."""
        rule = self.rule.anchored(self.first)
        period = next(iter(_periods(rule, self.first, max(day, self.first))))
        return day in _picked(rule, period)

    def next_after(
        self, day: date, now: datetime | None = None, without: Collection[date] = ()
    ) -> date | None:
        """The first occurrence after `day` that is not `without` and, given `now`, still ahead.

        None where there is none up to `limits.LAST_YEAR`.
        """
        if now is not None:  # no use in looking at days that are past in every zone
            day = max(day, now.date() - timedelta(days=2))
        ahead = (each for each in self.days(day) if now is None or self.due(each).at > now)
        return next((each for each in ahead if each not in without), None)

    def days(self, after: date | None = None) -> Iterator[date]:
        """The days of the occurrences in order; only those after that day.

        Ends by itself, whatever the rule: each of its periods is looked at once, up to
        `limits.LAST_YEAR`, and without COUNT only from the period of `after` on.
        """
        days = self._days(self.first if self.rule.count or not after else after)
        if until := self.rule.until:
            days = takewhile(lambda each: each == self.first or each <= until, days)
        days = islice(days, self.rule.count)
        return (each for each in days if after is None or each > after)

    def _days(self, from_: date) -> Iterator[date]:
        yield self.first
        rule, zone = self.rule.anchored(self.first), ZoneInfo(self.timezone)
        for period in _periods(rule, self.first, max(from_, self.first)):
            for day in _picked(rule, period):
                if self.first < day <= _LAST and _exists(day, zone):
                    yield day


def _picked(rule: Rule, period: list[date]) -> list[date]:
    days = [day for day in period if rule.fits(day)]
    if not rule.positions:
        return days
    places = {place - 1 if place > 0 else len(days) + place for place in rule.positions}
    return [day for place, day in enumerate(days) if place in places]


def _exists(day: date, zone: ZoneInfo) -> bool:
    noon = datetime.combine(day, _NOON, zone)
    return noon.astimezone(UTC).astimezone(zone).date() == day


def _periods(rule: Rule, first: date, from_: date) -> Iterator[list[date]]:
    """The days of each period that the interval does not leave out, from that of `from_` on."""
    start = _index(rule.freq, first)
    ahead = (_index(rule.freq, from_) - start) // rule.interval * rule.interval
    for index in range(start + ahead, _index(rule.freq, _LAST) + 1, rule.interval):
        begin, end = _begin(rule.freq, index), _begin(rule.freq, index + 1)
        yield [date.fromordinal(day) for day in range(begin.toordinal(), end.toordinal())]


def _index(freq: Freq, day: date) -> int:
    """The number of the period that the day is in; weeks begin on Monday."""
    return {
        Freq.DAILY: day.toordinal(),
        Freq.WEEKLY: (day.toordinal() - 1) // 7,
        Freq.MONTHLY: day.year * 12 + day.month - 1,
        Freq.YEARLY: day.year,
    }[freq]


def _begin(freq: Freq, index: int) -> date:
    """The first day of that period."""
    if freq is Freq.DAILY:
        return date.fromordinal(index)
    if freq is Freq.WEEKLY:
        return date.fromordinal(index * 7 + 1)
    return date(index // 12, index % 12 + 1, 1) if freq is Freq.MONTHLY else date(index, 1, 1)
