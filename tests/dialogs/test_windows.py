"""Every window, drawn in every language from the database."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog.api.entities import (
    EVENT_CONTEXT_KEY,
    Context,
    EventContext,
    NewMessage,
    Stack,
)

from bot.max.outbound.keyboard import keyboard
from dialogs import DIALOGS
from dialogs.states import Card, Create, Due, Help, Join, Lists, Menu, Settings, Teams
from locales import LANGUAGES, translator
from models import invites, people, reminders, tasks, teams
from models.lists import View
from models.person import Person
from models.tasks import NewTask
from models.team import Team
from tests.dialogs.talk import SUNDAY_NOON

WINDOWS = [state for dialog in DIALOGS for state in dialog.states()]


class Drawing:
    """As much of a manager as windows need to be drawn."""

    event = None

    def __init__(
        self, person: Person, language: str, state: State, start: Any, data: dict[str, Any]
    ) -> None:
        self.dialog_data, self.start_data = data, start
        self._context = Context("intent", "", state, start, data, {})
        chat = Chat(id=person.id, type="private")
        self.middleware_data = {
            "dialog_manager": self,
            "person": person,
            "t": translator(language),
            "now": SUNDAY_NOON,
            "bot_username": "task_bot",
            "event_chat": chat,
            EVENT_CONTEXT_KEY: EventContext(
                Bot("1:max"), chat, User(id=1, is_bot=False, first_name=""), None, None
            ),
        }

    def is_preview(self) -> bool:
        return False

    def current_context(self) -> Context:
        return self._context

    def current_stack(self) -> Stack:
        return Stack(intents=["below", "this"])

    async def load_data(self) -> dict[str, Any]:
        return {"dialog_data": self.dialog_data, "middleware_data": self.middleware_data}


@pytest.fixture
async def anna(database: str) -> Person:
    return await people.meet(people.Profile(1, "Анна"), SUNDAY_NOON)


@pytest.fixture
async def sales(anna: Person) -> Team:
    return await teams.create(anna, "Отдел продаж", SUNDAY_NOON)


async def situation(state: State, anna: Person, sales: Team) -> tuple[Any, dict[str, Any]]:
    """What the window's dialog was opened with, and what it has kept."""
    task = await tasks.create(
        anna, NewTask("Смета", sales.id, (anna.id,), description="Для школы"), SUNDAY_NOON
    )
    await reminders.add(anna.id, task.id, SUNDAY_NOON, at=SUNDAY_NOON.replace(hour=15))
    boris = await people.meet(people.Profile(2, "Борис"), SUNDAY_NOON)
    foreign = await teams.create(boris, "Волонтёры", SUNDAY_NOON)
    invite = await invites.current(boris, foreign.id, SUNDAY_NOON)
    draft = {"title": "Смета", "team": sales.id, "people": [anna.id], "description": "Текст"}
    return {
        Menu: (None, {}),
        Create: (None, draft | {"task": task.id, "complete": True}),
        Due: ({"title": "Смета", "in_wizard": True}, {"day": "2026-11-24"}),
        Lists: ({"view": View.MINE.value}, {}),
        Card: ({"task_id": task.id}, {}),
        Teams: ({"team_id": sales.id}, {}),
        Join: ({"token": invite.token}, {}),
        Settings: (None, {}),
        Help: (None, {}),
    }[state.group]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", WINDOWS, ids=lambda state: state.state)
async def test_a_window_can_be_drawn(
    anna: Person, sales: Team, state: State, language: str
) -> None:
    start, data = await situation(state, anna, sales)
    manager = Drawing(anna, language, state, start, data)
    drawn = await drawing(manager, state)
    assert drawn.text
    assert not any("{" in text for text in (drawn.text, *captions(drawn)))
    assert keyboard(drawn.reply_markup)  # within MAX's limits
    assert ways_out(drawn, language) or state == Menu.main
    if language == "en":
        assert not any(cyrillic(caption) for caption in captions(drawn) if "Смета" not in caption)


async def drawing(manager: Any, state: State) -> NewMessage:
    dialog = next(dialog for dialog in DIALOGS if state in dialog.states())
    return await dialog.render(manager)


def captions(drawn: NewMessage) -> list[str]:
    markup: Any = drawn.reply_markup
    return [button.text for row in markup.inline_keyboard for button in row]


def ways_out(drawn: NewMessage, language: str) -> bool:
    """One tap to the menu: «Меню», or «Отмена» where there is something to give up."""
    t = translator(language)
    return bool({t("button-menu"), t("button-cancel")} & set(captions(drawn)))


def cyrillic(text: str) -> bool:
    named = {"○ Русский", "☑ Me", "Отдел продаж", "👑 Отдел продаж"}
    return text not in named and any("а" <= char.lower() <= "я" for char in text)
