"""A team with everybody in it, and what each line of `rights.tsv` tries there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from models import (
    assigning,
    comments,
    history,
    invites,
    inviting,
    members,
    moves,
    people,
    tags,
    tasks,
    teams,
    trash,
)
from models.making import NewTask
from models.people import Profile
from models.person import Mode, Person
from models.tag import Tag
from models.task import Assignment, Task, Watcher
from models.team import AssignOthers, Invite, Role, Team
from models.teams import Changes
from models.transitions import Action
from tests.world import NOW, enter, task_for, team_of

ANNA, BORIS, VERA, GLEB, DINA, EGOR = range(1001, 1007)
_NAMES = {
    ANNA: "Анна",
    BORIS: "Борис",
    VERA: "Вера",
    GLEB: "Глеб",
    DINA: "Дина",
    EGOR: "Егор",
}


@dataclass(frozen=True)
class Place:
    """Where something is tried, and by whom. Dina is a member, Egor another admin."""

    actor: Person
    team: Team
    tag: Tag
    task_id: int
    """Dina's; the owner's in a personal team."""
    trashed_id: int
    invite: Invite | None

    @property
    def who(self) -> int:
        return int(self.actor.id)

    def new(self, *assignees: int, by_tag: bool = False) -> NewTask:
        recipients = [self.tag.id] if by_tag else []
        return NewTask("Смета", self.team.id, assignees, recipient_tags=recipients)

    @property
    def invite_id(self) -> int:
        assert self.invite
        return int(self.invite.id)


Act = Callable[[Place], Awaitable[object]]


@dataclass(frozen=True)
class Attempt:
    """What is tried, and what is so before."""

    act: Act
    before: Act | None = None


async def _own_only(at: Place) -> None:
    await Team.filter(id=at.team.id).update(own_tasks_only=True)


async def _left_to_admins(at: Place) -> None:
    await Team.filter(id=at.team.id).update(assign_others=AssignOthers.ADMINS)


async def _wrote(at: Place) -> None:
    await _own_only(at)
    await Task.filter(id=at.task_id).update(author_id=at.who)


async def _is_on(at: Place) -> None:
    await _own_only(at)
    await Assignment.create(task_id=at.task_id, person_id=at.who, created_at=NOW, updated_at=NOW)


async def _watches(at: Place) -> None:
    await _own_only(at)
    await Watcher.create(task_id=at.task_id, person_id=at.who, created_at=NOW)


async def _wrote_where_left_to_admins(at: Place) -> None:
    await _left_to_admins(at)
    await Task.filter(id=at.task_id).update(author_id=at.who)


def _see_task(at: Place) -> Awaitable[object]:
    return tasks.get(at.who, at.task_id)


def _create(at: Place) -> Awaitable[object]:
    return tasks.create(at.actor, at.new(), NOW)


def _take_on(at: Place) -> Awaitable[object]:
    return tasks.create(at.actor, at.new(at.who), NOW)


def _give(at: Place) -> Awaitable[object]:
    return tasks.create(at.actor, at.new(DINA), NOW)


def _give_by_tag(at: Place) -> Awaitable[object]:
    return tasks.create(at.actor, at.new(by_tag=True), NOW)


def _role(person_id: int, role: Role) -> Act:
    return lambda at: members.set_role(at.who, at.team.id, person_id, role, NOW)


def _remove(person_id: int) -> Act:
    return lambda at: members.remove(at.who, at.team.id, person_id, NOW)


def _decide(changes: Changes) -> Act:
    return lambda at: teams.change(at.who, at.team.id, changes, NOW)


def _wear(person_id: int, *, worn: bool) -> Act:
    return lambda at: tags.wear(at.who, at.team.id, person_id, at.tag.id, worn, NOW)


ATTEMPTS: dict[str, Attempt] = {
    "see the team": Attempt(lambda at: teams.membership(at.who, at.team.id)),
    "see its people": Attempt(lambda at: teams.members(at.who, at.team.id)),
    "see its tags": Attempt(lambda at: tags.worn(at.who, at.team.id)),
    "see its history": Attempt(lambda at: history.of_team(at.who, at.team.id, limit=5)),
    "see a task of others": Attempt(_see_task),
    "see a task of others, where members see their own": Attempt(_see_task, _own_only),
    "see a task that one wrote, where members see their own": Attempt(_see_task, _wrote),
    "see a task that one is on, where members see their own": Attempt(_see_task, _is_on),
    "see a task that one watches, where members see their own": Attempt(_see_task, _watches),
    "create a task": Attempt(_create),
    "assign to oneself": Attempt(_take_on),
    "assign to others": Attempt(_give),
    "assign to others by a tag": Attempt(_give_by_tag),
    "assign to others, where that is left to admins": Attempt(_give, _left_to_admins),
    "assign to others by a tag, where that is left to admins": Attempt(
        _give_by_tag, _left_to_admins
    ),
    "assign to oneself, where assigning is left to admins": Attempt(_take_on, _left_to_admins),
    "put others on one's own task, where that is left to admins": Attempt(
        lambda at: assigning.assign(at.who, at.task_id, [DINA], NOW), _wrote_where_left_to_admins
    ),
    "comment": Attempt(lambda at: comments.add(at.who, at.task_id, "Слово", NOW)),
    "watch": Attempt(lambda at: moves.act(at.who, at.task_id, Action.WATCH, NOW)),
    "bring back a deleted task of others": Attempt(
        lambda at: trash.restore(at.who, at.trashed_id, NOW)
    ),
    "see the invitations": Attempt(lambda at: invites.live(at.who, at.team.id, NOW)),
    "invite": Attempt(lambda at: invites.create(at.who, at.team.id, NOW)),
    "invite an admin": Attempt(lambda at: inviting.set_role(at.who, at.invite_id, Role.ADMIN, NOW)),
    "revoke an invitation": Attempt(lambda at: inviting.revoke(at.who, at.invite_id, NOW)),
    "make a tag": Attempt(lambda at: tags.create(at.who, at.team.id, "дизайн", NOW)),
    "change a tag": Attempt(lambda at: tags.change(at.who, at.tag.id, NOW, name="дизайн")),
    "delete a tag": Attempt(lambda at: tags.delete(at.who, at.tag.id, NOW)),
    "tag a member": Attempt(_wear(EGOR, worn=True)),
    "tag oneself": Attempt(lambda at: tags.wear(at.who, at.team.id, at.who, at.tag.id, True, NOW)),
    "untag a member": Attempt(_wear(DINA, worn=False)),
    "remove a member": Attempt(_remove(DINA)),
    "remove an admin": Attempt(_remove(EGOR)),
    "remove the owner": Attempt(_remove(ANNA)),
    "make an admin of a member": Attempt(_role(DINA, Role.ADMIN)),
    "make a member of an admin": Attempt(_role(EGOR, Role.MEMBER)),
    "make an owner of a member": Attempt(_role(DINA, Role.OWNER)),
    "make an admin of the owner": Attempt(_role(ANNA, Role.ADMIN)),
    "change one's own role": Attempt(
        lambda at: members.set_role(at.who, at.team.id, at.who, Role.ADMIN, NOW)
    ),
    "change the name": Attempt(_decide(Changes(name="Продажи"))),
    "change the description": Attempt(_decide(Changes(description="Мы"))),
    "change the time zone": Attempt(_decide(Changes(timezone="Asia/Omsk"))),
    "change the settings": Attempt(_decide(Changes(own_tasks_only=True))),
    "hand the team over": Attempt(lambda at: members.transfer(at.who, at.team.id, DINA, NOW)),
    "delete the team": Attempt(lambda at: teams.delete(at.who, at.team.id, at.team.name, NOW)),
    "leave": Attempt(lambda at: members.leave(at.who, at.team.id, NOW)),
    "be told of the team otherwise": Attempt(
        lambda at: teams.set_mode(at.who, at.team.id, Mode.OFF)
    ),
}


async def place() -> dict[str, Place]:
    """The office for each role, and the owner's personal team."""
    known = {
        id_: await people.meet(Profile(id_, name, locale="ru"), NOW) for id_, name in _NAMES.items()
    }
    anna, dina = known[ANNA], known[DINA]
    team = await team_of(anna, known[VERA], dina)
    for admin in (known[BORIS], known[EGOR]):
        await enter(team, admin, Role.ADMIN)
    office = await _furnished(anna, dina, team)
    await tags.wear(ANNA, team.id, DINA, office.tag.id, True, NOW)
    office = replace(office, invite=await invites.create(ANNA, team.id, NOW))
    roles = {"owner": ANNA, "admin": BORIS, "member": VERA, "outsider": GLEB}
    found = {role: replace(office, actor=known[id_]) for role, id_ in roles.items()}
    return found | {"personal": await _furnished(anna, anna, await teams.personal(ANNA))}


async def _furnished(owner: Person, author: Person, team: Team) -> Place:
    """A tag, a task, and another one in the trash."""
    tag = await tags.create(owner.id, team.id, "дежурный", NOW)
    task, trashed = await task_for(author, team), await task_for(author, team)
    await trash.delete(author.id, trashed.id, NOW)
    return Place(owner, team, tag, task.id, trashed.id, None)
