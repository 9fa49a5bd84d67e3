"""The bridge's public face: one object that holds all ends."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from typing import BinaryIO

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.methods import GetChat, GetMe
from aiogram.types import Contact, Message, User

from bot.max.api import LimitedApi
from bot.max.calls import RETRY_PAUSES, Calls
from bot.max.errors import CallError, to_telegram
from bot.max.ids import int_to_mid
from bot.max.inbound import contact_is_genuine
from bot.max.limits import Limiter, Limits
from bot.max.outbound.context import Outbound
from bot.max.outbound.files import Files
from bot.max.outbound.session import MaxSession
from bot.max.recovery import find_messages


@dataclass(frozen=True, slots=True)
class Max:
    """A bot of MAX, connected."""

    api: LimitedApi
    """maxapi's client, within the same limits, for what aiogram has no method for."""
    bot: Bot
    """aiogram's bot; its methods are carried out by MAX, texts are HTML."""
    calls: Calls
    me: User
    out: Outbound
    token: str

    def __repr__(self) -> str:
        return f"Max({self.username!r})"  # never the token

    @property
    def username(self) -> str:
        """The bot's public name, for links; empty where it has none."""
        return self.me.username or ""

    def app_link(self, payload: str = "") -> str:
        """Opens the mini-app: as the URL of a `WebAppInfo` it becomes an `open_app` button."""
        return f"https://max.ru/{self.username}?startapp={payload}"

    def start_link(self, payload: str) -> str:
        """Opens the dialog and arrives as `/start <payload>` (up to 128 of A-Z a-z 0-9 _ -)."""
        return f"https://max.ru/{self.username}?start={payload}"

    def mid(self, message: Message) -> str:
        """MAX's id of a message, for the database."""
        return int_to_mid(message.message_id)

    def max_chat_id(self, chat_id: int) -> int | None:
        """MAX's own id of an aiogram chat; None of a dialog that was not seen lately."""
        return self.out.max_chat_id(chat_id)

    def owns(self, contact: Contact) -> bool:
        """Whether MAX vouches for a shared contact; whose it is says `contact.user_id`."""
        return contact_is_genuine(contact, self.token)

    async def find_messages(self, max_chat_id: int, markers: Collection[str]) -> dict[str, str]:
        """Which markers are in payloads under the bot's last messages there, with the mids.

        Raises:
            TelegramAPIError: MAX did not tell.
        """
        try:
            return await find_messages(self.calls, max_chat_id, markers, bot_id=self.me.id)
        except CallError as error:
            raise to_telegram(GetChat(chat_id=max_chat_id), error) from error

    async def upload(self, kind: str, name: str, data: BinaryIO) -> str:
        """Gives MAX a file (`image`, `video`, `audio`, `file`); returns its token.

        Raises:
            TelegramAPIError: MAX did not take it.
        """
        try:
            return await self.out.files.upload(kind, name, data)
        except CallError as error:
            raise to_telegram(GetMe(), error) from error

    async def address(self, user_id: int, kind: str, token: str) -> str:
        """Where MAX serves what was uploaded; empty where that person cannot be written to."""
        try:
            return await self.out.files.address(user_id, kind, token)
        except CallError:
            return ""

    def download(self, url: str) -> AsyncIterator[bytes]:
        """The bytes behind an attachment's URL; the token does not go along."""
        return self.out.files.download(url)

    async def close(self) -> None:
        """Ends all sessions."""
        await self.bot.session.close()


async def connect(
    token: str,
    url: str | None = None,
    limits: Limits | None = None,
    timeout: float = 30,  # noqa: ASYNC109 - a setting for all later calls, not for this one
    retry_pauses: tuple[float, ...] = RETRY_PAUSES,
) -> Max:
    """Asks MAX who the bot is, and ties everything together.

    `url` is MAX's address where it is not the usual one; `timeout` is for each call and
    `retry_pauses` are between its attempts, seconds.

    Raises:
        TelegramUnauthorizedError: the token is not accepted.
        TelegramAPIError: MAX does not answer.
    """
    api = LimitedApi(token, Limiter(limits or Limits()), url=url, timeout=timeout)
    calls = Calls(api, pauses=retry_pauses)
    out = Outbound(calls, Files(calls))
    session = MaxSession(out)
    try:
        me = await session.make_request(_unnamed(session), GetMe())
    except BaseException:
        await session.close()
        raise
    # aiogram reads the bot's id from its token; the true token stays with maxapi
    properties = DefaultBotProperties(parse_mode=ParseMode.HTML)
    bot = Bot(f"{me.id}:max", session=session, default=properties)
    bot._me = me.as_(bot)  # noqa: SLF001 - what Bot.me() would ask MAX for once more
    return Max(api, bot, calls, me, out, token)


def _unnamed(session: MaxSession) -> Bot:
    return Bot("0:max", session=session)
