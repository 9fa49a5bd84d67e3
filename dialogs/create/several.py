"""Several lines become several tasks, after one look at them."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs import spelling
from dialogs.create import quick, shelf
from dialogs.create.draft import Draft, draft_of
from dialogs.reader import Reader, reader
from dialogs.states import Create
from dialogs.widgets.problem import say
from models import capture, lists, quickadd, trash
from models.capture import Understood
from models.errors import DomainError

MOST = 20
"""Lines that are taken for tasks; more are a text."""


def are_many(text: str, draft: Draft) -> bool:
    """Whether each line is a task. Words to a file are about that file."""
    return not draft.files and 1 < len(quickadd.lines(text)) <= MOST


async def open_list(text: str, manager: DialogManager) -> None:
    """To what is understood of each line."""
    manager.dialog_data["lines"] = quickadd.lines(text)
    draft_of(manager).title = text.strip().partition("\n")[0]  # what the draft is called
    await manager.switch_to(Create.several)


async def as_one(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The first line says what to do, the others describe it."""
    first, *rest = manager.dialog_data.pop("lines")
    draft_of(manager).title = ""
    draft_of(manager).description = "\n".join(rest)
    await quick.open_card(first, manager)


async def lines(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Each line as it will be made."""
    who = reader(dialog_manager)
    found = await capture.understand_all(who.person, dialog_manager.dialog_data["lines"], who.now)
    shown = [_line(who, number, each) for number, each in enumerate(found, 1)]
    return {"lines": Markup("\n").join(shown), "count": len(found)}


def _line(who: Reader, number: int, found: Understood) -> Markup:
    people = [spelling.person_name(who, person) for person in found.people]
    said = [
        *([spelling.due(who, found.draft.due)] if found.draft.due else []),
        *(who.t("create-note-no-such-day", what=day) for day in found.draft.impossible),
        *([who.t("create-several-repeats")] if found.rule else []),
        *([", ".join(people)] if people else []),
        *([] if found.team.personal else [found.team.name]),
    ]
    title = found.draft.title or found.text
    return who.t.html("create-several-line", number=str(number), title=title) + "".join(
        Markup(" · ") + part for part in said
    )


async def save_all(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Makes them all, or none. DomainError as of `tasks.create`."""
    who, data = reader(manager), manager.dialog_data
    found = await capture.understand_all(who.person, data["lines"], who.now)
    origin = f"draft:{draft_of(manager).id}"
    made = await capture.create_all(who.person, found, who.now, origin=origin)
    data["made"] = [task.id for task in made]
    draft_of(manager).task_id = made[0].id
    await shelf.drop(manager, data)
    await query.answer(who.t("toast-created-several", count=len(made)))
    await manager.switch_to(Create.several_made)


async def made(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What was made, as it is now."""
    who = reader(dialog_manager)
    found = await lists.load(dialog_manager.dialog_data["made"])
    rows = [
        who.t.html("create-several-made-line", number=str(task.number), title=task.title)
        for task in found
    ]
    return {"rows": Markup("\n").join(rows), "count": len(found), "here": bool(found)}


async def undo_all(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """All of them into the trash; what has gone meanwhile, or is out of reach, stays there."""
    who = reader(manager)
    for task_id in manager.dialog_data["made"]:
        try:
            await trash.delete(who.id, task_id, who.now)
        except DomainError:
            say(manager, "create-several-left")
    await query.answer(who.t("toast-undone"))
