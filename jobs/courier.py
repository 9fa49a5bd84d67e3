"""Brings one chat what it is owed, message by message, and writes down what became of each."""

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import structlog

from jobs import journal, notices
from jobs.buttons import marker
from jobs.notices import Message
from jobs.port import FailedError, Messenger, RefusedError, SendError, Sent
from models import deliveries, people
from models.deliveries import LEASE
from models.delivery import Delivery, DeliveryState
from models.owed import Ready, Verdict, look_again

log = structlog.get_logger(__name__)

PATIENCE = LEASE * 0.75
"""How long one call may take: the claim must outlast it."""
DOUBT = timedelta(seconds=10)
"""When a message of unknown outcome is looked for, at the earliest."""
_FIRST, _LONGEST = timedelta(seconds=5), timedelta(minutes=30)
_STATES = {
    Verdict.OBSOLETE: DeliveryState.CANCELLED,
    Verdict.OFF: DeliveryState.CANCELLED,
    Verdict.UNREACHABLE: DeliveryState.UNREACHABLE,
}


def backoff(attempts: int) -> timedelta:
    """The pause after that many attempts: doubled each time, jittered."""
    doublings = min(max(attempts - 1, 0), 20)
    pause = min(_FIRST * (1 << doublings), _LONGEST)
    return pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret


class Courier:
    """Serves one chat at a time with each call of `serve`; `stopping` ends it between messages."""

    def __init__(
        self, messenger: Messenger, now: Callable[[], datetime], stopping: asyncio.Event
    ) -> None:
        self._messenger = messenger
        self._now = now
        self._stopping = stopping

    async def serve(self, fresh: Sequence[Delivery], doubted: Sequence[Delivery]) -> None:
        """Sends what is still owed; what may have been sent already is looked for first."""
        missing = [d for d in doubted if not self._stopping.is_set() and await self._missing(d)]
        for group in self._grouped([*missing, *fresh]):
            for message in await self._written(group):
                if not self._stopping.is_set():
                    await self._deliver(message)
                else:
                    await self._put_back(message)

    async def _missing(self, delivery: Delivery) -> bool:
        chat_id = await people.dialog(delivery.recipient)
        if chat_id is None:  # never seen: nobody can look there
            return True
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                mid = await self._messenger.find(chat_id, marker(delivery.id))
        except RefusedError:
            return True  # another attempt will say why
        except (SendError, TimeoutError) as error:
            await self._doubt(delivery, error)
            return False
        if mid is not None and await deliveries.sent(delivery.id, mid, self._now()):
            journal.found(delivery)
        return mid is None

    def _grouped(self, claimed: Sequence[Delivery]) -> list[list[Delivery]]:
        """What gathers goes into one message, before all else; the rest one by one, in order."""
        now = self._now()
        in_order = sorted(claimed, key=lambda d: (d.due_at, d.id))
        together = [d for d in in_order if notices.gathers(d, now)]
        return [together, *([d] for d in in_order if not notices.gathers(d, now))]

    async def _written(self, group: Sequence[Delivery]) -> list[Message]:
        owed = [ready for delivery in group if (ready := await self._still_owed(delivery))]
        try:
            return list(notices.messages(owed, self._now()))
        except Exception:
            # What cannot be written is a mistake of ours; the others still get their messages.
            log.exception("notices_unwritable")
            return [message for ready in owed if (message := await self._alone(ready))]

    async def _alone(self, ready: Ready) -> Message | None:
        try:
            return notices.single(ready, self._now())
        except Exception as error:  # noqa: BLE001 - as above; kept, and tried again after an update
            await self._again(ready.delivery, error)
            return None

    async def _still_owed(self, delivery: Delivery) -> Ready | None:
        if self._stopping.is_set():
            await deliveries.release(delivery)
            return None
        look = await look_again(delivery, self._now())
        if look.verdict is Verdict.SEND:
            return look.ready
        if look.until:
            await deliveries.hold(delivery, look.until)
        else:
            await deliveries.give_up(delivery, _STATES[look.verdict], look.verdict.value)
        journal.given_up(delivery, look.verdict.value)
        return None

    async def _put_back(self, message: Message) -> None:
        for ready in message.stands_for:
            await deliveries.release(ready.delivery)

    async def _deliver(self, message: Message) -> None:
        claims = [ready.delivery for ready in message.stands_for]
        if not all([await deliveries.renew(claim, self._now()) for claim in claims]):
            await self._put_back(message)  # some claim took too long and is another's by now
            return
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                sent = await self._messenger.send(
                    claims[0].recipient, message.html, message.rows, silent=message.silent
                )
        except RefusedError as error:
            await self._refused(claims, error)
        except FailedError as error:
            for claim in claims:
                await self._again(claim, error, error.retry_after)
        except Exception as error:  # noqa: BLE001 - however it broke, it broke with a call under way
            for claim in claims:
                await self._doubt(claim, error)
        else:
            await self._sent(message, sent)

    async def _sent(self, message: Message, sent: Sent) -> None:
        now = self._now()
        for ready in message.stands_for:
            if await deliveries.sent(ready.delivery.id, sent.mid, now):
                journal.sent(ready.delivery, now)
        reader = message.stands_for[0].person
        if sent.chat_id is not None and sent.chat_id != reader.dialog_id:
            await people.set_dialog(reader.id, sent.chat_id)

    async def _refused(self, claims: Sequence[Delivery], error: RefusedError) -> None:
        await people.set_reachable(claims[0].recipient, False)
        for claim in claims:
            await deliveries.give_up(claim, DeliveryState.UNREACHABLE, str(error))
            journal.given_up(claim, Verdict.UNREACHABLE.value, error)

    async def _again(
        self, delivery: Delivery, error: Exception, at_least: timedelta | None = None
    ) -> None:
        delay = max(backoff(delivery.attempts), at_least or timedelta())
        kept = await deliveries.retry(delivery, delay, self._now(), _words(error))
        journal.failed(delivery, error, "retry" if kept else "dead")

    async def _doubt(self, delivery: Delivery, error: Exception) -> None:
        delay = max(backoff(delivery.attempts), DOUBT)
        kept = await deliveries.doubt(delivery, delay, self._now(), _words(error))
        journal.failed(delivery, error, "unknown" if kept else "dead")


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
