"""`/task` and `/event`: one sentence, or a message that is replied to, becomes a card."""

from collections.abc import Iterable
from dataclasses import replace

from aiogram.types import Message

from bot.handlers.group import showing
from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, HintError, one, words_of
from bot.handlers.group.scene import Seated
from bot.max import int_to_mid, message_url
from models import capture, chats, errors, limits, tasks, teams
from models.attachments import NewFile
from models.capture import Understood
from models.making import NewTask
from models.person import Person
from models.rights import Right
from models.task import Kind


async def task(where: Seated, command: Command, message: Message, files: list[NewFile]) -> Answer:
    """A task of the chat's team."""
    return await _make(where, command, message, files, Kind.TASK)


async def event(where: Seated, command: Command, message: Message, files: list[NewFile]) -> Answer:
    """An event; everybody of the team is asked where nobody is named."""
    return await _make(where, command, message, files, Kind.EVENT)


async def _make(
    where: Seated, command: Command, message: Message, files: list[NewFile], kind: Kind
) -> Answer:
    quoted = words_of(message, command.forward)
    first, _, rest = (command.args or quoted).partition("\n")
    if not first.strip():
        raise HintError(f"chat-hint-{kind.value}")
    found = await capture.understand(where.speaker, first, where.now, team_id=where.team_id)
    await _clear(where, found)
    if not found.draft.title and not quoted:
        raise HintError(f"chat-hint-{kind.value}")
    words = "\n".join(part for part in (rest.strip(), quoted if command.args else "") if part)
    new = _new(found, message, [*files, *command.quoted], words, kind)
    new = replace(new, source=_source(command, message))
    if not found.draft.title:  # «/task @Глеб до пятницы» about the message that is quoted
        new = replace(new, title=capture.shortened(quoted.partition("\n")[0])[0])
    if kind is Kind.EVENT and not (new.assignees or new.recipient_tags):
        everybody = await teams.members(where.person.id, where.team_id)
        new = replace(new, assignees=[seat.person_id for seat in everybody[: limits.ASSIGNEES]])
    made = await capture.create(where.person, new, found.new_tags, where.now)
    loaded = await tasks.load(made.id)
    made_card = showing.card(loaded, where)
    told = await unreached(where, [each.person for each in loaded.assignments])
    return replace(made_card, html=f"{made_card.html}\n\n{told}") if told else made_card


async def unreached(where: Seated, people: Iterable[Person]) -> str:
    """Whom of them the bot cannot write to; of each the chat is told once, or nothing."""
    new = await chats.unreached(where.chat, people)
    names = ", ".join(person.name for person in new)
    return where.t.html("chat-unreached", people=names, bot=where.bot) if new else ""


async def _clear(where: Seated, found: Understood) -> None:
    """Nobody is put on a task by a guess, or by somebody who may not assign."""
    for each in found.unclear:
        names = ", ".join(person.name for person in each.people)
        raise HintError("chat-which-person", name=each.mention, people=names)
    for day in found.draft.impossible:
        raise HintError("chat-no-such-day", day=day)
    for name in found.strangers:
        await one(where, name)  # HintError of whoever is not in the team
        raise errors.ForbiddenError(right=Right.ASSIGN_OTHERS.value)


def _new(
    found: Understood, message: Message, files: list[NewFile], quoted: str, kind: Kind
) -> NewTask:
    mid = int_to_mid(message.message_id)
    new = capture.new_task(found, origin=f"message:{mid}", files=files, description=quoted)
    duration = found.draft.duration if kind is Kind.EVENT else None
    return replace(new, kind=kind, duration=duration)


def _source(command: Command, message: Message) -> str | None:
    """Where the message is that the task is made from."""
    if command.forward:
        return command.forward.url
    reply = message.reply_to_message
    return message_url(int_to_mid(reply.message_id)) if reply else None
