"""How a task repeats: set, changed and stopped by people. Skipping one is a plain move."""

from dataclasses import replace
from datetime import date, datetime

from tortoise.transactions import in_transaction

from models import errors, moves, occurrences, tasks
from models.due import Due
from models.recurrence import Rule
from models.schedule import Schedule
from models.series import Series
from models.task import LIVE, Task
from models.tasks import Seen
from models.transitions import Action


async def set_rule(
    actor_id: int,
    task_id: int,
    rule: str | None,
    now: datetime,
    *,
    from_completion: bool = False,
    version: int | None = None,
) -> Seen:
    """The task repeats by that RRULE from its newest occurrence on; None: no longer.

    A running series keeps its template and its time of day; a COUNT begins anew. Errors as of
    `moves.act`, RuleInvalidError, RuleNeedsDueError.
    """
    parsed = Rule.parse(rule) if rule is not None else None
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.REPEAT, now, version=version)
        series = await occurrences.running(seen.task)
        if parsed and series:
            await _change(series, parsed, from_completion)
        elif parsed:
            await occurrences.begin(seen.task, str(parsed), from_completion, now)
        elif series:
            await occurrences.end(series, now)
        await moves.finish(seen, Action.REPEAT, now, rule=parsed and str(parsed))
    return await tasks.get(actor_id, task_id)


async def _change(series: Series, rule: Rule, from_completion: bool) -> None:
    newest = await Task.everything.get(id=series.newest_id)
    first = newest.occurrence_on or series.starts_on
    schedule = replace(occurrences.schedule_of(series), rule=rule, first=first)
    occurrences.put_down(series, schedule, from_completion, newest)
    await series.save()


async def reschedule(
    actor_id: int, task_id: int, due: Due, now: datetime, *, version: int | None = None
) -> Seen:
    """«This and later»: moves the due time, and the days and the hour of what follows with it.

    For this one alone there is `moves.reschedule`. The next occurrence, where it is there
    already, goes to its new day. Errors as of `moves.reschedule`.
    """
    due.must_be_ahead(now)
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.RESCHEDULE, now, version=version)
        newest = await _newest(seen.task)
        series = await occurrences.running(seen.task)
        if series and series.newest_id != newest.id:  # another one has just come
            raise errors.ConflictError(version=seen.task.version)
        old = seen.task.occurrence_on
        moves.set_due(seen.task, due)
        if series and old:
            await _shift(series, seen, newest, _moved(series, old, due), now)
        await moves.finish(seen, Action.RESCHEDULE, now, due=due.to_json(), later=True)
    return await tasks.get(actor_id, task_id)


async def _newest(task: Task) -> Task:
    """The newest occurrence, locked before its series, as whoever closes it does."""
    series = await Series.get_or_none(id=task.series_id, ended_at=None)
    if series is None or series.newest_id == task.id:
        return task
    live = Task.filter(id=series.newest_id, state__in=LIVE)
    return await live.select_for_update().first() or task


def _moved(series: Series, old: date, due: Due) -> Schedule:
    rest = occurrences.schedule_of(series)
    if not series.from_completion:
        rest = rest.from_day(old)
    return Schedule.starting(rest.rule.moved(old, due.date), due)


async def _shift(
    series: Series, seen: Seen, newest: Task, schedule: Schedule, now: datetime
) -> None:
    taken = await occurrences.taken_days(series.id, schedule.first, but=newest.id)
    if newest is not seen.task:
        await _follow(seen, newest, schedule, taken, now)
    elif schedule.first not in taken:
        newest.occurrence_on = schedule.first
    occurrences.put_down(series, schedule, series.from_completion, newest)
    await series.save()


async def _follow(
    seen: Seen, newest: Task, schedule: Schedule, taken: set[date], now: datetime
) -> None:
    day = schedule.next_after(schedule.first, now, taken)
    if day is None:
        return
    due = schedule.due(day)
    newest.occurrence_on = day
    moves.set_due(newest, due)
    moved = Seen(newest, seen.reader_id, seen.standing)
    await moves.finish(moved, Action.RESCHEDULE, now, due=due.to_json())
