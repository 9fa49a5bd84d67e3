"""What a notice says once one of its buttons was pressed, or its task has changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from jobs.buttons import NoticeAction
from jobs.details import card
from locales import Translator, dates
from models.owed import Ready
from models.person import Person
from models.task import AssignmentState, Kind, State, own_assignment
from models.tasks import Seen

_BECAME = {
    NoticeAction.ACCEPT: ("accepted", "mark-accepted"),
    NoticeAction.MAYBE: ("maybe", "mark-maybe"),
    NoticeAction.DECLINE: ("declined", "mark-declined"),
    NoticeAction.START: ("started", "mark-in-progress"),
    NoticeAction.COMPLETE: ("reported", "mark-done"),
    NoticeAction.WITHDRAW: ("withdrawn", "mark-withdrawn"),
    NoticeAction.APPROVE: ("approved", "mark-done"),
    NoticeAction.AGREE: ("agreed", "mark-accepted"),
    NoticeAction.REFUSE: ("refused", "mark-due-refused"),
    NoticeAction.MUTE: ("muted", "mark-muted"),
    NoticeAction.UNMUTE: ("unmuted", "mark-reminder"),
}
_OWN = {
    AssignmentState.ACCEPTED: NoticeAction.ACCEPT,
    AssignmentState.TENTATIVE: NoticeAction.MAYBE,
    AssignmentState.DECLINED: NoticeAction.DECLINE,
    AssignmentState.DONE: NoticeAction.COMPLETE,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a press under a notice has led to; `until` where it was a snooze."""

    action: NoticeAction
    until: datetime | None = None


def settled(
    seen: Seen, t: Translator, person: Person, now: datetime, outcome: Outcome | None
) -> str:
    """What a notice says after a press; `outcome` None: it came too late."""
    return "\n".join([*card(t, seen.task, person, now), _became(seen, t, person, now, outcome)])


def standing(ready: Ready, t: Translator) -> Iterator[Markup]:
    """How things stand with a task, below a notice of before: the reader's part in it, or what it
    has come to."""
    if ready.seen is None:
        return
    own = own_assignment(ready.seen.task, ready.person.id)
    if ready.seen.task.state is not State.OPEN:
        yield _stands(ready.seen, t, None)
    elif own and own.state in _OWN:
        yield _stands(ready.seen, t, _OWN[own.state])


def _became(
    seen: Seen, t: Translator, person: Person, now: datetime, outcome: Outcome | None
) -> Markup:
    if outcome and outcome.until:
        until = dates.moment(t, outcome.until, now, person.timezone)
        return t.html("notice-now-snoozed", mark=t("mark-reminder"), due=until)
    return _stands(seen, t, outcome.action if outcome else None)


def _stands(seen: Seen, t: Translator, action: NoticeAction | None) -> Markup:
    state = seen.task.state.value.replace("_", "-")
    name, mark = _BECAME[action] if action else (state, f"mark-{state}")
    of_event = f"notice-event-now-{name}"
    event = seen.task.kind is Kind.EVENT and of_event in t
    return t.html(of_event if event else f"notice-now-{name}", mark=t(mark))
