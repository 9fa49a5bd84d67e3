"""What is done with group chats: met, bound to a team, joined by acting in them."""

from collections.abc import Iterable
from datetime import datetime

from tortoise.transactions import in_transaction

from models import activity, chat_posts, errors, notices, teams, values
from models.activity import Activity
from models.chat import Card, Chat
from models.delivery import Notice
from models.person import Person
from models.rights import Right
from models.team import Membership, Role, Team


async def meet(chat_id: int, now: datetime) -> Chat:
    """The chat, remembered at first sight."""
    chat, _ = await Chat.get_or_create(id=chat_id, defaults={"created_at": now})
    return chat


async def arrived(chat: Chat, title: str, by: Person) -> None:
    """The bot came into the chat; it is deaf until it is made an administrator."""
    chat.present, chat.can_read, chat.title = True, False, values.storable(title)[:200]
    chat.added_by, chat.language = by.id, by.language
    await chat.save()


async def gone(chat_id: int, now: datetime) -> None:
    """The bot is out of the chat, or the chat is no more; its team lives on, the owner is told."""
    async with in_transaction():
        locked = Chat.filter(id=chat_id, present=True).select_for_update(of=("chats",))
        chat = await locked.first()
        if chat is None:
            return
        await Chat.filter(id=chat_id).update(present=False, can_read=False)
        await _let_go(chat_id)
        team = await Team.get_or_none(id=chat.team_id) if chat.team_id else None
        owner = await Membership.get_or_none(team=team, role=Role.OWNER) if team else None
        if team and owner:
            reader = owner.person_id
            await notices.team(team, reader, Notice.CHAT_LOST, now, actor_id=0, chat=chat.title)


async def _let_go(chat_id: int) -> None:
    """What the chat has not got is not owed, and its cards are kept up to date no more."""
    await chat_posts.forget(chat_id)
    await Card.filter(chat_id=chat_id).delete()


async def hears(chat: Chat, can_read: bool) -> bool:
    """Notes whether the bot reads the chat's messages; whether that is news."""
    news = chat.can_read is not can_read
    if not news and chat.present:
        return False
    chat.can_read, chat.present = can_read, True
    await chat.save(update_fields=["can_read", "present"])
    return news


async def renamed(chat_id: int, title: str) -> None:
    """The chat has another title; its team keeps its name."""
    await Chat.filter(id=chat_id).update(title=values.storable(title)[:200])


async def speaks(chat: Chat, language: str) -> None:
    """The bot's language in the chat. UnknownLanguageError."""
    chat.language = values.supported(language)
    await chat.save(update_fields=["language"])


async def unreached(chat: Chat, people: Iterable[Person]) -> list[Person]:
    """Those of them whom the bot cannot write to; the chat is told of each once."""
    new = [each for each in people if not each.reachable and each.id not in chat.told_of]
    if new:
        chat.told_of = [*chat.told_of, *(each.id for each in new)]
        await chat.save(update_fields=["told_of"])
    return new


async def found(
    owner: Person, chat: Chat, name: str, now: datetime, *, admin: bool = False
) -> Team:
    """A new team for the chat, which the founder owns. `admin`: MAX says that they administer it.

    ChatBoundError, NotHostError, errors of `teams.create`.
    """
    require_host(owner, chat, admin=admin)
    async with in_transaction():
        await _free(chat)
        team = await teams.create(owner, name, now)
        await _bind(chat, team, owner, now)
    return team


async def bind(
    actor: Person, chat: Chat, team_id: int, now: datetime, *, admin: bool = False
) -> Team:
    """The chat is that team's from now on; as of `found`.

    NotFoundError, ForbiddenError (also NotHostError), ChatBoundError (the chat has a team, or the
    team a chat).
    """
    require_host(actor, chat, admin=admin)
    async with in_transaction():
        team = (await teams.lock(actor.id, team_id, Right.MANAGE_TEAM)).team
        await _free(chat)
        if await Chat.exists(team_id=team_id):
            raise errors.ChatBoundError(team=team.name)
        await _bind(chat, team, actor, now)
    return team


async def unbind(actor: Person, chat: Chat, now: datetime) -> Team:
    """The chat has no team any more. NotFoundError, ForbiddenError."""
    async with in_transaction():
        team = (await teams.lock(actor.id, chat.team_id or 0, Right.MANAGE_TEAM)).team
        await Chat.filter(id=chat.id).update(team_id=None)
        await _let_go(chat.id)
        await activity.record("chat_unbound", actor_id=actor.id, team_id=team.id, now=now)
    return team


def require_host(actor: Person, chat: Chat, *, admin: bool) -> None:
    """Whoever brought the bot decides; also an `admin` of the chat in MAX. NotHostError."""
    if not admin and chat.added_by not in (None, actor.id):
        raise errors.NotHostError


async def _free(chat: Chat) -> None:
    row = await Chat.filter(id=chat.id).select_for_update(of=("chats",)).first()
    if row and row.team_id is not None:
        team = await Team.get(id=row.team_id)
        raise errors.ChatBoundError(team=team.name)


async def _bind(chat: Chat, team: Team, actor: Person, now: datetime) -> None:
    await Chat.filter(id=chat.id).update(team_id=team.id)
    chat.team_id = team.id
    await activity.record("chat_bound", actor_id=actor.id, team_id=team.id, now=now)


async def enter(person: Person, chat: Chat, now: datetime, *, on_purpose: bool) -> Membership:
    """The person's place in the chat's team; whoever acts in the chat becomes a member.

    Whoever was removed comes back by an invitation only (RemovedError), whoever left does by
    `on_purpose` (LeftError). TooManyTeamsError.
    """
    own = Membership.filter(team_id=chat.team_id, person_id=person.id).select_related("team")
    seat: Membership | None = await own.first()
    if seat is None:
        async with in_transaction():
            await _may_enter(person, chat, on_purpose=on_purpose)
            await _enter(person, chat.team_id or 0, now)
            seat = await own.get()
    return seat


async def _may_enter(person: Person, chat: Chat, *, on_purpose: bool) -> None:
    lines = Activity.filter(team_id=chat.team_id, action__in=("removed", "left"))
    last = await lines.filter(data__contains={"person_id": person.id}).order_by("-id").first()
    if last and last.action == "removed":
        raise errors.RemovedError
    if last and not on_purpose:
        raise errors.LeftError


async def _enter(person: Person, team_id: int, now: datetime) -> None:
    await Team.filter(id=team_id).select_for_update(no_key=True).first()
    await teams.make_room(person.id)
    _, added = await Membership.get_or_create(
        team_id=team_id,
        person_id=person.id,
        defaults={"role": Role.MEMBER, "joined_at": now},
    )
    if added:
        await activity.record("joined", actor_id=person.id, team_id=team_id, now=now)
