"""Everything about a task, as HTML."""

from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.widgets.text import cut
from models.task import Assignment, Task

DESCRIPTION = 1500
"""Characters shown; MAX takes 4000 in all. The whole text stays in the mini-app."""
NOTE = 200
PEOPLE = 15


def card(who: Reader, task: Task) -> Markup:
    """`task` as `models.tasks.load` gives it."""
    parts = [_heading(who, task), _facts(who, task), _people(who, task)]
    return Markup("\n\n").join(part for part in parts if part)


def _heading(who: Reader, task: Task) -> Markup:
    title = who.t.html(
        "task-heading",
        mark=spelling.state_mark(who, task),
        number=str(task.number),
        title=task.title,
        state=who.t(f"state-{task.state.value}".replace("_", "-")),
    )
    if not task.description:
        return title
    return title + Markup("\n\n") + who.t.html("task-text", text=cut(task.description, DESCRIPTION))


def _facts(who: Reader, task: Task) -> Markup:
    return who.t.html(
        "task-facts",
        team=spelling.team_name(who, task.team),
        author=spelling.person_name(who, task.author),
        due=(spelling.due if task.closed else spelling.due_with_distance)(who, task.due),
    )


def _people(who: Reader, task: Task) -> Markup:
    everybody = sorted(task.assignments, key=lambda a: a.id)
    if not everybody:
        return who.t.html("card-nobody")
    if task.team.personal:
        return Markup("")
    lines = [_person(who, assignment) for assignment in everybody[:PEOPLE]]
    if len(everybody) > PEOPLE:
        lines.append(who.t.html("task-more-people", count=len(everybody) - PEOPLE))
    return Markup("\n").join([who.t.html("task-people"), *lines])


def _person(who: Reader, assignment: Assignment) -> Markup:
    line = who.t.html(
        "task-person",
        mark=spelling.assignment_mark(who, assignment.state),
        name=spelling.person_name_first(who, assignment.person),
        state=who.t(f"assignment-{assignment.state.value}"),
    )
    if not assignment.note:
        return line
    return line + who.t.html("task-note", note=cut(assignment.note, NOTE))
