"""What the buttons and answers behind «Подробнее» do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs import lengths
from dialogs.create import steps
from dialogs.create.draft import draft_of
from dialogs.create.summary import reviewed
from dialogs.reader import reader
from dialogs.repeat.handlers import open_repeat_picker
from dialogs.states import Create
from dialogs.widgets.problem import say
from dialogs.widgets.said import Said
from models import teams
from models.task import Completion, Kind, Priority


async def pick_priority(key: str, manager: DialogManager) -> None:
    """How much it matters."""
    draft_of(manager).priority = Priority(int(key))
    await manager.switch_to(Create.more)


async def switch_completion(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """All report, or anyone."""
    draft = draft_of(manager)
    every = draft.completion is Completion.ALL
    draft.completion = Completion.ANY if every else Completion.ALL


async def switch_review(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Whether the author accepts the work. NotFoundError where the team is out of reach."""
    draft = draft_of(manager)
    own = await teams.membership(reader(manager).id, draft.team_id or 0)
    draft.review = not reviewed(draft, own.team)


async def edit_repeat(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """How it repeats, asked by a dialog of its own; the due time first, where there is none."""
    draft = draft_of(manager)
    if draft.due is None:
        say(manager, "create-repeat-needs-due")
        await steps.ask_due(manager)
        return
    own = await teams.membership(reader(manager).id, draft.team_id or 0)
    await open_repeat_picker(
        manager,
        draft.title,
        draft.due,
        rule=draft.rule,
        from_completion=draft.from_completion,
        working_days=own.team.working_days,
        in_wizard=True,
        event=draft.event,
    )


async def switch_kind(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """A task becomes an event, which begins at a time, and the other way round."""
    draft = draft_of(manager)
    draft.kind = Kind.TASK if draft.event else Kind.EVENT
    if draft.event and not draft.timed:
        await steps.ask_due(manager)


async def add_lines(text: str, manager: DialogManager) -> None:
    """Each line is one of the checklist. TooLongError, TooManyError; then none is added."""
    draft, before = draft_of(manager), draft_of(manager).checklist
    draft.checklist = [*before, *text.splitlines()]
    if len(draft.checklist) == len(before):
        say(manager, "error-words-empty")


async def drop_line(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Without the last line."""
    draft = draft_of(manager)
    draft.checklist = draft.checklist[:-1]


async def add_files(what: Said, manager: DialogManager) -> None:
    """Puts files on the task. TooManyError, TooLongError (of the words with them)."""
    draft = draft_of(manager)
    if not what.files:
        say(manager, "create-files-wanted")
        return
    draft.add_caption(what.text)
    draft.files = [*draft.files, *what.files]


async def drop_file(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Without the last one."""
    draft = draft_of(manager)
    draft.files = draft.files[:-1]


async def pick_duration(key: str, manager: DialogManager) -> None:
    """One of the usual ones."""
    draft_of(manager).duration = int(key)
    await manager.switch_to(Create.more)


async def type_duration(text: str, manager: DialogManager) -> None:
    """«45» minutes, «1:30», «полтора часа». DurationError."""
    minutes = lengths.minutes(text)
    if minutes is None:
        say(manager, "duration-unclear")
        return
    draft_of(manager).duration = minutes
    await manager.switch_to(Create.more)


async def drop_duration(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """It lasts as long as it lasts."""
    draft_of(manager).duration = None
    await manager.switch_to(Create.more)
