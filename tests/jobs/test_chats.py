"""Messages to chats on their way, beside those to people."""

import asyncio
from datetime import timedelta

from jobs.port import RefusedError
from models import chats
from models.chat import Chat
from models.delivery import Delivery, DeliveryState, Notice
from models.team import Team
from tests.jobs.conftest import Office, Settle, Working
from tests.jobs.outbox import Clock, Outbox, idle, row, until
from tests.world import NOW, due_in, task_for

CHAT = -5001
NOON = 12 * 60


async def chat_of(team: Team) -> Chat:
    """The team's chat, which the bot reads and owes a digest at noon, which is now."""
    return await Chat.create(id=CHAT, team=team, can_read=True, digest_at=NOON, created_at=NOW)


async def owed_to_chat(kind: Notice, slot: str) -> Delivery:
    """One planned message to it, without a task."""
    return await Delivery.create(
        recipient=CHAT, kind=kind, slot=slot, due_at=NOW, send_at=NOW, created_at=NOW
    )


async def test_a_chat_that_can_not_be_looked_at_is_no_fault_of_a_persons_message(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await chat_of(office.team)
    await owed_to_chat(Notice.CHAT_REVIEW, "day:?")
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert len(outbox.to(office.boris.id)) == 1
    delivery = await row(Notice.ASSIGNED)
    assert (delivery.state, delivery.faulty) == (DeliveryState.SENT, False)
    at_fault = await row(Notice.CHAT_REVIEW)
    assert (at_fault.state, at_fault.faulty) == (DeliveryState.PENDING, True)


async def test_nothing_is_owed_any_more_to_a_chat_that_has_refused(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await chat_of(office.team)
    await task_for(office.anna, office.team, due=due_in(hours=6))
    await owed_to_chat(Notice.CHAT_DIGEST, f"day:{NOW.date()}")
    await owed_to_chat(Notice.CHAT_RIGHTS, "later")
    await Delivery.filter(slot="later").update(send_at=NOW + timedelta(hours=1))
    outbox.troubles.append(RefusedError("chat.denied"))
    await settle()
    assert not (await Chat.get(id=CHAT)).present
    rows = await Delivery.filter(recipient=CHAT)
    assert [each.state for each in rows] == [DeliveryState.CANCELLED] * 2


async def test_nor_to_one_that_was_known_to_be_gone_when_it_refused(
    office: Office, outbox: Outbox, working: Working, clock: Clock
) -> None:
    await chat_of(office.team)
    await task_for(office.anna, office.team, due=due_in(hours=6))
    await owed_to_chat(Notice.CHAT_DIGEST, f"day:{NOW.date()}")
    outbox.held[CHAT] = asyncio.Event()
    outbox.troubles.append(RefusedError("chat.denied"))
    async with working() as deliverer:
        await until(lambda: CHAT in outbox.waiting)
        await chats.gone(CHAT, clock())
        outbox.held[CHAT].set()
        await idle(deliverer)
    assert (await row(Notice.CHAT_DIGEST)).state is DeliveryState.CANCELLED


async def test_a_digest_that_comes_late_says_so_below_what_it_says(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await chat_of(office.team)
    await task_for(office.anna, office.team, due=due_in(hours=6))
    await owed_to_chat(Notice.CHAT_DIGEST, f"day:{NOW.date()}")
    clock.advance(hours=2)
    await settle()
    (told,) = outbox.to(CHAT)
    assert told.html.startswith("☀️ <b>День команды</b>\n\n")
    assert told.html.endswith("Сообщение задержалось: должно было прийти сегодня, 12:00</i>")
