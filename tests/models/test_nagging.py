"""Overdue tasks: the next word at the pace of their reader, the author after a day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from models import moves, nagging, owed, planning, preferences, quiet, reach, tasks
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.person import Person
from models.task import Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, MOSCOW, NOW, due_in, task_for

BERLIN = "Europe/Berlin"


def berlin(day: int, hour: int, month: int = 3) -> datetime:
    """UTC of a wall clock in Berlin before summer time begins (29 March, 25 October 2026)."""
    return datetime(2026, month, day, hour, tzinfo=UTC) - timedelta(hours=1)


@pytest.mark.parametrize(
    ("due", "pace", "now", "expected"),
    [
        (berlin(27, 18), 1440, berlin(27, 18), berlin(28, 18)),
        (berlin(28, 18), 1440, berlin(28, 18), berlin(29, 17)),  # the clocks go forward
        (berlin(28, 18), 1440, berlin(29, 17), berlin(30, 17)),
        (berlin(24, 18, 10) - timedelta(hours=1), 1440, berlin(24, 17, 10), berlin(25, 18, 10)),
        (berlin(27, 18), 60, berlin(27, 18), berlin(27, 19)),
        (berlin(27, 18), 180, berlin(28, 2), berlin(28, 3)),
    ],
)
def test_days_go_by_the_clock_on_the_wall_and_hours_by_themselves(
    due: datetime, pace: int, now: datetime, expected: datetime
) -> None:
    assert nagging.next_after(Due.moment(due, BERLIN), pace, BERLIN, now) == expected


def test_a_whole_day_is_spoken_of_from_the_next_morning_on() -> None:
    due = Due.on(date(2026, 3, 12), MOSCOW)
    first = datetime(2026, 3, 13, 6, tzinfo=UTC)
    assert nagging.next_after(due, 1440, MOSCOW, NOW) == first
    assert nagging.next_after(due, 60, MOSCOW, NOW) == first
    assert nagging.next_after(due, 60, MOSCOW, first) == first + timedelta(hours=1)


async def overdue(office: Office) -> Task:
    """Boris is an hour late; what is planned is brought up to date."""
    task = await task_for(office.anna, office.team, office.boris, due=due_in(hours=1))
    await planning.plan(await tasks.load(task.id), NOW + timedelta(hours=2))
    return task


async def pending(kind: Notice) -> list[tuple[int, datetime]]:
    rows = await Delivery.filter(kind=kind, state=DeliveryState.PENDING)
    return [(row.recipient, row.due_at) for row in rows]


async def test_only_the_next_word_is_planned_and_one_for_the_author(office: Office) -> None:
    await overdue(office)
    a_day_later = NOW + timedelta(hours=25)
    assert await pending(Notice.OVERDUE) == [(BORIS, a_day_later)]
    assert await pending(Notice.ESCALATED) == [(ANNA, a_day_later)]


async def test_whoever_looks_at_the_due_time_plans_what_follows(office: Office) -> None:
    await task_for(office.anna, office.team, office.boris, due=due_in(hours=1))
    assert await pending(Notice.OVERDUE) == []
    told = await Delivery.get(kind=Notice.DUE)
    look = await owed.look_again(told, NOW + timedelta(hours=1))
    assert {(p.recipient, p.kind) for p in look.follows} == {
        (BORIS, Notice.OVERDUE),
        (ANNA, Notice.ESCALATED),
    }
    await planning.put_all([(told.task_id or 0, p) for p in (*look.follows, *look.follows)], NOW)
    assert len(await pending(Notice.OVERDUE)) == 1


async def test_another_pace_replaces_what_is_planned_and_none_ends_it(office: Office) -> None:
    await overdue(office)
    later = NOW + timedelta(hours=2)
    await preferences.set_pace(await Person.get(id=BORIS), 180, later)
    assert await pending(Notice.OVERDUE) == [(BORIS, NOW + timedelta(hours=4))]
    await preferences.set_pace(await Person.get(id=BORIS), None, later)
    assert await pending(Notice.OVERDUE) == []
    with pytest.raises(ValueError, match="pace"):
        await preferences.set_pace(await Person.get(id=BORIS), 7, later)


@pytest.mark.parametrize("action", [Action.COMPLETE, Action.DECLINE])
async def test_it_ends_with_the_work(office: Office, action: Action) -> None:
    task = await overdue(office)
    await moves.act(BORIS, task.id, action, NOW + timedelta(hours=3), note="Отпуск")
    assert await pending(Notice.OVERDUE) == await pending(Notice.ESCALATED) == []


async def test_the_author_is_told_once_of_whoever_cannot_be_written_to(office: Office) -> None:
    for _ in range(2):
        await task_for(office.anna, office.team, office.boris)
    for delivery in await Delivery.filter(kind=Notice.ASSIGNED):
        await reach.tell_author(delivery, NOW)
    assert await pending(Notice.UNDELIVERED) == [(ANNA, NOW)]


def test_days_off_are_quiet_until_the_morning_or_the_end_of_quiet_hours() -> None:
    saturday = datetime(2026, 3, 14, 9, tzinfo=UTC)
    vera = Person(id=1, first_name="Вера", timezone=MOSCOW, quiet_days=True)
    assert quiet.over(vera, NOW) is None
    assert quiet.over(vera, saturday) == datetime(2026, 3, 16, 6, tzinfo=UTC)
    vera.quiet_from, vera.quiet_until = 22 * 60, 8 * 60
    assert quiet.over(vera, saturday) == datetime(2026, 3, 16, 5, tzinfo=UTC)
    friday_night = datetime(2026, 3, 13, 20, tzinfo=UTC)
    assert quiet.over(vera, friday_night) == datetime(2026, 3, 16, 5, tzinfo=UTC)
    vera.quiet_days = False
    assert quiet.over(vera, saturday) is None
