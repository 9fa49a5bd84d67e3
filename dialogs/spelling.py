"""How people, teams, due times and states are written in windows and on buttons."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs.reader import Reader
from locales import dates
from models.due import Due
from models.person import Person
from models.task import AssignmentState, Task
from models.team import Team


def team_name(who: Reader, team: Team) -> str:
    """The team's name; «Личное» for one's own."""
    return who.t("team-personal") if team.personal else team.name


def person_name(who: Reader, person: Person) -> str:
    """The name; «Вы» for the reader."""
    return who.t("person-you") if person.id == who.id else person.name


def person_name_first(who: Reader, person: Person) -> str:
    """The same at the beginning of a line."""
    return who.t("person-you-first") if person.id == who.id else person.name


def due(who: Reader, value: Due | None) -> str:
    """«завтра, 18:00», «чт, 12 марта», «без срока»."""
    at = value.at if value else None
    day = value.date if value and value.all_day else None
    return dates.due(who.t, at, day, who.now, who.zone)


def due_with_distance(who: Reader, value: Due | None) -> str:
    """The same with how long it is until then, or how late it is."""
    spoken = due(who, value)
    distance = _distance(who, value) if value else ""
    return who.t("due-with-distance", due=spoken, distance=distance) if distance else spoken


def _distance(who: Reader, value: Due) -> str:
    late = value.overdue(who.now)
    length = _days(who, value) if value.all_day else abs(value.at - who.now)
    if value.all_day and length <= timedelta(days=0 if late else 1):
        return ""  # «сегодня» and «завтра» say it already
    count, unit = _largest_unit(length)
    return who.t(f"notice-{'gone' if late else 'left'}-{unit}", count=count)


def _days(who: Reader, value: Due) -> timedelta:
    return abs(value.date - who.now.astimezone(ZoneInfo(who.zone)).date())


def _largest_unit(length: timedelta) -> tuple[int, str]:
    minutes = int(length.total_seconds() // 60)
    for unit, size in (("days", 1440), ("hours", 60)):
        if minutes >= size:
            return minutes // size, unit
    return max(minutes, 1), "minutes"


def state_mark(who: Reader, task: Task) -> str:
    """The emoji of the task's state; of lateness where it is open and late."""
    overdue = not task.closed and task.due is not None and task.due.overdue(who.now)
    return who.t("mark-overdue" if overdue else f"mark-{task.state.value}".replace("_", "-"))


_ASSIGNMENT_MARKS = {AssignmentState.PENDING: "mark-open"}


def assignment_mark(who: Reader, state: AssignmentState) -> str:
    """The emoji of where an assignee stands."""
    return who.t(_ASSIGNMENT_MARKS.get(state, f"mark-{state.value}"))
