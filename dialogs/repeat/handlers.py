"""What the picker's buttons do.

The answer goes to the dialog below: `{"rule": RRULE or None, "from_completion": bool}`, or
nothing where it was left by «Назад».
"""

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.repeat import options
from dialogs.repeat.draft import Draft
from dialogs.states import Repeat
from dialogs.widgets.problem import say
from models import errors, values
from models.due import Due
from models.recurrence import MAX_COUNT, MAX_INTERVAL, Freq, Rule
from models.weekdays import weekdays


async def open_repeat_picker(
    manager: DialogManager,
    title: str,
    due: Due | None,
    *,
    rule: str | None = None,
    from_completion: bool = False,
    working_days: str = values.WORKING_DAYS,
    in_wizard: bool = False,
    event: bool = False,
) -> None:
    """Asks how `title` repeats; the answer comes to `on_process_result` of who asks.

    `due`: the first due time, RuleNeedsDueError without one. `rule`, `from_completion`: how it
    repeats now. `working_days`: the team's. What is an `event` has no completion to count from.
    """
    if due is None:
        raise errors.RuleNeedsDueError
    data = {
        "title": title,
        "due": due.to_json(),
        "rule": rule,
        "from_completion": from_completion,
        "working_days": working_days,
        "in_wizard": in_wizard,
        "event": event,
    }
    await manager.start(Repeat.how, data)


async def pick_preset(key: str, manager: DialogManager) -> None:
    """One of the usual rules."""
    draft = Draft(manager)
    draft.take(options.presets(draft)[key])


async def to_own(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """To the interval, from what there is."""
    draft = Draft(manager)
    draft.rule = draft.started
    await manager.switch_to(Repeat.interval)


async def toggle_completion(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Counts from completion, or no longer."""
    draft = Draft(manager)
    draft.from_completion = not draft.from_completion


async def never(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """It does not repeat, or no longer."""
    await manager.done({"rule": None, "from_completion": False})


async def save(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The rule as it is shown."""
    await manager.done(Draft(manager).answer())


async def pick_unit(key: str, manager: DialogManager) -> None:
    """Days, weeks, months or years."""
    draft, freq = Draft(manager), Freq(key)
    if freq is not draft.started.freq:
        draft.take(Rule(freq, draft.started.interval))


async def pick_number(key: str, manager: DialogManager) -> None:
    """Every so many."""
    draft = Draft(manager)
    draft.rule = replace(draft.started, interval=int(key))


async def type_number(text: str, manager: DialogManager) -> None:
    """The same, typed."""
    if number := _number(text, MAX_INTERVAL, manager):
        await pick_number(str(number), manager)


async def toggle_weekday(key: str, manager: DialogManager) -> None:
    """That day too, or no longer; the last one stays."""
    draft = Draft(manager)
    chosen = set(draft.started.anchored(draft.first).days) ^ set(weekdays(key))
    if not chosen:
        raise errors.NoDaysError
    own = chosen == set(weekdays(str(draft.first.isoweekday())))
    draft.rule = replace(draft.started, days=() if own else tuple(chosen))


async def pick_month_day(key: str, manager: DialogManager) -> None:
    """Its number, its weekday, the last one."""
    draft = Draft(manager)
    draft.take(options.month_days(draft)[key])


async def endless(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """For ever."""
    draft = Draft(manager)
    draft.rule = options.endless(draft.started)


async def pick_times(key: str, manager: DialogManager) -> None:
    """So many times, the first one included."""
    draft = Draft(manager)
    draft.rule = replace(draft.started, until=None, count=int(key))


async def type_times(text: str, manager: DialogManager) -> None:
    """The same, typed."""
    if number := _number(text, MAX_COUNT, manager):
        await pick_times(str(number), manager)


async def pick_until(day: date, manager: DialogManager) -> None:
    """The last day that may be."""
    draft = Draft(manager)
    if day < draft.first:
        say(manager, "repeat-until-early")
        return
    draft.rule = replace(draft.started, until=day, count=None)
    await manager.switch_to(Repeat.end)


def _number(text: str, most: int, manager: DialogManager) -> int | None:
    typed = text.strip()
    if typed.isascii() and typed.isdigit() and len(typed) <= len(str(most)) and int(typed):
        return int(typed)
    say(manager, "repeat-number-unclear", most=str(most))
    return None
