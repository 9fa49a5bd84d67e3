"""What a command is answered with: one message, or none."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.types import InlineKeyboardMarkup, Message

from bot.handlers.group.addressing import Command
from bot.handlers.group.scene import Seated
from bot.max import int_to_mid
from dialogs.reader import Reader
from models import cards, errors, tasks, values
from models.capture import OWN, Colleague, Forward, colleagues
from models.errors import DomainError
from models.person import Person
from models.quickadd.people import match
from models.task import Task
from models.tasks import Seen


@dataclass(frozen=True, slots=True)
class Answer:
    """HTML with its buttons; `card`: the task whose card it is."""

    html: str
    markup: InlineKeyboardMarkup | None = None
    card: int | None = None
    version: int = 0
    """Of that task, as it is drawn."""


class HintError(DomainError):
    """The command lacks something: `key` is the text that says what to write."""

    code = "hint"

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(**values)
        self.key = key


async def numbered(where: Seated, number: int) -> Seen:
    """The team's task of that number, as the person sees it."""
    task = await Task.get_or_none(team_id=where.team_id, number=number)
    try:
        return await tasks.get(where.person.id, task.id if task else 0)
    except errors.NotFoundError:
        raise HintError("chat-no-task", number=str(number)) from None


async def numbers(where: Seated, command: Command, message: Message) -> tuple[int, str]:
    """The task's number and the rest; a reply to a card needs no number."""
    if found := command.numbered():
        return found
    reply = message.reply_to_message
    task = await cards.shown_by(where.chat.id, int_to_mid(reply.message_id)) if reply else None
    if task is None or task.team_id != where.team_id:
        raise HintError("chat-hint-number", command=command.name)
    return task.number, command.args.strip()


async def one(where: Seated, name: str) -> Person:
    """Who is meant; HintError where nobody in the team is called so, or several are."""
    return _one(where, name, await colleagues(where.team_id))


def _one(where: Seated, name: str, inside: Sequence[Colleague]) -> Person:
    if values.folded(name.lstrip("@")) in OWN:
        return where.person
    found = {each.id: each.person for each in match(name.lstrip("@"), inside)}
    if not found:
        raise HintError("chat-no-person", name=name.lstrip("@"))
    if len(found) > 1:
        names = ", ".join(sorted(person.name for person in found.values()))
        raise HintError("chat-which-person", name=name.lstrip("@"), people=names)
    return next(iter(found.values()))


async def several(where: Seated, text: str) -> list[Person]:
    """Everybody who is named in that text by «@»."""
    inside = await colleagues(where.team_id)
    return [_one(where, name, inside) for name in _names(text, inside)]


def _names(text: str, inside: Sequence[Colleague]) -> list[str]:
    """«@Иван Петров @Анна»: a second word belongs to a name where somebody is called so."""
    names: list[str] = []
    for part in text.split("@")[1:]:
        words = part.split()
        two = " ".join(words[:2])
        names.append(two if len(words) > 1 and match(two, inside) else words[0] if words else "")
    return [name.strip(".,;") for name in names if name.strip(".,;")]


def reader(where: Seated) -> Reader:
    """Whoever wrote, in the chat's language and its team's zone."""
    return Reader(where.speaker, where.t, where.now, where.bot)


def words_of(message: Message, forward: Forward | None) -> str:
    """What is forwarded, or quoted by a reply."""
    if forward:
        return forward.text.strip()
    quoted = message.reply_to_message
    return (quoted.text or quoted.caption or "").strip() if quoted else ""
