"""People who owe each other work, and a deliverer that a test runs by hand."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

import pytest

from jobs.deliver import Deliverer
from models.person import Person
from models.team import Team
from tests.jobs.outbox import Alarms, Clock, Outbox, idle
from tests.world import ANNA, BORIS, VERA, meet, team_of

Working = Callable[[], AbstractAsyncContextManager[Deliverer]]
Settle = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Office:
    """Anna owns a team that Boris and Vera are in; all have started the bot."""

    anna: Person
    boris: Person
    vera: Person
    team: Team


@pytest.fixture
async def office(database: str) -> Office:
    anna, boris, vera = [await meet(person_id) for person_id in (ANNA, BORIS, VERA)]
    return Office(anna, boris, vera, await team_of(anna, boris, vera))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def alarms() -> Alarms:
    return Alarms()


@pytest.fixture
def outbox() -> Outbox:
    return Outbox()


@pytest.fixture
def working(outbox: Outbox, alarms: Alarms, clock: Clock) -> Working:
    """A deliverer at work: `async with working() as deliverer:`."""

    @asynccontextmanager
    async def run() -> AsyncIterator[Deliverer]:
        async with Deliverer(outbox, alarms, clock) as deliverer:
            yield deliverer

    return run


@pytest.fixture
def settle(working: Working) -> Settle:
    """Has a deliverer send whatever is due now, to the end."""

    async def run() -> None:
        async with working() as deliverer:
            await idle(deliverer)

    return run
