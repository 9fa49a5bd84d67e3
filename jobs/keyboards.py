"""Buttons under notices: those that this reader can use now."""

from collections.abc import Sequence
from datetime import datetime

from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, Rows
from locales import Translator
from models.delivery import Notice
from models.due_request import Answer
from models.owed import Ready
from models.planning import TIMED
from models.task import Kind
from models.tasks import Seen
from models.transitions import Action, available, own_assignment

MOST = 10
"""Messages that one merged message stands for, at most; MAX takes 30 rows of buttons."""
_CAPTION = 40
_SNOOZES = (
    NoticeAction.SNOOZE_10M,
    NoticeAction.SNOOZE_1H,
    NoticeAction.SNOOZE_EVENING,
    NoticeAction.SNOOZE_TOMORROW,
)
_ANSWERS = (NoticeAction.ACCEPT, NoticeAction.MAYBE, NoticeAction.DECLINE)
_WORK = (NoticeAction.COMPLETE, NoticeAction.START)
_JUDGE = (NoticeAction.APPROVE, NoticeAction.RETURN)
_WISH = (NoticeAction.AGREE, NoticeAction.REFUSE)
_OPEN = (NoticeAction.OPEN,)
_START_OR_OPEN = (NoticeAction.START, NoticeAction.OPEN)
_TIMED = (_WORK, _SNOOZES, (NoticeAction.OPEN, NoticeAction.MUTE))
_ROWS: dict[Notice, tuple[tuple[NoticeAction, ...], ...]] = {
    Notice.ASSIGNED: (_ANSWERS, _OPEN),
    Notice.NUDGE: (_ANSWERS, _WORK, _OPEN),
    Notice.DONE: (_JUDGE, _OPEN),
    Notice.REVIEW: (_JUDGE, _OPEN),
    Notice.RETURNED: (_START_OR_OPEN,),
    Notice.BLOCKED: (_START_OR_OPEN,),
    Notice.REOPENED: (_START_OR_OPEN,),
    Notice.DUE_ASKED: (_WISH, _OPEN),
    Notice.COMMENT: ((NoticeAction.REPLY, NoticeAction.OPEN),),
    Notice.REMINDER: _TIMED,
    Notice.DUE: _TIMED,
}
_TO_TEAM = frozenset({Notice.JOINED, Notice.ROLE, Notice.OWNERSHIP})
MOVES = {
    NoticeAction.ACCEPT: Action.ACCEPT,
    NoticeAction.MAYBE: Action.MAYBE,
    NoticeAction.DECLINE: Action.DECLINE,
    NoticeAction.START: Action.START,
    NoticeAction.COMPLETE: Action.COMPLETE,
    NoticeAction.WITHDRAW: Action.WITHDRAW,
    NoticeAction.APPROVE: Action.APPROVE,
    NoticeAction.RETURN: Action.RETURN,
    NoticeAction.AGREE: Action.AGREE_DUE,
    NoticeAction.REFUSE: Action.REFUSE_DUE,
    NoticeAction.REPLY: Action.COMMENT,
    **dict.fromkeys((*_SNOOZES, NoticeAction.MUTE, NoticeAction.UNMUTE), Action.REMIND),
}
"""What a reader must be able to do for the button to be there."""


def full(ready: Ready, t: Translator, now: datetime) -> Rows:
    """The buttons of a message of its own."""
    if ready.seen is None:
        return [[_without_task(ready, t)]]
    kind = ready.delivery.kind
    rows = _ROWS.get(kind, (_OPEN,))
    if kind in TIMED and ready.seen.task.kind is Kind.EVENT:
        rows = (_ANSWERS, *rows)
    return _possible(ready.seen, rows, ready.delivery.id, t, now, _wish(ready))


def after(seen: Seen, pressed: NoticeButton, t: Translator, now: datetime) -> Rows:
    """The buttons that a notice keeps once one of them was pressed: what comes next, or undoes."""
    undo = {
        NoticeAction.COMPLETE: NoticeAction.WITHDRAW,
        NoticeAction.MUTE: NoticeAction.UNMUTE,
    }.get(pressed.action)
    work = _ANSWERS if seen.task.kind is Kind.EVENT else _WORK
    last = (undo, NoticeAction.OPEN) if undo else _OPEN
    rows = (work, _JUDGE, _WISH, last)
    return _possible(seen, rows, pressed.delivery_id, t, now, pressed.about)


def short(gathered: Sequence[Ready], t: Translator) -> Rows:
    """One button for each of the messages that a merged one stands for."""
    return [[_one(ready, t)] for ready in gathered]


def _possible(
    seen: Seen,
    rows: Sequence[Sequence[NoticeAction]],
    delivery_id: int,
    t: Translator,
    now: datetime,
    wish: int | None,
) -> Rows:
    can = available(seen.task, seen.reader_id, seen.standing, now)
    kept = [
        [
            _button(NoticeButton(action, seen.task.id, delivery_id, _about(action, wish)), seen, t)
            for action in row
            if (action not in MOVES or MOVES[action] in can) and _makes_sense(action, seen, wish)
        ]
        for row in rows
    ]
    return [row for row in kept if row]


def _makes_sense(action: NoticeAction, seen: Seen, wish: int | None) -> bool:
    if action in _WISH:
        wishes = seen.task.due_requests
        return any(each.id == wish and each.answer is Answer.PENDING for each in wishes)
    own = own_assignment(seen.task, seen.reader_id)
    muted = own is not None and own.muted
    return action is not (NoticeAction.MUTE if muted else NoticeAction.UNMUTE)


def _about(action: NoticeAction, wish: int | None) -> int | None:
    return wish if action in _WISH else None


def _wish(ready: Ready) -> int | None:
    return ready.delivery.payload.get("request_id")


def _button(button: NoticeButton, seen: Seen, t: Translator) -> CallbackButton:
    name = button.action.value.replace("_", "-")
    of_event = f"notice-event-{name}"
    event = seen.task.kind is Kind.EVENT and of_event in t
    return CallbackButton(t(of_event if event else f"notice-{name}"), button.pack())


def _without_task(ready: Ready, t: Translator) -> CallbackButton:
    delivery = ready.delivery
    if delivery.kind in _TO_TEAM:
        team_id = int(delivery.payload["team_id"])
        to_team = NoticeButton(NoticeAction.TEAM, 0, delivery.id, team_id)
        return CallbackButton(t("notice-team"), to_team.pack())
    got_it = NoticeButton(NoticeAction.GOT_IT, 0, delivery.id)
    return CallbackButton(t("notice-got-it"), got_it.pack())


def _one(ready: Ready, t: Translator) -> CallbackButton:
    """Its caption says which of the messages it belongs to."""
    if ready.seen:
        task = ready.seen.task
        caption = t("notice-open-task", number=str(task.number), title=task.title)
        opens = NoticeButton(NoticeAction.OPEN, task.id, ready.delivery.id)
        return CallbackButton(_cut(caption), opens.pack())
    button = _without_task(ready, t)
    said = ready.delivery.payload
    about = said.get("title") or (ready.team.name if ready.team else said.get("team", ""))
    return CallbackButton(_cut(t("notice-about", button=button.text, what=about)), button.payload)


def _cut(text: str) -> str:
    return text if len(text) <= _CAPTION else text[: _CAPTION - 1].rstrip() + "…"
