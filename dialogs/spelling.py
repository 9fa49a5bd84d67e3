"""How people, teams, due times and states are written in windows and on buttons."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.reader import Reader
from locales import dates, people
from models import edits
from models.due import Due
from models.person import Person
from models.tag import Tag
from models.task import AssignmentState, Kind, Priority, Task
from models.team import Team


def team_name(who: Reader, team: Team) -> str:
    """The team's name; «Личное» for one's own."""
    return who.t("team-personal") if team.personal else team.name


def person_name(who: Reader, person: Person) -> str:
    """The name; «Вы» for the reader, and a word for whoever had their data deleted."""
    return who.t("person-you") if person.id == who.id else people.name(who.t, person.name)


def person_name_first(who: Reader, person: Person) -> str:
    """The same at the beginning of a line."""
    return who.t("person-you-first") if person.id == who.id else people.name(who.t, person.name)


def moment(who: Reader, at: datetime) -> str:
    """«сегодня, 12:00»."""
    return dates.moment(who.t, at, who.now, who.zone)


def due(who: Reader, value: Due | None) -> str:
    """«завтра, 18:00», «чт, 12 марта», «без срока»."""
    at = value.at if value else None
    day = value.date if value and value.all_day else None
    return dates.due(who.t, at, day, who.now, who.zone)


def due_line(who: Reader, value: Due | None, *, distance: bool = False) -> str:
    """«Срок: завтра, 18:00 (через 1 день)», «Срок: не назначен»."""
    if value is None:
        return who.t("task-no-due-line")
    spell = due_with_distance if distance else due
    return who.t("task-due-line", due=spell(who, value))


def due_with_distance(who: Reader, value: Due | None) -> str:
    """The same with how long it is until then, or how late it is."""
    spoken = due(who, value)
    distance = _distance(who, value) if value else ""
    return who.t("due-with-distance", due=spoken, distance=distance) if distance else spoken


def _distance(who: Reader, value: Due) -> str:
    late = value.overdue(who.now)
    length = _days(who, value) if value.all_day else _length(who, value)
    if value.all_day and length <= timedelta(days=0 if late else 1):
        return ""  # «сегодня» and «завтра» say it already
    count, unit = _largest_unit(length)
    return who.t(f"notice-{'gone' if late else 'left'}-{unit}", count=count)


def _length(who: Reader, value: Due) -> timedelta:
    late = value.overdue(who.now)
    return who.now - value.at if late else dates.ahead(value.at, who.now, who.zone)


def _days(who: Reader, value: Due) -> timedelta:
    return abs(value.date - who.now.astimezone(ZoneInfo(who.zone)).date())


def _largest_unit(length: timedelta) -> tuple[int, str]:
    minutes = round(length.total_seconds() / 60)
    for unit, size in (("days", 1440), ("hours", 60)):
        if minutes >= size:
            return minutes // size, unit
    return max(minutes, 1), "minutes"


def event_time(who: Reader, event: Task) -> str:
    """«завтра, 18:00–19:30 (через 1 день)»; without the distance once it has begun."""
    spoken, over = due(who, event.due), edits.ends(event)
    if event.due_at and over:
        spoken = _span(who, spoken, event.due_at, over.at)
    distance = _distance(who, event.due) if event.due and event_phase(who, event) == "ahead" else ""
    return who.t("due-with-distance", due=spoken, distance=distance) if distance else spoken


def _span(who: Reader, spoken: str, begin: datetime, end: datetime) -> str:
    zone = ZoneInfo(who.zone)
    if begin.astimezone(zone).date() == end.astimezone(zone).date():
        return who.t("date-span", begin=spoken, end=dates.clock(who.t, end, who.zone))
    return who.t("date-span-of-days", begin=spoken, end=moment(who, end))


def event_phase(who: Reader, event: Task) -> str:
    """«ahead», «now» (until its end, where that is known) or «over»."""
    if event.due is None or not event.due.overdue(who.now):
        return "ahead"
    over = edits.ends(event)
    return "now" if over and not over.overdue(who.now) else "over"


def priority(who: Reader, value: Priority) -> str:
    """Its mark, where it has one, and its name."""
    name = value.name.lower()
    if value is Priority.MEDIUM:
        return who.t(f"priority-{name}")
    return who.t("priority-marked", mark=who.t(f"mark-{name}"), name=who.t(f"priority-{name}"))


def length(who: Reader, minutes: int) -> str:
    """«45 минут», «1 час 30 минут»."""
    spoken = []
    for unit, size in (("days", 1440), ("hours", 60), ("minutes", 1)):
        count, minutes = divmod(minutes, size)
        if count:
            spoken.append(who.t(f"span-{unit}", count=count))
    return " ".join(spoken)


def hashtags(tags: Iterable[Tag]) -> str:
    """«#смета #школа», by name."""
    return " ".join(f"#{tag.name}" for tag in sorted(tags, key=lambda tag: tag.folded))


def state_mark(who: Reader, task: Task) -> str:
    """The emoji of the task's state; of lateness where it is open and late, of an event ahead."""
    if task.closed:
        return who.t(f"mark-{task.state.value}")
    if task.kind is Kind.EVENT:
        return who.t("mark-event")
    overdue = task.due is not None and task.due.overdue(who.now)
    return who.t("mark-overdue" if overdue else f"mark-{task.state.value}".replace("_", "-"))


_ASSIGNMENT_MARKS = {
    AssignmentState.PENDING: "mark-open",
    AssignmentState.TENTATIVE: "mark-maybe",
}


def assignment_mark(who: Reader, state: AssignmentState) -> str:
    """The emoji of where an assignee stands."""
    return who.t(_ASSIGNMENT_MARKS.get(state, f"mark-{state.value}"))
