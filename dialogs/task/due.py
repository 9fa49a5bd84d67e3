"""Other due times: moved by those who may, asked for by those who do the work, and answered."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs import spelling
from dialogs.due.handlers import open_picker
from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task import kept
from dialogs.task.context import done, seen_by, task_id, version
from dialogs.task.kept import Answer
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.problem import tell
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import due_requests, errors, moves, repeats
from models.due import Due
from models.task import Kind
from models.transitions import Action

_FOR, _WISH = "picking", "wish"
_MOVE = "reschedule"


async def reschedule(manager: DialogManager) -> None:
    """Asks for another due time."""
    await _pick(manager, _MOVE)


async def ask(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Asks which due time is wished for."""
    await _pick(manager, _WISH)


async def _pick(manager: DialogManager, what: str) -> None:
    task = (await seen_by(manager)).task
    manager.dialog_data[_FOR] = what
    event, required = task.kind is Kind.EVENT, what == _WISH
    await open_picker(manager, task.title, event=event, required=required)


async def picked(result: Any, manager: DialogManager) -> None:
    """The picker's answer."""
    if manager.dialog_data.get(_FOR) != _WISH:
        later = bool(manager.dialog_data.get("later"))
        await kept.deliver(_MOVE, {"due": result["due"], "later": later}, manager)
    else:
        manager.dialog_data[_WISH] = result["due"]
        await manager.switch_to(Card.ask_due)


@kept.sends(_MOVE, Action.RESCHEDULE)
async def _reschedule(answer: Answer, manager: DialogManager) -> None:
    who, id_ = reader(manager), task_id(manager)
    due = Due.from_json(answer["due"]) if answer["due"] else None
    if not answer["later"]:
        await moves.reschedule(who.id, id_, due, who.now, version=version(manager))
    elif due is None:
        raise errors.RuleNeedsDueError
    else:
        await repeats.reschedule(who.id, id_, due, who.now, version=version(manager))
    await done(manager, "toast-reschedule")


@kept.sends(_WISH, Action.ASK_DUE)
async def _ask(answer: Answer, manager: DialogManager) -> None:
    who, due = reader(manager), Due.from_json(answer["due"])
    await due_requests.ask(who.id, task_id(manager), due, who.now, note=answer["text"])
    await done(manager, "toast-ask-due")


async def _explain(text: str, manager: DialogManager) -> None:
    await kept.deliver(_WISH, {"due": manager.dialog_data[_WISH], "text": text}, manager)


async def _no_note(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await _explain("", manager)


async def _wished(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    wish = dialog_manager.dialog_data.get(_WISH)
    who = reader(dialog_manager)
    return {"due": spelling.due_with_distance(who, Due.from_json(wish) if wish else None)}


async def answer_wish(key: str, manager: DialogManager) -> None:
    """A press of «Согласиться» or «Отказать»."""
    answer, _, wish_id = key.partition(":")
    who = reader(manager)
    await due_requests.answer(who.id, int(wish_id), answer == "agree", who.now)
    await tell(manager, f"toast-wish-{answer}")


windows = (
    screen(
        T("task-why-ask-due"),
        Button(Caption("task-no-note"), id="no_note", on_click=_no_note),
        footer_to(Card.main),
        state=Card.ask_due,
        getter=_wished,
        answer=_explain,
    ),
)
