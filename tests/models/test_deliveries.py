"""The way of one message: claimed by one, looked at again, ended once."""

import asyncio
from datetime import datetime, timedelta

import asyncpg
import pytest

from models import backlog, claiming, deliveries, moves, people, preferences, reminders, tasks
from models.deliveries import LEASE
from models.delivery import Delivery, DeliveryState, Notice
from models.owed import Verdict, look_again
from models.person import Person
from models.task import Task
from models.team import Membership
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, BORIS, NOW, VERA, due_in, task_for


async def assigned(office: Office, count: int = 1) -> list[Delivery]:
    """Planned messages to Vera."""
    for number in range(count):
        await task_for(office.anna, office.team, office.vera, title=f"№ {number}")
    return await Delivery.all().order_by("id")


async def claimed(office: Office) -> Delivery:
    await assigned(office)
    (delivery,) = await claiming.claim(NOW, 10)
    return delivery


async def waiting(at: datetime) -> tuple[int, datetime | None]:
    return backlog.waiting(await backlog.piles(at))


async def again(delivery: Delivery) -> Delivery:
    return await Delivery.get(id=delivery.id)


async def test_a_claim_is_a_lease(office: Office) -> None:
    delivery = await claimed(office)
    assert (delivery.state, delivery.attempts) == (DeliveryState.SENDING, 1)
    assert delivery.lease_until == NOW + LEASE
    assert await claiming.claim(NOW, 10) == []
    assert await claiming.take_expired(NOW + LEASE - timedelta(seconds=1), 10) == []
    (taken,) = await claiming.take_expired(NOW + LEASE, 10)
    assert (taken.id, taken.attempts) == (delivery.id, 2)


async def test_only_what_is_due_is_claimed_and_the_oldest_first(office: Office) -> None:
    planned = await assigned(office, 5)
    await Delivery.filter(id=planned[4].id).update(send_at=NOW + timedelta(seconds=1))
    await Delivery.filter(id=planned[3].id).update(send_at=NOW - timedelta(hours=1))
    assert [d.id for d in await claiming.claim(NOW, 9)] == [each.id for each in planned[:4]]


async def test_so_many_chats_are_served_and_so_many_messages_to_each(office: Office) -> None:
    planned = await assigned(office, 3)
    await task_for(office.anna, office.team, office.boris)
    assert [d.id for d in await claiming.claim(NOW, 1, each=2)] == [each.id for each in planned[:2]]
    assert [d.recipient for d in await claiming.claim(NOW, 9)] == [BORIS]


async def test_nothing_overtakes_what_is_under_way_or_tried_again(office: Office) -> None:
    planned = await assigned(office, 2)
    (first,) = await claiming.claim(NOW, 1, each=1)
    assert await claiming.claim(NOW, 9) == []
    await deliveries.retry(first, timedelta(seconds=5), NOW, "503")
    assert await claiming.claim(NOW, 9) == []
    both = await claiming.claim(NOW + timedelta(seconds=5), 9)
    assert [d.id for d in both] == [each.id for each in planned]


async def test_a_message_that_is_itself_at_fault_holds_up_no_other(office: Office) -> None:
    planned = await assigned(office, 2)
    (first,) = await claiming.claim(NOW, 1, each=1)
    await deliveries.retry(first, timedelta(seconds=5), NOW, "400", faulty=True)
    assert [d.id for d in await claiming.claim(NOW, 9)] == [planned[1].id]


async def test_what_failed_is_hurried_once_messages_are_taken_again(office: Office) -> None:
    delivery = await claimed(office)
    await deliveries.retry(delivery, timedelta(minutes=30), NOW, "503")
    assert await claiming.claim(NOW, 9) == []
    assert await claiming.hurry(NOW) == 1
    assert [d.id for d in await claiming.claim(NOW, 9)] == [delivery.id]


async def test_simultaneous_claims_share_nothing(office: Office) -> None:
    planned = await assigned(office, 40)
    taken = await asyncio.gather(*(claiming.claim(NOW, 7, each=7) for _ in range(8)))
    ids = [delivery.id for batch in taken for delivery in batch]
    assert len(ids) == len(set(ids))
    assert all(len(batch) <= 7 for batch in taken)
    await Delivery.filter(id__in=ids).update(state=DeliveryState.SENT)
    left = await claiming.claim(NOW, 100, each=100)
    assert {*ids, *(d.id for d in left)} == {d.id for d in planned}


async def test_a_row_in_another_transaction_holds_up_no_other(office: Office, pg_url: str) -> None:
    first, second = await assigned(office, 2)
    other = await asyncpg.connect(pg_url)
    try:
        async with other.transaction():
            await other.execute("SELECT 1 FROM deliveries WHERE id = $1 FOR UPDATE", first.id)
            taken = await asyncio.wait_for(claiming.claim(NOW, 10), 10)
    finally:
        await other.close()
    assert [delivery.id for delivery in taken] == [second.id]


async def test_busy_chats_wait_and_named_ones_are_gathered(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera, office.boris)
    assert [d.recipient for d in await claiming.claim(NOW, 10, busy=[VERA])] == [BORIS]
    assert [d.recipient for d in await claiming.claim_of([VERA], NOW, 10)] == [VERA]


async def test_a_claim_that_is_still_owed_brings_what_its_text_needs(office: Office) -> None:
    look = await look_again(await claimed(office), NOW)
    assert look.verdict is Verdict.SEND
    assert look.ready
    assert look.ready.seen
    assert (look.ready.person.id, look.ready.seen.task.team.name) == (VERA, "Отдел продаж")
    assert look.ready.actor
    assert look.ready.actor.name == "Анна Смирнова"


async def test_nothing_is_owed_to_whoever_left_the_team(office: Office) -> None:
    delivery = await claimed(office)
    await Membership.filter(team=office.team, person=office.vera).delete()
    assert (await look_again(delivery, NOW)).verdict is Verdict.OBSOLETE


@pytest.mark.parametrize("column", ["task_id", "recipient"])
async def test_nothing_is_owed_about_nothing_or_to_nobody(office: Office, column: str) -> None:
    delivery = await claimed(office)
    setattr(delivery, column, None if column == "task_id" else 10**15)
    assert (await look_again(delivery, NOW)).verdict is Verdict.OBSOLETE


@pytest.mark.parametrize(
    ("action", "verdict"),
    [
        (Action.ACCEPT, Verdict.OBSOLETE),
        (Action.DECLINE, Verdict.OBSOLETE),
        (Action.COMPLETE, Verdict.OBSOLETE),
    ],
)
async def test_an_answered_assignment_is_not_announced(
    office: Office, action: Action, verdict: Verdict
) -> None:
    delivery = await claimed(office)
    await moves.act(VERA, delivery.task_id or 0, action, NOW, note="Отпуск")
    assert (await look_again(delivery, NOW)).verdict is verdict


async def test_a_moved_due_time_makes_its_messages_obsolete(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    (reminder,) = await claiming.claim(NOW + timedelta(hours=1), 1)
    assert (await look_again(reminder, NOW)).verdict is Verdict.SEND
    await moves.reschedule(ANNA, task.id, due_in(hours=9), NOW)
    assert (await look_again(reminder, NOW)).verdict is Verdict.OBSOLETE


async def test_a_snooze_holds_until_its_reader_is_done(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    until = NOW + timedelta(hours=1)
    await reminders.snooze(VERA, task.id, until, NOW, of=1)
    snoozed = await Delivery.get(kind=Notice.REMINDER)
    assert (await look_again(snoozed, NOW)).verdict is Verdict.SEND
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    assert (await look_again(snoozed, NOW)).verdict is Verdict.OBSOLETE


async def test_reports_are_owed_to_the_author_also_of_a_closed_task(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    report = await Delivery.get(kind=Notice.DONE)
    assert (await tasks.get(ANNA, task.id)).task.closed
    assert (await look_again(report, NOW)).verdict is Verdict.SEND


async def test_who_stopped_the_bot_is_out_of_reach(office: Office) -> None:
    delivery = await claimed(office)
    await people.set_reachable(VERA, False)
    assert (await look_again(delivery, NOW)).verdict is Verdict.UNREACHABLE


async def test_a_lease_is_renewed_by_its_holder_only(office: Office) -> None:
    delivery = await claimed(office)
    later = NOW + LEASE
    (taken,) = await claiming.take_expired(later, 10)
    assert not await deliveries.renew([delivery], later)
    assert await deliveries.renew([taken], later + timedelta(seconds=5)) == {taken.id}
    assert (await again(taken)).lease_until == later + timedelta(seconds=5) + LEASE


async def test_whoever_lost_a_claim_changes_nothing_any_more(office: Office) -> None:
    delivery = await claimed(office)
    (taken,) = await claiming.take_expired(NOW + LEASE, 10)
    before = await Delivery.filter(id=delivery.id).values()
    await deliveries.retry(delivery, timedelta(seconds=5), NOW, "429")
    await deliveries.doubt(delivery, timedelta(seconds=5), NOW, "lost")
    await deliveries.give_up(delivery, DeliveryState.CANCELLED)
    await deliveries.release(delivery)
    assert await Delivery.filter(id=delivery.id).values() == before
    await deliveries.release(taken)
    assert (await again(taken)).state is DeliveryState.PENDING


async def test_sent_is_sent_whoever_says_so_and_only_once(office: Office) -> None:
    delivery = await claimed(office)
    await claiming.take_expired(NOW + LEASE, 10)
    assert await deliveries.sent(delivery.id, "mid.1", NOW)
    assert not await deliveries.sent(delivery.id, "mid.2", NOW)
    done = await again(delivery)
    assert (done.state, done.mid, done.lease_until) == (DeliveryState.SENT, "mid.1", None)


async def test_a_release_leaves_no_trace(office: Office) -> None:
    before = await Delivery.filter(id=(await assigned(office))[0].id).values()
    (delivery,) = await claiming.claim(NOW, 1)
    await deliveries.release(delivery)
    assert await Delivery.filter(id=delivery.id).values() == before


async def test_a_retry_waits_and_is_given_up_after_a_day_of_trying(office: Office) -> None:
    delivery = await claimed(office)
    assert await deliveries.retry(delivery, timedelta(seconds=5), NOW, "x" * 1000)
    waiting = await again(delivery)
    assert (waiting.state, waiting.send_at) == (DeliveryState.PENDING, NOW + timedelta(seconds=5))
    assert waiting.due_at == NOW
    assert len(waiting.error or "") == 200

    await Delivery.filter(id=delivery.id).update(attempts=deliveries.TRIES)
    late = NOW + deliveries.GIVE_UP + timedelta(seconds=1)
    (delivery,) = await claiming.claim(late, 1)
    assert not await deliveries.retry(delivery, timedelta(seconds=5), late, "500")
    assert (await again(delivery)).state is DeliveryState.DEAD


async def test_doubt_keeps_the_claim_until_it_is_looked_for(office: Office) -> None:
    delivery = await claimed(office)
    assert await deliveries.doubt(delivery, timedelta(seconds=10), NOW, "lost")
    assert await claiming.claim(NOW + timedelta(seconds=10), 1) == []
    assert len(await claiming.take_expired(NOW + timedelta(seconds=10), 1)) == 1


async def test_the_next_thing_to_do_is_the_next_due_or_the_next_expired(office: Office) -> None:
    assert await claiming.next_due() is None
    await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    assert await claiming.next_due() == NOW + timedelta(hours=1)
    await claimed(office)
    assert await claiming.next_due() == NOW + LEASE


async def test_a_start_brings_back_what_could_not_be_told(office: Office) -> None:
    delivery = await claimed(office)
    await deliveries.give_up(delivery, DeliveryState.UNREACHABLE, "suspended")
    assert await claiming.claim(NOW + timedelta(days=9), 1) == []
    assert await deliveries.wake(BORIS) == 0
    assert await deliveries.wake(VERA) == 1
    (back,) = await claiming.claim(NOW + timedelta(days=9), 1)
    assert (back.id, back.due_at, back.attempts) == (delivery.id, NOW, 1)


async def test_the_backlog_is_what_is_due_and_not_sent(office: Office) -> None:
    assert await waiting(NOW) == (0, None)
    planned = await assigned(office, 3)
    await Delivery.filter(id=planned[0].id).update(state=DeliveryState.SENT)
    soon = NOW + timedelta(hours=1)
    await Delivery.filter(id=planned[1].id).update(due_at=soon, send_at=soon)
    assert await waiting(NOW) == (1, NOW)


async def test_deleting_a_team_takes_its_messages_along(office: Office) -> None:
    await assigned(office)
    await office.team.delete()
    assert await Delivery.all().count() == await Task.all().count() == 0


async def test_what_is_held_is_not_late_and_counts_as_no_attempt(office: Office) -> None:
    delivery = await claimed(office)
    until = NOW + timedelta(hours=8)
    await deliveries.hold(delivery, until)
    held = await again(delivery)
    assert (held.state, held.attempts, held.send_at) == (DeliveryState.PENDING, 0, until)
    assert (held.due_at, held.promised) == (NOW, until)
    assert await claiming.claim(until - timedelta(seconds=1), 10) == []
    assert await waiting(until - timedelta(seconds=1)) == (0, None)
    assert await waiting(until) == (1, until)
    assert await claiming.next_due() == until


async def test_what_is_held_comes_at_once_when_quiet_hours_change(office: Office) -> None:
    delivery = await claimed(office)
    await deliveries.hold(delivery, NOW + timedelta(hours=8))
    soon = NOW + timedelta(minutes=30)
    await deliveries.let_go(VERA, soon)
    (back,) = await claiming.claim(soon, 10)
    assert (back.id, back.promised) == (delivery.id, soon)
    await deliveries.let_go(VERA, soon + timedelta(hours=1))
    assert (await again(delivery)).promised == soon


async def test_what_a_day_off_held_comes_when_it_is_made_a_working_day(office: Office) -> None:
    delivery = await claimed(office)
    await deliveries.hold(delivery, NOW + timedelta(hours=8))
    soon = NOW + timedelta(minutes=30)
    await preferences.set_working_days(await Person.get(id=VERA), "1234567", soon)
    (back,) = await claiming.claim(soon, 10)
    assert back.id == delivery.id
