"""Commands about people: their role, their tags, putting them out of the team."""

from aiogram.types import Message

from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, HintError, several
from bot.handlers.group.scene import Seated
from models import members, tags
from models.person import Person
from models.team import Role


async def role(where: Seated, command: Command, _message: Message, _files: object) -> Answer:
    """An admin becomes a member, or the other way round."""
    person = await _who(where, command, "chat-hint-role")
    words = command.args.casefold()
    wanted = next((r for r in (Role.ADMIN, Role.MEMBER) if _says(where, words, r)), None)
    if wanted is None:
        raise HintError("chat-hint-role")
    await members.set_role(where.person.id, where.team_id, person.id, wanted, where.now)
    spoken = where.t(f"role-{wanted.value}")
    return Answer(where.t.html("chat-did-role", name=person.name, role=spoken))


def _says(where: Seated, words: str, role_: Role) -> bool:
    known = (role_.value, *where.t(f"chat-words-role-{role_.value}").split())
    return any(word in words.split() for word in known)


async def _who(where: Seated, command: Command, hint: str) -> Person:
    found = await several(where, command.args)
    if len(found) != 1:
        raise HintError(hint)
    return found[0]


async def tag(where: Seated, command: Command, _message: Message, _files: object) -> Answer:
    """They wear the tag from now on; a new one is made."""
    person = await _who(where, command, "chat-hint-tag")
    name = command.args.split()[-1].lstrip("#")
    if name.startswith("@"):
        raise HintError("chat-hint-tag")
    [tag_id] = await tags.ensure(where.person.id, where.team_id, [name], where.now)
    await tags.wear(where.person.id, where.team_id, person.id, tag_id, True, where.now)
    return Answer(where.t.html("chat-did-tag", name=person.name, tag=name))


async def kick(where: Seated, command: Command, _message: Message, _files: object) -> Answer:
    """Out of the team; back by an invitation only."""
    person = await _who(where, command, "chat-hint-kick")
    await members.remove(where.person.id, where.team_id, person.id, where.now)
    return Answer(where.t.html("chat-did-kick", name=person.name))
