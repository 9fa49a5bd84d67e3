"""Where something is said in a chat, by whom, and in which words it is answered."""

from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, User
from aiogram.types import Chat as MaxChat

from locales import Translator, translator
from models import chats, errors, people, rights
from models.chat import Chat
from models.people import Profile
from models.person import Person
from models.rights import Right
from models.team import Membership, Team


@dataclass(frozen=True, slots=True)
class Scene:
    """Times are those of the zone of the chat's team."""

    chat: Chat
    person: Person
    now: datetime
    bot: str

    @property
    def t(self) -> Translator:
        """Speaks the chat's language."""
        return translator(self.chat.language)

    @property
    def team_id(self) -> int:
        """The chat's team."""
        return self.chat.team_id or 0

    @property
    def bound(self) -> bool:
        """Whether the chat has a team."""
        return self.chat.team_id is not None


@dataclass(frozen=True, slots=True)
class Seated(Scene):
    """The same in a chat that has a team, of somebody who is in it."""

    seat: Membership

    @property
    def team(self) -> Team:
        """The chat's team."""
        team: Team = self.seat.team
        return team

    @property
    def zone(self) -> str:
        """The team's."""
        return self.team.timezone

    @property
    def speaker(self) -> Person:
        """Whoever acts, as the chat speaks: in the zone of its team, in its language."""
        speaker: Person = copy(self.person)
        speaker.timezone, speaker.language = self.zone, self.chat.language
        return speaker

    def require(self, right: Right) -> None:
        """ForbiddenError where the person has not got that right in the team."""
        rights.require(rights.in_team(self.seat), right, self.team)


class InGroup(Filter):
    """A chat of several people."""

    async def __call__(self, event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
        return _chat(event).type == "group"


def _chat(event: Message | CallbackQuery | ChatMemberUpdated) -> MaxChat:
    if isinstance(event, CallbackQuery):
        return event.message.chat if event.message else MaxChat(id=0, type="private")
    return event.chat


async def scene(chat_id: int, user: User, now: datetime, bot: str) -> Scene:
    """Everybody who speaks in a chat is known from then on; they need not have met the bot."""
    chat = await chats.meet(chat_id, now)
    names = (user.first_name, user.last_name or "", user.username, user.language_code)
    person = await people.meet(Profile(user.id, *names), now, anew=False)
    return Scene(chat, person, now, bot)


async def seated(where: Scene, *, on_purpose: bool = False) -> Seated:
    """With the person's place in the team. RemovedError, LeftError, TooManyTeamsError, and
    ErasedError of who had their data deleted."""
    if where.person.erased_at:
        raise errors.ErasedError
    seat = await chats.enter(where.person, where.chat, where.now, on_purpose=on_purpose)
    return Seated(where.chat, where.person, where.now, where.bot, seat)


def refusal(where: Scene, code: str, details: dict[str, Any]) -> str:
    """Why not, in one line; some refusals have other words in a chat."""
    in_chat = f"chat-error-{code}"
    return where.t(in_chat if in_chat in where.t else f"error-{code}", **details)
