"""A draft becomes a task, once."""

from aiogram_dialog import DialogManager

from dialogs.create import recipients, shelf
from dialogs.create.draft import draft_of
from dialogs.reader import reader
from dialogs.states import Create
from dialogs.widgets.problem import say, toast
from models import capture


async def save_draft(manager: DialogManager) -> None:
    """Makes the task; without what has gone meanwhile, and says so."""
    who, draft = reader(manager), draft_of(manager)
    gone = await recipients.missing(who, draft)
    recipients.leave_out(draft, gone)
    task = await capture.create(who.person, draft.new_task(), draft.new_tags, who.now)
    draft.task_id = task.id
    await shelf.drop(manager, manager.dialog_data)
    if lost := recipients.names(gone):
        say(manager, "create-without", names=", ".join(lost))
    await toast(manager, "toast-created", kind=draft.kind.value, number=str(task.number))
    await manager.switch_to(Create.created)
