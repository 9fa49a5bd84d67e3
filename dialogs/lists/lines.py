"""How a task is written on a button of a list."""

from collections.abc import Sequence

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.text import cut
from models import limits, lists
from models.lists import View
from models.task import Task

TITLE, SHORT_TITLE, TEAM = 40, 28, 16
"""Characters that leave room for the due time on a phone; short where the team is named too."""


def lines(who: Reader, tasks: Sequence[Task], view: View) -> list[Choice]:
    """A button each; teams are named where they differ."""
    mixed = len({task.team_id for task in tasks}) > 1
    return [Choice(task.id, _line(who, task, view, mixed=mixed)) for task in tasks]


def _line(who: Reader, task: Task, view: View, *, mixed: bool) -> str:
    return who.t(
        "list-line-team" if mixed else "list-line",
        number=str(task.number),
        title=cut(task.title, SHORT_TITLE if mixed else TITLE),
        due=_time(who, task, view),
        mark=spelling.state_mark(who, task),
        team=cut(spelling.team_name(who, task.team), TEAM),
    )


def _time(who: Reader, task: Task, view: View) -> str:
    """What the list goes by: when it is due; when it was closed."""
    if task.closed_at and view is View.DONE:
        return spelling.moment(who, task.closed_at)
    return spelling.due(who, lists.due(view, task, who.id))


def counted(who: Reader, count: int, most: int = limits.COUNTED) -> str:
    """«12»; «1000+» where there may be more than that."""
    return who.t("list-many", count=str(count)) if count >= most else str(count)
