"""An office: Anna owns a team, Boris administers it, Vera is in it, Gleb is a stranger."""

from dataclasses import dataclass

import pytest

from models.person import Person
from models.team import Role, Team
from tests.world import ANNA, BORIS, GLEB, VERA, enter, meet, team_of


@dataclass(frozen=True)
class Office:
    anna: Person
    boris: Person
    vera: Person
    gleb: Person
    team: Team


@pytest.fixture
async def office(database: str) -> Office:
    anna, boris, vera, gleb = [await meet(person_id) for person_id in (ANNA, BORIS, VERA, GLEB)]
    team = await team_of(anna, vera)
    await enter(team, boris, Role.ADMIN)
    return Office(anna, boris, vera, gleb, team)
