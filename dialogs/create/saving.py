"""A draft becomes a task, once."""

from dataclasses import replace

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from tortoise.transactions import in_transaction

from dialogs.create import recipients, shelf
from dialogs.create.draft import Draft, draft_of
from dialogs.reader import Reader, reader
from dialogs.states import Create
from dialogs.widgets.problem import say
from models import tags, tasks
from models.task import Task


async def save_draft(manager: DialogManager) -> None:
    """Makes the task; without what has gone meanwhile, and says so."""
    who, draft = reader(manager), draft_of(manager)
    gone = await recipients.missing(who, draft)
    recipients.leave_out(draft, gone)
    task = await _made(who, draft)
    draft.task_id = task.id
    await shelf.drop(manager, manager.dialog_data)
    if lost := recipients.names(gone):
        say(manager, "create-without", names=", ".join(lost))
    if isinstance(manager.event, CallbackQuery):
        said = who.t("toast-created", kind=draft.kind.value, number=str(task.number))
        await manager.event.answer(said)
    await manager.switch_to(Create.created)


async def _made(who: Reader, draft: Draft) -> Task:
    new = draft.new_task()
    async with in_transaction():
        made = await tags.ensure(who.id, new.team_id, draft.new_tags, who.now)
        return await tasks.create(who.person, replace(new, tags=[*new.tags, *made]), who.now)
