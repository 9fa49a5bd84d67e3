"""People, chats, messages, presses, uploads: what the emulator remembers."""

from dataclasses import dataclass, field
from typing import Literal

from emulator.json_types import Json

ChatType = Literal["dialog", "chat"]


@dataclass(slots=True)
class User:
    """A person or the bot; times are Unix milliseconds."""

    user_id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    locale: str = "ru"
    is_bot: bool = False
    last_activity_time: int = 0
    description: str | None = None
    commands: list[Json] = field(default_factory=list)
    phone: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(slots=True)
class Member:
    """Membership in a group; `permissions` is None for those who are not administrators."""

    user_id: int
    join_time: int
    permissions: list[str] | None = None
    alias: str | None = None


@dataclass(slots=True)
class Message:
    """A message as stored: plain text with markup, attachments in their received shape."""

    mid: str
    seq: int
    chat_id: int
    sender_id: int
    timestamp: int
    text: str | None
    markup: list[Json]
    attachments: list[Json]
    link: Json | None = None
    notify: bool = True
    edited_at: int | None = None

    @property
    def keyboard(self) -> Json | None:
        return next((a for a in self.attachments if a.get("type") == "inline_keyboard"), None)


@dataclass(slots=True)
class Chat:
    """A dialog with the bot (`user_id` set) or a group.

    A dialog is `new` until the person starts the bot, then `active`, and `suspended` once stopped.
    """

    chat_id: int
    type: ChatType
    title: str | None = None
    user_id: int | None = None
    owner_id: int | None = None
    status: Literal["new", "active", "suspended"] = "active"
    description: str | None = None
    icon_url: str | None = None
    pinned_mid: str | None = None
    last_event_time: int = 0
    members: dict[int, Member] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    action: str | None = None
    action_until: int = 0


@dataclass(slots=True)
class Press:
    """One press of a callback button, to be answered by its `callback_id`."""

    callback_id: str
    mid: str
    chat_id: int
    user_id: int
    timestamp: int
    payload: str | None
    answered: bool = False


@dataclass(slots=True)
class Toast:
    """A short notification shown to the person who pressed a button."""

    user_id: int
    chat_id: int
    mid: str
    callback_id: str
    text: str
    timestamp: int


@dataclass(slots=True)
class Upload:
    """A file on its way or uploaded: `ready` once its bytes are all here."""

    number: int
    kind: str
    token: str
    base_url: str
    filename: str = "file"
    content_type: str = "application/octet-stream"
    content: bytearray = field(default_factory=bytearray)
    ready: bool = False

    @property
    def url(self) -> str:
        return f"{self.base_url}/_emulator/files/{self.token}"
