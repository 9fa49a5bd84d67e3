"""The checklist: lines ticked where they stand, added by a message, taken away."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row
from markupsafe import Markup

from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task.context import seen, task_id
from dialogs.task.placing import lines
from dialogs.widgets.choice import Choice, choices, tick
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import page_of, pager
from dialogs.widgets.problem import tell
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T
from models import checklists
from models.checklist_item import ChecklistItem
from models.task import Task
from models.transitions import Action, available

PAGE = 10
_REMOVING = "removing"


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, found = reader(dialog_manager), seen(dialog_manager)
    items = lines(found.task)
    page = page_of(dialog_manager, len(items), PAGE)
    shown = items[page.skip : page.skip + page.size]
    can = Action.CHECK in available(found.task, who.id, found.standing, who.now)
    removing = can and bool(items) and bool(dialog_manager.dialog_data.get(_REMOVING))
    return {
        **_counted(found.task),
        "ticking": [] if removing or not can else [_tickable(item) for item in shown],
        "removable": [_removable(item) for item in shown] if removing else [],
        "lines": Markup("\n").join(_line(who, item) for item in shown),
        "can": can,
        "read_only": bool(items) and not can,
        "may_remove": can and bool(items) and not removing,
        "removing": removing,
        **page.data(),
    }


def _counted(task: Task) -> dict[str, Any]:
    ticked = sum(item.done_at is not None for item in task.checklist)
    count = len(task.checklist)
    return {"done": ticked, "count": count, "any": bool(count), "none": not count}


def _tickable(item: ChecklistItem) -> Choice:
    """Its key says what the press makes of it, whatever somebody else does meanwhile."""
    done = item.done_at is not None
    return Choice(f"{item.id}:{int(not done)}", tick(done, item.text))


def _removable(item: ChecklistItem) -> Choice:
    return Choice(item.id, f"✕ {item.text}")


def _line(who: Reader, item: ChecklistItem) -> Markup:
    key = "task-checklist-done" if item.done_at else "task-checklist-open"
    return who.t.html(key, text=item.text)


async def _tick(key: str, manager: DialogManager) -> None:
    who, (item_id, done) = reader(manager), key.split(":")
    await checklists.tick(who.id, int(item_id), done == "1", who.now)


async def _remove(key: str, manager: DialogManager) -> None:
    who = reader(manager)
    await checklists.remove(who.id, int(key), who.now)
    await tell(manager, "toast-line-removed")


async def _add(text: str, manager: DialogManager) -> None:
    who = reader(manager)
    await checklists.add(who.id, task_id(manager), text.splitlines(), who.now)
    manager.dialog_data[_REMOVING] = False
    await tell(manager, "toast-lines-added")


def _mode(removing: bool) -> Any:
    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data[_REMOVING] = removing

    return clicked


windows = (
    screen(
        T("checklist-all", when="any"),
        Shown("lines", when="read_only"),
        T("checklist-none", when="none"),
        T("checklist-how", when="can"),
        choices("ticking", _tick),
        choices("removable", _remove),
        pager(),
        Row(
            Button(Caption("checklist-remove"), "remove_on", _mode(True), when="may_remove"),
            Button(Caption("checklist-removed"), "remove_off", _mode(False), when="removing"),
        ),
        footer_to(Card.main),
        state=Card.checklist,
        getter=_getter,
        answer=_add,
    ),
)
