"""What jobs need of MAX, by way of the bridge: `jobs.port.Messenger`."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import timedelta

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
)
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo

from bot.max import KeyboardRefusedError, Max, OutcomeUnknown, background, mid_to_int, reads_all
from jobs.port import (
    Button,
    CallbackButton,
    FailedError,
    OutcomeUnknownError,
    RefusedError,
    Rows,
    SendError,
    Sent,
    UnsendableError,
)

_NO_CHAT = ("chat.not.found", "dialog.not.found")
"""What MAX says where there is no chat with a person: they never started the bot."""


class MaxMessenger:
    """Its calls wait until no person is waiting for an answer."""

    def __init__(self, max_: Max) -> None:
        self._max = max_

    async def send(
        self, recipient: int, html: str, rows: Rows = (), *, silent: bool = False
    ) -> Sent:
        """See the port."""
        with _in_the_ports_words():
            message = await self._max.bot.send_message(
                recipient, html, reply_markup=self._markup(rows), disable_notification=silent
            )
        return Sent(self._max.mid(message), self._max.max_chat_id(recipient))

    async def edit(self, recipient: int, mid: str, html: str, rows: Rows = ()) -> None:
        """See the port."""
        with _in_the_ports_words():
            await self._max.bot.edit_message_text(
                html,
                chat_id=recipient,
                message_id=mid_to_int(mid),
                reply_markup=self._markup(rows),
            )

    async def find(self, chat_id: int, markers: Collection[str]) -> dict[str, str]:
        """See the port."""
        with _in_the_ports_words():
            return await self._max.find_messages(chat_id, markers)

    async def reads(self, chat_id: int) -> bool:
        """See the port."""
        with _in_the_ports_words():
            return reads_all(await self._max.bot.get_chat_member(chat_id, self._max.bot.id))

    def _markup(self, rows: Rows) -> InlineKeyboardMarkup | None:
        if not rows:
            return None
        return InlineKeyboardMarkup(inline_keyboard=[[self._button(b) for b in r] for r in rows])

    def _button(self, button: Button) -> InlineKeyboardButton:
        if isinstance(button, CallbackButton):
            return InlineKeyboardButton(text=button.text, callback_data=button.payload)
        app = WebAppInfo(url=self._max.app_link(button.startapp))
        return InlineKeyboardButton(text=button.text, web_app=app)


@contextmanager
def _in_the_ports_words() -> Iterator[None]:
    try:
        with background():
            yield
    except OutcomeUnknown as error:
        raise OutcomeUnknownError(str(error)) from error
    except TelegramRetryAfter as error:
        raise FailedError(str(error), timedelta(seconds=error.retry_after)) from error
    except (TelegramAPIError, KeyboardRefusedError) as error:
        raise _sorted_out(error)(str(error)) from error


def _sorted_out(error: Exception) -> type[SendError]:
    if _for_good(error):
        return RefusedError
    its_own = isinstance(error, TelegramBadRequest | TelegramNotFound | KeyboardRefusedError)
    return UnsendableError if its_own else FailedError


def _for_good(error: Exception) -> bool:
    if isinstance(error, TelegramNotFound):
        return any(code in str(error) for code in _NO_CHAT)
    return isinstance(error, TelegramForbiddenError)
