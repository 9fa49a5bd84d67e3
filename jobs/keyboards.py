"""Buttons under notices: those that this reader can use now."""

from collections.abc import Sequence

from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, Rows
from locales import Translator
from models.deliveries import Ready
from models.delivery import Notice
from models.transitions import Action, available

MOST = 10
"""Messages that one merged message stands for, at most; MAX takes 30 rows of buttons."""
_CAPTION = 40
_SNOOZES = (
    NoticeAction.SNOOZE_10M,
    NoticeAction.SNOOZE_1H,
    NoticeAction.SNOOZE_EVENING,
    NoticeAction.SNOOZE_TOMORROW,
)
_OPEN = (NoticeAction.OPEN,)
_TIMED = ((NoticeAction.COMPLETE,), _SNOOZES, _OPEN)
_ROWS: dict[Notice, tuple[tuple[NoticeAction, ...], ...]] = {
    Notice.ASSIGNED: ((NoticeAction.ACCEPT, NoticeAction.DECLINE), _OPEN),
    Notice.DECLINED: (_OPEN,),
    Notice.DONE: (_OPEN,),
    Notice.REMINDER: _TIMED,
    Notice.DUE: _TIMED,
}
_NEEDS = {
    NoticeAction.ACCEPT: Action.ACCEPT,
    NoticeAction.DECLINE: Action.DECLINE,
    NoticeAction.COMPLETE: Action.COMPLETE,
}


def full(ready: Ready, t: Translator) -> Rows:
    """The buttons of a message of its own."""
    possible = available(ready.seen.task, ready.person.id, ready.seen.standing)
    rows = [
        [
            _button(ready, action, t(f"notice-{action.value.replace('_', '-')}"))
            for action in row
            if action not in _NEEDS or _NEEDS[action] in possible
        ]
        for row in _ROWS[ready.delivery.kind]
    ]
    return [row for row in rows if row]


def short(late: Sequence[Ready], t: Translator) -> Rows:
    """One button for each of the messages that a merged one stands for."""
    return [[_button(ready, NoticeAction.OPEN, _caption(ready, t))] for ready in late]


def _caption(ready: Ready, t: Translator) -> str:
    task = ready.seen.task
    text = t("notice-open-task", number=str(task.number), title=task.title)
    return text if len(text) <= _CAPTION else text[: _CAPTION - 1].rstrip() + "…"


def _button(ready: Ready, action: NoticeAction, text: str) -> CallbackButton:
    button = NoticeButton(action, ready.seen.task.id, ready.delivery.id)
    return CallbackButton(text, button.pack())
