"""How the task repeats: seen, changed, stopped; one occurrence skipped."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.reader import reader
from dialogs.repeat import spelling
from dialogs.repeat.handlers import open_repeat_picker
from dialogs.states import Card
from dialogs.task import kept
from dialogs.task.context import done, seen, seen_by, task_id, version
from dialogs.task.getters import repeats as running
from dialogs.task.kept import Answer
from dialogs.task.moves import make
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import repeats
from models.task import Kind
from models.transitions import Action

_NAME = "rule"


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    series = task.series if running(task) else None
    return {
        "running": bool(series),
        "resting": not series,
        "rule": spelling.series(who, series) if series else "",
    }


async def _pick(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    task = (await seen_by(manager)).task
    series = task.series if running(task) else None
    await open_repeat_picker(
        manager,
        task.title,
        task.due,
        rule=series.rule if series else None,
        from_completion=bool(series and series.from_completion),
        working_days=task.team.working_days,
        event=task.kind is Kind.EVENT,
    )


async def picked(result: Answer, manager: DialogManager) -> None:
    """The picker's answer."""
    await kept.deliver(_NAME, result, manager)


async def _stop(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await picked({"rule": None, "from_completion": False}, manager)


@kept.sends(_NAME, Action.REPEAT)
async def _set(answer: Answer, manager: DialogManager) -> None:
    who, rule = reader(manager), answer["rule"]
    await repeats.set_rule(
        who.id,
        task_id(manager),
        rule,
        who.now,
        from_completion=answer["from_completion"],
        version=version(manager),
    )
    await done(manager, "toast-repeat" if rule else "toast-repeat-stopped")


windows = (
    screen(
        T("repeat-now", when="running"),
        T("repeat-not", when="resting"),
        Button(Caption("repeat-change"), id="change", on_click=_pick, when="running"),
        Button(Caption("repeat-set"), id="set", on_click=_pick, when="resting"),
        Button(Caption("task-skip"), id="skip", on_click=make(Action.SKIP), when="can_skip"),
        Button(Caption("repeat-stop"), id="stop", on_click=_stop, when="running"),
        footer_to(Card.main),
        state=Card.repeat,
        getter=_getter,
    ),
)
