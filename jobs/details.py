"""What stands below the first line of a notice: the task or the team, and what was said."""

from collections.abc import Iterator
from datetime import datetime

from markupsafe import Markup

from jobs import spelling
from locales import Translator
from models import limits
from models.delivery import Notice
from models.due import Due
from models.nagging import WAITING
from models.owed import Ready
from models.person import Person
from models.task import AssignmentState, Kind, Task

_NOTES = {
    Notice.DONE: "notice-report",
    Notice.REVIEW: "notice-report",
    Notice.RETURNED: "notice-remark",
    Notice.COMMENT: "notice-words",
}
"""What the note is called; a reason everywhere else."""
_WISHES = {Notice.DUE_ASKED: "notice-wish", Notice.DUE_REFUSED: "notice-wished"}
_ABOUT_TASK = (Notice.UNASSIGNED, Notice.DELETED, Notice.UNDELIVERED)


def details(ready: Ready, t: Translator, now: datetime) -> Iterator[Markup]:
    """Line by line."""
    if ready.seen is None:
        yield from _without_task(ready, t)
        return
    task, reader = ready.seen.task, ready.person
    yield from card(t, task, reader, now)
    if ready.delivery.kind is Notice.ASSIGNED and ready.actor and ready.actor.id != task.author_id:
        yield t.html("notice-by", person=spelling.who(t, ready.actor))
    yield from _wish(ready, t, now)
    yield from _note(ready, t)
    if ready.delivery.kind is Notice.ANSWERED:
        yield spelling.answers(t, task.assignments)
    if ready.delivery.kind is Notice.ESCALATED:
        yield _silent(t, task)
    if ready.delivery.kind is Notice.ASSIGNEE_LEFT and not _somebody_on_it(task):
        yield t.html("notice-nobody-on-it")


def card(t: Translator, task: Task, reader: Person, now: datetime) -> Iterator[Markup]:
    """What, where, from whom, when."""
    yield t.html("notice-title", title=task.title)
    yield spelling.place(t, task)
    yield spelling.author(t, task, reader)
    yield spelling.due_line(t, task, reader, now)


def _without_task(ready: Ready, t: Translator) -> Iterator[Markup]:
    said = ready.delivery.payload
    team = ready.team.name if ready.team else str(said.get("team", ""))
    if ready.delivery.kind in _ABOUT_TASK:
        yield t.html("notice-title", title=str(said["title"]))
        yield t.html("notice-place", number=str(said["number"]), team=team)
    else:
        yield t.html("notice-title", title=team)
    if role := said.get("role"):
        yield t.html("notice-role-now", role=t(f"role-{role}"))
    if ready.delivery.kind is Notice.UNDELIVERED:
        yield t.html("notice-out-of-reach")
    elif ready.delivery.kind is Notice.CHAT_LOST:
        yield t.html("notice-chat-was", chat=str(said.get("chat") or t("chat-untitled")))
    elif ready.delivery.kind is not Notice.JOINED:
        yield t.html("notice-by", person=spelling.who(t, ready.actor))


def _wish(ready: Ready, t: Translator, now: datetime) -> Iterator[Markup]:
    key, wish = _WISHES.get(ready.delivery.kind), ready.delivery.payload.get("due")
    if key and wish:
        spoken = spelling.due_words(t, Due.from_json(wish), now, ready.person.timezone)
        yield t.html(key, due=spoken)


def _note(ready: Ready, t: Translator) -> Iterator[Markup]:
    text = str(ready.delivery.payload.get("note") or "")
    if len(text) == limits.REASON and ready.delivery.kind is Notice.COMMENT:
        text += "…"  # only the beginning of a long comment comes along
    if text:
        yield t.html(_NOTES.get(ready.delivery.kind, "notice-reason"), text=text)


def _silent(t: Translator, task: Task) -> Markup:
    late = sorted((a for a in task.assignments if a.state in WAITING), key=lambda a: a.id)
    names = ", ".join(spelling.who(t, each.person) for each in late)
    return t.html("notice-waits-for", people=names)


def _somebody_on_it(task: Task) -> bool:
    there = any(a.state is not AssignmentState.DECLINED for a in task.assignments)
    return there or task.kind is Kind.EVENT
