"""Words and things sent where nothing was asked."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from dialogs.create.draft import draft_of
from dialogs.create.starting import opened_by
from dialogs.create.steps import UNMADE
from dialogs.private import Private
from dialogs.reader import sent_files
from dialogs.states import Create, Due, Menu, Repeat
from dialogs.widgets.problem import say
from models.attachments import NewFile
from models.comment import AttachmentKind

router = Router(name="stray")
_DRAFTS = (Create, Due, Repeat)
_SENT = {
    ContentType.VOICE: "stray-voice",
    ContentType.LOCATION: "stray-place",
    ContentType.CONTACT: "stray-contact",
}
"""What else is sent is what aiogram has no word for: stickers, mostly."""


def holds_draft(manager: DialogManager) -> bool:
    """Whether leaving the current window would lose something made there."""
    if not manager.has_context():
        return False
    state = manager.current_context().state
    return state.group in _DRAFTS and state not in UNMADE


async def take(message: Message, manager: DialogManager) -> None:
    """Words, photos and files become a new task; anything else is answered with what works."""
    files = [file for file in sent_files(manager) if file.kind is not AttachmentKind.AUDIO]
    words = message.text or message.caption or ""
    if not words and not files:
        say(manager, _SENT.get(ContentType(message.content_type), "stray-sticker"))
    elif holds_draft(manager):
        _into_draft(manager, words, files)
    else:
        quoted = bool(files or message.forward_origin)
        mode = StartMode.NORMAL if manager.has_context() else StartMode.RESET_STACK
        await manager.start(Create.title, opened_by(words, files, quoted=quoted), mode=mode)


def _into_draft(manager: DialogManager, words: str, files: Sequence[NewFile]) -> None:
    """Files go into the draft that is open; words alone could be meant for anything."""
    if not files or manager.current_context().state.group is not Create:
        say(manager, "stray-draft-open")
        return
    draft = draft_of(manager)
    draft.add_caption(words)
    draft.files = [*draft.files, *files]
    say(manager, "create-files-added", count=len(draft.files))


@router.message(Private())
async def without_window(message: Message, dialog_manager: DialogManager) -> None:
    """A message to somebody who has no window open."""
    await take(message, dialog_manager)
    if not dialog_manager.has_context():
        await dialog_manager.start(Menu.main, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
