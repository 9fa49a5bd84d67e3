"""Everybody on the task with everything they said, page by page; and who looks on."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task.context import seen
from dialogs.task.fitting import Room, fitted
from dialogs.task.people import in_order, person
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import page_of, pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Shown, T
from models.task import Assignment, Task

PAGE = 10


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    everybody = in_order(task)
    page = page_of(dialog_manager, len(everybody), PAGE)
    shown = everybody[page.skip : page.skip + page.size]
    drawn = fitted(lambda room: _drawn(who, task, shown, room))
    return {"everybody": drawn, "count": len(everybody), **page.data()}


def _drawn(who: Reader, task: Task, shown: Sequence[Assignment], room: Room) -> Markup:
    return Markup("\n").join(person(who, task, each, room.description // 2) for each in shown)


windows = (
    screen(
        T("people-all"),
        Shown("everybody"),
        pager(),
        footer_to(Card.more),
        state=Card.people,
        getter=_getter,
    ),
)
