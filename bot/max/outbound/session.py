"""What `aiogram.Bot` talks to instead of Telegram: `Bot("<id>:max", session=MaxSession(out))`."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram import methods as tg
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from bot.max.errors import CallError, to_telegram
from bot.max.outbound import answering, asking, editing, sending
from bot.max.outbound.context import Outbound

_METHODS: dict[type[TelegramMethod[Any]], Callable[[Outbound, Any, Bot], Awaitable[Any]]] = {
    tg.SendMessage: sending.send_message,
    tg.SendPhoto: sending.send_media,
    tg.SendVideo: sending.send_media,
    tg.SendAnimation: sending.send_media,
    tg.SendAudio: sending.send_media,
    tg.SendVoice: sending.send_media,
    tg.SendDocument: sending.send_media,
    tg.SendChatAction: sending.send_chat_action,
    tg.EditMessageText: editing.edit_text,
    tg.EditMessageMedia: editing.edit_media,
    tg.EditMessageCaption: editing.edit_caption,
    tg.EditMessageReplyMarkup: editing.edit_reply_markup,
    tg.DeleteMessage: editing.delete_message,
    tg.AnswerCallbackQuery: answering.answer_callback,
    tg.GetMe: asking.get_me,
    tg.GetChat: asking.get_chat,
    tg.GetChatMember: asking.get_chat_member,
    tg.SetMyCommands: asking.set_my_commands,
}


class MaxSession(BaseSession):
    """aiogram's methods, carried out by MAX."""

    def __init__(self, out: Outbound) -> None:
        super().__init__()
        self.out = out

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109 - aiogram's signature; ours is one for all
    ) -> TelegramType:
        """Carries a method out.

        Raises:
            TelegramAPIError: MAX's refusals in aiogram's classes; `OutcomeUnknown` where a
                message may have been sent.
            NotImplementedError: MAX has no counterpart.
        """
        carry_out = _METHODS.get(type(method))
        if carry_out is None:
            raise NotImplementedError(f"MAX has nothing for {method.__api_method__}")
        try:
            result: TelegramType = await carry_out(self.out, method, bot)
        except CallError as error:
            raise to_telegram(method, error) from error
        return result

    async def close(self) -> None:
        """Ends both sessions, MAX's and that for files."""
        await self.out.files.close()
        await self.out.calls.api.close_session()

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 - aiogram's signature
        timeout: int = 30,  # noqa: ARG002, ASYNC109 - aiogram's signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,  # noqa: ARG002 - aiogram's signature
    ) -> AsyncGenerator[bytes, None]:
        """Downloads, without the token."""
        async for chunk in self.out.files.download(url, chunk_size):
            yield chunk
