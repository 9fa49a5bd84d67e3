"""`/export`: what is open in the team, as a table. What sums up else is in `posts`."""

from zoneinfo import ZoneInfo

from aiogram.types import BufferedInputFile, Message

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer
from bot.handlers.group.scene import Seated
from models import sheets, task_tables
from models.lists import Narrow, View
from models.rights import Right


async def export(where: Seated, _command: Command, message: Message, _files: object) -> Answer:
    """The team's open tasks as a table of a file. ForbiddenError."""
    where.require(Right.MANAGE_TEAM)
    rows = await task_tables.of_list(View.TEAM, where.person, where.now, Narrow(where.team_id))
    day = where.now.astimezone(ZoneInfo(where.zone)).date()
    table = sheets.table(task_tables.COLUMNS, rows)
    caption = where.t.html("chat-exported", count=len(rows))
    await message.answer_document(BufferedInputFile(table, f"tasks-{day}.csv"), caption=caption)
    return Answer("")
