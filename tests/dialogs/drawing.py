"""Windows drawn without a bot: what a dialog shows a person in a state."""

from typing import Any, cast

from aiogram import Bot
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog import Window
from aiogram_dialog.api.entities import (
    EVENT_CONTEXT_KEY,
    Context,
    EventContext,
    NewMessage,
    Stack,
)

from dialogs import DIALOGS
from dialogs.widgets.screen import NoQuestion
from locales import translator
from models.person import Person
from tests.dialogs.situations import Opened
from tests.dialogs.talk import SUNDAY_NOON

WINDOWS = [state for dialog in DIALOGS for state in dialog.states()]
ASKING = [
    state
    for dialog in DIALOGS
    for state, window in cast(dict[State, Window], dialog.windows).items()
    if not isinstance(window.on_message, NoQuestion)
]
"""Windows that wait for words or things."""


class Drawing:
    """As much of a manager as windows need to be drawn."""

    event = None

    def __init__(self, person: Person, language: str, state: State, opened: Opened) -> None:
        self.start_data, self.dialog_data = opened
        self._context = Context("intent", "", state, self.start_data, self.dialog_data, {})
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


async def draw(person: Person, language: str, state: State, opened: Opened) -> NewMessage:
    """What the person is shown in that state."""
    manager: Any = Drawing(person, language, state, opened)
    dialog = next(dialog for dialog in DIALOGS if state in dialog.states())
    return await dialog.render(manager)


def rows(drawn: NewMessage) -> list[list[str]]:
    """What its buttons say, row by row."""
    markup: Any = drawn.reply_markup
    return [[button.text for button in row] for row in markup.inline_keyboard]


def captions(drawn: NewMessage) -> list[str]:
    """All buttons in one list."""
    return [text for row in rows(drawn) for text in row]
