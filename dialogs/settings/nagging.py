"""How often overdue tasks are spoken of, and whether days off are quiet."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import routine, words
from dialogs.widgets.choice import Choice, dot, tick
from dialogs.widgets.problem import toast
from models import nagging, preferences


async def pace(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The paces offered, and the one that is set."""
    who = reader(dialog_manager)
    chosen = [*nagging.PACES, None]
    paces = [Choice(each or routine.NEVER, _dotted(who, each)) for each in chosen]
    return {"pace": words.pace(who.t, who.person.nag_every), "paces": paces}


def _dotted(who: Reader, minutes: int | None) -> str:
    caption = who.t(f"nagging-button-{minutes or routine.NEVER}")
    return dot(minutes == who.person.nag_every, caption)


async def pick_pace(key: str, manager: DialogManager) -> None:
    """At that pace, or no more after the due time."""
    who = reader(manager)
    minutes = None if key == routine.NEVER else int(key)
    await preferences.set_pace(who.person, minutes, who.now)
    await toast(manager, "nagging-kept", pace=words.pace(who.t, minutes))


async def days(dialog_manager: DialogManager, **more: Any) -> dict[str, Any]:
    """The week, and whether its other days are quiet."""
    who = reader(dialog_manager)
    rest = Choice("rest", tick(who.person.quiet_days, who.t("nagging-quiet-days")))
    return {**await routine.working_days(dialog_manager, **more), "rest": [rest]}


async def toggle_rest(_key: str, manager: DialogManager) -> None:
    """Days off are quiet, or not."""
    who = reader(manager)
    chosen = not who.person.quiet_days
    await preferences.set_quiet_days(who.person, chosen, who.now)
    await toast(manager, "nagging-rest-kept", rest=words.quiet_days(who.t, chosen))
