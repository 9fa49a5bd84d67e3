"""Presses under notices: the notice itself then says what became of it, in one call to MAX."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.max import int_to_mid
from dialogs.reader import Reader, reader
from dialogs.states import Card
from jobs.buttons import NoticeAction, NoticeButton
from jobs.notices import Outcome, settled
from locales import dates
from models import deliveries, moves, reminders, tasks
from models.errors import DomainError, NotFoundError
from models.tasks import Seen
from models.transitions import Action, available

router = Router(name="notices")

_MOVES = {NoticeAction.ACCEPT: Action.ACCEPT, NoticeAction.COMPLETE: Action.COMPLETE}
_OPENS = {NoticeAction.OPEN: Card.main, NoticeAction.DECLINE: Card.decline}
_DEEP = 20
"""Windows below a card before the pile is cleared; nobody goes back that far."""


class UnderNotice(Filter):
    """A button of a notice; hands it over, taken apart."""

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        button = NoticeButton.unpack(query.data or "")
        return {"button": button} if button else False


@router.callback_query(UnderNotice())
async def pressed(
    query: CallbackQuery, button: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Does what the button says; a refusal is told where it was pressed."""
    who = reader(dialog_manager)
    if query.message:  # a press proves that it arrived, also where sending it broke off
        mid = int_to_mid(query.message.message_id)
        await deliveries.sent(button.delivery_id, mid, who.now)
    try:
        if button.action in _OPENS:
            await _open(query, button, dialog_manager)
        else:
            await _settle(query, button, who)
    except DomainError as error:
        await query.answer(who.t(f"error-{error.code}", **error.details))
        await _too_late(query, button, who)


async def _settle(query: CallbackQuery, button: NoticeButton, who: Reader) -> None:
    if snooze := button.action.snooze:
        until = reminders.snooze_until(snooze, who.now, who.zone)
        await reminders.snooze(who.id, button.task_id, until, who.now, of=button.delivery_id)
        spoken = dates.moment(who.t, until, who.now, who.zone)
        await query.answer(who.t("toast-remind-at", time=spoken))
        outcome = Outcome(button.action, until)
    else:
        action = _MOVES[button.action]
        await moves.act(who.id, button.task_id, action, who.now)
        await query.answer(who.t(f"toast-{action.value}"))
        outcome = Outcome(button.action)
    await _rewrite(query, button, who, await tasks.get(who.id, button.task_id), outcome)


async def _too_late(query: CallbackQuery, button: NoticeButton, who: Reader) -> None:
    """The notice says how things stand now; without any button where the task is gone."""
    try:
        seen = await tasks.get(who.id, button.task_id)
    except NotFoundError:
        if isinstance(query.message, Message):
            await query.message.edit_reply_markup()
        return
    await _rewrite(query, button, who, seen, None)


async def _rewrite(
    query: CallbackQuery, button: NoticeButton, who: Reader, seen: Seen, outcome: Outcome | None
) -> None:
    if isinstance(query.message, Message):
        text = settled(seen, who.t, who.person, who.now, outcome)
        await query.message.edit_text(text, reply_markup=_still_possible(button, who, seen))


def _still_possible(button: NoticeButton, who: Reader, seen: Seen) -> InlineKeyboardMarkup:
    can = available(seen.task, who.id, seen.standing, who.now)
    offered = [
        action
        for action, move in _MOVES.items()
        if move in can and (action is not NoticeAction.ACCEPT)
    ]
    row = [
        InlineKeyboardButton(
            text=who.t(f"notice-{action.value}"),
            callback_data=NoticeButton(action, seen.task.id, button.delivery_id).pack(),
        )
        for action in (*offered, NoticeAction.OPEN)
    ]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def _open(query: CallbackQuery, button: NoticeButton, manager: DialogManager) -> None:
    """The card in place of the notice; below a notice that tells of other tasks, too."""
    await tasks.get(reader(manager).id, button.task_id)  # refuses before anything is opened
    others = _others(query, button)
    deep = len(manager.current_stack().intents) >= _DEEP
    await manager.start(
        _OPENS[button.action],
        {"task_id": button.task_id},
        mode=StartMode.RESET_STACK if deep else StartMode.NORMAL,
        show_mode=ShowMode.SEND if others else ShowMode.EDIT,
    )
    if others and isinstance(query.message, Message):
        await query.message.edit_reply_markup(
            reply_markup=InlineKeyboardMarkup(inline_keyboard=others)
        )


def _others(query: CallbackQuery, pressed: NoticeButton) -> list[list[InlineKeyboardButton]]:
    """The rows about other tasks than the pressed one's."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    rows = markup.inline_keyboard if markup else []
    return [row for row in rows if _about_another(row, pressed)]


def _about_another(row: list[InlineKeyboardButton], pressed: NoticeButton) -> bool:
    buttons = [NoticeButton.unpack(button.callback_data or "") for button in row]
    return any(button and button.delivery_id != pressed.delivery_id for button in buttons)
