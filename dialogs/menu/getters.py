"""What the menu says."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from models import lists, teams
from models.lists import View

_GREETINGS = ((5, "night"), (12, "morning"), (18, "day"), (23, "evening"))
"""Until which hour each one is said; after the last it is night again."""


async def menu(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The greeting by the reader's time of day, what is due, and what waits for them."""
    who = reader(dialog_manager)
    counts = await lists.counts(who.person, who.now)
    return {
        "name": who.person.chosen_name or who.person.first_name,
        "greeting": f"menu-good-{_part_of_day(who.now, who.zone)}",
        "overdue": counts.overdue,
        "due_today": counts.today - counts.overdue,
        "waiting": await lists.count(View.WAITING, who.person, who.now),
        "is_new": not counts.today and await _is_new(who),
        "app_link": who.app_link(),
        "has_app": bool(who.bot),
    }


def _part_of_day(now: datetime, zone: str) -> str:
    hour = now.astimezone(ZoneInfo(zone)).hour
    return next((name for end, name in _GREETINGS if hour < end), "night")


async def _is_new(who: Reader) -> bool:
    """Alone, and without a single task so far."""
    mine = await teams.of(who.id)
    return len(mine) == 1 and not mine[0].team.last_number
