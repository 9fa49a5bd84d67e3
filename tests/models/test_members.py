"""People of a team: seen, given roles and tags, removed, by those who may."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from models import assigning, errors, limits, members, tags, tasks, teams
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.members import Load
from models.person import Person
from models.tag import MemberTag, Tag
from models.task import Assignment
from models.team import Membership, Role, Team
from tests.models.conftest import Office
from tests.world import NOW, due_in, enter, task_for

LATER = due_in(hours=-1)
"""A due time that has gone."""


async def role(office: Office, person: Person) -> Role | None:
    found = await Membership.get_or_none(team=office.team, person=person)
    return found.role if found else None


async def told(kind: Notice) -> list[int]:
    rows = await Delivery.filter(kind=kind).order_by("recipient")
    return [row.recipient for row in rows]


async def tag_of(office: Office, name: str = "дизайнер") -> Tag:
    return await tags.create(office.anna.id, office.team.id, name, NOW)


async def late_task(office: Office, *people: Person) -> None:
    task = await task_for(office.anna, office.team, *people, due=due_in(hours=1))
    await task.update_from_dict({"due_at": LATER.at}).save()


async def test_a_member_is_seen_with_tags_and_load(office: Office) -> None:
    await task_for(office.anna, office.team, office.vera)
    await task_for(office.anna, office.team, office.vera, due=due_in(days=1))
    await late_task(office, office.vera, office.boris)
    await tags.wear(
        office.boris.id, office.team.id, office.vera.id, (await tag_of(office)).id, True, NOW
    )
    seen = await members.get(office.boris.id, office.team.id, office.vera.id, NOW)
    assert (seen.membership.person.first_name, seen.membership.role) == ("Вера", Role.MEMBER)
    assert ([tag.name for tag in seen.tags], seen.load) == (["дизайнер"], Load(3, 1))
    assert await members.unfinished(office.boris.id, office.team.id, office.vera.id) == 3


async def test_ones_own_due_time_decides_whether_one_is_late(office: Office) -> None:
    await late_task(office, office.vera)
    await Assignment.all().update(due_at=due_in(days=1).at)
    assert (await seen_load(office, office.anna)) == Load(1, 0)


async def test_load_is_hidden_where_members_see_only_their_own(office: Office) -> None:
    await Team.filter(id=office.team.id).update(own_tasks_only=True)
    await task_for(office.anna, office.team, office.vera)
    kira = office.gleb
    await enter(office.team, kira)
    assert await seen_load(office, kira) is None
    assert await seen_load(office, office.vera) == Load(1, 0)
    assert await seen_load(office, office.boris) == Load(1, 0)


async def seen_load(office: Office, reader: Person) -> Load | None:
    return (await members.get(reader.id, office.team.id, office.vera.id, NOW)).load


async def test_strangers_and_strangers_ids_are_not_found(office: Office) -> None:
    for reader, team_id, person in (
        (office.gleb, office.team.id, office.vera),
        (office.anna, office.team.id, office.gleb),
        (office.anna, 10**15, office.vera),
    ):
        with pytest.raises(errors.NotFoundError):
            await members.get(reader.id, team_id, person.id, NOW)
        with pytest.raises(errors.NotFoundError):
            await members.unfinished(reader.id, team_id, person.id)


Act = Callable[[int, int, int], Awaitable[None]]
"""Somebody does something in a team to somebody."""

OPERATIONS: dict[str, Act] = {
    "role": lambda actor, team, who: members.set_role(actor, team, who, Role.ADMIN, NOW),
    "transfer": lambda actor, team, who: members.transfer(actor, team, who, NOW),
    "remove": lambda actor, team, who: members.remove(actor, team, who, NOW),
}
FORBIDDEN, MISSING = errors.ForbiddenError, errors.NotFoundError
#                        actor:    owner      admin      member     stranger
ANSWERS: dict[tuple[str, str], tuple[type[errors.DomainError] | None, ...]] = {
    ("role", "owner"):     (FORBIDDEN, FORBIDDEN, FORBIDDEN, MISSING),
    ("role", "admin"):     (None,      FORBIDDEN, FORBIDDEN, MISSING),
    ("role", "member"):    (None,      FORBIDDEN, FORBIDDEN, MISSING),
    ("role", "stranger"):  (MISSING,   FORBIDDEN, FORBIDDEN, MISSING),
    ("transfer", "owner"):    (FORBIDDEN, FORBIDDEN, FORBIDDEN, MISSING),
    ("transfer", "admin"):    (None,      FORBIDDEN, FORBIDDEN, MISSING),
    ("transfer", "member"):   (None,      FORBIDDEN, FORBIDDEN, MISSING),
    ("transfer", "stranger"): (MISSING,   FORBIDDEN, FORBIDDEN, MISSING),
    ("remove", "owner"):    (FORBIDDEN, FORBIDDEN, FORBIDDEN, MISSING),
    ("remove", "admin"):    (None,      FORBIDDEN, FORBIDDEN, MISSING),
    ("remove", "member"):   (None,      None,      FORBIDDEN, MISSING),
    ("remove", "stranger"): (MISSING,   MISSING,   FORBIDDEN, MISSING),
}  # fmt: skip
STANDINGS = ("owner", "admin", "member", "stranger")


def who_is(office: Office) -> dict[str, Person]:
    people = (office.anna, office.boris, office.vera, office.gleb)
    return dict(zip(STANDINGS, people, strict=True))


@pytest.mark.parametrize(
    ("name", "target", "actor", "answer"),
    [
        (name, target, actor, answer)
        for (name, target), row in ANSWERS.items()
        for actor, answer in zip(STANDINGS, row, strict=True)
    ],
)
async def test_who_may_do_what_to_whom(
    office: Office, name: str, target: str, actor: str, answer: type[errors.DomainError] | None
) -> None:
    people = who_is(office)
    act = OPERATIONS[name](people[actor].id, office.team.id, people[target].id)
    if answer is None:
        await act
        return
    with pytest.raises(answer):
        await act
    assert await role(office, office.anna) is Role.OWNER
    assert await Membership.filter(team=office.team).count() == 3
    assert await Activity.filter(team=office.team).count() == 1


async def test_nothing_is_done_to_people_of_a_personal_team(office: Office) -> None:
    own = await teams.personal(office.anna.id)
    for act in OPERATIONS.values():
        with pytest.raises(FORBIDDEN):
            await act(office.anna.id, own.id, office.anna.id)
    with pytest.raises(FORBIDDEN):
        await members.leave(office.anna.id, own.id, NOW)


async def test_a_role_changes_at_once_and_they_are_told(office: Office) -> None:
    for _ in range(2):
        await members.set_role(office.anna.id, office.team.id, office.vera.id, Role.ADMIN, NOW)
    assert await role(office, office.vera) is Role.ADMIN
    (row,) = await Delivery.filter(kind=Notice.ROLE)
    assert (row.recipient, row.payload["role"]) == (office.vera.id, "admin")
    await members.remove(office.vera.id, office.team.id, await newcomer(office), NOW)
    with pytest.raises(FORBIDDEN):
        await members.set_role(office.anna.id, office.team.id, office.vera.id, Role.OWNER, NOW)


async def newcomer(office: Office) -> int:
    await enter(office.team, office.gleb)
    return int(office.gleb.id)


async def test_ownership_goes_over_and_the_owner_stays_as_admin(office: Office) -> None:
    await members.transfer(office.anna.id, office.team.id, office.vera.id, NOW)
    assert await role(office, office.vera) is Role.OWNER
    assert await role(office, office.anna) is Role.ADMIN
    assert await told(Notice.OWNERSHIP) == [office.vera.id]
    with pytest.raises(FORBIDDEN):
        await members.transfer(office.anna.id, office.team.id, office.boris.id, NOW)
    await members.leave(office.anna.id, office.team.id, NOW)
    assert await role(office, office.anna) is None


async def test_two_transfers_at_once_have_one_winner(office: Office) -> None:
    results = await asyncio.gather(
        *(
            members.transfer(office.anna.id, office.team.id, person.id, NOW)
            for person in (office.vera, office.boris)
        ),
        return_exceptions=True,
    )
    assert sorted(str(type(each).__name__) for each in results) == ["ForbiddenError", "NoneType"]
    owners = await Membership.filter(team=office.team, role=Role.OWNER)
    assert len(owners) == 1
    assert owners[0].person_id != office.anna.id


async def test_handing_over_to_somebody_who_leaves_has_one_outcome(office: Office) -> None:
    handed, left = await asyncio.gather(
        members.transfer(office.anna.id, office.team.id, office.vera.id, NOW),
        members.leave(office.vera.id, office.team.id, NOW),
        return_exceptions=True,
    )
    assert (handed is None) is isinstance(left, errors.OwnerStaysError)
    assert (left is None) is isinstance(handed, MISSING)
    assert await Membership.filter(team=office.team, role=Role.OWNER).count() == 1


async def test_an_owner_can_not_leave(office: Office) -> None:
    with pytest.raises(errors.OwnerStaysError):
        await members.leave(office.anna.id, office.team.id, NOW)
    with pytest.raises(MISSING):
        await members.leave(office.gleb.id, office.team.id, NOW)


@pytest.mark.parametrize("how", ["removed", "left"])
async def test_what_was_not_finished_goes_back_to_its_authors(office: Office, how: str) -> None:
    task = await task_for(office.boris, office.team, office.vera, due=due_in(hours=5))
    if how == "removed":
        await members.remove(office.boris.id, office.team.id, office.vera.id, NOW)
    else:
        await members.leave(office.vera.id, office.team.id, NOW)
    assert await role(office, office.vera) is None
    assert (await tasks.load(task.id)).assignments.related_objects == []
    assert await told(Notice.ASSIGNEE_LEFT) == [office.boris.id]
    assert await told(Notice.REMOVED) == ([office.vera.id] if how == "removed" else [])
    assert not await Delivery.filter(recipient=office.vera.id, task=task, state="pending").exists()
    with pytest.raises(MISSING):
        await tasks.get(office.vera.id, task.id)
    (line,) = await Activity.filter(team=office.team, action=how)
    assert line.data == {"person_id": office.vera.id}


async def test_two_who_remove_the_same_person_remove_them_once(office: Office) -> None:
    results = await asyncio.gather(
        *(
            members.remove(actor.id, office.team.id, office.vera.id, NOW)
            for actor in (office.anna, office.boris)
        ),
        return_exceptions=True,
    )
    assert sorted(str(type(each).__name__) for each in results) == ["NoneType", "NotFoundError"]
    assert await told(Notice.REMOVED) == [office.vera.id]


async def test_a_tag_brings_its_tasks_and_takes_them_away(office: Office) -> None:
    tag = await tag_of(office)
    task = await task_for(office.anna, office.team)
    await assigning.assign(office.anna.id, task.id, [], NOW, tags=[tag.id])
    for _ in range(2):
        await wear(office, office.boris, tag, True)
    assert await on_task(task.id) == [office.vera.id]
    for _ in range(2):
        await wear(office, office.boris, tag, False)
    assert await on_task(task.id) == []
    lines = await Activity.filter(team=office.team, task_id=None)
    assert [line.action for line in lines if line.action.startswith("member_")] == [
        "member_tagged", "member_untagged",
    ]  # fmt: skip


async def wear(office: Office, actor: Person, tag: Tag, worn: bool) -> None:
    await tags.wear(actor.id, office.team.id, office.vera.id, tag.id, worn, NOW)


async def on_task(task_id: int) -> list[int]:
    return [each.person_id for each in await Assignment.filter(task_id=task_id)]


async def test_who_may_tag_members(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    tag = await tag_of(office)
    with pytest.raises(FORBIDDEN):
        await wear(office, office.vera, tag, True)
    with pytest.raises(MISSING):
        await wear(office, office.gleb, tag, True)
    foreign = await tags.create(
        office.anna.id, (await teams.personal(office.anna.id)).id, "чужой", NOW
    )
    with pytest.raises(MISSING):
        await wear(office, office.anna, foreign, True)
    with pytest.raises(MISSING):
        await tags.wear(office.anna.id, office.team.id, office.gleb.id, tag.id, True, NOW)
    monkeypatch.setattr(limits, "MEMBER_TAGS", 0)
    with pytest.raises(errors.TooManyError):
        await wear(office, office.anna, tag, True)


async def test_tags_go_with_the_member(office: Office) -> None:
    await wear(office, office.anna, await tag_of(office), True)
    await members.remove(office.anna.id, office.team.id, office.vera.id, NOW)
    assert not await MemberTag.all().exists()
