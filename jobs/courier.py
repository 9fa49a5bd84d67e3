"""Brings one chat what it is owed, message by message, and writes down what became of each."""

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

import structlog

from jobs import chat_posts, journal, notices
from jobs.buttons import marker
from jobs.notices import Message
from jobs.port import FailedError, Messenger, RefusedError, SendError, Sent, UnsendableError
from jobs.together import Together
from jobs.weather import Weather
from models import cards, chats, claiming, deliveries, owed, owed_chat, people, planning, reach
from models.database import TROUBLE
from models.deliveries import LEASE, Arrived
from models.delivery import Delivery, DeliveryState, Notice
from models.owed import Look, LookOf, Ready, Verdict
from models.owed_chat import ChatReady
from models.planned import Planned

log = structlog.get_logger(__name__)

PATIENCE = LEASE * 0.75
"""How long one call may take: the claim must outlast it."""
DOUBT, _LONGEST_DOUBT = timedelta(seconds=10), timedelta(seconds=30)
"""When a message of unknown outcome is looked for: not at once, for it may be under way; nor much
later, for others wait behind it."""
_SILENCE = timedelta(seconds=45)
"""The same after a call that took too long: MAX may still be about to carry it out."""
_SLOW = LEASE - PATIENCE
"""A renewal that takes longer leaves too little of the lease."""
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
        self._weather = Weather()
        self._looks: Together[Delivery, Look] = Together(self._look_at_all)
        self._follows: Together[tuple[int, Planned], None] = Together(self._plan_all)
        self._renewals: Together[Delivery, bool] = Together(self._renew_all)
        self._arrivals: Together[Arrived, bool] = Together(self._note_all)

    async def serve(self, fresh: Sequence[Delivery], doubted: Sequence[Delivery]) -> None:
        """Sends what is still owed. What may have been sent already is looked for before all else;
        what is not there is given back, to be claimed in order with all the others.

        Where one message has to wait, those after it are given back: they come after it.
        """
        if doubted:
            await self._give_back([*await self._looked_for(doubted), *fresh])
            return
        free = True
        for group in self._grouped(fresh):
            if free and not self._stopping.is_set():
                free = await self._serve(group)
            else:
                await self._give_back(group)

    async def _serve(self, group: Sequence[Delivery]) -> bool:
        """Whether the next one may go."""
        free = True
        for message in await self._written(group):
            if free and not self._stopping.is_set():
                free = await self._deliver(message)
            else:
                await self._give_back(message.claims)
        return free

    async def _looked_for(self, doubted: Sequence[Delivery]) -> list[Delivery]:
        """Those that are surely not in the chat; none where nobody can tell at the moment."""
        chat_id = await people.dialog(doubted[0].recipient)
        if chat_id is None:  # never seen: nobody can look there
            return list(doubted)
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                marks = [marker(delivery.id) for delivery in doubted]
                there = await self._messenger.find(chat_id, marks)
        except RefusedError:
            return list(doubted)  # see docs/deliveries.md, "Chats that cannot be read"
        except (SendError, TimeoutError) as error:
            for delivery in doubted:
                await self._doubt(delivery, error)
            return []
        for delivery in doubted:
            mid = there.get(marker(delivery.id))
            if mid is None:
                continue
            await _keep(delivery, mid)
            if await self._arrivals((delivery.id, mid, None)):
                journal.found(delivery)
        return [delivery for delivery in doubted if marker(delivery.id) not in there]

    def _grouped(self, claimed: Sequence[Delivery]) -> list[list[Delivery]]:
        """What gathers goes into one message, before all else; the rest one by one, in order."""
        now = self._now()
        in_order = sorted(claimed, key=lambda d: (d.due_at, d.id))
        together = [d for d in in_order if notices.gathers(d, now)]
        alone = [[d] for d in in_order if not notices.gathers(d, now)]
        return [together, *alone] if together else alone

    async def _written(self, group: Sequence[Delivery]) -> list[Message]:
        looked = await asyncio.gather(*map(self._still_owed, group))
        owed_ = [ready for ready in looked if ready]
        try:
            return list(_messages(owed_, self._now()))
        except Exception:
            # What cannot be written is a mistake of ours; the others still get their messages.
            log.exception("notices_unwritable")
            return [message for ready in owed_ if (message := await self._alone(ready))]

    async def _alone(self, ready: Ready | ChatReady) -> Message | None:
        try:
            return next(iter(_messages([ready], self._now())))
        except Exception as error:  # noqa: BLE001 - as above; kept, and tried again after an update
            await self._again(ready.delivery, error, faulty=True)
            return None

    async def _still_owed(self, delivery: Delivery) -> Ready | ChatReady | None:
        if self._stopping.is_set():
            await self._give_back([delivery])
            return None
        try:
            look = await self._look(delivery)
        except TROUBLE:
            raise
        except Exception as error:  # noqa: BLE001 - a mistake of ours, as above
            await self._again(delivery, error, faulty=True)
            return None
        task_id = delivery.task_id or 0
        await asyncio.gather(*(self._follows((task_id, each)) for each in look.follows))
        if look.verdict is Verdict.SEND:
            return look.ready
        if look.until:
            await deliveries.hold(delivery, look.until)
        else:
            await deliveries.give_up(delivery, _STATES[look.verdict], look.verdict.value)
        if look.verdict is Verdict.UNREACHABLE:
            await reach.tell_author(delivery, self._now())
        journal.given_up(delivery, look.verdict.value)
        return None

    async def _look(self, delivery: Delivery) -> Look | LookOf[ChatReady]:
        """People's are looked at together; a chat's reads much, and holds up no others."""
        if delivery.recipient < 0:
            return await owed_chat.look_again(delivery, self._now())
        return await self._looks(delivery)

    async def _look_at_all(self, claims: list[Delivery]) -> list[Look | Exception]:
        return await owed.look_at_all(claims, self._now())

    async def _plan_all(self, follows: list[tuple[int, Planned]]) -> list[None]:
        await planning.put_all(follows, self._now())
        return [None] * len(follows)

    async def _give_back(self, claims: Sequence[Delivery]) -> None:
        await deliveries.release(*claims)

    async def _deliver(self, message: Message) -> bool:
        """Whether the next message to the same chat may go."""
        claims = message.claims
        if not all(await asyncio.gather(*map(self._renewals, claims))):
            await self._give_back(claims)  # some claim took too long and is another's by now
            return False
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                sent = await self._messenger.send(
                    claims[0].recipient, message.html, message.rows, silent=message.silent
                )
        except RefusedError as error:
            await self._refused(claims, error)
        except FailedError as error:
            faulty = isinstance(error, UnsendableError)
            for claim in claims:
                await self._again(claim, error, error.retry_after, faulty=faulty)
            return faulty
        except Exception as error:  # noqa: BLE001 - however it broke, it broke with a call under way
            silent = isinstance(error, TimeoutError)
            for claim in claims:
                await self._doubt(claim, error, _SILENCE if silent else None)
            return False
        else:
            await self._sent(message, sent)
        return True

    async def _renew_all(self, claims: list[Delivery]) -> list[bool]:
        began = self._now()
        held = await deliveries.renew(claims, began)
        in_time = self._now() - began < _SLOW
        return [in_time and claim.id in held for claim in claims]

    async def _note_all(self, arrived: list[Arrived]) -> list[bool]:
        news = await deliveries.all_sent(arrived, self._now())
        return [delivery_id in news for delivery_id, *_ in arrived]

    async def _sent(self, message: Message, sent: Sent) -> None:
        now = self._now()
        claims = message.claims
        first = message.stands_for[0]
        if isinstance(first, ChatReady) and first.task:
            await _keep(first.delivery, sent.mid, first.task.version)
        arrived = ((each.id, sent.mid, message.version) for each in claims)
        news = await asyncio.gather(*map(self._arrivals, arrived))
        for claim, is_news in zip(claims, news, strict=True):
            if is_news:
                journal.sent(claim, now)
        if self._weather.cleared():
            await claiming.hurry(now)
        if isinstance(first, Ready) and sent.chat_id not in (None, first.person.dialog_id):
            await people.set_dialog(first.person.id, sent.chat_id or 0)

    async def _refused(self, claims: Sequence[Delivery], error: RefusedError) -> None:
        if claims[0].recipient < 0:
            await chats.gone(claims[0].recipient, self._now())
            state = DeliveryState.CANCELLED  # no start of theirs will ever ask for it again
        else:
            await people.set_reachable(claims[0].recipient, False)
            state = DeliveryState.UNREACHABLE
        for claim in claims:
            await deliveries.give_up(claim, state, str(error))
            journal.given_up(claim, Verdict.UNREACHABLE.value, error)
            await reach.tell_author(claim, self._now())

    async def _again(
        self,
        delivery: Delivery,
        error: Exception,
        at_least: timedelta | None = None,
        *,
        faulty: bool = False,
    ) -> None:
        if not faulty:
            self._weather.failed(delivery.recipient)
        delay = max(backoff(delivery.attempts), at_least or timedelta())
        words = _words(error)
        kept = await deliveries.retry(delivery, delay, self._now(), words, faulty=faulty)
        journal.failed(delivery, error, "retry" if kept else "dead")

    async def _doubt(
        self, delivery: Delivery, error: Exception, pause: timedelta | None = None
    ) -> None:
        delay = pause or min(max(backoff(delivery.attempts), DOUBT), _LONGEST_DOUBT)
        self._weather.failed(delivery.recipient)
        kept = await deliveries.doubt(delivery, delay, self._now(), _words(error))
        journal.failed(delivery, error, "unknown" if kept else "dead")


async def _keep(delivery: Delivery, mid: str, version: int = 0) -> None:
    """Keeps a card in a chat as its task is; before it counts as sent, or a kill would lose it."""
    if delivery.kind is Notice.CHAT_CARD and delivery.task_id:
        await cards.keep(delivery.task_id, delivery.recipient, mid, version)


def _messages(owed_: Sequence[Ready | ChatReady], now: datetime) -> Iterator[Message]:
    """The messages for one reader: a person, or a chat."""
    yield from notices.messages([each for each in owed_ if isinstance(each, Ready)], now)
    yield from (chat_posts.single(each, now) for each in owed_ if isinstance(each, ChatReady))


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
