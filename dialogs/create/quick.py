"""Quick add: what was written becomes a draft that only has to be looked at, or a task at once."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.create.captured import Captured
from dialogs.create.draft import PEOPLE, Picked
from dialogs.create.saving import save_draft
from dialogs.reader import reader
from dialogs.states import Create
from models import capture, tasks
from models.capture import Understood


def captured(manager: DialogManager) -> Captured:
    """The draft of the wizard that is open, with what it was made from."""
    return Captured(manager.dialog_data)


async def open_card(text: str, manager: DialogManager) -> None:
    """To what was understood, or to the task at once where its author wants it so.

    TooLongError of a title, unless the words belong to files: then all of them are kept.
    """
    draft = captured(manager)
    found = await _read(text, manager)
    if not draft.files:
        _check(found)
    draft.take(found)
    draft.at_a_glance = True
    draft.complete = bool(draft.title)
    if not draft.title:
        await manager.switch_to(Create.title)
    elif reader(manager).person.saves_at_once and found.certain and not draft.notes:
        await save_draft(manager)
    else:
        await manager.switch_to(Create.confirm)


async def answer(text: str, manager: DialogManager) -> None:
    """The same words where the wizard asked for them: it goes on asking for the rest.

    Of words that are only a date the title is asked for once; «Пятница» may be a title, too.
    TitleEmptyError, TooLongError; then nothing has changed.
    """
    draft = captured(manager)
    before = draft.text if not draft.title else ""
    both = " ".join(part for part in (text, before) if part)
    found = await _read(both, manager)
    if before and not found.draft.title:
        found = await _read(both, manager, kept=((0, len(text)),))
    _check(found)
    draft.take(found)


async def _read(text: str, manager: DialogManager, kept: capture.Kept = ()) -> Understood:
    who = reader(manager)
    return await capture.understand(who.person, text, who.now, kept=kept)


def _check(found: Understood) -> None:
    """Of words that say when or who and not what, the title is asked for."""
    if found.draft.title or not found.pieces:
        tasks.title(found.draft.title)


async def offer(text: str, manager: DialogManager) -> None:
    """Somebody else's words: they are the title, and their date is only offered."""
    draft = captured(manager)
    draft.take(await _read(text, manager, kept=((0, len(text)),)))
    draft.offer(await _read(text, manager))
    draft.at_a_glance = draft.complete = True
    await manager.switch_to(Create.confirm)


async def give_back(key: str, manager: DialogManager) -> None:
    """That piece is part of the title after all."""
    start, _, end = key.partition("-")
    await _again(manager, kept=(*captured(manager).kept, (int(start), int(end))))


async def of_team(team_id: int, manager: DialogManager) -> None:
    """The same words, meant for that team: other people and tags may be meant."""
    if captured(manager).text:
        captured(manager).forget_people()
        await _again(manager, kept=captured(manager).kept, team_id=team_id)


async def _again(manager: DialogManager, *, kept: capture.Kept, team_id: int | None = None) -> None:
    who, draft = reader(manager), captured(manager)
    team_id = team_id or draft.team_id
    draft.take(
        await capture.understand(who.person, draft.text, who.now, team_id=team_id, kept=kept)
    )


async def take_reading(key: str, manager: DialogManager) -> None:
    """The other sense of the words."""
    captured(manager).swap(int(key))


async def choose_person(key: str, manager: DialogManager) -> None:
    """Who was meant by the mention that is asked about."""
    draft = captured(manager)
    if not draft.questions:
        return
    asked = draft.questions[0]
    name = dict(asked.people).get(int(key))
    if name and int(key) not in draft.ids(PEOPLE):
        draft.toggle(PEOPLE, Picked(int(key), name))
    draft.settle(asked.mention)


async def nobody_meant(_query: CallbackQuery, _button: object, manager: DialogManager) -> None:
    """None of them; the mention means nobody."""
    draft = captured(manager)
    if draft.questions:
        draft.settle(draft.questions[0].mention)
