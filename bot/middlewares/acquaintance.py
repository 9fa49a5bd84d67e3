"""Knows everybody who writes to the bot, and speaks their language."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import Chat, TelegramObject, Update, User

from bot.max import Max
from locales import Translator, translator
from models import deliveries, people, values
from models.people import Profile
from models.person import Person


class Acquaintance(BaseMiddleware):
    """Puts `person`, `t`, `now` and `bot_username` beside the update."""

    def __init__(self, clock: Callable[[], datetime], max_: Max) -> None:
        self._clock = clock
        self._max = max_

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        user: User | None = data.get("event_from_user")
        chat: Chat | None = data.get("event_chat")
        data["now"] = self._clock()
        data["bot_username"] = self._max.username
        anew = isinstance(event, Update) and _begins(event)
        person = await self._person(user, chat, data["now"], anew=anew) if user else None
        if person and person.erased_at and chat and chat.type == "private":
            return await _nobody(event, translator(person.language))
        if person and chat and chat.type == "private":
            await _heard_from(person, event)
            data["person"] = person
        data["t"] = translator(person.language if person else values.language(_locale(user)))
        return await handler(event, data)

    async def _person(
        self, user: User, chat: Chat | None, now: datetime, *, anew: bool
    ) -> Person | None:
        if chat is None or chat.type != "private":
            return await Person.get_or_none(id=user.id)
        names = (user.first_name, user.last_name or "", user.username, user.language_code)
        # Without MAX's id of the dialog a message whose sending broke off can't be looked for.
        dialog_id = self._max.max_chat_id(user.id)
        return await people.meet(Profile(user.id, *names, dialog_id=dialog_id), now, anew=anew)


def _begins(event: Update) -> bool:
    """Whether somebody who had their data deleted comes back by this: by a start, by no other."""
    return bool(event.message and (event.message.text or "").lower().startswith("/start"))


async def _nobody(event: TelegramObject, t: Translator) -> None:
    """Nothing is kept of whoever had their data deleted; they are told how to begin anew."""
    if isinstance(event, Update) and event.callback_query:
        await event.callback_query.answer(t("privacy-gone"))
    elif isinstance(event, Update) and event.message:
        await event.message.answer(t.html("privacy-gone-words"))


def _locale(user: User | None) -> str | None:
    return user.language_code if user else None


async def _heard_from(person: Person, event: TelegramObject) -> None:
    """Whoever writes or presses can be written to; what waited for that is sent now."""
    speaks = isinstance(event, Update) and (event.message or event.callback_query)
    if speaks and not person.reachable:
        await people.set_reachable(person.id, True)
        person.reachable = True
        await deliveries.wake(person.id)
