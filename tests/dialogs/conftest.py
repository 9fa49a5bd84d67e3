"""A bot at work, and people who know it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.max import Max
from bot.max.intake.handling import Handling
from models import invites, teams
from models.team import Team
from tests.dialogs.talk import Clock, Human, bot_running
from tests.emulator_client import Emulator

Meet = Callable[..., Awaitable[Human]]


@pytest.fixture
def failures(monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    """What went wrong while updates were handled, also where another attempt went well."""
    found: list[Exception] = []
    attempt = Handling._attempt

    async def watched(self: Handling, *args: Any, **options: Any) -> Exception | None:
        error = await attempt(self, *args, **options)
        if error:
            found.append(error)
        return error

    monkeypatch.setattr(Handling, "_attempt", watched)
    return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bot(emulator: Emulator, database: str, redis: Redis, clock: Clock) -> AsyncIterator[Max]:
    async with bot_running(emulator, database, redis, clock) as max_:
        yield max_


@pytest.fixture
def newcomer(emulator: Emulator) -> Meet:
    """Somebody who has not opened the bot yet."""

    async def made(name: str, **fields: Any) -> Human:
        user = await emulator.add_user(name, **{"locale": "ru"} | fields)
        return Human(emulator, user["user_id"], name)

    return made


@pytest.fixture
async def anna(bot: Max, newcomer: Meet) -> Human:
    human = await newcomer("Анна", last_name="Петрова")
    await human.come()
    return human


@pytest.fixture
async def boris(bot: Max, newcomer: Meet) -> Human:
    human = await newcomer("Борис", last_name="Котов")
    await human.come()
    return human


@pytest.fixture
async def sales(anna: Human, boris: Human, clock: Clock) -> Team:
    """Anna's team, with Boris in it."""
    owner = await anna.person()
    team = await teams.create(owner, "Отдел продаж", clock())
    invite = await invites.current(owner, team.id, clock())
    await invites.join(await boris.person(), invite.token, clock())
    return team
