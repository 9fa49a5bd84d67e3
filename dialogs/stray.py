"""Words and things sent where nothing was asked."""

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from dialogs.private import Private
from dialogs.states import Create, Due, Menu
from dialogs.widgets.problem import say

router = Router(name="stray")
_DRAFTS = (Create, Due)
_SENT = {ContentType.VOICE: "stray-voice", ContentType.UNKNOWN: "stray-sticker"}
"""What aiogram has no word for are stickers, mostly."""


def holds_draft(manager: DialogManager) -> bool:
    """Whether leaving the current window would lose something made there."""
    if not manager.has_context():
        return False
    state = manager.current_context().state
    return state.group in _DRAFTS and state != Create.created


async def take(message: Message, manager: DialogManager) -> None:
    """A text becomes the title of a new task; anything else is answered with what works."""
    if not message.text:
        say(manager, _SENT.get(_kind(message), "stray-other"))
    elif holds_draft(manager):
        say(manager, "stray-draft-open")
    else:
        mode = StartMode.NORMAL if manager.has_context() else StartMode.RESET_STACK
        await manager.start(Create.title, {"text": message.text}, mode=mode)


def _kind(message: Message) -> ContentType:
    """An empty text comes with what aiogram has no word for."""
    kind = ContentType(message.content_type)
    return ContentType.UNKNOWN if kind is ContentType.TEXT else kind


@router.message(Private())
async def without_window(message: Message, dialog_manager: DialogManager) -> None:
    """A message to somebody who has no window open."""
    await take(message, dialog_manager)
    if not dialog_manager.has_context():
        await dialog_manager.start(Menu.main, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
