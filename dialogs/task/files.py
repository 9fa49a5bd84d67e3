"""Photos and files, shown one by one where they are looked at; what is sent here is added."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import MediaAttachment, MediaId
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.media import DynamicMedia

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task.context import seen, task_id
from dialogs.task.getters import counts
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import first_page, page_of, pager
from dialogs.widgets.problem import tell
from dialogs.widgets.said import Reply, Said
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import comments, errors, overview
from models.comment import Attachment, AttachmentKind
from models.tasks import Seen
from models.transitions import Action, available

_TYPES = {
    AttachmentKind.IMAGE: ContentType.PHOTO,
    AttachmentKind.VIDEO: ContentType.VIDEO,
    AttachmentKind.AUDIO: ContentType.AUDIO,
    AttachmentKind.FILE: ContentType.DOCUMENT,
}
_SHOWN = "shown_file"


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, found = reader(dialog_manager), seen(dialog_manager)
    count = counts(found.task, await overview.of(found))["files"]
    page = page_of(dialog_manager, count, 1)
    files = await comments.files(who.id, found.task.id, limit=1, skip=page.skip)
    file = files[0] if files else None
    dialog_manager.dialog_data[_SHOWN] = file and file.id
    return {
        "media": file and _media(file),
        "any": bool(file),
        "none": not file,
        "may_delete": bool(file) and _may_delete(who, found, file),
        **(_said(who, file) if file else {}),
        **page.data(),
    }


def _media(file: Attachment) -> MediaAttachment:
    """By the bridge's kind of file id, which says what it is: see docs/bridge.md."""
    return MediaAttachment(_TYPES[file.kind], file_id=MediaId(f"{file.kind.value}:{file.token}"))


def _said(who: Reader, file: Attachment) -> dict[str, str]:
    return {
        "file": file.name or who.t(f"file-{file.kind.value}"),
        "person": spelling.person_name_first(who, file.uploader),
        "when": spelling.moment(who, file.created_at),
    }


def _may_delete(who: Reader, found: Seen, file: Attachment | None) -> bool:
    if file is not None and file.uploader_id == who.id:
        return True
    return Action.EDIT in available(found.task, who.id, found.standing, who.now)


async def _add(what: Said, manager: DialogManager) -> None:
    """Files with words are a comment; files alone belong to the task."""
    who, id_ = reader(manager), task_id(manager)
    if not what.files:
        await tell(manager, "files-wanted")
        return
    if what.text:
        await comments.add(who.id, id_, what.text, who.now, files=what.files)
    else:
        await comments.add_files(who.id, id_, what.files, who.now)
    first_page(manager)
    await tell(manager, "toast-files", count=len(what.files))


async def _remove(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who, file_id = reader(manager), manager.dialog_data.get(_SHOWN)
    if file_id is None:
        raise errors.NotFoundError
    await comments.remove_file(who.id, int(file_id), who.now)
    await tell(manager, "toast-file-removed")


windows = (
    screen(
        T("files-one", when="any"),
        T("files-none", when="none"),
        DynamicMedia("media", when="any"),
        pager(),
        Button(Caption("files-remove"), id="remove_file", on_click=_remove, when="may_delete"),
        footer_to(Card.main),
        state=Card.files,
        getter=_getter,
        answer=Reply(_add),
    ),
)
