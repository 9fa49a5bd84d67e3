"""Rows of `models` as the API shows them to a reader."""

from collections.abc import Set as AbstractSet
from datetime import datetime

from api import schemas
from locales import people, translator
from models import rights, transitions
from models.person import Person
from models.rights import Right, Standing
from models.task import Assignment, Kind, Task
from models.team import Membership, Team

_MOVES = {move.value for move in schemas.Move}


def me(person: Person) -> schemas.Me:
    """The caller."""
    return schemas.Me.model_validate(person)


def person(row: Person, reader: Person) -> schemas.Person:
    """Somebody, as others see them; who deleted their data is called so."""
    name = people.name(translator(reader.language), row.name)
    return schemas.Person(id=row.id, name=name, username=row.username)


def team_name(team: Team, reader: Person) -> schemas.TeamName:
    """A team; the personal one is called so in the reader's language."""
    name = translator(reader.language)("api-team-personal") if team.personal else team.name
    return schemas.TeamName(id=team.id, name=name, personal=team.personal)


def team(membership: Membership, reader: Person) -> schemas.Team:
    """A team of the reader, whose `team` is loaded."""
    standing = rights.in_team(membership)
    return schemas.Team(
        **team_name(membership.team, reader).model_dump(),
        role=membership.role,
        timezone=membership.team.timezone,
        may_assign_others=not membership.team.personal
        and rights.has(standing, Right.ASSIGN_OTHERS, membership.team),
    )


def task(row: Task, reader: Person, standing: AbstractSet[Standing], now: datetime) -> schemas.Task:
    """A task with team, author, assignments and their people loaded."""
    available = transitions.available(row, reader.id, standing, now)
    return schemas.Task(
        id=row.id,
        number=row.number,
        title=row.title,
        description=row.description,
        state=row.state,
        due=_due(row, now),
        team=team_name(row.team, reader),
        author=person(row.author, reader),
        assignments=[_assignment(item, reader) for item in row.assignments],
        actions=[schemas.Move(action.value) for action in available if action.value in _MOVES],
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _assignment(row: Assignment, reader: Person) -> schemas.Assignment:
    return schemas.Assignment(person=person(row.person, reader), state=row.state, note=row.note)


def _due(row: Task, now: datetime) -> schemas.Due | None:
    due = row.due
    if due is None:
        return None
    return schemas.Due(
        at=due.at,
        date=due.date,
        all_day=due.all_day,
        timezone=due.timezone,
        overdue=row.kind is Kind.TASK and due.overdue(now) and not row.closed,
    )
