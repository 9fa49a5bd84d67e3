"""How the tasks of a list are written: whole lines above, short buttons below.

A button of a phone 360 pixels wide cuts a line after some 28 characters, and with it the due time.
"""

from collections.abc import Sequence

from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.text import cut
from models import limits, lists
from models.lists import View
from models.task import Task

TITLE, TEAM = 90, 40
"""Characters of a line: three rows on a phone at most."""
_BUTTON = 40
"""Characters of a title on its button, `WIDTH` in a row; a phone shows the first dozen of them."""
WIDTH = 2
_ANY = 42


def lines(who: Reader, tasks: Sequence[Task], view: View) -> Markup:
    """A line each; teams are named where they differ."""
    mixed = len({task.team_id for task in tasks}) > 1
    return Markup("\n").join(_line(who, task, view, mixed=mixed) for task in tasks)


def buttons(tasks: Sequence[Task]) -> list[Choice]:
    """A button each, in the order of the lines: the number, and how the title begins."""
    return [Choice(task.id, f"#{task.number} {cut(task.title, _BUTTON)}") for task in tasks]


def _line(who: Reader, task: Task, view: View, *, mixed: bool) -> Markup:
    return who.t.html(
        "list-line-team" if mixed else "list-line",
        number=str(task.number),
        title=cut(task.title, TITLE),
        due=_time(who, task, view),
        mark=spelling.state_mark(who, task),
        team=cut(spelling.team_name(who, task.team), TEAM),
    )


def _time(who: Reader, task: Task, view: View) -> str:
    """What the list goes by: when it is due; when it was closed."""
    if task.closed_at and view is View.DONE:
        return spelling.moment(who, task.closed_at)
    return spelling.due(who, lists.due(view, task, who.id))


async def known_number(who: Reader) -> str:
    """The number of a task of the reader's, for an example; any number where there is none."""
    found = await lists.page(View.MINE, who.person, who.now, limit=1, skip=0)
    return str(found[0].number if found else _ANY)


def counted(who: Reader, count: int, most: int = limits.COUNTED) -> str:
    """«12»; «1000+» where there may be more than that."""
    return who.t("list-many", count=str(count)) if count >= most else str(count)
