"""What becomes of a message when MAX refuses, fails, or falls silent."""

from datetime import timedelta

import pytest

from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, FailedError, OutcomeUnknownError, RefusedError
from models import claiming, deliveries, people
from models.deliveries import LEASE
from models.delivery import Delivery, DeliveryState, Notice
from models.person import Person
from tests.jobs.conftest import Office, Settle
from tests.jobs.outbox import Clock, Outbox, row, states
from tests.world import ANNA, NOW, task_for


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
    assert len(await claiming.claim(NOW, 10)) == 1  # and here the process is killed

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
    (claimed,) = await claiming.claim(NOW, 10)
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
    assert (await row(Notice.ASSIGNED)).state is DeliveryState.UNREACHABLE
    assert not (await Person.get(id=office.boris.id)).reachable

    clock.advance(days=2)
    await settle()
    (told,) = outbox.arrived
    assert (told.recipient, "Сообщение не дошло: Борис Орлов" in told.html) == (ANNA, True)

    await people.set_reachable(office.boris.id, True)
    assert await deliveries.wake(office.boris.id) == 1
    await settle()
    (message,) = outbox.to(office.boris.id)
    assert "задержалось" in message.html
    assert (await row(Notice.ASSIGNED)).state is DeliveryState.SENT


async def test_nobody_is_called_who_is_known_to_have_stopped_the_bot(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await people.set_reachable(office.boris.id, False)
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert (await row(Notice.ASSIGNED)).state is DeliveryState.UNREACHABLE
    assert not outbox.to(office.boris.id)
