"""Words and things sent where nothing was asked: quick adds, mostly."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.types import Location, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from dialogs.create.draft import draft_of
from dialogs.create.starting import opened_by
from dialogs.create.steps import UNMADE
from dialogs.private import Private
from dialogs.reader import reader, sent_files
from dialogs.states import Create, Due, Menu, Repeat
from dialogs.widgets.problem import say
from models.attachments import NewFile
from models.capture import Forward
from models.comment import AttachmentKind

router = Router(name="stray")
_DRAFTS = (Create, Due, Repeat)
_LOOKED_AT = frozenset({Create.confirm, Create.several})
"""Windows with a draft that asks nothing: new words are a new task, the draft is kept."""
_SENT = {ContentType.VOICE: "stray-voice", ContentType.CONTACT: "stray-contact"}
"""What else is sent is what aiogram has no word for: stickers, mostly."""


def holds_draft(manager: DialogManager) -> bool:
    """Whether leaving the current window would lose something made there."""
    if not manager.has_context():
        return False
    state = manager.current_context().state
    return state.group in _DRAFTS and state not in UNMADE


async def take(message: Message, manager: DialogManager) -> None:
    """Words, photos, files and places become a new task; the rest is answered with what works."""
    files, forward = sent_files(manager), forwarded(manager)
    words = _own_words(message, forward)
    place = _place(message.location, manager)
    if not (words or files or forward or place):
        say(manager, _SENT.get(ContentType(message.content_type), "stray-sticker"))
    elif holds_draft(manager) and not _new_task(words, forward, files, manager):
        _into_draft(manager, words, files, place)
    else:
        if files and not words and _only_sounds(files):
            say(manager, "stray-voice")
        opened = opened_by(
            words, files, message_id=message.message_id, forward=forward, place=place
        )
        mode = StartMode.NORMAL if _stacks(manager) else StartMode.RESET_STACK
        await manager.start(Create.title, opened, mode=mode)


def forwarded(manager: DialogManager) -> Forward | None:
    """The message that was forwarded with the one being handled."""
    found: Forward | None = manager.middleware_data.get("forward")
    return found


def _own_words(message: Message, forward: Forward | None) -> str:
    """Without those of the forwarded message, which stand behind them."""
    words = message.text or message.caption or ""
    return words.removesuffix(forward.text).strip() if forward else words


def _place(where: Location | None, manager: DialogManager) -> str:
    if where is None:
        return ""
    at = f"{where.latitude:.6f}, {where.longitude:.6f}"
    url = f"https://yandex.ru/maps/?pt={where.longitude:.6f},{where.latitude:.6f}&z=16"
    return reader(manager).t("create-place", at=at, url=url)


def _new_task(
    words: str, forward: Forward | None, files: Sequence[NewFile], manager: DialogManager
) -> bool:
    """Files with words go into the draft that is looked at."""
    looked_at = manager.current_context().state in _LOOKED_AT
    return looked_at and bool(forward or (words and not files))


def _only_sounds(files: Sequence[NewFile]) -> bool:
    return all(file.kind is AttachmentKind.AUDIO for file in files)


def _stacks(manager: DialogManager) -> bool:
    """A draft that was only looked at goes to the shelf; nothing is opened on top of it."""
    return manager.has_context() and manager.current_context().state.group not in _DRAFTS


def _into_draft(manager: DialogManager, words: str, files: Sequence[NewFile], place: str) -> None:
    """Files and places go into the draft that is open; words could be meant for anything."""
    if not (files or place) or manager.current_context().state.group is not Create:
        say(manager, "stray-draft-open")
        return
    draft = draft_of(manager)
    draft.add_caption(words)
    draft.add_caption(place)
    draft.files = [*draft.files, *files]
    say(manager, "create-files-added", count=len(draft.files))


@router.message(Private())
async def without_window(message: Message, dialog_manager: DialogManager) -> None:
    """A message to somebody who has no window open."""
    await take(message, dialog_manager)
    if not dialog_manager.has_context():
        await dialog_manager.start(Menu.main, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
