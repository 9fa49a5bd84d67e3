"""Whatever is sent where something is asked: a sentence, a way out, and nothing lost.

The windows that ask are found by their inputs, so that a new one is tried without being named.
"""

import asyncio
import re
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest
from aiogram.fsm.state import State
from redis.asyncio import Redis

from bot.max import Max
from dialogs.states import Create, Due, Menu, Repeat
from locales import translator
from models import members, teams, trash
from tests.dialogs.drawing import ASKING, draw
from tests.dialogs.situations import Opened, Scene, opened, scene
from tests.dialogs.talk import SUNDAY_NOON, Human
from tests.dialogs.teleport import Teleport
from tests.dialogs.words import BAD, LONG
from tests.emulator_client import Emulator, Json, keyboard

ASKED_FOR = (Due, Repeat)
"""Dialogs that give their answer to the one that opened them."""
_TAG = re.compile(r"<[^>]+>")
OUT = {translator("ru")(key) for key in ("button-menu", "button-cancel", "button-back")}
STICKER: Json = {"type": "sticker", "payload": {"url": "https://x/1", "code": "1"}}
PLACE: Json = {"type": "location", "latitude": 0.0, "longitude": -160.0}
CARD: Json = {"type": "contact", "payload": {"vcf_info": "BEGIN:VCARD\r\nEND:VCARD"}}
each_question = pytest.mark.parametrize("state", ASKING, ids=lambda state: state.state)


@dataclass
class Question:
    """One window, into which Anna can be put again and again."""

    anna: Human
    teleport: Teleport
    failures: list[Exception]
    windows: list[tuple[State, Opened]]

    async def ask(self) -> str:
        """Anna is in the window; the id of the bot's last message."""
        await self.teleport.to(*self.windows)
        return await self.anna.mid()

    async def explained(self) -> bool:
        """Whether the message says more than the window does by itself, or is another one."""
        state, opened_ = self.windows[-1]
        if await self.teleport.state() != state:
            return True
        plain = await draw(await self.anna.person(), "ru", state, opened_)
        first = (await self.anna.text()).splitlines()[0]
        return first not in unescape(_TAG.sub("", plain.text or ""))

    async def answered(self, before: str, what: object) -> None:
        """There is a new message with words and a way out."""
        assert not self.failures, (what, self.failures)
        assert await self.anna.mid() != before, what
        assert (await self.anna.text()).strip(), what
        assert await self.teleport.state() == Menu.main or OUT & set(await self.anna.captions())


@pytest.fixture
async def here(bot: Max, emulator: Emulator) -> Scene:
    """The scene of the windows' tests, whose people have the chat open."""
    for id_, name in ((1, "Анна"), (2, "Борис")):
        await emulator.add_user(name, user_id=id_, locale="ru")
        await Human(emulator, id_, name).come()
    return await scene("ru")


@pytest.fixture
async def question(
    here: Scene,
    emulator: Emulator,
    redis: Redis,
    bot: Max,
    failures: list[Exception],
    state: State,
) -> Question:
    """The window that is asked for; one that answers to another is opened from the wizard."""
    start, data = next(iter((await opened(here, state)).values()))
    draft = {"id": "one", "title": here.words("task"), "team": here.team.id, "complete": True}
    if state.group is Create:
        data = draft
    windows: list[tuple[State, Opened]] = [(state, (start, data))]
    if state.group in ASKED_FOR:
        windows.insert(0, (Create.confirm, (None, draft)))
    anna = Human(emulator, here.anna.id, "Анна")
    return Question(anna, Teleport(redis, bot, anna.id), failures, windows)


@each_question
async def test_nothing_that_is_sent_does_harm(
    question: Question, here: Scene, state: State
) -> None:
    await whatever_is_sent(question)
    await commands_between(question, here, state)
    await others_between(question, here)
    for gone in (task_deleted, team_left, team_deleted):
        before = await question.ask()
        await gone(here)
        await question.anna.say("10")
        await question.answered(before, gone.__name__)


async def whatever_is_sent(question: Question) -> None:
    anna = question.anna
    photo = await anna.emulator.upload(b"GIF89a", "x.gif", "image")
    sent: list[tuple[str, dict[str, Any]]] = [
        *((text, {}) for text in BAD),
        *(("", {"attachments": [thing]}) for thing in (photo, STICKER, PLACE, CARD)),
        (LONG[:500], {"attachments": [photo]}),
    ]
    for text, more in sent:
        before = await question.ask()
        kept = await question.teleport.draft()
        await anna.say(text or None, **more)
        await question.answered(before, (text[:30], more))
        if await question.teleport.draft() == kept:
            assert await question.explained(), (text[:30], more)


async def commands_between(question: Question, here: Scene, state: State) -> None:
    for command in ("/today", "/nonsense"):
        before = await question.ask()
        await question.anna.say(command)
        await question.answered(before, command)
        if state.group in (Create, *ASKED_FOR):
            kept = await question.teleport.kept() + await question.teleport.draft()
            assert here.words("task") in kept


async def others_between(question: Question, here: Scene) -> None:
    """Two answers at once, a button of an old card, a press by somebody else."""
    anna, emulator, old = question.anna, question.anna.emulator, await question.anna.mid()
    before = await question.ask()
    await asyncio.gather(emulator.say(anna.id, "10"), emulator.say(anna.id, "Второй ответ"))
    await anna.settle()
    await question.answered(before, "two at once")
    await question.ask()
    await emulator.press(anna.id, old, button=(0, 0))
    await anna.settle()
    assert not question.failures
    before = await question.ask()
    await pressed_by(Human(emulator, here.boris.id, "Борис"), await anna.screen())
    await anna.say("10")
    await question.answered(before, "somebody else's press")


async def pressed_by(other: Human, message: Json) -> None:
    """MAX lets nobody press in others' chats; should it, the bot is not confused."""
    button = keyboard(message)[0][0]
    user = {"user_id": other.id, "name": other.name, "first_name": other.name, "is_bot": False}
    callback = {"timestamp": 1, "callback_id": "others", "payload": button.get("payload", "")}
    update = {"update_type": "message_callback", "timestamp": 1, "message": message}
    await other.emulator.inject({**update, "callback": {**callback, "user": user}})
    await other.settle()


async def task_deleted(here: Scene) -> None:
    await trash.delete(here.anna.id, here.task.id, SUNDAY_NOON)


async def team_left(here: Scene) -> None:
    await members.transfer(here.anna.id, here.team.id, here.boris.id, SUNDAY_NOON)
    await members.leave(here.anna.id, here.team.id, SUNDAY_NOON)


async def team_deleted(here: Scene) -> None:
    name = (await teams.membership(here.boris.id, here.team.id)).team.name
    await teams.delete(here.boris.id, here.team.id, name, SUNDAY_NOON)
