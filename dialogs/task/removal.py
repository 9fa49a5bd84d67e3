"""Cancelled or deleted: asked before, and brought back by one tap."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task.context import done, task_id, version
from dialogs.task.moves import make
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.problem import tell
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import limits, trash
from models.transitions import Action


async def _delete(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who = reader(manager)
    await trash.delete(who.id, task_id(manager), who.now, version=version(manager))
    await tell(manager, "toast-delete")
    await manager.switch_to(Card.deleted)


async def _restore(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who = reader(manager)
    await trash.restore(who.id, task_id(manager), who.now)
    await done(manager, "toast-restore")


async def _days(**_: Any) -> dict[str, Any]:
    return {"days": limits.TRASH_DAYS}


windows = (
    screen(
        T("task-sure-cancel", when="is_task"),
        T("event-sure-cancel", when="is_event"),
        Button(Caption("task-yes-cancel"), id="yes_cancel", on_click=make(Action.CANCEL)),
        footer_to(Card.main),
        state=Card.cancel,
    ),
    screen(
        T("task-sure-delete"),
        Button(Caption("task-yes-delete"), id="yes_delete", on_click=_delete),
        footer_to(Card.main),
        state=Card.delete,
        getter=_days,
    ),
    screen(
        T("task-deleted"),
        Button(Caption("task-restore"), id="restore", on_click=_restore),
        footer(),
        state=Card.deleted,
        getter=_days,
    ),
)
