"""Presses under notices: the notice itself then says what became of it, in one call to MAX."""

from typing import Any

from aiogram import Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.handlers.presses import Pressed, markup
from bot.max import int_to_mid
from dialogs.reader import Reader, reader
from dialogs.states import Card, Lists, Settings, Teams
from jobs import keyboards
from jobs.buttons import NoticeAction, NoticeButton
from jobs.settled import Outcome, settled
from locales import dates
from models import deliveries, due_requests, live, moves, reminders, tasks, teams, transitions
from models.errors import DomainError, ForbiddenError, NotFoundError
from models.lists import View
from models.task import Kind
from models.tasks import Seen

router = Router(name="notices")

_OPENS = {
    NoticeAction.OPEN: Card.main,
    NoticeAction.DECLINE: Card.decline,
    NoticeAction.RETURN: Card.returning,
    NoticeAction.REPLY: Card.comments,
    NoticeAction.SNOOZE_OTHER: Card.remind,
}
_PLACES: dict[NoticeAction, tuple[State, dict[str, Any]]] = {
    NoticeAction.TODAY: (Lists.page, {"view": View.TODAY.value}),
    NoticeAction.WAITING: (Lists.page, {"view": View.WAITING.value}),
    NoticeAction.DIGEST: (Settings.digest, {}),
}
"""Windows that are about no task."""
_DEEP = 20
"""Windows below a card before the pile is cleared; nobody goes back that far."""


@router.callback_query(Pressed(NoticeButton.unpack))
async def pressed(
    query: CallbackQuery, button: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Does what the button says; a refusal is told where it was pressed."""
    who = reader(dialog_manager)
    if query.message:  # a press proves that it arrived, also where sending it broke off
        mid = int_to_mid(query.message.message_id)
        await deliveries.sent(button.delivery_id, mid, who.now)
    try:
        await _do(query, button, dialog_manager)
    except DomainError as error:
        await query.answer(who.t(f"error-{error.code}", **error.details))
        await _too_late(query, button, who)


async def _do(query: CallbackQuery, button: NoticeButton, manager: DialogManager) -> None:
    who = reader(manager)
    if button.action is NoticeAction.GOT_IT:
        await _leave_others(query, button)
    elif button.action is NoticeAction.TEAM:
        await teams.membership(who.id, button.about or 0)  # refuses before anything is opened
        await _start(query, button, manager, Teams.team, {"team_id": button.about})
    elif place := _PLACES.get(button.action):
        await _start(query, button, manager, *place)
    else:
        seen = await tasks.get(who.id, button.task_id)
        if state := _window(button.action, seen):
            _require(button.action, seen, who)
            await _start(query, button, manager, state, {"task_id": button.task_id})
        else:
            await _settle(query, button, who, seen)


def _window(action: NoticeAction, seen: Seen) -> State | None:
    """The window that the action opens; an event is declined without a reason."""
    if action is NoticeAction.DECLINE and seen.task.kind is Kind.EVENT:
        return None
    return _OPENS.get(action)


def _require(action: NoticeAction, seen: Seen, who: Reader) -> None:
    """Refuses before somebody is asked for words that could not be kept."""
    move = keyboards.MOVES.get(action)
    if move is None or move in transitions.available(seen.task, who.id, seen.standing, who.now):
        return
    raise transitions.refusal(move, seen.task, who.id, who.now) or ForbiddenError


async def _settle(query: CallbackQuery, button: NoticeButton, who: Reader, seen: Seen) -> None:
    outcome = Outcome(button.action)
    match button.action:
        case NoticeAction.AGREE | NoticeAction.REFUSE:
            agree = button.action is NoticeAction.AGREE
            await due_requests.answer(who.id, button.about or 0, agree, who.now)
        case NoticeAction.MUTE:
            await reminders.mute(who.id, button.task_id, who.now)
        case NoticeAction.UNMUTE:
            await reminders.unmute(who.id, button.task_id, who.now)
        case action if snooze := action.snooze:
            until = reminders.snooze_until(snooze, who.now, who.zone)
            await reminders.snooze(who.id, button.task_id, until, who.now, of=button.delivery_id)
            outcome = Outcome(action, until)
        case action:
            await moves.act(who.id, button.task_id, keyboards.MOVES[action], who.now)
    await query.answer(_toast(who, outcome, event=seen.task.kind is Kind.EVENT))
    await _rewrite(query, button, who, await tasks.get(who.id, button.task_id), outcome)


def _toast(who: Reader, outcome: Outcome, *, event: bool) -> str:
    if outcome.until:
        return who.t(
            "notice-toast-remind-at", time=dates.moment(who.t, outcome.until, who.now, who.zone)
        )
    name = outcome.action.value
    of_event = f"notice-toast-event-{name}"
    return who.t(of_event if event and of_event in who.t else f"notice-toast-{name}")


async def _too_late(query: CallbackQuery, button: NoticeButton, who: Reader) -> None:
    """The notice says how things stand now; without any button where the task is gone."""
    try:
        seen = await tasks.get(who.id, button.task_id)
    except NotFoundError:
        await _leave_others(query, button)
        return
    await _rewrite(query, button, who, seen, None)


async def _rewrite(
    query: CallbackQuery, button: NoticeButton, who: Reader, seen: Seen, outcome: Outcome | None
) -> None:
    if isinstance(query.message, Message):
        text = settled(seen, who.t, who.person, who.now, outcome)
        rows = keyboards.after(seen, button, who.t, who.now, who.zone)
        await query.message.edit_text(text, reply_markup=markup(rows))
        await live.drawn(button.delivery_id)


async def _start(
    query: CallbackQuery,
    button: NoticeButton,
    manager: DialogManager,
    state: State,
    data: dict[str, Any],
) -> None:
    """The window in place of the notice; below a notice that tells of other things, too."""
    await live.let_go(button.delivery_id)
    others = _others(query, button)
    deep = len(manager.current_stack().intents) >= _DEEP
    await manager.start(
        state,
        data,
        mode=StartMode.RESET_STACK if deep else StartMode.NORMAL,
        show_mode=ShowMode.SEND if others else ShowMode.EDIT,
    )
    if others:
        await _leave_others(query, button)


async def _leave_others(query: CallbackQuery, button: NoticeButton) -> None:
    """The pressed button goes, what is about other messages stays."""
    others = _others(query, button)
    if isinstance(query.message, Message):
        markup = InlineKeyboardMarkup(inline_keyboard=others) if others else None
        await query.message.edit_reply_markup(reply_markup=markup)


def _others(query: CallbackQuery, pressed: NoticeButton) -> list[list[InlineKeyboardButton]]:
    """The rows about other messages than the pressed one's."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    rows = markup.inline_keyboard if markup else []
    return [row for row in rows if _about_another(row, pressed)]


def _about_another(row: list[InlineKeyboardButton], pressed: NoticeButton) -> bool:
    buttons = [NoticeButton.unpack(button.callback_data or "") for button in row]
    return any(button and button.delivery_id != pressed.delivery_id for button in buttons)
