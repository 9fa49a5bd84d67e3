"""What is done with tasks: made, found, changed. Moves between states are in `moves`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.transactions import in_transaction

from models import activity, errors, limits, notices, planning, rights, teams, values
from models.due import Due
from models.person import Person
from models.rights import Right, Standing
from models.task import Assignment, Task
from models.team import Membership, Team


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task to be made. No assignees: anybody of the team may take it."""

    title: str
    team_id: int
    assignees: Sequence[int] = ()
    due: Due | None = None
    description: str = ""
    origin: str | None = None
    """What it is made from; the same one gives the same task again."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A task with people and team, and what the reader is to it."""

    task: Task
    reader_id: int
    standing: frozenset[Standing]


def title(value: str) -> str:
    """The title as it will be stored. TitleEmptyError, TooLongError."""
    value = " ".join(values.text(value, field="title", limit=limits.TITLE).split())
    if not values.has_visible(value):
        raise errors.TitleEmptyError
    return value


async def create(author: Person, new: NewTask, now: datetime) -> Task:
    """Makes the task, its assignments and the messages it owes, all or nothing.

    NotFoundError (foreign team), TitleEmptyError, TooLongError, DueInPastError,
    NotAMemberError, TooManyError, ForbiddenError (may not assign to others).
    """
    new = replace(
        new,
        title=title(new.title),
        description=values.text(new.description, field="description", limit=limits.DESCRIPTION),
    )
    if again := await _made_before(author, new):
        return again
    if new.due:
        new.due.must_be_ahead(now)
    try:
        return await _create(author, new, now)
    except IntegrityError:
        if again := await _made_before(author, new):  # at the same time, by a double tap
            return again
        raise


async def _made_before(author: Person, new: NewTask) -> Task | None:
    if new.origin is None:
        return None
    return await Task.get_or_none(origin=new.origin, author_id=author.id)


async def _create(author: Person, new: NewTask, now: datetime) -> Task:
    async with in_transaction():
        membership = await teams.require(author.id, new.team_id, Right.CREATE_TASK)
        assignees = await _assignees(membership, new)
        task = await Task.create(
            team_id=new.team_id,
            number=await _next_number(new.team_id),
            title=new.title,
            description=new.description,
            author=author,
            due_at=new.due and new.due.at,
            all_day=bool(new.due and new.due.all_day),
            timezone=new.due.timezone if new.due else author.timezone,
            origin=new.origin,
            created_at=now,
            updated_at=now,
        )
        await _assign(task, assignees, author.id, now)
        await activity.record(
            "created", actor_id=author.id, team_id=task.team_id, task_id=task.id, now=now
        )
    return task


async def _next_number(team_id: int) -> int:
    await Team.filter(id=team_id).update(last_number=F("last_number") + 1)  # locks the row
    return (await Team.get(id=team_id)).last_number


async def _assignees(membership: Membership, new: NewTask) -> list[int]:
    wanted = list(dict.fromkeys(new.assignees))
    if membership.team.personal:
        wanted = wanted or [membership.person_id]
    if len(wanted) > limits.ASSIGNEES:
        raise errors.TooManyError(limit=limits.ASSIGNEES)
    inside = await Membership.filter(team_id=new.team_id, person_id__in=wanted).count()
    if inside != len(wanted):
        raise errors.NotAMemberError
    if set(wanted) - {membership.person_id}:
        rights.require(rights.in_team(membership), Right.ASSIGN_OTHERS, membership.team)
    return wanted


async def _assign(task: Task, people: list[int], actor_id: int, now: datetime) -> None:
    for person_id in people:
        assignment = await Assignment.create(
            task=task, person_id=person_id, created_at=now, updated_at=now
        )
        if person_id != actor_id:
            await notices.assigned(task, assignment, now)
    await planning.plan(task, now)


async def load(task_id: int) -> Task:
    """The task with everything that rules and texts look at; NotFoundError. Not scoped."""
    task = (
        await Task.filter(id=task_id, deleted_at=None)
        .select_related("team", "author")
        .prefetch_related("assignments__person")
        .first()
    )
    if task is None:
        raise errors.NotFoundError
    return task


async def get(reader_id: int, task_id: int) -> Seen:
    """The task, scoped to the reader's teams; foreign ids are NotFoundError."""
    task = await load(task_id)
    membership = await Membership.get_or_none(team_id=task.team_id, person_id=reader_id)
    standing = rights.on_task(membership, task)
    rights.require(standing, Right.SEE, task.team)
    return Seen(task, reader_id, standing)
