"""Presses under the bot's messages in chats, by anybody who is there."""

from datetime import datetime
from typing import Any

from aiogram import Bot, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.handlers.group import arrivals, people, settings, showing, speaking
from bot.handlers.group.buttons import ChatButton, markup
from bot.handlers.group.scene import Scene, refusal, scene, seated
from bot.max import int_to_mid
from dialogs.reader import reader
from jobs import chat_card
from jobs.chat_card import CardButton
from models import attending, cards, tasks
from models.errors import DomainError, NotFoundError

router = Router(name="chat-presses")
_BIND = "bindchat"
_SETTINGS = {"set": settings.pressed, "post": speaking.pressed}


class OnCard(Filter):
    """A move under a task's card; hands it over."""

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        button = CardButton.unpack(query.data or "")
        return {"button": button} if button else False


class OnChat(Filter):
    """Another button of a chat; hands it over."""

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        button = ChatButton.unpack(query.data or "")
        return {"button": button} if button else False


class Binding(Filter):
    """The choice of a team, in private; hands over the chat's id and the team's."""

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        match (query.data or "").split(":"):
            case [prefix, chat, team] if prefix == _BIND and team.isdigit():
                return {"chat_id": int(chat), "team_id": int(team)}
        return False


@router.callback_query(OnCard())
async def moved(query: CallbackQuery, button: CardButton, now: datetime, bot_username: str) -> None:
    """The presser's move; the card says what became of it, in the same call."""
    if query.message is None:
        return
    where = await scene(query.message.chat.id, query.from_user, now, bot_username)
    if not where.bound:
        await query.answer(where.t("chat-not-bound"))
        return
    try:
        inside = await seated(where)
        seen = await attending.answer(inside.person.id, button.task_id, button.action, now)
    except DomainError as error:
        await query.answer(refusal(where, error.code, error.details))
        await _redraw(query, button.task_id, where)
        return
    await cards.adopt(seen.task.id, where.chat.id, int_to_mid(query.message.message_id))
    await query.answer(where.t(f"chat-toast-{button.action.value}", number=str(seen.task.number)))
    await _redraw(query, button.task_id, where)


async def _redraw(query: CallbackQuery, task_id: int, where: Scene) -> None:
    if not isinstance(query.message, Message):
        return
    try:
        task = await tasks.load(task_id)
    except NotFoundError:
        await query.message.edit_text(where.t.html("chat-card-deleted"))
        return
    rows = chat_card.rows(where.t, task, where.now)
    await query.message.edit_text(
        chat_card.html(where.t, task, where.now), reply_markup=markup(rows)
    )


@router.callback_query(OnChat())
async def chosen(
    query: CallbackQuery, button: ChatButton, now: datetime, bot: Bot, bot_username: str
) -> None:
    """Rights, a team for the chat, joining, pages of lists."""
    if query.message is None:
        return
    where = await scene(query.message.chat.id, query.from_user, now, bot_username)
    try:
        await _do(query, button, where, bot)
    except DomainError as error:
        await query.answer(refusal(where, error.code, error.details))


async def _do(query: CallbackQuery, button: ChatButton, where: Scene, bot: Bot) -> None:
    match button.action:
        case "check":
            await arrivals.check(query, where, bot)
        case "found":
            await arrivals.found(query, where)
        case "choose":
            await arrivals.choose(query, where, bot)
        case "join" if where.bound:
            inside = await seated(where, on_purpose=True)
            await query.answer(where.t("chat-joined", team=inside.team.name))
        case action if action.startswith("page_") and where.bound:
            name = action.removeprefix("page_")
            answer = await showing.page(await seated(where), name, max(button.about, 0))
            await arrivals.edit(query, answer.html, answer.markup)
        case action if action.startswith(tuple(_SETTINGS)) and where.bound:
            family, _, name = action.partition("_")
            await _SETTINGS[family](query, where, name, button.about)
        case "grant" if where.bound:
            await people.granted(query, await seated(where), button.about)
        case _:
            await query.answer(where.t("chat-not-bound"))


@router.callback_query(Binding())
async def bound(
    query: CallbackQuery, chat_id: int, team_id: int, dialog_manager: DialogManager
) -> None:
    """A team was chosen for a chat."""
    who = reader(dialog_manager)
    try:
        await arrivals.bind(query, who, chat_id, team_id)
    except DomainError as error:
        await query.answer(who.t(f"error-{error.code}", **error.details))
