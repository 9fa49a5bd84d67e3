"""What time does to tasks by itself: occurrences that pass bring the next one, events end."""

from datetime import datetime

from tortoise.expressions import RawSQL
from tortoise.transactions import in_transaction

from models import cards, columns, occurrences, planning, tasks
from models.series import Series
from models.task import Kind, State, Task
from models.team import Team

BATCH = 500
"""Series, and events, that one sweep looks at; the next one goes on."""
_END = RawSQL("due_at + make_interval(mins => coalesce(duration, 0))")


async def sweep(now: datetime) -> int:
    """How many series turned and how many events ended; safe to repeat, and at the same time."""
    return await _end_events(now) + await _turn_series(now)


async def _end_events(now: datetime) -> int:
    begun = Task.filter(kind=Kind.EVENT, state=State.OPEN, due_at__lte=now)
    over = begun.annotate(ends=_END).filter(ends__lte=now).order_by("due_at").limit(BATCH)
    return sum([await _end_event(id_, now) for id_ in await columns.numbers(over, "id")])


async def _end_event(event_id: int, now: datetime) -> bool:
    async with in_transaction():
        await tasks.lock(event_id)
        found = Task.filter(id=event_id, state=State.OPEN).annotate(ends=_END)
        event = await found.filter(ends__lte=now).first()
        if event is None:  # moved or closed meanwhile
            return False
        event.state, event.closed_at, event.updated_at = State.DONE, now, now
        event.version += 1
        await event.save(update_fields=["state", "closed_at", "updated_at", "version"])
        await cards.outdate(event.id)
        await planning.plan(event, now)
        await occurrences.advance(event, now)
    return True


async def _turn_series(now: datetime) -> int:
    due = Series.filter(turns_at__lte=now).order_by("turns_at").limit(BATCH)
    return sum([await _turn(id_, now) for id_ in await columns.numbers(due, "id")])


async def _turn(series_id: int, now: datetime) -> bool:
    async with in_transaction():
        # In the order in which everybody locks: see `tasks.lock`.
        await (
            Team.filter(series__id=series_id).select_for_update(no_key=True, of=("teams",)).first()
        )
        series = await Series.filter(id=series_id, turns_at__lte=now).select_for_update().first()
        if series is None:  # somebody has just brought the next one
            return False
        newest = await Task.everything.get_or_none(id=series.newest_id)
        if newest is None:  # emptied out of the trash: there is nothing to go on from
            await occurrences.end(series, now)
        else:
            await occurrences.advance(newest, now)
    return True
