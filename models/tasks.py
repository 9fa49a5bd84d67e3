"""What is done with tasks: made and found. Moves between states are in `moves`."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models import columns, errors, limits, making, occurrences, rights, teams, values
from models.making import NewTask
from models.person import Person
from models.rights import Right, Standing
from models.tag import MemberTag, Tag
from models.task import Kind, Task
from models.team import Membership, Team


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


def description(value: str) -> str:
    """The description as it will be stored. TooLongError."""
    return values.text(value, field="description", limit=limits.DESCRIPTION)


def lines(texts: Iterable[str]) -> list[str]:
    """Lines of a checklist as they will be stored, empty ones left out. TooLongError."""
    kept = [values.text(line, field="checklist", limit=limits.CHECKLIST_ITEM) for line in texts]
    return [line for line in kept if values.has_visible(line)]


async def create(author: Person, new: NewTask, now: datetime) -> Task:
    """Makes the task, its assignments and the messages it owes, all or nothing.

    NotFoundError (foreign team or tag), TitleEmptyError, TooLongError, DueInPastError,
    DueTooFarError, NotAMemberError, TooManyError, ForbiddenError (may not assign to others),
    RuleInvalidError, RuleNeedsDueError, EventNeedsDueError, DurationError.
    """
    new = _checked(new)
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


def _checked(new: NewTask) -> NewTask:
    checklist = lines(new.checklist)
    for count, limit, field in (
        (len(checklist), limits.CHECKLIST, "checklist"),
        (len(set(new.tags)), limits.TASK_TAGS, "tags"),
        (len({*new.assignees}) + len({*new.recipient_tags}), limits.ASSIGNEES, "assignees"),
        (len({*new.watchers}), limits.ASSIGNEES, "watchers"),
        (len({*new.reminders}), limits.REMINDERS, "reminders"),
    ):
        if count > limit:
            raise errors.TooManyError(limit=limit, field=field)
    if new.kind is Kind.EVENT and new.due is None:
        raise errors.EventNeedsDueError
    return replace(
        new,
        title=title(new.title),
        description=description(new.description),
        checklist=checklist,
        duration=values.duration(new.duration),
    )


async def _made_before(author: Person, new: NewTask) -> Task | None:
    if new.origin is None:
        return None
    made: Task | None = await Task.everything.filter(origin=new.origin, author_id=author.id).first()
    return made


async def _create(author: Person, new: NewTask, now: datetime) -> Task:
    async with in_transaction():
        named = {*new.assignees, *new.watchers}
        own, inside = await teams.seat(author.id, new.team_id, named)
        rights.require(rights.in_team(own), Right.CREATE_TASK, own.team)
        if not named <= inside:
            field = "watchers" if {*new.assignees} <= inside else "assignees"
            raise errors.NotAMemberError(field=field)
        if own.team.personal and not new.assignees and new.kind is Kind.TASK:
            new = replace(new, assignees=[author.id])
        await _check_reach(own, new.assignees, new.recipient_tags)
        await own_tags(new.team_id, new.tags)
        task = await making.put(author.id, new, now)
        if new.rule:
            await occurrences.begin(task, new.rule, new.from_completion, now)
    return task


async def check_recipients(
    membership: Membership, people: Collection[int], tags: Collection[int]
) -> None:
    """Whether the holder of that membership may put these people and tags on a task.

    NotAMemberError, NotFoundError (a foreign tag), ForbiddenError.
    """
    await check_members(membership.team_id, people)
    await _check_reach(membership, people, tags)


async def _check_reach(
    membership: Membership, people: Collection[int], tags: Collection[int]
) -> None:
    await own_tags(membership.team_id, tags)
    worn = MemberTag.filter(tag_id__in=list(tags))
    wearers = await columns.numbers(worn, "membership__person_id") if tags else []
    if {*people, *wearers} - {membership.person_id}:
        rights.require(rights.in_team(membership), Right.ASSIGN_OTHERS, membership.team)


async def check_members(team_id: int, people: Collection[int]) -> None:
    """NotAMemberError where one of these people is not in the team."""
    if people:
        inside = await Membership.filter(team_id=team_id, person_id__in=list(people)).count()
        if inside != len(set(people)):
            raise errors.NotAMemberError


async def own_tags(team_id: int, tags: Collection[int]) -> None:
    """NotFoundError where one of these tags is another team's, or gone."""
    if tags and await Tag.filter(team_id=team_id, id__in=list(tags)).count() != len(set(tags)):
        raise errors.NotFoundError


async def lock(task_id: int) -> None:
    """Locks the task for the rest of the transaction, after its team.

    Everybody locks in this order: what closes a task may number another one or wait for somebody
    who is just leaving, and two who waited for each other would wait for ever.
    """
    await Team.filter(tasks__id=task_id).select_for_update(no_key=True, of=("teams",)).first()
    await Task.everything.filter(id=task_id).select_for_update().first()


async def load(task_id: int, *, deleted: bool = False) -> Task:
    """The task with everything that rules and texts look at; NotFoundError. Not scoped."""
    found = await load_all([task_id], deleted=deleted)
    if not found:
        raise errors.NotFoundError
    return found[0]


async def load_all(ids: Collection[int], *, deleted: bool = False) -> list[Task]:
    """The same of several, those that there are."""
    found = Task.everything.filter(id__in=list(ids), deleted_at__isnull=not deleted)
    tasks: list[Task] = await found.select_related("team", "author", "series").prefetch_related(
        "assignments__person",
        "watchers",
        "due_requests__person",
        "tags__tag",
        "recipient_tags__tag",
        "checklist",
    )
    return tasks


async def get(reader_id: int, task_id: int, *, deleted: bool = False) -> Seen:
    """The task, scoped to the reader's teams and what they show; foreign ids are NotFoundError.

    `deleted`: looked for in the trash, and nowhere else.
    """
    task = await load(task_id, deleted=deleted)
    membership = await Membership.get_or_none(team_id=task.team_id, person_id=reader_id)
    return seen_by(membership, task, reader_id)


def seen_by(membership: Membership | None, task: Task, reader_id: int) -> Seen:
    """The loaded task for whoever has that membership of its team; NotFoundError."""
    standing = rights.on_task(membership, task)
    if not rights.has(standing, Right.SEE_TASK, task.team):
        raise errors.NotFoundError
    return Seen(task, reader_id, standing)
