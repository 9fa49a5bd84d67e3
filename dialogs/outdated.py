"""Buttons of windows that are gone, of other people, of nobody: says so and draws anew.

One call to MAX whatever happens: a toast together with another content of the pressed message,
or a bare acknowledgement.
"""

from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.filters import ExceptionTypeFilter, Filter
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.utils import remove_intent_id

from dialogs.stray import holds_draft
from dialogs.widgets.navigation import open_menu
from locales import Translator

router = Router(name="outdated")
_BLANK = " \u2800"


class NotOfADialog(Filter):
    """A press whose payload names no window."""

    async def __call__(self, query: CallbackQuery) -> bool:
        return remove_intent_id(query.data or "")[0] is None


@router.callback_query(NotOfADialog())
async def unknown_button(query: CallbackQuery, t: Translator, **data: Any) -> None:
    """A payload that no version of ours understands; blank ones fill calendars."""
    manager: DialogManager | None = data.get("dialog_manager")
    if not (query.data or "").strip(_BLANK):
        await query.answer()
    elif manager is not None and _pressed_twice(query, manager):
        await query.answer(t("outdated-unknown"))
        await manager.show(ShowMode.EDIT)
    else:
        await _redraw(query, t, manager)


@router.error(ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState))
async def outdated(event: ErrorEvent, t: Translator, **data: Any) -> Any:
    """A window that was left behind, or that another version of the program had.

    Words said under such a window were never handled: it is put away, and the inbox hands the
    update over once more.
    """
    manager: DialogManager | None = data.get("dialog_manager")
    query = event.update.callback_query
    if query is not None:
        return await _redraw(query, t, manager)
    if manager is not None:
        await manager.reset_stack()
    return UNHANDLED


async def _redraw(query: CallbackQuery, t: Translator, manager: DialogManager | None) -> None:
    if query.message is None or query.message.chat.type != "private" or manager is None:
        await query.answer(t("outdated-not-yours"))
    elif _pressed_twice(query, manager):
        await query.answer()
    elif await _unwound(query, manager):
        await query.answer(t("outdated-continued"))
        await manager.show(ShowMode.EDIT)
    elif holds_draft(manager) and isinstance(query.message, Message):
        await query.answer(t("outdated-draft-below"))
        await query.message.edit_reply_markup()
    else:
        await query.answer(t("outdated-menu"))
        await open_menu(manager)


def _pressed_twice(query: CallbackQuery, manager: DialogManager) -> bool:
    """The first press has changed this very message; its outcome is there to be seen."""
    here = query.message.message_id if query.message else 0
    return manager.has_context() and bool(here) and here == manager.current_stack().last_message_id


async def _unwound(query: CallbackQuery, manager: DialogManager) -> bool:
    """Back to a window that others were opened from, if the button belongs to one."""
    intent, _ = remove_intent_id(query.data or "")
    stack = manager.current_stack()
    if intent not in stack.intents[:-1]:
        return False
    while stack.intents[-1] != intent:
        await manager.mark_closed()
    return manager.has_context()
