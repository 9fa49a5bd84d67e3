"""Questions that are answered by words, photos or files, or all together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.widgets.input import BaseInput

from dialogs.reader import sent_files
from dialogs.widgets.problem import say
from models.attachments import NewFile
from models.comment import AttachmentKind


@dataclass(frozen=True, slots=True)
class Said:
    """One message: a text or files, or both."""

    text: str
    files: tuple[NewFile, ...]


class Reply(BaseInput):
    """Takes the next message; a sticker, a contact or a place is told what is wanted."""

    def __init__(self, on_said: Callable[[Said, DialogManager], Awaitable[None]]) -> None:
        super().__init__()
        self._on_said = on_said

    async def process_message(
        self,
        message: Message,
        dialog: DialogProtocol,  # noqa: ARG002 - the framework's signature
        manager: DialogManager,
    ) -> bool:
        """Always handled; DomainError where the answer is no good."""
        what = Said(message.text or message.caption or "", tuple(sent_files(manager)))
        if what.text or what.files:
            await self._on_said(what, manager)
        else:
            say(manager, "stray-words-or-files-wanted")
        return True


def file_to_json(file: NewFile) -> dict[str, Any]:
    """A file as drafts keep it; `file_from_json` reads it."""
    return {
        "kind": file.kind.value,
        "token": file.token,
        "url": file.url,
        "name": file.name,
        "size": file.size,
    }


def file_from_json(kept: dict[str, Any]) -> NewFile:
    """What `file_to_json` made."""
    return NewFile(**{**kept, "kind": AttachmentKind(kept["kind"])})
