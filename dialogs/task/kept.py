"""What somebody typed or picked while the task changed: nothing of it is lost.

A question's answer goes out through `deliver`. Where the task has moved on meanwhile, the answer
is kept and shown with the card as it is now: to be sent again, or left as a comment.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.reader import reader
from dialogs.spelling import due as spelled
from dialogs.states import Card
from dialogs.task import getters
from dialogs.task.context import done, task_id
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.problem import tell
from dialogs.widgets.said import Said, file_from_json, file_to_json
from dialogs.widgets.screen import Answered, screen
from dialogs.widgets.text import Caption, Shown, T, cut
from models import comments, errors
from models.due import Due

Answer = dict[str, Any]
"""As dialogs keep it: `text`, `files`, `due`; whichever there are."""
Send = Callable[[Answer, DialogManager], Awaitable[None]]
_KEY = "kept"
_SHOWN = 700
_SENDS: dict[str, tuple[str, Send]] = {}
_MOVED_ON = (errors.ConflictError, errors.WrongStateError, errors.ForbiddenError)


def sends(name: str, needs: str) -> Callable[[Send], Send]:
    """Marks what an answer of that name does; `needs`: the move that it takes."""

    def marked(send: Send) -> Send:
        _SENDS[name] = (needs, send)
        return send

    return marked


def answered(name: str) -> Answered:
    """What a question does with the text typed into it."""

    async def taken(text: str, manager: DialogManager) -> None:
        await deliver(name, {"text": text}, manager)

    return taken


def from_said(said: Said) -> Answer:
    """A message as an answer."""
    return {"text": said.text, "files": [file_to_json(file) for file in said.files]}


def to_said(answer: Answer) -> Said:
    """What `from_said` made."""
    files = tuple(file_from_json(each) for each in answer.get("files") or ())
    return Said(answer.get("text") or "", files)


async def deliver(name: str, answer: Answer, manager: DialogManager) -> None:
    """Sends it, or keeps it. InvalidError where it is no good: the question stays open."""
    try:
        await _SENDS[name][1](answer, manager)
    except _MOVED_ON as error:
        manager.dialog_data[_KEY] = {"name": name, **answer}
        await tell(manager, f"error-{error.code}", **error.details)
        await manager.switch_to(Card.kept)


async def _getter(dialog_manager: DialogManager, **more: Any) -> dict[str, Any]:
    who, kept = reader(dialog_manager), dialog_manager.dialog_data[_KEY]
    due = kept.get("due")
    data = await getters.main(dialog_manager, **more)
    return data | {
        "typed": cut(kept.get("text") or "", _SHOWN),
        "has_typed": bool(kept.get("text")),
        "has_files": bool(kept.get("files")),
        "count": len(kept.get("files") or ()),
        "has_due": bool(due),
        "due": spelled(who, Due.from_json(due)) if due else "",
        "is_said": bool(kept.get("text") or kept.get("files")),
        "needs": _SENDS[kept["name"]][0],
    }


def _possible(data: dict[str, Any], _widget: Any, _manager: DialogManager) -> bool:
    return bool(data.get(f"can_{data['needs']}"))


async def _again(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    answer = dict(manager.dialog_data[_KEY])
    await deliver(answer.pop("name"), answer, manager)


async def _as_comment(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who, said = reader(manager), to_said(manager.dialog_data[_KEY])
    await comments.add(who.id, task_id(manager), said.text, who.now, files=said.files)
    await done(manager, "toast-comment")


windows = (
    screen(
        Shown("card"),
        T("kept-text", when="has_typed"),
        T("kept-files", when="has_files"),
        T("kept-due", when="has_due"),
        Button(Caption("kept-again"), id="again", on_click=_again, when=_possible),
        Button(Caption("kept-comment"), id="as_comment", on_click=_as_comment, when="is_said"),
        footer_to(Card.main),
        state=Card.kept,
        getter=_getter,
    ),
)
