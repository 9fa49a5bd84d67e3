"""What the wizard's buttons and answers do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from dialogs.create import steps
from dialogs.create.draft import Draft
from dialogs.reader import reader
from dialogs.states import Card, Create
from dialogs.widgets.paging import first_page
from models import moves, tasks, teams
from models.transitions import Action


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A fresh draft; with words given, the title is there already."""
    draft = Draft(manager)
    draft.begin()
    text = (start_data or {}).get("text")
    if text:
        draft.take_words(text)
        await steps.after_title(manager)


async def type_title(text: str, manager: DialogManager) -> None:
    """The answer to «what has to be done»."""
    Draft(manager).take_words(text)
    await steps.after_title(manager)


async def keep_title(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """On with the title as it is."""
    await steps.after_title(manager)


async def pick_team(key: str, manager: DialogManager) -> None:
    """A team; NotFoundError where the reader has left it meanwhile."""
    membership = await teams.membership(reader(manager).id, int(key))
    Draft(manager).team_id = membership.team_id
    first_page(manager)
    await steps.after_team(manager, personal=membership.team.personal)


async def toggle_person(key: str, manager: DialogManager) -> None:
    """Puts a person on the task, or takes them off."""
    draft, person_id = Draft(manager), int(key)
    people = list(draft.people)
    if person_id in people:
        people.remove(person_id)
    else:
        people.append(person_id)
    draft.people = people


async def pick_nobody(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Whoever takes it."""
    Draft(manager).people = []
    await steps.after_people(manager)


async def people_done(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """These people it is."""
    await steps.after_people(manager)


async def to_previous(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from the people: to the team, or to the confirmation it was opened from."""
    done = Draft(manager).complete
    await manager.switch_to(Create.confirm if done else Create.team)


async def before_confirm(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from the confirmation."""
    await steps.before_confirm(manager)


async def edit_due(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Another due time; the picker comes back to the confirmation."""
    await steps.ask_due(manager)


async def due_picked(_start_data: Any, result: Any, manager: DialogManager) -> None:
    """The picker's answer; nothing where it was left by «Назад»."""
    if result is not None and "due" in result:
        draft = Draft(manager)
        draft.set_due(result["due"])
        draft.complete = True
        await manager.switch_to(Create.confirm)


async def type_description(text: str, manager: DialogManager) -> None:
    """The details of the task."""
    Draft(manager).description = text
    await manager.switch_to(Create.confirm)


async def drop_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """No details."""
    Draft(manager).description = ""
    await manager.switch_to(Create.confirm)


async def save(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Makes the task, once for this draft."""
    who, draft = reader(manager), Draft(manager)
    task = await tasks.create(who.person, draft.new_task(), who.now)
    draft.task_id = task.id
    await query.answer(who.t("toast-created", number=str(task.number)))
    await manager.switch_to(Create.created)


async def undo(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Cancels the task that was just made."""
    who = reader(manager)
    await moves.act(who.id, Draft(manager).task_id or 0, Action.CANCEL, who.now)
    await query.answer(who.t("toast-cancelled"))


async def open_card(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """To the task that was made; the wizard is over."""
    data = {"task_id": Draft(manager).task_id}
    await manager.start(Card.main, data, mode=StartMode.RESET_STACK)


async def another(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """A fresh draft."""
    await manager.start(Create.title, mode=StartMode.RESET_STACK)
