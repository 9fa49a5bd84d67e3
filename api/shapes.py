"""People, teams and due times as the API shows them to a reader."""

from api import schemas
from locales import people, translator
from models import rights
from models.due import Due
from models.person import Person
from models.rights import Right
from models.team import Membership, Team


def me(person: Person) -> schemas.Me:
    """The caller."""
    return schemas.Me.model_validate(person)


def person(row: Person, reader: Person) -> schemas.Person:
    """Somebody, as others see them."""
    return schemas.Person(id=row.id, name=person_name(row, reader), username=row.username)


def person_name(row: Person, reader: Person) -> str:
    """Their name; who deleted their data is called so."""
    return people.name(translator(reader.language), row.name)


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


def due(value: Due, *, overdue: bool = False) -> schemas.Due:
    """A due time."""
    return schemas.Due(
        at=value.at,
        date=value.date,
        all_day=value.all_day,
        timezone=value.timezone,
        overdue=overdue,
    )
