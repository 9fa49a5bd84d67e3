"""aiogram-dialog's manager, which loses no draft when everything is closed."""

from typing import Any

from aiogram import Router
from aiogram_dialog import ChatEvent, DialogManager
from aiogram_dialog.api.protocols import DialogRegistryProtocol, MessageManagerProtocol
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.manager.manager_factory import DefaultManagerFactory

from dialogs.create import shelf


class Manager(ManagerImpl):
    """A command, the menu, a link: whatever begins anew closes what was open."""

    async def reset_stack(self, remove_keyboard: bool = True) -> None:
        """Closes all dialogs; an unfinished draft is kept on the shelf."""
        await shelf.keep(self)
        await super().reset_stack(remove_keyboard)


class Managers(DefaultManagerFactory):
    """Makes the manager of every update."""

    def __init__(self, message_manager: MessageManagerProtocol) -> None:
        media: MediaIdStorage = MediaIdStorage()  # type: ignore[no-untyped-call]  # theirs is not
        super().__init__(message_manager, media, None)

    def __call__(
        self,
        event: ChatEvent,
        data: dict[str, Any],
        registry: DialogRegistryProtocol,
        router: Router,
    ) -> DialogManager:
        """aiogram-dialog's own, but for the class."""
        return Manager(
            event=event,
            data=data,
            message_manager=self.message_manager,
            media_id_storage=self.media_id_storage,
            registry=registry,
            router=router,
            getter=self.getter,
        )
