"""What the wizard's buttons and answers do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from dialogs.create import quick, recipients, steps
from dialogs.create.draft import GROUPS, PEOPLE, TAGS, Picked, draft_of
from dialogs.create.saving import save_draft
from dialogs.create.starting import FRESH
from dialogs.reader import reader
from dialogs.states import Card, Create
from dialogs.widgets.problem import say
from models import repeats, teams, trash


async def keep_title(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """On with the title as it is."""
    await steps.after_title(manager)


async def pick_team(key: str, manager: DialogManager) -> None:
    """A team; NotFoundError where the reader has left it meanwhile."""
    membership = await teams.membership(reader(manager).id, int(key))
    draft = draft_of(manager)
    if draft.team_id != membership.team_id:
        draft.team_id = membership.team_id
        await quick.of_team(membership.team_id, manager)
    await steps.after_team(manager, personal=membership.team.personal)


async def toggle_person(key: str, manager: DialogManager) -> None:
    """Puts a person on the task, or takes them off."""
    draft = draft_of(manager)
    _toggle(manager, PEOPLE, key, await recipients.offered(reader(manager), draft))


async def toggle_group(key: str, manager: DialogManager) -> None:
    """Whoever wears that tag, or not."""
    offered = await recipients.groups(reader(manager), draft_of(manager).team_id or 0)
    _toggle(manager, GROUPS, key, [tag for tag, _ in offered])


async def toggle_tag(key: str, manager: DialogManager) -> None:
    """Puts a tag on the task, or takes it off."""
    offered = await recipients.labels(reader(manager), draft_of(manager).team_id or 0)
    _toggle(manager, TAGS, key, offered)


def _toggle(manager: DialogManager, what: str, key: str, offered: list[Picked]) -> None:
    """What has gone since the window was drawn is not picked."""
    found = next((each for each in offered if each.id == int(key)), None)
    if found:
        draft_of(manager).toggle(what, found)
    else:
        say(manager, "create-pick-gone")


async def pick_nobody(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Whoever takes it."""
    draft = draft_of(manager)
    draft.pick(PEOPLE, [])
    draft.pick(GROUPS, [])
    await steps.after_people(manager)


async def people_done(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """These people it is."""
    await steps.after_people(manager)


async def to_team(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The choice of a team."""
    await steps.to_page(manager, Create.team)


async def to_people(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The choice of people."""
    await steps.to_page(manager, Create.people)


async def to_groups(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The choice of tags that receive it."""
    await steps.to_page(manager, Create.tags_for)


async def to_tags(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The choice of tags."""
    await steps.to_page(manager, Create.tags)


async def to_previous(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from the people: to the team, or to the confirmation it was opened from."""
    if draft_of(manager).complete:
        await manager.switch_to(Create.confirm)
    else:
        await steps.to_page(manager, Create.team)


async def before_confirm(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from the confirmation."""
    await steps.before_confirm(manager)


async def edit_due(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Another due time; the picker comes back to where it was asked."""
    await steps.ask_due(manager)


async def picked(_start_data: Any, result: Any, manager: DialogManager) -> None:
    """The answer of a picker; nothing where it was left by «Назад»."""
    draft, answer = draft_of(manager), result or {}
    if "due" in answer:
        if draft.rule and answer["due"] is None:
            say(manager, "create-repeat-dropped")
        draft.set_due(answer["due"])
        draft.complete = True
        await manager.switch_to(Create.confirm)
    elif "rule" in answer:
        draft.set_rule(answer["rule"], from_completion=bool(answer.get("from_completion")))


async def type_description(text: str, manager: DialogManager) -> None:
    """The details of the task."""
    draft_of(manager).description = text
    await manager.switch_to(Create.confirm)


async def drop_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """No details."""
    draft_of(manager).description = ""
    await manager.switch_to(Create.confirm)


async def save(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Makes the task, once for this draft."""
    await save_draft(manager)


async def undo(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Puts what was just made into the trash, and with it what would follow."""
    who, draft = reader(manager), draft_of(manager)
    if draft.rule:
        await repeats.set_rule(who.id, draft.task_id or 0, None, who.now)
    await trash.delete(who.id, draft.task_id or 0, who.now)
    await query.answer(who.t("toast-undone"))


async def restore(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Brings it back, as it was made."""
    who, draft = reader(manager), draft_of(manager)
    await trash.restore(who.id, draft.task_id or 0, who.now)
    if draft.rule:
        later = draft.from_completion
        await repeats.set_rule(
            who.id, draft.task_id or 0, draft.rule, who.now, from_completion=later
        )
    await query.answer(who.t("toast-restored-task"))


async def open_card(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """To the task that was made; the wizard is over."""
    data = {"task_id": draft_of(manager).task_id}
    await manager.start(Card.main, data, mode=StartMode.RESET_STACK)


async def another(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """A fresh draft."""
    await manager.start(Create.title, FRESH, mode=StartMode.RESET_STACK)
