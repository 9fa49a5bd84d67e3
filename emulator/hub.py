"""Hands updates to the bot: by webhook while subscribed, else by polling, with faults applied."""

import asyncio

from emulator.faults import Faults
from emulator.json_types import Json
from emulator.updates import UpdateQueue
from emulator.webhooks import Webhooks

HELD_FOR = 0.3
"""Seconds that an update held back for reordering waits for another to overtake it."""


class Hub:
    """The way of every update from the world to the bot."""

    def __init__(
        self,
        queue: UpdateQueue,
        webhooks: Webhooks,
        faults: Faults,
        *,
        permissions_by_polling: bool,
    ) -> None:
        self._queue = queue
        self._webhooks = webhooks
        self._faults = faults
        self._permissions_by_polling = permissions_by_polling
        self._held: list[tuple[Json, int]] = []

    @property
    def pending(self) -> list[Json]:
        """Updates the bot has not acknowledged yet."""
        held = [update for update, _ in self._held]
        queued = [] if self._webhooks.subscriptions else self._queue.pending
        return held + queued + self._webhooks.pending

    def emit(self, update: Json, chat_id: int) -> None:
        """Deliver an update of this chat, struck by the faults in force."""
        kinds = self._faults.for_update(update)
        update = _damage(update, kinds)
        if "reorder" in kinds and not self._held:
            self._hold(update, chat_id)
            return
        for _ in range(2 if "duplicate" in kinds else 1):
            self.deliver(update, chat_id)
        self._release()

    def deliver(self, update: Json, chat_id: int) -> None:
        """Deliver an update as it is."""
        if self._webhooks.subscriptions:
            self._webhooks.send(update, chat_id)
        elif self._permissions_by_polling or (
            update.get("update_type") != "bot_admin_permissions_changed"
        ):
            self._queue.put(update)

    def _hold(self, update: Json, chat_id: int) -> None:
        self._held.append((update, chat_id))
        asyncio.get_running_loop().call_later(HELD_FOR, self._release)

    def _release(self) -> None:
        held, self._held = self._held, []
        for update, chat_id in held:
            self.deliver(update, chat_id)


def _damage(update: Json, kinds: set[str]) -> Json:
    kind = update.get("update_type")
    if "callback_without_message" in kinds and kind == "message_callback":
        return update | {"message": None}
    if "created_without_message" in kinds and kind == "message_created":
        return {name: value for name, value in update.items() if name != "message"}
    message = update.get("message")
    if "chat_id_zero" in kinds and message:
        return update | {"message": message | {"recipient": message["recipient"] | {"chat_id": 0}}}
    return update
