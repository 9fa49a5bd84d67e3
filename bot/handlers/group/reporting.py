"""`/export`: what is open in the team, as a table. What sums up else is in `posts`."""

import csv
import io
from zoneinfo import ZoneInfo

from aiogram.types import BufferedInputFile, Message

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, reader
from bot.handlers.group.scene import Seated
from dialogs import spelling
from models import lists
from models.lists import Narrow, View
from models.rights import Right
from models.task import Task

_COLUMNS = ("number", "title", "state", "due", "people", "author")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet compute a cell."""


async def export(where: Seated, _command: Command, message: Message, _files: object) -> Answer:
    """The team's open tasks as a table of a file. ForbiddenError."""
    where.require(Right.MANAGE_TEAM)
    found = await lists.everything(View.TEAM, where.person, where.now, Narrow(where.team_id))
    day = where.now.astimezone(ZoneInfo(where.zone)).date()
    table = BufferedInputFile(_table(where, found), f"tasks-{day}.csv")
    caption = where.t.html("chat-exported", count=len(found))
    await message.answer_document(table, caption=caption)
    return Answer("")


def _table(where: Seated, found: list[Task]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    who = reader(where)
    for task in found:
        people = ", ".join(each.person.name for each in task.assignments)
        due = spelling.due(who, task.due) if task.due else ""
        row = (task.number, task.title, task.state.value, due, people, task.author.name)
        writer.writerow([_plain(str(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
