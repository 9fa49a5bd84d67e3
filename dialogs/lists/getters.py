"""What the lists show."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from dialogs.widgets.text import cut
from models import lists
from models.lists import View
from models.task import Task

ROWS = 8
"""Tasks on a page."""
TITLE = 40
"""Characters of a title that leave room for the due time on a phone."""


async def page(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the list this dialog was opened for."""
    who = reader(dialog_manager)
    start: Any = dialog_manager.start_data
    view = View(start["view"])
    total = await lists.count(view, who.person, who.now)
    place = page_of(dialog_manager, total, ROWS)
    shown = await lists.page(view, who.person, who.now, limit=ROWS, skip=place.skip)
    return {
        "tasks": [Choice(task.id, _line(who, task)) for task in shown],
        "heading": who.t.html(f"list-{view.value}", count=total),
        "empty": who.t(f"list-{view.value}-empty") if not total else "",
        **place.data(),
    }


def _line(who: Reader, task: Task) -> str:
    return who.t(
        "list-line",
        number=str(task.number),
        title=cut(task.title, TITLE),
        due=spelling.due(who, task.due),
        mark=spelling.state_mark(who, task),
    )
