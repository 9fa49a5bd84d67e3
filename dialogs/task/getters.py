"""What the card shows."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.task.card import card
from dialogs.task.history import history
from locales import dates
from models import tasks
from models.planning import reminder_at
from models.task import Reminder, Task
from models.transitions import available

BEFORE = (15, 60, 1440)
"""Minutes before the due time that buttons offer."""


def task_id(manager: DialogManager) -> int:
    """The task this dialog was opened for."""
    start: Any = manager.start_data
    return int(start["task_id"])


async def task(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """For every window: the task as it is now, and what may be done to it. NotFoundError."""
    who = reader(dialog_manager)
    seen = await tasks.get(who.id, task_id(dialog_manager))
    dialog_manager.dialog_data["version"] = seen.task.version
    return {
        "task": seen.task,
        "title": seen.task.title,
        "number": str(seen.task.number),
        "app_link": who.app_link(f"task_{seen.task.id}"),
        "has_app": bool(who.bot),
        **{f"can_{action.value}": True for action in available(seen.task, who.id, seen.standing, who.now)},
    }


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The card and its history."""
    who = reader(dialog_manager)
    seen = await tasks.get(who.id, task_id(dialog_manager))
    return {"card": card(who, seen.task), "history": await history(who, seen.task.id)}


async def remind(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Which reminders make sense, and those that are set."""
    who = reader(dialog_manager)
    seen = await tasks.get(who.id, task_id(dialog_manager))
    set_already = await _own_reminders(who, seen.task)
    return {
        "set_already": "\n".join(set_already),
        "has_reminders": bool(set_already),
        **{f"before_{minutes}": _ahead(who, seen.task, minutes) for minutes in BEFORE},
    }


def _ahead(who: Reader, task: Task, minutes: int) -> bool:
    """A whole day has no hour to count back from."""
    if task.due_at is None or task.all_day:
        return False
    return (task.due_at - who.now).total_seconds() > minutes * 60


async def _own_reminders(who: Reader, task: Task) -> list[str]:
    rules = await Reminder.filter(task_id=task.id, person_id=who.id)
    instants = [
        reminder_at(task, rule.minutes_before, rule.at) for rule in rules if rule.at or task.due_at
    ]
    ahead = sorted(at for at in instants if at > who.now)
    return [dates.moment(who.t, at, who.now, who.zone) for at in ahead]
