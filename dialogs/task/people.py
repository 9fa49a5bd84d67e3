"""Who is on a task and where each one stands: on the card, and page by page."""

from collections.abc import Sequence

from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.task.fitting import Room
from dialogs.widgets.text import cut
from models.task import Assignment, AssignmentState, Kind, Task

_ANSWERS = (
    AssignmentState.ACCEPTED,
    AssignmentState.TENTATIVE,
    AssignmentState.DECLINED,
    AssignmentState.PENDING,
)


def people(who: Reader, task: Task, room: Room) -> Markup:
    """The card's part about people; nothing in a personal team, where there is one only."""
    everybody = in_order(task)
    if not everybody:
        return Markup("") if task.closed else who.t.html(_nobody(task))
    if task.team.personal:
        return Markup("")
    if task.kind is Kind.EVENT:
        return _answers(who, everybody, room)
    lines = [person(who, task, each, room.note) for each in everybody[: room.people]]
    if len(everybody) > room.people:
        lines.append(who.t.html("task-and-more", count=len(everybody) - room.people))
    return Markup("\n").join([who.t.html("task-people"), *lines])


def _nobody(task: Task) -> str:
    return "event-nobody" if task.kind is Kind.EVENT else "card-nobody"


def in_order(task: Task) -> list[Assignment]:
    """As they were put on the task."""
    return sorted(task.assignments, key=lambda each: each.id)


def person(who: Reader, task: Task, each: Assignment, note: int) -> Markup:
    """One line; `note`: how many characters of the reason or the report."""
    said = each.state.value
    line = who.t.html(
        "task-person",
        mark=spelling.assignment_mark(who, each.state),
        name=spelling.person_name_first(who, each.person),
        state=who.t(f"answer-{said}" if task.kind is Kind.EVENT else f"assignment-{said}"),
    )
    if each.due_at and each.person_id != who.id:
        line += who.t.html("task-person-due", due=spelling.due(who, each.due_of(task)))
    if each.note:
        line += who.t.html("task-note", note=cut(each.note, note))
    return line


def _answers(who: Reader, everybody: Sequence[Assignment], room: Room) -> Markup:
    """«будут 3 · молчат 2», then who they are."""
    by = {answer: [e for e in everybody if e.state is answer] for answer in _ANSWERS}
    given = [answer for answer in _ANSWERS if by[answer]]
    counts = " · ".join(who.t(f"answers-{answer.value}", count=len(by[answer])) for answer in given)
    lines = [_names(who, answer, by[answer], room) for answer in given]
    return Markup("\n").join([who.t.html("task-answers", counts=counts), *lines])


def _names(who: Reader, answer: AssignmentState, those: Sequence[Assignment], room: Room) -> Markup:
    names = [spelling.person_name_first(who, each.person) for each in those[: room.people]]
    if len(those) > room.people:
        names.append(who.t("task-and-more", count=len(those) - room.people))
    mark = spelling.assignment_mark(who, answer)
    return who.t.html("task-answer-names", mark=mark, names=", ".join(names))
