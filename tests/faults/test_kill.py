"""The product is killed while ten people write: every message is answered once, in order."""

import asyncio
import signal

from tests.emulator_client import Emulator
from tests.process.product import product

PEOPLE, ROUNDS = 10, 4
SAID = (
    ("/today", "Сегодня"),
    ("/my", "Мои задачи"),
    ("/teams", "Команды"),
)


async def _write(emulator: Emulator, people: list[int]) -> None:
    for _ in range(ROUNDS):
        for command, _answer in SAID:
            await asyncio.gather(*(emulator.say(person, command) for person in people))
            await asyncio.sleep(0.05)


async def _answers(emulator: Emulator, person: int) -> list[str]:
    """First lines of what the bot wrote after the greeting."""
    messages = [m for m in await emulator.messages(person) if m["sender"]["is_bot"]]
    return [m["body"]["text"].splitlines()[0] for m in messages[1:]]


async def _everybody_is_answered(emulator: Emulator, people: list[int]) -> None:
    async with asyncio.timeout(60):
        for person in people:
            while len(await _answers(emulator, person)) < ROUNDS * len(SAID):
                await asyncio.sleep(0.1)
    await emulator.idle(30, quiet_ms=500)


async def test_killed_while_ten_people_write(
    database: str, redis_url: str, emulator: Emulator
) -> None:
    people = [(await emulator.add_user(f"Сотрудник {n}"))["user_id"] for n in range(PEOPLE)]
    variables = {
        "DATABASE_URL": database,
        "REDIS_URL": redis_url,
        "MAX_API_URL": emulator.base_url,
        "MAX_BOT_TOKEN": "local-token",
        "MAX_CALLS_PER_SECOND": "1000",
    }
    async with product(**variables) as it:
        for person in people:
            await emulator.start(person)
        await emulator.idle(30)
        writing = asyncio.create_task(_write(emulator, people))
        await _sent(emulator, PEOPLE + 25)
        await it.end(signal.SIGKILL)
        await writing
        await it.start()
        await _everybody_is_answered(emulator, people)
        code, _, log = await it.end()
    assert code == 0, log
    expected = [answer for _ in range(ROUNDS) for _command, answer in SAID]
    for person in people:
        answers = await _answers(emulator, person)
        assert len(answers) == len(expected), answers
        for answer, start in zip(answers, expected, strict=True):
            assert start in answer, answers


async def _sent(emulator: Emulator, messages: int) -> None:
    """Waits until the bot has sent that many."""
    async with asyncio.timeout(60):
        while len(await emulator.calls(method="POST", path="/messages")) < messages:
            await asyncio.sleep(0.01)
