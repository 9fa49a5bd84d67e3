"""Takes over what another calendar has: each entry once, however often its file is brought.

What an entry was made from is kept with the task (`Task.origin`), by the team and the UID of RFC
5545. A repeat becomes a series from its next occurrence on; days that it leaves out, or that stand
elsewhere, are occurrences of that series from the beginning, so that none follows on them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256

from tortoise.transactions import in_transaction

from models import errors, limits, making, tasks, teams
from models.calendar_files import Entry
from models.due import Due
from models.making import NewTask
from models.person import Person
from models.rights import Right
from models.schedule import Schedule
from models.tag import Tag
from models.task import Kind, State, Task
from models.team import Team
from models.values import folded


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that was not taken over, and why."""

    summary: str
    error: errors.DomainError


@dataclass(frozen=True, slots=True)
class Result:
    """How many are new, how many were there already, and what was refused."""

    made: int
    known: int
    refused: Sequence[Refused]


async def take_over(
    person: Person, team_id: int | None, entries: Sequence[Entry], now: datetime
) -> Result:
    """Makes what is not there yet, in the person's name; without a team, in their own.

    Each entry is made whole or not at all. NotFoundError, ForbiddenError.
    """
    team = await (Team.get(personal_of_id=person.id) if team_id is None else _team(person, team_id))
    importer = _Importer(person, team, now)
    await importer.prepare(entries)
    for entry in sorted(entries, key=lambda each: each.replaces is not None):
        await importer.add(entry)
    return Result(importer.made, importer.known, importer.refused)


async def _team(person: Person, team_id: int) -> Team:
    return (await teams.require(person.id, team_id, Right.CREATE_TASK)).team


class _Importer:
    """One file on its way into one team."""

    def __init__(self, person: Person, team: Team, now: datetime) -> None:
        self._person, self._team, self._now = person, team, now
        self._there: set[str] = set()
        self._tags: dict[str, int] = {}
        self._elsewhere: dict[str, set[date]] = {}
        self._cancelled: dict[str, set[date]] = {}
        self._series: dict[str, Task] = {}
        self.made, self.known = 0, 0
        self.refused: list[Refused] = []

    async def prepare(self, entries: Sequence[Entry]) -> None:
        """Looks up what is there, and which occurrences the file tells of by themselves."""
        origins = [self._origin(entry) for entry in entries]
        there = Task.everything.filter(team_id=self._team.id, origin__in=origins)
        self._there = {str(task.origin) for task in await there}
        self._tags = {tag.folded: tag.id for tag in await Tag.filter(team_id=self._team.id)}
        for entry in entries:
            if entry.replaces:
                cancelled = isinstance(entry.problem, errors.CalendarCancelledError)
                days = self._cancelled if cancelled else self._elsewhere
                days.setdefault(entry.uid, set()).add(entry.replaces)

    def _origin(self, entry: Entry) -> str:
        said = f"{entry.uid}\n{entry.replaces or ''}"
        return f"ics:{self._team.id}:{sha256(said.encode()).hexdigest()[:40]}"

    async def add(self, entry: Entry) -> None:
        """Makes it unless it is there."""
        origin = self._origin(entry)
        try:
            made = origin not in self._there and await self._put(entry, origin)
        except errors.DomainError as error:
            self.refused.append(Refused(entry.summary, error))
            return
        self._there.add(origin)
        self.made += made
        self.known += not made

    async def _put(self, entry: Entry, origin: str) -> bool:
        """Whether it is new: somebody else may bring the same file just now."""
        async with in_transaction():
            await Team.filter(id=self._team.id).select_for_update(no_key=True).first()
            if await Task.everything.filter(team_id=self._team.id, origin=origin).exists():
                return False
            await self._make(entry, origin)
        return True

    async def _make(self, entry: Entry, origin: str) -> None:
        if entry.problem:
            raise entry.problem
        new = self._new(entry, origin)
        if entry.rule and entry.due:
            await self._repeat(entry, new, entry.due)
        elif entry.replaces and entry.uid in self._series:
            await self._occur(new, self._series[entry.uid], entry.replaces)
        else:
            await tasks.create(self._person, new, self._now)

    def _new(self, entry: Entry, origin: str) -> NewTask:
        mine = self._team.personal and entry.due is not None
        known = [self._tags[name] for name in map(folded, entry.tags) if name in self._tags]
        return NewTask(
            title=entry.summary,
            team_id=self._team.id,
            assignees=[self._person.id] if mine else (),
            due=entry.due,
            description=entry.description,
            origin=origin,
            kind=entry.kind,
            priority=entry.priority,
            tags=known[: limits.TASK_TAGS],
            duration=entry.duration if entry.kind is Kind.EVENT else None,
            reminders=entry.reminders,
        )

    async def _repeat(self, entry: Entry, new: NewTask, due: Due) -> None:
        """From the first occurrence that is still ahead."""
        if entry.rule is None:
            raise errors.RuleInvalidError
        schedule = Schedule.starting(entry.rule.anchored(due.date), due)
        without = entry.without | self._cancelled.get(entry.uid, set())
        elsewhere = self._elsewhere.get(entry.uid, set())
        before = schedule.first - timedelta(days=1)
        day = schedule.next_after(before, self._now, without | elsewhere)
        if day is None:
            raise errors.DueInPastError
        rest = schedule.from_day(day)
        new = replace(new, due=schedule.due(day), rule=str(rest.rule))
        made = await tasks.create(self._person, new, self._now)
        for left_out in sorted(each for each in without if each > day):
            await self._skip(new, made, schedule.due(left_out), left_out)
        self._series[entry.uid] = made

    async def _skip(self, new: NewTask, first: Task, due: Due, day: date) -> None:
        """An occurrence that was skipped before it came."""
        checked = replace(new, due=due, origin=None, rule=None, reminders=(), assignees=())
        made = await making.put(
            self._person.id, checked, self._now, series_id=first.series_id, occurrence_on=day
        )
        state = {"state": State.CANCELLED, "closed_at": self._now}
        await Task.filter(id=made.id).update(**state, closed_by_id=self._person.id)

    async def _occur(self, new: NewTask, first: Task, day: date) -> None:
        """An occurrence that differs from the others of its series."""
        if new.due:
            new.due.must_be_ahead(self._now)
        checked = replace(
            new, title=tasks.title(new.title), description=tasks.description(new.description)
        )
        later = first.occurrence_on is not None and day > first.occurrence_on
        await making.put(
            self._person.id,
            checked,
            self._now,
            series_id=first.series_id if later else None,
            occurrence_on=day if later else None,
        )
