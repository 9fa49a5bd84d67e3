"""How what the bot says by itself writes people, teams, states and due times, and how far away
those are."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from locales import Translator, dates, people
from models import edits
from models.due import Due
from models.person import Person
from models.task import Assignment, AssignmentState, Kind, Task, own_assignment
from models.timing import due_for

_HALF_A_MINUTE = timedelta(seconds=30)


def who(t: Translator, person: Person | None) -> str:
    """The name; other words for somebody unknown and for whoever had their data deleted."""
    return people.name(t, person.name) if person else t("notice-somebody")


def cut(words: str, limit: int) -> str:
    """As many characters at most, the last one an ellipsis where it was longer."""
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def state_mark(t: Translator, task: Task, due: Due | None, now: datetime) -> str:
    """The mark of lateness where that due time has gone, of an event ahead, else of the state."""
    if not task.closed and task.kind is Kind.EVENT:
        return t("mark-event")
    late = not task.closed and due is not None and due.overdue(now)
    return t("mark-overdue" if late else f"mark-{task.state.value.replace('_', '-')}")


def answers(t: Translator, participants: Iterable[Assignment]) -> Markup:
    """«Будут: 3 · может быть: 1 · не смогут: 0 · молчат: 2»."""
    count = Counter(each.state.value for each in participants)
    return t.html("notice-answers", **{each.value: count[each.value] for each in AssignmentState})


def place(t: Translator, task: Task) -> Markup:
    """«#42 · Отдел продаж»."""
    team = t("notice-personal") if task.team.personal else task.team.name
    return t.html("notice-place", number=str(task.number), team=team)


def author(t: Translator, task: Task, reader: Person) -> Markup:
    """«Постановщик: Анна Смирнова», of an event «Организатор: …»."""
    kind = "organiser" if task.kind is Kind.EVENT else "author"
    if task.author_id == reader.id:
        return t.html(f"notice-{kind}-you")
    return t.html(f"notice-{kind}", person=who(t, task.author))


def due_line(t: Translator, task: Task, reader: Person, now: datetime) -> Markup:
    """«Срок: сегодня, 18:00 (через 2 часа)», in the reader's zone, of their own due time."""
    due = due_for(task, reader.id)
    if due is None:
        return t.html("notice-time-none")
    shown = {"what": t(_label(task, reader)), "due": when(t, task, due, now, reader.timezone)}
    left = "" if task.closed else _left(t, due, now, reader.timezone)
    if left and not (task.kind is Kind.EVENT and due.overdue(now)):
        return t.html("notice-time-left", left=left, **shown)
    return t.html("notice-time", **shown)


def due_words(t: Translator, due: Due, now: datetime, zone: str) -> str:
    """«завтра, 18:00», «чт, 12 марта»."""
    return dates.due(t, due.at, due.date if due.all_day else None, now, zone)


def days_until(due: Due, now: datetime, zone: str) -> int:
    """Days from the reader's today to the due date; negative when it has gone."""
    return (due.date - now.astimezone(ZoneInfo(zone)).date()).days


def _label(task: Task, reader: Person) -> str:
    if task.kind is Kind.EVENT:
        return "notice-when"
    own = own_assignment(task, reader.id)
    return "notice-due-own" if own and own.due_at else "notice-due-label"


def when(t: Translator, task: Task, due: Due, now: datetime, zone: str) -> str:
    """That due time; of an event from when to when."""
    spoken = due_words(t, due, now, zone)
    over = edits.ends(task) if task.kind is Kind.EVENT else None
    if over is None:
        return spoken
    days = {at.astimezone(ZoneInfo(zone)).date() for at in (due.at, over.at)}
    if len(days) == 1:
        return t("date-span", begin=spoken, end=dates.clock(t, over.at, zone))
    return t("date-span-of-days", begin=spoken, end=due_words(t, over, now, zone))


def _left(t: Translator, due: Due, now: datetime, zone: str) -> str:
    days = timedelta(days=days_until(due, now, zone))
    length = days if due.all_day else dates.ahead(due.at, now, zone)
    if due.all_day and timedelta() <= length <= timedelta(days=1):
        return ""  # «сегодня» and «завтра» say it already
    shown = abs(length) + _HALF_A_MINUTE  # to the nearest minute: sending takes a moment
    if shown < timedelta(minutes=1):
        return ""
    return dates.span(t, shown, "notice-left" if length > timedelta() else "notice-gone")
