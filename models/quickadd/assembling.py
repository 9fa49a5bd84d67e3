"""Pieces become one due time with its repeat: which belong together, and which are words."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from models import errors
from models.due import Due
from models.quickadd import calendar, rhythms
from models.quickadd.draft import Alternative, SpanKind
from models.quickadd.instants import Chosen, clocks_on, combined, moments, zone_of
from models.quickadd.line import Item, Line
from models.quickadd.values import Day, Repeat, Setting, tomorrow
from models.recurrence import Rule
from models.schedule import Schedule

_DAY = 24 * 60


@dataclass
class Plan:
    """What was settled; `used` says what became of each item that is no word of the title."""

    due: Due | None = None
    rule: str | None = None
    from_completion: bool = False
    duration: int | None = None
    reminders: list[int] = field(default_factory=list)
    alternatives: list[Alternative] = field(default_factory=list)
    used: list[tuple[Item, SpanKind]] = field(default_factory=list)


def settle(line: Line, setting: Setting, timezone: str) -> Plan:
    """The due time, the repeat and all that goes with them."""
    plan, chosen = Plan(), Chosen()
    if line.values("§never"):  # without the day a time would be of another one
        return plan
    _repeat(line, plan, chosen, setting)
    _moment(line, plan, chosen)
    _day(line, plan, chosen, setting)
    _clock(line, plan, chosen)
    if not _anything(chosen):
        return Plan()
    _decide(plan, chosen, setting, timezone)
    if chosen.day and chosen.day.again and not chosen.repeat:
        _every_other_day(plan, chosen, setting, timezone)
    if plan.due:
        _lengths(line, plan, chosen)
    return plan


def _anything(chosen: Chosen) -> bool:
    return any((chosen.day, chosen.clock, chosen.part, chosen.moment, chosen.repeat))


def _repeat(line: Line, plan: Plan, chosen: Chosen, setting: Setting) -> None:
    found = line.values("§r")
    if not found:
        return
    item = found[0]
    chosen.repeat, chosen.part = item.value, item.value.part
    plan.used.append((item, SpanKind.REPEAT))
    for other in found[1:]:
        if joined := _joined(chosen.repeat, other.value):
            chosen.repeat = joined
            chosen.part = chosen.part or other.value.part
            plan.used.append((other, SpanKind.REPEAT))
    for out in line.values("§x")[:1]:
        if left := rhythms.without(chosen.repeat, out.value):
            chosen.repeat = left
            plan.used.append((out, SpanKind.REPEAT))
    for ending in line.values("§c")[:1]:
        chosen.repeat = chosen.repeat.having(count=ending.value)
        plan.used.append((ending, SpanKind.REPEAT))
    for ending in line.values("§f")[:1]:
        chosen.repeat = chosen.repeat.having(
            until=_ahead(ending.value[0], ending.value[1], setting.today)
        )
        plan.used.append((ending, SpanKind.REPEAT))


def _joined(one: Repeat, other: Repeat) -> Repeat | None:
    """«Каждый день по будням», «еженедельно по пятницам»: the plainer one gives way."""
    if one.by and not other.by:
        one, other = other, one
    if one.by or not other.by:
        return None
    return other.having(interval=one.interval) if one.freq == other.freq else other


def _ahead(count: float, unit: str, today: date) -> date:
    months = {"umonth": 1, "uyear": 12, "halfyear": 6}.get(unit)
    if months:
        return calendar.add_months(today, int(months * count))
    return today + timedelta(days=int(count * (7 if unit == "uweek" else 1)))


def _moment(line: Line, plan: Plan, chosen: Chosen) -> None:
    for item in line.values("§m")[:1]:
        chosen.moment = item.value
        plan.used.append((item, SpanKind.DUE))


def _day(line: Line, plan: Plan, chosen: Chosen, setting: Setting) -> None:
    """The first day; one that ends a repeat; a week or weekday that makes it precise."""
    if chosen.moment:
        return
    for item in line.values("§d"):
        day: Day = item.value
        if chosen.repeat and day.until and not chosen.repeat.count:
            chosen.repeat = chosen.repeat.having(until=day.on)
            plan.used.append((item, SpanKind.REPEAT))
        elif chosen.day is None:
            chosen.day = day
            plan.used.append((item, SpanKind.DUE))
        elif joined := _precise(chosen.day, day, setting):
            chosen.day = joined
            plan.used.append((item, SpanKind.DUE))
        elif day.until and not chosen.day.until:  # «подарок на 8 марта до пятницы»
            chosen.day = day
            plan.used[-1] = (item, SpanKind.DUE)
    if chosen.day:
        chosen.part = chosen.part or chosen.day.part


def _precise(one: Day, other: Day, setting: Setting) -> Day | None:
    """«В четверг 12 марта», «на следующей неделе во вторник»: one day named twice."""
    for exact, loose in ((one, other), (other, one)):
        if loose.vague:
            return exact
        if exact.week is not None and loose.weekday:
            number = loose.on.weekday()
            return Day(calendar.of_week(setting.today, number, exact.week))
        if loose.weekday and not exact.weekday and exact.on.weekday() == loose.on.weekday():
            return exact
    return one if one.on == other.on else None


def _clock(line: Line, plan: Plan, chosen: Chosen) -> None:
    if chosen.moment:
        return
    for item in line.values("§t"):
        value = item.value
        clock, zone = value if isinstance(value, tuple) else (value, None)
        if chosen.clock is None:
            chosen.clock, chosen.zone = clock, zone
            plan.used.append((item, SpanKind.DUE))
    for item in line.values("§p"):
        implied = chosen.day.part if chosen.day else ""  # «tonight»
        if chosen.part in ("", implied, item.value):
            chosen.part = item.value
            plan.used.append((item, SpanKind.DUE))


def _decide(plan: Plan, chosen: Chosen, setting: Setting, timezone: str) -> None:
    if chosen.moment:
        plan.due = _due_at(chosen.moment.at, timezone)
        _with_rule(plan, chosen)
        return
    if chosen.repeat:
        _recurring(plan, chosen, setting, timezone)
        return
    day = chosen.day
    if chosen.clock is None and not chosen.part:
        if day and day.same_time:
            plan.due = _due_at(
                datetime.combine(day.on, setting.now.time(), setting.now.tzinfo), timezone
            )
        elif day:
            plan.due = Due.on(day.on, timezone)
            plan.alternatives = [Alternative(Due.on(each, timezone)) for each in day.others]
        return
    first, *others = moments(chosen, setting, timezone)
    if day and chosen.clock is None and first <= setting.now and day.on == setting.today:
        plan.due = Due.on(day.on, timezone)  # «сегодня утром», said in the afternoon
        return
    plan.due = _due_at(first, timezone)
    plan.alternatives = [Alternative(_due_at(each, timezone)) for each in others]


def _due_at(at: datetime, timezone: str) -> Due:
    return Due.moment(at.replace(second=0, microsecond=0), timezone)


def _recurring(plan: Plan, chosen: Chosen, setting: Setting, timezone: str) -> None:
    repeat = chosen.repeat
    if repeat is None:
        return
    if repeat.freq in ("HOURLY", "MINUTELY"):
        _often(plan, chosen, repeat, setting, timezone)
        return
    plan.from_completion = repeat.from_completion
    try:
        rule = Rule.parse(repeat.text())
    except errors.RuleInvalidError:
        return
    clock = None
    if chosen.clock or chosen.part:
        clock = clocks_on(chosen, setting, tomorrow(setting.today))[0]
    start = chosen.day.on if chosen.day else setting.today
    days = islice(_days(rule, _first_of_many(rule, start), timezone), 3)
    zone = zone_of(chosen, timezone)
    dues = [_when(day, clock, zone, timezone) for day in days]
    ahead = [due for due in dues if due.at > setting.now]
    if not ahead:
        return
    plan.due, plan.rule = ahead[0], str(rule)
    if repeat.plain:
        later = _when(tomorrow(start), clock, zone, timezone)
        plan.alternatives = [Alternative(later)]
    elif len(ahead) > 1 and not repeat.by and not chosen.day:
        plan.alternatives = [Alternative(ahead[1], plan.rule)]


def _every_other_day(plan: Plan, chosen: Chosen, setting: Setting, timezone: str) -> None:
    """The other meaning of «через день»."""
    other = Plan()
    again = replace(chosen, day=None, repeat=Repeat("DAILY", 2))
    _recurring(other, again, setting, timezone)
    if other.due:
        plan.alternatives.append(Alternative(other.due, other.rule))


def _first_of_many(rule: Rule, start: date) -> date:
    """«Каждые 2 недели по понедельникам» begins on the next Monday, not with this week."""
    if rule.freq != "WEEKLY" or rule.interval == 1 or not rule.days:
        return start
    ahead = (start + timedelta(days=n) for n in range(7))
    return next(day for day in ahead if rule.fits(day))


def _days(rule: Rule, start: date, timezone: str) -> Iterable[date]:
    """The days of the rule from that one on; `start` itself only where it is one."""
    anchored = rule if rule.days or rule.month_days else rule.anchored(start)
    plain = Rule(rule.freq, rule.interval, rule.days, rule.month_days, rule.months, rule.positions)
    schedule = Schedule(plain.anchored(start), start, None, timezone)
    first = next(iter(schedule.days(start - timedelta(days=1))), None)
    if first == start and not _belongs(anchored, start):
        begin = next(iter(schedule.days(start)), None)
        if begin is None:
            return
        schedule = Schedule(plain, begin, None, timezone)
    yield from schedule.days(schedule.first - timedelta(days=1))


def _belongs(rule: Rule, day: date) -> bool:
    if not rule.fits(day):
        return False
    if not rule.positions:
        return True
    month = [day.replace(day=1) + timedelta(days=n) for n in range(calendar.month_end(day).day)]
    fitting = [each for each in month if rule.fits(each)]
    return any(
        len(fitting) >= abs(place) and fitting[place - 1 if place > 0 else place] == day
        for place in rule.positions
    )


def _when(day: date, clock: tuple[time, bool] | None, zone: ZoneInfo, timezone: str) -> Due:
    if clock is None:
        return Due.on(day, timezone)
    return Due.moment(combined(day, clock, zone).astimezone(UTC), timezone)


def _often(plan: Plan, chosen: Chosen, repeat: Repeat, setting: Setting, timezone: str) -> None:
    step = (
        timedelta(hours=repeat.interval)
        if repeat.freq == "HOURLY"
        else timedelta(minutes=repeat.interval)
    )
    first = moments(chosen, setting, timezone)[0] if chosen.clock else setting.now + step
    plan.due, plan.rule = _due_at(first, timezone), repeat.text()


def _with_rule(plan: Plan, chosen: Chosen) -> None:
    if chosen.repeat:
        plan.rule = chosen.repeat.text()
        plan.from_completion = chosen.repeat.from_completion


def _stands_by(line: Line, item: Item, minutes: int) -> bool:
    """«Созвон в 16 за 10 минут»: beside what it counts from. «Отчёт за неделю» is none."""
    at = line.items.index(item)
    return minutes < _DAY and "§" in (line.form(at - 1)[:1], line.form(at + 1)[:1])


def _lengths(line: Line, plan: Plan, chosen: Chosen) -> None:
    """Durations and reminders count from a time of day; what was said of none stays a word."""
    timed = plan.due is not None and not plan.due.all_day
    if plan.due and chosen.clock and chosen.clock.length:
        plan.duration = chosen.clock.length
        ends = plan.due.at + timedelta(minutes=plan.duration)
        plan.alternatives.append(Alternative(_due_at(ends, plan.due.timezone), plan.rule))
    for item in line.values("§l"):
        if timed and plan.duration is None:
            plan.duration = item.value
            plan.used.append((item, SpanKind.DURATION))
    for item in line.values("§b"):
        minutes, sure = item.value
        if (sure and (timed or minutes >= _DAY)) or (timed and _stands_by(line, item, minutes)):
            plan.reminders.append(minutes)
            plan.used.append((item, SpanKind.REMINDER))
