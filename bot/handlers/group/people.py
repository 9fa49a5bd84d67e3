"""Commands about people: their role, their tags, putting them out of the team."""

from aiogram.types import CallbackQuery, Message

from bot.handlers.group import arrivals
from bot.handlers.group.addressing import Command
from bot.handlers.group.answers import Answer, HintError, several
from bot.handlers.group.buttons import button, keyboard
from bot.handlers.group.scene import Seated
from bot.handlers.group.standing import administers
from models import members, tags
from models.person import Person
from models.team import Role


async def role(where: Seated, command: Command, message: Message, _files: object) -> Answer:
    """An admin becomes a member, or the other way round.

    Whoever administers the chat in MAX may ask for the role; the team's owner gives it by a tap.
    """
    person = await _who(where, command, "chat-hint-role")
    words = command.args.casefold()
    wanted = next((r for r in (Role.ADMIN, Role.MEMBER) if _says(where, words, r)), None)
    if wanted is None:
        raise HintError("chat-hint-role")
    if wanted is Role.ADMIN and await _claims(where, person, message):
        asked = where.t.html("chat-claims", name=person.name)
        return Answer(asked, keyboard([button(where.t("chat-grant"), "grant", person.id)]))
    await members.set_role(where.person.id, where.team_id, person.id, wanted, where.now)
    spoken = where.t(f"role-{wanted.value}")
    return Answer(where.t.html("chat-did-role", name=person.name, role=spoken))


async def _claims(where: Seated, person: Person, message: Message) -> bool:
    own = person.id == where.person.id and where.seat.role is Role.MEMBER
    return own and await administers(message.bot, where.chat.id, person.id)


async def granted(query: CallbackQuery, where: Seated, person_id: int) -> None:
    """The owner's tap; anybody else's is refused. NotFoundError, ForbiddenError."""
    await members.set_role(where.person.id, where.team_id, person_id, Role.ADMIN, where.now)
    person = await Person.get(id=person_id)
    spoken = where.t(f"role-{Role.ADMIN.value}")
    await arrivals.edit(query, where.t.html("chat-did-role", name=person.name, role=spoken))


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
