"""From a planned row in PostgreSQL to one message in a chat."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from jobs.buttons import NoticeAction, NoticeButton
from jobs.deliver import CHATS
from jobs.port import CallbackButton, FailedError, OutcomeUnknownError, RefusedError
from models import deliveries, moves, people, reminders
from models.deliveries import LEASE
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.person import Person
from models.task import State, Task
from models.transitions import Action
from tests.jobs.conftest import Office, Settle, Working
from tests.jobs.outbox import Alarms, Clock, Outbox, idle, until
from tests.world import NOW, due_in, task_for


async def row(kind: Notice, recipient: int | None = None) -> Delivery:
    found = Delivery.filter(kind=kind)
    return await (found.filter(recipient=recipient) if recipient else found).get()


async def states() -> list[DeliveryState]:
    return [delivery.state for delivery in await Delivery.all().order_by("id")]


async def test_an_assigned_task_is_told_once(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    await settle()
    await settle()
    (message,) = outbox.arrived
    assert message.recipient == office.boris.id
    assert "Подготовить отчёт" in message.html
    delivery = await row(Notice.ASSIGNED)
    assert (delivery.state, delivery.mid, delivery.sent_at) == (
        DeliveryState.SENT, message.mid, NOW,
    )  # fmt: skip
    assert {NoticeButton.unpack(p).delivery_id for p in message.payloads} == {delivery.id}  # type: ignore[union-attr]  # None fails the test


async def test_the_author_is_not_told_of_her_own_assignment(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.anna)
    await settle()
    assert not outbox.arrived


async def test_a_waiting_deliverer_is_woken(
    office: Office, outbox: Outbox, working: Working
) -> None:
    async with working() as deliverer:
        await idle(deliverer)
        await task_for(office.anna, office.team, office.boris)
        deliverer.wake()
        await until(lambda: len(outbox.arrived) == 1)


async def test_reminders_come_at_their_instants(
    office: Office, outbox: Outbox, clock: Clock, alarms: Alarms, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    await settle()
    assert not outbox.arrived
    assert alarms.at == NOW + timedelta(hours=1)

    clock.advance(hours=1)
    await settle()
    assert [m.html.splitlines()[0] for m in outbox.arrived] == ["⏰ Напоминание"]
    assert alarms.at == NOW + timedelta(hours=2)

    clock.advance(hours=1)
    await settle()
    assert [m.html.splitlines()[0] for m in outbox.arrived][1:] == ["🔔 Срок наступил"]


async def test_the_deliverer_asks_to_be_woken_every_minute(
    alarms: Alarms, working: Working, database: str
) -> None:
    async with working() as deliverer:
        assert alarms.minutely == [deliverer.wake]


async def test_a_reminder_of_a_closed_task_is_not_sent(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.anna, due=due_in(hours=2))
    await Task.filter(id=task.id).update(state=State.DONE)  # behind the back of planning
    clock.advance(hours=2)
    await settle()
    assert not outbox.arrived
    assert set(await states()) == {DeliveryState.CANCELLED}


async def test_an_accepted_task_is_not_announced_any_more(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.ACCEPT, NOW)
    await settle()
    assert not outbox.arrived


async def test_a_refused_and_a_finished_task_are_told_to_the_author(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.boris, office.vera)
    await moves.act(office.boris.id, task.id, Action.DECLINE, NOW, note="Отпуск")
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW, note="Отправила")
    await settle()
    declined, done = outbox.to(office.anna.id)
    assert "Борис Орлов" in declined.html
    assert "Отпуск" in declined.html
    assert "Вера Лебедева" in done.html
    assert "Отправила" in done.html


async def test_a_failed_message_is_tried_again_later(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.troubles.append(FailedError("429"))
    await settle()
    delivery = await row(Notice.ASSIGNED)
    assert (delivery.state, delivery.attempts) == (DeliveryState.PENDING, 1)
    assert delivery.send_at > NOW
    assert not outbox.arrived

    clock.now = delivery.send_at
    await settle()
    assert len(outbox.arrived) == 1


async def test_max_says_when_to_try_again(office: Office, outbox: Outbox, settle: Settle) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.troubles.append(FailedError("429", timedelta(minutes=3)))
    await settle()
    assert (await row(Notice.ASSIGNED)).send_at == NOW + timedelta(minutes=3)


async def test_pauses_grow_up_to_half_an_hour(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    pauses = []
    for _ in range(12):
        outbox.troubles.append(FailedError("502"))
        await settle()
        send_at = (await row(Notice.ASSIGNED)).send_at
        pauses.append(send_at - clock.now)
        clock.now = send_at
    assert timedelta(seconds=2.5) <= pauses[0] <= timedelta(seconds=5)
    assert timedelta(minutes=15) <= pauses[-1] <= timedelta(minutes=30)


async def test_after_a_day_of_trying_a_message_is_dead(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    await Delivery.all().update(attempts=deliveries.TRIES)
    clock.advance(days=1, seconds=1)
    outbox.troubles.append(FailedError("500"))
    await settle()
    assert await states() == [DeliveryState.DEAD]
    assert (await row(Notice.ASSIGNED)).error == "FailedError: 500"


async def test_a_day_of_downtime_kills_nothing(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    clock.advance(days=3)
    outbox.troubles.append(FailedError("500"))
    await settle()
    assert await states() == [DeliveryState.PENDING]


@pytest.mark.parametrize("error", [OutcomeUnknownError("lost"), TimeoutError(), ValueError("?")])
async def test_a_message_of_unknown_outcome_that_arrived_is_not_repeated(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle, error: Exception
) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.lost.append(error)
    await settle()
    assert await states() == [DeliveryState.SENDING]

    clock.advance(minutes=1)
    await settle()
    assert len(outbox.arrived) == 1
    delivery = await row(Notice.ASSIGNED)
    assert (delivery.state, delivery.mid) == (DeliveryState.SENT, "mid.1")


async def test_a_message_of_unknown_outcome_that_did_not_arrive_is_sent_again(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.troubles.append(OutcomeUnknownError("lost"))
    await settle()
    assert await states() == [DeliveryState.SENDING]

    clock.advance(minutes=1)
    await settle()
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENT]


async def test_what_can_not_be_looked_for_waits(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.lost.append(OutcomeUnknownError("lost"))
    await settle()
    outbox.blind.append(FailedError("503"))
    clock.advance(minutes=1)
    await settle()
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENDING]

    clock.advance(minutes=2)
    await settle()
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENT]


async def test_a_claim_of_a_dead_process_is_taken_over_when_it_expires(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    assert len(await deliveries.claim(NOW, 10)) == 1  # and here the process is killed

    clock.advance(seconds=LEASE.total_seconds() - 1)
    await settle()
    assert not outbox.arrived

    clock.advance(seconds=1)
    await settle()
    assert len(outbox.arrived) == 1


async def test_a_process_that_died_after_sending_leaves_no_second_message(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    (claimed,) = await deliveries.claim(NOW, 10)
    button = NoticeButton(NoticeAction.OPEN, task.id, claimed.id)
    await outbox.send(
        office.boris.id, "…", [[CallbackButton("Открыть", button.pack())]]
    )  # and here it is killed

    clock.now += LEASE
    await settle()
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENT]


async def test_a_person_who_stopped_the_bot_gets_it_at_the_next_start(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    outbox.troubles.append(RefusedError("error.dialog.suspended"))
    await settle()
    assert await states() == [DeliveryState.UNREACHABLE]
    assert not (await Person.get(id=office.boris.id)).reachable

    clock.advance(days=2)
    await settle()
    assert not outbox.arrived

    await people.set_reachable(office.boris.id, True)
    assert await deliveries.wake(office.boris.id) == 1
    await settle()
    (message,) = outbox.arrived
    assert "задержалось" in message.html
    assert await states() == [DeliveryState.SENT]


async def test_nobody_is_called_who_is_known_to_have_stopped_the_bot(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await people.set_reachable(office.boris.id, False)
    outbox.troubles.append(AssertionError("not to be called"))
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert await states() == [DeliveryState.UNREACHABLE]
    assert outbox.troubles


async def test_a_minute_late_is_not_late_and_two_are(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris)
    clock.advance(minutes=1)
    await settle()
    await task_for(office.anna, office.team, office.vera, now=clock.now)
    clock.advance(minutes=2)
    await settle()
    on_time, late = outbox.arrived
    assert "задержалось" not in on_time.html
    assert "Сообщение задержалось: должно было прийти сегодня, 12:01" in late.html


async def test_several_late_messages_come_as_one(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    titles = ["Смета", "Договор", "Акт"]
    for title in titles:
        await task_for(office.anna, office.team, office.boris, title=title)
    await task_for(office.anna, office.team, office.vera, title="Письмо")
    clock.advance(hours=3)
    await settle()

    (merged,) = outbox.to(office.boris.id)
    assert [title in merged.html for title in titles] == [True] * 3
    assert merged.captions == [["#1 Смета"], ["#2 Договор"], ["#3 Акт"]]
    (alone,) = outbox.to(office.vera.id)
    assert "Письмо" in alone.html
    assert {d.mid for d in await Delivery.filter(recipient=office.boris.id)} == {merged.mid}
    assert set(await states()) == {DeliveryState.SENT}


async def test_one_persons_late_messages_are_gathered_across_everybody_elses(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    for number in range(CHATS):  # more than one claim takes
        await task_for(office.anna, office.team, office.boris, office.vera, title=f"№ {number}")
    clock.advance(hours=1)
    await settle()
    for person in (office.boris, office.vera):
        assert [len(message.rows) for message in outbox.to(person.id)] == [10, 6]
    assert set(await states()) == {DeliveryState.SENT}


async def test_a_lost_merged_message_is_recognised_by_each_of_its_parts(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    for title in ("Смета", "Договор"):
        await task_for(office.anna, office.team, office.boris, title=title)
    clock.advance(hours=3)
    outbox.lost.append(OutcomeUnknownError("lost"))
    await settle()
    clock.advance(minutes=1)
    await settle()
    assert len(outbox.arrived) == 1
    assert set(await states()) == {DeliveryState.SENT}


async def test_one_persons_messages_come_in_order(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    titles = [f"Задача {number}" for number in range(8)]
    for title in titles:
        await task_for(office.anna, office.team, office.boris, title=title)
    await settle()
    assert [m.html.splitlines()[1] for m in outbox.arrived] == [f"<b>{t}</b>" for t in titles]


async def test_a_slow_chat_holds_up_nobody_else(
    office: Office, outbox: Outbox, working: Working
) -> None:
    outbox.held[office.boris.id] = asyncio.Event()
    await task_for(office.anna, office.team, office.boris)
    async with working() as deliverer:
        await until(lambda: office.boris.id in outbox.waiting)
        await task_for(office.anna, office.team, office.vera)
        deliverer.wake()
        await until(lambda: len(outbox.to(office.vera.id)) == 1)
        assert not outbox.to(office.boris.id)
        outbox.held[office.boris.id].set()
        await idle(deliverer)
    assert len(outbox.to(office.boris.id)) == 1


async def test_stopping_finishes_what_is_under_way_and_gives_back_the_rest(
    office: Office, outbox: Outbox, working: Working
) -> None:
    outbox.held[office.boris.id] = asyncio.Event()
    for title in ("Первая", "Вторая", "Третья"):
        await task_for(office.anna, office.team, office.boris, title=title)
    async with working():
        await until(lambda: office.boris.id in outbox.waiting)
        asyncio.get_running_loop().call_later(0.1, outbox.held[office.boris.id].set)
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENT, DeliveryState.PENDING, DeliveryState.PENDING]
    assert [d.attempts for d in await Delivery.filter(state=DeliveryState.PENDING)] == [0, 0]


async def test_several_deliverers_send_everything_once(
    office: Office, outbox: Outbox, working: Working
) -> None:
    for number in range(20):
        await task_for(office.anna, office.team, office.boris, office.vera, title=f"№ {number}")
    async with working() as first, working() as second, working() as third:
        for deliverer in (first, second, third):
            await idle(deliverer)
    assert len(outbox.arrived) == 40
    assert len({payload for m in outbox.arrived for payload in m.payloads[:1]}) == 40
    assert set(await states()) == {DeliveryState.SENT}


async def test_a_message_that_can_not_be_written_holds_up_no_other(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await Person.filter(id=office.boris.id).update(timezone="Nowhere/At_all")
    await task_for(
        office.anna, office.team, office.boris, office.vera,
        due=Due.moment(NOW + timedelta(days=3), "Europe/Moscow"),
    )  # fmt: skip
    await settle()
    assert len(outbox.to(office.vera.id)) == 1
    broken = await row(Notice.ASSIGNED, office.boris.id)
    assert broken.state is DeliveryState.PENDING
    assert "ZoneInfoNotFoundError" in (broken.error or "")


async def test_the_dialog_is_remembered_from_what_was_sent(office: Office, settle: Settle) -> None:
    await Person.filter(id=office.boris.id).update(dialog_id=None)
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert (await Person.get(id=office.boris.id)).dialog_id is not None


async def test_a_snoozed_reminder_comes_back(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.anna)
    until_ = NOW + timedelta(minutes=10)
    await reminders.snooze(office.anna.id, task.id, until_, NOW)
    await settle()
    assert not outbox.arrived
    clock.now = until_
    await settle()
    assert [m.recipient for m in outbox.arrived] == [office.anna.id]


async def test_lost_connections_to_the_database_are_survived(
    office: Office, outbox: Outbox, working: Working, pg_url: str
) -> None:
    async with working() as deliverer:
        await idle(deliverer)
        await task_for(office.anna, office.team, office.boris)
        await cut_all_connections(pg_url)
        deliverer.wake()
        await until(lambda: len(outbox.arrived) == 1)


async def cut_all_connections(pg_url: str) -> None:
    connection = await asyncpg.connect(pg_url)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    finally:
        await connection.close()
