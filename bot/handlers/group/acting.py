"""Commands about a task by its number: done, take, drop, block, reopen, due, assign, note."""

from dataclasses import replace

from aiogram.types import Message

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, HintError, numbered, numbers, reader, several
from bot.handlers.group.making import unreached
from bot.handlers.group.scene import Seated
from dialogs import spelling
from models import assigning, capture, comments, moves, quickadd
from models.due import Due
from models.errors import WrongStateError
from models.task import Task
from models.tasks import Seen
from models.transitions import Action, available

_MOVES: dict[str, tuple[Action, ...]] = {
    "done": (Action.COMPLETE, Action.CLOSE),
    "take": (Action.CLAIM, Action.START, Action.ACCEPT),
    "drop": (Action.GIVE_BACK, Action.DECLINE),
    "block": (Action.BLOCK,),
    "reopen": (Action.REOPEN, Action.WITHDRAW),
}
"""What a command does: the first of these that can be done now."""


async def move(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """One of `_MOVES`; what is refused is refused as the first of them."""
    number, note = await numbers(where, command, message)
    seen = await numbered(where, number)
    able = available(seen.task, where.person.id, seen.standing, where.now)
    wanted = _MOVES[command.name]
    action = next((each for each in wanted if each in able), wanted[0])
    try:
        after = await moves.act(where.person.id, seen.task.id, action, where.now, note=note)
    except WrongStateError:
        raise _as_it_stands(where, seen.task) from None
    return _told(where, after, f"chat-did-{action.value.replace('_', '-')}")


def _as_it_stands(where: Seated, task: Task) -> HintError:
    """There is nothing to be done by that command; what there is, and what can be done."""
    state = where.t(f"state-{task.state.value.replace('_', '-')}")
    mark = spelling.state_mark(reader(where), task)
    key = f"chat-stands-{'closed' if task.closed else 'open'}"
    return HintError(key, mark=mark, number=str(task.number), title=task.title, state=state)


def _told(where: Seated, seen: Seen, key: str, **values: str) -> Answer:
    shown = {"number": str(seen.task.number), "title": seen.task.title, **values}
    return Answer(where.t.html(key, person=where.person.name, **shown))


async def due(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """Another due time, in words; without one who may see it is told it."""
    number, words = await numbers(where, command, message)
    seen = await numbered(where, number)
    wanted = _said(where, words)
    after = await moves.reschedule(where.person.id, seen.task.id, wanted, where.now)
    return _told(where, after, "chat-did-due", due=spelling.due(reader(where), after.task.due))


def _said(where: Seated, words: str) -> Due:
    found = quickadd.parse(
        words, where.now, where.zone, where.t.language, capture.prefs(where.person, where.team)
    )
    for day in found.impossible:
        raise HintError("chat-no-such-day", day=day)
    if found.due is None or found.title:
        raise HintError("chat-hint-due")
    return found.due


async def assign(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """From now on these people are on it, beside those who are."""
    number, words = await numbers(where, command, message)
    people = await several(where, words)
    if not people:
        raise HintError("chat-hint-assign")
    seen = await numbered(where, number)
    there = [each.person_id for each in seen.task.assignments if each.via_tag_id is None]
    wanted = [*there, *(person.id for person in people)]
    received = [row.tag_id for row in seen.task.recipient_tags]
    after = await assigning.assign(where.person.id, seen.task.id, wanted, where.now, tags=received)
    names = ", ".join(person.name for person in people)
    answer = _told(where, after, "chat-did-assign", people=names)
    told = await unreached(where, people)
    return replace(answer, html=f"{answer.html}\n{told}") if told else answer


async def note(where: Seated, command: Command, message: Message, files: list[object]) -> Answer:
    """A comment."""
    number, words = await numbers(where, command, message)
    seen = await numbered(where, number)
    if not words and not files:
        raise HintError("chat-hint-note")
    await comments.add(where.person.id, seen.task.id, words, where.now, files=files)  # type: ignore[arg-type]  # NewFile
    return _told(where, seen, "chat-did-note")


async def remind(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """Those who have not answered or reported; «silent»: only those who have not answered."""
    number, words = await numbers(where, command, message)
    seen = await numbered(where, number)
    count = await moves.nudge(
        where.person.id, seen.task.id, where.now, unanswered=_silent(where, words)
    )
    return _told(where, seen, "chat-did-remind", count=str(count))


def _silent(where: Seated, words: str) -> bool:
    known = ("silent", *where.t("chat-words-silent").split())
    return words.strip().casefold() in known
