"""Commands of whoever runs the bot (ADMINS): what has not reached anybody."""

from dataclasses import dataclass

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot import undelivered as page
from dialogs.private import Private
from dialogs.reader import reader
from models import undelivered

router = Router(name="operator")
router.message.filter(Private())

SHOWN = 10


@dataclass(frozen=True, slots=True)
class Operators:
    """Who they are, and where their page is; empty where nobody could open it."""

    people: frozenset[int] = frozenset()
    page: str = ""


class IsOperator(Filter):
    """Others do not even learn that there is such a command."""

    async def __call__(self, message: Message, operators: Operators) -> bool:
        return message.from_user is not None and message.from_user.id in operators.people


@router.message(Command("undelivered"), IsOperator())
async def show(message: Message, operators: Operators, dialog_manager: DialogManager) -> None:
    """Counts, the latest few by their ids, and the page."""
    t = reader(dialog_manager).t
    found = await undelivered.listed(SHOWN)
    lines = [t.html("undelivered-heading"), t.html("undelivered-told", text=page.counts(found, t))]
    lines += [t.html("undelivered-told", text=page.dwell(t))]
    lines += [
        t.html("undelivered-told", text=" · ".join(filter(None, page.line(each))))
        for each in found.rows
    ]
    if operators.page:
        lines.append(t.html("undelivered-page", url=operators.page))
    await message.answer("\n".join(lines))
