"""Commands in a chat: each is answered by one message."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiogram import Bot, Router
from aiogram.types import Message

from bot.handlers.group import (
    acting,
    arrivals,
    board,
    making,
    people,
    posts,
    reporting,
    settings,
    showing,
)
from bot.handlers.group.addressing import LOST, Addressed, Command
from bot.handlers.group.answers import Answer, HintError
from bot.handlers.group.mentions import resolved
from bot.handlers.group.scene import InGroup, Scene, refusal, scene, seated
from bot.handlers.group.throttle import Pace, Throttle
from bot.handlers.group.voice import Voice
from bot.max import int_to_mid
from models import cards, chats
from models.errors import DomainError, LeftError

router = Router(name="chat-commands")
router.message.filter(InGroup())

_ABOUT_CHAT = ("help", "bind", "unbind", LOST)
"""Whoever says these need not become a member."""
_WORD, _WORDS = 32, 100
"""Characters of what was not understood that are said back."""
Done = Callable[..., Awaitable[Answer]]
_HANDLERS: dict[str, Done] = {
    "task": making.task,
    "event": making.event,
    "tasks": showing.tasks,
    "show": showing.show,
    "find": showing.find,
    "members": showing.members,
    "due": acting.due,
    "assign": acting.assign,
    "note": acting.note,
    "remind": acting.remind,
    "role": people.role,
    "tag": people.tag,
    "kick": people.kick,
    "digest": posts.digest,
    "board": board.board,
    "stats": posts.stats,
    "export": reporting.export,
    "settings": settings.settings,
    **dict.fromkeys(("done", "take", "drop", "block", "reopen"), acting.move),
}


@router.message(Addressed())
async def commanded(
    message: Message,
    command: Command,
    now: datetime,
    bot: Bot,
    bot_username: str,
    files: list[Any],
    throttle: Throttle,
    voice: Voice,
) -> None:
    """Does what is asked; a refusal says in one line what to do."""
    if message.from_user is None:
        return
    where = await scene(message.chat.id, message.from_user, now, bot_username)
    pace = throttle.pace(where.person.id, now)
    if pace is Pace.QUIET:
        return
    if pace is Pace.WARN:
        await message.answer(where.t.html("chat-slower", name=where.person.name))
        return
    await chats.hears(where.chat, True)  # or nobody would have told of this message
    await _answered(message, await _answer(where, command, message, files, bot), where, voice)


async def _answer(
    where: Scene, command: Command, message: Message, files: list[Any], bot: Bot
) -> Answer:
    try:
        if command.name in _ABOUT_CHAT:
            return await _about_chat(where, command, bot)
        if not where.bound:
            return Answer(where.t.html("chat-not-bound"))
        inside = await seated(where)
        command = await resolved(inside, command, message)
        return await _HANDLERS[command.name](inside, command, message, files)
    except HintError as error:
        return Answer(where.t.html(error.key, **error.details))
    except LeftError as error:
        return Answer(refusal(where, error.code, error.details), arrivals.joining(where))
    except DomainError as error:
        return Answer(refusal(where, error.code, error.details))


def _lost(where: Scene, command: Command) -> Answer:
    if command.args.startswith("/"):
        return Answer(where.t.html("chat-unknown", word=command.args[:_WORD]))
    words = command.args.partition("\n")[0][:_WORDS]
    return Answer(where.t.html("chat-words" if words else "chat-called", words=words))


async def _about_chat(where: Scene, command: Command, bot: Bot) -> Answer:
    if command.name == "help":
        return Answer(where.t.html("chat-help"))
    if command.name == LOST:
        return _lost(where, command)
    if command.name == "unbind" and where.bound:
        team = await chats.unbind(where.person, where.chat, where.now)
        return Answer(where.t.html("chat-unbound", team=team.name))
    if command.name == "unbind":
        return Answer(where.t.html("chat-not-bound"))
    if where.bound:
        inside = await seated(where)
        return Answer(where.t.html("error-chat-bound", team=inside.team.name))
    if not where.chat.title:
        where.chat.title = await arrivals.title(bot, where.chat.id)
        await chats.renamed(where.chat.id, where.chat.title)
    return Answer(where.t.html("chat-which-team"), arrivals.choice(where))


async def _answered(message: Message, answer: Answer, where: Scene, voice: Voice) -> None:
    if answer.markup is None and answer.card is None:
        if answer.html:
            await voice.say(where.chat.id, answer.html, message.answer)
        return
    sent = await message.answer(answer.html, reply_markup=answer.markup)
    if answer.card is not None:
        mid = int_to_mid(sent.message_id)
        await cards.keep(answer.card, where.chat.id, mid, answer.version)
