"""The buttons of the card: what each one is called and does, wherever it is placed."""

from collections.abc import Callable
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style

from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task import assigning, due, moves, report, scope
from dialogs.task.moves import Clicked
from dialogs.widgets.paging import first_page
from dialogs.widgets.text import CAPTION, Caption, cut
from models.transitions import Action

GOOD, BAD = Style(ButtonStyle.SUCCESS), Style(ButtonStyle.DANGER)


class KindCaption(Caption):
    """An event's button says something else than a task's, where there is such a text."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t = reader(manager).t
        own = f"event-{self.key}"
        key = own if data["is_event"] and own in t else f"task-{self.key}"
        return cut(t(key, **data), CAPTION)


def to(state: State) -> Clicked:
    """Opens a window of the card at its beginning."""

    async def clicked(_query: Any, _button: Any, manager: DialogManager) -> None:
        first_page(manager)
        await manager.switch_to(state)

    return clicked


def _button(action: Action, place: str, on_click: Clicked, style: Style = EMPTY_STYLE) -> Keyboard:
    return Button(
        KindCaption(action.value.replace("_", "-")),
        id=action.value,
        on_click=on_click,
        when=f"{place}_{action.value}",
        style=style,
    )


_MOVES: dict[Action, Style] = {
    Action.ACCEPT: GOOD,
    Action.MAYBE: EMPTY_STYLE,
    Action.APPROVE: GOOD,
    Action.CLAIM: GOOD,
    Action.START: EMPTY_STYLE,
    Action.WITHDRAW: EMPTY_STYLE,
    Action.GIVE_BACK: EMPTY_STYLE,
    Action.REOPEN: EMPTY_STYLE,
    Action.CLOSE: EMPTY_STYLE,
    Action.WATCH: EMPTY_STYLE,
    Action.UNWATCH: EMPTY_STYLE,
}
"""What happens at once."""
_OTHERS: dict[Action, Clicked] = {
    Action.DECLINE: moves.decline,
    Action.RETURN: to(Card.returning),
    Action.COMPLETE: report.ask,
    Action.BLOCK: to(Card.block),
    Action.ASK_DUE: due.ask,
    Action.RESCHEDULE: scope.before("reschedule"),
    Action.COMMENT: to(Card.comments),
    Action.CHECK: to(Card.checklist),
    Action.REMIND: to(Card.remind),
    Action.ASSIGN: assigning.begin,
    Action.NUDGE: moves.nudge,
    Action.EDIT: scope.before("edit"),
    Action.REPEAT: to(Card.repeat),
    Action.CANCEL: to(Card.cancel),
    Action.DELETE: to(Card.delete),
}
"""What asks something first, or opens a window."""


def placed(place: str, *actions: Action) -> list[Keyboard]:
    """The buttons of these moves; the getter says by `first_…` and `more_…` which are shown."""
    return [
        _button(action, place, _OTHERS[action])
        if action in _OTHERS
        else _button(action, place, moves.make(action), _MOVES[action])
        for action in actions
    ]


def opens(name: str, on_click: Callable[..., Any], when: str | None = None) -> Keyboard:
    """A button of the card that is no move."""
    return Button(Caption(f"task-{name}"), id=f"to_{name}", on_click=on_click, when=when)
