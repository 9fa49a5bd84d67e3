"""What the trash shows."""

from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs import spelling
from dialogs.lists.getters import ROWS
from dialogs.lists.lines import TEAM, TITLE, buttons
from dialogs.reader import Reader, reader
from dialogs.widgets.paging import page_of
from dialogs.widgets.text import cut
from models import trash
from models.errors import NotInTrashError
from models.task import Task


def task_id(manager: DialogManager) -> int:
    """The deleted task being looked at."""
    return int(manager.dialog_data["task"])


async def everything(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of what the reader may bring back, the latest first."""
    who = reader(dialog_manager)
    total = await trash.count(who.id, who.now)
    page = page_of(dialog_manager, total, ROWS)
    shown = await trash.listed(who.id, who.now, limit=page.size, skip=page.skip)
    return {
        "tasks": buttons(shown),
        "lines": Markup("\n").join(_line(who, task) for task in shown),
        "some": bool(shown),
        "none": not shown,
        "days": trash.KEPT.days,
        **page.data(),
    }


def _line(who: Reader, task: Task) -> Markup:
    return who.t.html(
        "trash-line",
        number=str(task.number),
        title=cut(task.title, TITLE),
        team=cut(spelling.team_name(who, task.team), TEAM),
    )


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """One deleted task. NotInTrashError where it is there no more."""
    who = reader(dialog_manager)
    task = (await trash.get(who.id, task_id(dialog_manager))).task
    if task.deleted_at is None:
        raise NotInTrashError
    return {
        "number": str(task.number),
        "title": task.title,
        "team": spelling.team_name(who, task.team),
        "author": spelling.person_name(who, task.author),
        "due_line": spelling.due_line(who, task.due),
        "at": spelling.moment(who, task.deleted_at),
        "until": spelling.moment(who, task.deleted_at + trash.KEPT),
    }
