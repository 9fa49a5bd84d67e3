"""Invitations whose link is pasted into the dialog."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.join.handlers import open_invitation, token_in
from dialogs.private import Private

router = Router(name="links")


class HasInvitation(Filter):
    """A text with the link of an invitation; hands its token over."""

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        token = token_in(message.text or "")
        return {"token": token} if token else False


@router.message(Private(), HasInvitation())
async def pasted(_message: Message, token: str, dialog_manager: DialogManager) -> None:
    """As if the link had been followed."""
    await open_invitation(token, dialog_manager)
