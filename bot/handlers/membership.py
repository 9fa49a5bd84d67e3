"""People who stop the bot; whoever starts it again is noticed by `bot.middlewares`."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberUpdated

from dialogs.private import Private
from models import people
from models.person import Person

router = Router(name="membership")


@router.my_chat_member(Private())
async def stopped(event: ChatMemberUpdated, person: Person) -> None:
    """Nothing can be sent to them until they come back; what is owed waits."""
    gone = event.new_chat_member.status == ChatMemberStatus.KICKED
    await people.set_reachable(person.id, not gone)
