"""Five people press and write at random: nothing fails, everything is answered.

FUZZ_STEPS and FUZZ_SEED make the walk longer, and the same again.
"""

import asyncio
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest
from aiogram_dialog import Window
from structlog.testing import capture_logs

from bot.max import Max
from models import inbox
from tests.dialogs.conftest import Meet
from tests.dialogs.drawing import ASKING, WINDOWS
from tests.dialogs.furnishing import furnish
from tests.dialogs.talk import Clock
from tests.dialogs.walking import Trail, Walker
from tests.emulator_client import Emulator

STEPS = int(os.environ.get("FUZZ_STEPS", "600"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
EVERYWHERE = 10_000
"""A walk of so many steps goes on, for as long again at most, until it has seen every window."""
RENEWED = 150
"""Turns after which somebody new comes, and there is another furnished team."""
NAMES = ("Анна", "Борис", "Вера", "Глеб", "Дина")


@pytest.fixture
def trail(monkeypatch: pytest.MonkeyPatch) -> Trail:
    """Notes which window everybody is shown."""
    found = Trail(asked={str(state.state) for state in ASKING})
    render = Window.render

    async def noted(window: Window, dialog: Any, manager: Any) -> Any:
        state = str(window.get_state().state)
        found.seen[state] += 1
        found.here[manager.middleware_data["person"].id] = state
        return await render(window, dialog, manager)

    monkeypatch.setattr(Window, "render", noted)
    return found


async def test_at_random(
    bot: Max,
    emulator: Emulator,
    newcomer: Meet,
    clock: Clock,
    trail: Trail,
    failures: list[Exception],
    capsys: pytest.CaptureFixture[str],
) -> None:
    choice = random.Random(SEED)  # noqa: S311 - no secret
    people = [await newcomer(name, phone="79991234567") for name in NAMES]
    for human in people[:4]:
        await human.come()
    trail.links = await furnish([human.id for human in people[:4]], clock())
    await people[4].start(trail.links[0])
    walkers = [
        Walker(emulator, human.id, random.Random(choice.random()), trail)  # noqa: S311 - as above
        for human in people
    ]
    with capture_logs() as lines:
        for turn in _turns(trail, STEPS // len(walkers)):
            if turn % RENEWED == RENEWED - 1:  # so much has been closed, deleted and left
                await renewed(walkers, newcomer, choice)
                trail.links = await furnish([walker.id for walker in walkers], clock())
            trail.survey()
            pressed = [id_ for ids in await together(walkers) for id_ in ids]
            await settled(emulator)
            unanswered = set(pressed) - await answered(emulator)
            assert not unanswered, trail.last
            assert not failures, (trail.last, failures)
            clock.advance(minutes=choice.choice([0, 0, 0, 1, 30]))
    assert not [line for line in lines if line["log_level"] in ("error", "critical")]
    told(trail, capsys)


def _turns(trail: Trail, usual: int) -> Iterator[int]:
    """As many as usual, and more of a long walk that has not been everywhere."""
    for turn in range(usual * 2):
        if turn >= usual and (STEPS < EVERYWHERE or not missing(trail)):
            return
        yield turn


def missing(trail: Trail) -> list[str]:
    """The windows that nobody has seen."""
    return sorted({str(state.state) for state in WINDOWS} - set(trail.seen))


async def renewed(walkers: list[Walker], newcomer: Meet, choice: random.Random) -> None:
    """Somebody new in the place of one of them."""
    walker = choice.choice(walkers)
    human = await newcomer(choice.choice(NAMES), phone="79991234567")
    await human.start()
    walker.id = human.id


async def together(walkers: list[Walker]) -> list[list[str]]:
    return await asyncio.gather(*(walker.step() for walker in walkers))


async def settled(emulator: Emulator) -> None:
    """Waits until the bot has done what everybody asked."""
    await emulator.idle(quiet_ms=0)
    async with asyncio.timeout(30):
        while (await inbox.backlog()).pending:
            await asyncio.sleep(0.003)


async def answered(emulator: Emulator) -> set[str]:
    """The presses that got an answer since the last time."""
    calls = await emulator.calls(path="/answers")
    await emulator.clear_calls()
    return {call["query"]["callback_id"] for call in calls if call["status"] == 200}


def told(trail: Trail, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\nseed {SEED}: {dict(trail.done)}; {len(trail.seen)} of {len(WINDOWS)} windows")  # noqa: T201 - results
        print(f"{len(trail.pressed)} buttons; not seen: {missing(trail)}")  # noqa: T201 - as above
    assert not missing(trail) or STEPS < EVERYWHERE
