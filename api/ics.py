"""A calendar as other programs subscribe to it (RFC 5545, RFC 7986).

Every task and event is an entry of its own; what a running series will bring is one more, whose
RRULE begins at the first occurrence that is not there yet. Nothing in it depends on the moment
of asking but that, so that an unchanged calendar is told by its `ETag`.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vRecur

from api import links, shapes, zones
from locales import translator
from models import rrules, timing
from models.due import Due
from models.feeds import Contents, Entry, Rest
from models.person import Person
from models.schedule import Schedule
from models.task import AssignmentState, Kind, Priority, State, Task

_PRODUCT = "-//MAX Task Manager//Tasks//RU"
_HOUR = timedelta(hours=1)
_PRIORITIES = {Priority.URGENT: 1, Priority.HIGH: 3, Priority.MEDIUM: 5, Priority.LOW: 9}
_UNSURE = (AssignmentState.PENDING, AssignmentState.TENTATIVE)


def written(contents: Contents, bot: str, now: datetime) -> bytes:
    """The file. Takes some milliseconds for every hundred entries."""
    reader = contents.feed.person
    writer = _Writer(reader, bot)
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    name = _name(contents, reader)
    made.add("name", name)
    made.add("x-wr-calname", name)
    made.add("refresh-interval", _HOUR, {"value": "DURATION"})
    made.add("x-published-ttl", "PT1H")
    for zone in sorted({rest.coming.schedule.timezone for rest in contents.rests if _timed(rest)}):
        made.add_component(zones.written(zone, now.year))
    for entry in contents.entries:
        made.add_component(writer.entry(entry))
    for rest in contents.rests:
        made.add_component(writer.rest(rest))
    return bytes(made.to_ical())


def _name(contents: Contents, reader: Person) -> str:
    team = contents.feed.team
    own = translator(reader.language)("api-feed-name")
    return shapes.team_name(team, reader).name if team else own


def _timed(rest: Rest) -> bool:
    return rest.coming.schedule.minute is not None


class _Writer:
    """Entries for one reader."""

    def __init__(self, reader: Person, bot: str) -> None:
        self._reader = reader
        self._t = translator(reader.language)
        self._bot = bot

    def entry(self, entry: Entry) -> Event:
        task = entry.task
        due = timing.due_for(task, self._reader.id)
        if due is None:
            raise ValueError(f"task {task.id} has no time")
        made = self._common(task, f"task-{task.id}")
        title = self._t("api-feed-done", title=task.title) if _done(task) else task.title
        made.add("summary", title)
        self._describe(made, task, task.description)
        made.add("status", _status(entry))
        _put_time(made, due, task.duration if task.kind is Kind.EVENT else None)
        starts = _midnight(due) if due.all_day else due.at
        for at in entry.alarms:
            made.add_component(self._alarm(task.title, at - starts))
        return made

    def rest(self, rest: Rest) -> Event:
        coming = rest.coming
        words, schedule, first = coming.template, coming.schedule, rest.days[0]
        due = schedule.due(first)
        made = self._common(coming.newest, f"series-{coming.series.id}")
        made.add("summary", words.title)
        self._describe(made, coming.newest, words.description)
        made.add("status", "CONFIRMED")
        duration = words.duration if words.kind is Kind.EVENT else None
        _put_time(made, due, duration, None if due.all_day else ZoneInfo(schedule.timezone))
        _repeat(made, rest)
        starts = _midnight(due) if due.all_day else due.at
        for before in rest.alarms:
            made.add_component(self._alarm(words.title, due.at - before - starts))
        return made

    def _common(self, task: Task, uid: str) -> Event:
        made = Event()
        made.add("uid", f"{uid}@{self._bot}.max-task-manager")
        made.add("dtstamp", task.updated_at.astimezone(UTC))
        made.add("last-modified", task.updated_at.astimezone(UTC))
        made.add("created", task.created_at.astimezone(UTC))
        made.add("sequence", task.version)
        made.add("priority", _PRIORITIES[task.priority])
        made.add("transp", "OPAQUE" if task.kind is Kind.EVENT else "TRANSPARENT")
        tags = sorted(worn.tag.name for worn in task.tags)
        if tags:
            made.add("categories", tags)
        return made

    def _describe(self, made: Event, task: Task, text: str) -> None:
        link = links.app(self._bot, f"task_{task.id}")
        made.add("description", f"{text}\n\n{link}" if text else link)
        made.add("url", link)

    def _alarm(self, title: str, after: timedelta) -> Alarm:
        made = Alarm()
        made.add("action", "DISPLAY")
        made.add("description", title)
        made.add("trigger", after)
        return made


def _done(task: Task) -> bool:
    return task.kind is Kind.TASK and task.state is State.DONE


def _status(entry: Entry) -> str:
    task = entry.task
    if task.state is State.CANCELLED:
        return "CANCELLED"
    unsure = task.kind is Kind.EVENT and entry.answer in _UNSURE
    return "TENTATIVE" if unsure and not task.closed else "CONFIRMED"


def _midnight(due: Due) -> datetime:
    """When a whole day begins, as alarms count."""
    start = datetime.combine(due.date, datetime.min.time(), ZoneInfo(due.timezone))
    return start.astimezone(UTC)


def _put_time(made: Event, due: Due, duration: int | None, zone: ZoneInfo | None = None) -> None:
    """The beginning, and the end of what takes time; in that zone, else in UTC."""
    if due.all_day:
        made.add("dtstart", due.date)
        ends = due.at + timedelta(minutes=duration or 0)
        last = ends.astimezone(ZoneInfo(due.timezone)).date()
        made.add("dtend", last + timedelta(days=1))
        return
    start = due.at.astimezone(zone or UTC)
    made.add("dtstart", start)
    if duration:
        made.add("duration", timedelta(minutes=duration))


def _repeat(made: Event, rest: Rest) -> None:
    schedule, days = rest.coming.schedule, rest.days
    rule = rrules.written(schedule, days[0])
    if rule is None:
        made.add("rdate", _moments(schedule, days))  # with the first: some take no other
        return
    made.add("rrule", vRecur.from_ical(rule))
    left_out = sorted(day for day in rest.coming.taken if day > days[0])
    if left_out:
        made.add("exdate", _moments(schedule, left_out))


def _moments(schedule: Schedule, days: Iterable[date]) -> list[date] | list[datetime]:
    if schedule.minute is None:
        return list(days)
    zone = ZoneInfo(schedule.timezone)
    return [schedule.due(day).at.astimezone(zone) for day in days]
