"""When the bot speaks in a chat by itself; who may assign and the zone are the team's own."""

from datetime import datetime
from typing import Any

from models import chat_posts, deliveries, teams, values
from models.chat import Chat
from models.rights import Right


async def set_digest(actor_id: int, chat: Chat, at: int | None, now: datetime) -> None:
    """When the morning digest comes; None: never. NotFoundError, ForbiddenError."""
    kept = at if at is None else values.time_of_day(at)
    await _keep(actor_id, chat, now, digest_at=kept)


async def set_review(actor_id: int, chat: Chat, weekday: int | None, now: datetime) -> None:
    """The ISO weekday of the weekly review; None: never. NotFoundError, ForbiddenError."""
    if weekday is not None and not 1 <= weekday <= 7:
        raise ValueError(f"{weekday} is no day of the week")
    await _keep(actor_id, chat, now, review_day=weekday)


async def set_quiet(
    actor_id: int, chat: Chat, hours: tuple[int, int] | None, now: datetime
) -> None:
    """From when until when the bot keeps quiet; None: never. What is held is looked at anew.

    NotFoundError, ForbiddenError, QuietHoursError where both are the same.
    """
    start, end = values.quiet_hours(hours)
    await _keep(actor_id, chat, now, quiet_from=start, quiet_until=end)
    await deliveries.let_go(chat.id, now)


async def set_muted(actor_id: int, chat: Chat, muted: bool, now: datetime) -> None:
    """Whether the bot only answers. NotFoundError, ForbiddenError."""
    await _keep(actor_id, chat, now, muted=muted)


async def _keep(actor_id: int, chat: Chat, now: datetime, **columns: Any) -> None:
    own = await teams.require(actor_id, chat.team_id or 0, Right.MANAGE_TEAM)
    await chat.update_from_dict(columns).save(update_fields=list(columns))
    await chat_posts.pass_over(chat, own.team.timezone, now)
