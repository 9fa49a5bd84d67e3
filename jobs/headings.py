"""The first line of each notice: what happened, and by whom."""

from datetime import datetime

from markupsafe import Markup

from jobs import spelling
from locales import Translator
from models.deliveries import LATE
from models.delivery import Notice
from models.due import Due
from models.owed import Ready
from models.task import Kind
from models.tasks import Seen
from models.timing import due_for

_MARKS = {
    Notice.CLOSED: "done",
    Notice.APPROVED: "done",
    Notice.DUE_AGREED: "accepted",
    Notice.REOPENED: "open",
}
"""Kinds that share the mark of the state they lead to."""
_ANSWERS = {"accept": "accepted", "maybe": "maybe", "decline": "declined"}


def heading(ready: Ready, t: Translator, now: datetime) -> Markup:
    """«↩️ Отказ: Борис Орлов»."""
    name = ready.delivery.kind.value.replace("_", "-") + _variant(ready, now)
    of_event = f"notice-event-{name}"
    event = ready.seen is not None and ready.seen.task.kind is Kind.EVENT and of_event in t
    key = of_event if event else f"notice-{name}"
    return t.html(key, mark=t(f"mark-{_mark(ready)}"), person=spelling.who(t, ready.actor))


def _mark(ready: Ready) -> str:
    kind = ready.delivery.kind
    if kind is Notice.ANSWERED:
        return _ANSWERS[str(ready.delivery.payload["answer"])]
    return _MARKS.get(kind, kind.value.replace("_", "-"))


def _variant(ready: Ready, now: datetime) -> str:
    kind, payload = ready.delivery.kind, ready.delivery.payload
    if kind is Notice.ANSWERED:
        return f"-{payload['answer']}"
    if kind is Notice.COMMENT and not payload.get("note"):
        return "-files"
    if kind is Notice.DUE and ready.seen:
        due = due_for(ready.seen.task, ready.person.id)
        return _how_due(ready.seen, due, now, ready.person.timezone) if due else ""
    return ""


def _how_due(seen: Seen, due: Due, now: datetime, zone: str) -> str:
    if due.all_day:
        return "-day" if spelling.days_until(due, now, zone) == 0 else "-gone"
    begun = seen.task.kind is Kind.EVENT and now - due.at > LATE
    return "-begun" if begun else ""
