"""The task that a card is open on, as its reader has seen it."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.states import Card
from dialogs.widgets.problem import tell
from models import tasks, trash
from models.tasks import Seen

_SEEN = "seen_task"


def task_id(manager: DialogManager) -> int:
    """The task this dialog was opened for."""
    start: Any = manager.start_data
    return int(start["task_id"])


async def look(manager: DialogManager) -> Seen:
    """The task as it is now, remembered for the window being drawn. NotFoundError.

    Under the question whether it should come back it is in the trash: NotInTrashError.
    """
    who = reader(manager)
    deleted = manager.current_context().state == Card.deleted
    found = await (trash.get if deleted else tasks.get)(who.id, task_id(manager))
    manager.dialog_data["version"] = found.task.version
    manager.middleware_data[_SEEN] = found
    return found


def seen(manager: DialogManager) -> Seen:
    """What the window being drawn has looked at: the dialog's own getter runs first."""
    found: Seen = manager.middleware_data[_SEEN]
    return found


async def seen_by(manager: DialogManager) -> Seen:
    """The task as it is now, for a handler. NotFoundError."""
    return await tasks.get(reader(manager).id, task_id(manager))


def version(manager: DialogManager) -> int | None:
    """The version that the reader has before them."""
    kept: int | None = manager.dialog_data.get("version")
    return kept


async def done(manager: DialogManager, key: str, **values: Any) -> None:
    """Says so and shows the card."""
    await tell(manager, key, **values)
    await manager.switch_to(Card.main)
