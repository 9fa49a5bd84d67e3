"""What the bot may do in chats: asked of MAX, for long polling tells of no changes.

New chats without rights are asked about every minute for an hour, for somebody has just been
asked to give them; all others twice an hour. Bounded: so many chats a minute.
"""

from datetime import datetime, timedelta

from tortoise.expressions import Q

from models import chats, planning
from models.chat import Chat
from models.delivery import Notice
from models.planned import Planned

SOME = 10
"""Chats that are asked about at once."""
_NEW, _OFTEN, _SELDOM = timedelta(hours=1), timedelta(minutes=1), timedelta(minutes=30)


async def to_ask(now: datetime) -> list[Chat]:
    """Chats that it is time to ask about, those that waited longest first."""
    waits = Q(can_read=False, created_at__gt=now - _NEW, checked_at__lte=now - _OFTEN)
    due = Q(checked_at=None) | Q(checked_at__lte=now - _SELDOM) | waits
    return await Chat.filter(due, present=True).order_by("checked_at", "id").limit(SOME)


async def asked(chat: Chat, can_read: bool, now: datetime) -> bool:
    """MAX has answered; whether that is news, which the chat is told then."""
    await Chat.filter(id=chat.id).update(checked_at=now)
    if not await chats.hears(chat, can_read):
        return False
    planned = Planned(chat.id, Notice.CHAT_RIGHTS, f"{now.timestamp():.0f}", now)
    await planning.put(None, planned, now, {"can_read": can_read})
    return True


async def unanswered(chat: Chat, now: datetime) -> None:
    """MAX did not say; it is asked again later."""
    await Chat.filter(id=chat.id).update(checked_at=now)
