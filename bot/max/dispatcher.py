"""aiogram's dispatcher, fed from the inbox."""

from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.methods import TelegramMethod
from aiogram.types import Message, Update
from maxapi.types.updates.bot_started import BotStarted

from bot.max import metrics
from bot.max.errors import CallError
from bot.max.inbound import to_update
from bot.max.intake.entry import Entry
from bot.max.outbound.session import MaxSession
from bot.max.press import pressing
from bot.max.receipt import answered, answering
from bot.max.recovery import payloads


class MaxDispatcher(Dispatcher):
    """Hands every update over inside `pressing`.

    Handlers may ask for `max_event` (maxapi's event; None in dialogs' background updates),
    `inbox_id` and `redelivered` by name.
    """

    async def handle(self, bot: Bot, entry: Entry) -> None:
        """Handles a stored update; what nobody needs is done at once.

        Raises:
            UnparsableError: nothing can be made of it.
            Exception: whatever a handler raised and no error handler took.
        """
        update = to_update(entry.update, bot, entry.id)
        if update is None:
            return
        learn_dialog(bot, update)
        if entry.redelivered and update.message and await _answered(bot, update.message, entry.id):
            metrics.ignored.labels("answered").inc()
            return
        again = {"inbox_id": entry.id, "redelivered": entry.redelivered}
        with answering(entry.id):
            await self.feed_update(bot, update, **again)

    async def feed_update(self, bot: Bot, update: Update, **kwargs: Any) -> Any:
        """Handles one update; a press is answered when it returns."""
        event = (update.model_extra or {}).get("max_event")
        async with pressing(update.callback_query, event, bot):
            result = await super().feed_update(bot, update, max_event=event, **kwargs)
            if isinstance(result, TelegramMethod):  # `return callback.answer(…)`
                return await self.silent_call_request(bot, result)
            return result


async def _answered(bot: Bot, message: Message, entry_id: int) -> bool:
    """Whether the chat shows an answer to that update (where MAX does not tell: no).

    In a dialog updates are handled one after the other: an answer to a later one will do.
    """
    if not isinstance(bot.session, MaxSession):
        return False
    out = bot.session.out
    chat_id = out.max_chat_id(message.chat.id)
    if chat_id is None:
        return False
    try:
        shown = await payloads(out.calls, chat_id, bot_id=bot.id)
    except CallError:
        return False
    ids = [found for _, payload in shown if (found := answered(payload)) is not None]
    return any(found >= entry_id for found in ids) if chat_id > 0 else entry_id in ids


def learn_dialog(bot: Bot, update: Update) -> None:
    """Remembers MAX's own id of the dialog an update comes from."""
    if not isinstance(bot.session, MaxSession):
        return
    event: Any = (update.model_extra or {}).get("max_event")
    if isinstance(event, BotStarted):
        bot.session.out.learn(event.user.user_id, event.chat_id)
    shown = update.callback_query.message if update.callback_query else update.message
    if shown is not None:
        bot.session.out.learn(shown.chat.id, (shown.model_extra or {}).get("max_chat_id"))
