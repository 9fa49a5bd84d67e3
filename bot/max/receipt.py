"""Receipts: which update a message of ours answers, noted in its buttons' payloads.

A process may be killed after it has answered an update and before that is marked in the inbox.
The update is handled again then; the receipt in the chat shows that there is nothing left to do.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_MARK = "\x1e"  # no payload of ours, nor of aiogram-dialog's, has it
_LIMIT = 1024
_answering: ContextVar[int | None] = ContextVar("max_answering", default=None)


@contextmanager
def answering(entry_id: int) -> Iterator[None]:
    """New messages sent inside are answers to this update of the inbox."""
    token = _answering.set(entry_id)
    try:
        yield
    finally:
        _answering.reset(token)


def with_receipt(attachments: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The attachments of a new message, with the receipt where there is an update to answer."""
    entry_id = _answering.get()
    if entry_id is not None:
        for keyboard in attachments:
            if keyboard["type"] == "inline_keyboard":
                for button in (b for row in keyboard["payload"]["buttons"] for b in row):
                    _note(button, f"{_MARK}{entry_id:x}")
    return attachments


def _note(button: dict[str, Any], note: str) -> None:
    if button["type"] == "callback" and len(button["payload"]) + len(note) <= _LIMIT:
        button["payload"] += note


def without_receipt(payload: str) -> str:
    """The payload as the handler wrote it."""
    return payload.partition(_MARK)[0]


def answered(payload: str) -> int | None:
    """The update that a message with this payload answers."""
    _, mark, entry_id = payload.partition(_MARK)
    try:
        return int(entry_id, 16) if mark else None
    except ValueError:  # nobody but us writes payloads; but then, who knows
        return None
