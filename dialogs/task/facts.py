"""The lines of a card that say what holds for the task as a whole."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.repeat import spelling as repeats
from dialogs.task.fitting import Room
from dialogs.widgets.text import cut
from models.task import Completion, Kind, Priority, Task, own_assignment


def facts(who: Reader, task: Task) -> Markup:
    """One line each; what goes without saying is left out."""
    return Markup("\n").join(_lines(who, task))


def _lines(who: Reader, task: Task) -> Iterator[Markup]:
    yield who.t.html("card-team", team=spelling.team_name(who, task.team))
    author = "event-author" if task.kind is Kind.EVENT else "card-author"
    yield who.t.html(author, author=spelling.person_name(who, task.author))
    yield from _times(who, task)
    if task.priority is not Priority.MEDIUM:
        yield who.t.html("task-priority-line", priority=spelling.priority(who, task.priority))
    if task.tags:
        yield who.t.html("task-tags-line", tags=spelling.hashtags(row.tag for row in task.tags))
    if task.recipient_tags:
        names = spelling.hashtags(row.tag for row in task.recipient_tags)
        yield who.t.html("task-recipients-line", tags=names)
    yield from _manner(who, task)
    if task.source:
        yield who.t.html("task-source-line", url=task.source)


def _times(who: Reader, task: Task) -> Iterator[Markup]:
    if task.kind is Kind.EVENT:
        yield who.t.html("event-time-line", time=spelling.event_time(who, task))
    else:
        yield escape(spelling.due_line(who, task.due, distance=not task.closed))
    own = own_assignment(task, who.id)
    if own and own.due_at and not task.closed:
        spoken = spelling.due_with_distance(who, own.due_of(task))
        yield who.t.html("task-own-due-line", due=spoken)
    if task.series and task.series.ended_at is None:
        yield who.t.html("task-repeat-line", rule=repeats.series(who, task.series))


def _manner(who: Reader, task: Task) -> Iterator[Markup]:
    """How it closes, and who looks on."""
    if task.kind is Kind.TASK and not task.team.personal:
        if task.completion is Completion.ANY:
            yield who.t.html("task-any-line")
        if task.needs_review:
            yield who.t.html("task-review-line")
    if task.watchers:
        yield who.t.html("task-watchers-line", count=len(task.watchers))


def checklist(who: Reader, task: Task, room: Room) -> Markup:
    """How far it is, and its lines; nothing where there is none."""
    lines = sorted(task.checklist, key=lambda item: (item.position, item.id))
    if not lines:
        return Markup("")
    ticked = sum(item.done_at is not None for item in lines)
    shown = [
        who.t.html(
            "task-checklist-done" if item.done_at else "task-checklist-open",
            text=cut(item.text, room.line),
        )
        for item in lines[: room.lines]
    ]
    if len(lines) > room.lines > 0:
        shown.append(who.t.html("task-and-more", count=len(lines) - room.lines))
    heading = who.t.html("task-checklist-line", done=ticked, count=len(lines))
    return Markup("\n").join([heading, *shown])
