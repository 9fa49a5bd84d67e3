"""Who is on the task: people and tags, picked one by one and saved together."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task.context import done, seen, seen_by, task_id
from dialogs.task.people import in_order
from dialogs.task.toggles import Option, Toggles
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import first_page, pager
from dialogs.widgets.problem import tell
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import assigning, errors, tags, teams
from models.rights import Right
from models.task import Task

_PEOPLE, _TAGS = Toggles("assignees"), Toggles("recipients")
_VERSION = "assign_version"


async def begin(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Opens the choice with those who are on the task."""
    task = (await seen_by(manager)).task
    _PEOPLE.begin(manager, (a.person_id for a in in_order(task) if a.via_tag_id is None))
    _TAGS.begin(manager, (row.tag_id for row in task.recipient_tags))
    manager.dialog_data[_VERSION] = task.version
    first_page(manager)
    await manager.switch_to(Card.assign)


async def _people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    options = await _assignable(who, task)
    by_tag = len(_TAGS.picked(dialog_manager))
    shown = _PEOPLE.page(dialog_manager, options)
    wearers = await tags.worn(who.id, task.team_id)
    return {**shown, "by_tag": by_tag, "has_tags": bool(wearers), "now": _now(who, task)}


def _now(who: Reader, task: Task) -> str:
    names = [spelling.person_name(who, a.person) for a in in_order(task)]
    return ", ".join(names) or who.t("assign-nobody")


async def _assignable(who: Reader, task: Task) -> list[Option]:
    """The reader first; without the right to assign others those who are on it may only stay."""
    own = await teams.membership(who.id, task.team_id)
    people = [m.person for m in await teams.members(who.id, task.team_id)]
    if not teams.may(own, Right.ASSIGN_OTHERS):
        there = {a.person_id for a in task.assignments} | {who.id}
        people = [person for person in people if person.id in there]
    people.sort(key=lambda person: person.id != who.id)
    return [Option(p.id, who.t("person-me") if p.id == who.id else p.name) for p in people]


async def _recipients(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    worn = await tags.worn(who.id, task.team_id)
    options = [
        Option(tag.id, who.t("assign-tag", name=tag.name, count=count)) for tag, count in worn
    ]
    return _TAGS.page(dialog_manager, options)


async def _save(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Saves what is picked; after a conflict the choice stays, beside how it is now."""
    who = reader(manager)
    await _leave_out_gone(manager)
    try:
        await assigning.assign(
            who.id,
            task_id(manager),
            _PEOPLE.picked(manager),
            who.now,
            tags=_TAGS.picked(manager),
            version=manager.dialog_data[_VERSION],
        )
    except errors.ConflictError as error:  # raised further, nothing here would be remembered
        manager.dialog_data[_VERSION] = error.details["version"]
        await tell(manager, "error-conflict")
        return
    await done(manager, "toast-assign")


async def _leave_out_gone(manager: DialogManager) -> None:
    """Whoever left the team meanwhile, and tags that were deleted."""
    who, task = reader(manager), (await seen_by(manager)).task
    inside = {m.person_id for m in await teams.members(who.id, task.team_id)}
    known = {tag.id for tag in await tags.of(who.id, task.team_id)}
    _PEOPLE.drop(manager, set(_PEOPLE.picked(manager)) - inside)
    _TAGS.drop(manager, set(_TAGS.picked(manager)) - known)


async def _to_tags(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    first_page(manager)
    await manager.switch_to(Card.assign_tags)


async def _to_people(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    first_page(manager)
    await manager.switch_to(Card.assign)


windows = (
    screen(
        T("assign-who"),
        choices("assignees", _PEOPLE.toggle),
        pager(),
        Button(Caption("assign-by-tag"), id="by_tag", on_click=_to_tags, when="has_tags"),
        Button(Caption("assign-save"), id="save", on_click=_save),
        footer_to(Card.main),
        state=Card.assign,
        getter=_people,
    ),
    screen(
        T("assign-which-tags"),
        choices("recipients", _TAGS.toggle),
        pager(),
        Button(Caption("assign-tags-done"), id="tags_done", on_click=_to_people),
        footer_to(Card.assign),
        state=Card.assign_tags,
        getter=_recipients,
    ),
)
