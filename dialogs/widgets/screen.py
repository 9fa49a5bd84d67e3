"""A window of ours: the problem first, then its texts; every word typed into it is answered."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, DialogProtocol, Window
from aiogram_dialog.widgets.input import BaseInput
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.media import Media
from aiogram_dialog.widgets.text import Multi, Text

from dialogs.stray import take
from dialogs.widgets.problem import Problem, say

Answered = Callable[[str, DialogManager], Awaitable[None]]


class Answer(BaseInput):
    """An open question: the next text is its answer, anything else is told that text is wanted."""

    def __init__(self, on_text: Answered) -> None:
        super().__init__()
        self._on_text = on_text

    async def process_message(
        self,
        message: Message,
        dialog: DialogProtocol,  # noqa: ARG002 - the framework's signature
        manager: DialogManager,
    ) -> bool:
        """Always handled; DomainError where the answer is no good."""
        if not message.text:
            say(manager, "stray-text-wanted")
        else:
            await self._on_text(message.text, manager)
        return True


class NoQuestion(BaseInput):
    """Nothing was asked: words become a task, or are kept from ruining a draft."""

    async def process_message(
        self,
        message: Message,
        dialog: DialogProtocol,  # noqa: ARG002 - the framework's signature
        manager: DialogManager,
    ) -> bool:
        """Always handled."""
        await take(message, manager)
        return True


def screen(
    *parts: Text | Keyboard | Media,
    state: State,
    getter: Callable[..., Awaitable[dict[str, Any]]] | None = None,
    answer: Answered | BaseInput | None = None,
) -> Window:
    """A window of texts, a blank line between them, a picture or file, and rows of buttons.

    `answer` gets the text typed into it, where it asks for one; or takes what else is sent.
    """
    texts = [part for part in parts if isinstance(part, Text)]
    others = [part for part in parts if not isinstance(part, Text)]
    text = Multi(Problem(), *texts, sep="\n\n")
    return Window(text, *others, _input(answer), state=state, getter=getter)


def _input(answer: Answered | BaseInput | None) -> BaseInput:
    if isinstance(answer, BaseInput):
        return answer
    return Answer(answer) if answer else NoQuestion()
