"""The bot comes into a chat, gets its rights, loses them, goes; the chat gets its team."""

from datetime import datetime

from aiogram import Bot, Router
from aiogram.enums import ChatMemberStatus
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Filter
from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from bot.handlers.group.buttons import BindButton, button, keyboard
from bot.handlers.group.scene import InGroup, Scene, scene
from bot.handlers.group.standing import administers_too
from bot.max import reads_all
from dialogs.reader import Reader
from locales import translator
from models import chats, teams
from models.rights import Right

router = Router(name="chat-arrivals")


class Renamed(Filter):
    """The news that the chat has another title."""

    async def __call__(self, message: Message) -> bool:
        return bool(message.new_chat_title)


_OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED)


@router.my_chat_member(InGroup())
async def changed(event: ChatMemberUpdated, now: datetime, bot: Bot, bot_username: str) -> None:
    """What became of the bot in a chat."""
    if event.new_chat_member.status in _OUTSIDE:
        await chats.gone(event.chat.id, now)
        return
    where = await scene(event.chat.id, event.from_user, now, bot_username)
    if event.old_chat_member.status in _OUTSIDE:
        called = await title(bot, event.chat.id)
        await chats.arrived(where.chat, called, where.person)
        await event.answer(where.t.html("chat-hello"), reply_markup=_check(where))
        return
    await tell_rights(event, where, can_read=reads_all(event.new_chat_member))


@router.message(InGroup(), Renamed())
async def renamed(message: Message) -> None:
    """The chat is called so from now on; nothing is said about it, and the team keeps its name."""
    await chats.renamed(message.chat.id, message.new_chat_title or "")


async def title(bot: Bot, chat_id: int) -> str:
    try:
        return (await bot.get_chat(chat_id)).title or ""
    except TelegramAPIError:
        return ""


def _check(where: Scene) -> InlineKeyboardMarkup:
    return keyboard([button(where.t("chat-check"), "check")])


async def tell_rights(event: ChatMemberUpdated, where: Scene, *, can_read: bool) -> None:
    """Once for each time that the bot got or lost what it needs."""
    if not await chats.hears(where.chat, can_read):
        return
    if not can_read:
        await event.answer(where.t.html("chat-deaf"), reply_markup=_check(where))
    elif where.bound:
        await event.answer(where.t.html("chat-hears"))
    else:
        await event.answer(where.t.html("chat-which-team"), reply_markup=choice(where))


def choice(where: Scene) -> InlineKeyboardMarkup:
    """A new team called as the chat, or one of one's own; chosen in private."""
    name = where.chat.title or where.t("chat-untitled")
    return keyboard(
        [button(where.t("chat-new-team", name=name[:60]), "found")],
        [button(where.t("chat-own-team"), "choose")],
    )


async def check(query: CallbackQuery, where: Scene, bot: Bot, *, asks: bool = False) -> None:
    """«Проверить»: asks MAX what the bot may, for polling tells of no changes.

    Which team it is is asked under one message only: under the pressed one where that is to ask
    (`asks`), or where nobody knew of the rights yet.
    """
    me = await bot.get_chat_member(where.chat.id, bot.id)
    can_read = reads_all(me)
    news = await chats.hears(where.chat, can_read)
    if not can_read:
        await query.answer(where.t("chat-still-deaf"))
    elif where.bound or not (news or asks):
        await edit(query, where.t.html("chat-hears"))
    else:
        await edit(query, where.t.html("chat-which-team"), choice(where))


async def found(query: CallbackQuery, where: Scene) -> None:
    """A new team for the chat. NotHostError, ChatBoundError."""
    admin = await administers_too(query.bot, where.chat, where.person)
    name = where.chat.title or where.t("chat-untitled")
    team = await chats.found(where.person, where.chat, name[:100], where.now, admin=admin)
    await edit(query, where.t.html("chat-bound", team=team.name), joining(where))


async def choose(query: CallbackQuery, where: Scene, bot: Bot) -> None:
    """The teams that somebody manages are nobody else's business: they are asked in private."""
    admin = await administers_too(bot, where.chat, where.person)
    chats.require_host(where.person, where.chat, admin=admin)
    t = translator(where.person.language)
    managed = [m for m in await teams.of(where.person.id) if teams.may(m, Right.MANAGE_TEAM)]
    if not managed:
        await query.answer(where.t("chat-no-teams"))
        return
    rows = [[_bind(m.team.name, where, m.team_id)] for m in managed[:20]]
    title = where.chat.title or t("chat-untitled")
    try:
        await bot.send_message(
            where.person.id, t.html("chat-choose", chat=title), reply_markup=keyboard(*rows)
        )
    except TelegramAPIError:
        await query.answer(where.t("chat-start-first"))
    else:
        await query.answer(where.t("chat-asked-in-private"))


def _bind(name: str, where: Scene, team_id: int) -> InlineKeyboardButton:
    payload = BindButton(where.chat.id, team_id).pack()
    return InlineKeyboardButton(text=name[:128], callback_data=payload)


async def bind(query: CallbackQuery, who: Reader, chat_id: int, team_id: int) -> None:
    """A team was chosen in private; the chat is told."""
    chat = await chats.meet(chat_id, who.now)
    admin = await administers_too(query.bot, chat, who.person)
    team = await chats.bind(who.person, chat, team_id, who.now, admin=admin)
    where = Scene(chat, who.person, who.now, who.bot)
    title = chat.title or who.t("chat-untitled")
    await edit(query, who.t.html("chat-bound-private", chat=title, team=team.name))
    if query.bot:
        text = where.t.html("chat-bound", team=team.name)
        await query.bot.send_message(chat_id, text, reply_markup=joining(where))


def joining(where: Scene) -> InlineKeyboardMarkup:
    """The tap that makes a member."""
    return keyboard([button(where.t("chat-join"), "join")])


async def edit(query: CallbackQuery, text: str, markup: InlineKeyboardMarkup | None = None) -> None:
    """The pressed message says something else, in the one call that answers the press."""
    if isinstance(query.message, Message):
        await query.message.edit_text(text, reply_markup=markup)
