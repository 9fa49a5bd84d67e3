"""From a series to its next occurrence: begun, remembered, carried on, ended.

Only the newest occurrence of a series is followed by another, once: whoever closes it and the
clock that sees it pass lock the series and look at `Series.newest_id`. So nothing that happens to
older ones, be they reopened or brought back from the trash, makes a second copy.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise.expressions import F

from models import cards, errors
from models.recurrence import Rule
from models.schedule import Schedule
from models.series import Series
from models.task import LIVE, State, Task
from models.templates import WORDS, Template


async def begin(task: Task, rule: str, from_completion: bool, now: datetime) -> None:
    """Makes the task the first occurrence of a new series, inside the caller's transaction.

    RuleInvalidError, RuleNeedsDueError.
    """
    if task.due is None:
        raise errors.RuleNeedsDueError
    schedule = Schedule.starting(Rule.parse(rule), task.due)
    template = await Template.of(task)
    series = Series(
        team_id=task.team_id, template=template.to_json(), newest_id=task.id, created_at=now
    )
    put_down(series, schedule, from_completion, task)
    await series.save()
    task.series, task.occurrence_on = series, schedule.first
    await task.save(update_fields=["series_id", "occurrence_on"])


def put_down(series: Series, schedule: Schedule, from_completion: bool, newest: Task) -> None:
    """The series follows that schedule; its newest occurrence is that one. Not saved."""
    series.rule, series.from_completion = str(schedule.rule), from_completion
    series.starts_on, series.minute = schedule.first, schedule.minute
    series.timezone = schedule.timezone
    series.turns_at = _turning(series, newest)


def _turning(series: Series, newest: Task) -> datetime | None:
    if series.from_completion or newest.due_at is None:
        return None
    return newest.due_at + timedelta(minutes=newest.duration or 0)


def schedule_of(series: Series) -> Schedule:
    """When its occurrences are."""
    return Schedule(Rule.parse(series.rule), series.starts_on, series.minute, series.timezone)


async def running(task: Task) -> Series | None:
    """The series of that task unless it has ended, locked to the end of the transaction."""
    if task.series_id is None:
        return None
    return await Series.filter(id=task.series_id, ended_at=None).select_for_update().first()


async def end(series: Series, now: datetime) -> None:
    """Nothing follows any more."""
    series.ended_at, series.turns_at = now, None
    await series.save(update_fields=["ended_at", "turns_at"])


async def remember(task: Task, changed: Collection[str]) -> None:
    """What follows has these of the task, as they are now: «this and later».

    Nothing else: what was changed for this one alone stays with it. The same where the next one
    is there already; its tags stay.
    """
    await _say_alike(task, changed)
    if series := await running(task):
        now = (await Template.of(task)).to_json()
        series.template = {**series.template, **{name: now[name] for name in changed}}
        await series.save(update_fields=["template"])


async def _say_alike(task: Task, changed: Collection[str]) -> None:
    # Before the series is locked: whoever closes the next one locks it first, then the series.
    words = {name: getattr(task, name) for name in WORDS if name in changed}
    series = await Series.get_or_none(id=task.series_id, ended_at=None)
    if series is None or series.newest_id == task.id or not words:
        return
    live = Task.filter(id=series.newest_id, state__in=LIVE)
    await live.update(**words, version=F("version") + 1, updated_at=task.updated_at)


async def advance(task: Task, now: datetime) -> Task | None:
    """The occurrence after this one, where it is the newest; inside the caller's transaction.

    Called when it closes, is deleted, or has passed. Those that are past already are left out: a
    task closed three weeks late brings the first one that is still ahead. None where there is no
    next one, or it is there already.
    """
    series = await running(task)
    if series is None or series.newest_id != task.id:
        return None
    day = await _next_day(series, task, now)
    if day is None:
        await end(series, now)
        return None
    template = Template.from_json(series.template)
    made = await template.make(task, schedule_of(series).due(day), now, day)
    await cards.follow(task, made, now)
    series.newest_id, series.turns_at = made.id, _turning(series, made)
    if series.from_completion:
        series.rule = str(_one_less(Rule.parse(series.rule)))
    await series.save(update_fields=["newest_id", "turns_at", "rule"])
    return made


def _one_less(rule: Rule) -> Rule:
    """Days that count from completion tell nothing of how many have been: COUNT goes down."""
    return replace(rule, count=rule.count - 1) if rule.count else rule


async def _next_day(series: Series, task: Task, now: datetime) -> date | None:
    schedule = schedule_of(series)
    current = task.occurrence_on or schedule.first
    if not series.from_completion:
        return schedule.next_after(current, now, await taken_days(series.id, current))
    if schedule.rule.count == 1:
        return None
    today = now.astimezone(ZoneInfo(series.timezone)).date()
    # Who skips one that is still ahead does not want it any sooner.
    base = today if task.state is State.DONE else max(today, current)
    counted = replace(schedule, first=base, rule=replace(schedule.rule, count=None))
    return counted.next_after(base, now, await taken_days(series.id, base))


async def taken_days(series_id: int, since: date, *, but: int = 0) -> set[date]:
    """The days from that one on that have an occurrence, also in the trash; but that task's."""
    days = Task.everything.filter(series_id=series_id, occurrence_on__gte=since).exclude(id=but)
    return {day for day in await days.values_list("occurrence_on", flat=True) if day}
