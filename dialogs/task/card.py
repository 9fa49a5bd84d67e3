"""Everything about a task, as HTML, within one message."""

from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.task import facts, people, talk
from dialogs.task.fitting import Room, fitted
from dialogs.widgets.text import cut
from models.overview import Overview
from models.task import Kind, State, Task


def card(who: Reader, task: Task, about: Overview | None = None) -> Markup:
    """`task` as `models.tasks.load` gives it, with what was said and sent where that is known."""
    return fitted(lambda room: _drawn(who, task, about, room))


def full(who: Reader, task: Task, about: Overview, history: list[Markup]) -> Markup:
    """The card with the last lines of its history, the newest at the end."""
    return fitted(
        lambda room: _joined(
            _drawn(who, task, about, room), talk.history(who, history, room.history)
        )
    )


def _drawn(who: Reader, task: Task, about: Overview | None, room: Room) -> Markup:
    return _joined(
        _heading(who, task, about, room),
        facts.facts(who, task),
        people.people(who, task, room),
        facts.checklist(who, task, room),
        *(talk.talk(who, about, room) if about else ()),
    )


def _joined(*parts: Markup) -> Markup:
    return Markup("\n\n").join(part for part in parts if part)


def _heading(who: Reader, task: Task, about: Overview | None, room: Room) -> Markup:
    title = who.t.html(
        "task-heading",
        mark=spelling.state_mark(who, task),
        number=str(task.number),
        title=task.title,
        state=_state(who, task, about, room),
    )
    if not task.description or not room.description:
        return title
    text = cut(task.description, room.description)
    return title + Markup("\n\n") + who.t.html("task-text", text=text)


def _state(who: Reader, task: Task, about: Overview | None, room: Room) -> str:
    if task.kind is Kind.EVENT:
        name = task.state.value if task.closed else spelling.event_phase(who, task)
        said = who.t(f"event-{name}")
    else:
        said = who.t(f"state-{task.state.value.replace('_', '-')}")
    if task.state is State.BLOCKED and task.blocked_reason:
        return who.t("state-with-reason", state=said, reason=cut(task.blocked_reason, room.note))
    if about and about.closed_by and task.closed_at:
        name = spelling.person_name(who, about.closed_by)
        when = spelling.moment(who, task.closed_at)
        return who.t("state-closed-by", state=said, name=name, when=when)
    return said
