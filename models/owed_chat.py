"""The second look at a message to a chat, just before it is sent; that of people is in `owed`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import chat_posts, quiet, team_agenda, values
from models.chat import Chat
from models.delivery import Delivery, Notice
from models.owed import Verdict
from models.planned import Planned
from models.team import Team
from models.team_agenda import Agenda, Load


@dataclass(frozen=True, slots=True)
class ChatReady:
    """A message that is still owed to a chat, with what its text needs."""

    delivery: Delivery
    chat: Chat
    team: Team | None
    """None where the chat has none yet: only its rights are spoken of then."""
    agenda: Agenda | None = None
    """What a digest tells of."""
    loads: Sequence[Load] = ()
    """What a review tells of."""
    silent: bool = False

    @property
    def zone(self) -> str:
        """The IANA zone of the chat's team."""
        return self.team.timezone if self.team else values.DEFAULT_TIMEZONE


@dataclass(frozen=True, slots=True)
class ChatLook:
    """As `owed.Look`."""

    verdict: Verdict
    ready: ChatReady | None = None
    until: datetime | None = None
    follows: Sequence[Planned] = ()


async def look_again(delivery: Delivery, now: datetime) -> ChatLook:
    """Whether the chat is still there, has its team, and wants to hear it."""
    chat = await Chat.get_or_none(id=delivery.recipient).select_related("team")
    ready = await _ready(delivery, chat, now) if chat and chat.present else None
    if chat is None or ready is None:
        return ChatLook(Verdict.OBSOLETE)
    if chat.muted and delivery.kind is not Notice.CHAT_RIGHTS:
        return ChatLook(Verdict.OFF)
    until = quiet.hours_end(chat.quiet_from, chat.quiet_until, ready.zone, now)
    return ChatLook(Verdict.HELD, until=until) if until else ChatLook(Verdict.SEND, ready)


async def _ready(delivery: Delivery, chat: Chat, now: datetime) -> ChatReady | None:
    ready = ChatReady(delivery, chat, chat.team)
    if delivery.kind is Notice.CHAT_RIGHTS:
        return ready if chat.can_read is bool(delivery.payload.get("can_read")) else None
    return await _of_team(ready, chat.team, now) if chat.team else None


async def _of_team(ready: ChatReady, team: Team, now: datetime) -> ChatReady | None:
    delivery, chat = ready.delivery, ready.chat
    if not chat_posts.still_owed(delivery, chat, now):
        return None
    if delivery.kind is Notice.CHAT_DIGEST:
        day = await team_agenda.of(team, now)
        return ChatReady(delivery, chat, team, agenda=day) if day else None
    loads = await team_agenda.loads(team.id, now)
    busy = any(each.open or each.done for each in loads)
    return ChatReady(delivery, chat, team, loads=loads) if busy else None
