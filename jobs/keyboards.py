"""Buttons under notices: those that this reader can use now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, Rows
from jobs.spelling import cut
from locales import Translator
from models.delivery import Notice
from models.due_request import Answer
from models.owed import Ready
from models.reminders import snooze_until
from models.task import AssignmentState, Kind, own_assignment
from models.tasks import Seen
from models.timing import TIMED
from models.transitions import Action, available

MOST = 10
"""Messages that one merged message stands for, at most; MAX takes 30 rows of buttons."""
_CAPTION = 40
_WIDEST = 3
"""Buttons of one row: a phone cuts the captions of more."""
_SNOOZES = (
    NoticeAction.SNOOZE_10M,
    NoticeAction.SNOOZE_1H,
    NoticeAction.SNOOZE_EVENING,
    NoticeAction.SNOOZE_TOMORROW,
    NoticeAction.SNOOZE_OTHER,
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
    Notice.OVERDUE: _TIMED,
}
_UNDO = {
    NoticeAction.COMPLETE: NoticeAction.WITHDRAW,
    NoticeAction.MUTE: NoticeAction.UNMUTE,
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


@dataclass(frozen=True, slots=True)
class _Scene:
    """Who looks at which task when, under which message; `wish`: the one it asks about."""

    seen: Seen
    zone: str
    t: Translator
    now: datetime
    delivery_id: int
    wish: int | None

    @property
    def event(self) -> bool:
        return self.seen.task.kind is Kind.EVENT


def full(ready: Ready, t: Translator, now: datetime) -> Rows:
    """The buttons of a message of its own."""
    if ready.seen is None:
        return [[_without_task(ready, t)]]
    delivery, kind = ready.delivery, ready.delivery.kind
    wish = delivery.payload.get("request_id")
    scene = _Scene(ready.seen, ready.person.timezone, t, now, delivery.id, wish)
    rows = _ROWS.get(kind, (_OPEN,))
    return _possible(scene, (_ANSWERS, *rows) if kind in TIMED and scene.event else rows)


def renewed(ready: Ready, t: Translator, now: datetime) -> Rows:
    """The buttons of a message whose task has changed; what was asked is asked no more once it is
    answered."""
    seen, delivery = ready.seen, ready.delivery
    own = own_assignment(seen.task, ready.person.id) if seen else None
    asked = delivery.kind in (Notice.ASSIGNED, Notice.NUDGE)
    if seen is None or own is None or not asked or own.state is AssignmentState.PENDING:
        return full(ready, t, now)
    opens = NoticeButton(NoticeAction.OPEN, seen.task.id, delivery.id)
    return after(seen, opens, t, now, ready.person.timezone)


def after(seen: Seen, pressed: NoticeButton, t: Translator, now: datetime, zone: str) -> Rows:
    """The buttons that a notice keeps once one of them was pressed: what comes next, or undoes."""
    scene = _Scene(seen, zone, t, now, pressed.delivery_id, pressed.about)
    work = (_ANSWERS if scene.event else _WORK) if own_assignment(seen.task, seen.reader_id) else ()
    undo = _UNDO.get(pressed.action)
    last = (undo, NoticeAction.OPEN) if undo else _OPEN
    return _possible(scene, (work, _JUDGE, _WISH, last))


def short(gathered: Sequence[Ready], t: Translator) -> Rows:
    """One button for each of the messages that a merged one stands for."""
    return [[_one(ready, t)] for ready in gathered]


def _possible(scene: _Scene, rows: Sequence[Sequence[NoticeAction]]) -> Rows:
    seen = scene.seen
    can = available(seen.task, seen.reader_id, seen.standing, scene.now)
    kept = [
        [
            _button(scene, action)
            for action in row
            if (action not in MOVES or MOVES[action] in can) and _makes_sense(scene, action)
        ]
        for row in rows
    ]
    return [half for row in kept for half in _halved(row) if half]


def _halved(row: list[CallbackButton]) -> tuple[list[CallbackButton], list[CallbackButton]]:
    """Two rows of one that is too wide, the first no shorter than the second."""
    middle = (len(row) + 1) // 2 if len(row) > _WIDEST else len(row)
    return row[:middle], row[middle:]


def _makes_sense(scene: _Scene, action: NoticeAction) -> bool:
    """What the table of moves does not know of."""
    task = scene.seen.task
    if action in _WISH:
        wished = (r for r in task.due_requests if r.answer is Answer.PENDING)
        return any(each.id == scene.wish for each in wished)
    own = own_assignment(task, scene.seen.reader_id)
    muted = own is not None and own.muted
    if action in (NoticeAction.MUTE, NoticeAction.UNMUTE):
        return muted == (action is NoticeAction.UNMUTE) and not _begun(scene, scene.now)
    if action is NoticeAction.SNOOZE_OTHER:
        return not _begun(scene, scene.now)
    snooze = action.snooze
    return not snooze or not _begun(scene, snooze_until(snooze, scene.now, scene.zone))


def _begun(scene: _Scene, at: datetime) -> bool:
    """Whether an event has begun by then: a reminder would come too late."""
    due_at = scene.seen.task.due_at
    return scene.event and due_at is not None and due_at <= at


def _button(scene: _Scene, action: NoticeAction) -> CallbackButton:
    name = action.value.replace("_", "-")
    of_event = f"notice-event-{name}"
    key = of_event if scene.event and of_event in scene.t else f"notice-{name}"
    about = scene.wish if action in _WISH else None
    button = NoticeButton(action, scene.seen.task.id, scene.delivery_id, about)
    return CallbackButton(scene.t(key), button.pack())


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
        return CallbackButton(cut(caption, _CAPTION), opens.pack())
    button = _without_task(ready, t)
    said = ready.delivery.payload
    about = said.get("title") or (ready.team.name if ready.team else said.get("team", ""))
    caption = cut(t("notice-about", button=button.text, what=about), _CAPTION)
    return CallbackButton(caption, button.payload)
