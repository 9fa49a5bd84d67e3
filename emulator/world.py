"""Everything the emulator remembers, and how to find it."""

import itertools
from collections.abc import Iterable

from emulator import shapes
from emulator.clock import Clock
from emulator.entities import Chat, Member, Message, Press, Toast, Upload, User
from emulator.errors import bad_payload, chat_denied, chat_not_found, not_found
from emulator.faults import Faults
from emulator.hub import Hub
from emulator.ids import dialog_id
from emulator.journal import Journal
from emulator.json_types import Json
from emulator.limits import Limits
from emulator.settings import Settings
from emulator.updates import UpdateQueue
from emulator.watchers import Watchers
from emulator.webhooks import Webhooks

BOT_ID = 900_000_001
FIRST_USER_ID = 1001
FIRST_CHAT_ID = -70_000_000_000_001
FIRST_PEOPLE = (("Анна", "Смирнова", "anna"), ("Борис", "Орлов", "boris"))


class World:
    """The people, the chats, the bot, and the ways between them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = Clock()
        self.journal = Journal()
        self.faults = Faults()
        self.limits = Limits(settings.limits)
        self.watchers = Watchers()
        self.queue = UpdateQueue(self.clock)
        self.webhooks = Webhooks(settings.webhook_retry_scale, self.journal.touch)
        self.hub = Hub(
            self.queue,
            self.webhooks,
            self.faults,
            permissions_by_polling=settings.permissions_by_polling,
        )
        self._populate()

    def _populate(self) -> None:
        self.bot = User(
            BOT_ID,
            self.settings.bot_name,
            username=self.settings.username,
            is_bot=True,
            last_activity_time=self.clock.now_ms(),
        )
        self.users: dict[int, User] = {BOT_ID: self.bot}
        self.chats: dict[int, Chat] = {}
        self.messages: dict[str, Message] = {}
        self.presses: dict[str, Press] = {}
        self.toasts: list[Toast] = []
        self.uploads: dict[str, Upload] = {}
        self._user_ids = itertools.count(FIRST_USER_ID)
        self._chat_ids = itertools.count(FIRST_CHAT_ID, -1)
        self.upload_numbers = itertools.count(1)
        for first_name, last_name, username in FIRST_PEOPLE:
            self.add_user(first_name, last_name=last_name, username=username)

    def reset(self) -> None:
        """Back to the first two people; subscriptions, faults and the clock too."""
        self.clock.reset()
        self.faults.remove(None)
        self.limits.enabled = self.settings.limits
        self.queue.clear()
        self.webhooks.clear()
        self.journal.calls.clear()
        self._populate()

    def add_user(
        self,
        first_name: str,
        *,
        user_id: int | None = None,
        last_name: str | None = None,
        username: str | None = None,
        locale: str = "ru",
    ) -> User:
        """A new person, with a dialog with the bot that is not started yet."""
        if user_id is None:
            user_id = next(number for number in self._user_ids if number not in self.users)
        user = User(user_id, first_name, last_name, username, locale)
        user.last_activity_time = self.clock.now_ms()
        user.phone = f"+7900{user_id % 10_000_000:07d}"
        self.users[user_id] = user
        chat_id = dialog_id(user_id, BOT_ID)
        self.chats[chat_id] = Chat(chat_id, "dialog", user_id=user_id, status="new")
        return user

    def remove_user(self, user: User) -> None:
        """Forget a person who is in no group; messages elsewhere keep their sender."""
        if any(user.user_id in chat.members for chat in self.chats.values()):
            raise bad_payload(f"User {user.user_id} is still in a group")
        del self.chats[dialog_id(user.user_id, BOT_ID)]
        self.changed()

    def add_group(self, title: str, owner_id: int) -> Chat:
        """A new group of its owner alone."""
        chat = Chat(next(self._chat_ids), "chat", title=title, owner_id=owner_id)
        chat.last_event_time = self.clock.now_ms()
        self.chats[chat.chat_id] = chat
        return chat

    def user(self, user_id: int) -> User:
        user = self.users.get(user_id)
        if user is None:
            raise not_found(f"User {user_id} not found")
        return user

    def chat(self, chat_id: int) -> Chat:
        """A chat by its id."""
        if chat_id == 0:
            raise chat_denied("Invalid chatId: 0")
        chat = self.chats.get(chat_id)
        if chat is None:
            raise chat_not_found(chat_id)
        return chat

    def dialog(self, user_id: int) -> Chat:
        return self.chat(dialog_id(user_id, BOT_ID))

    def message(self, mid: str) -> Message:
        if not mid.startswith("mid."):
            raise bad_payload(f"Invalid message_id: {mid}")
        message = self.messages.get(mid)
        if message is None:
            raise not_found(f"Message {mid} not found")
        return message

    def people(self) -> list[User]:
        """Those who have a dialog with the bot, started or not."""
        return [self.users[chat.user_id] for chat in self.chats.values() if chat.user_id]

    def usernames(self) -> dict[str, int]:
        return {user.username: user.user_id for user in self.users.values() if user.username}

    def member(self, chat: Chat, user_id: int) -> Member:
        member = chat.members.get(user_id)
        if member is None:
            raise not_found(f"User {user_id} is not a member of chat {chat.chat_id}")
        return member

    def message_json(self, message: Message) -> Json:
        chat, sender = self.chats[message.chat_id], self.users[message.sender_id]
        return shapes.message_json(message, chat, sender, BOT_ID)

    def messages_json(self, messages: Iterable[Message]) -> list[Json]:
        return [self.message_json(message) for message in messages]

    def chat_json(self, chat: Chat) -> Json:
        person = self.users[chat.user_id] if chat.user_id is not None else None
        pinned = self.messages.get(chat.pinned_mid) if chat.pinned_mid else None
        return shapes.chat_json(chat, person, self.message_json(pinned) if pinned else None)

    def bot_hears(self, chat: Chat) -> bool:
        """Whether events of this chat reach the bot; in groups only administrators hear."""
        if chat.type == "dialog":
            return chat.status == "active"
        member = chat.members.get(BOT_ID)
        return bool(member and member.permissions and "read_all_messages" in member.permissions)

    def emit(self, kind: str, chat: Chat, **fields: object) -> None:
        """Send an update about this chat to the bot, and wake the pages."""
        update = {"update_type": kind, "timestamp": self.clock.now_ms(), **fields}
        self.hub.emit(update, chat.chat_id)
        self.journal.touch()
        self.changed()

    def changed(self) -> None:
        """Tell the pages that something is new."""
        self.watchers.notify()
