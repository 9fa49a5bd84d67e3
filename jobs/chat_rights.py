"""Every minute: whether the bot may still read in its chats, a few at a time."""

from collections.abc import Callable
from datetime import datetime

import structlog

from jobs.port import RefusedError, Rights, SendError
from jobs.rounds import Round, round_of
from models import chat_rights, chats
from models.chat import Chat

log = structlog.get_logger(__name__)


def checking(rights: Rights, now: Callable[[], datetime]) -> Round:
    """The work of one minute, for `Clock.minutely`."""

    async def work() -> None:
        for chat in await chat_rights.to_ask(now()):
            await _ask(rights, chat, now())

    return round_of("chat_rights", work)


async def _ask(rights: Rights, chat: Chat, now: datetime) -> None:
    try:
        can_read = await rights.reads(chat.id)
    except RefusedError:
        await chats.gone(chat.id, now)  # nobody told us: the chat is deleted, or the bot put out
    except SendError:
        await chat_rights.unanswered(chat, now)
    else:
        if await chat_rights.asked(chat, can_read, now):
            log.info("chat_rights_changed", chat_id=chat.id, can_read=can_read)
