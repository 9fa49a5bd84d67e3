"""The order of the wizard's steps, forward and back."""

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from dialogs.create.captured import Captured
from dialogs.create.draft import GROUPS, PEOPLE, Draft, draft_of
from dialogs.due.handlers import open_picker
from dialogs.reader import reader
from dialogs.states import Create
from dialogs.widgets.paging import first_page
from models import teams

UNMADE = frozenset({Create.drafts, Create.created, Create.several_made})
"""Windows in which no draft is open."""


async def after_title(manager: DialogManager) -> None:
    """To the team where there is a choice; for a personal task to the due time."""
    draft = Captured(manager.dialog_data)
    if not draft.title:
        return  # the words said something else, and the window shows it
    if draft.complete or draft.at_a_glance:
        draft.complete = True
        await manager.switch_to(Create.confirm)
        return
    personal = await teams.personal(reader(manager).id)
    if draft.named_team is not None:
        await after_team(manager, personal=False)
    elif await has_choice_of_team(manager):
        await to_page(manager, Create.team)
    else:
        draft.team_id = personal.id
        await after_people(manager)


async def after_team(manager: DialogManager, *, personal: bool) -> None:
    """To its people; nobody else is in a personal team."""
    draft = Captured(manager.dialog_data)
    if not personal and not (draft.says(PEOPLE) or draft.says(GROUPS)):
        await to_page(manager, Create.people)
    else:
        await after_people(manager)


async def after_people(manager: DialogManager) -> None:
    """To the due time, where it is not said yet."""
    draft = Captured(manager.dialog_data)
    if draft.complete or draft.says("due"):
        draft.complete = True
        await manager.switch_to(Create.confirm)
    else:
        await ask_due(manager)


async def ask_due(manager: DialogManager) -> None:
    """The due time, asked by a dialog of its own."""
    draft = draft_of(manager)
    await open_picker(manager, draft.title, in_wizard=True, event=draft.event)


async def before_confirm(manager: DialogManager) -> None:
    """Back to the due time, from where the way goes on back to the people, step by step."""
    draft_of(manager).complete = False
    await manager.switch_to(await _last_before_due(manager))
    await ask_due(manager)


async def _last_before_due(manager: DialogManager) -> State:
    draft = draft_of(manager)
    if not await has_choice_of_team(manager):
        return Create.title
    personal = await teams.personal(reader(manager).id)
    return Create.team if draft.team_id == personal.id else Create.people


async def go_on(manager: DialogManager) -> None:
    """With a draft that was left open: to the first thing it lacks, or to the confirmation."""
    draft: Draft = draft_of(manager)
    if not draft.title:
        await manager.switch_to(Create.title)
    elif draft.team_id is None:
        await after_title(manager)
    elif draft.team_id not in {m.team_id for m in await teams.of(reader(manager).id)}:
        await to_page(manager, Create.team)
    else:
        draft.complete = True
        await manager.switch_to(Create.confirm)


async def choose_team_again(manager: DialogManager) -> bool:
    """To another team with the draft, where its own one is out of reach; False without a draft."""
    state = manager.current_context().state
    if state.group is not Create or state in UNMADE:
        return False
    await to_page(manager, Create.team)
    return True


async def to_page(manager: DialogManager, state: State) -> None:
    """To a window with a long list, at its beginning."""
    first_page(manager)
    await manager.switch_to(state)


async def has_choice_of_team(manager: DialogManager) -> bool:
    """Whether the reader is in more than their own team."""
    return len(await teams.of(reader(manager).id)) > 1
