"""An update that was given up: the person is told."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from locales import translator
from models.person import Person

log = structlog.get_logger(__name__)


async def apologise(bot: Bot, person_id: int) -> None:
    """Tells somebody that what they last did could not be done, and what to do now.

    `person_id` may be a chat's or a stranger's (an inbox entry's lane): then nobody is told.
    """
    person = await Person.get_or_none(id=person_id)
    if person is None or not person.reachable:
        return
    try:
        await bot.send_message(person.id, translator(person.language).html("trouble"))
    except TelegramAPIError as error:  # it has been logged and counted already; this is courtesy
        log.warning("apology_unsent", person_id=person_id, error=type(error).__name__)
