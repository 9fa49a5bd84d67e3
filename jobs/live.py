"""Draws live cards in private chats anew: what was told of a task says how it stands now."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from jobs import notices
from jobs.port import Messenger, RefusedError, SendError
from models import background, live
from models.delivery import Delivery
from models.owed import Ready

log = structlog.get_logger(__name__)


async def draw(messenger: Messenger, taken: Sequence[Delivery], now: datetime) -> bool:
    """Edits each message in its place, without a sound; whether all went well.

    One that cannot be edited for good, or whose reader sees the task no more, is let go.
    """
    known = await background.of(taken)
    well = True
    for delivery in taken:
        person, seen = known.person(delivery.recipient), known.seen(delivery)
        if person is None or seen is None:
            await live.let_go(delivery.id)
        else:
            ready = Ready(delivery, person, seen, known.actor(delivery))
            well = await _edit(messenger, ready, now) and well
    return well


async def _edit(messenger: Messenger, ready: Ready, now: datetime) -> bool:
    delivery = ready.delivery
    try:
        text, rows = notices.redrawn(ready, now)
        await messenger.edit(delivery.recipient, delivery.mid or "", text, rows)
    except RefusedError:
        await live.let_go(delivery.id)
    except SendError as error:
        log.warning("notice_not_edited", delivery=delivery.id, error=type(error).__name__)
        await live.again(delivery)
        return False
    return True
