"""A person put straight into a window, as if they had gone there."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.exceptions import UnknownIntent
from aiogram_dialog.context.storage import StorageProxy
from redis.asyncio import Redis

from bot.drafts import Drafts
from bot.max import Max
from dialogs import DIALOGS
from tests.dialogs.situations import Opened

_GROUPS = {group.__full_group_name__: group for group in (d.states_group() for d in DIALOGS)}


@dataclass
class Teleport:
    """Writes what the framework would have written."""

    redis: Redis
    max: Max
    person_id: int

    def _proxy(self) -> StorageProxy:
        return StorageProxy(
            storage=Drafts(self.redis),
            events_isolation=SimpleEventIsolation(),
            user_id=self.person_id,
            chat_id=self.person_id,
            thread_id=None,
            business_connection_id=None,
            bot=self.max.bot,
            state_groups=_GROUPS,
        )

    async def to(self, *windows: tuple[State, Opened]) -> None:
        """They have opened these, each from the one before, and see nothing of the last yet."""
        proxy = self._proxy()
        intents = [f"teleported{depth}" for depth, _ in enumerate(windows)]
        for intent, (state, (start, data)) in zip(intents, windows, strict=True):
            await proxy.save_context(Context(intent, "", state, start, dict(data), {}))
        await proxy.save_stack(Stack(_id="", intents=intents))

    async def state(self) -> State | None:
        """Where they are; None where no window is open."""
        proxy = self._proxy()
        stack: Any = await proxy.load_stack()  # aiogram-dialog leaves its methods untyped
        if stack.empty():
            return None
        try:
            return (await proxy.load_context(stack.last_intent_id())).state
        except UnknownIntent:
            return None

    async def kept(self) -> str:
        """Everything that is kept of them beside dialogs: drafts on the shelf."""
        key = StorageKey(bot_id=self.max.bot.id, chat_id=self.person_id, user_id=self.person_id)
        return str(await Drafts(self.redis).get_data(key))

    async def draft(self) -> str:
        """What the open window keeps."""
        proxy = self._proxy()
        stack = await proxy.load_stack()
        contexts = [await proxy.load_context(intent) for intent in stack.intents]
        return str([context.dialog_data for context in contexts])
