"""Live cards: which messages show a task, and which of them are out of date."""

from datetime import datetime
from typing import Any

from tortoise.connection import get_connection

from models import columns
from models.chat import Card
from models.listener import notify
from models.task import LIVE, Task

CHANNEL = "cards"
"""NOTIFY channel that wakes whoever draws them."""
_TAKE = """
UPDATE cards SET stale = FALSE WHERE id IN (
    SELECT id FROM cards WHERE stale ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
) RETURNING id
"""


async def keep(task_id: int, chat_id: int, mid: str, version: int) -> None:
    """That message is the task's card in the chat from now on; it shows that version."""
    changed = await Task.filter(id=task_id).exclude(version=version).exists()
    values: dict[str, Any] = {"mid": mid, "stale": changed}
    await Card.update_or_create(task_id=task_id, chat_id=chat_id, defaults=values)


async def adopt(task_id: int, chat_id: int, mid: str) -> None:
    """A card that was pressed is kept up to date, also where sending it was cut off."""
    values: dict[str, Any] = {"mid": mid}
    await Card.get_or_create(task_id=task_id, chat_id=chat_id, defaults=values)


async def outdate(task_id: int) -> None:
    """In the transaction of the task's change: its cards are to be drawn anew."""
    if await Card.filter(task_id=task_id, stale=False).update(stale=True):
        await notify(CHANNEL)


async def shown_by(chat_id: int, mid: str) -> Task | None:
    """The task whose card that message is."""
    card = await Card.get_or_none(chat_id=chat_id, mid=mid)
    return await Task.get_or_none(id=card.task_id) if card else None


async def outdate_by_time(since: datetime, until: datetime) -> None:
    """The same of what came due within that time, for which nobody did anything."""
    passed = Task.filter(due_at__gt=since, due_at__lte=until, state__in=LIVE)
    due = await columns.numbers(passed.filter(cards__stale=False), "id")
    await Card.filter(task_id__in=due).update(stale=True)


async def take(limit: int) -> list[Card]:
    """Cards to be drawn anew, with their chats; each is out of date again by the next change."""
    rows = await get_connection("default").execute_query_dict(_TAKE, [limit])
    return await Card.filter(id__in=[row["id"] for row in rows]).select_related("chat")


async def again(card: Card) -> None:
    """It could not be drawn; later it may be."""
    await Card.filter(id=card.id).update(stale=True)


async def forget(card: Card) -> None:
    """Its message is gone."""
    await Card.filter(id=card.id).delete()
