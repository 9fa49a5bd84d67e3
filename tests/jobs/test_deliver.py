"""From a planned row in PostgreSQL to one message in a chat."""

from datetime import timedelta

from jobs.buttons import NoticeButton
from models import moves, reminders
from models.delivery import DeliveryState, Notice
from models.person import Person
from models.task import State, Task
from models.transitions import Action
from tests.jobs.conftest import Office, Settle, Working
from tests.jobs.outbox import Alarms, Clock, Outbox, idle, row, states, until
from tests.world import NOW, due_in, task_for


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
    assert not outbox.to(office.boris.id)


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
    await reminders.snooze(office.anna.id, task.id, until_, NOW, of=1)
    await settle()
    assert not outbox.arrived
    clock.now = until_
    await settle()
    assert [m.recipient for m in outbox.arrived] == [office.anna.id]
