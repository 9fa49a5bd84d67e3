"""People whom MAX itself names in a message: surer than what they are called."""

from dataclasses import replace

from aiogram.types import Message, MessageEntity

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import HintError
from bot.handlers.group.scene import Seated
from models import columns
from models.capture import BY_ID
from models.team import Membership

_ABOUT_PEOPLE = ("task", "event", "tasks", "assign", "role", "tag", "kick")


async def resolved(where: Seated, command: Command, message: Message) -> Command:
    """The command with everybody whom MAX names by an id. HintError of who is not in the team."""
    if command.name not in _ABOUT_PEOPLE:
        return command
    named = {entity.user.id: name for entity, name in _named(message) if entity.user}
    if not named:
        return command
    seats = Membership.filter(team_id=where.team_id, person_id__in=list(named))
    inside = set(await columns.numbers(seats, "person_id"))
    first, line_end, rest = command.args.partition("\n")
    for person_id, name in named.items():
        if name not in first:  # the bot, before the command
            continue
        if person_id not in inside:
            raise HintError("chat-no-person", name=name.lstrip("@"))
        first = first.replace(name, f"@{BY_ID}{person_id}")
    return replace(command, args=f"{first}{line_end}{rest}")


def _named(message: Message) -> list[tuple[MessageEntity, str]]:
    text = message.text or message.caption or ""
    found = message.entities or message.caption_entities or []
    return [(e, e.extract_from(text)) for e in found if e.type == "text_mention"]
