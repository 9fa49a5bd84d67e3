"""The card itself, and all its windows together."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager, LaunchMode
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo, WebApp

from dialogs.states import Card
from dialogs.task import (
    assigning,
    checklist,
    comments,
    due,
    editing,
    everybody,
    files,
    getters,
    history,
    kept,
    moves,
    reminding,
    removal,
    repeating,
    report,
    scope,
    tagging,
)
from dialogs.task.buttons import opens, placed, to
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, Shown, T
from models.transitions import Action

_FIRST = (
    *(Action.ACCEPT, Action.MAYBE, Action.DECLINE, Action.APPROVE, Action.RETURN),
    *(Action.CLAIM, Action.COMPLETE, Action.START, Action.WITHDRAW, Action.REOPEN),
    *(Action.ASK_DUE, Action.RESCHEDULE, Action.ASSIGN, Action.NUDGE),
    *(Action.COMMENT, Action.CHECK, Action.CLOSE, Action.EDIT, Action.REMIND, Action.WATCH),
)
_MORE = (
    *(Action.ACCEPT, Action.MAYBE, Action.DECLINE, Action.APPROVE, Action.RETURN),
    *(Action.CLAIM, Action.COMPLETE, Action.START, Action.BLOCK, Action.GIVE_BACK),
    *(Action.WITHDRAW, Action.REOPEN),
    *(Action.ASK_DUE, Action.RESCHEDULE, Action.ASSIGN, Action.NUDGE, Action.REMIND),
    *(Action.COMMENT, Action.CHECK, Action.REPEAT, Action.EDIT),
)
_LAST = (Action.WATCH, Action.UNWATCH, Action.CLOSE, Action.CANCEL, Action.DELETE)

_main = screen(
    Shown("card"),
    choices("wishes", due.answer_wish, width=2),
    Packed(*placed("first", *_FIRST), width=2),
    Row(
        SwitchTo(Caption("task-more"), id="more", state=Card.more),
        Button(Caption("task-refresh"), id="refresh", on_click=moves.refresh),
    ),
    WebApp(Caption("task-open-app"), Plain("app_link"), when="has_app"),
    footer(),
    state=Card.main,
    getter=getters.main,
)
_more = screen(
    T("task-more-what"),
    Packed(
        *placed("more", *_MORE),
        opens("tags", scope.before("tags"), when="can_edit"),
        opens("files", to(Card.files)),
        opens("everybody", to(Card.people), when="has_people"),
        opens("history", history.begin),
        *placed("more", *_LAST),
        width=2,
    ),
    footer_to(Card.main),
    state=Card.more,
    getter=getters.more,
)


async def _picked(_start_data: Any, result: Any, manager: DialogManager) -> None:
    """The answer of a picker that was opened from here; nothing where it was left by «Назад»."""
    if result is not None and "due" in result:
        await due.picked(result, manager)
    elif result is not None and "rule" in result:
        await repeating.picked(result, manager)


dialog = Dialog(
    _main,
    _more,
    *report.windows,
    *due.windows,
    *kept.windows,
    *scope.windows,
    *assigning.windows,
    *tagging.windows,
    *comments.windows,
    *checklist.windows,
    *files.windows,
    *editing.windows,
    *reminding.windows,
    *repeating.windows,
    *removal.windows,
    *history.windows,
    *everybody.windows,
    getter=getters.task,
    on_process_result=_picked,
    launch_mode=LaunchMode.SINGLE_TOP,
)
