"""Live cards in private chats: of each task, the last message about it that a person has got.

It is drawn anew when the task changes, and becomes history when another one comes, or when
something else is opened in its place. Those of group chats are in `cards`.
"""

from datetime import datetime

from tortoise.connection import get_connection

from models.delivery import OUTDATED, Delivery

_OUTDATE = """
UPDATE deliveries SET fresh = false WHERE task_id = $1 AND recipient > 0 AND fresh RETURNING id
"""
# A task that goes on changing is left until it rests: ten changes are one edit.
_TAKE = f"""
UPDATE deliveries SET fresh = true WHERE id IN (
    SELECT d.id FROM deliveries d JOIN tasks t ON t.id = d.task_id
    WHERE d.{OUTDATED} AND t.updated_at <= $1 ORDER BY d.id LIMIT $2 FOR UPDATE OF d SKIP LOCKED
) RETURNING id
"""  # noqa: S608 - ours
_SOME = f"SELECT EXISTS (SELECT FROM deliveries WHERE {OUTDATED}) AS some"  # noqa: S608 - ours


async def outdate(task_id: int) -> bool:
    """In the transaction of the task's change: what shows it is to be drawn anew; whether any."""
    return bool(await get_connection("default").execute_query_dict(_OUTDATE, [task_id]))


async def take(limit: int, rested: datetime) -> list[Delivery]:
    """Cards to be drawn anew, of tasks that have not changed since `rested`; the next change has
    each drawn again."""
    rows = await get_connection("default").execute_query_dict(_TAKE, [rested, limit])
    return await Delivery.filter(id__in=[row["id"] for row in rows]) if rows else []


async def outdated() -> bool:
    """Whether any are left, of tasks that still change."""
    return bool((await get_connection("default").execute_query_dict(_SOME))[0]["some"])


async def again(delivery: Delivery) -> None:
    """It could not be drawn; later it may be."""
    await Delivery.filter(id=delivery.id, fresh=True).update(fresh=False)


async def drawn(delivery_id: int) -> None:
    """Its message has just been made to show the task as it is."""
    await Delivery.filter(id=delivery_id, fresh__isnull=False).update(fresh=True)


async def let_go(delivery_id: int) -> None:
    """Its message is gone, or is something else from now on."""
    await Delivery.filter(id=delivery_id).update(fresh=None)
