"""Payloads of the buttons under notices: packed here, taken apart by the bot's handler."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from models.reminders import Snooze

_PREFIX = "notice"


class NoticeAction(StrEnum):
    """What a press under a notice asks for."""

    ACCEPT = "accept"
    MAYBE = "maybe"
    DECLINE = "decline"
    START = "start"
    COMPLETE = "complete"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    RETURN = "return"
    AGREE = "agree"
    REFUSE = "refuse"
    REPLY = "reply"
    OPEN = "open"
    TEAM = "team"
    GOT_IT = "got_it"
    TODAY = "today"
    WAITING = "waiting"
    DIGEST = "digest"
    TEAM_DAY = "team_day"
    TEAM_LOAD = "team_load"
    CHECK_RIGHTS = "check_rights"
    MUTE = "mute"
    UNMUTE = "unmute"
    SNOOZE_10M = "snooze_10m"
    SNOOZE_1H = "snooze_1h"
    SNOOZE_EVENING = "snooze_evening"
    SNOOZE_TOMORROW = "snooze_tomorrow"
    SNOOZE_OTHER = "snooze_other"

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
    """What the payload of every button of that delivery has in it, and of no other one."""
    return f"{_PREFIX}:{delivery_id}:"


@dataclass(frozen=True, slots=True)
class NoticeButton:
    """One button. The delivery's id says which message it belongs to, also after a crash."""

    action: NoticeAction
    task_id: int
    """0 under a message that is about no task, or about one that is gone."""
    delivery_id: int
    about: int | None = None
    """What else the action needs: the wish that is answered, the team that is opened."""

    def pack(self) -> str:
        """The callback payload; far below MAX's 1024 characters."""
        payload = f"{marker(self.delivery_id)}{self.task_id}:{self.action.value}"
        return payload if self.about is None else f"{payload}:{self.about}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of a notice."""
        match payload.split(":"):
            case [prefix, delivery, task, action, *about] if prefix == _PREFIX and len(about) < 2:
                try:
                    ids = [int(each) for each in (task, delivery, *about)]
                    return cls(NoticeAction(action), *ids)
                except ValueError:
                    return None
        return None
