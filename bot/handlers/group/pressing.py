"""Presses under the bot's messages in chats, by anybody who is there."""

from datetime import datetime

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.handlers.group import arrivals, people, settings, showing, speaking
from bot.handlers.group.buttons import BindButton, ChatButton
from bot.handlers.group.scene import Scene, refusal, scene, seated
from bot.handlers.presses import Pressed
from bot.max import int_to_mid
from dialogs.reader import reader
from jobs.chat_card import CardButton
from models import attending, cards, tasks
from models.errors import DomainError, NotFoundError
from models.task import Task

router = Router(name="chat-presses")
_SETTINGS = {"set": settings.pressed, "post": speaking.pressed}


@router.callback_query(Pressed(CardButton.unpack))
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
    kept = await cards.adopt(seen.task.id, where.chat.id, int_to_mid(query.message.message_id))
    await query.answer(where.t(f"chat-toast-{button.action.value}", number=str(seen.task.number)))
    if not kept.over:  # else it is about to say where the card is
        await _draw(query, seen.task, where)
        await cards.drawn(kept, seen.task.version)


async def _redraw(query: CallbackQuery, task_id: int, where: Scene) -> None:
    try:
        task = await tasks.load(task_id)
    except NotFoundError:
        await arrivals.edit(query, where.t.html("chat-card-deleted"))
        return
    await _draw(query, task, where)


async def _draw(query: CallbackQuery, task: Task, where: Scene) -> None:
    card = showing.card(task, where)
    await arrivals.edit(query, card.html, card.markup)


@router.callback_query(Pressed(ChatButton.unpack))
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


@router.callback_query(Pressed(BindButton.unpack))
async def bound(query: CallbackQuery, button: BindButton, dialog_manager: DialogManager) -> None:
    """A team was chosen for a chat."""
    who = reader(dialog_manager)
    try:
        await arrivals.bind(query, who, button.chat_id, button.team_id)
    except DomainError as error:
        await query.answer(who.t(f"error-{error.code}", **error.details))
