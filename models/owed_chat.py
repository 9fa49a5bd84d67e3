"""The second look at a message to a chat, just before it is sent; that of people is in `owed`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import cards, chat_posts, quiet, tasks, team_agenda, values
from models.chat import Chat
from models.delivery import Delivery, Notice
from models.owed import LookOf, Verdict
from models.task import Task
from models.team import Team
from models.team_agenda import Agenda, Load


@dataclass(frozen=True, slots=True)
class ChatReady:
    """A message that is still owed to a chat, with what its text needs."""

    delivery: Delivery
    chat: Chat
    """With its team; where it has none yet, only its rights are spoken of."""
    agenda: Agenda | None = None
    """What a digest tells of."""
    loads: Sequence[Load] = ()
    """What a review tells of."""
    task: Task | None = None
    """Whose card it is."""

    @property
    def zone(self) -> str:
        """The IANA zone of the chat's team."""
        return self.chat.team.timezone if self.chat.team else values.DEFAULT_TIMEZONE


async def look_again(delivery: Delivery, now: datetime) -> LookOf[ChatReady]:
    """Whether the chat is still there, has its team, and wants to hear it."""
    chat = await Chat.get_or_none(id=delivery.recipient).select_related("team")
    ready = await _ready(delivery, chat, now) if chat and chat.present else None
    if chat is None or ready is None:
        return LookOf(Verdict.OBSOLETE)
    if chat.muted and delivery.kind is not Notice.CHAT_RIGHTS:
        return LookOf(Verdict.OFF)
    until = quiet.hours_end(chat.quiet_from, chat.quiet_until, ready.zone, now)
    return LookOf(Verdict.HELD, until=until) if until else LookOf(Verdict.SEND, ready)


async def _ready(delivery: Delivery, chat: Chat, now: datetime) -> ChatReady | None:
    if delivery.kind is Notice.CHAT_RIGHTS:
        told = bool(delivery.payload.get("can_read"))
        return ChatReady(delivery, chat) if chat.can_read is told else None
    if delivery.kind is Notice.CHAT_CARD:
        return await _card(delivery, chat)
    if chat.team is None or not chat_posts.still_owed(delivery, chat, now):
        return None
    return await _of_team(delivery, chat, chat.team, now)


async def _card(delivery: Delivery, chat: Chat) -> ChatReady | None:
    """Of a task that is open, of the chat's team, and not shown there yet by somebody's wish."""
    there = await tasks.load_all([delivery.task_id or 0])
    task = next((each for each in there if each.team_id == chat.team_id), None)
    if task is None or task.closed or await cards.shown_in(chat.id, task.id):
        return None
    return ChatReady(delivery, chat, task=task)


async def _of_team(delivery: Delivery, chat: Chat, team: Team, now: datetime) -> ChatReady | None:
    if delivery.kind is Notice.CHAT_DIGEST:
        day = await team_agenda.of(team, now)
        return ChatReady(delivery, chat, agenda=day) if day else None
    loads = await team_agenda.loads(team.id, now)
    busy = any(each.open or each.done for each in loads)
    return ChatReady(delivery, chat, loads=loads) if busy else None
