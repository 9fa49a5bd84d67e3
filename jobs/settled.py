"""What a notice says once one of its buttons was pressed."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from jobs.buttons import NoticeAction
from jobs.details import card
from locales import Translator, dates
from models.person import Person
from models.task import Kind
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


def _became(
    seen: Seen, t: Translator, person: Person, now: datetime, outcome: Outcome | None
) -> Markup:
    if outcome and outcome.until:
        until = dates.moment(t, outcome.until, now, person.timezone)
        return t.html("notice-now-snoozed", mark=t("mark-reminder"), due=until)
    state = seen.task.state.value.replace("_", "-")
    name, mark = _BECAME[outcome.action] if outcome else (state, f"mark-{state}")
    of_event = f"notice-event-now-{name}"
    event = seen.task.kind is Kind.EVENT and of_event in t
    return t.html(of_event if event else f"notice-now-{name}", mark=t(mark))
