"""Messages that could not be sent in time."""

from jobs.port import OutcomeUnknownError
from models.claiming import EACH
from models.delivery import Delivery, DeliveryState
from tests.jobs.conftest import Office, Settle
from tests.jobs.outbox import Clock, Outbox, states
from tests.world import task_for


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
    for number in range(2 * EACH):  # more than one claim takes
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
