"""Questions that end in a move: what was done, why not, what is awaited, what to do again.

A report may be several messages: photos and files are put together until words or a button
send it.
"""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from dialogs.states import Card
from dialogs.task import kept
from dialogs.task.kept import Answer
from dialogs.task.moves import act
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.said import Reply, Said
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import limits, values
from models.transitions import Action

_KEY = "report"
_STATES = {
    Action.DECLINE: Card.decline,
    Action.BLOCK: Card.block,
    Action.RETURN: Card.returning,
}
"""Moves that need no more than a reason."""


async def ask(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Opens the question what was done."""
    manager.dialog_data.pop(_KEY, None)
    await manager.switch_to(Card.report)


async def _said(what: Said, manager: DialogManager) -> None:
    """Photos and files wait for more; words alone finish the report."""
    answer = _with(manager, what)
    if what.files:
        manager.dialog_data[_KEY] = answer
    else:
        await kept.deliver(Action.COMPLETE, answer, manager)


def _with(manager: DialogManager, what: Said) -> Answer:
    """TooLongError: then nothing of it is kept, and what was sent before stays."""
    before: Answer = manager.dialog_data.get(_KEY) or {"text": "", "files": []}
    added = kept.from_said(what)
    text = "\n".join(text for text in (before["text"], added["text"]) if text)
    return {
        "text": values.text(text, field="reason", limit=limits.REASON),
        "files": before["files"] + added["files"],
    }


async def _finish(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await kept.deliver(Action.COMPLETE, manager.dialog_data.get(_KEY) or {}, manager)


async def _drop(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(_KEY, None)


@kept.sends(Action.COMPLETE, Action.COMPLETE)
async def _complete(answer: Answer, manager: DialogManager) -> None:
    said = kept.to_said(answer)
    await act(manager, Action.COMPLETE, note=said.text, files=said.files)
    manager.dialog_data.pop(_KEY, None)


async def _collected(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    answer = dialog_manager.dialog_data.get(_KEY) or {}
    return {
        "count": len(answer.get("files") or ()),
        "note": answer.get("text") or "",
        "has_files": bool(answer.get("files")),
        "has_note": bool(answer.get("text")),
        "empty": not answer,
    }


def _sends(action: Action) -> None:
    @kept.sends(action, action)
    async def sent(answer: Answer, manager: DialogManager) -> None:
        await act(manager, action, note=answer["text"])


def _question(action: Action, state: State) -> Window:
    _sends(action)
    return screen(
        T(f"task-why-{action.value}"),
        footer_to(Card.main),
        state=state,
        answer=kept.answered(action),
    )


windows = (
    screen(
        T("task-what-report"),
        T("report-files", when="has_files"),
        T("report-note", when="has_note"),
        Button(Caption("task-no-report"), id="no_report", on_click=_finish, when="empty"),
        Button(Caption("report-send"), id="send", on_click=_finish, when="has_files"),
        Button(Caption("report-drop"), id="drop", on_click=_drop, when="has_files"),
        footer_to(Card.main),
        state=Card.report,
        getter=_collected,
        answer=Reply(_said),
    ),
    *(_question(action, state) for action, state in _STATES.items()),
)
