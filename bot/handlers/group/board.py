"""`/board`: what is open in the team, by state; its button draws it anew in place."""

from collections.abc import Iterator

from aiogram.types import Message
from markupsafe import Markup

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer
from bot.handlers.group.buttons import button, keyboard
from bot.handlers.group.scene import Seated
from jobs.chat_posts import task_line
from models import lists
from models.lists import Narrow, View
from models.task import LIVE, Kind, State, Task

ROWS = 6
"""Tasks of one state that are shown."""


async def board(where: Seated, _command: Command, _message: Message, _files: object) -> Answer:
    """State by state, in the order in which work goes on."""
    return await drawn(where)


async def drawn(where: Seated) -> Answer:
    """As it is now."""
    found = await lists.everything(View.TEAM, where.person, where.now, Narrow(where.team_id))
    tasks = [task for task in found if task.kind is Kind.TASK]
    columns = [_column(where, state, tasks) for state in LIVE]
    shown = [column for column in columns if column]
    refresh = keyboard([button(where.t("chat-refresh"), "page_board")])
    heading = where.t.html("chat-board", team=where.team.name)
    empty = where.t.html("chat-tasks-none")
    return Answer(Markup("\n\n").join([heading, *(shown or [empty])]), refresh)


def _column(where: Seated, state: State, tasks: list[Task]) -> Markup:
    return Markup("\n").join(_lines(where, state, [t for t in tasks if t.state is state]))


def _lines(where: Seated, state: State, tasks: list[Task]) -> Iterator[Markup]:
    if not tasks:
        return
    name = state.value.replace("_", "-")
    yield where.t.html(f"chat-board-{name}", mark=where.t(f"mark-{name}"), count=len(tasks))
    for task in tasks[:ROWS]:
        yield task_line(task, where.t, where.zone, where.now)
    if len(tasks) > ROWS:
        yield where.t.html("digest-more", count=len(tasks) - ROWS)
