"""What jobs need of MAX: a port that the bot implements, and its ways to fail."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True)
class CallbackButton:
    """Tells the bot that it was pressed; `payload` has up to 1024 characters."""

    text: str
    payload: str


@dataclass(frozen=True, slots=True)
class AppButton:
    """Opens the mini-app at the place that `startapp` names (A-Z a-z 0-9 _ -)."""

    text: str
    startapp: str


Button = CallbackButton | AppButton
Rows = Sequence[Sequence[Button]]


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that MAX has taken: its id, and MAX's id of the chat it is in."""

    mid: str
    chat_id: int | None = None


class SendError(Exception):
    """A message was not sent, or may not have been."""


class RefusedError(SendError):
    """For good: the person stopped the bot, or the chat is gone."""


class FailedError(SendError):
    """Surely not sent, but it may be later; not before `retry_after` where MAX says so."""

    def __init__(self, reason: str, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class UnsendableError(FailedError):
    """The message itself was refused, by a rule of MAX that we do not know; others may go."""


class OutcomeUnknownError(SendError):
    """The call went out and no answer came: look for the message before sending it again."""


class Messenger(Protocol):
    """Sends within MAX's limits, after the answers that people wait for.

    `recipient` is a person's id, or a group's (negative). Texts are HTML. Every method raises
    SendError and nothing else where MAX is the reason.
    """

    async def send(
        self, recipient: int, html: str, rows: Rows = (), *, silent: bool = False
    ) -> Sent:
        """Sends a message. RefusedError, FailedError, OutcomeUnknownError."""

    async def edit(self, recipient: int, mid: str, html: str, rows: Rows = ()) -> None:
        """Replaces text and buttons of a message. RefusedError, FailedError."""

    async def find(self, chat_id: int, markers: Collection[str]) -> dict[str, str]:
        """Which of these are in the payloads of buttons under the bot's last messages there, each
        with the id of its message.

        `chat_id` is MAX's own: of a private dialog not the person's id. FailedError, RefusedError.
        """


class Rights(Protocol):
    """Tells what the bot may do."""

    async def reads(self, chat_id: int) -> bool:
        """Whether the bot reads all messages of that group. FailedError, RefusedError."""
