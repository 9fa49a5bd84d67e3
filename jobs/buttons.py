"""Payloads of the buttons under notices: packed here, taken apart by the bot's handler."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from models.reminders import Snooze

_PREFIX = "notice"
_PARTS = 4


class NoticeAction(StrEnum):
    """What a press under a notice asks for."""

    ACCEPT = "accept"
    DECLINE = "decline"
    COMPLETE = "complete"
    OPEN = "open"
    SNOOZE_10M = "snooze_10m"
    SNOOZE_1H = "snooze_1h"
    SNOOZE_EVENING = "snooze_evening"
    SNOOZE_TOMORROW = "snooze_tomorrow"

    @property
    def snooze(self) -> Snooze | None:
        """Until when, for the buttons that put a reminder off (`models.reminders`)."""
        return _SNOOZES.get(self)


_SNOOZES = {
    NoticeAction.SNOOZE_10M: Snooze.TEN_MINUTES,
    NoticeAction.SNOOZE_1H: Snooze.HOUR,
    NoticeAction.SNOOZE_EVENING: Snooze.EVENING,
    NoticeAction.SNOOZE_TOMORROW: Snooze.TOMORROW,
}


def marker(delivery_id: int) -> str:
    """What the payload of every button of that delivery begins with, and of no other one."""
    return f"{_PREFIX}:{delivery_id}:"


@dataclass(frozen=True, slots=True)
class NoticeButton:
    """One button. The delivery's id says which message it belongs to, also after a crash."""

    action: NoticeAction
    task_id: int
    delivery_id: int

    def pack(self) -> str:
        """The callback payload; far below MAX's 1024 characters."""
        return f"{marker(self.delivery_id)}{self.task_id}:{self.action.value}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of a notice."""
        parts = payload.split(":")
        if len(parts) != _PARTS or parts[0] != _PREFIX:
            return None
        try:
            return cls(NoticeAction(parts[3]), int(parts[2]), int(parts[1]))
        except ValueError:
            return None
