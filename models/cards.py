"""Live cards: which messages show a task, and which of them are out of date."""

from datetime import datetime
from typing import Any

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models import columns, live, planning
from models.chat import Card
from models.delivery import Notice
from models.listener import notify
from models.planned import Planned
from models.task import LIVE, Task

CHANNEL = "cards"
"""NOTIFY channel that wakes whoever draws them."""
_TAKE = """
UPDATE cards SET stale = FALSE WHERE id IN (
    SELECT c.id FROM cards c JOIN tasks t ON t.id = c.task_id WHERE c.stale AND t.updated_at <= $1
    ORDER BY c.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED
) RETURNING id
"""


async def keep(task_id: int, chat_id: int, mid: str, version: int) -> None:
    """That message is the task's card in the chat from now on; it shows that version.

    One that was it before is to say so: else it would tell of a state that is no more.
    """
    changed = await Task.filter(id=task_id).exclude(version=version).exists()
    values: dict[str, Any] = {"task_id": task_id, "stale": changed, "over": False}
    await Card.update_or_create(chat_id=chat_id, mid=mid, defaults=values)
    older = Card.filter(task_id=task_id, chat_id=chat_id, over=False).exclude(mid=mid)
    if await older.update(over=True, stale=True) or changed:
        await notify(CHANNEL)


async def adopt(task_id: int, chat_id: int, mid: str) -> Card:
    """A card that was pressed is kept up to date, also where sending it was cut off."""
    values: dict[str, Any] = {"task_id": task_id}
    card, _ = await Card.get_or_create(chat_id=chat_id, mid=mid, defaults=values)
    return card


async def drawn(card: Card, version: int) -> None:
    """That message has just been made to show that version: it need not be drawn once more."""
    async with in_transaction():
        # Locked, so that no change comes between the look and the note.
        same = await Task.filter(id=card.task_id, version=version).select_for_update().first()
        if same:
            await Card.filter(id=card.id, over=False).update(stale=False)


async def follow(before: Task, after: Task, now: datetime) -> None:
    """In the transaction that made the next occurrence: chats that have a card of the last one
    get one of this too."""
    shown = await columns.numbers(Card.filter(task_id=before.id, over=False), "chat_id")
    for chat_id in shown:
        await planning.put(after, Planned(chat_id, Notice.CHAT_CARD, "", now), now)


async def outdate(task_id: int) -> None:
    """In the transaction of the task's change: its cards are to be drawn anew, everywhere."""
    private = await live.outdate(task_id)
    if await Card.filter(task_id=task_id, stale=False, over=False).update(stale=True) or private:
        await notify(CHANNEL)


async def shown_by(chat_id: int, mid: str) -> Task | None:
    """The task whose card that message is."""
    card = await Card.get_or_none(chat_id=chat_id, mid=mid)
    return await Task.get_or_none(id=card.task_id) if card else None


async def shown_in(chat_id: int, task_id: int) -> bool:
    """Whether the task has a card there."""
    return await Card.filter(chat_id=chat_id, task_id=task_id).exists()


async def outdate_by_time(since: datetime, until: datetime) -> None:
    """The same of what came due within that time, for which nobody did anything."""
    passed = Task.filter(due_at__gt=since, due_at__lte=until, state__in=LIVE)
    due = await columns.numbers(passed.filter(cards__stale=False, cards__over=False), "id")
    await Card.filter(task_id__in=due, over=False).update(stale=True)


async def outdated() -> bool:
    """Whether any are left, of tasks that still change."""
    return await Card.filter(stale=True).exists()


async def take(limit: int, rested: datetime) -> list[Card]:
    """Cards to be drawn anew, of tasks that have not changed since `rested`, with their chats;
    each is out of date again by the next change."""
    rows = await get_connection("default").execute_query_dict(_TAKE, [rested, limit])
    return await Card.filter(id__in=[row["id"] for row in rows]).select_related("chat")


async def again(card: Card) -> None:
    """It could not be drawn; later it may be."""
    await Card.filter(id=card.id).update(stale=True)


async def forget(card: Card) -> None:
    """Its message is gone."""
    await Card.filter(id=card.id).delete()
