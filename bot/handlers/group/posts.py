"""Presses under what chats were told by the bot itself, and what says the same by a command."""

from typing import Any

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from bot.handlers.group import arrivals
from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer
from bot.handlers.group.scene import InGroup, Scene, Seated, refusal, scene, seated
from bot.handlers.presses import Pressed, markup
from bot.max import int_to_mid
from jobs import chat_posts
from jobs.buttons import NoticeAction, NoticeButton
from models import deliveries, team_agenda
from models.errors import DomainError
from models.rights import Right

router = Router(name="chat-posts")
router.callback_query.filter(InGroup())


@router.callback_query(Pressed(NoticeButton.unpack))
async def pressed(query: CallbackQuery, button: NoticeButton, bot: Bot, **data: Any) -> None:
    """Does what the button says, in one call."""
    if not isinstance(query.message, Message):
        return
    now = data["now"]
    if button.delivery_id:  # a press proves that it arrived, also where sending it broke off
        mid = int_to_mid(query.message.message_id)
        await deliveries.sent(button.delivery_id, mid, now)
    where = await scene(query.message.chat.id, query.from_user, now, data["bot_username"])
    try:
        await _do(query, button, where, bot)
    except DomainError as error:
        await query.answer(refusal(where, error.code, error.details))


async def _do(query: CallbackQuery, button: NoticeButton, where: Scene, bot: Bot) -> None:
    if button.action is NoticeAction.CHECK_RIGHTS:
        await arrivals.check(query, where, bot, asks=True)
    elif button.action is NoticeAction.GOT_IT and isinstance(query.message, Message):
        await query.message.edit_reply_markup()
    elif not where.bound:
        await query.answer(where.t("chat-not-bound"))
    elif button.action is NoticeAction.TEAM_DAY:
        await _show(query, await _day(await seated(where), button.delivery_id))
    elif button.action is NoticeAction.TEAM_LOAD:
        await _show(query, await _load(await seated(where), button.delivery_id))


async def _show(query: CallbackQuery, answer: Answer) -> None:
    await arrivals.edit(query, answer.html, answer.markup)


async def digest(where: Seated, _command: Command, _message: Message, _files: object) -> Answer:
    """What the team's day holds."""
    return await _day(where, 0)


async def stats(where: Seated, _command: Command, _message: Message, _files: object) -> Answer:
    """Who is late, who carries how much. ForbiddenError where members see their own tasks only."""
    return await _load(where, 0)


async def _day(where: Seated, delivery_id: int) -> Answer:
    day = await team_agenda.of(where.team, where.now)
    text = chat_posts.digest(day, where.t, where.zone, where.now)
    return Answer(text, markup(chat_posts.day_rows(where.t, delivery_id)))


async def _load(where: Seated, delivery_id: int) -> Answer:
    where.require(Right.SEE_TASK)
    loads = await team_agenda.loads(where.team_id, where.now)
    return Answer(
        chat_posts.review(loads, where.t), markup(chat_posts.load_rows(where.t, delivery_id))
    )
