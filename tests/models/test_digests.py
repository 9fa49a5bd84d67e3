"""The morning digest: to whom it is owed when, once a day, and whether it still is."""

from datetime import UTC, datetime, timedelta

import pytest

from models import agenda, claiming, deliveries, digests, moves, preferences
from models.delivery import Delivery, DeliveryState, Notice
from models.making import NewTask
from models.owed import Look, Verdict, look_again
from models.person import Mode, Person
from models.task import Kind
from models.tasks import create
from models.team import Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, MOSCOW, NOW, due_in, meet, task_for

NINE = 9 * 60
MORNING = datetime(2026, 3, 12, 6, tzinfo=UTC)
"""Nine in Moscow, of a Thursday."""
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


async def days() -> list[tuple[str, datetime]]:
    """The digests planned: the day and the instant of each."""
    rows = await Delivery.filter(kind=Notice.DIGEST).order_by("id")
    assert {row.task_id for row in rows} <= {None}
    return [(row.slot, row.due_at) for row in rows]


async def only() -> Delivery:
    return await Delivery.get(kind=Notice.DIGEST)


async def look(at: datetime) -> Look:
    return await look_again(await only(), at)


async def with_work(anna: Person) -> None:
    """Something for her digest to tell of."""
    team = await Team.get(personal_of_id=anna.id)
    await task_for(anna, team, anna, due=due_in(hours=6), now=MORNING)


@pytest.mark.parametrize(
    ("zone", "minute", "at"),
    [
        (MOSCOW, NINE, "2026-03-12T06:00"),
        ("Asia/Vladivostok", NINE, "2026-03-11T23:00"),
        ("Asia/Kathmandu", 8 * 60 + 30, "2026-03-12T02:45"),
        ("America/Los_Angeles", 0, "2026-03-12T07:00"),
        ("Europe/Berlin", 2 * 60 + 30, "2026-03-29T01:30"),  # skipped: 3:30 instead
        ("Europe/Berlin", NINE, "2026-03-29T07:00"),
        ("Europe/Berlin", 2 * 60 + 30, "2026-10-25T00:30"),  # twice: the first time
    ],
)
async def test_it_comes_at_that_time_of_the_persons_day(
    database: str, zone: str, minute: int, at: str
) -> None:
    promised = datetime.fromisoformat(f"{at}+00:00")
    await meet(ANNA, timezone=zone, digest_at=minute, working_days="1234567")
    assert await digests.plan(promised - 3 * MINUTE) == 0
    assert await digests.plan(promised - MINUTE) == 1
    ((slot, due_at),) = await days()
    assert due_at == promised
    local_day = at[:10] if zone != "Asia/Vladivostok" else "2026-03-12"
    assert slot == f"day:{local_day}"


async def test_it_comes_once_a_day_however_often_it_is_planned(database: str) -> None:
    await meet(ANNA, digest_at=NINE)
    await meet(BORIS, digest_at=NINE + 30)
    planned = [await digests.plan(MORNING + n * MINUTE) for n in range(45)]
    assert [n for n, count in enumerate(planned) if count] == [0, 28]
    assert await digests.plan(MORNING + timedelta(days=1)) == 1
    assert len(await days()) == 3


async def test_who_switched_it_off_left_or_is_not_at_work_gets_none(database: str) -> None:
    anna = await meet(ANNA, digest_at=None)
    assert await digests.plan(MORNING) == 0
    for otherwise in ({"reachable": False}, {"erased_at": NOW}, {"working_days": "123567"}):
        changed = {"reachable": True, "erased_at": None, "working_days": "12345", **otherwise}
        await Person.filter(id=anna.id).update(digest_at=NINE, **changed)
        assert await digests.plan(MORNING) == 0
    await Person.filter(id=anna.id).update(working_days="4")
    assert await digests.plan(MORNING) == 1


async def test_after_an_outage_it_is_still_sent_for_three_hours(database: str) -> None:
    await meet(ANNA, digest_at=NINE)
    assert await digests.plan(MORNING + digests.STALE) == 0
    assert await digests.plan(MORNING + digests.STALE - MINUTE) == 1


async def test_an_outage_over_midnight_keeps_the_days_apart(database: str) -> None:
    await meet(ANNA, digest_at=23 * 60 + 59)
    assert await digests.plan(MORNING + 15 * HOUR) == 1
    ((slot, _),) = await days()
    assert slot == "day:2026-03-12"


async def test_one_that_was_not_sent_in_time_is_of_no_use(database: str) -> None:
    anna = await meet(ANNA, digest_at=NINE)
    await with_work(anna)
    await digests.plan(MORNING)
    assert (await look(MORNING + 2 * HOUR)).verdict is Verdict.SEND
    assert (await look(MORNING + digests.STALE)).verdict is Verdict.OBSOLETE


async def test_it_is_held_by_quiet_hours_and_silent_as_its_reader_wants(database: str) -> None:
    anna = await meet(ANNA, digest_at=NINE, quiet_from=22 * 60, quiet_until=13 * 60)
    await with_work(anna)
    await digests.plan(MORNING)
    over = MORNING + 4 * HOUR
    assert await look(MORNING) == Look(Verdict.HELD, until=over)
    await claiming.claim(MORNING, 1)
    await deliveries.hold(await only(), over)
    await Person.filter(id=ANNA).update(modes={"digest": Mode.SILENT.value})
    found = await look(over)
    assert found.ready
    assert found.ready.silent
    await Person.filter(id=ANNA).update(modes={"digest": Mode.OFF.value})
    assert (await look(over)).verdict is Verdict.OFF
    await Person.filter(id=ANNA).update(modes={"reminders": Mode.OFF.value})
    assert (await look(over)).verdict is Verdict.SEND


async def test_it_is_not_sent_where_it_was_switched_off_or_moved_meanwhile(database: str) -> None:
    anna = await meet(ANNA, digest_at=NINE)
    await with_work(anna)
    await digests.plan(MORNING)
    for meanwhile in (
        {"digest_at": None},
        {"digest_at": NINE + 60},
        {"timezone": "Europe/Samara"},
        {"working_days": "12357"},
    ):
        as_before = {"digest_at": NINE, "timezone": MOSCOW, "working_days": "12345"}
        await Person.filter(id=anna.id).update(**as_before | meanwhile)
        assert (await look(MORNING)).verdict is Verdict.OBSOLETE
    await Person.filter(id=anna.id).update(**as_before)
    assert (await look(MORNING)).verdict is Verdict.SEND


async def test_one_that_was_not_sent_moves_along_and_one_that_was_does_not(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_digest(anna, NINE, MORNING - HOUR)
    await digests.plan(MORNING)
    await Delivery.all().update(state=DeliveryState.CANCELLED)
    assert await digests.plan(MORNING + MINUTE) == 0
    await preferences.set_digest(anna, NINE + 60, MORNING + MINUTE)
    assert await digests.plan(MORNING + HOUR) == 1
    assert await days() == [("day:2026-03-12", MORNING + HOUR)]
    assert (await only()).state is DeliveryState.PENDING
    await Delivery.all().update(state=DeliveryState.SENT)
    await preferences.set_digest(anna, NINE + 120, MORNING + HOUR)
    assert await digests.plan(MORNING + 2 * HOUR) == 0
    assert (await only()).state is DeliveryState.SENT


async def test_a_time_that_has_gone_by_begins_the_next_day(database: str) -> None:
    anna = await meet(ANNA)
    await preferences.set_digest(anna, NINE, MORNING + HOUR)
    assert await digests.plan(MORNING + HOUR) == 0
    assert (await only()).state is DeliveryState.CANCELLED
    assert await digests.plan(MORNING + timedelta(days=1)) == 1
    assert [slot for slot, _ in await days()] == ["day:2026-03-12", "day:2026-03-13"]


async def test_a_day_that_holds_nothing_has_no_digest(database: str) -> None:
    anna = await meet(ANNA, digest_at=NINE)
    team = await Team.get(personal_of_id=anna.id)
    await task_for(anna, team, anna, due=due_in(hours=30), now=MORNING)
    await task_for(anna, team, anna, now=MORNING)
    await digests.plan(MORNING)
    assert await look(MORNING) == Look(Verdict.OBSOLETE)


async def test_what_is_late_is_not_told_twice_and_what_goes_on_is_of_today(office: Office) -> None:
    begin = NOW - timedelta(days=1)
    for n in range(12):
        title = f"Опоздавшее {n}"
        await task_for(office.anna, office.team, office.vera, title=title, due=due_in(hours=-9),
                       now=begin)  # fmt: skip
    fair = NewTask("Ярмарка", office.team.id, [office.vera.id], due_in(hours=-10), kind=Kind.EVENT,
                   duration=60 * 24)  # fmt: skip
    await create(office.anna, fair, begin)
    await task_for(office.anna, office.team, office.vera, title="Смета", due=due_in(hours=1))
    task = await task_for(office.vera, office.team, office.boris, title="Акт")
    await moves.act(BORIS, task.id, Action.BLOCK, NOW, note="Нет доступа")

    day = await agenda.of(office.vera, NOW)
    assert [task.title for task in day.today.tasks] == ["Ярмарка", "Смета"]
    assert day.today.total == 2
    assert {task.title[:10] for task in day.overdue.tasks} == {"Опоздавшее"}
    assert (len(day.overdue.tasks), day.overdue.total) == (agenda.ROWS, 12)
    assert (len(day.waiting.tasks), day.waiting.total) == (agenda.ROWS, 13)
