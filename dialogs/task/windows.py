"""The card's windows."""

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, LaunchMode
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Row, SwitchTo, WebApp
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style

from dialogs.states import Card
from dialogs.task import getters, handlers
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, Shown, T
from models.reminders import Snooze
from models.transitions import Action

_GOOD, _BAD = Style(ButtonStyle.SUCCESS), Style(ButtonStyle.DANGER)


def _move(action: Action, style: Style = EMPTY_STYLE) -> Keyboard:
    return Button(
        Caption(f"task-{action.value}"),
        id=action.value,
        on_click=handlers.make(action),
        when=f"can_{action.value}",
        style=style,
    )


def _ask(action: Action, state: State) -> Keyboard:
    name = action.value
    return SwitchTo(Caption(f"task-{name}"), id=f"ask_{name}", state=state, when=f"can_{name}")


def _before(minutes: int) -> Keyboard:
    return Button(
        Caption(f"remind-before-{minutes}"),
        id=f"before_{minutes}",
        on_click=handlers.remind_before(minutes),
        when=f"before_{minutes}",
    )


def _at(name: str, choice: Snooze) -> Keyboard:
    return Button(Caption(f"remind-{name}"), id=name, on_click=handlers.remind_at(choice))


_main = screen(
    Shown("card"),
    Shown("history"),
    Group(
        _move(Action.ACCEPT, _GOOD),
        _ask(Action.DECLINE, Card.decline),
        _ask(Action.COMPLETE, Card.report),
        _move(Action.CLAIM, _GOOD),
        _move(Action.REOPEN),
        Button(
            Caption("task-reschedule"),
            id="reschedule",
            on_click=handlers.reschedule,
            when="can_reschedule",
        ),
        _ask(Action.REMIND, Card.remind),
        _move(Action.CLOSE),
        _ask(Action.CANCEL, Card.cancel),
        Button(Caption("task-refresh"), id="refresh", on_click=handlers.refresh),
        width=2,
    ),
    WebApp(Caption("task-open-app"), Plain("app_link"), when="has_app"),
    footer(),
    state=Card.main,
    getter=getters.main,
)
_decline = screen(
    T("task-why-decline"),
    footer_to(Card.main),
    state=Card.decline,
    answer=handlers.answer(Action.DECLINE),
)
_report = screen(
    T("task-what-report"),
    Button(
        Caption("task-no-report"),
        id="no_report",
        on_click=handlers.make(Action.COMPLETE),
        style=_GOOD,
    ),
    footer_to(Card.main),
    state=Card.report,
    answer=handlers.answer(Action.COMPLETE),
)
_cancel = screen(
    T("task-sure-cancel"),
    Row(
        Button(
            Caption("task-yes-cancel"),
            id="yes_cancel",
            on_click=handlers.make(Action.CANCEL),
            style=_BAD,
        )
    ),
    footer_to(Card.main),
    state=Card.cancel,
)
_remind = screen(
    T("remind-when"),
    T("remind-set-already", when="has_reminders"),
    Group(
        *(_before(minutes) for minutes in getters.BEFORE),
        _at("hour", Snooze.HOUR),
        _at("tomorrow", Snooze.TOMORROW),
        width=2,
    ),
    footer_to(Card.main),
    state=Card.remind,
    getter=getters.remind,
)

dialog = Dialog(
    _main,
    _decline,
    _report,
    _cancel,
    _remind,
    getter=getters.task,
    on_process_result=handlers.due_picked,
    launch_mode=LaunchMode.SINGLE_TOP,
)
