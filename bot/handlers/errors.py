"""The one place that shows refusals; what is not expected here is tried again by the inbox.

After three attempts the inbox sets an update aside and `bot.handlers.apologise` tells the person.
"""

from typing import Any

import structlog
from aiogram import Router
from aiogram.exceptions import TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.max import OutcomeUnknown
from dialogs.create.steps import choose_team_again
from dialogs.states import Menu
from dialogs.widgets.problem import say
from locales import Translator
from models import people
from models.errors import DomainError
from models.person import Person

router = Router(name="errors")
log = structlog.get_logger(__name__)


@router.error(ExceptionTypeFilter(DomainError))
async def refused(event: ErrorEvent, t: Translator, **data: Any) -> None:
    """A toast on a press, a sentence above the window otherwise; either way it is drawn anew."""
    error = event.exception
    if not isinstance(error, DomainError):
        return
    manager: DialogManager | None = data.get("dialog_manager")
    query = event.update.callback_query
    log.info("refused", code=error.code)
    if query is not None:
        await query.answer(t(f"error-{error.code}", **error.details))
    elif manager is not None:
        say(manager, f"error-{error.code}", **error.details)
    if manager is not None:
        await _redraw(manager, ShowMode.EDIT if query else ShowMode.SEND)


async def _redraw(manager: DialogManager, mode: ShowMode) -> None:
    """The window as it is now; the menu where its task or team is out of reach."""
    try:
        if manager.has_context():
            await manager.show(mode)
            return
    except DomainError as error:
        log.info("window_gone", code=error.code)
        if await choose_team_again(manager):
            await manager.show(mode)
            return
    await manager.start(Menu.main, mode=StartMode.RESET_STACK, show_mode=mode)


@router.error(ExceptionTypeFilter(TelegramForbiddenError))
async def forbidden(_event: ErrorEvent, **data: Any) -> None:
    """They stopped the bot while it was answering."""
    person: Person | None = data.get("person")
    if person is not None:
        await people.set_reachable(person.id, False)


@router.error(ExceptionTypeFilter(OutcomeUnknown))
async def outcome_unknown(event: ErrorEvent) -> None:
    """A message that may have been sent; another attempt could send it twice."""
    log.warning("outcome_unknown", error=type(event.exception).__name__)
