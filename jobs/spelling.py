"""How notices say when something is due, and how far away that is."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from locales import Translator, dates
from models.due import Due
from models.task import Task

_HALF_A_MINUTE = timedelta(seconds=30)


def due_line(t: Translator, task: Task, now: datetime, zone: str) -> Markup:
    """«Срок: сегодня, 18:00 (через 2 часа)», for a reader in that zone."""
    due = task.due
    if due is None:
        return t.html("notice-time-none")
    spoken = dates.due(t, due.at, due.date if due.all_day else None, now, zone)
    if not task.closed and (left := _left(t, due, now, zone)):
        return t.html("notice-time-left", due=spoken, left=left)
    return t.html("notice-time", due=spoken)


def days_until(due: Due, now: datetime, zone: str) -> int:
    """Days from the reader's today to the due date; negative when it has gone."""
    return (due.date - now.astimezone(ZoneInfo(zone)).date()).days


def _left(t: Translator, due: Due, now: datetime, zone: str) -> str:
    length = timedelta(days=days_until(due, now, zone)) if due.all_day else due.at - now
    if due.all_day and timedelta() <= length <= timedelta(days=1):
        return ""  # «сегодня» and «завтра» say it already
    shown = abs(length) + _HALF_A_MINUTE  # to the nearest minute: sending takes a moment
    if shown < timedelta(minutes=1):
        return ""
    return dates.span(t, shown, "notice-left" if length > timedelta() else "notice-gone")
